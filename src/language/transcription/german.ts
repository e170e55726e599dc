/**
 * German spellings of names written in Cyrillic, by the tables of Duden (transcription of Russian, Ukrainian and
 * Bulgarian): "Михаил Мишустин" → "Michail Mischustin", "Ірина Венедіктова" → "Iryna Wenediktowa".
 */
import { toCyrillic } from './romanised-cyrillic';

/** Languages that have a table. */
export type GermanLang = 'ru' | 'uk' | 'bg';

type Rule = readonly [RegExp, string];

const COMMON: readonly Rule[] = [
  [/(?<=[аеёиоуыэюяіїє])с(?=[аеёиоуыэюяіїє])/g, 'ss'],
  [/[ъь]/g, ''],
  [/щ/g, 'schtsch'],
  [/[жш]/g, 'sch'],
  [/ч/g, 'tsch'],
  [/х/g, 'ch'],
  [/ю/g, 'ju'],
  [/я/g, 'ja'],
];
const LETTERS: Readonly<Record<string, string>> = Object.fromEntries(
  [...'абвгдезиклмнопрстуфцэ'].map((letter, at) => [letter, [...'abwgdesiklmnoprstufze'][at]!]),
);

const RULES: Readonly<Record<GermanLang, readonly Rule[]>> = {
  ru: [
    [/^александр$/, 'alexander'],
    [/кс/g, 'x'],
    [/(?<=[жчшщ])ё/g, 'o'],
    [/^е|(?<=[аеёиоуыэюяьъ])е/g, 'je'],
    [/ь(?=[ио])/g, 'j'],
    [/ий$/g, 'i'],
    [/ый$/g, 'y'],
    ...COMMON,
    [/ё/g, 'jo'],
    [/й/g, 'i'],
    [/ы/g, 'y'],
  ],
  uk: [
    [/ьо/g, 'jo'],
    [/'|’/g, ''],
    ...COMMON,
    [/зг/g, 'sh'],
    [/г/g, 'h'],
    [/ґ/g, 'g'],
    [/є/g, 'je'],
    [/и/g, 'y'],
    [/і/g, 'i'],
    [/ї/g, 'ji'],
    [/й/g, 'j'],
  ],
  bg: [[/ъ/g, 'a'], [/щ/g, 'scht'], [/ия$/g, 'ija'], ...COMMON, [/й/g, 'j']],
};

function germanWord(word: string, lang: GermanLang): string | undefined {
  let text = word.toLowerCase();
  for (const [pattern, replacement] of RULES[lang]) text = text.replace(pattern, replacement);
  const spelt = [...text].map((letter) => LETTERS[letter] ?? letter).join('');
  if (/[^a-z]/.test(spelt)) return undefined;
  return spelt.charAt(0).toUpperCase() + spelt.slice(1);
}

/** The German spelling of a Cyrillic name in the order of speech; undefined where a word is none of the language. */
export function germanFromCyrillic(name: string, lang: GermanLang): string | undefined {
  const words = name.split(/([ -])/).map((part) => (/^[ -]?$/.test(part) ? part : germanWord(part, lang)));
  return words.includes(undefined) ? undefined : words.join('');
}

/** Given names as Russians of Ukraine have them. */
const RUSSIAN_GIVEN =
  /^(?:Serge[iy]|Nikola[iy]|Vladimir|Ale(?:x|ks)and(?:er|r)|Dmitr[iy]|Ye?vgen[iy]|Valery|Anatoly|Vitaly|Yur[iy]|Grigory|Mikhail|Andre[iy]|Ale(?:x|ks)e[iy]|Pyotr|Pavel|Ye?lena|Irina|Tatyana|Natalya|Ye?katerina|Igor|Konstantin|Gennady|Vasily|Svetlana|Lyudmila) /;
/** Letters of other romanisations, or of names that are no Slavic ones. */
export const OTHER_LETTERS = /ff|j|w|q|gh|tch|ck|ph|th|ou|oe|c(?!h)|eu/i;

/** The German spelling of an English romanisation. */
export function germanFromRomanised(name: string, state: GermanLang): string | undefined {
  if (OTHER_LETTERS.test(name)) return undefined;
  const lang = state === 'uk' && RUSSIAN_GIVEN.test(name) ? 'ru' : state;
  const cyrillic = toCyrillic(name, lang);
  const spelt = cyrillic === undefined ? undefined : germanFromCyrillic(cyrillic, lang);
  return spelt !== undefined && /[^aeiouy]j(?: |$)/.test(spelt) ? undefined : spelt;
}
