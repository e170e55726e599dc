/** Native stems that change before some suffixes, by the end of the word, and the joining of stems and endings. */
import {
  doubled,
  endsInVowel,
  HARMONY_BACK,
  HARMONY_FRONT,
  HARMONY_ROUNDED,
  harmony,
  lengthened,
  shortOf,
  undoubled,
} from './phonology';
import type { Ending, Joint } from './suffixes';

/** End of the stem and what it becomes before a linking vowel or a possessive ending. */
const CHANGING: readonly (readonly [string, string])[] = [
  // Final vowel lost: "birodalom, birodalmat", "étterem, éttermek", "Eger, egri".
  ['alom', 'alm'],
  ['elem', 'elm'],
  ['terem', 'term'],
  ['torony', 'torny'],
  ['bokor', 'bokr'],
  ['tükör', 'tükr'],
  ['öböl', 'öbl'],
  ['malom', 'malm'],
  ['álom', 'álm'],
  ['Eger', 'Egr'],
  ['eger', 'egr'],
  ['lélek', 'lelk'],
  // Last vowel shortened: "tér, teret", "híd, hidak", "út, utat".
  ['tér', 'ter'],
  ['híd', 'hid'],
  ['víz', 'viz'],
  ['út', 'ut'],
  ['úr', 'ur'],
  ['név', 'nev'],
  ['jég', 'jeg'],
  ['kút', 'kut'],
  ['nyár', 'nyar'],
  ['madár', 'madar'],
  ['kéz', 'kez'],
  ['hét', 'het'],
  ['levél', 'level'],
  ['egér', 'eger'],
  // v before the vowel: "tó, tavat", "ló, lovak", "mű, művet".
  ['tó', 'tav'],
  ['ló', 'lov'],
  ['kő', 'köv'],
  ['mű', 'műv'],
  ['hó', 'hav'],
  ['szó', 'szav'],
  ['cső', 'csöv'],
  ['falu', 'falv'],
  ['mag', 'magv'],
];

const byChanged = new Map<string, string[]>();
for (const [base, changed] of CHANGING) {
  const list = byChanged.get(changed);
  if (list === undefined) byChanged.set(changed, [base]);
  else list.push(base);
}
const byBase = new Map(CHANGING);
const LONGEST_CHANGE = 6;

/** Last letters of a table's ends: most words have another. */
const lastLetters = (table: ReadonlyMap<string, unknown>): ReadonlySet<string> =>
  new Set([...table.keys()].map((end) => end.charAt(end.length - 1)));
const LAST_LETTERS = new Map<unknown, ReadonlySet<string>>([
  [byChanged, lastLetters(byChanged)],
  [byBase, lastLetters(byBase)],
]);

function swapEnd(text: string, table: ReadonlyMap<string, string | string[]>): string[] {
  const result: string[] = [];
  if (!LAST_LETTERS.get(table)!.has(text.charAt(text.length - 1).toLowerCase())) return result;
  for (let size = 1; size <= LONGEST_CHANGE && size <= text.length; size++) {
    const end = text.slice(-size);
    const other = table.get(end) ?? table.get(end.toLowerCase());
    if (other === undefined) continue;
    for (const one of typeof other === 'string' ? [other] : other) {
      const kept = text.slice(0, -size);
      const capital = end.charAt(0) !== end.charAt(0).toLowerCase();
      result.push(kept + (capital ? one.charAt(0).toUpperCase() + one.slice(1) : one));
    }
  }
  return result;
}

/** Letters after which -t may stand without a linking vowel. */
const BARE_T = /(?:[jlnrszy]|sh)$/i;

const VOWEL_JOINTS: ReadonlySet<Joint> = new Set(['linked', 'low', 'afterConsonant']);

/** Changed stems that lost a vowel and are hardly words: "halm" of "halom", but "Palm", "Anselm". */
const LOST_VOWEL = /(?:(?<![ep])alm|(?<![hs])elm|torny|bokr|tükr|öbl|lelk)$/i;

