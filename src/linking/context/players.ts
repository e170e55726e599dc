/**
 * Clubs that sports reports call by their towns: "Liverpool are third", "a 2-0 win over Memphis". A town that plays is
 * no town, and where the file has no club of the name, nothing.
 */

import type { PlayWords } from '../../language/types';
import type { Candidate, ScannedBlock, Word } from '../read/model';
import type { Players } from './model';

export const NO_PLAYERS: Players = new Set();

/** Key of a candidate's words without a genitive's ending. */
function keyOf({ words }: ScannedBlock, { first, last }: Candidate): string {
  const inner = words.slice(first, last).map(({ entry }) => `${entry.key} `);
  return inner.join('') + words[last]!.entry.bases[0]!.key;
}

/** True where the words around say that the name plays. */
function plays({ words }: ScannedBlock, { first, last }: Candidate, sport: PlayWords): boolean {
  const joined = (word: Word | undefined): word is Word => word?.joined === true;
  const after = words[last + 1];
  if (joined(after) && (sport.after.has(after.entry.key) || isScore(after))) return true;
  const before = words[first - 1];
  if (before === undefined || !words[first]!.joined) return false;
  if (sport.before.has(before.entry.key)) return true;
  // "lost 2-0 to Leicester".
  const number = words[first - 2]?.token.type === 'number' && words[first - 2]!.joined ? 1 : 0;
  const further = words[first - 2 - number];
  if (further === undefined || !before.joined) return false;
  if (sport.opponent.has(before.entry.key) && sport.result.has(further.entry.key)) return true;
  // "No. 3 Florida State".
  return before.token.type === 'number' && /^no\.?$/.test(words[first - 2]!.entry.key);
}

/** What stands behind a side in a table or a report: its points or both sides' ("Leicester 2", "Boston 4-3"). */
function isScore({ token }: Word): boolean {
  return token.type === 'number' && /^\d{1,3}(?:[-\u2013]\d{1,3})?$/.test(token.text);
}

/** Names that play somewhere in the blocks of an article about sport. */
export function playersOf(blocks: readonly ScannedBlock[], sport: PlayWords | undefined): Players {
  if (sport === undefined) return NO_PLAYERS;
  const players = new Set<string>();
  for (const block of blocks) {
    for (const candidate of block.candidates.all) {
      if (candidate.text !== 'lower' && plays(block, candidate, sport)) players.add(keyOf(block, candidate));
    }
  }
  return players;
}

/** True where the candidate is one of the names that play and no word before it says that it is a place here. */
export function isPlayer(
  block: ScannedBlock,
  candidate: Candidate,
  players: Players,
  sport: PlayWords | undefined,
): boolean {
  if (players.size === 0 || sport === undefined || !players.has(keyOf(block, candidate))) return false;
  const before = block.words[candidate.first - 1];
  const placed =
    block.words[candidate.first]!.joined && before !== undefined && sport.places.has(before.entry.key);
  return !placed && candidate.text !== 'upper';
}
