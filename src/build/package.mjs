/**
 * `npm run package`: what the two stores ask for, in dist/package: a zip for each browser and the source that
 * Mozilla's reviewers build it from. Everything is built twice; a byte that differs is an error.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { zipSync } from 'fflate';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const OUT = join(ROOT, 'dist', 'package');
const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));

function run(command, args) {
  const { status } = spawnSync(command, args, { cwd: ROOT, stdio: 'inherit' });
  if (status !== 0) throw new Error(`"${command} ${args.join(' ')}" failed.`);
}

/** Builds the extension; gives the SHA-256 of each browser's zip. */
function build() {
  run('node', ['build.mjs', '--zip']);
  return ['chrome', 'firefox'].map((browser) => {
    const bytes = readFileSync(join(ROOT, 'dist', `glossa-${browser}.zip`));
    return { browser, hash: createHash('sha256').update(bytes).digest('hex') };
  });
}

/** The files that git tracks, as a zip whose bytes depend on their content alone. */
function sourceZip() {
  const { status, stdout } = spawnSync('git', ['ls-files', '-z'], { cwd: ROOT, maxBuffer: 1 << 28 });
  if (status !== 0) throw new Error('The source is packed from a git checkout: this folder is none.');
  const files = stdout.toString().split('\0').filter(Boolean).sort();
  // Zip counts days in local time from 1980: the fields of this date are the same in every time zone.
  const mtime = new Date(2024, 0, 1);
  return zipSync(
    Object.fromEntries(files.map((file) => [file, new Uint8Array(readFileSync(join(ROOT, file)))])),
    { level: 9, mtime },
  );
}

const first = build();
const second = build();
for (const [index, { browser, hash }] of first.entries()) {
  if (second[index].hash !== hash) throw new Error(`The zip for ${browser} differs between two builds.`);
}
run('node', [join('src', 'build', 'budgets.mjs')]);
run('npx', ['web-ext', 'lint', '--source-dir', 'dist/firefox', '--no-config-discovery']);
rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT, { recursive: true });
for (const { browser, hash } of first) {
  const name = `glossa-${version}-${browser}.zip`;
  copyFileSync(join(ROOT, 'dist', `glossa-${browser}.zip`), join(OUT, name));
  console.log(`dist/package/${name}  sha256 ${hash}`);
}
const source = `glossa-${version}-source.zip`;
writeFileSync(join(OUT, source), sourceZip());
console.log(`dist/package/${source}`);
