/**
 * Hepburn romanisation to the Hungarian spelling of Japanese (AkH. 12, point 218; Laczkó–Mártonfi, Helyesírás,
 * pp. 307–311): "Shinzō Abe" → "Abe Sinzó", the family name first, long vowels marked. English leaves their marks out:
 * then the Chinese characters tell, else the parts of names that have them.
 */

import { pairs } from './pairs';

const RULES: readonly (readonly [RegExp, string])[] = [
  [/ō|ô|ou(?=[^aeiou]|$)|oh(?=[^aeiouy]|$)/g, 'ó'],
  [/ū|û/g, 'ú'],
  [/ssh/g, 'ss'],
  [/tch|cch/g, 'ccs'],
  [/sh/g, 'S'],
  [/ch/g, 'C'],
  [/ts/g, 'c'],
  [/ss/g, 'ssz'],
  [/s(?!z)/g, 'sz'],
  [/j/g, 'dzs'],
  [/y/g, 'j'],
  [/w/g, 'v'],
  [/S/g, 's'],
  [/C/g, 'cs'],
];
const HEPBURN =
  /^(?:(?:[kgsztdnhbpmryjfw]|sh|ch|ts|[kgnhbpmr]y|(?:kk|ss|ssh|tt|tch|cch|pp))?[aiueoāōūôû]|n['’]|n(?=[^aiueoy]|$)|m(?=[bp])|h(?=[^aiueo]|$))+$/;

/** Given names with a long vowel, as English writes them: at their start … */
const LONG_START =
  /^(?:k(?=o(?:ichi|ji|ki$|hei|sei$|suke|zo|taro|tar|shi$|saku|ta$|dai|zaburo))|s(?=o(?:ichi|ta$|suke|ji$|kichi|hei))|sh(?=o(?:ichi|ji$|hei|ta$|taro|zo|goro|suke|ma$|go$|in$))|y(?=o(?:ichi|hei|suke|ji$|zo|taro|ko$))|ry(?=o(?:ichi|ta$|ji$|suke|hei|ko$|taro|ma$|$))|t(?=o(?:ru$|go$|ichi|hei))|g(?=o(?:$|ro|ichi))|r(?=okuro)|b(?=o$)|j(?=o(?:$|ji$|taro))|d(?=o$)|h(?=osei))(o)/;
const LONG_U = /^(y|ry|j|sh|k)u(?=ichi|ji$|ki$|ta$|taro|ya$|sei|suke|zo|shi$|go$|hei|saku|ma$|sui$)/;
/** … and at their end: -rō (郎), -zō (三, 蔵), -shō. */
const LONG_END = /(?:[aiou]r|(?:^|[^a])z|[aiu]z)o$/;
/** Female names in -ro, and the like, that are short. */
const SHORT = new Set(
  'hiro yoshihiro masahiro yasuhiro nobuhiro kazuhiro takahiro tomohiro mitsuhiro akihiro toshihiro norihiro kunihiro katsuhiro fumihiro michihiro motohiro naohiro kiyoshiro chihiro mahiro yukihiro tadahiro haruhiro kokoro'.split(
    ' ',
  ),
);

const LONG_FAMILIES = pairs(
  'ito itō sato satō kato katō saito saitō goto gotō aso asō endo endō kondo kondō naito naitō muto ' +
    'mutō kudo kudō sudo sudō ando andō kono kōno ota ōta ohta ōta oe ōe ohno ōno okubo ōkubo ohira ōhira ' +
    'oshima ōshima osumi ōsumi otani ōtani ohtani ōtani otsuka ōtsuka ohtsuka ōtsuka onishi ōnishi ' +
    'ohnishi ōnishi oishi ōishi omori ōmori okawa ōkawa osaka ōsaka oyama ōyama ohashi ōhashi ozeki ōzeki ' +
    'oba ōba ohba ōba oki ōki ohama ōhama oguma ōguma oi ōi okouchi ōkōchi odaira ōdaira kano kanō shindo ' +
    'shindō koda kōda toyama tōyama togo tōgō tojo tōjō hojo hōjō yuki yūki eto etō hyodo hyōdō nikaido ' +
    'nikaidō gondo gondō bando bandō todo tōdō kawato kawatō ryu ryū so sō ho hō omi ōmi osawa ōsawa ' +
    'ohsawa ōsawa owada ōwada omura ōmura shoji shōji sho shō dogo dōgo jo jō soma sōma tofuku tōfuku ' +
    'kyogoku kyōgoku shinto shintō shimojo shimojō nanjo nanjō honjo honjō kamijo kamijō kujo kujō godo ' +
    'godō oto ōto oura ōura ogushi ōgushi',
);

/** Cities and islands whose English names have lost their length. */
const PLACES: Readonly<Record<string, string>> = {
  tokyo: 'Tokió',
  kyoto: 'Kiotó',
  kobe: 'Kóbe',
  kochi: 'Kócsi',
  oita: 'Óita',
  kyushu: 'Kjúsú',
  honshu: 'Honsú',
  hokkaido: 'Hokkaidó',
  otsu: 'Ócu',
  nikko: 'Nikkó',
};

function spell(part: string): string {
  let text = part;
  for (const [pattern, replacement] of RULES) text = text.replace(pattern, replacement);
  text = text.replace(/['’]/g, '');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function longGiven(name: string, kanji: string): string {
  if (/[āōūôû]/.test(name)) return name;
  let long = name.replace(LONG_START, (start) => start.replace(/o$/, 'ō')).replace(LONG_U, '$1ū');
  const short = SHORT.has(name) || /[夫男雄生緒央]$/.test(kanji);
  const end =
    kanji === ''
      ? LONG_END.test(name)
      : /[郎朗三造蔵増藏象]$/.test(kanji) || (LONG_END.test(name) && !/[\u3040-\u30ff]$/.test(kanji));
  if (end && !short) long = long.replace(/o$/, 'ō');
  return long;
}

function longFamily(name: string, kanji: string): string {
  if (/[āōūôû]/.test(name)) return name;
  if (/^[大]/.test(kanji) && name.startsWith('o')) return `ō${name.slice(1).replace(/^h(?=[^aeiou])/, '')}`;
  if (/^[小尾岡沖奥織]/.test(kanji) && name.startsWith('o')) return name;
  if (/藤$/.test(kanji)) return name.replace(/o$/, 'ō');
  return LONG_FAMILIES.get(name) ?? name;
}

/** The Chinese characters of a family and a given name, parted by a blank or by the usual lengths. */
function partsOf(kanji: string): [family: string, given: string] {
  const [family = '', given] = kanji.split(/[\s\u3000]+/);
  if (given !== undefined) return [family, given];
  const at = family.length >= 4 ? 2 : family.length === 3 ? 2 : 1;
  return [family.slice(0, at), family.slice(at)];
}

export interface JapaneseName {
  /** The name in Chinese characters, where it is known. */
  kanji?: string;
  /** True when English puts the family name first too, as it does for those born before 1868. */
  familyFirst?: boolean;
}

/** A name of two words in Hepburn, given name first as English writes it; the family name comes first in Hungarian. */
export function fromHepburn(
  name: string,
  { kanji = '', familyFirst = false }: JapaneseName = {},
): string | undefined {
  const words = name.split(' ');
  if (words.length !== 2 || words.some((word) => !/^\p{Lu}/u.test(word))) return undefined;
  if (familyFirst) words.reverse();
  const [given = '', family = ''] = words.map((word) => word.toLowerCase());
  if (!HEPBURN.test(given) || !HEPBURN.test(family)) return undefined;
  const characters = partsOf(kanji);
  return `${spell(longFamily(family, characters[0]))} ${spell(longGiven(given, characters[1]))}`;
}

/** A place's name of one word in Hepburn: "Fukushima" → "Fukusima". */
export function fromHepburnPlace(name: string): string | undefined {
  const word = name.toLowerCase();
  const known = PLACES[word];
  if (known !== undefined) return known;
  return /^\p{Lu}\p{Ll}+$/u.test(name) && HEPBURN.test(word) ? spell(word) : undefined;
}
