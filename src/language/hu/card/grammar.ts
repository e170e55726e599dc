/** Hungarian grammar of the card's templates: the definite article and which names take one. */

/** Capitals that are read with a vowel first when an abbreviation is spelled out: "az FBI", "az MTI", "a CIA" (a word). */
const SPELLED_WITH_VOWEL = /^[AEFILMNORSUXYÁÉÍÓÖŐÚÜŰ]/;
/** Abbreviations read as words although they begin with such a consonant. */
const READ_AS_WORDS = new Set([
  'NATO',
  'NASA',
  'MÁV',
  'MOL',
  'MALÉV',
  'SARS',
  'FIFA',
  'LEGO',
  'RAF',
  'NAV',
  'MÁSZ',
]);
const VOWEL = /^[aeiouáéíóöőúüűäæøœ]/i;

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

/**
 * Geographical names go without an article ("Magyarország elnöke", "Budapest polgármestere"), other than those whose
 * last word is a common noun ("az Európai Unió", "az Egyesült Királyság", "a Fülöp-szigetek") and abbreviations.
 */
const COMMON_NOUN =
  /(?:államok|királyság|köztársaság|emírségek|szigetek|unió|szövetség|szövetsége|szervezet|szervezete|közösség|közössége|tanács|tanácsa|bizottság|párt|bank|szentszék|vatikán|krím|emirátus|birodalom|kormányzóság|terület|területek|megye|vármegye|kerület|föld|partvidék|félsziget|hatóság)$/i;

/** The name with its article where Hungarian wants one. `place`: a geographical name. */
export function withArticle(name: string, place: boolean): string {
  const abbreviation = /^\p{Lu}{2,6}$/u.test(name);
  if (place && !abbreviation && !COMMON_NOUN.test(name)) return name;
  return `${article(name)} ${name}`;
}
