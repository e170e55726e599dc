/**
 * Heads of state and government, the best known of the living, and whom all the world knows of those before
 * ("Shakespeare"), by their family name alone, as headlines have them: "Bolsonaro hívei". Only names that nobody else
 * as well known bears, that name nothing else and are no common word.
 */

import { dayOf } from '../../knowledge/dates';
import { labelIn } from '../../knowledge/labels';
import { ARTICLE_LANGS, type ArticleLang, type EntityId, type Name, type Role } from '../../knowledge/model';
import { normaliseName, stripMarks } from '../../knowledge/normalise';
import { firstValue } from '../../knowledge/values';
import { COMPILED } from '../../language/compiled';
import type { MergedEntity } from '../entity';
import type { TermRow } from '../offices/term-rows';
import { officeScore } from '../prior';
import type { Report } from '../report';
import type { PersonsByWord } from './person-words';

/** The weight of heads of state and government among offices. */
const HEAD = 0.55;
const HEAD_PRIOR = 0.55;
/** Known as widely as this, a person needs no office. */
const FAMOUS = 0.8;
/** Known as widely as this, a person of any time is called by the family name alone: "Goethe". */
const ICONIC = 0.82;
/** In the language of their own states lesser ones of history are too: "Schiller". */
const ICONIC_AT_HOME = 0.74;
/** What else bears an iconic name must be less known by this: the villages of Kant. */
const FAR_LESS_KNOWN = 0.4;
/** Heroes are called as singers and actors are, where more than so many persons of the file bear the name. */
const MOST_OF_PERFORMER = 4;
const PERFORMERS: ReadonlySet<string> = new Set(['singer', 'actor', 'musician', 'model', 'comedian']);
/** "Queen Letizia": what stands behind is a given name. */
const ROYAL =
  /^(?:Queen|King|Prince|Princess|Pope|Emperor|Empress|Sultan|Sheikh|Emir|Duke|Duchess|Lady|Lord|Saint|Königin|König|Prinz|Prinzessin|Papst)$/;
/** Of so many other persons of the file, each is named in full. */
const MANY_BEARERS = 40;
/** Persons of the file who bear a name in front: "Péter" of Nagy Péter, "Hillary", is a given name. */
const GIVEN = 10;
/** Less known than this, a namesake is not thought of. */
const NOTABLE = 0.3;
/** By so much must a person be better known than all namesakes, where there are any. */
const LEAD = 0.15;
const LEAST_LENGTH = 5;
const LEAST_ICONIC = 4;
/** Behind the office a short family name is enough: "Rau". */
const LEAST_BEHIND_OFFICE = 3;
/** Who left office before is in no article of today's sites by office and family name. */
const IN_OFFICE = dayOf('1985-01-01') ?? 0;
/** Roles of so many that no article calls them by these. */
const OF_MANY: ReadonlySet<Role> = new Set<Role>(['legislator', 'minister.other', 'ambassador', 'bishop']);

/** True for a term that articles on the web may name by office and family name. */
export function isInNews({ role, to }: TermRow): boolean {
  return to >= IN_OFFICE && !OF_MANY.has(role);
}
/** Those who died before are history, and articles name them in full. */
const LIVED_IN = '1990';
const LONG_DEAD = '2005';
const BORN_AFTER = '1920';
const HUNGARY = 'Q28';

interface Known {
  /** By position, as the priors. */
  countries: readonly (EntityId | undefined)[];
  priors: readonly number[];
  /** Weight of each office by id. */
  weights: ReadonlyMap<EntityId, number>;
  named: PersonsByWord;
}

interface Bearer {
  ref: number;
  prior: number;
  lang: ArticleLang;
  name: string;
  /** Shares the name with many private persons whom Hungarian articles tell of; these read English names too. */
  isLocal: boolean;
}

/** Names that all languages read must be a word in none of them. */
function isCommon(key: string, lang: ArticleLang): boolean {
  const { shared, commonness } = COMPILED[lang];
  return shared
    ? Object.values(COMPILED).some((language) => language.commonness(key) > 0)
    : commonness(key) > 0;
}

/** The particle that is left out with the given name, and the one that is so of Germans: "Goethe", "Beethoven", and not "Gaulle". */
const GERMAN_PARTICLE = 'von';
const DUTCH_PARTICLE = 'van';
const GERMANY = 'Q183';

function familyName(name: string, country: EntityId, first: boolean, least: number): string | undefined {
  const isParticle = (word: string): boolean =>
    word === GERMAN_PARTICLE || (word === DUTCH_PARTICLE && country === GERMANY);
  // "Bassár el-Aszad" is "Aszad" for short.
  const words = name
    .split(' ')
    .filter((word) => !isParticle(word))
    .map((word) => word.replace(/^\p{Ll}{2,3}-(?=\p{Lu})/u, ''));
  if (ROYAL.test(words[0]!)) return undefined;
  const family = first ? words[0]! : words.at(-1)!;
  const whole = words.length > 1 && words.length < 5 && words.every((word) => /^\p{Lu}/u.test(word));
  // "Ludwig XIV" has no family name.
  const isNumeral = /^[IVXLCDM]+$/.test(family);
  const isWord = /^\p{Lu}[\p{L}-]+$/u.test(family) && !isNumeral;
  return whole && family.length >= least && isWord ? family : undefined;
}

/** The family name as articles in each language write it, from the label in it or in all languages. */
export function familyNames(
  entity: MergedEntity,
  country: string,
  least = LEAST_LENGTH,
): { lang: ArticleLang; name: string }[] {
  return ARTICLE_LANGS.flatMap((lang) => {
    const own = labelIn(entity.names, lang);
    const name = own ?? labelIn(entity.names, 'mul', 'en');
    // A name that is not the language's own is written as in English.
    const order = COMPILED[own === undefined ? 'en' : lang].familyFirst;
    const family = name === undefined ? undefined : familyName(name, country, order.has(country), least);
    return family === undefined ? [] : [{ lang, name: family }];
  });
}

