/** The words of a block with what the lexicon knows of them. */
import { hyphenParts } from '../../language/tokens';
import type { Language, Token } from '../../language/types';
import { isDerived, type TextCase } from './case';
import type { Lexicon, WordEntry } from './lexicon';

/** A word of a block with what the lexicon knows of it. */
export interface Word {
  token: Token;
  entry: WordEntry;
  text: TextCase;
  /** Follows the word before it with nothing but white space between. */
  joined: boolean;
  /** The mark right before it, if any. */
  afterMark: string | undefined;
  /** A month by what stands beside it, where its word is a name too: "in May", "3. August". */
  month: boolean;
}

/** "orosz-ukrán": an adjective of two states is two words; other tokens stay whole. */
function splitAdjectives(token: Token, lexicon: Lexicon): readonly Token[] {
  if (!token.text.includes('-')) return [token];
  const { readings, text: textCase } = lexicon.word(token.text);
  // "französisch-schweizerisch" may be read as a compound of the first.
  if (textCase !== 'lower' || readings.some(({ compound }) => !compound)) return [token];
  const parts = hyphenParts(token);
  const derived = parts.every(({ text }) => lexicon.word(text).readings.some(isDerived));
  return derived ? parts : [token];
}

/** In a line of capitals an inflected name is read as if it were written small: "WASHINGTONBA". */
function readSmall(entry: WordEntry, lexicon: Lexicon): WordEntry {
  if (entry.readings.length > 0 || entry.text !== 'upper') return entry;
  return lexicon.word(entry.form.charAt(0) + entry.form.slice(1).toLowerCase());
}

export function readWords(tokens: readonly Token[], lexicon: Lexicon, shouting: boolean): Word[] {
  const words: Word[] = [];
  let afterMark = true;
  let mark: string | undefined;
  for (const whole of tokens) {
    if (whole.type === 'mark') {
      afterMark = true;
      mark = whole.text;
      continue;
    }
    for (const token of splitAdjectives(whole, lexicon)) {
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
    }
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
