/** How fast a Wikidata dump is read, and with how much memory, on a generated one in the true format. */
import { spawnSync } from 'node:child_process';
import {
  closeSync,
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { createGzip } from 'node:zlib';
import { randomNumbers } from '../../src/cli/random';
import { WHOLE } from '../../src/compiler/wikidata/parts';
import { readDump } from '../../src/compiler/wikidata/run';
import { FACTS, ROOT, SCRATCH } from './files';
import { atLeast, atMost, type BenchReport } from './report';

const SIZE = 120e6;
const DUMP = join(SCRATCH, 'dump.json');
const GB = 1e9;

/** A line with the id changed; the number of sitelinks and of claims is as uneven as in the true dump. */
function varied(
  item: Record<string, unknown>,
  id: string,
  links: number,
  claims: number,
  random: () => number,
): string {
  // Hashes and ids of statements are what packs worst in the true dump.
  const hex = (length: number): string =>
    Array.from({ length }, () => Math.floor(random() * 16).toString(16)).join('');

  const sitelinks = Object.fromEntries(
    Array.from({ length: links }, (_, n) => [
      `w${n}wiki`,
      { site: `w${n}wiki`, title: `Title ${n}`, badges: [] },
    ]),
  );
  const filler = Array.from({ length: claims }, (_, n) => ({
    mainsnak: {
      snaktype: 'value',
      property: 'P2860',
      hash: hex(40),
      datavalue: {
        value: { 'entity-type': 'item', 'numeric-id': n + 1, id: `Q${n + 1}` },
        type: 'wikibase-entityid',
      },
      datatype: 'wikibase-item',
    },
    type: 'statement',
    id: `${id}$${hex(8)}-${hex(4)}-4000-8000-${hex(12)}`,
    rank: 'normal',
  }));
  const own = item.claims as Record<string, unknown>;
  return JSON.stringify({ ...item, id, claims: { ...own, P2860: filler }, sitelinks });
}

function generate(): void {
  if (existsSync(DUMP) && statSync(DUMP).size >= SIZE) return;
  mkdirSync(SCRATCH, { recursive: true });
  const lines = readFileSync(join(ROOT, 'tests', 'fixtures', 'wikidata', 'dump.json'), 'utf8').split('\n');
  const items = lines
    .filter((line) => line.startsWith('{"type":"item"'))
    .map((line) => JSON.parse(line.replace(/,$/, '')) as Record<string, unknown>);
  const random = randomNumbers(5);
  const out = openSync(DUMP, 'w');
  let size = writeSync(out, '[\n');
  for (let number = 900_000_001; size < SIZE; number++) {
    // One item in forty is known in many languages, as in the true dump; most have none to three sitelinks.
    const links = random() < 0.025 ? 20 + Math.floor(random() * 60) : Math.floor(random() * 4);
    const item = items[number % items.length]!;
    const line = varied(item, `Q${number}`, links, Math.floor(random() ** 2 * 60), random);
    size += writeSync(out, `${line},\n`);
  }
  writeSync(out, `${JSON.stringify(items[0])}\n]\n`);
  closeSync(out);
}

interface Measured {
  seconds: number;
  peak: number;
  taken: number;
}

function measure(file: string): Measured {
  const script = fileURLToPath(import.meta.url);
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', script, file], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`Reading ${file} failed: ${stderr.trim().split('\n')[0]}`);
  return JSON.parse(stdout) as Measured;
}

async function pack(): Promise<string[]> {
  const files = [DUMP, `${DUMP}.gz`];
  if (!existsSync(`${DUMP}.gz`)) {
    await pipeline(createReadStream(DUMP), createGzip({ level: 6 }), createWriteStream(`${DUMP}.gz`));
  }
  if (!existsSync(`${DUMP}.bz2`) && spawnSync('bzip2', ['-k', DUMP]).status !== 0) return files;
  return [...files, `${DUMP}.bz2`];
}

export async function dump(report: BenchReport): Promise<void> {
  report.title('A generated Wikidata dump');
  generate();
  const files = await pack();
  const unpacked = statSync(DUMP).size;
  report.figure('size unpacked', unpacked / 1e6, 'MB');
  for (const file of files) {
    const kind = file.slice(file.lastIndexOf('.') + 1);
    const { seconds, peak, taken } = measure(file);
    const packed = statSync(file).size;
    report.figure(
      `${kind}: unpacked JSON a second of processor time`,
      unpacked / 1e6 / seconds,
      'MB/s',
      atLeast(kind === 'bz2' ? 5 : 50),
    );
    report.figure(`${kind}: memory at its peak`, peak / 1e6, 'MB', atMost(600));
    const ratio = unpacked / packed;
    report.note(
      `${kind}: ${taken} entities taken; 100 GB of such a file (${ratio.toFixed(1)} times that unpacked) take ${((100 * GB) / (packed / seconds) / 3600).toFixed(1)} hours on one core`,
    );
  }
  if (files.length < 3)
    report.note('bz2 left out: the command bzip2, which makes the file, is not installed');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const out = join(SCRATCH, 'dump-tables');
  const before = process.cpuUsage();
  let peak = 0;
  const timer = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage().rss);
  }, 50);
  const classes = join(FACTS, 'wikidata-classes.tsv');
  const file = process.argv[2]!;
  const { taken } = await readDump({
    file,
    part: WHOLE,
    sitelinks: 20,
    out,
    classes,
    known: new Set(),
    progress: () => undefined,
  });
  clearInterval(timer);
  const { user, system } = process.cpuUsage(before);
  rmSync(out, { recursive: true });
  console.log(
    JSON.stringify({
      seconds: (user + system) / 1e6,
      peak: Math.max(peak, process.memoryUsage().rss),
      taken,
    }),
  );
}
