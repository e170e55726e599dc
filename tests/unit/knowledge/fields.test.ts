/** What persons and teams are known for, by their statements. */
import { describe, expect, it } from 'vitest';
import { fieldOf } from '../../../src/knowledge/fields';
import type { Kind, Property, Statement } from '../../../src/knowledge/model';

function statements(...values: readonly (readonly [Property, string])[]): Statement[] {
  return values.map(([property, value]) => ({ property, value, source: 0 }) as unknown as Statement);
}

describe('the field of an entity', () => {
  it.each<readonly [string, Kind, Statement[], string | undefined]>([
    ['a player', 'person', statements(['occupation', 'tennisPlayer']), 'tennis'],
    [
      'who led a state too',
      'person',
      statements(['occupation', 'politician'], ['occupation', 'footballer']),
      'politics',
    ],
    ['who sat in a parliament', 'person', statements(['sport', 'rugby'], ['position', 'Q1']), 'politics'],
    ['an actor who sang', 'person', statements(['occupation', 'actor'], ['occupation', 'singer']), 'stage'],
    [
      'an actor who wrote',
      'person',
      statements(['occupation', 'actor'], ['occupation', 'writer']),
      'elsewhere',
    ],
    ['an actor who governed', 'person', statements(['occupation', 'actor'], ['position', 'Q1']), 'politics'],
    [
      'a coach who played',
      'person',
      statements(['occupation', 'coach'], ['occupation', 'cricketer']),
      'cricket',
    ],
    [
      'an athlete who acted',
      'person',
      statements(['occupation', 'athlete'], ['occupation', 'actor']),
      'sport',
    ],
    ['a politician', 'person', statements(['occupation', 'politician']), 'politics'],
    ['a writer', 'person', statements(['occupation', 'writer']), 'elsewhere'],
    ['somebody of whom nothing is told', 'person', [], undefined],
    ['a club by its class', 'team', statements(['class', 'footballClub']), 'football'],
    ['a side by its sport', 'team', statements(['class', 'nationalTeam'], ['sport', 'rugby']), 'rugby'],
    ['a town', 'city', statements(['class', 'footballClub']), undefined],
  ])('%s', (_, kind, said, expected) => {
    expect(fieldOf({ kind, statements: said })).toBe(expected);
  });
});
