/** The words of a block with what the lexicon knows of them. */

import type { Kind } from '../../knowledge/model';
import { hyphenParts } from '../../language/tokens';
import type { Language, Token } from '../../language/types';
import { isDerived } from './case';
import type { Lexicon } from './lexicon';
import type { KeyedBase, Word, WordEntry } from './model';

/** "orosz-ukrán": an adjective of two states is two words; other tokens stay whole. */
function splitAdjectives(token: Token, lexicon: Lexicon): readonly Token[] | undefined {
  const { readings, text: textCase } = lexicon.word(token.text);
  // "französisch-schweizerisch" may be read as a compound of the first.
  if (textCase !== 'lower' || readings.some(({ compound }) => !compound)) return undefined;
  const parts = hyphenParts(token);
  return parts.every(({ text }) => lexicon.word(text).readings.some(isDerived)) ? parts : undefined;
}

/** Kinds that meet in pairs: "das Merkel-Macron-Treffen", "the Russia-Ukraine war". */
const PAIRED: ReadonlySet<Kind> = new Set<Kind>(['person', 'country', 'territory', 'organisation', 'party']);

/** True for a word that is by itself the name of a state or a body, or a family name that is enough for its bearer. */
function isPairedName({ text }: Token, lexicon: Lexicon): boolean {
  const { readings, family, given, text: textCase } = lexicon.word(text);
  if (textCase === 'lower' || text.length < 2) return false;
  if (family.length > 0 && given === 0) return true;
  return readings.some((reading) => {
    const { posting, compound, inflection } = reading;
    const kind = lexicon.knowledge.entities.kind(posting.ref);
    // "Französisch-Guayana" is a name of its own.
    if (isDerived(reading) || compound || inflection === 'plural') return false;
    if (posting.rank === 'weak' || !PAIRED.has(kind)) return false;
    return kind !== 'person' || posting.rank === 'short';
  });
}

function isGivenName({ given, common, text }: WordEntry): boolean {
  return given > 0 && common === 0 && text === 'capitalised';
}

/** "Trump-Putin", "Merkel-Macron-Treffen": two names beside each other, where the whole is none. */
function splitPairs(token: Token, before: Token | undefined, lexicon: Lexicon): readonly Token[] | undefined {
  const { readings, text } = lexicon.word(token.text);
  if (text === 'lower' || readings.some(({ compound, hyphen }) => !compound && !hyphen)) return undefined;
  // "Annegret Kramp-Karrenbauer": a family name of two.
  if (before !== undefined && token.spaced && isGivenName(lexicon.word(before.text))) return undefined;
  const parts = hyphenParts(token);
  const isName = (part: Token | undefined): boolean => part !== undefined && isPairedName(part, lexicon);
  return isName(parts[0]) && isName(parts[1]) ? parts : undefined;
}

/** Two words in one token; undefined for one word. */
function partsOf(token: Token, before: Token | undefined, lexicon: Lexicon): readonly Token[] | undefined {
  if (!token.text.includes('-')) return undefined;
  return splitAdjectives(token, lexicon) ?? splitPairs(token, before, lexicon);
}

/** In a line of capitals an inflected name is read as if it were written small: "WASHINGTONBA". */
function readSmall(entry: WordEntry, lexicon: Lexicon): WordEntry {
  if (entry.readings.length > 0 || entry.text !== 'upper') return entry;
  return lexicon.word(entry.form.charAt(0) + entry.form.slice(1).toLowerCase());
}

/**
 * "Színház- és Filmművészeti Egyetem": a hyphen that stands for the rest of a compound belongs to the word before it,
 * where names begin so. In place.
 */
function isSuspended(
  mark: Token,
  next: Token | undefined,
  word: Word | undefined,
  { knowledge, language }: Lexicon,
): boolean {
  if (mark.text !== '-' || mark.spaced || word === undefined || next?.spaced !== true) return false;
  if (!language.words.conjunctions.has(next.text)) return false;
  const key = `${word.entry.key}-`;
  const names = knowledge.names.wordsFrom(key);
  if (names < 2) return false;
  const form = `${word.entry.form}-`;
  const whole: KeyedBase = { base: form, inflection: 'none', stemLength: form.length, score: 1, key };
  word.entry = { ...word.entry, form, key, words: names, readings: [], bases: [whole] };
  return true;
}

export function readWords(tokens: readonly Token[], lexicon: Lexicon, shouting: boolean): Word[] {
  const words: Word[] = [];
  let afterMark = true;
  let mark: string | undefined;
  const add = (token: Token): void => {
    const entry = lexicon.word(token.text);
    words.push({
      token,
      entry: shouting ? readSmall(entry, lexicon) : entry,
      text: entry.text,
      joined: !afterMark && token.spaced,
      afterMark: mark,
      month: false,
    });
    mark = undefined;
    afterMark = false;
  };
  for (const [index, whole] of tokens.entries()) {
    if (whole.type === 'mark') {
      if (isSuspended(whole, tokens[index + 1], words.at(-1), lexicon)) continue;
      afterMark = true;
      mark = whole.text;
      continue;
    }
    const parts = partsOf(whole, words.at(-1)?.token, lexicon);
    if (parts === undefined) add(whole);
    else parts.forEach(add);
  }
  noteMonths(words, lexicon.language);
  return words;
}

function noteMonths(words: readonly Word[], { dates: { months, beforeMonths } }: Language): void {
  words.forEach((word, index) => {
    if (!months.has(word.entry.key)) return;
    const before = word.joined ? words[index - 1] : undefined;
    const after = words[index + 1]?.joined ? words[index + 1] : undefined;
    word.month =
      after?.token.type === 'number' ||
      before?.token.type === 'number' ||
      (before !== undefined && beforeMonths.has(before.entry.key));
  });
}
