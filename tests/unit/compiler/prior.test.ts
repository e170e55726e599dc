import { describe, expect, it } from 'vitest';
import type { MergedEntity } from '../../../src/compiler/entity';
import { priorOf } from '../../../src/compiler/prior';
import type { Kind, Property } from '../../../src/knowledge/model';

interface Measures {
  kind: Kind;
  languages?: number;
  sitelinks?: number;
  pageviews?: number;
  population?: number;
  length?: number;
  places?: number;
  incoming?: number;
}

function prior({ kind, incoming = 0, ...measures }: Measures): number {
  const entity: MergedEntity = {
    id: 'Q1',
    kind,
    names: [],
    statements: Object.entries(measures).map(([property, value]) => ({
      property: property as Property,
      value: String(value),
      source: 'wikidata-items',
      asOf: '2021',
    })),
  };
  return priorOf(entity, incoming, new Map());
}

/** Figures as the sources have them: the better known bearer of a name and one of its namesakes. */
const PAIRS: readonly (readonly [name: string, known: Measures, namesake: Measures])[] = [
  [
    'Paris: France, Texas',
    { kind: 'city', languages: 101, population: 2138551, incoming: 343 },
    { kind: 'city', languages: 25, population: 24782, incoming: 1 },
  ],
  [
    'London: England, Ontario',
    { kind: 'city', languages: 101, population: 7556900, incoming: 415 },
    { kind: 'city', languages: 29, population: 346765 },
  ],
  [
    'Washington: city, state',
    { kind: 'city', languages: 101, population: 601723, incoming: 7 },
    { kind: 'region', languages: 61, incoming: 88 },
  ],
  [
    'Georgia: country, formerCountry',
    { kind: 'country', languages: 102, population: 4900961, incoming: 131 },
    { kind: 'formerCountry', languages: 21 },
  ],
  [
    'Georgia: country, state',
    { kind: 'country', languages: 102, population: 4900961, incoming: 131 },
    { kind: 'region', languages: 98, incoming: 76 },
  ],
  [
    'Jordan: country, municipality',
    { kind: 'country', languages: 102, population: 11312507, incoming: 132 },
    { kind: 'city', languages: 21, incoming: 1 },
  ],
  [
    'Birmingham: England, Alabama',
    { kind: 'city', languages: 95, population: 984333 },
    { kind: 'city', languages: 53 },
  ],
  [
    'Moscow: Russia, Idaho',
    { kind: 'city', languages: 101, population: 10381222 },
    { kind: 'city', languages: 42 },
  ],
  [
    'Athens: Greece, Georgia',
    { kind: 'city', languages: 99, population: 664046 },
    { kind: 'city', languages: 69 },
  ],
  [
    'Vienna: Austria, Virginia',
    { kind: 'city', languages: 98, population: 1691468 },
    { kind: 'city', languages: 9 },
  ],
  ['rivers: long, short', { kind: 'water', length: 2850 }, { kind: 'water', length: 120 }],
  ['Niger: country, river', { kind: 'country', languages: 101 }, { kind: 'water', languages: 91 }],
  [
    'Mexico: country, state',
    { kind: 'country', languages: 102 },
    { kind: 'region', languages: 53, incoming: 3 },
  ],
  [
    'Amazon: company, film',
    { kind: 'company', languages: 81, sitelinks: 124 },
    { kind: 'work', languages: 17 },
  ],
  [
    'Merkel: chancellor, others',
    { kind: 'person', languages: 97, pageviews: 18136237 },
    { kind: 'person', languages: 20 },
  ],
  [
    'Michael Jackson: singer, writer',
    { kind: 'person', languages: 84, pageviews: 145250649 },
    { kind: 'person', languages: 9 },
  ],
  [
    'Bush: 43rd, 41st',
    { kind: 'person', languages: 65, sitelinks: 279 },
    { kind: 'person', languages: 25, sitelinks: 194 },
  ],
];

describe('the prior', () => {
  it.each(PAIRS)('puts the better known first: %s', (_, known, namesake) => {
    expect(prior(known)).toBeGreaterThan(prior(namesake));
  });

  it.each([
    ['a country of the UN', { kind: 'country' as const, languages: 102, incoming: 130 }, 0.85, 1],
    [
      'a capital of millions',
      { kind: 'city' as const, languages: 100, population: 3426354, incoming: 119 },
      0.85,
      1,
    ],
    ['a world leader', { kind: 'person' as const, languages: 90, sitelinks: 198 }, 0.7, 0.95],
    ['a small town', { kind: 'city' as const, population: 16000 }, 0.1, 0.3],
    ['a bank of one country', { kind: 'company' as const, places: 1 }, 0.1, 0.2],
    ['a brand of forty countries', { kind: 'company' as const, places: 40 }, 0.4, 0.5],
    ['what nothing measures', { kind: 'organisation' as const }, 0, 0.1],
  ])('keeps all kinds on one scale: %s', (_, measures, least, most) => {
    expect(prior(measures)).toBeGreaterThanOrEqual(least);
    expect(prior(measures)).toBeLessThanOrEqual(most);
  });

  it('grows with what others say of it, and stays within 0…1', () => {
    expect(prior({ kind: 'organisation', languages: 30, incoming: 20 })).toBeGreaterThan(
      prior({ kind: 'organisation', languages: 30 }),
    );
    expect(
      prior({ kind: 'country', languages: 500, sitelinks: 9999, incoming: 1_000_000 }),
    ).toBeLessThanOrEqual(1);
  });
});
