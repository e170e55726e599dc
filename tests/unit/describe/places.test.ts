/** What the card of a town or a region tells beyond its own statements: where it lies, and what it is known for. */
import { describe, expect, it } from 'vitest';
import { composeCard } from '../../../src/describe/compose';
import { kilometresBetween, windFrom } from '../../../src/describe/facts/from-capital';
import { HUNGARIAN } from '../../../src/language/hu/card/words';
import { entity, knowledgeOf } from './fake';

/** Longitude and latitude. */
const AT = {
  Budapest: [19.04, 47.5],
  Vienna: [16.37, 48.21],
  Kyiv: [30.52, 50.45],
  Donetsk: [37.8, 48.0],
  Moscow: [37.62, 55.75],
  Vladivostok: [131.89, 43.12],
  Tokyo: [139.69, 35.69],
  Honolulu: [-157.86, 21.31],
  London: [-0.13, 51.51],
  Edinburgh: [-3.19, 55.95],
} as const;
type Place = keyof typeof AT;

describe('from one place to another', () => {
  // Distances as an independent calculator of great circles gives them, to the kilometre.
  it.each<[Place, Place, number, wind: string]>([
    ['Budapest', 'Vienna', 214, 'nyugatra'],
    ['Vienna', 'Budapest', 214, 'keletre'],
    ['Kyiv', 'Donetsk', 594, 'délkeletre'],
    ['Moscow', 'Vladivostok', 6418, 'keletre'],
    ['Tokyo', 'Honolulu', 6210, 'keletre'],
    ['London', 'Edinburgh', 534, 'északra'],
  ])('%s to %s', (from, to, km, wind) => {
    const [a, b] = [[...AT[from]] as [number, number], [...AT[to]] as [number, number]];
    expect(Math.abs(kilometresBetween(a, b) - km)).toBeLessThan(km / 100);
    expect(HUNGARIAN.away('1 km', windFrom(a, b), 'Bécs')).toBe(`Bécstől 1 km-re ${wind}`);
  });

  it.each([
    ['Kijev', 'Kijevtől'],
    ['Moszkva', 'Moszkvától'],
    ['Róma', 'Rómától'],
    ['Peking', 'Pekingtől'],
    ['Párizs', 'Párizstól'],
    ['Bécs', 'Bécstől'],
    ['Oslo', 'Oslótól'],
    ['Washington, D.C.', 'Washingtontól'],
  ])('%s in Hungarian: %s', (capital, from) => {
    expect(HUNGARIAN.away('20 km', 4, capital)).toBe(`${from} 20 km-re délre`);
  });
});

const UKRAINE = entity('Q212', 'country', 'Ukraine', [['capital', 'Q1899']]);
const KYIV = entity('Q1899', 'city', 'Kyiv', [
  ['country', 'Q212'],
  ['coordinates', '50.45,30.52'],
]);

async function rows(
  all: Parameters<typeof knowledgeOf>[0],
  date = '2025-06-01',
  lang = 'en',
): Promise<string[]> {
  const card = await composeCard(knowledgeOf(all), { id: all[0]!.id, lang, date, page: [], others: [] });
  return card.facts.map(
    ({ label, values }) =>
      `${label}: ${values.map(({ text, period }) => (period === undefined ? text : `${text} (${period})`)).join(', ')}`,
  );
}

describe('the distance from the capital', () => {
  const donetsk = entity('Q2012050', 'city', 'Donetsk', [
    ['country', 'Q212'],
    ['coordinates', '48,37.8'],
  ]);

  it('is told in the language of the card', async () => {
    const all = [donetsk, UKRAINE, KYIV];
    expect(await rows(all)).toEqual(['Lies: 590 km south-east of Kyiv']);
    expect(await rows(all, undefined, 'de')).toEqual(['Lage: 590 km südöstlich von Kyiv']);
    expect(await rows(all, undefined, 'hu')).toEqual(['Fekvése: Kyivtől 590 km-re délkeletre']);
  });

  it('is measured from the capital of the day', async () => {
    const moved = entity('Q212', 'country', 'Ukraine', [
      ['capital', 'Q42308', '1919', '1934-06-24'],
      ['capital', 'Q1899', '1934-06-24'],
    ]);
    const kharkiv = entity('Q42308', 'city', 'Kharkiv', [['coordinates', '49.99,36.23']]);
    expect(await rows([donetsk, moved, KYIV, kharkiv], '1930-01-01')).toEqual([
      'Lies: 250 km south-east of Kharkiv',
    ]);
    expect(await rows([donetsk, moved, KYIV, kharkiv])).toEqual(['Lies: 590 km south-east of Kyiv']);
  });

  it('is not told of the capital, beside it, of two capitals, and without a point', async () => {
    expect(await rows([KYIV, UKRAINE])).toEqual([]);
    const beside = entity('Q5', 'city', 'Vyshneve', [
      ['country', 'Q212'],
      ['coordinates', '50.43,30.5'],
    ]);
    expect(await rows([beside, UKRAINE, KYIV])).toEqual([]);
    const two = entity('Q212', 'country', 'Ukraine', [
      ['capital', 'Q1899'],
      ['capital', 'Q42308'],
    ]);
    expect(await rows([donetsk, two, KYIV, entity('Q42308', 'city', 'Kharkiv')])).toEqual([]);
    expect(await rows([entity('Q6', 'city', 'Somewhere', [['country', 'Q212']]), UKRAINE, KYIV])).toEqual([]);
  });
});

