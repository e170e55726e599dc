/** Which names of an entity go into which name index, and with what weight. */
import { ARTICLE_LANGS, type ArticleLang, type Kind, type Name, type NameRank } from '../../knowledge/model';
import { caseShape, normaliseName, stripMarks, withoutDots } from '../../knowledge/normalise';
import type { CaseShape } from '../../knowledge/store';
import { COMPILED } from '../../language/compiled';
import type { MergedEntity, MergedName } from '../entity';

export type IndexLang = ArticleLang | 'mul';

export interface Spelling {
  index: IndexLang;
  key: string;
  rank: NameRank;
  shape: CaseShape;
  weight: number;
}

const WEIGHTS: Record<NameRank, number> = {
  label: 1,
  short: 0.9,
  alias: 0.7,
  native: 0.8,
  former: 0.6,
  adjective: 1,
  demonym: 0.9,
  transcribed: 0.7,
  weak: 0.25,
  // Less than that of any other rank: whoever is called so everywhere keeps that name.
  family: 0.02,
};

/** Ranks that only their own language reads. */
const OWN_LANGUAGE: ReadonlySet<NameRank> = new Set<NameRank>([
  'adjective',
  'demonym',
  'weak',
  'transcribed',
]);
const HUNGARY = 'Q28';
const JAPAN = 'Q17';
const KOREAS: ReadonlySet<string | undefined> = new Set(['Q884', 'Q423']);
/** A patronymic in the spelling of Hungarian, English or German. */
export const PATRONYMIC = /(?:ovics|evics|ovna|evna|ovich|evich|ovych|yevich|owitsch|ewitsch)$/i;

/** An adjective or a people's noun is another reading than the name that is spelt like it. */
function isDerived(rank: NameRank): boolean {
  return rank === 'adjective' || rank === 'demonym';
}

function indexOf(lang: string, rank: NameRank): IndexLang | undefined {
  if (lang === 'mul') return 'mul';
  const own = ARTICLE_LANGS.find((one) => one === lang);
  return own !== undefined && COMPILED[own].shared && !OWN_LANGUAGE.has(rank) ? 'mul' : own;
}

function keepsMarks(index: IndexLang): boolean {
  return index !== 'mul' && COMPILED[index].keepsMarks;
}

/**
 * Shorter forms of a person's name: without a patronymic, without an initial ("Joseph R. Biden"), with an initial for
 * a middle name ("Gerald Rudolph Ford").
 */
function shortForms(name: string): string[] {
  const words = name.split(' ');
  if (words.length !== 3) return [];
  const [first, middle, last] = words as [string, string, string];
  if (PATRONYMIC.test(middle) || /^\p{Lu}\.?$/u.test(middle)) return [`${first} ${last}`];
  const isMiddle = /^\p{Lu}\p{Ll}+$/u.test(middle) && /^\p{Lu}/u.test(first) && /^\p{Lu}/u.test(last);
  return isMiddle ? [`${first} ${middle[0]}. ${last}`] : [];
}

/** "Viktor Orbán" → "Orbán Viktor": Hungarians in Hungarian text. */
export function hungarianOrder(name: string): string | undefined {
  const words = name.split(' ');
  if (words.length < 2 || words.length > 3 || words.some((word) => !/^\p{Lu}/u.test(word))) return undefined;
  return [words.at(-1)!, ...words.slice(0, -1)].join(' ');
}

/** A person's label with the family name first, for those whose own language has it so. */
function familyFirst({ lang, rank, name }: Name): string | undefined {
  if (rank !== 'label' || !name.includes(' ') || name.split(' ').length > 3) return undefined;
  if (lang === 'hu') return name;
  return lang === 'en' || lang === 'mul' ? hungarianOrder(name) : undefined;
}

/** Kinds whose names English news agencies write without umlauts. */
const SPELT_OUT: ReadonlySet<Kind> = new Set<Kind>(['person', 'city']);
const DIGRAPHS: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ø: 'oe',
  Ä: 'Ae',
  Ö: 'Oe',
  Ü: 'Ue',
  Ø: 'Oe',
};

