import { describe, expect, it } from 'vitest';
import { organisationKey, uniteBodies } from '../../../../src/compiler/merge/one-body';
import { Report } from '../../../../src/compiler/report';
import { bodyName } from '../../../../src/compiler/sources/bodies/eu';
import { countryOfFolder, FOOTBALL_CLUBS } from '../../../../src/compiler/sources/bodies/football';
import { ideologiesOf } from '../../../../src/compiler/sources/bodies/ideologies';
import { OrganisationIndex } from '../../../../src/compiler/sources/bodies/organisation-index';
import {
  countryOfIso3,
  type Party,
  partyNames,
  uniqueShorts,
} from '../../../../src/compiler/sources/bodies/parties';
import { foundedOn, membersOf } from '../../../../src/compiler/sources/bodies/world';
import { body, fakeSources } from '../fixtures';

const ROSE: Party = { id: 'Q1', country: 'HUN', name: 'Rose Party', short: 'RP', native: 'Rózsapárt' };

describe('parties', () => {
  it('names a party in its own language and in English', () => {
    expect(partyNames(ROSE, true)).toEqual([
      { id: 'Q1', lang: 'en', rank: 'label', name: 'Rose Party' },
      { id: 'Q1', lang: 'hu', rank: 'label', name: 'Rózsapárt' },
      { id: 'Q1', lang: 'mul', rank: 'native', name: 'Rózsapárt' },
    ]);
  });

  it.each([
    ['RPX', true, 'alias'],
    ['RPX', false, 'weak'],
    ['RoX', true, 'alias'],
    ['Ros', true, undefined],
    ['Rose', true, undefined],
    ['RP', true, undefined],
  ])('short name %s (unique: %s) is %s', (short, isUnique, rank) => {
    const found = partyNames({ ...ROSE, short }, isUnique).find((row) => row.name === short);
    expect(found?.rank).toBe(rank);
  });

  it('finds short names that two parties share', () => {
    const shorts = uniqueShorts([
      { ...ROSE, short: 'AAA' },
      { ...ROSE, id: 'Q2', short: 'AAA' },
      { ...ROSE, id: 'Q3', short: 'BBB' },
      { ...ROSE, id: 'Q4', short: '' },
    ]);
    expect([...shorts]).toEqual(['BBB']);
  });

  it.each([
    ['HUN', 'Q28'],
    ['GBR', 'Q145'],
    ['CHN', 'Q148'],
    ['IRL', 'Q27'],
    ['CYP', 'Q229'],
  ])('%s is %s', (code, item) => {
    expect(countryOfIso3(code)).toBe(item);
  });

  it('reads position and ideologies, known ones only', () => {
    const tags =
      'tags position: centre-right\ntags ideology: [ Conservatism ] // bbc news // agrarianism\ntags used: 2';
    expect(ideologiesOf(tags)).toEqual(['centreRight', 'conservatism', 'agrarianism']);
    expect(ideologiesOf('')).toEqual([]);
    const broad =
      'tags ideology: [ centre ] // [ neoconservatism ] // right-wing populism // [ the atlantic ]';
    expect(ideologiesOf(`tags position: centre-right\n${broad}`)).toEqual(['centreRight']);
    expect(ideologiesOf('tags ideology: communism // [ the atlantic ]')).toEqual(['communism']);
  });
});

