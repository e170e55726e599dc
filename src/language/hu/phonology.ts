/**
 * Sounds of Hungarian as the spelling shows them: vowel classes, harmony, lengthening, doubling. Rules follow
 * A magyar helyesírás szabályai (12th edition, 2015) and the description of noun inflection in
 * Kiefer (ed.), Strukturális magyar nyelvtan 3: Morfológia (2000).
 */

const BACK = 'aáoóuú';
const ROUNDED = 'öőüű';
/** Letters of foreign names that stand for back vowels. */
const FOREIGN_BACK = 'âãåàôõòûùăąı';

const NONE_CLASS = 0;
const BACK_CLASS = 1;
const ROUNDED_CLASS = 2;
/** e: front where it comes last, though a back vowel stands before it. */
const E_CLASS = 3;
/** i, í, é: looked through by harmony. */
const TRANSPARENT_CLASS = 4;

const vowelClass = new Uint8Array(0x200);
const addVowels = (letters: string, type: number): void => {
  for (const letter of letters + letters.toUpperCase()) vowelClass[letter.charCodeAt(0)] = type;
};
addVowels(BACK + FOREIGN_BACK, BACK_CLASS);
addVowels(`${ROUNDED}ø`, ROUNDED_CLASS);
addVowels('eäëèêæ', E_CLASS);
addVowels('éiíyïî', TRANSPARENT_CLASS);

export function isVowelLetter(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit < 0x200 && vowelClass[unit] !== NONE_CLASS;
}

/** Which suffix vowels a stem takes. */
export const HARMONY_BACK = 1;
export const HARMONY_FRONT = 2;
/** Front with a rounded last vowel: -höz, -ön, -öt. */
export const HARMONY_ROUNDED = 4;

export interface Harmony {
  /** The class that the rule gives. */
  preferred: number;
  /** Every class in use (bits): foreign and mixed stems waver ("Ágnessel", "Athénban", "Blairrel"). */
  allowed: number;
}

const harmonies: Harmony[] = [];
function harmonyOf(preferred: number, allowed: number): Harmony {
  const at = preferred * 8 + allowed;
  harmonies[at] ??= { preferred, allowed };
  return harmonies[at]!;
}

/** Last parts of compounds that are front though é and i are looked through in them: "Délvidéken", "Nagyréten". */
const FRONT_LAST =
  /(?:vidék|szék|érték|kép|gép|név|rész|tér|vér|bér|dél|szél|rét|nép|hír|cím|cikk|film|(?:el|ed|t|z)és)$/i;

interface Vowels {
  /** Class of the last vowel; NONE_CLASS where there is none. */
  last: number;
  /** There is a back vowel. */
  back: boolean;
  /** A front vowel that is not looked through stands behind the last back one. */
  front: boolean;
  /** One of them is e. */
  e: boolean;
}

/** Vowels of the stem's last part, from its end to the last back one. */
function lastVowels(stem: string): Vowels {
  const vowels: Vowels = { last: NONE_CLASS, back: false, front: false, e: false };
  for (let at = stem.length - 1; at >= 0; at--) {
    const unit = stem.charCodeAt(at);
    if (unit === 0x2d) break;
    const type = unit < 0x200 ? vowelClass[unit]! : NONE_CLASS;
    if (type === NONE_CLASS || (unit === 0x79 && at > 0 && isConsonantY(stem, at))) continue;
    if (vowels.last === NONE_CLASS) vowels.last = type;
    vowels.back = type === BACK_CLASS;
    if (vowels.back) break;
    vowels.front ||= type !== TRANSPARENT_CLASS;
    vowels.e ||= type === E_CLASS;
  }
  return vowels;
}

/**
 * Vowel harmony of the last part of a stem (after its last hyphen): the last vowel decides, i, í and é are looked
 * through, a front vowel after a back one makes the stem waver.
 */
export function harmony(stem: string): Harmony {
  const { last, back, front, e } = lastVowels(stem);
  if (last === NONE_CLASS) return harmonyOf(HARMONY_FRONT, HARMONY_BACK | HARMONY_FRONT | HARMONY_ROUNDED);
  if (last === BACK_CLASS) return harmonyOf(HARMONY_BACK, HARMONY_BACK);
  if (last === ROUNDED_CLASS) return harmonyOf(HARMONY_ROUNDED, HARMONY_FRONT | HARMONY_ROUNDED);
  const both = HARMONY_BACK | HARMONY_FRONT;
  // "híd", "víz": stems with i alone may be back.
  if (!back) return harmonyOf(HARMONY_FRONT, front || e ? HARMONY_FRONT : both);
  return harmonyOf(front || FRONT_LAST.test(stem) ? HARMONY_FRONT : HARMONY_BACK, both);
}

/** True for the y of gy, ly, ny and ty. */
function isConsonantY(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1) | 0x20;
  return before === 0x67 || before === 0x6c || before === 0x6e || before === 0x74;
}

/** How a stem ends: for a final y after g, l, n or t both readings are possible ("György", "Sony"). */
export function endsInVowel(stem: string): 'yes' | 'no' | 'either' {
  const at = stem.length - 1;
  const letter = stem.charCodeAt(at) | 0x20;
  if (letter === 0x79) {
    return at > 0 && isConsonantY(stem, at) ? 'either' : 'yes';
  }
  return isVowelLetter(stem, at) ? 'yes' : 'no';
}

