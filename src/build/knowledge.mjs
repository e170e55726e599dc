/**
 * `npm run knowledge`: bundles the compiler of the knowledge and runs it with the arguments given. A loader of single
 * modules would keep the names of closures and lower regular expressions, each at every call: that doubles the time.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
/** Below node_modules, so that packages are found from there. */
const OUT = join(ROOT, 'node_modules', '.cache', 'glossa', 'compiler.mjs');
/** Survivors are many: a large young generation, and no full collection before the tables are read. */
const MEMORY = ['--max-semi-space-size=64', '--initial-old-space-size=3000'];

/** Lets modules find the data beside them wherever the bundle lies. */
const ownPlaces = {
  name: 'own-places',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, ({ path }) => {
      const text = readFileSync(path, 'utf8');
      if (!text.includes('import.meta.url')) return undefined;
      const url = JSON.stringify(pathToFileURL(path).href);
      return { contents: text.replaceAll('import.meta.url', url), loader: 'ts' };
    });
  },
};

mkdirSync(dirname(OUT), { recursive: true });
// Another copy of the project may have the file too, by a hard link.
rmSync(OUT, { force: true });
await build({
  entryPoints: [join(ROOT, 'src', 'compiler', 'main.ts')],
  absWorkingDir: ROOT,
  outfile: OUT,
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
  target: 'esnext',
  plugins: [ownPlaces],
  logLevel: 'error',
});
const { status } = spawnSync(process.execPath, [...MEMORY, OUT, ...process.argv.slice(2)], {
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
