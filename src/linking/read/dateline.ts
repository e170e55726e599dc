/** Where a report was sent from. */
import type { Word } from './model';

/** Words from the start of a report within which the place that it was sent from ends. */
const DATELINE_WORDS = 8;

/** "KYIV (Reuters) -", "BOSTON, Feb. 24 -": words in capitals that open a report, and a bracket or a dash behind them. */
export function isDateline(words: readonly Word[], first: number, last: number): boolean {
  if (first > 0 || words[first]!.text !== 'upper') return false;
  return words
    .slice(last + 1, DATELINE_WORDS)
    .some(({ afterMark }) => /^[-(\u2013\u2014]/.test(afterMark ?? ''));
}
