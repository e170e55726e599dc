/**
 * The packages that only a refresh of the tables reads. They are listed in the package.json beside and installed by
 * `npm run knowledge:refresh`; the build, the compiler and the tests do without them. So nothing imports them: they are
 * asked for when they are read.
 */
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** The path of a package's file ("cldr-core/package.json"). Throws one clear Error where it is not installed. */
export function packageFile(file: string): string {
  try {
    return require.resolve(file);
  } catch {
    throw new Error(`${file} is not installed: npm run knowledge:refresh installs what a refresh needs.`);
  }
}

/** A package's CommonJS module or JSON file, of the shape that the caller knows of it. */
export function fromPackage<T>(file: string): T {
  return require(packageFile(file)) as T;
}
