/** Parties of a people beyond its own state. */
import { describe, expect, it } from 'vitest';
import { callPeoplesParties } from '../../../src/compiler/merge/peoples-parties';
import type { Statement } from '../../../src/knowledge/model';
import { firstValue } from '../../../src/knowledge/values';
import { entity } from './fixtures';

type Facts = readonly Pick<Statement, 'property' | 'value'>[];

function state(id: string, name: string, adjective: string, demonym: string, borders: readonly string[]) {
  const facts: Facts = borders.map((value) => ({ property: 'borders', value }));
  const made = entity(id, 'country', name, [...facts]);
  made.names.push(
    { lang: 'en', rank: 'adjective', name: adjective, sources: 1 },
    { lang: 'en', rank: 'demonym', name: demonym, sources: 1 },
  );
  return made;
}

const STATES = [
  state('Q28', 'Hungary', 'Hungarian', 'Hungarian', ['Q218', 'Q214', 'Q403']),
  state('Q218', 'Romania', 'Romanian', 'Romanian', ['Q28', 'Q403']),
  state('Q214', 'Slovakia', 'Slovak', 'Slovak', ['Q28']),
  state('Q403', 'Serbia', 'Serbian', 'Serb', ['Q28', 'Q218']),
  state('Q30', 'United States', 'American', 'American', []),
];

describe('a party named after a people', () => {
  it.each([
    ['Democratic Alliance of Hungarians in Romania', 'Q218', 'Q28'],
    ['Hungarian Alliance', 'Q214', 'Q28'],
    ['Alliance of Vojvodina Hungarians', 'Q403', 'Q28'],
    ['Union of Serbs', 'Q218', 'Q403'],
    // Its own, of both, of nobody, and of no neighbour.
    ['Hungarian Socialist Party', 'Q28', undefined],
    ['Romanian-Hungarian Bridge', 'Q218', undefined],
    ['National Liberal Party', 'Q218', undefined],
    ['American Party', 'Q218', undefined],
  ])('%s', (name, country, people) => {
    const party = entity('Q1', 'party', name, [{ property: 'country', value: country }]);
    for (const one of party.names) Object.assign(one, { lang: 'en' });
    callPeoplesParties([...STATES, party]);
    expect(firstValue(party, 'peopleOf')).toBe(people);
  });
});
