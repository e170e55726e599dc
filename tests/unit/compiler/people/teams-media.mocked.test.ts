import { describe, expect, it, vi } from 'vitest';
import { MEDIA } from '../../../../src/compiler/sources/people-2026/media';
import { ORGANISATIONS } from '../../../../src/compiler/sources/people-2026/organisations';
import { FOOTBALL_TEAMS } from '../../../../src/compiler/sources/people-2026/teams';
import type { Adapter } from '../../../../src/compiler/tables/adapter';
import { fakeSources } from '../fixtures';

vi.mock('../../../../src/compiler/sources/packages', () => import('../fake-packages'));

// The register of all cities takes seconds to read: three towns stand for it.
vi.mock('../../../../src/compiler/sources/places/city-index', () => {
  const towns: Readonly<Record<string, string>> = {
    'Reading Q145': 'Q161491',
    'Hamburg Q183': 'Q1055',
    'Wien Q40': 'Q1741',
  };
  const find = (name: string, place: string) => towns[`${name} ${place}`];
  return { cityIndex: () => Promise.resolve({ largest: find, only: find }) };
});

async function run(adapter: Adapter | undefined, file: string, rows: Record<string, string>[]) {
  const tables = await adapter!.run(fakeSources({ [`people-2026/${file}.tsv.gz`]: rows }));
  const facts = (id: string) =>
    tables.statements.filter((one) => one.id === id).map(({ property, value }) => `${property} ${value}`);
  return { ids: tables.entities.map(({ id }) => id), names: tables.names, facts };
}

describe('football teams', () => {
  const row = { kind: 'team', country: 'United Kingdom', founded: '1871', stadium: '', provider_ids: '0' };

  it('leave a town its name, and want two facts of a club that no provider knows', async () => {
    const { ids, facts } = await run(FOOTBALL_TEAMS, 'reep-football-teams', [
      { ...row, qid: 'Q1', name_en: 'Reading F.C.', provider_ids: '8' },
      { ...row, qid: 'Q2', name_en: 'Reading' },
      { ...row, qid: 'Q3', name_en: 'Nowhere Rovers' },
      { ...row, qid: 'Q4', name_en: 'Elsewhere Rovers', founded: '' },
      { ...row, qid: 'Q5', name_en: 'Wales national football team', founded: '' },
      { ...row, qid: 'Q6', name_en: 'Lost Rovers', country: '' },
    ]);
    expect(ids).toEqual(['Q1', 'Q3', 'Q5']);
    expect(facts('Q1')).toEqual(['class footballClub', 'country Q145', 'founded 1871', 'providers 8']);
    expect(facts('Q5')).toContain('class nationalTeam');
  });
});

describe('organisations', () => {
  const row = {
    kind: 'organisation',
    types: 'education',
    founded: '1902',
    country: 'DE',
    city: 'Hamburg',
    enwiki: '',
    acronyms: '',
  };

  it('tell class, state, town and founding; of a branch only the state', async () => {
    const { ids, names, facts } = await run(ORGANISATIONS, 'ror-organisations', [
      { ...row, qid: 'Q1', name_en: 'Example University of Hamburg', acronyms: 'EUH|ex' },
      { ...row, qid: 'Q2', name_en: 'Example University Hospital' },
      {
        ...row,
        qid: 'Q3',
        name_en: 'Acmetrix (Germany)',
        kind: 'company',
        types: 'company',
        enwiki: 'Acmetrix',
      },
      { ...row, qid: 'Q4', name_en: 'Bcmetrix (Germany)', kind: 'company', types: 'company' },
      { ...row, qid: 'Q5', name_en: 'The Institute' },
    ]);
    expect(ids).toEqual(['Q1', 'Q2', 'Q3']);
    expect(facts('Q1')).toEqual(['country Q183', 'founded 1902', 'headquarters Q1055', 'class university']);
    expect(facts('Q2')).toContain('class hospital');
    expect(facts('Q3')).toEqual(['country Q183', 'wikipedia Acmetrix']);
    expect(names.filter(({ id }) => id === 'Q1').map(({ name }) => name)).toEqual([
      'Example University of Hamburg',
      'EUH',
    ]);
    expect(names.find(({ id }) => id === 'Q3')?.name).toBe('Acmetrix');
  });
});

describe('media', () => {
  it('have a title that is no everyday word, state, language and a whole address', async () => {
    const row = {
      kind: 'media',
      country: 'Austria',
      place: 'Wien',
      language: 'German',
      website: 'https://beispiel.example.at/|http://x',
    };
    const { ids, facts } = await run(
      MEDIA.find(({ id }) => id === 'wikidata-newspapers'),
      'wikidata-newspapers',
      [
        { ...row, qid: 'Q1', name_en: 'Beispieler Zeitung' },
        { ...row, qid: 'Q2', name_en: 'The Connector' },
        {
          ...row,
          qid: 'Q3',
          name_en: 'Beispieler Bote',
          language: 'German|French',
          website: 'not an address',
        },
      ],
    );
    expect(ids).toEqual(['Q1', 'Q3']);
    expect(facts('Q1')).toEqual([
      'class newspaper',
      'country Q40',
      'headquarters Q1741',
      'language Q188',
      'website https://beispiel.example.at/',
    ]);
    expect(facts('Q3')).toEqual(['class newspaper', 'country Q40', 'headquarters Q1741']);
  });
});
