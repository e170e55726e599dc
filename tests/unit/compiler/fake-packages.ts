/** A few words and codes in place of the packages that only a refresh installs: what the tests of adapters read. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PACKAGES = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'fixtures', 'packages');

/** A package's own name stands for a file in its folder, as its entry does. */
export function packageFile(file: string): string {
  return join(PACKAGES, file.includes('/') ? file : `${file}/index.js`);
}

export function fromPackage<T>(file: string): T {
  return JSON.parse(readFileSync(packageFile(file), 'utf8')) as T;
}
