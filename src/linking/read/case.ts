/** Letter case of words and what it allows a name to be. */

import type { Kind } from '../../knowledge/model';
import type { CaseShape } from '../../knowledge/store';
import type { FormReading, TextCase } from './model';

/** Case of a word of the text: upper needs two letters, all capitals; mixed has a capital after a small letter ("iPhone"). */
export function textCase(word: string): TextCase {
  const first = word.charAt(0);
  if (first === first.toLowerCase() && first !== first.toUpperCase())
    return /\p{Lu}/u.test(word) ? 'mixed' : 'lower';
  if (first === first.toUpperCase() && first === first.toLowerCase()) {
    // Digits and marks have no case: the first letter decides.
    const letter = /\p{L}/u.exec(word)?.[0];
    if (letter === undefined || letter === letter.toLowerCase()) return 'lower';
  }
  const rest = word.slice(1);
  return rest.length > 0 && rest === rest.toUpperCase() && rest !== rest.toLowerCase()
    ? 'upper'
    : 'capitalised';
}

/** Kinds whose names make adjectives in -i and the like. */
export const ADJECTIVE_KINDS: ReadonlySet<Kind> = new Set<Kind>([
  'country',
  'territory',
  'formerCountry',
  'region',
  'city',
  'water',
  'mountain',
]);

/** Places of a state and states: what else lies in them. */
export const TERRITORIES: ReadonlySet<Kind> = new Set<Kind>(['city', 'region', 'country', 'territory']);
/**
 * A place this well known is meant by its name unless the article is about another's state: nobody thinks of Jack
 * London where London is named.
 */
export const WORLD_FAMOUS = 0.85;

/** Kinds that have a legal form and may write their names in capitals: "A LEGO", "a SPAR". */
export const COMPANIES: ReadonlySet<Kind> = new Set<Kind>(['company', 'media', 'product']);

/** Kinds whose names are written in lower case in running text ("második világháború", "hidegháború"). */
const LOWER_KINDS: ReadonlySet<Kind> = new Set<Kind>(['event', 'treaty', 'office']);

/** Kinds whose names of several words, common nouns all, stay small: "csernobili atomerőmű", "katolikus egyház". */
const SMALL_KINDS: ReadonlySet<Kind> = new Set<Kind>([
  'place',
  'organisation',
  'company',
  'religion',
  'team',
  'award',
]);

/** Kinds named by their town and a common noun, which not every writer capitalises: "esztergomi bazilika", "cannes-i filmfesztivál". */
const LOCAL_KINDS: ReadonlySet<Kind> = new Set<Kind>(['place', 'organisation', 'company', 'event']);

/** Kinds of which there are many of a name: a plural of another kind's name is no name ("Chiles" of Chile). */
const COUNTABLE: ReadonlySet<Kind> = new Set<Kind>([
  'people',
  'religion',
  'product',
  'party',
  'team',
  'award',
  'mountain',
]);

export interface CaseContext {
  text: TextCase;
  /** The span's first word starts a sentence: its capital says nothing. */
  starts: boolean;
  /** The whole block is written in capitals. */
  shouting: boolean;
  /** One word, in a line that is not in capitals and with none beside it that is. */
  loneCapitals: boolean;
  /** Tells where the report was sent from. */
  dateline: boolean;
  words: number;
  length: number;
  /** A word between the first and the last that is long enough for a capital in a name's title case has none. */
  lowerInside: boolean;
  /** The last word of several has no capital. */
  lowerLast: boolean;
  /** A definite article stands right before it. */
  afterArticle: boolean;
  /** A word after the first has a capital. */
  innerCapital: boolean;
  /** A quotation mark stands before it. */
  quoted: boolean;
  /** Every word is an article or a common word: at the start of a sentence it is likelier no name at all. */
  ordinary: boolean;
  /** The first word is written small and an adjective made of a place's name: "esztergomi". */
  placed: boolean;
  lowerCaseAdjectives: boolean;
  capitalisesNouns: boolean;
  /** What a thing is stands last in its name. */
  headsLast: boolean;
  /** An article and an adjective: "The American". */
  ofState: boolean;
  /** A state's name or adjective and a word for a body that is written small: "the Indian army". */
  smallHead: boolean;
}

/** True where the form is an adjective or a people's noun made from a name. */
export function isDerived(reading: FormReading): boolean {
  return (
    reading.inflection === 'adjective' ||
    reading.posting.rank === 'adjective' ||
    reading.posting.rank === 'demonym' ||
    reading.direction
  );
}

/** "béke-Nobel-díj", "al-Dzsazíra": the small letter may be that of the running text alone. */
function mixedFits({ posting, key }: FormReading): boolean {
  return posting.shape === 'mixed' || (posting.shape === 'capitalised' && key.includes('-'));
}

/** "hvg.hu", "booking.com": addresses keep their small letters. */
const ADDRESS = /^[\p{L}\d-]+\.\p{Ll}{2,4}$/u;

/** Names of peoples and, of several words, of bodies and places: small in languages that capitalise few names. */
function isSmallName({ posting, inflection }: FormReading, kind: Kind, context: CaseContext): boolean {
  if (!context.lowerCaseAdjectives || inflection === 'adjective' || inflection === 'quality') return false;
  if (posting.shape === 'lower' && kind === 'people') return true;
  if (context.words === 1) return posting.shape === 'lower' && (kind === 'organisation' || kind === 'party');
  if (posting.shape === 'lower') return SMALL_KINDS.has(kind);
  return context.placed && !context.innerCapital && LOCAL_KINDS.has(kind);
}

