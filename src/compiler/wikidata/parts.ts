/** Parts of a dump for several machines: ranges of bytes of a plain file, every n-th line of a packed one. */
import { stat } from 'node:fs/promises';
import { bytesOf, packingOf } from './bytes';
import { type Line, linesOf } from './lines';

export interface Part {
  /** 1 … of. */
  number: number;
  of: number;
}

export const WHOLE: Part = { number: 1, of: 1 };

/** Reads "2/8". Throws one clear Error when it is no part. */
export function parsePart(text: string | undefined): Part {
  if (text === undefined) return WHOLE;
  const match = /^(\d{1,4})\/(\d{1,4})$/.exec(text);
  const number = Number(match?.[1]);
  const of = Number(match?.[2]);
  if (match === null || number < 1 || number > of) throw new Error(`"${text}" is no part like 2/8.`);
  return { number, of };
}

/** Lines whose first byte lies in the part's range of a plain file: each line is in one part and no more. */
async function* byRange(file: string, part: Part): AsyncGenerator<Line> {
  const { size } = await stat(file);
  const from = Math.floor((size / part.of) * (part.number - 1));
  const to = part.number === part.of ? size : Math.floor((size / part.of) * part.number);
  if (from >= to) return;
  // One byte earlier: where a line break is that byte, the range starts with a whole line.
  const first = Math.max(0, from - 1);
  let isRest = from > 0;
  for await (const line of linesOf(bytesOf(file, 'plain', first))) {
    if (first + line.start >= to) return;
    if (!isRest) yield line;
    isRest = false;
  }
}

async function* byNumber(lines: AsyncIterable<Line>, part: Part): AsyncGenerator<Line> {
  let number = 0;
  for await (const line of lines) {
    if (number++ % part.of === part.number - 1) yield line;
  }
}

/** Lines of the part of a dump. Throws an Error that tells why when the file cannot be read or is damaged. */
export async function linesOfPart(file: string, part: Part): Promise<AsyncIterable<Line>> {
  const packing = file === '-' ? 'plain' : await packingOf(file);
  if (part.of > 1 && packing === 'plain' && file !== '-') return byRange(file, part);
  const lines = linesOf(bytesOf(file, packing));
  return part.of > 1 ? byNumber(lines, part) : lines;
}
