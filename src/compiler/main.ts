/** `npm run knowledge`: compiles the committed tables into dist/knowledge. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Source } from '../knowledge/model';
import { compile } from './compile';
import { readCurated } from './curated';
import { Report } from './report';
import { readTables, sourceFolders } from './tables';

const HERE = dirname(fileURLToPath(import.meta.url));
const FACTS = join(HERE, 'facts');
const OUT = join(HERE, '..', '..', 'dist', 'knowledge');

function attribution(sources: readonly Source[]): string {
  const lines = ['# Where the facts come from', ''];
  for (const source of sources) {
    lines.push(
      `- **${source.title}**, ${source.publisher}, ${source.url}; licence: ${source.licence}; as of ${source.asOf}`,
    );
  }
  return `${lines.join('\n')}\n`;
}

function main(): void {
  const started = performance.now();
  const progress = (step: string): void => {
    process.stderr.write(`${((performance.now() - started) / 1000).toFixed(1).padStart(5)} s  ${step}\n`);
  };
  const report = new Report();
  const all = sourceFolders(FACTS).map((folder) => {
    progress(`reading ${folder.slice(FACTS.length + 1)}`);
    return folder.endsWith('curated') ? readCurated(folder) : readTables(folder);
  });
  const { files, size, sources } = compile(all, report, progress);
  mkdirSync(OUT, { recursive: true });
  for (const [name, bytes] of files) {
    writeFileSync(join(OUT, name), bytes);
    progress(`${name}: ${(bytes.length / 1e6).toFixed(1)} MB`);
  }
  writeFileSync(join(OUT, 'ATTRIBUTION.md'), attribution(sources));
  writeFileSync(join(OUT, 'report.md'), report.toMarkdown());
  process.stderr.write(`${report.summary()}\n`);
  progress(`${size} entities; the report is dist/knowledge/report.md`);
}

try {
  main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
