/** The name that newspapers use of the several that sources give a person. */
import { normaliseName } from '../../knowledge/normalise';
import type { MergedEntity } from '../entity';

/** "w." stands for "walker". */
function isWord(short: string, long: string): boolean {
  return short === long || (short.endsWith('.') && long.startsWith(short.slice(0, -1)));
}

/** Whether the words of `short` stand in `long` in the same order, and `long` has more. */
function isLonger(long: string, short: string): boolean {
  const words = normaliseName(long).split(' ');
  const wanted = normaliseName(short).split(' ');
  let found = 0;
  for (const word of words) if (found < wanted.length && isWord(wanted[found]!, word)) found++;
  const spelt = wanted.some((word, index) => word !== words[index]);
  return found === wanted.length && (words.length > wanted.length || spelt);
}

/**
 * A Hungarian label that is a longer form of the name that all languages share ("Stephen William Hawking") becomes an
 * alias: articles on persons in encyclopaedias open with the full name, newspapers never write it.
 */
export function preferShortLabels(entity: MergedEntity): void {
  if (entity.kind !== 'person') return;
  const shared = entity.names.find(({ lang, rank }) => lang === 'mul' && rank === 'label');
  const own = entity.names.find(({ lang, rank }) => lang === 'hu' && rank === 'label');
  if (shared === undefined || own === undefined) return;
  if (!isLonger(own.name, shared.name)) return;
  own.rank = 'alias';
}
