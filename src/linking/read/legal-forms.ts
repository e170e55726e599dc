/** Legal forms that close the names of companies: "Intel Corp.", "Preston corp". */
import type { Language } from '../../language/types';
import type { Word } from './model';

/** Legal forms of companies as news write them (ISO 20275, the commonest), without dots. */
const LEGAL_FORMS: ReadonlySet<string> = new Set(
  'inc corp co ltd plc llc llp lp gmbh ag kg se sa spa nv bv ab oy oyj as asa zrt nyrt kft bt rt'.split(' '),
);

/** Those that are no words of a language when they are written small. */
const SMALL_FORMS = /^(?:inc|corp|ltd|plc|gmbh|zrt|nyrt|kft)\.?$/;

/** What may stand between a company's name and its legal form: "Blackstone Group LP". */
const GROUP = /^(?:group|holdings?)$/;

/** A word, normalised, as it is compared with legal forms: "Inc.'s". */
function bareForm(key: string): string {
  const bare = key.endsWith("'s") ? key.slice(0, -2) : key;
  return bare.includes('.') ? bare.replaceAll('.', '') : bare;
}

/** True where a legal form closes the name: "Preston corp", "Montedison SPA". */
export function isLegalForm({ entry, text }: Word): boolean {
  return text === 'lower' ? SMALL_FORMS.test(entry.key) : LEGAL_FORMS.has(bareForm(entry.key));
}

/** "and Co": partners, as part of a legal form. */
const AND = /^(?:and|und|&)$/;

/** Index of the last word of the legal form that closes the name of a company ending before `index`, if one does. */
export function legalFormFrom(words: readonly Word[], index: number): number | undefined {
  const word = words[index];
  if (word === undefined) return undefined;
  if (word.afterMark === '&' && isLegalForm(word)) return legalFormFrom(words, index + 1) ?? index;
  if (!word.joined) return undefined;
  const next = words[index + 1];
  const isNext = next?.joined === true && isLegalForm(next);
  if (isLegalForm(word)) return isNext ? index + 1 : index;
  if (!isNext) return undefined;
  if (AND.test(word.entry.key) && bareForm(next.entry.key) === 'co')
    return legalFormFrom(words, index + 2) ?? index + 1;
  return GROUP.test(word.entry.key) ? index + 1 : undefined;
}

/**
 * True where the words before may belong to the name that a legal form closes: "American Telephone and Telegraph Co",
 * "National Guardian Corp" at the start of a sentence.
 */
export function hasMoreBefore(
  words: readonly Word[],
  first: number,
  { words: { articles } }: Language,
): boolean {
  const [further, before] = [words[first - 2], words[first - 1]];
  if (before === undefined || !words[first]!.joined || isLegalForm(before)) return false;
  if (before.token.starts) return before.text !== 'lower' && !articles.has(before.entry.key);
  if (further === undefined || !before.joined || !AND.test(before.entry.key)) return false;
  return further.text !== 'lower' && further.token.type === 'word' && !isLegalForm(further);
}

/** A company's name, normalised, as it is called without its legal form; undefined where it has none. */
export function withoutLegalForm(key: string): string | undefined {
  const words = key.split(' ');
  if (words.length < 2 || !LEGAL_FORMS.has(bareForm(words.at(-1)!))) return undefined;
  words.pop();
  if (words.length > 1 && GROUP.test(words.at(-1)!)) words.pop();
  return words.join(' ');
}
