/**
 * `npm run knowledge:refresh`: installs the packages that only a refresh reads, where they are not yet as their lock
 * file says, and writes down their notices; then runs the refresh with the arguments given.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { NOTICES_FILE, notice, SOURCE_DATA } from './notices.mjs';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const SOURCES = join(ROOT, 'src', 'compiler', 'sources');

function run(script, args, cwd) {
  const { status } = spawnSync(process.execPath, [script, ...args], { cwd, stdio: 'inherit' });
  return status ?? 1;
}

/** Versions of all packages in a lock file; undefined where there is none. */
function versionsIn(file) {
  try {
    const { packages } = JSON.parse(readFileSync(file, 'utf8'));
    return JSON.stringify(
      Object.entries(packages).flatMap(([path, { version }]) => (path ? [path, version] : [])),
    );
  } catch {
    return undefined;
  }
}

function install() {
  const asked = versionsIn(join(SOURCES, 'package-lock.json'));
  if (asked === versionsIn(join(SOURCES, 'node_modules', '.package-lock.json'))) return 0;
  const npm = process.env.npm_execpath;
  if (npm === undefined) throw new Error('Run it by npm: npm run knowledge:refresh.');
  const status = run(npm, ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], SOURCES);
  if (status !== 0) return status;
  const texts = Object.fromEntries(SOURCE_DATA.map((name) => [name, notice(SOURCES, name)]));
  writeFileSync(join(ROOT, NOTICES_FILE), `${JSON.stringify(texts, null, 2)}\n`);
  return 0;
}

process.exitCode =
  install() ||
  run(
    join(ROOT, 'node_modules', 'tsx', 'dist', 'cli.mjs'),
    [join(ROOT, 'src', 'compiler', 'refresh.ts'), ...process.argv.slice(2)],
    process.cwd(),
  );