/** True for the changed stem of another word before an ending that calls for it: "Mórahalm-" before "-on". */
export function isShortened(stem: string, ending: Ending): boolean {
  return VOWEL_JOINTS.has(ending.joint) && LOST_VOWEL.test(stem);
}

/** True for the stem with v of a base without it: "műv-" of "mű", "szav-" of "szó". */
export function isExtended(base: string, stem: string): boolean {
  return stem.endsWith('v') && !base.endsWith('v') && swapEnd(base, byBase).includes(stem);
}

/** True where the changed stem, not the base, stands: before linking vowels and vowel-initial endings. */
function takesChanged(ending: Ending): boolean {
  return VOWEL_JOINTS.has(ending.joint) || (ending.suffix.id === 'ADJ.I' && ending.text === 'i');
}

/** "kínai, kínaiak": adjectives in -i take the plural with a linking vowel. */
function isAdjectivePlural(base: string, ending: Ending): boolean {
  return ending.joint === 'low' && ending.suffix.id === 'PL' && base.endsWith('i');
}

/**
 * How well an ending suits a base, by the joint and vowel harmony alone: 0 when the rules forbid it, 1 when it is
 * the form that they prefer, between for wavering stems.
 */
export function suits(base: string, ending: Ending): number {
  const vowel = endsInVowel(base);
  switch (ending.joint) {
    case 'afterVowel':
      if (vowel === 'no') return 0;
      break;
    case 'afterConsonant':
    case 'linked':
    case 'low':
    case 'doubling':
      if (vowel === 'yes' && !isAdjectivePlural(base, ending) && swapEnd(base, byBase).length === 0) return 0;
      break;
    case 'bare':
      if (vowel === 'yes' || !BARE_T.test(base)) return 0;
      break;
    case 'plain':
      break;
  }
  const { preferred, allowed } = harmony(base);
  if (ending.harmony === (HARMONY_BACK | HARMONY_FRONT | HARMONY_ROUNDED)) return 1;
  if ((ending.harmony & preferred) !== 0) return 1;
  if ((ending.harmony & allowed) !== 0) return 0.75;
  // Foreign names go by their sound, which the letters need not show: "Clevelandben", "Tottenhamnek".
  return ending.text.length > 1 && isForeign(base) ? 0.7 : 0;
}

/** Letters and pairs that native spelling does not have. */
const FOREIGN = /[wxqy]|[^g]h|ck|ea|ou|oo|ee|tio|nd$|p$|th|an$|nn|ct$|[bdgkpt]s$/i;

function isForeign(base: string): boolean {
  return FOREIGN.test(base);
}

interface Surface {
  text: string;
  weight: number;
}

/** What a base looks like before an ending: lengthened, doubled or changed. */
export function surfaces(base: string, ending: Ending): Surface[] {
  if (ending.joint === 'doubling') return doubled(base).map(({ stem, weight }) => ({ text: stem, weight }));
  const plain = { text: lengthened(base, ending.suffix.lengthens), weight: 1 };
  if (!takesChanged(ending)) {
    // Final a and o of foreign names are often left short, against the rule: "Metrotól", "Rawdaban".
    const careless = plain.text !== base && ending.text.length > 1;
    return careless ? [plain, { text: base, weight: 0.6 }] : [plain];
  }
  const changed = swapEnd(base, byBase).map((text) => ({ text, weight: 1 }));
  // Names keep their stem more often than the nouns in them: both are accepted.
  const keeps = endsInVowel(base) !== 'yes' || ending.joint === 'plain' || isAdjectivePlural(base, ending);
  return !keeps ? changed : [plain, ...changed];
}

/** Bases that may look like `surface` before an ending: to be verified with `surfaces`. */
export function basesOf(surface: string, ending: Ending): string[] {
  if (ending.joint === 'doubling') return undoubled(surface);
  const last = surface.charAt(surface.length - 1);
  const short = shortOf(last);
  const result = [surface];
  if (short !== undefined && ending.joint !== 'linked' && ending.joint !== 'low') {
    result.push(surface.slice(0, -1) + short);
  }
  if (takesChanged(ending)) result.push(...swapEnd(surface, byChanged));
  return result;
}
