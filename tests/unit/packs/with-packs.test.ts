import { beforeAll, describe, expect, it } from 'vitest';
import { composeCard } from '../../../src/describe/compose';
import { dayOf } from '../../../src/knowledge/dates';
import type { Entity } from '../../../src/knowledge/model';
import type { Knowledge } from '../../../src/knowledge/store';
import { termsOn } from '../../../src/knowledge/terms';
import { type PackFile, packOf } from '../../../src/packs/format';
import { readPack } from '../../../src/packs/read';
import { withPacks } from '../../../src/packs/with-packs';
import { knowledgeOf } from '../describe/fake';
import { WORLD } from '../describe/world';

/** A pack as a newsroom would write it. Its people are nobody's. */
const FILE = {
  format: 'glossa-pack',
  version: 1,
  name: 'desk',
  title: 'Our desk',
  source: { publisher: 'The desk', url: 'https://example.org/', licence: 'CC0', asOf: '2025-06-30' },
  entities: [
    {
      id: 'works',
      kind: 'company',
      names: [
        { lang: 'en', name: 'Example Works' },
        { lang: 'mul', rank: 'alias', name: 'EXWO' },
      ],
      statements: [
        { property: 'country', value: 'Q28' },
        { property: 'founded', value: '1950' },
      ],
    },
    {
      id: 'works-chair',
      kind: 'office',
      names: [{ lang: 'en', name: 'Chair of Example Works' }],
      statements: [
        { property: 'role', value: 'chair' },
        { property: 'jurisdiction', value: 'works' },
      ],
    },
    {
      id: 'chair',
      kind: 'person',
      names: [{ lang: 'en', name: 'A Chair' }],
      statements: [
        { property: 'gender', value: 'female' },
        { property: 'position', value: 'works-chair', start: '2020-01-01', end: '2022-12-31' },
      ],
    },
    {
      id: 'Q28',
      kind: 'country',
      names: [{ lang: 'en', rank: 'alias', name: 'Land of Examples' }],
      statements: [{ property: 'website', value: 'https://example.org/hungary' }],
    },
  ],
};

function pack(file: object = FILE) {
  const read = readPack(JSON.stringify(file));
  if (Array.isArray(read)) throw new Error(JSON.stringify(read));
  return packOf(read as PackFile);
}

describe('knowledge with a pack', () => {
  const base = knowledgeOf(WORLD as Entity[]);
  let joined: Knowledge;
  beforeAll(async () => {
    joined = await withPacks(base, [pack()], new Set(['mul', 'en']));
  });
  const ref = (id: string): number => joined.entities.find(id)!;
  const named = (key: string): string[] =>
    joined.names.lookup(key).map((posting) => joined.entities.id(posting.ref));

  it('is the base itself without packs', async () => {
    expect(await withPacks(base, [], new Set(['mul']))).toBe(base);
  });

  it('leaves the base’s references as they are', () => {
    for (const { id } of WORLD) expect(joined.entities.find(id)).toBe(base.entities.find(id));
    expect(joined.entities.size).toBe(base.entities.size + 3);
  });

  it('looks names of the article’s language up, in both', () => {
    expect(named('example works')).toEqual(['pack:desk:works']);
    expect(named('exwo')).toEqual(['pack:desk:works']);
    expect(named('land of examples')).toEqual(['Q28']);
    expect(joined.names.wordsFrom('land')).toBe(3);
    expect(joined.names.wordsFrom('land of')).toBe(3);
    expect(named('unknown')).toEqual([]);
  });

  it('does not look names of another language up', async () => {
    const german = await withPacks(base, [pack()], new Set(['mul', 'de']));
    expect(german.names.lookup('example works')).toEqual([]);
    expect(german.names.lookup('exwo').length).toBe(1);
  });

  it('knows kinds, states, years, ties and gender of the pack’s own', () => {
    const works = ref('pack:desk:works');
    expect(joined.entities.kind(works)).toBe('company');
    expect(joined.entities.country(works)).toBe(ref('Q28'));
    expect(joined.entities.lifespan(works)).toEqual([1950, undefined]);
    expect(joined.entities.related(works)).toContain(ref('Q28'));
    expect(joined.entities.related(ref('Q28'))).toContain(works);
    expect(joined.entities.gender(ref('pack:desk:chair'))).toBe('female');
  });

  it('knows who held an office of the pack on a day', () => {
    const terms = joined.entities.terms(ref('pack:desk:works'), 'chair');
    const on = (date: string): number[] => termsOn(terms, dayOf(date)!).map(({ person }) => person);
    expect(on('2021-05-01')).toEqual([ref('pack:desk:chair')]);
    expect(on('2023-05-01')).toEqual([]);
  });

  it('adds facts to what the base knows, with their own source', async () => {
    const hungary = await joined.records.load(ref('Q28'));
    const known = await base.records.load(base.entities.find('Q28')!);
    expect(hungary.statements.length).toBe(known.statements.length + 1);
    expect(hungary.statements.at(-1)).toMatchObject({ property: 'website', source: 'pack:desk' });
    expect(joined.sources.at(-1)).toMatchObject({ id: 'pack:desk', title: 'Our desk' });
  });

  it('has a card for the pack’s own', async () => {
    const input = { id: 'pack:desk:works', lang: 'en', date: '2024-01-01', page: ['Q28'], others: [] };
    const card = await composeCard(joined, input);
    expect(card).toMatchObject({ label: 'Example Works', kind: 'company' });
    expect(card.lead).toBe('Hungarian company, founded in 1950');
    expect(card.sources.map(({ title }) => title)).toContain('Our desk');
  });

  it('gives the names of all, also over the seam', async () => {
    const { size } = base.entities;
    const names = await joined.records.names(size - 1, size + 2);
    expect(names.map((own) => own[0]?.name)).toEqual([
      (await base.records.names(size - 1, size))[0]![0]!.name,
      'Example Works',
      'Chair of Example Works',
    ]);
  });

  it('takes the facts of several packs on one entity', async () => {
    const other = pack({
      ...FILE,
      name: 'other',
      title: 'Other',
      entities: [{ ...FILE.entities[3], statements: [{ property: 'population', value: '9600000' }] }],
    });
    const both = await withPacks(base, [pack(), other], new Set(['en']));
    const hungary = await both.records.load(both.entities.find('Q28')!);
    expect(hungary.statements.slice(-2).map(({ source }) => source)).toEqual(['pack:desk', 'pack:other']);
  });
});
