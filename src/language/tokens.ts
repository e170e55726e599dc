/** Splits text into words, numbers and marks, and finds where sentences start: one pass, shared by all languages. */
import type { Token } from './types';

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

const UNKNOWN = 0;
const LETTER = 1;
const DIGIT = 2;
const SPACE = 3;
const LINE = 4;
const MARK = 5;
const HYPHEN = 6;
const APOSTROPHE = 7;
/** Format characters that a word may hold unseen: soft hyphen, zero-width joiners. */
const FORMAT = 8;
const AMPERSAND = 9;

/** Class of each UTF-16 unit, filled as units are met. */
const classes = new Uint8Array(0x10000);
for (const unit of '\n\r\u2028\u2029\v\f') classes[unit.charCodeAt(0)] = LINE;
for (const unit of '-\u2010\u2011') classes[unit.charCodeAt(0)] = HYPHEN;
for (const unit of "'\u2019\u02bc") classes[unit.charCodeAt(0)] = APOSTROPHE;
for (const unit of '\u00ad\u200b\u200c\u200d\u2060\ufeff') classes[unit.charCodeAt(0)] = FORMAT;
classes['&'.charCodeAt(0)] = AMPERSAND;

function classify(unit: number): number {
  const char = String.fromCharCode(unit);
  if (/[\p{L}\p{M}]/u.test(char)) return LETTER;
  if (/\p{N}/u.test(char)) return DIGIT;
  if (/\s/.test(char)) return SPACE;
  return MARK;
}

function classAt(text: string, at: number): number {
  if (at >= text.length) return LINE;
  const unit = text.charCodeAt(at);
  const known = classes[unit]!;
  if (known !== UNKNOWN) return known;
  const found = classify(unit);
  classes[unit] = found;
  return found;
}

const DOT = 0x2e;
const COMMA = 0x2c;
const SENTENCE_ENDS = new Set('.!?:\u2026');
const OPENING_QUOTES = new Set('\u201e\u201c\u00ab\u00bb\u2018\u201a"');
/** Marks that open or close what is quoted in single quotation marks. */
const SINGLE_QUOTES = new Set("'\u2018\u2019\u201a");
const ROMAN = /^[IVXLC]+$/;

function isLetterOrDigit(type: number): boolean {
  return type === LETTER || type === DIGIT;
}

function isUpper(char: string): boolean {
  return char !== char.toLowerCase();
}

/** End of the run of letters, digits and joiners that starts at `from`. */
function runEnd(text: string, from: number): number {
  const numeric = classAt(text, from) === DIGIT;
  let at = from;
  for (;;) {
    const type = classAt(text, at);
    if (type === LETTER || type === DIGIT || type === FORMAT) {
      at++;
      continue;
    }
    if (at === from) return at;
    const next = classAt(text, at + 1);
    const joins =
      type === HYPHEN || type === AMPERSAND
        ? isLetterOrDigit(next)
        : type === APOSTROPHE
          ? next === LETTER
          : type === MARK && joinsAsPoint(text, from, at, next, numeric);
    if (!joins) return at;
    at += 2;
  }
}

/** True for the points inside "3.14", "1,000", "index.hu" and "E.ON", in the run that starts at `from`. */
function joinsAsPoint(text: string, from: number, at: number, next: number, numeric: boolean): boolean {
  const unit = text.charCodeAt(at);
  if (unit !== DOT && unit !== COMMA) return false;
  const before = classAt(text, at - 1);
  if (numeric && before === DIGIT && next === DIGIT) return true;
  if (unit !== DOT || next !== LETTER || !isLetterOrDigit(before)) return false;
  // "E.ON": one capital before, two after.
  if (at - from === 1 && isUpper(text[from]!) && isUpper(text[at + 1]!))
    return classAt(text, at + 2) === LETTER && isUpper(text[at + 2]!);
  // "U.S." and "e.g." are read by dottedEnd; a capital after a dot is a sentence whose space was lost.
  return !isUpper(text[at + 1]!) && text.charCodeAt(at + 2) !== DOT;
}

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

interface Scanned {
  end: number;
  /** True when the dot inside the token also ends the sentence. */
  closes: boolean;
}

/** Takes the dot after a word or number into the token where it belongs to it. */
function withDot(text: string, start: number, end: number, rules: TokenRules): Scanned {
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

/** True for an apostrophe at `at` behind a hiss that ends the word from `start`, where another word follows. */
function isBareGenitive(text: string, start: number, at: number): boolean {
  return (
    at - start > 2 &&
    classAt(text, at) === APOSTROPHE &&
    /[sxzß]/i.test(text[at - 1]!) &&
    classAt(text, at + 1) === SPACE &&
    classAt(text, at + 2) === LETTER
  );
}

/** After an abbreviation's dot: goes on through "U.S.-led"; tells whether a sentence ends there. */
function afterDot(text: string, end: number, rules: TokenRules): Scanned {
  if (classAt(text, end) === HYPHEN && classAt(text, end + 1) === LETTER) {
    return { end: runEnd(text, end + 1), closes: false };
  }
  return { end, closes: follower(text, end, rules) === 'opener' };
}

/** A number when it has no letter before its first hyphen: "2022", "3,5", "24-én"; "G20", "5G" are words. */
function isNumber(text: string, start: number, end: number): boolean {
  if (classAt(text, start) !== DIGIT) return false;
  for (let at = start; at < end; at++) {
    const type = classAt(text, at);
    if (type === LETTER) return false;
    if (type === HYPHEN) return true;
  }
  return true;
}

/** Length in UTF-16 units of the mark at `at`: 2 for a surrogate pair, more for a row of dots. */
function markLength(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit >= 0xd800 && unit < 0xdc00 && at + 1 < text.length) return 2;
  if (unit !== DOT) return 1;
  let end = at + 1;
  while (text.charCodeAt(end) === DOT) end++;
  return end - at;
}