describe('what a town is known for', () => {
  const hague = entity('Q36600', 'city', 'The Hague', [
    ['knownFor', 'Q1'],
    ['knownFor', 'Q2'],
    ['knownFor', 'Q3'],
    ['knownFor', 'Q4'],
    ['knownFor', 'Q55'],
    ['knownFor', 'Q6'],
    ['knownFor', 'Q7'],
  ]);
  const seat = (
    id: string,
    name: string,
    more: Parameters<typeof entity>[3] = [],
    prior = 0.6,
    asOf = '2026-01-01',
  ) =>
    entity(id, 'organisation', name, [['headquarters', 'Q36600', undefined, undefined, asOf], ...more], {
      prior,
    });
  const others = [
    seat('Q1', 'International Court of Justice', [['founded', '1945']], 0.8),
    seat('Q2', 'International Criminal Court', [['founded', '2002']], 0.9),
    // No longer, of an old list, and hardly known.
    seat('Q3', 'Permanent Court of International Justice', [['dissolved', '1946']]),
    seat('Q4', 'Some Old Company', [], 0.6, '2021'),
    seat('Q55', 'Some Club of Chess', [], 0.2),
    entity('Q6', 'person', 'Mark Rutte', [
      ['birthPlace', 'Q36600'],
      ['born', '1967-02-14'],
    ]),
    entity('Q7', 'event', 'Hague Convention', [
      ['location', 'Q36600'],
      ['started', '1899'],
    ]),
  ];

  it('is who sits, was born and what happened there, the best known first', async () => {
    expect(await rows([hague, ...others])).toEqual([
      'Based here: International Criminal Court, International Court of Justice',
      'Events here: Hague Convention (1899)',
      'Born here: Mark Rutte (1967)',
    ]);
  });

  it('has nothing of what came after the article', async () => {
    expect(await rows([hague, ...others], '1950-01-01')).toEqual([
      'Based here: International Court of Justice',
      'Events here: Hague Convention (1899)',
    ]);
  });

  it('has at most five of a row, and no count of the rest', async () => {
    const born = Array.from({ length: 7 }, (_, at) =>
      entity(`Q${at + 10}`, 'person', `Person ${at}`, [['birthPlace', 'Q9']], { prior: 0.9 - at / 100 }),
    );
    const town = entity(
      'Q9',
      'city',
      'Town',
      born.map(({ id }) => ['knownFor', id] as const),
    );
    expect(await rows([town, ...born])).toEqual([
      'Born here: Person 0, Person 1, Person 2, Person 3, Person 4',
    ]);
  });

  it('is named in the language of the card where some are', async () => {
    const own = entity('Q1', 'organisation', { hu: 'Nemzetközi Bíróság' }, [
      ['headquarters', 'Q36600', undefined, undefined, '2026'],
    ]);
    const foreign = entity(
      'Q2',
      'organisation',
      { en: 'Some Institute' },
      [['headquarters', 'Q36600', undefined, undefined, '2026']],
      { prior: 0.9 },
    );
    expect(await rows([hague, own, foreign], undefined, 'hu')).toEqual([
      'Itt a székhelye: Nemzetközi Bíróság',
    ]);
  });
});

describe('a region', () => {
  it('names its best-known towns', async () => {
    const saxony = entity('Q1202', 'region', 'Saxony', [
      ['knownFor', 'Q1'],
      ['knownFor', 'Q2'],
      ['knownFor', 'Q3'],
    ]);
    const town = (id: string, name: string, prior: number) =>
      entity(id, 'city', name, [['locatedIn', 'Q1202']], { prior });
    expect(
      await rows([
        saxony,
        town('Q1', 'Leipzig', 0.8),
        town('Q2', 'Dresden', 0.9),
        town('Q3', 'Some Village', 0.1),
      ]),
    ).toEqual(['Cities: Dresden, Leipzig']);
  });
});
