/** Which entities are worth a mark. */
import { describe, expect, it } from 'vitest';
import { ENOUGH, factsKnown, tellingOf } from '../../../src/describe/tells';
import { entity, knowledgeOf } from './fake';

const WORLD = [
  entity('Q1', 'water', 'Bare River', [['class', 'river']]),
  entity('Q2', 'water', 'Told River', [
    ['class', 'river'],
    ['length', '2850'],
    ['country', 'Q9'],
    ['country', 'Q8'],
  ]),
  entity('Q3', 'person', 'Nobody Known', [['gender', 'male']]),
  entity('Q4', 'person', 'Office Holder', [['position', 'Q7', '2010']]),
  entity('Q5', 'person', 'Writer', [
    ['occupation', 'writer'],
    ['born', '1950'],
    ['died', '2010'],
  ]),
  entity('Q6', 'event', 'Bare Games', [['founded', '1924']]),
  entity('Q8', 'country', 'A Country'),
  entity('Q10', 'office', 'Prime Minister of A Country', [
    ['jurisdiction', 'Q8'],
    ['role', 'primeMinister'],
  ]),
  entity('Q12', 'event', '2012 Country election', [
    ['class', 'election'],
    ['country', 'Q8'],
    ['started', '2012'],
  ]),
  entity('Q13', 'event', '2016 Country election', [
    ['class', 'election'],
    ['country', 'Q8'],
    ['started', '2016'],
    ['winner', 'Q11'],
  ]),
  entity('Q11', 'person', 'Prime Minister', [['position', 'Q10', '2010-01-01', '2014-01-01']]),
];

describe('what a card tells', () => {
  it.each([
    ['Q1', false],
    ['Q2', true],
    ['Q3', false],
    ['Q4', true],
    ['Q5', true],
    ['Q6', false],
    ['Q12', false],
    ['Q13', true],
  ])('of %s is enough: %s', (id, enough) => {
    const one = WORLD.find((other) => other.id === id)!;
    expect(factsKnown(one) >= ENOUGH).toBe(enough);
  });

  it.each<[string, Parameters<typeof entity>, number]>([
    ['of a town without a place on the map', ['Q20', 'city', 'Town', [['population', '900']]], 1],
    ['a map by its point', ['Q21', 'city', 'Town', [['coordinates', '1,2']]], 1],
    ['a map by its state, beside the state itself', ['Q22', 'city', 'Town', [['country', 'Q8']]], 2],
    [
      'no second map',
      [
        'Q23',
        'city',
        'Town',
        [
          ['coordinates', '1,2'],
          ['country', 'Q8'],
        ],
      ],
      2,
    ],
    ['no map of what is no place', ['Q24', 'work', 'Film', [['coordinates', '1,2']]], 0],
  ])('counts %s', (_, one, facts) => {
    expect(factsKnown(entity(...one))).toBe(facts);
  });

  it('chooses them among many, countries always', async () => {
    const knowledge = knowledgeOf(WORLD);
    const telling = await tellingOf([0, 1, 2, 3, 4, 5, 6, 1], knowledge, undefined);
    expect([...telling].map((ref) => knowledge.entities.id(ref)).sort()).toEqual(['Q2', 'Q4', 'Q5', 'Q8']);
  });

  it.each([
    ['held', '2012-05-01', ['Q10']],
    ['held by nobody known', '2016-05-01', []],
  ])('takes an office that is %s on the day', async (_what, date, expected) => {
    const knowledge = knowledgeOf(WORLD);
    const telling = await tellingOf([7], knowledge, date);
    expect([...telling].map((ref) => knowledge.entities.id(ref))).toEqual(expected);
  });
});
