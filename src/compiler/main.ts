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
import { CLASS_TABLE } from './wikidata/classes';
import { joinParts, partFolder } from './wikidata/join';
import { parsePart } from './wikidata/parts';
import { DUMP_SOURCE, knownIds, readDump } from './wikidata/run';
import { LEAST_SITELINKS } from './wikidata/select';

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

/** Takes tables out of a dump. True when they are whole and lie among the facts that are compiled. */
async function takeDump(file: string, values: ReturnType<typeof options>): Promise<boolean> {
  const sitelinks = Number(values.sitelinks ?? LEAST_SITELINKS);
  if (!Number.isInteger(sitelinks) || sitelinks < 0) throw new Error('--sitelinks is a whole number.');
  const part = parsePart(values.part);
  const whole = resolve(values.out ?? join(FACTS, DUMP_SOURCE));
  const out = part.of === 1 ? whole : partFolder(whole, part);
  const classes = join(FACTS, `${CLASS_TABLE}.tsv`);
  const result = await readDump({ file, part, sitelinks, out, classes, known: knownIds(FACTS), progress });
  if (result.broken > 0) progress(`${result.broken} lines are no entities, left out`);
  for (const [id, items] of result.unknownClasses)
    progress(`class ${id} is in no table of kinds: ${items} items left out`);
  progress(`${result.lines} entities read, ${result.taken} taken; the tables are in ${out}`);
  if (result.damage !== undefined) {
    const why = `${file}: not the whole file could be read (${result.damage}); what it gave is kept`;
    if (!values.incomplete) throw new Error(`${why}, and --incomplete compiles it.`);
    progress(why);
  }
  return part.of === 1 && dirname(whole) === FACTS;
}

async function main(): Promise<void> {
  const values = options();
  let isComplete = true;
  if (values.join !== undefined) {
    progress(`${await joinParts(values.join)} entities joined in ${values.join}`);
    isComplete = dirname(resolve(values.join)) === FACTS;
  } else if (values.wikidata !== undefined) {
    isComplete = await takeDump(values.wikidata, values);
  }
  if (isComplete) compileTables(values['without-share-alike'] === true);
}

try {
  await main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
