/**
 * `npm run mutate -- [FOLDER …] [--pieces N] [--seed S]`: changes the code in small ways (Stryker) and says which
 * changes no unit test notices. All of src would take days, so N pieces of some lines are drawn by lot, the same for
 * the same seed, from the folders named (src/linking and its like, all that Stryker's settings name where none is).
 * Exit code 1 when in a folder fewer than 85 in 100 changes are noticed.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { randomNumbers } from '../../src/cli/random';

const ROOT = join(import.meta.dirname, '..', '..');
const REPORT = join(ROOT, 'dist', 'mutation.json');
const FOLDERS = ['linking', 'language', 'knowledge', 'describe', 'content', 'settings'];
const LINES = 6;
const LEAST = 0.85;

interface Mutant {
  status: 'Killed' | 'Timeout' | 'Survived' | 'NoCoverage' | string;
  mutatorName: string;
  replacement?: string;
  location: { start: { line: number } };
}

/** Every piece of LINES lines of the folders' code, as Stryker names it: "file:first-last". */
function piecesOf(folders: readonly string[]): string[] {
  return folders.flatMap((folder) => {
    const top = join(ROOT, 'src', folder);
    return readdirSync(top, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /(?<!\.d)\.ts$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .flatMap((file) => {
        const lines = readFileSync(file, 'utf8').split('\n').length;
        const count = Math.ceil(lines / LINES);
        const name = file.slice(ROOT.length + 1);
        return Array.from({ length: count }, (_, i) => `${name}:${i * LINES + 1}-${(i + 1) * LINES}`);
      });
  });
}

function draw(pieces: readonly string[], count: number, seed: number): string[] {
  const next = randomNumbers(seed);
  const left = [...pieces];
  return Array.from({ length: Math.min(count, left.length) }, () => {
    const at = Math.floor(next() * left.length);
    return left.splice(at, 1)[0]!;
  });
}

/** Prints one row a folder and every change that nobody noticed; true where a folder is below LEAST. */
function print(files: Record<string, { mutants: Mutant[] }>): boolean {
  const rows = new Map<string, { noticed: number; reached: number; all: number }>();
  for (const [file, { mutants }] of Object.entries(files)) {
    const folder = file.split('/')[1]!;
    const row = rows.get(folder) ?? { noticed: 0, reached: 0, all: 0 };
    rows.set(folder, row);
    for (const { status, mutatorName, replacement, location } of mutants) {
      if (!['Killed', 'Timeout', 'Survived', 'NoCoverage'].includes(status)) continue;
      row.all++;
      if (status !== 'NoCoverage') row.reached++;
      if (status === 'Killed' || status === 'Timeout') row.noticed++;
      else console.log(`${file}:${location.start.line} ${mutatorName}: ${replacement ?? ''}`.slice(0, 160));
    }
  }
  console.log(
    `\n${'folder'.padEnd(14)}${'changes'.padStart(8)}${'reached'.padStart(9)}${'noticed'.padStart(9)}`,
  );
  for (const [folder, { all, reached, noticed }] of rows) {
    const share = (part: number): string => (all === 0 ? '–' : (part / all).toFixed(2)).padStart(9);
    console.log(`${folder.padEnd(14)}${String(all).padStart(8)}${share(reached)}${share(noticed)}`);
  }
  return [...rows.values()].some(({ all, noticed }) => all > 0 && noticed / all < LEAST);
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { pieces: { type: 'string', default: '60' }, seed: { type: 'string', default: '1' } },
});
const folders = positionals.length > 0 ? positionals : FOLDERS;
const wrong = folders.find((folder) => !existsSync(join(ROOT, 'src', folder)));
if (wrong !== undefined) {
  console.error(`"${wrong}" is no folder of src.`);
  process.exit(2);
}
const drawn = draw(piecesOf(folders), Number(values.pieces), Number(values.seed));
rmSync(REPORT, { force: true });
spawnSync('npx', ['stryker', 'run', '--mutate', drawn.join(',')], { cwd: ROOT, stdio: 'inherit' });
if (!existsSync(REPORT)) {
  console.error('Stryker gave no report: see what it says above.');
  process.exit(2);
}
const { files } = JSON.parse(readFileSync(REPORT, 'utf8')) as {
  files: Record<string, { mutants: Mutant[] }>;
};
if (print(files)) process.exitCode = 1;
