/** Where the parts find what was built, and what they make for themselves. */
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadAllCommonWords, loadCommonWords } from '../../src/cli/word-lists';
import { indexTables } from '../../src/compiler/compile';
import { Report } from '../../src/compiler/report';
import { readFacts } from '../../src/compiler/tables/read-facts';
import type { ArticleLang } from '../../src/knowledge/model';
import { openKnowledge } from '../../src/knowledge/reader';
import type { RecordSource } from '../../src/knowledge/record-file';
import type { Knowledge } from '../../src/knowledge/store';

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
export const FACTS = join(ROOT, 'src', 'compiler', 'facts');
export const KNOWLEDGE = join(ROOT, 'dist', 'knowledge');
export const SCRATCH = join(ROOT, 'dist', 'bench');

export function bytesOf(name: string): ArrayBuffer {
  const bytes = readFileSync(join(KNOWLEDGE, name));
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
}

/** Files that linking in a language needs at once. */
export function indexFiles(lang: ArticleLang): string[] {
  return [`names.${lang}.bin`, 'names.mul.bin', 'entities.bin'];
}

/** A source of records that counts the bytes that are read of it. */
export function countingSource(name = 'records.bin'): RecordSource & { bytes: number } {
  const whole = bytesOf(name);
  return {
    bytes: 0,
    read(offset, length) {
      this.bytes += length;
      return Promise.resolve(whole.slice(offset, offset + length));
    },
  };
}

/** The knowledge of a language from the built files, and the language's words. */
export function openFor(lang: ArticleLang, records: RecordSource = countingSource()): Knowledge {
  loadCommonWords(lang);
  const [own, shared, entities] = indexFiles(lang).map(bytesOf);
  return openKnowledge({ names: [own!, shared!], entities: entities!, records });
}

/** Writes a file for the measuring processes, unless one newer than the knowledge is there. Gives its path. */
export function scratchFile(name: string, make: () => string): string {
  const file = join(SCRATCH, name);
  const built = statSync(join(KNOWLEDGE, 'entities.bin')).mtimeMs;
  if (!existsSync(file) || statSync(file).mtimeMs < built) {
    mkdirSync(SCRATCH, { recursive: true });
    writeFileSync(file, make());
  }
  return file;
}

let names: Record<string, readonly string[]> | undefined;

function allNames(): Record<string, readonly string[]> {
  if (names !== undefined) return names;
  loadAllCommonWords();
  const { byLang } = indexTables(readFacts(FACTS), new Report(), () => undefined);
  names = Object.fromEntries(Object.entries(byLang).map(([lang, map]) => [lang, [...map.keys()]]));
  return names;
}

/** A file of the normalised names that an article's language looks up, one a line: the file itself holds only hashes. */
export function namesFile(lang: ArticleLang): string {
  return scratchFile(`names.${lang}.txt`, () => {
    const all = allNames();
    return [...new Set([...all[lang]!, ...all.mul!])].sort().join('\n');
  });
}

export function linesOf(file: string): string[] {
  return readFileSync(file, 'utf8').split('\n');
}
