/** Which names of a report on sport are of those who play. */
import { describe, expect, it } from 'vitest';
import { languageOf } from '../../../src/language';
import { playersOf } from '../../../src/linking/context/players';
import { scanPieces } from '../../../src/linking/read/candidates';
import { toolsFor } from '../../../src/linking/read/tools';
import { fakeKnowledge } from './fake-knowledge';

const english = languageOf('en')!;
const { lexicon } = toolsFor(
  fakeKnowledge([
    { id: 'Q1', kind: 'city', names: ['Leicester'] },
    { id: 'Q2', kind: 'city', names: ['Norwich'] },
  ]),
  english,
);

function players(text: string): string[] {
  const steps = scanPieces([{ text, heading: false }], lexicon, {
    characters: Number.POSITIVE_INFINITY,
    candidates: Number.POSITIVE_INFINITY,
  });
  for (;;) {
    const { done, value } = steps.next();
    if (done) return [...playersOf(value.pieces, english.sport.play)].sort();
  }
}

describe('who plays', () => {
  it.each([
    ['the sides of a table', 'Leicester 2 Norwich 12', ['leicester', 'norwich']],
    ['one with both sides’ points', 'Then Leicester 4-3', ['leicester']],
    ['one with a dash between them', 'Then Leicester 110\u201398', ['leicester']],
    ['none by a year', 'Then Leicester 2010', []],
    ['one with a colon between them', 'Then Leicester 4:3', ['leicester']],
    ['none by three numbers', 'Then Leicester 4-3-2', []],
    ['none by a number in two parts of which one is long', 'Then Leicester 4-2010', []],
    ['none by a word', 'Then Leicester today', []],
    ['one that is beaten', 'They were beating Norwich', ['norwich']],
    ['one that another lost to', 'They lost 2-0 to Leicester', ['leicester']],
    ['one by its rank', 'They met No. 3 Norwich', ['norwich']],
    ['none by a number alone', 'They met 3 Norwich', []],
  ])('is %s', (_, text, expected) => {
    expect(players(text)).toEqual(expected);
  });
});
