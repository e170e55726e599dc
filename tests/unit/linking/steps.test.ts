/** How often linking lets others work between its steps. */
import { describe, expect, it } from 'vitest';
import { languageOf } from '../../../src/language';
import { linkInSteps } from '../../../src/linking';
import { fakeKnowledge } from './fake-knowledge';

const knowledge = fakeKnowledge([{ id: 'Q1', kind: 'city', names: ['Bergstad'] }]);

/** Pauses while blocks of these lengths are linked. */
function pauses(...lengths: number[]): number {
  const blocks = lengths.map((length) => ({ text: 'a'.repeat(length), heading: false }));
  const steps = linkInSteps({ lang: 'en', date: undefined, blocks }, knowledge, languageOf('en')!);
  let count = 0;
  while (!steps.next().done) count++;
  return count;
}

describe('linking in steps', () => {
  // One pause behind every piece that is read; in four stages more, one behind as many pieces as make a step.
  it.each([
    ['no stage but the first where the text is short', [999, 1_000], 2],
    ['behind a step’s text', [1_000, 1_000], 2 + 4],
    ['behind each step of several', [1_000, 1_000, 1_000, 1_000, 1_000], 5 + 4 * 2],
    ['behind each long piece', [2_500, 2_500], 2 + 4 * 2],
  ])('pauses %s', (_, lengths, expected) => {
    expect(pauses(...lengths)).toBe(expected);
  });
});
