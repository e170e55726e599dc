/** Whether an article is about sport, where clubs are called by the names of towns. */
import type { ScannedBlock } from './candidates';
import type { WordEntry } from './lexicon';

/** So many words of sport make an article one about sport, and one such word in so many words does. */
const LEAST = 3;
const LEAST_SHARE = 1 / 60;

function isOf(entry: WordEntry, words: ReadonlySet<string>): boolean {
  return words.has(entry.key) || entry.bases.some(({ key }) => words.has(key));
}

/** True where enough words of the blocks are words of sport. */
export function isAboutSport(blocks: readonly ScannedBlock[], sportWords: ReadonlySet<string>): boolean {
  if (sportWords.size === 0) return false;
  let all = 0;
  let found = 0;
  for (const { words } of blocks) {
    all += words.length;
    for (const { entry } of words) if (isOf(entry, sportWords)) found++;
  }
  return found >= LEAST && found >= all * LEAST_SHARE;
}
