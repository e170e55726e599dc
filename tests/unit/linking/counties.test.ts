/** Counties that have the name of a town beside a longer one: the adjective is the town's. */
import { describe, expect, it } from 'vitest';
import { languageOf } from '../../../src/language';
import { link } from '../../../src/linking';
import { fakeKnowledge } from './fake-knowledge';

const knowledge = fakeKnowledge([
  { id: 'Q28', kind: 'country', names: ['Magyarország'], prior: 1 },
  {
    id: 'Q188890',
    kind: 'region',
    names: ['Veszprém vármegye'],
    weak: ['Veszprém'],
    country: 'Q28',
    prior: 0.6,
  },
  { id: 'Q178510', kind: 'region', names: ['Zala'], country: 'Q28', prior: 0.6 },
]);

function ids(text: string): string[] {
  const request = { lang: 'hu' as const, date: '2023-02-01', blocks: [{ text, heading: false }] };
  return link(request, knowledge, languageOf('hu')!).mentions.map(({ ref }) => knowledge.entities.id(ref));
}

describe('a county', () => {
  it.each([
    ['is not meant by the adjective of its town', 'Tegnap a veszprémi színház új darabot mutatott be.', []],
    ['is meant by its whole name', 'Tegnap Veszprém vármegye közgyűlése ülésezett.', ['Q188890']],
    [
      'without a town of the name has the adjective',
      'Tegnap a zalai kórház új épületet kapott.',
      ['Q178510'],
    ],
  ])('%s', (_what, text, expected) => {
    expect(ids(text)).toEqual(expected);
  });
});
