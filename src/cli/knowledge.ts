/** Opens the compiled knowledge for the Node commands. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ArticleLang } from '../knowledge/model';
import { openKnowledge, verifyParts } from '../knowledge/reader';
import type { RecordSource } from '../knowledge/record-file';
import type { Knowledge } from '../knowledge/store';
import { UserError } from './fail';
import { loadCommonWords } from './word-lists';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const FOLDER = join(ROOT, 'dist', 'knowledge');
const opened = new Map<ArticleLang, Knowledge>();

function read(name: string): ArrayBuffer {
  const bytes = readFileSync(join(FOLDER, name));
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
}

function fileSource(name: string): RecordSource {
  return {
    async read(offset, length) {
      const file = await open(join(FOLDER, name));
      try {
        const buffer = new ArrayBuffer(length);
        const { bytesRead } = await file.read(new Uint8Array(buffer), 0, length, offset);
        return buffer.slice(0, bytesRead);
      } finally {
        await file.close();
      }
    },
  };
}

function compileIfMissing(): void {
  if (existsSync(join(FOLDER, 'records.bin'))) return;
  process.stderr.write('Compiling the knowledge file, once …\n');
  const { status } = spawnSync('npm', ['run', '--silent', 'knowledge'], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new UserError('The knowledge file could not be compiled: run "npm run knowledge".');
}

/** The bundled knowledge for a language, and the language's words; compiled first when it is missing, opened once. */
export async function openBundled(lang: ArticleLang): Promise<Knowledge> {
  const known = opened.get(lang);
  if (known !== undefined) return known;
  compileIfMissing();
  loadCommonWords(lang);
  const parts = {
    names: [read(`names.${lang}.bin`), read('names.mul.bin')],
    entities: read('entities.bin'),
    records: fileSource('records.bin'),
  };
  const knowledge = openKnowledge(parts);
  verifyParts(parts);
  opened.set(lang, knowledge);
  return knowledge;
}
