/**
 * Measures one way of holding the names, in a process of its own, so that memory is its own too, and with the code as
 * the extension has it: bundled, its functions unnamed.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildSync } from 'esbuild';
import type { ArticleLang } from '../../src/knowledge/model';
import { ROOT, SCRATCH } from './files';
import type { Measured, Way } from './measure';

let bundled: string | undefined;

/** The measuring script as one file; it finds the project's files as a file of src/cli does. */
function bundle(): string {
  if (bundled !== undefined) return bundled;
  mkdirSync(SCRATCH, { recursive: true });
  bundled = join(SCRATCH, 'measure.mjs');
  buildSync({
    entryPoints: [join(ROOT, 'tests', 'bench', 'measure.ts')],
    outfile: bundled,
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    minify: true,
    define: { 'import.meta.url': JSON.stringify(pathToFileURL(join(ROOT, 'src', 'cli', 'measure.ts')).href) },
    logLevel: 'warning',
  });
  return bundled;
}

/** Runs the measurement in a fresh process. Throws when it fails. */
export function measureInChild(way: Way, lang: ArticleLang, names: string, text?: string): Measured {
  const args = ['--expose-gc', '--max-old-space-size=8192', bundle(), way, lang, names];
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    text === undefined ? args : [...args, text],
    {
      encoding: 'utf8',
    },
  );
  if (status !== 0) throw new Error(`Measuring ${way} failed: ${stderr.trim().split('\n')[0]}`);
  return JSON.parse(stdout) as Measured;
}
