/** The name that newspapers use of the several that sources give a person. */
import { normaliseName, stripMarks } from '../../knowledge/normalise';
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

/** The label that all languages share, with the marks that another source gives it: "Andre Schurrle" is Schürrle. */
export function restoreMarks({ kind, names }: MergedEntity): void {
  if (kind !== 'person') return;
  const shared = names.find(({ lang, rank }) => lang === 'mul' && rank === 'label');
  if (shared === undefined || stripMarks(shared.name) !== shared.name) return;
  const marked = names.find(
    ({ lang, rank, name }) =>
      lang === 'mul' && rank === 'alias' && name !== shared.name && stripMarks(name) === shared.name,
  );
  // A dot above is of Turkish capitals.
  if (marked === undefined || marked.name.normalize('NFD').includes('\u0307')) return;
  [shared.name, marked.name] = [marked.name, shared.name];
}

/** A title with "of", a comma or brackets says more than the name. */
const MORE_THAN_NAME = /,| of | the |\(/;

/**
 * An English label that does not end as the title of the English encyclopaedia does, which is the name that all
 * languages share, is another name: "Hassan Feridon" of Hassan Rouhani.
 */
export function preferTitles({ kind, names, statements }: MergedEntity): void {
  if (kind !== 'person') return;
  const shared = names.find(({ lang, rank }) => lang === 'mul' && rank === 'label');
  const own = names.find(({ lang, rank }) => lang === 'en' && rank === 'label');
  const title = statements.find(({ property }) => property === 'wikipedia')?.value;
  if (shared === undefined || own === undefined || shared.name !== title || MORE_THAN_NAME.test(title))
    return;
  const [, last] = / (\S+)$/.exec(own.name) ?? [];
  if (last === undefined || normaliseName(title).includes(normaliseName(last))) return;
  own.rank = 'alias';
}
