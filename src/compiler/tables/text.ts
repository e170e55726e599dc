/** Reads text files of the project line by line, and says where one is not as it must be. */
import { readFileSync } from 'node:fs';

const NEWLINE = 0x0a;

/** The number of the first line that is no UTF-8. */
function brokenLine(bytes: Uint8Array): number {
  const utf8 = new TextDecoder('utf-8', { fatal: true });
  let line = 1;
  for (let start = 0; start < bytes.length; line++) {
    const end = bytes.indexOf(NEWLINE, start);
    try {
      utf8.decode(bytes.subarray(start, end < 0 ? bytes.length : end));
    } catch {
      return line;
    }
    if (end < 0) break;
    start = end + 1;
  }
  return line;
}

/** Lines of a file. Throws an Error that names file and line when it is missing or no UTF-8. */
export function readLines(file: string): string[] {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new Error(
      code === 'ENOENT' ? `${file}: there is no such file.` : `${file}: cannot be read (${code}).`,
    );
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes).split('\n');
  } catch {
    throw new Error(`${file}:${brokenLine(bytes)}: this is no UTF-8.`);
  }
}
