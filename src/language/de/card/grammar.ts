/** German grammar of the card's phrases: cases of names with and without an article, adjectives, feminine forms. */
import type { Noun } from '../../card';
import { articledGender, commonGender, FEMININE, type Gender, headAt, ISLANDS } from './nouns';

type Case = 'genitive' | 'dative';

const ARTICLES: Readonly<Record<Case, Readonly<Record<Gender, string>>>> = {
  genitive: { m: 'des', f: 'der', n: 'des', pl: 'der' },
  dative: { m: 'dem', f: 'der', n: 'dem', pl: 'den' },
};
/** Names that are unchanged in the genitive beside their article: "des Iran", "des Kosovo", and abbreviations. */
const UNCHANGED =
  /^(?:Irak|Iran|Jemen|Libanon|Oman|Sudan|Südsudan|Tschad|Kosovo|Senegal|Niger|Kongo|Balkan|Kreml|\p{Lu}{2,})$/u;
const SIBILANT = /(?:s|ß|x|z|ce|ss)$/i;

/** Adjectives before a noun with the definite article: "der Europäischen Union", "des Vereinigten Königreichs". */
function weakened(words: readonly string[]): string[] {
  return words.map((word) => word.replace(/^(\p{Lu}\p{Ll}+e)[srn]?$/u, '$1n'));
}

function declinedHead(head: string, gender: Gender, kase: Case): string {
  if (gender === 'pl') return kase === 'dative' && !/[ns]$|USA$/.test(head) ? `${head}n` : head;
  if (kase === 'dative' || gender === 'f' || UNCHANGED.test(head)) return head;
  return SIBILANT.test(head) ? `${head}es` : `${head}s`;
}

/** The name with its article in a case; undefined for names that take none. */
function articled({ name, kind }: Noun, kase: Case): string | undefined {
  const gender = articledGender(name, kind);
  if (gender === undefined) return undefined;
  const words = name.split(' ');
  const at = headAt(words);
  const head = declinedHead(words[at]!, gender, kase);
  return [ARTICLES[kase][gender], ...weakened(words.slice(0, at)), head, ...words.slice(at + 1)].join(' ');
}

/** The name in the dative with the article that it needs: "der Schweiz", "den USA", "Frankreich". */
export function dative(noun: Noun): string {
  return articled(noun, 'dative') ?? noun.name;
}

/**
 * Whose it is: "Frankreichs", "der Schweiz", "des Iran", "von Honduras". Parties and bodies that the table does not
 * know are named as they are: "von Fidesz".
 */
export function genitive(noun: Noun): string {
  const { name, kind } = noun;
  const withArticle = articled(noun, 'genitive');
  if (withArticle !== undefined) return withArticle;
  if (kind === 'party') return `der ${name}`;
  const plain = /^[\p{L}’-]+$/u.test(name) && !/^\p{Lu}{2,}/u.test(name);
  const state = kind === 'country' || kind === 'territory' || kind === 'formerCountry' || kind === 'region';
  return state && plain && !SIBILANT.test(name) ? `${name}s` : `von ${name}`;
}

/** "in Ungarn", "in der Schweiz", "im Iran", "auf Malta", "auf den Philippinen". */
export function inPlace(noun: Noun): string {
  if (ISLANDS.has(noun.name) || /inseln?$/i.test(noun.name)) return `auf ${dative(noun)}`;
  return `in ${dative(noun)}`.replace(/^in dem /, 'im ');
}

const ENDINGS: Readonly<Record<Gender, string>> = { m: 'er', f: 'e', n: 'es', pl: 'e' };

/** The adjective before a noun without article: "deutscher Politiker", "ungarische Partei", "britisches Unternehmen". */
export function adjective(base: string, gender: Gender): string {
  return `${base}${ENDINGS[gender]}`;
}

/**
 * Gender of a phrase of the card, which may begin with adjectives of its own; undefined where the table does not know
 * the noun.
 */
export function genderOf(phrase: string): Gender | undefined {
  const words = phrase.split(' ');
  const head = words.find((word) => /^\p{Lu}/u.test(word));
  return head === undefined ? undefined : commonGender(head);
}

function swap(word: string, female: boolean): string | undefined {
  const lower = word.toLowerCase();
  for (const [male, other] of FEMININE) {
    const [from, to] = female ? [male, other] : [other, male];
    if (!lower.endsWith(from) || (female && lower.endsWith(other))) continue;
    const made = word.slice(0, word.length - from.length) + to;
    return /^\p{Lu}/u.test(word) ? made.charAt(0).toUpperCase() + made.slice(1) : made;
  }
  return undefined;
}

/** An office in the form for its holder: "Bundeskanzlerin", "Erste Bürgermeisterin von Hamburg", "belgischer Premierminister". */
export function officeFor(label: string, female: boolean): string {
  const words = label.split(' ');
  const at = words.findIndex((word) => swap(word, female) !== undefined);
  const isLaterOwner = words.slice(0, at).some((word) => /^(?:des|der|von|für)$/.test(word));
  if (at < 0 || isLaterOwner) return label;
  const adjectives = words
    .slice(0, at)
    .map((word) =>
      female ? word.replace(/(?<=\p{Ll})er$/u, 'e') : word.replace(/(?<=\p{Ll}{2}[^r])e$/u, 'er'),
    );
  return [...adjectives, swap(words[at]!, female)!, ...words.slice(at + 1)].join(' ');
}
