/** Chooses labels and ranks aliases of items whose names were collected without ranks. */
import { NAME_LANGS, type NameLang, type NameRank } from '../../../knowledge/model';
import { normaliseName, stripMarks } from '../../../knowledge/normalise';
import { commonness as commonEnglish } from '../../../language/en/common';
import { commonness as commonHungarian } from '../../../language/hu/common';
import type { NameRow } from '../../tables/tables';
import { cleanName, type Item } from './item';

/** Languages whose items mostly carry the English spelling of foreign names. */
const ENGLISH_SPELLERS = ['ceb', 'ilo', 'sw', 'tl', 'yo', 'vi', 'war'];
/** Languages whose aliases are kept. */
const ALIAS_LANGS: readonly NameLang[] = ['hu', 'en', 'de'];
/** Kinds whose label is the name in full and whose acronym is an alias. */
const FULL_NAMES: ReadonlySet<string> = new Set([
  'organisation',
  'party',
  'treaty',
  'award',
  'office',
  'event',
]);
/** Names of list articles and of classes of laureates: never the name of the thing itself. */
const LIST = /\b(?:list[aá]ja|listái|lists? of|díjasok|díjazottak)\b/i;
/** In so many of the 22 languages of aliases-2020 a short name is in use. */
const WIDELY_USED = 4;
const FOREIGN = /\b(?:der|die|und|de|del|des|du|la|le|les|et|di|da|do|och|för|van|het)\b/;
const ENGLISH =
  /\b(?:of|the|and|for|Party|Union|National|Movement|Front|League|People's|Democrats|Bank|Ministry)\b/;
const ACRONYM = /^[\p{Lu}\d&-]{2,7}$/u;

export function tokens(name: string): string[] {
  return stripMarks(normaliseName(name))
    .split(/[ \-.,'’]+/)
    .filter((token) => token.length > 2);
}

/** True when every word of the name is an everyday word of English or Hungarian ("The Game", "Ölelés"). */
export function isEveryday(name: string): boolean {
  const words = normaliseName(name)
    .split(/[ \-.,'’!?:&]+/)
    .filter((word) => word !== '');
  return words.every((word) => commonEnglish(word) > 0 || commonHungarian(word) > 0 || /^\d+$/.test(word));
}

/** How many other languages have a name that shares a word with this one: names in odd use are alone. */
function support(item: Item, lang: string, name: string): number {
  const own = tokens(name).map((token) => token.slice(0, 5));
  let languages = 0;
  for (const [other, list] of item.names) {
    if (other === lang) continue;
    const words = list.flatMap(tokens);
    languages +=
      own.filter((start) => words.some((word) => word.startsWith(start))).length / (own.length || 1);
  }
  return languages;
}

/**
 * The most likely label among one language's names: what other languages write alike or much alike, and rather none
 * that is `taken`, the label of another item.
 */
export function chooseLabel(
  item: Item,
  lang: string,
  taken: ReadonlySet<string> = new Set(),
): string | undefined {
  const own = (item.names.get(lang) ?? [])
    .map(cleanName)
    .filter((name) => name.length > 1 && /\p{L}/u.test(name) && !LIST.test(name));
  if (own.length === 0) return undefined;
  const count = new Map<string, number>();
  for (const list of item.names.values())
    for (const name of list) count.set(name, (count.get(name) ?? 0) + 1);
  const onlyAcronyms = own.every((name) => ACRONYM.test(name));
  const score = (name: string): number =>
    (lang === 'en' ? 30 * ENGLISH_SPELLERS.filter((one) => item.names.get(one)?.includes(name)).length : 0) +
    (taken.has(name) ? -60 : 0) +
    (count.get(name) ?? 0) * 10 +
    support(item, lang, name) * 8 +
    (/^\p{Lu}/u.test(name) ? 5 : 0) -
    (ACRONYM.test(name) && !onlyAcronyms && FULL_NAMES.has(item.kind) && item.code !== 'band' ? 150 : 0) -
    (/(?:, | \b(?:Inc|Ltd|LLC|plc|PLC|Corp|Co|AG|SE|S\.A)\b)/.test(name) ? 12 : 0) -
    (lang === 'en' && FULL_NAMES.has(item.kind)
      ? (ENGLISH.test(name) ? 15 : 0) - (FOREIGN.test(name) ? 25 : 0)
      : 0) -
    Math.abs(name.length - 14) / 8;
  return own.toSorted((a, b) => score(b) - score(a))[0];
}

/** Hungarian label where no file says it: none where all languages write the name alike and only Hungarian does not. */
function hungarianLabel(item: Item, english: string): string {
  const best = chooseLabel(item, 'hu');
  if (best === undefined) return '';
  const writings = [...item.names.values()].flat();
  const count = (name: string): number => writings.filter((one) => one === name).length;
  return count(english) > 9 &&
    count(best) === 1 &&
    !tokens(best).some((token) => !tokens(english).includes(token))
    ? ''
    : best;
}

/** First letters of the words that have a capital; `digraphs` as Hungarian acronyms have them ("ENSZ"). */
function initialsOf(name: string, digraphs: boolean): string {
  return name
    .split(/[\s-]+/)
    .map((word) => (digraphs && /^(?:[SZ][zs]|[CDZ]s|[GLNT]y)/.exec(word)?.[0]) || word.charAt(0))
    .filter((letter) => /^\p{Lu}/u.test(letter))
    .join('')
    .toLowerCase();
}

/** Whose given and family names an alias must not be on its own. */
export interface NameParts {
  given: ReadonlySet<string>;
  family: ReadonlySet<string>;
}

interface Known {
  tokens: ReadonlySet<string>;
  initials: readonly string[];
  /** Of a person: the last words of the labels, by which news call them. */
  last: ReadonlySet<string>;
}

/**
 * alias: shares a word with a label or is its acronym. weak: needs another source. Undefined: no name of the item,
 * a given name or an everyday word alone among them.
 */
function rankAlias(alias: string, item: Item, known: Known, parts: NameParts): NameRank | undefined {
  const single = !/[\s-]/.test(alias);
  const key = normaliseName(alias);
  // What many languages call it stays, though it is a word too ("Twitter", "Apple").
  const isWide = [...item.names.values()].filter((list) => list.includes(alias)).length >= WIDELY_USED;
  if (single && !isWide && (isEveryday(alias) || (parts.given.has(key) && !known.last.has(key))))
    return undefined;
  if (item.kind === 'person' && single) return 'weak';
  if (ACRONYM.test(alias)) {
    const short = alias.toLowerCase();
    return short.length > 2 && (isWide || known.initials.some((one) => one.startsWith(short)))
      ? 'alias'
      : 'weak';
  }
  if (single && parts.family.has(key)) return 'weak';
  const shares = tokens(alias).some(
    (token) =>
      known.tokens.has(token) ||
      (token.length > 4 && [...known.tokens].some((other) => other.slice(0, 5) === token.slice(0, 5))),
  );
  return shares ? 'alias' : 'weak';
}

/** Spellings in Latin letters that could be a name; a sentence is none. */
function isWritable(alias: string, label: string): boolean {
  const words = (name: string): number => name.split(' ').length;
  if (words(alias) > 6 && words(alias) > words(label) + 4) return false;
  return (
    alias.length > 2 &&
    alias.length <= 80 &&
    /^[\p{Script=Latin}\d\s.,'&’+/-]+$/u.test(alias) &&
    !LIST.test(alias)
  );
}

/** English label, '' when none is known. */
export function englishLabel(item: Item): string {
  return cleanName(item.labels.get('en') ?? '');
}

/** What the labels of an item tell of its aliases. */
function knownOf(labels: readonly string[]): Known {
  return {
    tokens: new Set(labels.flatMap(tokens)),
    initials: labels.flatMap((label) => [initialsOf(label, false), initialsOf(label, true)]),
    last: new Set(labels.map((label) => normaliseName(label).split(' ').at(-1)!)),
  };
}

/** The item's label in a language; '' where there is none. */
function labelOf(item: Item, lang: NameLang, english: string): string {
  if (lang === 'en') return english;
  const given = item.labels.get(lang);
  const stated = given !== undefined && !LIST.test(given) ? cleanName(given) : '';
  return stated || (lang === 'hu' ? hungarianLabel(item, english) : '');
}

/** Aliases in a language that could be names, other than the labels. */
function aliasesOf(item: Item, lang: NameLang, labels: readonly string[], english: string): string[] {
  return [...new Set((item.names.get(lang) ?? []).map(cleanName))].filter(
    (alias) =>
      isWritable(alias, english) &&
      !labels.includes(alias) &&
      (/\p{Lu}/u.test(alias) || item.kind === 'event'),
  );
}

/** Rows of an item's labels in all languages and of its aliases in those that have a name index. */
export function namesOf(id: string, item: Item, parts: NameParts): NameRow[] {
  const rows: NameRow[] = [];
  const english = englishLabel(item);
  const labels = [...item.labels.values(), english]
    .map(cleanName)
    .filter((label) => /\p{Script=Latin}/u.test(label));
  const known = knownOf(labels);
  for (const lang of NAME_LANGS) {
    if (lang === 'mul') continue;
    const label = labelOf(item, lang, english);
    if (label !== '' && (lang === 'en' || label !== english) && label.length < 100)
      rows.push({ id, lang, rank: 'label', name: label });
    if (!ALIAS_LANGS.includes(lang)) continue;
    for (const alias of aliasesOf(item, lang, [label, english], english)) {
      const rank = rankAlias(alias, item, known, parts);
      if (rank !== undefined) rows.push({ id, lang, rank, name: alias });
    }
  }
  return rows;
}