function lowerFits(reading: FormReading, kind: Kind, dated: boolean, context: CaseContext): boolean {
  if (isSmallName(reading, kind, context)) return true;
  if (isDerived(reading)) {
    // "veszprémi" is of the town: its county has the name beside a longer one of its own.
    const isOfTown = kind === 'region' && reading.posting.rank === 'weak';
    return context.lowerCaseAdjectives && ADJECTIVE_KINDS.has(kind) && !isOfTown;
  }
  // "negyedik Orbán-kormány": the capital stands further in.
  if (reading.posting.shape === 'mixed') return context.innerCapital;
  if (ADDRESS.test(reading.key)) return true;
  return reading.posting.shape === 'lower' && LOWER_KINDS.has(kind) && dated;
}

/** "Vörös tér": a name in title case whose last word is small for all that, too short to show in its shape. */
function hasShortHead({ key }: FormReading, { headsLast }: CaseContext): boolean {
  return headsLast && key.length - key.lastIndexOf(' ') <= 4;
}

function hasSmallHead(reading: FormReading, kind: Kind, context: CaseContext): boolean {
  return hasShortHead(reading, context) || (context.smallHead && kind === 'organisation');
}

/** "the INDIA bloc": a place's name in capitals where nothing else is and behind an article is an acronym. */
function isOtherAcronym(reading: FormReading, kind: Kind, context: CaseContext): boolean {
  if (!context.loneCapitals || context.dateline || !context.afterArticle || isDerived(reading)) return false;
  return (TERRITORIES.has(kind) || kind === 'formerCountry') && reading.posting.shape === 'capitalised';
}

type CaseRule = (reading: FormReading, kind: Kind, dated: boolean, context: CaseContext) => boolean;

/** Readings that a capital at the start of the words excludes. */
const REFUSALS: readonly CaseRule[] = [
  // "New York-i" keeps its capitals (A magyar helyesírás szabályai, 217).
  (reading, _kind, _dated, context) => {
    const noun = context.capitalisesNouns && reading.posting.rank === 'demonym';
    const derived = isDerived(reading) || reading.inflection === 'quality';
    const lower = derived && context.lowerCaseAdjectives && !reading.hyphen && !noun;
    return lower && !context.starts && !reading.direction;
  },
  (reading, kind) => reading.inflection === 'adjective' && !ADJECTIVE_KINDS.has(kind),
  (_reading, _kind, _dated, context) =>
    (context.lowerInside || context.lowerLast) && context.starts && context.ordinary,
  (reading, kind, _dated, context) =>
    reading.posting.shape === 'title' &&
    (context.lowerInside || (context.lowerLast && !hasSmallHead(reading, kind, context))),
  // "Die Welt hat sich verändert", "Grünes Licht": the paper stands in quotation marks or inside a sentence.
  // "The Mexican president": no film, and "The American president" no newspaper.
  (_reading, kind, _dated, context) =>
    context.starts &&
    context.ordinary &&
    !context.quoted &&
    context.words > 1 &&
    (kind === 'work' || ((context.capitalisesNouns || context.ofState) && COMPANIES.has(kind))),
];

/** What names of a shape ask for beside; those of the others ask for nothing. */
const BY_SHAPE: Partial<Record<CaseShape, CaseRule>> = {
  // "Natóban" is NATO, and "Csaba" no CSA; "a Mol részvényei": of companies that are written as words too.
  upper: (reading, kind, _dated, context) =>
    context.words > 1 ||
    reading.hyphen ||
    reading.apostrophe ||
    reading.stemLength >= 4 ||
    (context.afterArticle && COMPANIES.has(kind)),
  lower: (reading, kind, dated, context) =>
    ADDRESS.test(reading.key) || ((context.starts || context.words > 1) && LOWER_KINDS.has(kind) && dated),
};

function capitalisedFits(reading: FormReading, kind: Kind, dated: boolean, context: CaseContext): boolean {
  if (REFUSALS.some((refuses) => refuses(reading, kind, dated, context))) return false;
  return BY_SHAPE[reading.posting.shape]?.(reading, kind, dated, context) ?? true;
}

/** True where the plural is one of things so named: "a Teslák" are its cars, where a plural has no other reading. */
function isCounted(reading: FormReading, kind: Kind, context: CaseContext): boolean {
  // "The Buccaneers" are no aircraft that has a longer name.
  if (kind === 'product' && reading.posting.rank !== 'label' && !context.lowerCaseAdjectives) return false;
  if (COUNTABLE.has(kind) || isDerived(reading)) return true;
  return context.lowerCaseAdjectives && COMPANIES.has(kind);
}

/**
 * Whether the letter case of the text allows the reading. `dated`: the entity has a beginning in time; common nouns
 * such as "olimpiai játékok" have none, and only what happened once is named in lower case.
 */
export function caseFits(reading: FormReading, kind: Kind, dated: boolean, context: CaseContext): boolean {
  if (context.text === 'mixed') return mixedFits(reading);
  const many = reading.inflection === 'plural' || reading.inflection === 'weak';
  if (many && !isCounted(reading, kind, context)) return false;
  if (reading.inflection === 'feminine' && reading.posting.rank !== 'demonym') return false;
  if (reading.inflection === 'inhabitant' && !ADJECTIVE_KINDS.has(kind)) return false;
  if (context.text === 'lower') return lowerFits(reading, kind, dated, context);
  if (context.text === 'upper' && reading.posting.shape === 'upper') return true;
  if (context.text === 'upper') {
    if (isOtherAcronym(reading, kind, context)) return false;
    return (
      (context.shouting || context.dateline || context.length > (COMPANIES.has(kind) ? 3 : 4)) &&
      capitalisedFits(reading, kind, dated, { ...context, starts: true, ordinary: false })
    );
  }
  return capitalisedFits(reading, kind, dated, context);
}
