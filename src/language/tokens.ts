/** Splits text into words, numbers and marks, and finds where sentences start: one pass, shared by all languages. */
import {
  AMPERSAND,
  APOSTROPHE,
  classAt,
  DIGIT,
  DOT,
  FORMAT,
  HYPHEN,
  isLetterOrDigit,
  LETTER,
  LINE,
  MARK,
  runEnd,
  SPACE,
} from './characters';
import { type TokenRules, withDot } from './dots';
import type { Token } from './types';

const SENTENCE_ENDS = new Set('.!?:\u2026');
const OPENING_QUOTES = new Set('\u201e\u201c\u00ab\u00bb\u2018\u201a"');
/** Marks that open or close what is quoted in single quotation marks. */
const SINGLE_QUOTES = new Set("'\u2018\u2019\u201a");

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
