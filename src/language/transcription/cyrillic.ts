/**
 * Cyrillic to Hungarian spelling, by the tables for Russian, Ukrainian, Belarusian, Bulgarian, Serbian and
 * Macedonian in Laczkó–Mártonfi, Helyesírás (2004), pp. 241–260.
 */
export type CyrillicLang = 'ru' | 'uk' | 'be' | 'bg' | 'sr' | 'mk';

const COMMON: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ж: 'zs',
  з: 'z',
  и: 'i',
  й: 'j',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 'sz',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'h',
  ц: 'c',
  ч: 'cs',
  ш: 's',
  щ: 'scs',
  ъ: '',
  ы: 'i',
  ь: '',
  э: 'e',
  ё: 'jo',
  ю: 'ju',
  я: 'ja',
  і: 'i',
  "'": '',
  '’': '',
  ʼ: '',
};

const OWN: Readonly<Record<CyrillicLang, Readonly<Record<string, string>>>> = {
  ru: {},
  uk: { г: 'h', ґ: 'g', є: 'je', ї: 'ji' },
  be: { г: 'h', ґ: 'g', ў: 'v' },
  bg: { щ: 'st', ъ: 'a' },
  sr: { ђ: 'gy', ј: 'j', љ: 'lj', њ: 'nj', ћ: 'ty', џ: 'dzs' },
  mk: { ѓ: 'gj', ј: 'j', љ: 'lj', њ: 'nj', ќ: 'kj', џ: 'dzs', ѕ: 'dz' },
};

/** Consonants that are written soft before these vowels. */
const SOFT: Readonly<Record<string, string>> = { д: 'gy', т: 'ty', н: 'ny' };
const SOFTENING: Readonly<Record<CyrillicLang, string>> = {
  ru: 'еёиюяь',
  uk: 'іюяьє',
  be: 'іеёюяь',
  bg: '',
  sr: '',
  mk: '',
};
const IOTATED = 'еёюяє';
const VOWELS = 'аеёиоуыэюяіїєъ';
const HUSHING = 'жчшщц';

function isVowel(letter: string): boolean {
  return letter !== '' && VOWELS.includes(letter) && letter !== 'ъ';
}

/** Words that Hungarian writes by custom, not by the table. */
const CUSTOM: Readonly<Record<string, string>> = {
  ленин: 'lenin',
  иосиф: 'joszif',
  советск: 'szovjetszk',
  // Written with е for ё.
  петр: 'pjotr',
  федор: 'fjodor',
  семен: 'szemjon',
  артем: 'artyom',
  горбачев: 'gorbacsov',
  хрущев: 'hruscsov',
};

/** A letter in its word. */
interface Place {
  letter: string;
  /** '' at the word's start. */
  before: string;
  /** '' at the word's end. */
  next: string;
  at: number;
  /** What stands behind the letter. */
  rest: string;
  lang: CyrillicLang;
}

interface SoundRule {
  applies(place: Place): boolean;
  sound(place: Place): string;
}

function isSoftened({ letter, next, lang }: Place): boolean {
  return SOFT[letter] !== undefined && next !== '' && SOFTENING[lang].includes(next);
}

/** Letters that sound otherwise beside some others, the first rule that applies. */
const IN_PLACE: readonly SoundRule[] = [
  { applies: isSoftened, sound: ({ letter }) => SOFT[letter]! },
  {
    applies: ({ letter }) => IOTATED.includes(letter),
    sound: ({ letter, before, lang }) => iotated(letter, before, lang),
  },
  { applies: ({ letter, before }) => letter === 'и' && before === 'ь', sound: () => 'ji' },
  {
    applies: ({ letter, next }) => letter === 'ь' && next === 'о',
    sound: ({ before, lang }) => (SOFT[before] === undefined || lang === 'bg' ? 'j' : ''),
  },
  {
    applies: ({ letter, before, lang }) => letter === 'ж' && before === 'д' && lang !== 'sr',
    sound: () => 'zs',
  },
  {
    // The genitive's ending: "Живаго".
    applies: ({ letter, before, rest, at, lang }) =>
      lang === 'ru' && letter === 'г' && at > 1 && before === 'о' && rest === 'о',
    sound: () => 'v',
  },
];

/** The letter in Hungarian; undefined of one that the language does not have. */
function spelt(place: Place): string | undefined {
  const { letter, next, lang } = place;
  const usual = OWN[lang][letter] ?? COMMON[letter];
  if (usual === undefined) return undefined;
  const sound = IN_PLACE.find(({ applies }) => applies(place))?.sound(place) ?? usual;
  return next === letter && sound.length > 1 && SOFT[letter] === undefined ? sound.charAt(0) : sound;
}

/** One lower-case word. */
function word(text: string, lang: CyrillicLang): string | undefined {
  const custom = lang === 'ru' ? CUSTOM[text] : undefined;
  if (custom !== undefined) return custom;
  // The ending of cities' names is long: "Volgográd", "Kalinyingrád".
  if (/..град$/.test(text)) {
    const stem = word(text.slice(0, -4), lang);
    return stem === undefined ? undefined : `${stem}grád`;
  }
  let result = '';
  for (let at = 0; at < text.length; at++) {
    const [letter, before, next] = [text.charAt(at), text.charAt(at - 1), text.charAt(at + 1)];
    const sound = spelt({ letter, before, next, at, rest: text.slice(at + 1), lang });
    if (sound === undefined) return undefined;
    result += sound;
  }
  return result;
}

/** е, ё, ю, я and є by what stands before them. */
function iotated(letter: string, before: string, lang: CyrillicLang): string {
  const vowel = { е: 'e', ё: 'o', ю: 'u', я: 'a', є: 'e' }[letter]!;
  const softened = SOFT[before] !== undefined && SOFTENING[lang].includes(letter);
  if (lang === 'sr' || lang === 'mk') return vowel;
  if (softened) return vowel;
  if (letter === 'е' && (lang === 'uk' || lang === 'bg')) return 'e';
  if (before === '' || before === 'ь' || before === 'ъ' || before === 'й' || "'’ʼ".includes(before))
    return `j${vowel}`;
  if (isVowel(before)) return `j${vowel}`;
  if (letter === 'е') return 'e';
  return HUSHING.includes(before) && lang !== 'uk' ? vowel : `j${vowel}`;
}

/**
 * A name in Cyrillic letters in Hungarian spelling ("Владимир Путин" → "Vlagyimir Putyin"); undefined when it holds
 * a letter that the language does not have.
 */
export function fromCyrillic(name: string, lang: CyrillicLang): string | undefined {
  const parts = name.normalize('NFC').split(/([\s\-.–()"]+)/);
  let result = '';
  for (const part of parts) {
    if (!/\p{L}/u.test(part)) {
      result += part;
      continue;
    }
    const made = word(part.toLowerCase(), lang);
    if (made === undefined) return undefined;
    const capital = part.charAt(0) !== part.charAt(0).toLowerCase();
    result += capital ? made.charAt(0).toUpperCase() + made.slice(1) : made;
  }
  return result;
}
