/**
 * Heads of state and government by their family name alone, as headlines have them: "Bolsonaro hívei". Only rare names:
 * that nobody else of note bears, that name nothing else and are no common word.
 */
import type { EntityId, NameLang } from '../knowledge/model';
import { normaliseName } from '../knowledge/normalise';
import { commonness as commonGerman } from '../language/de/common';
import { commonness as commonEnglish } from '../language/en/common';
import { commonness as commonHungarian } from '../language/hu/common';
import type { MergedEntity } from './merge';
import { FAMILY_FIRST } from './person-words';
import { officeScore } from './prior';
import type { Report } from './report';

/** The weight of heads of state and government among offices. */
const HEAD = 0.55;
const LEAST_PRIOR = 0.55;
const LEAST_LENGTH = 5;
/** Those who died before are history: articles name them in full. */
const LIVED_IN = '1990';
const FAMILY_FIRST_IN_HUNGARIAN: ReadonlySet<string> = new Set([...FAMILY_FIRST, 'Q28', 'Q17']);

interface Known {
  countries: readonly (EntityId | undefined)[];
  priors: readonly number[];
  /** Weight of each office by id. */
  weights: ReadonlyMap<EntityId, number>;
}

function isCommon(key: string): boolean {
  return commonHungarian(key) > 0 || commonEnglish(key) > 0 || commonGerman(key) > 0;
}

function familyName(name: string, first: boolean): string | undefined {
  const words = name.split(' ');
  if (words.length < 2 || words.length > 3 || words.some((word) => !/^\p{Lu}[\p{L}-]+$/u.test(word)))
    return undefined;
  const family = first ? words[0]! : words.at(-1)!;
  return family.length < LEAST_LENGTH || isCommon(normaliseName(family)) ? undefined : family;
}

/** Words that are names of other entities, or family names of more than one person of note, are not for one alone. */
function takenWords(entities: readonly MergedEntity[], priors: readonly number[]): Set<string> {
  const taken = new Set<string>();
  entities.forEach((entity, ref) => {
    if (entity.kind === 'person' && priors[ref]! < 0.3) return;
    for (const { name, lang } of entity.names) {
      if (lang !== 'ru' && lang !== 'uk' && !name.includes(' ')) taken.add(normaliseName(name));
    }
  });
  return taken;
}

function livesInNews(entity: MergedEntity): boolean {
  const died = entity.statements.find(({ property }) => property === 'died')?.value;
  return died === undefined || (!died.startsWith('-') && died >= LIVED_IN);
}

/** Adds the family names, each as a short name, to the entities. */
export function addFamilyNames(
  entities: readonly MergedEntity[],
  { countries, priors, weights }: Known,
  report: Report,
): void {
  const taken = takenWords(entities, priors);
  const bearers = new Map<string, { entity: MergedEntity; lang: NameLang; name: string; prior: number }[]>();
  entities.forEach((entity, ref) => {
    if (entity.kind !== 'person' || priors[ref]! < 0.3) return;
    const isHead = priors[ref]! >= LEAST_PRIOR && officeScore(entity, weights) >= HEAD && livesInNews(entity);
    for (const { lang, rank, name } of entity.names) {
      if (rank !== 'label' || (lang !== 'hu' && lang !== 'mul')) continue;
      const state = countries[ref] ?? '';
      const family = familyName(name, (lang === 'hu' ? FAMILY_FIRST_IN_HUNGARIAN : FAMILY_FIRST).has(state));
      if (family === undefined || taken.has(normaliseName(family))) continue;
      const key = normaliseName(family);
      const list = bearers.get(key) ?? [];
      bearers.set(key, list);
      list.push({ entity, lang, name: family, prior: isHead ? priors[ref]! : 0 });
    }
  });
  for (const list of bearers.values()) {
    const head = list.find(({ prior }) => prior > 0);
    if (head === undefined || list.some(({ entity }) => entity !== head.entity)) continue;
    for (const { lang, name } of list) {
      head.entity.names.push({ lang, rank: 'short', name, sources: 1 });
      report.count('Heads of states by family name', lang);
    }
  }
}