describe('organisations', () => {
  it.each([
    ['a Kék Tavak Szervezete', 'hu', 'Kék Tavak Szervezete'],
    ['Az Erdők Bankja (EB)', 'hu', 'Erdők Bankja'],
    ['kék tavakkal foglalkozó bizottság', 'hu', ''],
    ['Azori Bank', 'hu', 'Azori Bank'],
    ['the Blue Lakes Bank', 'en', 'Blue Lakes Bank'],
    ['Die Blaue Bank', 'de', 'Die Blaue Bank'],
    ["l'Organisation des lacs", 'fr', 'Organisation des lacs'],
  ] as const)('%s (%s)', (label, lang, name) => {
    expect(bodyName(label, lang)).toBe(name);
  });

  it('reads dates of founding', () => {
    expect(foundedOn('8 July 2001')).toBe('2001-07-08');
    expect(foundedOn('18 February 1974; effective - 16 September 1974')).toBe('1974-02-18');
    expect(foundedOn('created 1999; inaugurated 15 December')).toBe('1999');
    expect(foundedOn('proposed in 1992')).toBe('');
  });

  it('reads members, and no list that holds others than states', () => {
    expect(membersOf('(5) Algeria, Libya, Mauritania, Morocco, Tunisia')).toEqual([
      'Q262',
      'Q1016',
      'Q1025',
      'Q1028',
      'Q948',
    ]);
    expect(membersOf('(3) Austrian Chamber, Bank of Wood, Club of Stones')).toEqual([]);
    expect(membersOf('(2 plus Palestine) Iraq, Jordan')).toEqual([]);
  });

  it('puts spellings of a name aside', () => {
    expect(organisationKey('The World Organization for Lakes & Seas')).toBe(
      organisationKey('World Organisation for Lakes and Seas'),
    );
  });

  it('finds the one item of a name; the famous one of two, none of two alike', () => {
    const instance = (qid: string, class_label_en: string) => ({ qid, class_label_en });
    const label = (qid: string, lang: string, text: string) => ({ qid, lang, label: text });
    const index = new OrganisationIndex(
      fakeSources({
        'wikidata-facts/instance-of.tsv.gz': [
          instance('Q1', 'international organization'),
          instance('Q2', 'regional organization'),
          instance('Q3', 'film'),
          instance('Q4', 'bank'),
          instance('Q5', 'bank'),
        ],
        'wikidata-names/labels-2021.tsv.gz': [
          label('Q1', 'en', 'Lake Council'),
          label('Q1', 'hu', 'Tótanács'),
          label('Q1', 'de', 'Seerat'),
          label('Q2', 'en', 'Lake Council'),
          label('Q3', 'en', 'Sea Union'),
          label('Q4', 'en', 'Stone Bank'),
          label('Q5', 'en', 'Stone Bank'),
        ],
      }),
    );
    expect(index.find(['The Lake Council'])).toEqual({ id: 'Q1', label: 'Lake Council' });
    expect(index.find(['Sea Union'])).toBeUndefined();
    expect(index.find(['Stone Bank'])).toBeUndefined();
    expect(index.find(['Lake'])).toBeUndefined();
  });

  it('unites a body without an item with the one of its name', () => {
    const lake = body('Q1', 'Lake Organisation');
    const other = body('glossa:body-lake-organization', 'Lake Organization', { hu: 'Tószervezet' });
    const state = body('Q9', 'Lakeland');
    state.kind = 'country';
    state.statements = [{ property: 'memberOf', value: other.id, source: 'x', asOf: '2020' }];
    const left = uniteBodies([lake, other, state], new Report());
    expect(left.map(({ id }) => id)).toEqual(['Q1', 'Q9']);
    expect(lake.names.map(({ name }) => name)).toContain('Tószervezet');
    expect(state.statements[0]!.value).toBe('Q1');
  });

  it('leaves a body alone whose name two bear', () => {
    const own = body('glossa:body-stone-bank', 'Stone Bank');
    const left = uniteBodies([body('Q4', 'Stone Bank'), body('Q5', 'Stone Bank'), own], new Report());
    expect(left).toHaveLength(3);
  });
});

describe('football clubs', () => {
  const label = (qid: string, text: string) => ({ qid, lang: 'en', label: text });
  const club = (name: string, country_folder: string, founded = '') => {
    return { name, country_folder, founded, alternative_names: '' };
  };
  const tables = () =>
    FOOTBALL_CLUBS.run(
      fakeSources({
        'wikidata-facts/instance-of.tsv.gz': ['Q1', 'Q2', 'Q3'].map((qid) => ({
          qid,
          class_label_en: 'association football club',
        })),
        'wikidata-facts/triples-2021.tsv.gz': [{ subject: 'Q2', property: 'P17', object: 'Q183' }],
        'wikidata-names/labels-2021.tsv.gz': [
          label('Q1', 'F.C. Lake Rovers'),
          label('Q2', 'Stone United'),
          label('Q3', 'Hill Town'),
        ],
        'football/clubs.tsv.gz': [
          club('Lake Rovers FC', 'hungary', '1904'),
          club('Stone United', 'england'),
          club('Hill Town', 'england'),
          club('Hill Town', 'scotland'),
          club('RENAME Lake Rovers', 'hungary'),
        ],
      }),
    );

  it('joins a club by a name that clubs of one state bear, where the item is of no other state', async () => {
    const { entities, statements } = await tables();
    expect(entities.map(({ id }) => id)).toEqual(['Q1']);
    expect(statements).toContainEqual({ id: 'Q1', property: 'founded', value: '1904' });
    expect(statements).toContainEqual({ id: 'Q1', property: 'country', value: 'Q28' });
  });

  it.each([
    ['england', 'Q145'],
    ['czech-republic', 'Q213'],
    ['ireland', 'Q27'],
    ['europe', undefined],
  ])('%s is %s', (folder, state) => {
    expect(countryOfFolder(folder)).toBe(state);
  });
});
