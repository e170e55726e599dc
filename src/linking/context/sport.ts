/** Whether an article is about sport, where clubs are called by the names of towns. */

import type { Field } from '../../knowledge/model';
import type { EntityRef, Knowledge } from '../../knowledge/store';
import type { Language } from '../../language/types';
import type { ScannedBlock, Word } from '../read/model';

/** So many words of sport make an article one about sport, and one such word in so many words does. */
const LEAST = 3;
const LEAST_SHARE = 1 / 60;

/** "2-0", as one token or the second number of two. */
function isResult({ token, afterMark }: Word, before: Word | undefined): boolean {
  if (/^\d{1,3}[-\u2013]\d{1,3}$/.test(token.text)) return true;
  const second = before?.token.type === 'number' && /^[-\u2013]$/.test(afterMark ?? '') && !token.spaced;
  return second && token.text.length < 4 && before.token.text.length < 4;
}

/** A team this well known, by a name that is no town's, tells as much as a word of sport. */
const KNOWN_TEAM = 0.5;

/** Teams that the blocks name by names that nothing else has. */
function teamsIn(blocks: readonly ScannedBlock[], { entities }: Knowledge): number {
  const teams = new Set<EntityRef>();
  for (const { candidates } of blocks) {
    for (const { first, last, readings, text } of candidates.all) {
      const team = readings[0]?.posting.ref;
      if (team === undefined || text === 'lower' || last === first) continue;
      const alone = readings.every(({ posting }) => entities.kind(posting.ref) === 'team');
      if (alone && entities.prior(team) >= KNOWN_TEAM) teams.add(team);
    }
  }
  return teams.size;
}

/** True where enough words of the blocks are words of sport, results or the names of teams. */
export function isAboutSport(blocks: readonly ScannedBlock[], knowledge: Knowledge): boolean {
  let all = 0;
  let found = 0;
  let results = 0;
  for (const { words } of blocks) {
    all += words.length;
    words.forEach((word, index) => {
      if (word.entry.sport || word.entry.field !== undefined) found++;
      if (word.token.type === 'number' && isResult(word, words[index - 1])) results++;
    });
  }
  // Votes and rulings have results too: without words of sport or teams they say nothing.
  const teams = teamsIn(blocks, knowledge);
  if (found + teams >= LEAST - 1) found += results;
  found += teams;
  return found >= LEAST && found >= all * LEAST_SHARE;
}

/** Words for women's teams and competitions that make an article one about them. */
const FEW = 2;

/** True where several words of the blocks say that women compete. */
export function isOfWomen(blocks: readonly ScannedBlock[], { sport: { womens } }: Language): boolean {
  let found = 0;
  for (const { words } of blocks) for (const { entry } of words) if (womens.has(entry.key)) found++;
  return found >= FEW;
}

/** The sport that most words of the blocks that tell one are of; undefined where none does, or two tell as much. */
export function sportOf(blocks: readonly ScannedBlock[]): Field | undefined {
  const counts = new Map<Field, number>();
  for (const { words } of blocks) {
    for (const {
      entry: { field },
    } of words) {
      if (field !== undefined) counts.set(field, (counts.get(field) ?? 0) + 1);
    }
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return first !== undefined && first[1] > (second?.[1] ?? 0) ? first[0] : undefined;
}
