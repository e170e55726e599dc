/** Classes of characters, and the runs of them that are words. */

const UNKNOWN = 0;
export const LETTER = 1;
export const DIGIT = 2;
export const SPACE = 3;
export const LINE = 4;
export const MARK = 5;
export const HYPHEN = 6;
export const APOSTROPHE = 7;
/** Format characters that a word may hold unseen: soft hyphen, zero-width joiners. */
export const FORMAT = 8;
export const AMPERSAND = 9;

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

export function classAt(text: string, at: number): number {
  if (at >= text.length) return LINE;
  const unit = text.charCodeAt(at);
  const known = classes[unit]!;
  if (known !== UNKNOWN) return known;
  const found = classify(unit);
  classes[unit] = found;
  return found;
}

export const DOT = 0x2e;
const COMMA = 0x2c;

export function isLetterOrDigit(type: number): boolean {
  return type === LETTER || type === DIGIT;
}

export function isUpper(char: string): boolean {
  return char !== char.toLowerCase();
}

/** End of the run of letters, digits and joiners that starts at `from`. */
export function runEnd(text: string, from: number): number {
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
