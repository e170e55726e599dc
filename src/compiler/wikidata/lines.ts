/** Splits bytes into lines with bounded memory. */

const NEWLINE = 10;
/** Items are at most a few megabytes; what is longer than this is no dump of one entity a line. */
export const LONGEST_LINE = 128 * 2 ** 20;

export interface Line {
  bytes: Buffer;
  /** Offset of the line's first byte from the first byte given. */
  start: number;
  /** False for the last line when no line break ends it. */
  ended: boolean;
}

/** Lines without their line breaks; a line is valid until the next one is asked for. Throws when one never ends. */
export async function* linesOf(source: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  let parts: Buffer[] = [];
  let held = 0;
  let start = 0;
  for await (const piece of source) {
    const chunk = Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength);
    let from = 0;
    for (;;) {
      const at = chunk.indexOf(NEWLINE, from);
      if (at < 0) break;
      const end = chunk.subarray(from, at);
      const bytes = parts.length === 0 ? end : Buffer.concat([...parts, end]);
      yield { bytes, start, ended: true };
      start += bytes.length + 1;
      parts = [];
      held = 0;
      from = at + 1;
    }
    if (from < chunk.length) parts.push(chunk.subarray(from));
    held += chunk.length - from;
    if (held > LONGEST_LINE) throw new Error('a line is longer than any entity');
  }
  if (held > 0) yield { bytes: Buffer.concat(parts), start, ended: false };
}