const LONG: Readonly<Record<string, string>> = {
  a: 'á',
  e: 'é',
  o: 'ó',
  ö: 'ő',
  A: 'Á',
  E: 'É',
  O: 'Ó',
  Ö: 'Ő',
};

/** The stem before a suffix: final o and ö always become long, a and e before most suffixes. */
export function lengthened(stem: string, all: boolean): string {
  const last = stem.charAt(stem.length - 1);
  const long = LONG[last];
  if (long === undefined) return stem;
  if (!all && (last === 'a' || last === 'e' || last === 'A' || last === 'E')) return stem;
  return stem.slice(0, -1) + long;
}

const SHORT: Readonly<Record<string, string>> = {
  á: 'a',
  é: 'e',
  ó: 'o',
  ő: 'ö',
  Á: 'A',
  É: 'E',
  Ó: 'O',
  Ő: 'Ö',
};

/** The short vowel whose lengthening may have given this letter; undefined when none. */
export function shortOf(letter: string): string | undefined {
  return SHORT[letter];
}

/** Consonants of two or three letters, which double by their first letter: ssz, ggy, ddzs. */
const DIGRAPHS = ['dzs', 'cs', 'dz', 'gy', 'ly', 'ny', 'sz', 'ty', 'zs'] as const;

/**
 * Consonants that v of -val and -vá may become after the last letters of a foreign stem, beside the letter itself:
 * "Bushsal", "Smithszel", "Marxszal", "Charlesszal", "Schwartzcal", "Bachhal".
 */
const FOREIGN_ASSIMILATION: readonly (readonly [string, readonly string[]])[] = [
  ['sch', ['s']],
  ['sh', ['s']],
  ['tch', ['cs']],
  ['ch', ['h', 'k', 'cs', 's']],
  ['ck', ['k']],
  ['th', ['sz', 't', 'd']],
  ['ph', ['f']],
  ['gh', ['g']],
  ['tz', ['c']],
  ['cz', ['cs', 'c']],
  ['ts', ['c', 'sz']],
  ['x', ['sz']],
  ['s', ['sz', 'z', 'zs']],
  ['z', ['c', 'sz']],
  ['c', ['k', 'sz', 'c']],
  ['g', ['zs', 'dzs']],
  ['w', ['v']],
  ['q', ['k']],
];

/** Ends whose spoken sibilant the spelling of -val shows: "Jonesszal", "Marxszal". */
const SIBILANT = /(?:[^aeiouáéíóöőúüűs]s|es|x)$/;

export interface Doubled {
  stem: string;
  /** 0…1: how usual the spelling is. */
  weight: number;
}

/** The stem with its last consonant doubled as before -val and -vá: "Merkell-", "Béccs-", "Bushs-", "Tallinn-". */
export function doubled(stem: string): Doubled[] {
  const lower = stem.toLowerCase();
  const digraph = DIGRAPHS.find((letters) => lower.endsWith(letters));
  const result: Doubled[] = [];
  if (digraph !== undefined) {
    const cut = stem.length - digraph.length;
    if (lower.charAt(cut - 1) === digraph.charAt(0)) return [{ stem, weight: 0.9 }];
    result.push({ stem: stem.slice(0, cut) + digraph.charAt(0) + stem.slice(cut), weight: 1 });
  }
  const last = lower.charAt(lower.length - 1);
  const twin = lower.charAt(lower.length - 2) === last;
  if (digraph === undefined && !isVowelLetter(lower, lower.length - 1)) {
    result.push(twin ? { stem, weight: 0.5 } : { stem: stem + last, weight: 1 });
  }
  for (const [ending, sounds] of FOREIGN_ASSIMILATION) {
    if (!lower.endsWith(ending)) continue;
    for (const sound of sounds) result.push({ stem: stem + sound, weight: SIBILANT.test(lower) ? 1 : 0.5 });
    break;
  }
  return result;
}

/** Stems whose doubling could give this text: the reverse of `doubled`, to be verified with it. */
export function undoubled(text: string): string[] {
  const lower = text.toLowerCase();
  const result: string[] = [];
  const length = text.length;
  for (const digraph of DIGRAPHS) {
    if (!lower.endsWith(digraph)) continue;
    const cut = length - digraph.length;
    if (lower.charAt(cut - 1) === digraph.charAt(0)) {
      result.push(text.slice(0, cut - 1) + text.slice(cut), text);
    } else {
      result.push(text.slice(0, cut));
    }
    break;
  }
  result.push(text.slice(0, -1));
  if (lower.charAt(length - 1) === lower.charAt(length - 2)) result.push(text);
  for (let size = 2; size <= 3; size++) result.push(text.slice(0, -size));
  return result;
}

/**
 * True where a foreign stem or an acronym before a hyphen may end in this consonant as it is spoken:
 * "ENSZ-szel", "Google-lal", "Nazareth-tel", "M44-gyel".
 */
export function maySound(stem: string, sound: string): boolean {
  if (/\d$/.test(stem)) return true;
  const lower = stem.toLowerCase().replace(/[^\p{L}]+$/u, '');
  if (lower.endsWith(sound) || lower.endsWith(`${sound}e`) || lower.endsWith(`${sound}es`)) return true;
  return FOREIGN_ASSIMILATION.some(
    ([ending, sounds]) => sounds.includes(sound) && (lower.endsWith(ending) || lower.endsWith(`${ending}e`)),
  );
}

export const CONSONANTS: ReadonlySet<string> = new Set([...'bcdfghjklmnprstvz', ...DIGRAPHS]);
