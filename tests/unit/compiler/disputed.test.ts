/** What is not told since sources differ on it, or since one of them has a part of it. */
import { describe, expect, it } from 'vitest';
import type { MergedEntity } from '../../../src/compiler/entity';
import {
  dropLesserCities,
  dropNextTowns,
  dropSampledLanguages,
  isDisputed,
  settleSeats,
} from '../../../src/compiler/merge/disputed';
import { dropHostStates, dropOddStates } from '../../../src/compiler/merge/world-bodies';
import { Report } from '../../../src/compiler/report';
import type { Kind, Property, Statement } from '../../../src/knowledge/model';
import { entity } from './fixtures';

type Fact = readonly [property: Property, value: string, source?: string];

function made(id: string, kind: Kind, name: string, ...facts: readonly Fact[]): MergedEntity {
  const one = entity(
    id,
    kind,
    name,
    facts.map(([property, value]) => ({ property, value })),
  );
  one.statements.forEach((statement, at) => {
    statement.source = facts[at]![2] ?? 'wikidata-items';
  });
  return one;
}

function values({ statements }: MergedEntity, property: Property): string[] {
  return statements.filter((one) => one.property === property).map(({ value }) => value);
}

describe('values that exclude each other', () => {
  const fact = (property: Property, value: string, source: string): Statement => ({
    property,
    value,
    source,
    asOf: '2021',
  });
  it.each<[string, Statement, Statement, boolean]>([
    [
      'years of two events',
      fact('founded', '1927', 'companies'),
      fact('founded', '1993', 'dated-items-2026'),
      true,
    ],
    [
      'years of one event',
      fact('founded', '1883', 'companies'),
      fact('founded', '1882', 'dated-items-2026'),
      false,
    ],
    [
      'a year and a day of another',
      fact('started', '2019', 'dated-items-2026'),
      fact('started', '1757-06-23', 'wikidata-events'),
      true,
    ],
    ['what is curated', fact('founded', '1976', 'curated'), fact('founded', '1993', 'companies'), false],
    [
      'two capitals of one list',
      fact('capital', 'Q1530', 'wikidata-items'),
      fact('capital', 'Q3766', 'wikidata-items'),
      true,
    ],
    [
      'a capital of a better list',
      fact('capital', 'Q3926', 'factbook'),
      fact('capital', 'Q5465', 'wikidata-items'),
      false,
    ],
    ['a class', fact('class', 'award', 'wikidata-items'), fact('class', 'festival', 'wikidata-items'), false],
  ])('%s', (_, known, other, expected) => {
    expect(isDisputed(known, other)).toBe(expected);
  });
});

describe('seats that sources differ on', () => {
  const places = [
    made('Q84', 'city', 'London', ['country', 'Q145']),
    made('Q350', 'city', 'Cambridge', ['country', 'Q145']),
    made('Q23298', 'region', 'Kensington', ['locatedIn', 'Q84']),
  ];
  it.each<[string, Fact[], string[]]>([
    [
      'two towns',
      [
        ['headquarters', 'Q350', 'ror-organisations'],
        ['headquarters', 'Q84'],
      ],
      [],
    ],
    [
      'the curated one',
      [
        ['headquarters', 'Q350', 'curated'],
        ['headquarters', 'Q84'],
      ],
      ['Q350'],
    ],
    [
      'a town and its part',
      [
        ['headquarters', 'Q84', 'companies'],
        ['headquarters', 'Q23298'],
      ],
      ['Q23298'],
    ],
    ['one alone', [['headquarters', 'Q84']], ['Q84']],
  ])('%s', (_, facts, expected) => {
    const company = made('Q731938', 'company', 'AstraZeneca', ...facts);
    settleSeats([...places, company], new Report());
    expect(values(company, 'headquarters')).toEqual(expected);
  });
});

