/** Splits bytes into lines with bounded memory. */

const NEWLINE = 10;
/** Items are at most a few megabytes; what is longer than this is no dump of one entity a line. */
const LONGEST_LINE = 128 * 2 ** 20;

export interface Line {
  bytes: Buffer;
  /** Offset of the line's first byte from the first byte given. */
  start: number;
  /** False for the last line when no line break ends it. */
  ended: boolean;
  /** Longer than any entity: its bytes are not kept. */
  tooLong?: boolean;
}

/** What is held of a line that is not at its end yet. */
class Held {
  private parts: Buffer[] = [];
  length = 0;

  constructor(private readonly longest: number) {}

  add(bytes: Buffer): void {
    this.length += bytes.length;
    if (this.length > this.longest) this.parts = [];
    else if (bytes.length > 0) this.parts.push(bytes);
  }

  /** The line, of which no more is held then. */
  take(start: number, ended: boolean): Line {
    const tooLong = this.length > this.longest;
    const [first] = this.parts;
    const bytes = this.parts.length === 1 ? first! : Buffer.concat(this.parts);
    this.parts = [];
    this.length = 0;
    return { bytes, start, ended, ...(tooLong && { tooLong }) };
  }
}

/** Lines of at most `longest` bytes, without their line breaks; a line is valid until the next one is asked for. */
export async function* linesOf(
  source: AsyncIterable<Uint8Array>,
  longest = LONGEST_LINE,
): AsyncGenerator<Line> {
  const held = new Held(longest);
  let start = 0;
  for await (const piece of source) {
    const chunk = Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength);
    let from = 0;
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, from)) {
      held.add(chunk.subarray(from, at));
      const { length } = held;
      yield held.take(start, true);
      start += length + 1;
      from = at + 1;
    }
    held.add(chunk.subarray(from));
  }
  if (held.length > 0) yield held.take(start, false);
}
