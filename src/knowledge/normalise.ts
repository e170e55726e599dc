/** The form under which names are indexed and looked up. */
import type { CaseShape } from './store';

/** Letters with marks that stay apart from their base letter: they tell words apart in Hungarian and German. */
const KEPT = 'áéíóöőúüűä';

/** Letters that NFD does not take apart, with what they are folded to. */
const FOLDED: Record<string, string> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ħ: 'h',
  ŋ: 'ng',
  ə: 'e',
  ʻ: "'",
  ʼ: "'",
  '\u2018': "'",
  '\u2019': "'",
  '\u02bf': "'",
  '\u02be': "'",
  '`': "'",
  '\u00b4': "'",
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '\u2013': '-',
  '\u2014': '-',
  '\u2212': '-',
  '\u00ad': '',
  '\u200b': '',
  '\u200c': '',
  '\u200d': '',
  '\ufeff': '',
};

const PLAIN = /^[a-z0-9áéíóöőúüűä'.&-]+(?: [a-z0-9áéíóöőúüűä'.&-]+)*$/;
const MARKS = /\p{M}/gu;
const cache = new Map<string, string>();

function foldChar(char: string): string {
  const known = cache.get(char);
  if (known !== undefined) return known;
  let folded = FOLDED[char];
  if (folded === undefined) {
    const bare = char.normalize('NFD').replace(MARKS, '');
    // Scripts whose marks are letters of their own keep them.
    folded = /^\p{Script=Latin}+$/u.test(bare) ? bare : char;
    folded = FOLDED[folded] ?? folded;
  }
  if (cache.size < 5000) cache.set(char, folded);
  return folded;
}

/**
 * Key of a name: compatibility composed, lower case, one kind of dash and apostrophe, single spaces, and every Latin
 * letter without its marks but for á é í ó ö ő ú ü ű ä. Two spellings of one name get one key.
 */
export function normaliseName(name: string): string {
  if (PLAIN.test(name)) return name;
  const lower = name.normalize('NFKC').toLowerCase();
  if (PLAIN.test(lower)) return lower;
  let key = '';
  for (const char of lower) {
    if ((char >= 'a' && char <= 'z') || KEPT.includes(char)) key += char;
    else if (/\s/.test(char)) key += ' ';
    else key += foldChar(char);
  }
  return key.replace(/ {2,}/g, ' ').trim();
}

const NOT_ASCII = /[^ -~]/;

/** The key without any marks on Latin letters: "orbán viktor" → "orban viktor". */
export function stripMarks(key: string): string {
  if (!NOT_ASCII.test(key)) return key;
  return key.normalize('NFD').replace(MARKS, '').normalize('NFC');
}

const DOTTED = /(?<![\p{L}.])(?:\p{L}\.){2,}/gu;

/** "U.S. Senate" → "US Senate", "u.s." → "us": a row of letters loses its dots. */
export function withoutDots(name: string): string {
  return name.includes('.') ? name.replace(DOTTED, (letters) => letters.replaceAll('.', '')) : name;
}

/** Words of fewer letters may stand in lower case inside a name written in title case ("of", "de", "and"). */
const CONTENT = 4;

/** Letter case of a name as its source writes it. */
export function caseShape(name: string): CaseShape {
  if (!/\p{Lu}/u.test(name)) return 'lower';
  if (!/\p{Ll}/u.test(name) && name.length > 1) return 'upper';
  const words = name.match(/\p{L}+/gu) ?? [];
  if (!/^\p{Lu}/u.test(words[0] ?? '')) return 'mixed';
  const parts = name.split(' ');
  const capital = parts.every((part) => part.length < CONTENT || !/^\p{Ll}/u.test(part));
  return parts.length > 1 && capital ? 'title' : 'capitalised';
}