/** "Gerhard Schroeder", "Lars Loekke Rasmussen", as news agencies write them in English. */
function withoutUmlauts(name: string): string {
  return name.replace(/[äöüøÄÖÜØ]/g, (letter) => DIGRAPHS[letter]!);
}

/** "Björndalen", as news in German and Hungarian write Norwegian and Danish names, of "Bjørndalen". */
function withUmlauts(name: string): string {
  return name.replace(/[øæØÆ]/g, (letter) => ({ ø: 'ö', æ: 'ä', Ø: 'Ö', Æ: 'Ä' })[letter]!);
}

/** "Euro 96", of "Euro 1996". */
function withShortYear(name: string): string {
  return name.replace(/^(\p{L}+) 19(\d\d)$/u, '$1 $2');
}

/** "Lee Jae Myung", as German news agencies write it, of "Lee Jae-myung". */
function withoutHyphen(name: string): string {
  return name.replace(/-(\p{Ll})/gu, (_, letter: string) => ` ${letter.toUpperCase()}`);
}

/** "VS Naipaul", "J.K. Rowling", as newspapers write initials, of "V. S. Naipaul"; "JP Morgan" is rather his bank. */
function withJoinedInitials(name: string): string[] {
  const initials = /^(?:\p{Lu}\. ){2,}(?=\p{Lu}\p{L})/u.exec(name)?.[0];
  if (initials === undefined) return [];
  const rest = name.slice(initials.length);
  const joined = initials.replaceAll(' ', '');
  return [`${joined} ${rest}`, `${joined.replaceAll('.', '')} ${rest}`];
}