/** A straight quotation mark opens only where something other than white space follows white space. */
function opensQuotation(text: string, at: number, spaced: boolean): boolean {
  if (!OPENING_QUOTES.has(text[at]!)) return false;
  const after = classAt(text, at + 1);
  const closing = '"\u201c\u00bb'.includes(text[at]!);
  return after !== SPACE && after !== LINE && (!closing || spaced || at === 0);
}

/** Walks through a text once, token by token. */
class Walk {
  private readonly tokens: Token[] = [];
  private at = 0;
  /** The next word begins a sentence, a line or a quotation. */
  private pending = true;
  /** White space, or nothing, stands before. */
  private spaced = true;
  private marksEnd = 0;
  /** Inside single quotation marks, which an apostrophe may close. */
  private quoted = false;

  constructor(
    private readonly text: string,
    private readonly rules: TokenRules,
  ) {}

  all(): Token[] {
    const { text } = this;
    while (this.at < text.length) {
      const type = classAt(text, this.at);
      if (type === SPACE || type === LINE) this.passSpace(type === LINE);
      else if (type === FORMAT) this.at++;
      else {
        if (isLetterOrDigit(type)) this.takeWord();
        else if (type === AMPERSAND && this.spaced && classAt(text, this.at + 1) === SPACE) this.takeAnd();
        else this.takeMark();
        this.spaced = false;
      }
    }
    return this.tokens;
  }

  private passSpace(isLine: boolean): void {
    if (isLine) {
      this.pending = true;
      this.quoted = false;
    }
    this.spaced = true;
    this.at++;
  }

  private push(start: number, type: Token['type'], starts: boolean): void {
    const { text, at, spaced } = this;
    this.tokens.push({ start, end: at, text: text.slice(start, at), type, starts, spaced });
  }

  private takeWord(): void {
    const { text, rules, at: start } = this;
    const scanned = withDot(text, start, runEnd(text, start), rules);
    this.at = scanned.end;
    if (rules.bareGenitives === true && !this.quoted && isBareGenitive(text, start, this.at)) this.at++;
    this.push(start, isNumber(text, start, this.at) ? 'number' : 'word', this.pending);
    this.pending = scanned.closes;
  }

  /** "&" between two names. */
  private takeAnd(): void {
    const start = this.at++;
    this.push(start, 'word', false);
  }

  private takeMark(): void {
    const { text, at: start, spaced } = this;
    const mark = text[start]!;
    if (SINGLE_QUOTES.has(mark)) this.quoted = spaced || start === 0 || mark === '\u2018';
    this.at += markLength(text, start);
    this.push(start, 'mark', false);
    // A row of marks is walked through once, not once for each of them.
    if (this.marksEnd < this.at) this.marksEnd = endOfMarks(text, this.at);
    if (endsSentence(text, start, this.marksEnd) || opensQuotation(text, start, spaced)) this.pending = true;
  }
}

/**
 * A tokenizer for one language. It gives tokens in text order with offsets in UTF-16 units; white space is left
 * out; `text.slice(token.start, token.end) === token.text`, soft hyphens included. `starts` holds for the first
 * word or number of a sentence, line or quotation. Names' inner hyphens, apostrophes and "&" stay in the token,
 * a "&" between two names is a word, dashes are marks.
 */
export function createTokenizer(rules: TokenRules): (text: string) => Token[] {
  return (text) => new Walk(text, rules).all();
}

/** True when white space, or a closing mark and white space, follows a mark that may end a sentence. */
function endsSentence(text: string, start: number, marksEnd: number): boolean {
  if (!SENTENCE_ENDS.has(text[start]!)) return false;
  const type = classAt(text, marksEnd);
  return type === SPACE || type === LINE;
}

/** Offset behind the marks and apostrophes from `at` on. */
function endOfMarks(text: string, at: number): number {
  let end = at;
  while (classAt(text, end) === MARK || classAt(text, end) === APOSTROPHE) end++;
  return end;
}

/**
 * The parts of a token between its hyphens, as tokens with their own offsets; the token alone when it has none.
 * "orosz-ukrán" gives "orosz" and "ukrán"; only the first part keeps `starts` and `spaced`.
 */
export function hyphenParts(token: Token): Token[] {
  const parts: Token[] = [];
  let from = 0;
  for (let at = 0; at <= token.text.length; at++) {
    if (at < token.text.length && classAt(token.text, at) !== HYPHEN) continue;
    if (at > from) {
      const first = parts.length === 0;
      parts.push({
        start: token.start + from,
        end: token.start + at,
        text: token.text.slice(from, at),
        type: classAt(token.text, from) === DIGIT ? 'number' : 'word',
        starts: first && token.starts,
        spaced: first && token.spaced,
      });
    }
    from = at + 1;
  }
  return parts.length < 2 ? [token] : parts;
}
