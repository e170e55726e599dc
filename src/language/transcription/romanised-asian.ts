/**
 * English romanisations of Arabic, Persian, Hebrew, Indian and Mongolian names in Hungarian spelling, by the tables of
 * Laczkó–Mártonfi, Helyesírás (2004), pp. 262–300. Arabic script leaves short vowels out and English their length,
 * so that lengths are known only of the names listed here; a name made of others is right but for its accents.
 */
import { ARABIC_WORDS, HEBREW_WORDS, INDIAN_WORDS, PERSIAN_WORDS } from './asian-words';

export type AsianNotation = 'ar' | 'fa' | 'he' | 'hi' | 'mn';

export interface AsianSpelling {
  name: string;
  /** True when the length of every vowel is known. */
  sure: boolean;
}

type Rule = readonly [RegExp, string];

/** Digraphs first; capitals keep what is spelt from later rules. */
const DIGRAPHS: readonly Rule[] = [
  [/['’‘ʿʾ`]/g, ''],
  [/tch|ch/g, 'CS'],
  [/sch|sh/g, 'S'],
  [/zh/g, 'ZS'],
  [/ee/g, 'í'],
  [/oo|ou/g, 'ú'],
  [/aa/g, 'á'],
  [/ph/g, 'f'],
  [/ck/g, 'kk'],
];
const LAST: readonly Rule[] = [
  [/([^aeiouáíú])y(?=[^aeiouyáíú]|$)/g, '$1i'],
  [/ssz?/g, 'SSZ'],
  [/s/g, 'SZ'],
  [/j/g, 'DZS'],
  [/y/g, 'J'],
  [/w/g, 'v'],
  [/q/g, 'k'],
  [/x/g, 'KSZ'],
];
const SEMITIC: readonly Rule[] = [
  [/kh/g, 'h'],
  [/gh/g, 'g'],
  [/dh/g, 'd'],
  [/th/g, 'SZ'],
];
const DIPHTHONGS: readonly Rule[] = [
  [/([aeo])[iy](?=[^aeiouáíú]|$)/g, '$1J'],
  [/iy(?=[aou])/g, 'iJ'],
];

interface Table {
  rules: readonly Rule[];
  words: ReadonlyMap<string, string>;
}

const TABLES: Readonly<Record<AsianNotation, Table>> = {
  ar: {
    rules: [...DIGRAPHS, ...SEMITIC, [/eh$/g, 'e'], [/ah$/g, 'a'], ...DIPHTHONGS, ...LAST],
    words: ARABIC_WORDS,
  },
  fa: {
    rules: [
      ...DIGRAPHS,
      ...SEMITIC,
      [/nejad$/g, 'neZSád'],
      [/eh$/g, 'e'],
      [/ian$/g, 'Ján'],
      ...DIPHTHONGS,
      ...LAST,
    ],
    words: PERSIAN_WORDS,
  },
  he: {
    rules: [
      [/['’‘`]/g, ''],
      [/ich$/g, 'iCS'],
      [/tz|ts/g, 'C'],
      [/ch$|ch(?=[aeiou])|kh/g, 'H'],
      ...DIGRAPHS.slice(2),
      ...DIPHTHONGS,
      ...LAST,
    ],
    words: HEBREW_WORDS,
  },
  hi: { rules: [[/chh/g, 'CS'], [/ph/g, 'PH'], ...DIGRAPHS, ...LAST], words: INDIAN_WORDS },
  mn: {
    rules: [
      [/['’]/g, ''],
      [/kh/g, 'h'],
      [/ts/g, 'C'],
      [/ch/g, 'CS'],
      [/sh/g, 'S'],
      [/z/g, 'DZ'],
      [/aa/g, 'á'],
      [/ee/g, 'é'],
      [/ii/g, 'í'],
      [/oo/g, 'ó'],
      [/uu/g, 'ú'],
      [/öö/g, 'ő'],
      [/üü/g, 'ű'],
      [/ia/g, 'Ja'],
      ...LAST,
    ],
    words: new Map(),
  },
};

/** Particles inside names, as Hungarian writes them. */
const PARTICLES = new Map([
  ['bin', 'bin'],
  ['ben', 'ben'],
  ['ibn', 'ibn'],
  ['bint', 'bint'],
  ['abu', 'Abu'],
  ['ould', 'uld'],
  ['of', ''],
  ['the', ''],
  ['ál', 'Ál'],
]);
/** The House of …: no article. */
const DYNASTIES = /\bAl[ -](Thani|Nahyan|Maktoum|Sabah|Khalifa|Saud|Said)\b/g;
const SUN = /^(?:sz|cs|zs|s|t|d|r|z|n|l)/;

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function spellWord(word: string, { rules, words }: Table): AsianSpelling {
  const known = words.get(word);
  if (known !== undefined) return { name: known, sure: true };
  let text = word;
  for (const [pattern, replacement] of rules) text = text.replace(pattern, replacement);
  return { name: capital(text.toLowerCase()), sure: false };
}

/** The Arabic article before a name, given to its first consonant: "esz-Szíszi"; `vowel` e as news agencies write, or a. */
function withArticle(name: string, vowel: 'a' | 'e'): string {
  const sun = SUN.exec(name.toLowerCase())?.[0];
  return `${vowel}${sun ?? 'l'}-${name}`;
}

/**
 * A romanised name in Hungarian spelling, the likeliest first; empty when it holds a word that is no name. Arabic
 * names with an article come with el-, al- and the article given to the next consonant.
 */
export function fromRomanisedAsian(name: string, notation: AsianNotation): AsianSpelling[] {
  const table = TABLES[notation];
  const words = name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, (mark) => (notation === 'mn' && mark === '\u0308' ? mark : ''))
    .normalize('NFC')
    .replace(DYNASTIES, 'Ál $1')
    .replace(/\b([AaEe]l)[ -]?(?=\p{Lu})/gu, '$1-')
    .replace(/\b(Abd(?:[ue]l)?) (?=\p{Lu})/gu, '$1-')
    .split(' ');
  const variants: AsianSpelling[][] = [];
  for (const word of words) {
    const particle = PARTICLES.get(word.toLowerCase());
    if (particle !== undefined && variants.length > 0) {
      if (particle === '') return [];
      variants.push([{ name: particle, sure: true }]);
      continue;
    }
    if (!/^[\p{L}'’‘`-]{2,}$/u.test(word)) return [];
    const article = /^(?:[ae][lszrtdn]{1,2}|ash)-(.+)$/i.exec(word);
    if (article !== null && notation === 'ar') {
      const { name: base, sure } = spellHyphened(article[1]!, table);
      const forms = [withArticle(base, 'e'), withArticle(base, 'a'), `al-${base}`, `el-${base}`];
      variants.push(forms.map((form) => ({ name: variants.length === 0 ? capital(form) : form, sure })));
    } else variants.push([spellHyphened(word, table)]);
  }
  const most = Math.max(...variants.map((list) => list.length));
  return Array.from({ length: most }, (_, at) => {
    const chosen = variants.map((list) => list[at] ?? list[0]!);
    return { name: chosen.map((one) => one.name).join(' '), sure: chosen.every((one) => one.sure) };
  });
}

function spellHyphened(word: string, table: Table): AsianSpelling {
  const whole = table.words.get(word.toLowerCase());
  if (whole !== undefined) return { name: whole, sure: true };
  const parts = word.split('-').map((part) => spellWord(part.toLowerCase(), table));
  return { name: parts.map((part) => part.name).join('-'), sure: parts.every((part) => part.sure) };
}