/** The Arabic article before a family name: "al-Assad", "asz-Szadr". */
const ARABIC_ARTICLE = / (al|el|ar|as|asz|ad|an|at|esz|ed|en|er|et)-(?=\p{Lu}[\p{L}'-]+$)/iu;

/** "Bashar al Assad" and, as agencies in English have it, "Bashar Assad", of "Bashar al-Assad". */
function withLooseArticle(name: string): string[] {
  return ARABIC_ARTICLE.test(name)
    ? [name.replace(ARABIC_ARTICLE, ' $1 '), name.replace(ARABIC_ARTICLE, ' ')]
    : [];
}

interface Bearer {
  kind: Kind;
  country: string | undefined;
}

interface Variant {
  /** The name in this spelling; undefined or the name itself where the rule makes none. */
  of(name: Name, bearer: Bearer): string | readonly string[] | undefined;
  /** Where the spelling goes; by default where the name goes, under the name's rank. */
  index?: IndexLang;
  rank?: NameRank;
  /** Share of the name's weight. */
  weight: number;
}

function isHungarian({ kind, country }: Bearer): boolean {
  return kind === 'person' && country === HUNGARY;
}

/** Spellings that a name gives beside itself, in the order in which the better of two like ones is kept. */
const VARIANTS: readonly Variant[] = [
  { of: ({ name }) => withoutDots(name), weight: 1 },
  { of: ({ name }, { kind }) => (kind === 'person' ? shortForms(name) : []), weight: 0.9 },
  {
    of: ({ name, lang }, bearer) => (isHungarian(bearer) && lang !== 'hu' ? hungarianOrder(name) : undefined),
    index: 'hu',
    rank: 'label',
    weight: 1,
  },
  {
    // Other languages have the family name first now and then: "Orbán Viktor", "Kishida Fumio".
    of: (name, bearer) =>
      isHungarian(bearer) || (bearer.kind === 'person' && bearer.country === JAPAN)
        ? familyFirst(name)
        : undefined,
    index: 'mul',
    rank: 'alias',
    weight: 0.5,
  },
  {
    of: ({ name, lang }, { kind }) =>
      SPELT_OUT.has(kind) && lang !== 'hu' ? withoutUmlauts(name) : undefined,
    index: 'en',
    weight: 0.6,
  },
  {
    of: ({ name, lang }, { kind }) => (SPELT_OUT.has(kind) && lang !== 'hu' ? withUmlauts(name) : undefined),
    weight: 0.8,
  },
  { of: ({ name }, { kind }) => (kind === 'event' ? withShortYear(name) : undefined), weight: 0.6 },
  { of: ({ name }, { kind }) => (kind === 'person' ? withJoinedInitials(name) : []), weight: 0.25 },
  { of: ({ name }, { kind }) => (kind === 'person' ? withLooseArticle(name) : []), weight: 0.8 },
  {
    of: ({ name }, { kind, country }) =>
      KOREAS.has(country) && kind === 'person' ? withoutHyphen(name) : undefined,
    weight: 0.9,
  },
];

function madeBy({ of }: Variant, name: Name, bearer: Bearer): readonly string[] {
  const made = of(name, bearer) ?? [];
  return typeof made === 'string' ? [made] : made;
}

/** The spellings found, one for each index and key, and each of the two readings that a key can have. */
class SpellingList {
  readonly all: Spelling[] = [];

  private placeOf(index: IndexLang, key: string, derived: boolean): number {
    return this.all.findIndex(
      (one) => one.key === key && one.index === index && isDerived(one.rank) === derived,
    );
  }

  add(index: IndexLang, name: string, rank: NameRank, weight: number): void {
    const key = normaliseName(name);
    if (key.length < 2 || key.length > 90) return;
    const place = this.placeOf(index, key, isDerived(rank));
    const known = this.all[place];
    let shape = caseShape(name);
    if (known !== undefined) {
      // Written with small letters too, a title's capitals are no condition: "Dow Jones industrial average".
      if (known.shape === 'title' && shape === 'capitalised') known.shape = shape;
      if (shape === 'title') shape = known.shape;
      if (known.weight >= weight) return;
    }
    this.all[place < 0 ? this.all.length : place] = { index, key, rank, shape, weight };
  }

  /** The name without its marks, where the index keeps them. */
  addBare(index: IndexLang, name: string, rank: NameRank, weight: number): void {
    const bare = stripMarks(name);
    if (bare !== name && !keepsMarks(index)) this.add(index, bare, rank, weight * 0.6);
  }

  private sharedOf(key: string): Spelling | undefined {
    return this.all[this.placeOf('mul', key, false)];
  }

  /** Of two readings of one name the better is kept; an adjective is another reading than the name spelt like it. */
  best(): Spelling[] {
    for (const one of this.all) {
      const shared = this.sharedOf(one.key);
      if (shared?.shape === 'title' && one.shape === 'capitalised') shared.shape = one.shape;
    }
    return this.all.filter(
      (one) =>
        one.index === 'mul' ||
        (this.sharedOf(one.key)?.weight ?? 0) < one.weight ||
        (OWN_LANGUAGE.has(one.rank) && one.rank !== 'weak'),
    );
  }
}

function addName(list: SpellingList, name: MergedName, bearer: Bearer): void {
  const index = indexOf(name.lang, name.rank);
  if (index === undefined || !/\p{Script=Latin}/u.test(name.name)) return;
  const weight = WEIGHTS[name.rank] * (name.sources > 1 ? 1 : 0.9);
  list.add(index, name.name, name.rank, weight);
  for (const variant of VARIANTS) {
    for (const made of madeBy(variant, name, bearer)) {
      if (made !== name.name || variant.rank !== undefined)
        list.add(variant.index ?? index, made, variant.rank ?? name.rank, weight * variant.weight);
    }
  }
  list.addBare(index, name.name, name.rank, weight);
}

/** Every spelling under which the entity is looked up; one for each index and key. `more`: names that no card shows. */
export function spellingsOf(
  entity: MergedEntity,
  country: string | undefined,
  more: readonly Name[] = [],
): Spelling[] {
  const list = new SpellingList();
  for (const name of entity.names) addName(list, name, { kind: entity.kind, country });
  for (const { lang, rank, name } of more) {
    const index = indexOf(lang, rank);
    if (index === undefined) continue;
    list.add(index, name, rank, WEIGHTS[rank]);
    list.addBare(index, name, rank, WEIGHTS[rank]);
  }
  return list.best();
}
