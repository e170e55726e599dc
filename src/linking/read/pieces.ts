/** Blocks in pieces of bounded length, so that no step of linking sees a longer text. */

import type { Block } from '../model';
import type { Piece } from './model';

/** Most UTF-16 units of a piece. */
const LONGEST_PIECE = 10_000;
/** Units before the end of a piece in which a place to part is looked for. */
const WINDOW = 1_000;

/** The last offset of the window at which `parts` holds between two units; undefined where there is none. */
function lastWhere(
  text: string,
  limit: number,
  parts: (before: string, after: string) => boolean,
): number | undefined {
  for (let at = limit; at > limit - WINDOW; at--) {
    if (parts(text.charAt(at - 1), text.charAt(at))) return at;
  }
  return undefined;
}

const isSpace = (unit: string): boolean => /\s/.test(unit);
const isHighSurrogate = (unit: string): boolean => /[\ud800-\udbff]/.test(unit);

/** Where the text from `from` on is best parted: behind a sentence, else at white space, else anywhere. */
function cutBefore(text: string, limit: number): number {
  return (
    lastWhere(text, limit, (before, after) => /[.!?\u2026\n]/.test(before) && isSpace(after)) ??
    lastWhere(text, limit, (before, after) => isSpace(before) && !isSpace(after)) ??
    (isHighSurrogate(text.charAt(limit - 1)) ? limit - 1 : limit)
  );
}

/** The blocks in text order, the long ones in several pieces that join without a gap. */
export function piecesOf(blocks: readonly Block[]): Piece[] {
  return blocks.flatMap(({ text, heading }, block) => {
    const pieces: Piece[] = [];
    let offset = 0;
    while (text.length - offset > LONGEST_PIECE) {
      const cut = cutBefore(text, offset + LONGEST_PIECE);
      pieces.push({ text: text.slice(offset, cut), heading, block, offset });
      offset = cut;
    }
    pieces.push({ text: offset === 0 ? text : text.slice(offset), heading, block, offset });
    return pieces;
  });
}
