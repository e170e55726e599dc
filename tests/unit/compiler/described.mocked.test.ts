import { describe, expect, it, vi } from 'vitest';
import { dropNamesakes } from '../../../src/compiler/merge/namesakes';
import { Divisions } from '../../../src/compiler/sources/links/city-regions';
import { DESCRIBED_FACTS, placesIn } from '../../../src/compiler/sources/links/described-facts';
import { LabelIndex } from '../../../src/compiler/sources/links/label-index';
import { urbanAreas } from '../../../src/compiler/sources/links/urban-areas';
import { sameDivisions } from '../../../src/compiler/sources/places-2026/same-divisions';
import type { Kind, Property } from '../../../src/knowledge/model';
import { entity, fakeSources } from './fixtures';
import { tables } from './small';

vi.mock('../../../src/compiler/sources/packages', () => import('./fake-packages'));
vi.mock('../../../src/compiler/sources/items/brands', () => ({ readDescribed: () => ({}) }));
vi.mock('../../../src/compiler/sources/places/city-index', () => {
  const towns: Readonly<Record<string, string>> = {
    'Durham Q30': 'Q49229',
    'Giza Q79': 'Q81788',
    'Mexico Q96': 'Q1489',
  };
  return {
    cityIndex: () => Promise.resolve({ only: (name: string, place: string) => towns[`${name} ${place}`] }),
  };
});

describe('places of a description', () => {
  it.each([
    ['football stadium in Barcelona, Catalonia, Spain', ['Barcelona', 'Catalonia', 'Spain']],
    [
      'private university located in Durham, North Carolina, United States',
      ['Durham', 'North Carolina', 'United States'],
    ],
    ['skyscraper condo-hotel in downtown Chicago, Illinois', ['Chicago', 'Illinois']],
    ['medieval fortress in Paris built in the 14th century', ['Paris']],
    ['association football team representing Spain', []],
    ['English rock band', []],
  ])('%s', (description, places) => {
    expect(placesIn(description)).toEqual(places);
  });
});

describe('what short descriptions tell', () => {
  type Known = readonly [id: string, kind: Kind, label: string, facts?: Partial<Record<Property, string>>];
  const known: readonly Known[] = [
    ['Q168751', 'organisation', 'Duke University'],
    ['Q34433', 'place', 'Chichen Itza', { country: 'Q96' }],
    ['Q37156', 'organisation', 'Cairo University'],
    ['Q49229', 'city', 'Durham', { country: 'Q30' }],
    ['Q1489', 'city', 'Mexico City', { country: 'Q96' }],
    ['Q81788', 'city', 'Giza', { country: 'Q79' }],
    ['Q1454', 'region', 'North Carolina', { country: 'Q30' }],
    ['Q12345', 'organisation', 'The Hollow Band', { class: 'band' }],
    ['Q188213', 'company', 'SEAT', { country: 'Q29' }],
    ['Q156578', 'company', 'Volkswagen Group', { country: 'Q183' }],
    ['Q154958', 'media', 'Two Nations TV'],
  ];
  const DESCRIPTIONS: Readonly<Record<string, string>> = {
    Q168751: 'private university in Durham, North Carolina, United States',
    Q34433: 'pre-Columbian city in Mexico',
    Q37156: 'public university in Giza, Egypt',
    Q12345: 'American rock band formed in Durham, North Carolina',
    Q188213: 'Spanish automotive company, subsidiary of Volkswagen Group',
    Q154958: 'Australian American children’s channel',
  };

  it('is a town in its state, a state, an owner; and nothing where two could be meant', async () => {
    const index = new LabelIndex([
      tables('known', {
        entities: known.map(([id, kind]) => [id, kind] as const),
        names: known.map(([id, , label]) => [id, 'en', 'label', label] as const),
        statements: known.flatMap(([id, , , facts = {}]) =>
          Object.entries(facts).map(([property, value]) => ({ id, property: property as Property, value })),
        ),
      }),
    ]);
    const rows = Object.entries(DESCRIPTIONS).map(([qid, description]) => ({ qid, description }));
    const raw = fakeSources({ 'wikidata-names/english-2019.tsv.gz': rows });
    const { statements } = await DESCRIBED_FACTS.run(raw, index);
    expect(statements.map(({ id, property, value }) => `${id} ${property} ${value}`)).toEqual([
      'Q168751 country Q30',
      'Q168751 headquarters Q49229',
      'Q37156 country Q79',
      'Q37156 headquarters Q81788',
      'Q12345 country Q30',
      'Q188213 owner Q156578',
    ]);
  });
});

