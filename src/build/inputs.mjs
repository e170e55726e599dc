/** A hash of all that the compiled knowledge is made of: the same hash, the same knowledge. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { buildSync } from 'esbuild';

/** Modules of the project that the compiler is made of, wherever they lie. */
function modules(root) {
  const { metafile } = buildSync({
    entryPoints: [join(root, 'src', 'compiler', 'main.ts')],
    absWorkingDir: root,
    bundle: true,
    write: false,
    metafile: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    logLevel: 'error',
  });
  return Object.keys(metafile.inputs);
}

/** What only a refresh of the tables reads is no input of the compiler. */
const REFRESH = /^src\/compiler\/sources\/(?:node_modules\/|package(?:-lock)?\.json$|notices\.json$)/;

/** Files that are no modules: tables, word lists. */
function dataFiles(root) {
  return ['compiler', 'language'].flatMap((folder) =>
    readdirSync(join(root, 'src', folder), { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile() && !/\.tsx?$/.test(entry.name))
      .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
      .filter((path) => !REFRESH.test(path)),
  );
}

/** SHA-256 of the paths and contents of the compiler's modules, its data and the versions of the packages. */
export function inputsHash(root) {
  const hash = createHash('sha256');
  for (const path of [...new Set([...modules(root), ...dataFiles(root), 'package-lock.json'])].sort()) {
    hash.update(`${path}\0`);
    hash.update(readFileSync(join(root, path)));
  }
  return hash.digest('hex');
}
