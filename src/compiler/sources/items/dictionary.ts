/** Whether a word is in the English or Hungarian dictionary as a common word: "Succession" is, "Inception" the film too. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { packageFile } from '../packages';

let stems: ReadonlySet<string> | undefined;

/** Lower-case stems of npm's Hunspell dictionaries: names have a capital there. */
function commonStems(): ReadonlySet<string> {
  stems ??= new Set(
    ['en', 'hu'].flatMap((lang) =>
      readFileSync(join(dirname(packageFile(`dictionary-${lang}`)), 'index.dic'), 'utf8')
        .split('\n')
        .map((line) => line.split(/[/\t ]/)[0]!)
        .filter((stem) => /^\p{Ll}/u.test(stem)),
    ),
  );
  return stems;
}

/** True for a single common word, its English plural and participle too. */
export function isDictionaryWord(name: string): boolean {
  const word = name.toLowerCase();
  return [word, word.replace(/(?:s|ed|ing)$/, ''), word.replace(/(?:ed|ing)$/, 'e')].some((form) =>
    commonStems().has(form),
  );
}
