/** Words beside a name that leave no doubt: of what kind it is, or that it is a part of a title or a measure. */

import type { Kind } from '../../knowledge/model';
import type { Language } from '../../language/types';
import type { Candidate, ScannedBlock, Word } from '../read/model';
import { inAnyForm } from './cues';

/** Up to this rank a word is one of grammar: no noun that the words before it could belong to. */
const FUNCTION_WORD = 60;
/** Words of a title between its name and what says that it is one. */
const LONGEST_TITLE = 8;

/** True for a word of grammar. */
export function isFunctionWord({ text, entry: { common } }: Word): boolean {
  return text === 'lower' && common > 0 && common <= FUNCTION_WORD;
}

/** True where nothing follows that the words before it could belong to: "of 12 RBI.", "the Abraham Lincoln in port". */
export function endsPhrase(next: Word | undefined): boolean {
  if (next === undefined || !next.joined || next.token.type !== 'word') return true;
  return isFunctionWord(next);
}

/** True right behind an opening quotation mark: 'the tabloid "Österreich"'. */
export function isQuoted({ afterMark }: Word): boolean {
  return afterMark !== undefined && /["\u201c-\u201e\u00ab\u00bb\u2018\u201a]/.test(afterMark);
}

/**
 * Kind of the very thing that is named, by the noun that the name stands beside without being inflected: "ferry
 * Estonia", "Kursk tengeralattjáró", "Adele énekes". Undefined where the noun is somebody's ("Queen énekese").
 */
export function firmCue({ words }: ScannedBlock, candidate: Candidate, language: Language): Kind | undefined {
  if (!language.grammar.headsLast) {
    if (!words[candidate.first]!.joined && !isQuoted(words[candidate.first]!)) return undefined;
    const before = words[candidate.first - 1];
    // "the Hamburg district of St. Pauli"
    const isOf = before?.joined === true && language.words.genitiveLinks.has(before.entry.key);
    return isOf ? words[candidate.first - 2]?.entry.cue : before?.entry.cue;
  }
  const after = words[candidate.last + 1];
  if (after === undefined || !after.joined || after.text !== 'lower') return undefined;
  if (after.entry.bases.some(({ inflection }) => inflection === 'possessive')) return undefined;
  return inAnyForm(after, (form) => language.people.isPersonNoun(form)) ? 'person' : after.entry.cue;
}

/** "12 RBI": letters behind a number, with no noun that they and the number could belong to ("12 EU states"). */
export function isUnit(
  { words }: ScannedBlock,
  { first, last, text }: Candidate,
  language: Language,
): boolean {
  const before = words[first]!.joined ? words[first - 1] : undefined;
  if (first !== last || text !== 'upper' || before === undefined) return false;
  const isNumber = before.token.type === 'number' || language.words.numerals.has(before.entry.key);
  const next = words[last + 1];
  // "4 BOSTON 66 63": a table.
  return isNumber && next?.token.type !== 'number' && endsPhrase(next);
}

/**
 * True for a part of a title of several words, which runs from its first capital to a word that says that it is one:
 * "Duna" of "a Duna és a hegyek című film".
 */
export function isPartOfTitle({ words }: ScannedBlock, { last }: Candidate, language: Language): boolean {
  const { afterTitles, notTitles } = language.words;
  for (let index = last + 1; index <= last + LONGEST_TITLE; index++) {
    const word = words[index];
    if (word === undefined || !word.joined) return false;
    // "azonos című": no title stands there.
    if (afterTitles.has(word.entry.key))
      return index > last + 1 && !notTitles.has(words[index - 1]!.entry.key);
    if (word.text !== 'lower') return false;
  }
  return false;
}

/** True for the whole of a title: "a Budapest című film". */
export function isWholeTitle({ words }: ScannedBlock, { last }: Candidate, language: Language): boolean {
  const next = words[last + 1];
  return next?.joined === true && language.words.afterTitles.has(next.entry.key);
}

/** Words of a list of titles that are looked through for what says that they are titles, and of one title. */
const LONGEST_LIST = 40;
const LONGEST_ITEM = 7;
/** Words before a colon among which it may stand what the list behind it is of. */
const BEFORE_COLON = 8;

/** Index of the nearest word before `end` that says that titles follow, at most `most` words off; else -1. */
function titleHeadBefore(words: readonly Word[], end: number, most: number): number {
  for (let index = end - 1; index >= Math.max(0, end - most); index--)
    if (words[index]!.entry.titleHead) return index;
  return -1;
}

/**
 * "the novels Hotel du Lac, Providence and Latecomers", "the novels to be reissued are: …": one of a list of titles
 * behind a word that says what they are.
 */
export function isInTitles({ words }: ScannedBlock, { first }: Candidate, language: Language): boolean {
  const head = titleHeadBefore(words, first, LONGEST_LIST);
  if (head < 0) return false;
  let end = first;
  for (let index = first; index > head; index--) {
    const word = words[index]!;
    if (word.afterMark === ':') return index - head <= BEFORE_COLON;
    const joins = word.joined && language.words.conjunctions.has(words[index - 1]!.entry.key);
    // A title starts with a capital: "regényei, a Providence és a Latecomers" have an article before it.
    const isArticle = language.words.definiteArticles.has(word.entry.key);
    const isStart = words[isArticle ? index + 1 : index]!.text !== 'lower';
    if (index === head + 1) return isStart && (word.joined || word.afterMark === ',' || isQuoted(word));
    if (word.afterMark === ',' || joins) {
      if (!isStart || end - index > LONGEST_ITEM) return false;
      end = index;
    } else if (!word.joined) return false;
  }
  return false;
}

export function isQuotedWhole({ words, text }: ScannedBlock, { first, last }: Candidate): boolean {
  return (
    isQuoted(words[first]!) && /["\u201c\u201d\u2019\u00ab\u00bb]/.test(text.charAt(words[last]!.token.end))
  );
}

/** Common words before another one that has a capital as they have. */
export function isAmongWords({ words }: ScannedBlock, { first, last }: Candidate): boolean {
  const next = words[last + 1];
  if (next?.joined !== true || next.text !== 'capitalised' || next.entry.common === 0) return false;
  for (let index = first; index <= last; index++) if (words[index]!.entry.common === 0) return false;
  return true;
}

/** "die geografischen Pole", "dem Grünen Hügel": what the word before shows to be no people's noun, or no party's. */
export function misfitOf(
  { words }: ScannedBlock,
  { first, last }: Candidate,
  { grammar }: Language,
): 'people' | 'party' | undefined {
  const before = words[first]!.joined ? words[first - 1] : undefined;
  if (first !== last || before === undefined) return undefined;
  const isMisfit = (ofParty: boolean): boolean =>
    grammar.isMisfit(before.entry.key, words[first]!.entry.key, ofParty);
  return isMisfit(false) ? 'people' : isMisfit(true) ? 'party' : undefined;
}