/** Entities by the names of one word that they have. */
function bearersOfWords(entities: readonly MergedEntity[], priors: readonly number[]): Map<string, number[]> {
  const found = new Map<string, number[]>();
  entities.forEach((entity, ref) => {
    if (entity.kind === 'person' && priors[ref]! < NOTABLE) return;
    for (const { name, rank } of entity.names) {
      if (name.includes(' ') || rank === 'weak') continue;
      const key = normaliseName(name);
      found.set(key, [...(found.get(key) ?? []), ref]);
    }
  });
  return found;
}

function isPerformer(entity: MergedEntity): boolean {
  return PERFORMERS.has(firstValue(entity, 'occupation') ?? '');
}

/** A father who died so long ago is not who articles call by the family name: "Aszad". */
function isLongDead(entity: MergedEntity): boolean {
  const died = firstValue(entity, 'died');
  return died !== undefined && died < LONG_DEAD;
}

function isNews(entity: MergedEntity): boolean {
  const born = firstValue(entity, 'born');
  const died = firstValue(entity, 'died');
  return (born === undefined || born >= BORN_AFTER) && (died === undefined || died >= LIVED_IN);
}

/**
 * Family names for the index by position of the entity; no card shows them.
 */
export function familyNamesByRef(
  entities: readonly MergedEntity[],
  { countries, priors, weights, named }: Known,
  report: Report,
): Map<number, Name[]> {
  const bearers = new Map<string, Bearer[]>();
  entities.forEach((entity, ref) => {
    const prior = priors[ref]!;
    if (entity.kind !== 'person' || prior < NOTABLE) return;
    const isHungarian = countries[ref] === HUNGARY;
    const least = prior >= ICONIC ? LEAST_ICONIC : LEAST_LENGTH;
    for (const { lang, name } of familyNames(entity, countries[ref] ?? '', least)) {
      // News in English and German leave marks out: "Orban".
      const key = `${lang}\t${normaliseName(COMPILED[lang].keepsMarks ? name : stripMarks(name))}`;
      const list = bearers.get(key) ?? [];
      bearers.set(key, list);
      list.push({ ref, prior, lang, name, isLocal: lang !== 'de' && isHungarian });
    }
  });
  const words = bearersOfWords(entities, priors);
  const found = new Map<number, Name[]>();
  for (const list of bearers.values()) {
    const [best, ...others] = list.sort((a, b) => b.prior - a.prior) as [Bearer, ...Bearer[]];
    const entity = entities[best.ref]!;
    // Among those of history a father or a predecessor counts: "Adams".
    const next = isNews(entity) ? others.find(({ ref }) => !isLongDead(entities[ref]!)) : others[0];
    const isHead = best.prior >= HEAD_PRIOR && officeScore(entity, weights) >= HEAD;
    const iconic =
      !isNews(entity) && COMPILED[best.lang].classics.has(countries[best.ref] ?? '')
        ? ICONIC_AT_HOME
        : ICONIC;
    if (best.isLocal || (!isHead && best.prior < Math.min(iconic, FAMOUS))) continue;
    if (
      !isHead &&
      isPerformer(entity) &&
      (named.get(normaliseName(best.name))?.last ?? 0) > MOST_OF_PERFORMER
    )
      continue;
    if (next !== undefined && best.prior - next.prior < LEAD) continue;
    const key = normaliseName(best.name);
    const { first, last } = named.get(key) ?? { first: 0, last: 0 };
    // Chinese, Japanese and Korean family names are shared by millions.
    const isIconic =
      best.prior >= iconic &&
      last <= MANY_BEARERS &&
      first < GIVEN &&
      !COMPILED.en.familyFirst.has(countries[best.ref] ?? '');
    if ((!isNews(entity) && !isIconic) || isCommon(key, best.lang)) continue;
    const most = isIconic ? best.prior - FAR_LESS_KNOWN : 0;
    if (words.get(key)?.some((ref) => ref !== best.ref && priors[ref]! >= most)) continue;
    found.set(best.ref, [
      ...(found.get(best.ref) ?? []),
      { lang: best.lang, rank: 'short', name: best.name },
    ]);
    report.count('Persons known by their family name', best.lang);
  }
  return found;
}

/**
 * Family names of those who hold or held an office, to be read behind that office alone ("Defence Minister Healey"):
 * by position of the entity, without those in `short`, who are known by their family name everywhere.
 */
export function holderNamesByRef(
  entities: readonly MergedEntity[],
  countries: readonly (EntityId | undefined)[],
  holders: ReadonlySet<EntityId>,
  short: ReadonlyMap<number, readonly Name[]>,
  report: Report,
): Map<number, Name[]> {
  const found = new Map<number, Name[]>();
  entities.forEach((entity, ref) => {
    if (!holders.has(entity.id)) return;
    const everywhere = new Set(short.get(ref)?.map(({ lang }) => lang));
    const names = familyNames(entity, countries[ref] ?? '', LEAST_BEHIND_OFFICE).filter(
      ({ lang }) => COMPILED[lang].officesFirst,
    );
    const english = names.find(({ lang }) => lang === 'en')?.name;
    // English names go into the index that all languages read.
    const own = names.filter(
      ({ lang, name }) => !everywhere.has(lang) && (lang === 'en' || name !== english),
    );
    if (own.length === 0) return;
    found.set(
      ref,
      own.map(({ lang, name }): Name => ({ lang, rank: 'family', name })),
    );
    report.count('Persons known by their family name behind their office', 'all');
  });
  return found;
}
