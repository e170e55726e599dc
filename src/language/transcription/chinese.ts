/**
 * Pinyin to the popular Hungarian spelling of Chinese ("népszerű átírás", AkH. 12, point 218; the table of Laczkó–Mártonfi,
 * Helyesírás, pp. 300–307): "Xi Jinping" → "Hszi Csin-ping". The given name's syllables are joined by hyphens, those of a
 * place's name are written together.
 */

const INITIALS: Readonly<Record<string, string>> = {
  b: 'p',
  p: 'p',
  m: 'm',
  f: 'f',
  d: 't',
  t: 't',
  n: 'n',
  l: 'l',
  g: 'k',
  k: 'k',
  h: 'h',
  j: 'cs',
  q: 'cs',
  x: 'hsz',
  zh: 'cs',
  ch: 'cs',
  sh: 's',
  r: 'zs',
  z: 'c',
  c: 'c',
  s: 'sz',
  '': '',
};

const FINALS: Readonly<Record<string, string>> = {
  a: 'a',
  o: 'o',
  e: 'ö',
  ai: 'aj',
  ei: 'ej',
  ao: 'ao',
  ou: 'ou',
  an: 'an',
  en: 'en',
  ang: 'ang',
  eng: 'eng',
  i: 'i',
  ia: 'ia',
  ie: 'ie',
  iao: 'iao',
  iu: 'iu',
  ian: 'ien',
  in: 'in',
  iang: 'iang',
  ing: 'ing',
  iong: 'iung',
  u: 'u',
  ua: 'ua',
  uo: 'uo',
  uai: 'uaj',
  ui: 'uj',
  uan: 'uan',
  un: 'un',
  uang: 'uang',
  ong: 'ung',
  ü: 'ü',
  üe: 'üe',
  üan: 'üan',
  ün: 'ün',
};

/** Syllables without an initial, as pinyin writes them. */
const WHOLE: Readonly<Record<string, string>> = {
  er: 'er',
  ya: 'ja',
  yan: 'jen',
  yang: 'jang',
  yao: 'jao',
  ye: 'je',
  yi: 'ji',
  yin: 'jin',
  ying: 'jing',
  yong: 'jung',
  you: 'ju',
  yu: 'jü',
  yue: 'jüe',
  yuan: 'jüan',
  yun: 'jün',
  wa: 'va',
  wo: 'vo',
  wai: 'vaj',
  wei: 'vej',
  wan: 'van',
  wen: 'ven',
  wang: 'vang',
  weng: 'veng',
  wu: 'vu',
  zhi: 'cse',
  chi: 'cse',
  shi: 'si',
  ri: 'zse',
  zi: 'ce',
  ci: 'ce',
  si: 'sze',
  ge: 'ko',
  ke: 'ko',
  he: 'ho',
  e: 'o',
  lo: 'lo',
};

const PALATAL = new Set(['j', 'q', 'x']);
/** Initials after which uo is written o: "Luo" → "Lo", but "Guo" → "Kuo". */
const PLAIN_O = new Set(['d', 't', 'n', 'l', 'z', 'c', 's', 'zh', 'ch', 'sh', 'r']);

function table(): Map<string, string> {
  const result = new Map(Object.entries(WHOLE));
  for (const [initial, sound] of Object.entries(INITIALS)) {
    for (const [final, vowels] of Object.entries(FINALS)) {
      const palatal = PALATAL.has(initial);
      if (palatal !== /^[iü]/.test(final) && !(!palatal && initial !== '' && /^i|^ü/.test(final))) continue;
      if (initial === '' && /^[iuü]|ong|eng/.test(final)) continue;
      const written = initial + (palatal ? final.replace('ü', 'u') : final);
      const spoken = final === 'uo' && PLAIN_O.has(initial) ? 'o' : vowels;
      if (!result.has(written)) result.set(written, sound + spoken);
    }
  }
  return result;
}

const SYLLABLES = table();
const LONGEST = 6;

/** Splits lower-case pinyin into syllables, the longest first; an apostrophe parts them for certain. */
function split(text: string): string[] | undefined {
  if (text === '') return [];
  for (let size = Math.min(LONGEST, text.length); size > 0; size--) {
    const head = text.slice(0, size);
    if (!SYLLABLES.has(head)) continue;
    const rest = split(text.slice(size));
    // A syllable inside a word starts with a consonant unless an apostrophe stands before it.
    if (rest !== undefined && (rest.length === 0 || !/^[aeo]/.test(rest[0]!))) return [head, ...rest];
  }
  return undefined;
}

/** The syllables of a capitalised word; undefined when it is no pinyin. Tone marks are left out. */
function syllablesOf(word: string): string[] | undefined {
  if (!/^\p{Lu}/u.test(word)) return undefined;
  const plain = word
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0304\u030c]/g, '')
    .normalize('NFC');
  const parts: string[] = [];
  for (const piece of plain.toLowerCase().split(/['-]/)) {
    const syllables = split(piece);
    if (syllables === undefined) return undefined;
    parts.push(...syllables);
  }
  return parts;
}

function spell(parts: readonly string[], joint: string): string {
  const text = parts.map((part) => SYLLABLES.get(part)!).join(joint);
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Families of two syllables. */
const LONG_FAMILIES = new Set(
  'ouyang sima zhuge shangguan situ xiahou murong huangfu gongsun dongfang'.split(' '),
);

const APOSTROPHES = /[’‘`]/g;

/** A person's name in pinyin, the family name first; undefined when it is no pinyin. */
export function fromPinyin(name: string): string | undefined {
  const words = name.replace(APOSTROPHES, "'").split(' ');
  if (words.length < 2 || words.length > 3) return undefined;
  const parts = words.map(syllablesOf);
  if (parts.some((one) => one === undefined || one.length > 3)) return undefined;
  const [first = [], second = [], third = []] = parts as string[][];
  // "Keqiang Li" has the family name last, "Hu Jin Tao" its syllables apart.
  if (third.length === 0 && first.length > 1 && second.length === 1 && !LONG_FAMILIES.has(first.join('')))
    return `${spell(second, '-')} ${spell(first, '-')}`;
  return `${spell(first, '-')} ${spell([...second, ...third], '-')}`;
}

/** A place's name of one word in pinyin: "Wuxi" → "Vuhszi". */
export function fromPinyinPlace(name: string): string | undefined {
  const parts = syllablesOf(name.replace(APOSTROPHES, "'"));
  return parts === undefined || parts.length < 2 || parts.length > 4 ? undefined : spell(parts, '');
}
