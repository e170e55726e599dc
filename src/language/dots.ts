/** What a dot behind a word is: an abbreviation's, an ordinal's, or the sentence's end. */
import { classAt, DOT, HYPHEN, isLetterOrDigit, isUpper, LETTER, LINE, MARK, runEnd } from './characters';

/** What a language tells the tokenizer. Words in lower case, abbreviations without their last dot. */
export interface TokenRules {
  /**
   * Abbreviations that keep their dot and do not end a sentence: "dr", "ifj". One with a capital is read only as it
   * is written ("Ill", "Mass"), and it may hold a dot of its own ("W.Va").
   */
  abbreviations: ReadonlySet<string>;
  /** Words that are capitalised only where a sentence starts, articles above all: they settle "… the U.S. The …". */
  openers: ReadonlySet<string>;
  /**
   * How a dot after a number or a Roman numeral is read. `none`: it ends the sentence. `lower`: ordinal before a
   * lower-case word ("2022. február"). `noun`: ordinal before a capitalised noun too ("3. Oktober").
   */
  ordinals: 'none' | 'lower' | 'noun';
  /** True where an apostrophe behind a hiss is a genitive's ("the Netherlands' king", "Merz' Kabinett"). */
  bareGenitives?: boolean;
}

const ROMAN = /^[IVXLC]+$/;

/** End of "U.S." or "z.B.", given the end of the first letter; the same end when it is no such run. */
function dottedEnd(text: string, end: number): number {
  let at = end;
  while (text.charCodeAt(at) === DOT && classAt(text, at + 1) === LETTER && text.charCodeAt(at + 2) === DOT) {
    at += 2;
  }
  return at === end ? end : at + 1;
}

/** Offset of the first letter or digit of the line from `at`; -1 when there is none. */
function nextStart(text: string, at: number): number {
  let pos = at;
  for (;;) {
    const type = classAt(text, pos);
    if (type === LINE) return -1;
    if (isLetterOrDigit(type)) return pos;
    pos++;
  }
}

type Follower = 'end' | 'lower' | 'opener' | 'upper';

/** What kind of word comes after a dot: it tells whether the dot ends a sentence. */
function follower(text: string, at: number, rules: TokenRules): Follower {
  const start = nextStart(text, at);
  if (start < 0) return 'end';
  if (!isUpper(text[start]!)) return 'lower';
  const word = text.slice(start, runEnd(text, start)).toLowerCase();
  return rules.openers.has(word) ? 'opener' : 'upper';
}

export interface Scanned {
  end: number;
  /** True when the dot inside the token also ends the sentence. */
  closes: boolean;
}

/** Takes the dot after a word or number into the token where it belongs to it. */
export function withDot(text: string, start: number, end: number, rules: TokenRules): Scanned {
  if (text.charCodeAt(end) !== DOT) return { end, closes: false };
  const word = text.slice(start, end);
  const single = end - start === 1 && classAt(text, start) === LETTER;
  if (single) {
    const dotted = dottedEnd(text, end);
    if (dotted > end) return afterDot(text, dotted, rules);
    const far = runEnd(text, end + 1);
    if (text.charCodeAt(far) === DOT && rules.abbreviations.has(text.slice(start, far)))
      return afterDot(text, far + 1, rules);
  }
  const after = classAt(text, end + 1);
  if (after === MARK && text.charCodeAt(end + 1) === DOT) return { end, closes: false };
  if (rules.abbreviations.has(word) || rules.abbreviations.has(word.toLowerCase()))
    return afterDot(text, end + 1, rules);
  const next = follower(text, end + 1, rules);
  if (next === 'end' || next === 'opener') return { end, closes: false };
  if (single && isUpper(word)) return { end: end + 1, closes: false };
  if (rules.ordinals === 'none') return { end, closes: false };
  if (ROMAN.test(word)) return { end: end + 1, closes: false };
  if (/^\d[\d.]*$/.test(word)) {
    const ordinal = next === 'lower' || (rules.ordinals === 'noun' && word.length <= 2);
    return { end: ordinal ? end + 1 : end, closes: false };
  }
  return { end, closes: false };
}

/** After an abbreviation's dot: goes on through "U.S.-led"; tells whether a sentence ends there. */
function afterDot(text: string, end: number, rules: TokenRules): Scanned {
  if (classAt(text, end) === HYPHEN && classAt(text, end + 1) === LETTER) {
    return { end: runEnd(text, end + 1), closes: false };
  }
  return { end, closes: follower(text, end, rules) === 'opener' };
}
