/**
 * English romanisations of names written in Cyrillic, turned back into Cyrillic letters: "Mikhail Mishustin" →
 * "Михаил Мишустин". The reverse of BGN/PCGN (Russian, Belarusian, Bulgarian, Macedonian) and of the Ukrainian
 * system of 2010; what these leave out (soft signs, ё, э) comes from the names that have them.
 */
import { type CyrillicLang, fromCyrillic } from './cyrillic';
import { pairs } from './pairs';

type Rule = readonly [RegExp, string];

/** Russian names whose English form does not tell the Cyrillic one. */
const RUSSIAN_NAMES = pairs(
  'alexander александр aleksander александр alexandr александр mikhail михаил mihail михаил peter пётр pyotr пётр ' +
    'petr пётр fyodor фёдор fedor фёдор feodor фёдор joseph иосиф semyon семён semen семён artem артём eduard эдуард ' +
    'edward эдуард emma эмма ella элла elvira эльвира ernest эрнест erik эрик edgar эдгар emil эмиль eldar эльдар ' +
    'elmira эльмира elina элина yulia юлия yuliya юлия julia юлия natalia наталья natalya наталья nataliya наталья ' +
    'tatiana татьяна tatyana татьяна ilya илья ilia илья darya дарья daria дарья eugene евгений ludmila людмила ' +
    'zinaida зинаида garry гарри igor игорь olga ольга lyubov любовь ismail исмаил izmail измаил nail наиль rail раиль ' +
    'rafail рафаил raisa раиса iosif иосиф ilich ильич ilyich ильич ilyin ильин leonty леонтий ivanych иваныч victor виктор dmitriev дмитриев ' +
    'georgiev георгиев aliev алиев guliev гулиев veliev велиев soloviev соловьёв solovyev соловьёв kiselev киселёв ' +
    'yeltsin ельцин gogol гоголь tver тверь kazan казань astrakhan астрахань ryazan рязань syzran сызрань perm пермь ' +
    'yaroslavl ярославль stavropol ставрополь sevastopol севастополь simferopol симферополь grozny грозный ' +
    'orel орёл oryol орёл elista элиста moscow москва sovetsk советск korolev королёв korolyov королёв ' +
    'gorbachev горбачёв khrushchev хрущёв fyodorovich фёдорович',
);

const HISSES: readonly Rule[] = [
  [/shch/g, 'щ'],
  [/kh/g, 'х'],
  [/zh|ž/g, 'ж'],
  [/ts|tz/g, 'ц'],
  [/^tch|ch|č/g, 'ч'],
  [/sh|š/g, 'ш'],
  [/ph/g, 'ф'],
  [/x/g, 'кс'],
  [/q/g, 'к'],
  [/w/g, 'в'],
];

