import { describe, expect, it } from 'vitest';
import type { MergedEntity } from '../../../src/compiler/entity';
import { preferShortLabels } from '../../../src/compiler/merge/person-labels';
import { parseWithheld } from '../../../src/compiler/merge/withheld';
import { familyNamesByRef, holderNamesByRef, isInNews } from '../../../src/compiler/names/family-names';
import { personsByWord } from '../../../src/compiler/names/person-words';
import { Report } from '../../../src/compiler/report';
import type { Name, NameLang, Statement } from '../../../src/knowledge/model';

function person(names: [NameLang, string][], facts: [Statement['property'], string][] = []): MergedEntity {
  return {
    id: 'Q1',
    kind: 'person',
    names: names.map(([lang, name]) => ({ lang, rank: 'label', name, sources: 1 })),
    statements: facts.map(([property, value]) => ({ property, value, source: 'test', asOf: '2024' })),
  };
}

const HEAD: [Statement['property'], string] = ['position', 'Q2'];

function familiesOf(
  entities: MergedEntity[],
  priors: number[],
  countries: string[] = [],
): Map<number, Name[]> {
  const weights = new Map([['Q2', 0.55]]);
  return familyNamesByRef(
    entities,
    { countries, priors, weights, named: personsByWord(entities, countries) },
    new Report(),
  );
}

describe('familyNamesByRef', () => {
  const zelensky = person(
    [
      ['hu', 'Volodimir Zelenszkij'],
      ['en', 'Volodymyr Zelenskyy'],
    ],
    [HEAD, ['born', '1978']],
  );

  it('gives a head of state the family name of each language', () => {
    const names = familiesOf([zelensky], [0.56]).get(0);
    expect(names?.map(({ lang, name }) => `${lang} ${name}`)).toEqual([
      'hu Zelenszkij',
      'en Zelenskyy',
      'de Zelenskyy',
    ]);
  });

  it.each<[string, [NameLang, string], number, string[], country?: string]>([
    ['whom all the world knows', ['mul', 'William Shakespeare'], 0.9, ['hu', 'en', 'de']],
    ['without the German particle', ['mul', 'Johann Wolfgang von Goethe'], 0.86, ['hu', 'en', 'de']],
    ['of few letters', ['mul', 'Karl Marx'], 0.85, ['hu', 'en', 'de']],
    ['known less', ['mul', 'William Shakespeare'], 0.8, []],
    ['with another particle', ['mul', 'Vincent van Gogh'], 0.88, [], 'Q55'],
    ['of Germany with it', ['mul', 'Ludwig van Beethoven'], 0.85, ['hu', 'en', 'de'], 'Q183'],
    ['known less but at home', ['mul', 'Friedrich Schiller'], 0.76, ['de'], 'Q183'],
  ])('somebody of history %s', (_what, name, prior, expected, country = '') => {
    const names =
      familiesOf(
        [
          person(
            [name],
            [
              ['born', '1749'],
              ['died', '1832'],
            ],
          ),
        ],
        [prior],
        [country],
      ).get(0) ?? [];
    expect(names.map(({ lang }) => lang)).toEqual(expected);
  });

  it.each(['Ludwig XIV', 'Elizabeth II', 'Ferenc József I'])('takes no numeral of %s for one', (name) => {
    expect(familiesOf([person([['mul', name]], [HEAD])], [0.9]).get(0)).toBeUndefined();
  });

  it.each(['Queen Letizia', 'Prinzessin Victoria'])('takes no given name of %s for one', (name) => {
    expect(familiesOf([person([['mul', name]], [HEAD])], [0.9]).get(0)).toBeUndefined();
  });

  it.each<[string, number, number]>([
    ['few bear', 3, 1],
    ['many bear', 6, 0],
  ])('of a singer whose name %s', (_what, bearers, found) => {
    const named = Array.from({ length: bearers }, (_, at) => person([['mul', `A${at}dam Presley`]]));
    const singer = person([['mul', 'Elvis Presley']], [['occupation', 'singer']]);
    const priors = [0.9, ...named.map(() => 0.1)];
    expect(familiesOf([singer, ...named], priors).size).toBe(found);
  });

  it('takes the first word where family names come first', () => {
    const names = familiesOf([person([['hu', 'Kisida Fumio']], [HEAD])], [0.6], ['Q17']).get(0);
    expect(names?.map(({ name }) => name)).toEqual(['Kisida']);
  });

  it('gives a Hungarian none in Hungarian, where private persons bear the name', () => {
    const names = familiesOf(
      [
        person(
          [
            ['hu', 'Antall József'],
            ['mul', 'József Antall'],
          ],
          [HEAD],
        ),
      ],
      [0.6],
      ['Q28'],
    );
    expect([...names.values()].flat().map(({ lang }) => lang)).toEqual(['de']);
  });

  it.each<[string, MergedEntity[], number[]]>([
    ['no head of state and not famous', [person([['mul', 'Adam Zelenskyy']])], [0.7]],
    ['as well known a namesake', [zelensky, person([['mul', 'Adam Zelenszkij']])], [0.56, 0.5]],
    ['a town of the name', [zelensky, { ...person([['hu', 'Zelenszkij']]), kind: 'city' }], [0.56, 0.1]],
    ['a common word', [person([['hu', 'Adam Fekete']], [HEAD])], [0.8]],
    ['dead long since', [person([['hu', 'Adam Zelenszkij']], [HEAD, ['died', '1950']])], [0.8]],
  ])('gives none: %s', (_why, entities, priors) => {
    const names = [...familiesOf(entities, priors).values()].flat();
    expect(names.filter(({ lang }) => lang === 'hu')).toEqual([]);
  });
});

