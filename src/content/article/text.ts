/** What the finder measures of text, and which characters of it a reader does not see. */

/** Longer texts are measured by their beginning. */
const MEASURED = 20_000;

/** Number of letters, about: ASCII letters and all from "À" on. Linear, without a regular expression. */
export function countLetters(text: string): number {
  const end = Math.min(text.length, MEASURED);
  let count = 0;
  for (let at = 0; at < end; at++) {
    const unit = text.charCodeAt(at) | 32;
    if ((unit >= 97 && unit <= 122) || unit >= 192) count++;
  }
  return end === text.length ? count : Math.round((count * text.length) / end);
}

/** True for what ends as a sentence does. */
export function isSentence(text: string): boolean {
  return /[.!?…]["'”’»“)\]]*\s*$/.test(text.slice(-12));
}

/**
 * Characters that are no part of what is read: zero-width spaces, marks and overrides of direction, joiners between
 * words, byte order marks. Soft hyphens stay: words know them.
 */
const HIDDEN = String.raw`\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff`;
const UNSEEN = new RegExp(`[${HIDDEN}]`, 'g');

/** A character that a reader sees. */
export const SEEN = new RegExp(`[^\\s${HIDDEN}]`);

/** A stretch of a node's text that is read as it stands; offsets in UTF-16 units of the node's data. */
export interface Seen {
  text: string;
  from: number;
}

/** A zero-width space parts words where nothing else does: between a small letter or digit and a capital. */
function isParting(data: string, at: number): boolean {
  if (data[at] !== '\u200b') return false;
  return (
    /[\p{Ll}\d]$/u.test(data.slice(Math.max(0, at - 2), at)) && /^\p{Lu}/u.test(data.slice(at + 1, at + 3))
  );
}

/** The stretches of a text node that are read, lone halves of surrogate pairs made U+FFFD. */
export function seenStretches(data: string): Seen[] {
  if (data.search(UNSEEN) < 0) return [{ text: data.toWellFormed(), from: 0 }];
  const stretches: Seen[] = [];
  let from = 0;
  for (const { index } of data.matchAll(UNSEEN)) {
    if (index > from) stretches.push({ text: data.slice(from, index).toWellFormed(), from });
    if (isParting(data, index)) stretches.push({ text: ' ', from: index });
    from = index + 1;
  }
  if (from < data.length) stretches.push({ text: data.slice(from).toWellFormed(), from });
  return stretches;
}

/** Where a long text is best cut, at or before `most`: behind a line, a sentence, a word. */
export function cutAt(text: string, most: number): number {
  if (text.length <= most) return text.length;
  const head = text.slice(0, most);
  for (const mark of ['\n', '. ', ' ']) {
    const at = head.lastIndexOf(mark);
    if (at > most / 2) return at + mark.length;
  }
  // Never between the halves of a pair, nor before a combining mark.
  let at = most;
  while (at > 1 && /^[\udc00-\udfff\p{M}]/u.test(text.slice(at, at + 2))) at--;
  return at;
}