describe('urban areas of the Factbook', () => {
  it('are those of a state with their years', () => {
    const text =
      '262,000 Dodoma (legislative capital) (2018), 7.776 million DAR ES SALAAM (administrative capital) (2023)';
    expect(urbanAreas(text)).toEqual([
      { name: 'Dodoma', people: 262_000, year: '2018' },
      { name: 'DAR ES SALAAM', people: 7_776_000, year: '2023' },
    ]);
    expect(
      urbanAreas('4.421 million Tel Aviv-Yafo, 970,000 JERUSALEM (capital) (2023)').map(({ year }) => year),
    ).toEqual(['2023', '2023']);
    expect(urbanAreas('1.5 million Lakeville')).toEqual([
      { name: 'Lakeville', people: 1_500_000, year: undefined },
    ]);
  });
});

describe('divisions of a state by name', () => {
  const divisions = new Divisions();
  divisions.add('Q29', 'Q5705', 'Catalonia');
  divisions.add('Q212', 'Q170666', 'Poltava Oblast');
  divisions.add('Q212', 'glossa:subdivision-ua53', 'Poltava');
  divisions.add('Q222', 'Q1', 'Tirana County');
  divisions.add('Q222', 'Q2', 'Tirana District');

  it.each([
    ['Q29', 'Catalonia', 'Q5705'],
    ['Q30', 'Catalonia', undefined],
    ['Q212', 'Poltava Oblast', 'Q170666'],
    ['Q212', 'Poltava Region', 'Q170666'],
    ['Q222', 'Tirana County', 'Q1'],
    ['Q222', 'Tirana', undefined],
  ])('%s %s is %s', (state, name, id) => {
    expect(divisions.named(state, name)).toBe(id);
  });
});

describe('items of divisions that are known by their code', () => {
  it('are those of the code and of a name of it', () => {
    const known = tables('cldr-subdivisions', {
      names: [
        ['glossa:subdivision-afkap', 'en', 'label', 'Kapisa'],
        ['glossa:subdivision-ma05', 'en', 'label', 'Fès-Boulemane'],
      ],
    });
    const row = (qid: string, name: string, iso_3166_2: string) => ({
      qid,
      name,
      iso_3166_2,
      kind: 'region (1st level)',
    });
    const raw = fakeSources({
      'places-2026/whosonfirst.tsv.gz': [
        row('Q173816', 'Kapisa Province', 'AF-KAP'),
        row('Q19953016', 'Béni Mellal-Khénifra', 'MA-05'),
      ],
    });
    expect(sameDivisions(raw, [known])).toEqual([
      ['glossa:subdivision-afkap', 'Q173816', 'Kapisa', 'dataset'],
    ]);
  });
});

describe('regions of their town’s name', () => {
  it('are not told where they have no other', () => {
    const cities = [
      entity('Q406', 'city', 'Istanbul', [{ property: 'locatedIn', value: 'Q534799' }]),
      entity('Q60', 'city', 'New York City', [{ property: 'locatedIn', value: 'Q1384' }]),
    ];
    dropNamesakes([
      ...cities,
      entity('Q534799', 'region', 'Istanbul'),
      entity('Q1384', 'region', 'New York'),
    ]);
    expect(cities.map(({ statements }) => statements.length)).toEqual([0, 1]);
  });
});