describe('preferShortLabels', () => {
  it.each([
    ['Stephen William Hawking', 'Stephen Hawking', 'alias'],
    ['George Walker Bush', 'George W. Bush', 'alias'],
    ['Borisz Jelcin', 'Boris Yeltsin', 'label'],
    ['Jeanne Darc', 'Jeanne Darc', 'label'],
  ])('%s beside %s is the %s', (own, shared, rank) => {
    const entity = person([
      ['hu', own],
      ['mul', shared],
    ]);
    preferShortLabels(entity);
    expect(entity.names[0]?.rank).toBe(rank);
  });
});

describe('parseWithheld', () => {
  it('withholds the name from its entity only', () => {
    const withheld = parseWithheld('Q220\tRoma\tpeople\n');
    expect(withheld.has('Q220', 'hu', 'ROMA')).toBe(true);
    expect(withheld.has('Q2739', 'hu', 'Roma')).toBe(false);
  });

  it('asks for a reason', () => {
    expect(() => parseWithheld('Q220\tRoma\n')).toThrow('withheld.tsv:1');
  });
});

describe('holderNamesByRef', () => {
  const rau: MergedEntity = { ...person([['mul', 'Johannes Rau']]), id: 'Q2514' };
  const families = (holders: string[], short = new Map<number, Name[]>()) =>
    [...(holderNamesByRef([rau], [], new Set(holders), short, new Report()).get(0) ?? [])].map(
      ({ lang, rank, name }) => `${lang} ${rank} ${name}`,
    );

  it('gives those who hold an office the family name once where it is spelt alike', () => {
    expect(families(['Q2514'])).toEqual(['en family Rau']);
  });

  it('gives none in Hungarian, where offices stand behind names', () => {
    const schroeder: MergedEntity = {
      ...person([
        ['mul', 'Gerhard Schröder'],
        ['hu', 'Gerhard Schröder'],
      ]),
      id: 'Q2530',
    };
    const names = holderNamesByRef([schroeder], [], new Set(['Q2530']), new Map(), new Report()).get(0);
    expect(names?.map(({ lang }) => lang)).toEqual(['en']);
  });

  it('gives none to others, nor where everybody knows the name', () => {
    expect(families([])).toEqual([]);
    expect(families(['Q2514'], new Map([[0, [{ lang: 'en', rank: 'short', name: 'Rau' }]]]))).toEqual([]);
  });
});

describe('isInNews', () => {
  const term = { jurisdiction: 'Q183', person: 'Q1', office: undefined, knownTo: 0, open: false, rank: 0 };

  it.each([
    ['a head of state of today', 'president', 19_000, true],
    ['one of long ago', 'president', 1_000, false],
    ['one of many', 'legislator', 19_000, false],
  ] as const)('%s', (_, role, to, expected) => {
    expect(isInNews({ ...term, role, from: to - 900, to })).toBe(expected);
  });
});
