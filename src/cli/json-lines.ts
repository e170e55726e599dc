/** Reads JSON lines as a stream: a line that is none is told with its number, and the others are not lost. */
import { createReadStream, existsSync, statSync } from 'node:fs';
import type { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { linesOf } from '../compiler/wikidata/lines';
import { UserError } from './fail';
import { LARGEST_TEXT } from './input';

export interface JsonLine {
  /** From 1. */
  number: number;
  value: Record<string, unknown>;
}

function open(file: string): Readable {
  if (file === '-') return process.stdin;
  if (!existsSync(file)) throw new UserError(`${file}: there is no such file.`);
  if (statSync(file).isDirectory()) throw new UserError(`${file}: it is a folder.`);
  const source = createReadStream(file);
  if (!file.endsWith('.gz')) return source;
  const unzipped = createGunzip();
  source.on('error', (error) => unzipped.destroy(error));
  return source.pipe(unzipped);
}

/** The object that a line holds; undefined for a line of spaces. Throws UserError when it is no object. */
function parse(bytes: Uint8Array): Record<string, unknown> | undefined {
  if (bytes.length > LARGEST_TEXT) throw new UserError('this line is too large.');
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UserError('this line is not in UTF-8.');
  }
  if (text.trim() === '') return undefined;
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return value as Record<string, unknown>;
  } catch {
    // Told below.
  }
  throw new UserError('this line is not a JSON object.');
}

/**
 * Gives each line's object to `each`, in order and one at a time; `tell` gets a sentence for each line that is no object
 * or that `each` refuses with a UserError. Gives the number of lines that were refused. Throws UserError when the file
 * cannot be read to its end.
 */
export async function eachJsonLine(
  file: string,
  each: (line: JsonLine) => Promise<void>,
  tell: (sentence: string) => void,
): Promise<number> {
  let refused = 0;
  let number = 0;
  try {
    for await (const { bytes, tooLong } of linesOf(open(file))) {
      number++;
      try {
        if (tooLong) throw new UserError('this line is too large.');
        const value = parse(bytes);
        if (value !== undefined) await each({ number, value });
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
        refused++;
        tell(`${file}:${number}: ${error.message}`);
      }
    }
  } catch (error) {
    if (error instanceof UserError || (error as NodeJS.ErrnoException).code === undefined) throw error;
    throw new UserError(`${file}: it cannot be read beyond line ${number}.`);
  }
  return refused;
}
