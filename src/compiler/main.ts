/**
 * `npm run knowledge`: compiles the committed tables into dist/knowledge. With `--wikidata FILE` it first takes what is
 * known enough out of a Wikidata JSON dump; `--part i/n` does so for a part, and `--join FOLDER` joins parts. A dump that
 * is cut short or damaged ends with exit code 2, but for `--incomplete`.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { loadAllCommonWords } from '../cli/word-lists';
import { attribution, isShareAlike } from './attribution';
import { findFaults } from './checks';
import { compile } from './compile';
import { parseWithheld } from './merge/withheld';
import { Report } from './report';
import { readFacts } from './tables/read-facts';
import { joinParts } from './wikidata/join';
import { takeDump } from './wikidata/take';

const HERE = dirname(fileURLToPath(import.meta.url));
const FACTS = join(HERE, 'facts');
const OUT = join(HERE, '..', '..', 'dist', 'knowledge');
const USAGE =
  'Usage: knowledge [--wikidata FILE.json[.gz|.bz2]|- [--sitelinks N] [--part i/n] [--out FOLDER] [--incomplete]] [--join FOLDER] [--without-share-alike]';

const started = performance.now();
function progress(step: string): void {
  process.stderr.write(`${((performance.now() - started) / 1000).toFixed(1).padStart(5)} s  ${step}\n`);
}

function compileTables(isFree: boolean): void {
  loadAllCommonWords();
  const report = new Report();
  const all = readFacts(FACTS, progress).filter(({ source }) => !isFree || !isShareAlike(source));
  const faults = findFaults(all, report);
  if (faults.length > 0)
    throw new Error(`The curated layer has ${faults.length} faults:\n${faults.join('\n')}`);
  const withheld = parseWithheld(readFileSync(join(FACTS, 'curated', 'withheld.tsv'), 'utf8'));
  const { files, size, sources, faults: wrong } = compile(all, report, progress, withheld);
  mkdirSync(OUT, { recursive: true });
  for (const [name, bytes] of files) {
    writeFileSync(join(OUT, name), bytes);
    progress(`${name}: ${(bytes.length / 1e6).toFixed(1)} MB`);
  }
  writeFileSync(join(OUT, 'ATTRIBUTION.md'), attribution(sources));
  writeFileSync(join(OUT, 'report.md'), report.toMarkdown());
  process.stderr.write(`${report.summary()}\n`);
  if (wrong.length > 0)
    throw new Error(`The knowledge file says what is not (dist/knowledge/report.md):\n${wrong.join('\n')}`);
  progress(`${size} entities; the report is dist/knowledge/report.md`);
}

function options() {
  const string = { type: 'string' } as const;
  try {
    return parseArgs({
      options: {
        wikidata: string,
        sitelinks: string,
        part: string,
        out: string,
        join: string,
        incomplete: { type: 'boolean' },
        'without-share-alike': { type: 'boolean' },
      },
    }).values;
  } catch {
    throw new Error(USAGE);
  }
}

async function main(): Promise<void> {
  const values = options();
  let isComplete = true;
  if (values.join !== undefined) {
    progress(`${await joinParts(values.join)} entities joined in ${values.join}`);
    isComplete = dirname(resolve(values.join)) === FACTS;
  } else if (values.wikidata !== undefined) {
    isComplete = await takeDump(values.wikidata, values, FACTS, progress);
  }
  if (isComplete) compileTables(values['without-share-alike'] === true);
}

try {
  await main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
