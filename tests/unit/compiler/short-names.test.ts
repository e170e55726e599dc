/** Sportsmen by their family names and parties by what their people are called. */
import { describe, expect, it } from 'vitest';
import type { MergedEntity } from '../../../src/compiler/entity';
import { nationalPartiesByRef } from '../../../src/compiler/names/national-parties';
import { personsByWord } from '../../../src/compiler/names/person-words';
import { playerNamesByRef } from '../../../src/compiler/names/player-names';
import { Report } from '../../../src/compiler/report';
import type { Name, Statement } from '../../../src/knowledge/model';

function entity(
  kind: MergedEntity['kind'],
  name: string,
  facts: [Statement['property'], string][] = [],
): MergedEntity {
  return {
    id: `Q-${name}`,
    kind,
    names: [{ lang: 'mul', rank: 'label', name, sources: 1 }],
    statements: facts.map(([property, value]) => ({ property, value, source: 'test', asOf: '2024' })),
  } as MergedEntity;
}

const player = (name: string): MergedEntity => entity('person', name, [['occupation', 'footballer']]);
const text = (found: Map<number, Name[]>): string[] =>
  [...found].flatMap(([ref, names]) => names.map(({ lang, rank, name }) => `${ref} ${lang} ${rank} ${name}`));

function playersOf(
  entities: MergedEntity[],
  priors: readonly number[],
  countries: readonly string[] = [],
): Map<number, Name[]> {
  return playerNamesByRef(
    entities,
    { countries, priors, named: personsByWord(entities, countries) },
    new Report(),
  );
}

describe('playerNamesByRef', () => {
  it('gives the family name that one of the sport is best known by', () => {
    const found = playersOf([player('Mats Hummels'), player('Jens Hummels')], [0.64, 0.2]);
    expect(text(found)).toEqual(['0 hu family Hummels', '0 en family Hummels', '0 de family Hummels']);
  });

  it.each<[string, MergedEntity[], number[], string[]]>([
    ['of two as well known', [player('Mats Hummels'), player('Jens Hummels')], [0.64, 0.6], []],
    ['of whom few know', [player('Mats Hummels')], [0.3], []],
    ['of no sportsman', [entity('person', 'Mats Hummels', [['occupation', 'writer']])], [0.64], []],
    [
      'of a Hungarian whose name many have',
      'ABC'.split('').map((one) => player(`${one}dam Toth`)),
      [0.6, 0.1, 0.1],
      ['Q28', 'Q28', 'Q28'],
    ],
    [
      'that many have',
      Array.from({ length: 17 }, (_, at) => player(`A${at} Hummels`)),
      [0.64, ...Array(16).fill(0.1)],
      [],
    ],
  ])('gives none %s', (_what, entities, priors, countries) => {
    expect(text(playersOf(entities, priors, countries))).toEqual([]);
  });
});

describe('nationalPartiesByRef', () => {
  const parties = [entity('party', 'Democratic Party'), entity('party', 'Democratic Party of Iowa')];

  it('names the people of the best known of a state', () => {
    const found = nationalPartiesByRef(parties, ['Q30', 'Q30'], [0.7, 0.2], new Report());
    expect(text(found)).toEqual([
      '0 en family Democrats',
      '0 en family Democrat',
      '0 en family Democratic',
      '0 hu family demokraták',
      '0 de family Demokraten',
    ]);
  });

  it.each<[string, number[]]>([
    ['of two as well known', [0.7, 0.65]],
    ['of whom few know', [0.3, 0.1]],
  ])('names none %s', (_what, priors) => {
    expect(nationalPartiesByRef(parties, ['Q30', 'Q30'], priors, new Report()).size).toBe(0);
  });
});
