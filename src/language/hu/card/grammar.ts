/**
 * Hungarian grammar of the card's phrases: the definite article, which names take one, and the cases of place. After
 * A magyar helyesírás szabályai (12th edition, 2015) and Kiefer (ed.), Strukturális magyar nyelvtan 3 (2000).
 */
import type { Noun } from '../../card';
import { HARMONY_BACK, HARMONY_ROUNDED, harmony, isVowelLetter, lengthened } from '../phonology';
import { BARE, COMMON_NOUN, DEFINITE, IRREGULAR_PLACES, ON_PLACES, READ_AS_WORDS, SHORTER } from './nouns';

/** Capitals that are read with a vowel first when an abbreviation is spelled out: "az FBI", "az MTI", "a CIA" (a word). */
const SPELLED_WITH_VOWEL = /^[AEFILMNORSUXYÁÉÍÓÖŐÚÜŰ]/;
const VOWEL = /^[aeiouáéíóöőúüűäåæøœ]/i;

/** "a" or "az", by how the text is read aloud. */
export function article(text: string): 'a' | 'az' {
  const word = /[\p{L}\p{N}]+/u.exec(text)?.[0] ?? '';
  if (/^\p{N}/u.test(word)) return readsWithVowel(word) ? 'az' : 'a';
  const spelled = word.length > 1 && word.length < 6 && /^\p{Lu}+$/u.test(word) && !READ_AS_WORDS.has(word);
  const vowel = spelled ? SPELLED_WITH_VOWEL.test(word) : VOWEL.test(word);
  return vowel ? 'az' : 'a';
}

/** One ("egy"), five ("öt"), fifty ("ötven") and one thousand ("ezer") begin with a vowel; ten and a hundred do not. */
function readsWithVowel(number: string): boolean {
  if (number.startsWith('5')) return true;
  return number.startsWith('1') && number.length % 3 === 1;
}

/** True for a roman number as districts have it: "X.", read as an ordinal. */
const isAbbreviation = (name: string): boolean => /^\p{Lu}{2,6}$/u.test(name);

/**
 * The name with its article where Hungarian wants one. Geographical names go without ("Magyarország elnöke",
 * "Budapest polgármestere"), other than those whose last word is a common noun ("az Európai Unió", "a
 * Fülöp-szigetek") and abbreviations. `place`: a geographical name.
 */
export function withArticle(name: string, place: boolean): string {
  if (BARE.has(name)) return name;
  if (place && !isAbbreviation(name) && !DEFINITE.has(name) && !COMMON_NOUN.test(name)) return name;
  return `${article(name)} ${name}`;
}

/** The name of a state that is usual within a phrase: "Egyesült Államok", not "Amerikai Egyesült Államok". */
export function shorter(name: string): string {
  return SHORTER[name] ?? name;
}

/** Stems that take the bare -n, and the vowel of -on, -en, -ön after a consonant. */
function superessive(stem: string): string {
  const long = lengthened(stem, true);
  if (isVowelLetter(stem, stem.length - 1) && !/(?:g|l|n|t)y$/.test(stem)) return `${long}n`;
  const { preferred } = harmony(stem);
  return `${stem}${preferred === HARMONY_BACK ? 'on' : preferred === HARMONY_ROUNDED ? 'ön' : 'en'}`;
}

function inessive(stem: string): string {
  return `${lengthened(stem, true)}${harmony(stem).preferred === HARMONY_BACK ? 'ban' : 'ben'}`;
}

/** "Kijevtől", "Moszkvától"; what stands behind a comma ("Washington, D.C.") is left out. */
export function awayFrom(name: string): string {
  const stem = name.split(',')[0]!;
  return `${lengthened(stem, true)}${harmony(stem).preferred === HARMONY_BACK ? 'tól' : 'től'}`;
}

/** True for places that one is "on" in Hungarian: islands, peninsulas, Hungary itself. */
function isOn({ name, kind }: Noun): boolean {
  return (
    ON_PLACES.has(name) ||
    /(?:sziget|szigetek|föld|félsziget|part|partvidék)$/.test(name) ||
    kind === 'mountain'
  );
}

/** "Magyarországon", "Svájcban", "az Egyesült Államokban", "a Fülöp-szigeteken". */
export function inPlace(place: Noun): string {
  const irregular = IRREGULAR_PLACES[place.name];
  if (irregular !== undefined) return irregular;
  const noun = { ...place, name: shorter(place.name) };
  const whole = withArticle(noun.name, true);
  return isOn(noun) ? superessive(whole) : inessive(whole);
}

/** Nouns that end as possessed ones do and are not: "velencei dózse". */
const NOT_POSSESSED = /(?:dózse|séta|polgártárs|pápa|séf|gróf|dáma|díva|doktor)$/;

/** True for "Európai Tanács elnöke", false for "német szövetségi kancellár": the last word is possessed. */
export function isPossessed(phrase: string): boolean {
  return / /.test(phrase) && /(?:[jn]?[ae])$/.test(phrase) && !NOT_POSSESSED.test(phrase);
}

/** Who or what possesses: all before the phrase's last word, adjectives of the office included. */
export function possessors(phrase: string): string[] {
  const words = phrase.split(' ');
  return words.slice(0, -1).map((_, index) => words.slice(0, words.length - 1 - index).join(' '));
}

/**
 * The office as it stands in a sentence: "az Európai Tanács elnöke", but "Budapest polgármestere", "német szövetségi
 * kancellár". `isPlace` knows names of places.
 */
export function inSentence(office: string, isPlace: (name: string) => boolean): string {
  const bare = office.replace(/^az? /, '');
  if (!isPossessed(bare)) return bare;
  const owner = possessors(bare).find((part) => isPlace(part));
  return owner !== undefined && withArticle(owner, true) === owner ? bare : `${article(bare)} ${bare}`;
}

/** The title in a possessed office: "főpolgármester" of "Budapest főpolgármestere". */
export function titleOfOffice(office: string): string | undefined {
  const [, possessed] = /^(?:\p{Lu}\S* )+(\p{Ll}.*)$/u.exec(office) ?? [];
  return possessed?.replace(/(?<=[óőáé])j[ae]$|(?<=[^aáeéóőj])[ae]$/u, '');
}