const RUSSIAN: readonly Rule[] = [
  // "Irkutsk", "Bratsk", "Okhotsk" have тс, all others ц.
  [/(^bra|^iva|ku|oho|okho)tsk$/g, '$1тск'],
  ...HISSES,
  [/c(?=[aourt])/g, 'к'],
  [/ck(?=[ai]j|i$)/g, 'цк'],
  [/ck/g, 'к'],
  [/([чщ])ev(a?)$/g, '$1ёв$2'],
  [/sk(?:yy|iy|ii|y|i|ij)$/g, 'ский'],
  [/ц?k(?:yy|iy|ii|y)$/g, 'цкий'],
  [/(?:ii|iy|ij)$/g, 'ий'],
  [/([gkхжшчщ])y$/g, '$1ий'],
  [/([bvdzlmnprstf])yy?$/g, '$1ый'],
  [/^ia|^ya/g, 'я'],
  [/^iu|^yu/g, 'ю'],
  [/^(?:ye|e)/g, 'е'],
  [/^yo/g, 'ё'],
  [/([bvgdzklmnprstfхцжшчщ])ye/g, '$1ье'],
  [/([bvdlmnprstf])iev(a?)$/g, '$1ьев$2'],
  [/iya$|ia$/g, 'ия'],
  [/iya/g, 'ия'],
  [/iyu/g, 'ию'],
  [/iyo/g, 'иё'],
  [/iye/g, 'ие'],
  [/([bvgdzklmnprstfхцжшчщ])i(a)/g, '$1я'],
  [/([bvgdzklmnprstfхцжшчщ])iu(?!ll)/g, '$1ю'],
  [/ya/g, 'я'],
  [/yu/g, 'ю'],
  [/yo/g, 'ё'],
  [/([aeiouиеяюё])ye/g, '$1е'],
  [/([aeouеяюё])[yij](?![aeoui])/g, '$1й'],
  [/iy(?=[^aeiou])/g, 'ий'],
  [/['’]/g, 'ь'],
  [/y/g, 'ы'],
];

const UKRAINIAN: readonly Rule[] = [
  ...HISSES,
  [/c(?=[aourt])/g, 'к'],
  [/sk(?:yy|yi|iy|ii|y|i)$/g, 'ський'],
  [/([цk])k(?:yy|yi|iy|y)$/g, '$1ький'],
  [/(?:yi|yy)$/g, 'ий'],
  [/([nlrtvd])y$/g, '$1ий'],
  [/(?:ii|iy)$/g, 'ій'],
  [/i[iy]?a$/g, 'ія'],
  [/yi/g, 'ї'],
  [/y[iy]?a|ia/g, 'я'],
  [/yu|iu/g, 'ю'],
  [/ye|ie/g, 'є'],
  [/([bvgdzklmnprstfхцжшчщh])(?:yo|io)/g, '$1ьо'],
  [/(?:yo|io)/g, 'йо'],
  [/([aeouяюєї])[yi](?![aeou])/g, '$1й'],
  [/y/g, 'и'],
  [/i/g, 'і'],
  [/h/g, 'г'],
  [/g/g, 'ґ'],
];

const BULGARIAN: readonly Rule[] = [
  [/sht/g, 'щ'],
  ...HISSES,
  [/i[iy]?a$/g, 'ия'],
  [/ya|ia/g, 'я'],
  [/yu|iu/g, 'ю'],
  [/([bvgdzklmnprstfхцчшщ])yo/g, '$1ьо'],
  [/([aeou])i$/g, '$1й'],
  [/y|(?<=[aeou])j(?![aeou])/g, 'й'],
  [/dj|j/g, 'дж'],
];

const MACEDONIAN: readonly Rule[] = [
  [/gj|ǵ/g, 'ѓ'],
  [/kj|ḱ/g, 'ќ'],
  [/lj/g, 'љ'],
  [/nj/g, 'њ'],
  [/dzh|dž/g, 'џ'],
  [/dz/g, 'ѕ'],
  ...HISSES,
  [/c/g, 'ц'],
  [/[jy]/g, 'ј'],
];

const SERBIAN: readonly Rule[] = [
  [/dž/g, 'џ'],
  [/dj|đ/g, 'ђ'],
  [/lj/g, 'љ'],
  [/nj/g, 'њ'],
  [/ć/g, 'ћ'],
  [/č/g, 'ч'],
  [/š/g, 'ш'],
  [/ž/g, 'ж'],
  [/c/g, 'ц'],
  [/j/g, 'ј'],
];

const RULES: Readonly<Record<CyrillicLang, readonly Rule[]>> = {
  ru: RUSSIAN,
  be: RUSSIAN,
  uk: UKRAINIAN,
  bg: BULGARIAN,
  mk: MACEDONIAN,
  sr: SERBIAN,
};

const LETTERS: Readonly<Record<string, string>> = Object.fromEntries(
  [...'abvgdezijklmnoprstufh'].map((letter, at) => [letter, [...'абвгдезийклмнопрстуфх'][at]!]),
);

/** Given names in -ий: "Dmitry", "Yuri". */
const GIVEN_IY =
  /^(dmitr|yur|iur|valer|georg|vasil|vasill|vassil|anatol|vital|gennad|grigor|arkad|yevgen|evgen|ignat|lavrent|klement|innokent|savel|terent|prokop|afanas|zinov)(?:y|i|ii|iy|yi)$/;

/** A lower-case word in Cyrillic; undefined when it has letters that no romanisation of the language has. */
function cyrillicWord(word: string, lang: CyrillicLang, place: boolean): string | undefined {
  const known = lang === 'ru' || lang === 'be' ? RUSSIAN_NAMES.get(word) : undefined;
  if (known !== undefined) return known;
  let text = lang === 'ru' || lang === 'be' ? word.replace(GIVEN_IY, '$1ij') : word;
  // After consonants Belarusian BGN writes ye for plain e.
  if (lang === 'be') text = text.replace(/([^aeiou'])ye/g, '$1e');
  // Plural names of places: "Cheboksary", "Pastavy", "Baranavichy".
  if (place && lang !== 'uk') text = text.replace(/([bdlmprstz]|[aeiou]n|[aeiu]v|[csz]h)y$/, '$1ы');
  for (const [pattern, replacement] of RULES[lang]) text = text.replace(pattern, replacement);
  let result = '';
  for (const letter of text) {
    const made = /\p{Script=Cyrillic}|['’-]/u.test(letter) ? letter : LETTERS[letter];
    if (made === undefined) return undefined;
    result += made;
  }
  return result;
}

/** "Mikhail Mishustin" → "Михаил Мишустин"; undefined when a word is no romanised one. Initials stay out. */
export function toCyrillic(name: string, lang: CyrillicLang, place = false): string | undefined {
  const parts = name
    .normalize('NFC')
    .replace(/[ʹ′ʼ’]/g, "'")
    .split(/([\s-]+)/);
  let result = '';
  for (const part of parts) {
    if (!/\p{L}/u.test(part)) {
      result += part;
      continue;
    }
    if (!/^\p{Lu}[\p{Ll}']+$/u.test(part)) return undefined;
    const made = cyrillicWord(part.toLowerCase(), lang, place);
    if (made === undefined || made === '') return undefined;
    result += made.charAt(0).toUpperCase() + made.slice(1);
  }
  return result;
}

/** A romanised name in Hungarian spelling: "Mikhail Mishustin" → "Mihail Misusztyin". */
export function fromRomanisedCyrillic(name: string, lang: CyrillicLang, place = false): string | undefined {
  const cyrillic = toCyrillic(name, lang, place);
  return cyrillic === undefined ? undefined : fromCyrillic(cyrillic, lang);
}
