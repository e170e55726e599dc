/**
 * German inflection of names: the genitive -s (Duden-Grammatik: names take -s without an article, an apostrophe
 * after s, ß, x, z), the weak plural and oblique cases of peoples, adjective endings, and hyphened compounds.
 */
import type { BaseForm, Inflection } from '../types';

const ADJECTIVE_ENDINGS = ['en', 'em', 'er', 'es', 'e'] as const;
/** Adjectives made from names: -isch and the few irregular stems that have no -isch ("deutsch"). */
const ADJECTIVE_STEM = /(?:isch|deutsch|welsch)$/i;
/** Inner words of names take adjective endings too: "des Deutschen Bundestages", "der Vereinigten Staaten". */
const INNER_STEM =
  /^(?:\p{Lu}\p{L}{3,}(?:ig|lich|isch|[lnrt]|eut)|Weiß|Rot|Schwarz|Grün|Blau|Gelb|Groß|Klein|Alt|Neu|Frei|Deutsch)$/u;

type Add = (base: string, inflection: Inflection, score: number) => void;

function adjectives(form: string, add: Add): void {
  for (const ending of ADJECTIVE_ENDINGS) {
    if (!form.endsWith(ending)) continue;
    const stem = form.slice(0, -ending.length);
    if (ADJECTIVE_STEM.test(stem)) add(stem, 'noun', 0.95);
    return;
  }
}

/** "Russin", "Palästinenserinnen": -in behind the masculine, which loses its -e; one people's changes its vowel. */
function feminines(form: string, add: Add): void {
  const stem = /^(\p{Lu}.+)in(?:nen)?$/u.exec(form)?.[1];
  if (stem === undefined) return;
  add(stem, 'feminine', 0.7);
  add(`${stem.replace(/zös$/, 'zos')}e`, 'feminine', 0.6);
}

function nouns(form: string, add: Add): void {
  if (/['\u2019]$/.test(form)) {
    add(form.slice(0, -1), 'possessive', 0.9);
    return;
  }
  if (/(?:[^aeiouszxß]|[aeiouäöü])s$/i.test(form) && form.length > 4)
    add(form.slice(0, -1), 'possessive', 0.8);
  if (form.endsWith('es') && form.length > 6) add(form.slice(0, -2), 'possessive', 0.6);
  if (form.endsWith('en') && form.length > 3) {
    // Russen → Russe, Iren → Ire, Präsidenten → Präsident.
    add(form.slice(0, -1), 'plural', 0.6);
    if (form.length > 5) add(form.slice(0, -2), 'weak', 0.6);
  } else if (form.endsWith('n') && form.length > 5) {
    // Dative plural: Amerikanern → Amerikaner.
    add(form.slice(0, -1), 'plural', 0.5);
  }
  feminines(form, add);
}

/** Towns and cantons whose inhabitants go by another stem. */
const INHABITANTS: ReadonlyMap<string, string> = new Map([
  ['Zürcher', 'Zürich'],
  ['Bündner', 'Graubünden'],
  ['Hannoveraner', 'Hannover'],
  ['Hallenser', 'Halle'],
  ['Jenenser', 'Jena'],
  ['Weimaraner', 'Weimar'],
  ['Neapolitaner', 'Neapel'],
  ['Venezianer', 'Venedig'],
  ['Mailänder', 'Mailand'],
  ['Genueser', 'Genua'],
  ['Veroneser', 'Verona'],
]);

/** Inhabitants and attributes in -er, capitalised like nouns: "Moskauer", "Berliner" from the city. */
function inhabitants(form: string, add: Add): void {
  const match = /^(\p{Lu}.{2,})ern?$/u.exec(form);
  if (match === null) return;
  const irregular = INHABITANTS.get(`${match[1]}er`);
  if (irregular !== undefined) add(irregular, 'inhabitant', 0.8);
  // Münchner → München, Dresdner → Dresden; Basler → Basel.
  const lost = /^(.{2,}[^aeiouäöü])([nl])$/.exec(match[1]!);
  if (lost !== null) add(`${lost[1]}e${lost[2]}`, 'inhabitant', 0.6);
  add(match[1]!, 'inhabitant', 0.6);
  if (/[^aeiou]$/.test(match[1]!)) add(`${match[1]}en`, 'inhabitant', 0.5);
}

/** "Russland-Politik", "EU-Kommission": the name is the first part; "Ex-Kanzler", "Pro-Putin": the second. */
function compounds(form: string, add: Add): void {
  const prefixed = /^(?:ex|pro|anti|nicht|vize)-(\p{L}.+)$/iu.exec(form);
  if (prefixed !== null) {
    add(prefixed[1]!, 'noun', 0.7);
    return;
  }
  const hyphen = form.lastIndexOf('-');
  if (hyphen < 2 || !/^\p{L}{3,}$/u.test(form.slice(hyphen + 1))) return;
  add(form.slice(0, hyphen), 'none', 0.6);
}

/** Base forms of one German word, the likeliest first; always holds the form itself. */
export function germanBases(form: string): BaseForm[] {
  const bases: BaseForm[] = [];
  const add: Add = (base, inflection, score) => {
    if (base.length > 1 && !bases.some((known) => known.base === base)) {
      bases.push({ base, inflection, stemLength: base.length, score });
    }
  };
  add(form, 'none', 1);
  adjectives(form, add);
  nouns(form, add);
  inhabitants(form, add);
  compounds(form, add);
  innerAdjectives(form, add);
  return bases;
}

function innerAdjectives(form: string, add: Add): void {
  for (const ending of ADJECTIVE_ENDINGS) {
    if (!form.endsWith(ending)) continue;
    const stem = form.slice(0, -ending.length);
    if (!INNER_STEM.test(stem)) return;
    // Names are kept with their strong or weak nominative: "Deutscher Bundestag", "Vereinigte Staaten".
    for (const other of ['e', 'er', 'es', 'en']) if (other !== ending) add(stem + other, 'noun', 0.5);
    return;
  }
}
