/**
 * `node src/build/budgets.mjs`: holds dist/chrome and dist/firefox against budgets.json, one line a broken budget.
 * Exit code 1 when one is broken, 2 when nothing is built.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const HERE = dirname(fileURLToPath(import.meta.url));
const DIST = join(HERE, '..', '..', 'dist');

/** What each budget speaks of (`files`, a pattern of paths), its limit in bytes, gzipped or not, each file or `all`. */
const BUDGETS = JSON.parse(readFileSync(join(HERE, 'budgets.json'), 'utf8'));

function sizeOf(file, gzip) {
  const bytes = readFileSync(file);
  return gzip ? gzipSync(bytes, { level: 9 }).length : bytes.length;
}

/** Paths of all files under a folder, parted by "/". */
function pathsUnder(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
}

/** What is over budget in one built folder, a sentence each. */
function broken(folder) {
  const paths = pathsUnder(folder);
  return BUDGETS.flatMap(({ files, limit, gzip = false, all = false, why }) => {
    const sizes = paths
      .filter((path) => new RegExp(files).test(path))
      .map((path) => [path, sizeOf(join(folder, path), gzip)]);
    const measured = all ? [[`all of ${files}`, sizes.reduce((sum, [, size]) => sum + size, 0)]] : sizes;
    return measured
      .filter(([, size]) => size > limit)
      .map(
        ([path, size]) => `${path} has ${size} bytes${gzip ? ' gzipped' : ''}, more than ${limit} (${why}).`,
      );
  });
}

for (const browser of ['chrome', 'firefox']) {
  const folder = join(DIST, browser);
  if (!existsSync(folder)) {
    console.error(`dist/${browser} is missing: run "npm run build" first.`);
    process.exit(2);
  }
  for (const line of broken(folder)) {
    console.error(`dist/${browser}: ${line}`);
    process.exitCode = 1;
  }
}
if (process.exitCode === undefined) console.log('Every size is within its budget.');
