/** The stages of linking are read in order: no file imports what imports it, by whatever way round. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../../../src/linking', import.meta.url));

const files = readdirSync(ROOT, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));

function importsOf(file: string): string[] {
  const text = readFileSync(join(ROOT, file), 'utf8');
  return [...text.matchAll(/from '(\.[^']+)'/g)]
    .map(([, path]) => relative(ROOT, normalize(join(ROOT, dirname(file), `${path}.ts`))))
    .filter((path) => files.includes(path));
}

it('has no circle of imports, types included', () => {
  const left = new Map(files.map((file) => [file, importsOf(file)]));
  // What imports nothing that is left comes first; what remains in the end imports itself.
  for (;;) {
    const next = [...left].filter(([, imports]) => imports.every((one) => !left.has(one)));
    if (next.length === 0) break;
    for (const [file] of next) left.delete(file);
  }
  expect([...left.keys()]).toEqual([]);
});
