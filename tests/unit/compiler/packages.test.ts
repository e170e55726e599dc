/** The packages that only a refresh installs: listed once, with the notices of those whose data Glossa carries. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { fromPackage } from '../../../src/compiler/sources/packages';

const COMPILER = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..', 'src', 'compiler');
const SOURCES = join(COMPILER, 'sources');
const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'));
const own = read(join(SOURCES, 'package.json')) as { type: string; dependencies: Record<string, string> };
const root = read(join(COMPILER, '..', '..', 'package.json')) as Record<string, Record<string, string>>;

/** Names of packages that the compiler's modules ask for while they run. */
function askedFor(): Set<string> {
  const modules = readdirSync(COMPILER, { recursive: true, encoding: 'utf8' }).filter(
    (path) => path.endsWith('.ts') && !path.includes('node_modules'),
  );
  const calls = modules.flatMap((path) => [
    ...readFileSync(join(COMPILER, path), 'utf8').matchAll(
      /(?:fromPackage<[\s\S]{0,120}?>|packageFile)\(\s*['`]([a-z-]+(?:\.json(?=['/]))?)/g,
    ),
  ]);
  // The one name that is put together has the language at its end.
  return new Set(
    calls.flatMap(([, name = '']) => (name.endsWith('-') ? [`${name}en`, `${name}hu`] : [name])),
  );
}

describe('the packages of a refresh', () => {
  it('are those that the adapters ask for, of one exact version each', () => {
    expect(Object.keys(own.dependencies).sort()).toEqual([...askedFor()].sort());
    for (const version of Object.values(own.dependencies)) expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(own.type).toBe('module');
  });

  it('are not installed with the others', () => {
    const others = { ...root.dependencies, ...root.devDependencies };
    expect(Object.keys(own.dependencies).filter((name) => name in others)).toEqual([]);
  });

  it('leave the notices of what is in the tables', () => {
    const notices = read(join(SOURCES, 'notices.json')) as Record<string, string>;
    expect(Object.keys(notices).length).toBeGreaterThan(0);
    for (const [name, text] of Object.entries(notices)) {
      expect(text).toMatch(new RegExp(`^## ${name} ${own.dependencies[name]!} \\(\\S+.*\\)\n`));
      expect(text).toMatch(/licen[cs]e|copyright/i);
    }
  });

  it('that are missing are told in one sentence', () => {
    expect(() => fromPackage('no-such-package')).toThrow(
      'no-such-package is not installed: npm run knowledge:refresh installs what a refresh needs.',
    );
  });
});
