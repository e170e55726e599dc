import { describe, expect, it } from 'vitest';
import type { MergedEntity } from '../../../src/compiler/entity';
import { clubTownsByRef } from '../../../src/compiler/names/club-towns';
import { Report } from '../../../src/compiler/report';
import { entity } from './fixtures';

const dortmund: MergedEntity = {
  ...entity('Q1295', 'city', 'Dortmund'),
  names: [
    { lang: 'en', rank: 'label', name: 'Dortmund', sources: 1 },
    { lang: 'hu', rank: 'label', name: 'Dortmundváros', sources: 1 },
  ],
};
const paris = entity('Q90', 'city', 'New Paris');

function club(
  id: string,
  town: string,
  property: 'headquarters' | 'location' = 'headquarters',
): MergedEntity {
  return entity(id, 'team', `Club of ${town}`, [{ property, value: town }]);
}

function namesOf(entities: MergedEntity[], priors: number[]): string[] {
  const found = clubTownsByRef(entities, priors, new Report());
  return [...found].flatMap(([ref, names]) =>
    names.map(({ lang, rank, name }) => `${entities[ref]!.id} ${lang} ${rank} ${name}`),
  );
}

describe('clubTownsByRef', () => {
  it.each<[what: string, entities: MergedEntity[], priors: number[], expected: string[]]>([
    ['the only club', [dortmund, club('Q1', 'Q1295')], [0.8, 0.6], ['Q1 hu alias Dortmundváros']],
    [
      'by its location',
      [dortmund, club('Q1', 'Q1295', 'location')],
      [0.8, 0.6],
      ['Q1 hu alias Dortmundváros'],
    ],
    [
      'the far better known of two',
      [club('Q2', 'Q1295'), dortmund, club('Q1', 'Q1295')],
      [0.45, 0.8, 0.6],
      ['Q1 hu alias Dortmundváros'],
    ],
    ['none of two as well known', [dortmund, club('Q1', 'Q1295'), club('Q2', 'Q1295')], [0.8, 0.6, 0.55], []],
    ['none that is hardly known', [dortmund, club('Q1', 'Q1295')], [0.8, 0.4], []],
    ['none of a town of two words', [paris, club('Q1', 'Q90')], [0.8, 0.6], []],
    ['none of a town that is not there', [club('Q1', 'Q90')], [0.6], []],
    ['no body of the town', [dortmund, { ...club('Q1', 'Q1295'), kind: 'company' }], [0.8, 0.6], []],
  ])('%s', (_, entities, priors, expected) => {
    expect(namesOf(entities, priors)).toEqual(expected);
  });
});
