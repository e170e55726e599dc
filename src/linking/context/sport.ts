/** Whether an article is about sport, where clubs are called by the names of towns. */
import type { ScannedBlock } from '../read/candidates';
import type { Word } from '../read/words';

/** So many words of sport make an article one about sport, and one such word in so many words does. */
const LEAST = 3;
const LEAST_SHARE = 1 / 60;

/** "2-0", as one token or the second number of two. */
function isResult({ token, afterMark }: Word, before: Word | undefined): boolean {
  if (token.type !== 'number') return false;
  if (/^\d{1,3}[-\u2013]\d{1,3}$/.test(token.text)) return true;
  const second = before?.token.type === 'number' && /^[-\u2013]$/.test(afterMark ?? '') && !token.spaced;
  return second && token.text.length < 4 && before.token.text.length < 4;
}

/** True where enough words of the blocks are words of sport. */
export function isAboutSport(blocks: readonly ScannedBlock[]): boolean {
  let all = 0;
  let found = 0;
  let results = 0;
  for (const { words } of blocks) {
    all += words.length;
    words.forEach((word, index) => {
      if (word.entry.sport) found++;
      if (isResult(word, words[index - 1])) results++;
    });
  }
  // Votes and rulings have results too: without words of sport they say nothing.
  if (found >= LEAST - 1) found += results;
  return found >= LEAST && found >= all * LEAST_SHARE;
}