describe('official languages of a sample', () => {
  const languages = (...list: string[]): Fact[] => list.map((value) => ['officialLanguage', value]);
  const states = [
    made('Q30', 'country', 'United States', ['officialLanguage', 'Q1860', 'cldr-territories']),
    made('Q29', 'country', 'Spain', ['officialLanguage', 'Q1321', 'cldr-territories']),
    made(
      'Q16',
      'country',
      'Canada',
      ['officialLanguage', 'Q1860', 'curated'],
      ['officialLanguage', 'Q150', 'curated'],
    ),
  ];
  it.each<[string, Kind, string, Fact[], number]>([
    ['a region with one of its own', 'region', 'Q29', languages('Q1321', 'Q7026'), 2],
    ['a region with one of several', 'region', 'Q16', languages('Q150'), 1],
    ['a region with that of the state', 'region', 'Q30', languages('Q1860'), 0],
    ['a list that is too long to be whole', 'region', 'Q29', languages('Q1', 'Q2', 'Q3', 'Q4'), 0],
    ['a town', 'city', 'Q29', languages('Q1321', 'Q7026'), 0],
    ['a state', 'country', 'Q258', languages('Q10179', 'Q13218'), 0],
    [
      'a state by its own list',
      'country',
      'Q258',
      [
        ['officialLanguage', 'Q1860', 'cldr-territories'],
        ['officialLanguage', 'Q14196'],
      ],
      2,
    ],
  ])('%s', (_, kind, country, facts, kept) => {
    const one = made('Q9', kind, 'Here', ['country', country], ...facts);
    dropSampledLanguages([...states, one]);
    expect(values(one, 'officialLanguage')).toHaveLength(kept);
  });
});

describe('towns next to a battlefield', () => {
  const cities = [made('Q1726', 'city', 'Munich'), made('Q2079', 'city', 'Leipzig')];
  it.each<[string, Fact[], string[]]>([
    [
      'Battle of Hohenlinden',
      [
        ['class', 'battle'],
        ['location', 'Q1726'],
      ],
      [],
    ],
    [
      'Battle of Hohenlinden',
      [
        ['class', 'battle'],
        ['location', 'Q1726', 'curated'],
      ],
      ['Q1726'],
    ],
    [
      'Battle of Leipzig',
      [
        ['class', 'battle'],
        ['location', 'Q2079'],
      ],
      ['Q2079'],
    ],
    [
      'Beer Hall Putsch',
      [
        ['class', 'uprising'],
        ['location', 'Q1726'],
      ],
      ['Q1726'],
    ],
  ])('%s', (name, facts, expected) => {
    const event = made('Q1', 'event', name, ...facts);
    dropNextTowns([...cities, event]);
    expect(values(event, 'location')).toEqual(expected);
  });
});

describe('bodies of the world', () => {
  it.each<[string, Kind, Fact, number]>([
    ['Intergovernmental Panel on Climate Change', 'organisation', ['country', 'Q39'], 0],
    ['World Council of Churches', 'organisation', ['country', 'Q39'], 0],
    ['European Food Safety Authority', 'organisation', ['country', 'Q38', 'curated'], 1],
    ['International University of Monaco', 'organisation', ['country', 'Q235'], 1],
    ['Swiss Red Cross', 'organisation', ['country', 'Q39'], 1],
    ['International Business Machines', 'company', ['country', 'Q30'], 1],
  ])('%s', (name, kind, fact, kept) => {
    const body = made('Q1', kind, name, fact);
    dropHostStates([body]);
    expect(values(body, 'country')).toHaveLength(kept);
  });

  it('leaves out the one state among continents and seas', () => {
    const places = [
      made('Q46', 'region', 'Europe'),
      made('Q97', 'water', 'Atlantic Ocean'),
      made('Q159', 'country', 'Russia'),
    ];
    const war = made(
      'Q362',
      'event',
      'World War II',
      ['location', 'Q46'],
      ['location', 'Q159'],
      ['location', 'Q97'],
    );
    const local = made('Q363', 'event', 'Border War', ['location', 'Q46'], ['location', 'Q159']);
    dropOddStates([...places, war, local]);
    expect([values(war, 'location'), values(local, 'location')]).toEqual([
      ['Q46', 'Q97'],
      ['Q46', 'Q159'],
    ]);
  });
});

describe('the largest city of a region', () => {
  const city = (id: string, population?: string): MergedEntity =>
    made(id, 'city', id, ...(population === undefined ? [] : [['population', population] as Fact]));
  it.each<[string, string | undefined, string, number]>([
    ['a seat of unknown size', undefined, 'cities', 0],
    ['a larger seat', '2000000', 'cities', 0],
    ['a smaller seat', '200000', 'cities', 1],
    ['a curated fact', undefined, 'curated', 1],
  ])('beside %s', (_, population, source, kept) => {
    const region = made('Q42392', 'region', 'Gansu', ['capital', 'Q1'], ['largestCity', 'Q2', source]);
    dropLesserCities([region, city('Q1', population), city('Q2', '1200000')]);
    expect(values(region, 'largestCity')).toHaveLength(kept);
  });

  it('is its seat', () => {
    const region = made('Q42392', 'region', 'Gansu', ['capital', 'Q1'], ['largestCity', 'Q1']);
    dropLesserCities([region, city('Q1')]);
    expect(values(region, 'largestCity')).toEqual(['Q1']);
  });
});
