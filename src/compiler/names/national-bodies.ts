/**
 * Bodies of a state by what they are called at home, without the state's name: "the Senate", "the Treasury", "the
 * Foreign Ministry". They are read where the article is about that state alone, as the index's rank `family`.
 */
import type { EntityId, Name, NameLang } from '../../knowledge/model';
import { firstValue } from '../../knowledge/values';
import type { MergedEntity } from '../entity';
import type { Report } from '../report';

/** What parliaments, courts and forces are called. */
const HEADS: ReadonlySet<string> = new Set([
  ...['Senate', 'House of Representatives', 'Parliament', 'National Assembly', 'Chamber of Deputies'],
  ...['Supreme Court', 'Constitutional Court', 'Federal Court', 'High Court'],
  ...['Navy', 'Army', 'Air Force', 'Marine Corps', 'Coast Guard', 'National Guard', 'Armed Forces'],
]);
/** What news in other languages call those that they translate. Small in Hungarian, which has few names with a capital. */
const TRANSLATED: Readonly<Record<string, readonly (readonly [lang: NameLang, name: string])[]>> = {
  Senate: [
    ['hu', 'szenátus'],
    ['de', 'Senat'],
  ],
  'House of Representatives': [
    ['hu', 'képviselőház'],
    ['de', 'Repräsentantenhaus'],
  ],
  'Supreme Court': [
    ['hu', 'legfelsőbb bíróság'],
    ['de', 'Oberster Gerichtshof'],
  ],
  'National Guard': [
    ['hu', 'nemzeti gárda'],
    ['de', 'Nationalgarde'],
  ],
  'Coast Guard': [
    ['hu', 'parti őrség'],
    ['de', 'Küstenwache'],
  ],
};
/** Departments that are called by their field alone. */
const FIELDS: ReadonlySet<string> = new Set(['Treasury', 'Homeland Security']);
const DEPARTMENT = /^Department of (?:the )?(\p{Lu}[\p{L} ]+)$/u;
const MINISTRY = /^Ministry of (?:the )?(\p{Lu}[\p{L} ]+)$/u;
/** Ministries whose short names are made of another word than their long ones. */
const SHORT_FIELDS: Readonly<Record<string, readonly string[]>> = {
  'Foreign Affairs': ['Foreign'],
  Defence: ['Defence', 'Defense'],
  Defense: ['Defense', 'Defence'],
  'Internal Affairs': ['Interior'],
};

/** What a body is called for short by its name without the state: "Department of the Treasury". */
function shortNames(rest: string): string[] {
  if (HEADS.has(rest)) return [rest];
  const department = DEPARTMENT.exec(rest)?.[1];
  if (department !== undefined)
    return [rest, `${department} Department`, ...(FIELDS.has(department) ? [department] : [])];
  const ministry = MINISTRY.exec(rest)?.[1];
  return ministry === undefined
    ? []
    : (SHORT_FIELDS[ministry] ?? [ministry]).map((field) => `${field} Ministry`);
}

function englishNames({ names }: MergedEntity, ranks: readonly string[]): string[] {
  return names
    .filter(({ lang, rank }) => (lang === 'en' || lang === 'mul') && ranks.includes(rank))
    .map(({ name }) => name);
}

/** The body's name without the state's: "French Senate", "Senate of France", "United States Department of State". */
function withoutState(name: string, states: readonly string[]): string | undefined {
  for (const state of states) {
    if (name.startsWith(`${state} `)) return name.slice(state.length + 1);
    for (const link of [' of ', ' of the '])
      if (name.endsWith(link + state)) return name.slice(0, -(link.length + state.length));
  }
  return undefined;
}

/** Names for the indexes by position of the entity; no card shows them. */
export function nationalBodiesByRef(
  entities: readonly MergedEntity[],
  countries: readonly (EntityId | undefined)[],
  report: Report,
): Map<number, Name[]> {
  const states = new Map<EntityId, string[]>();
  for (const entity of entities) {
    if (entity.kind !== 'country') continue;
    const names = englishNames(entity, ['label', 'alias', 'short', 'adjective']);
    states.set(
      entity.id,
      names.map((name) => name.replace(/^The /, '')),
    );
  }
  const found = new Map<number, Name[]>();
  entities.forEach((entity, ref) => {
    const state = states.get(countries[ref] ?? '');
    if (
      entity.kind !== 'organisation' ||
      state === undefined ||
      firstValue(entity, 'dissolved') !== undefined
    )
      return;
    const short = new Set(
      englishNames(entity, ['label', 'alias']).flatMap((name) => shortNames(withoutState(name, state) ?? '')),
    );
    if (short.size === 0) return;
    const names = [...short].flatMap((name) => [['en', name] as const, ...(TRANSLATED[name] ?? [])]);
    found.set(
      ref,
      names.map(([lang, name]): Name => ({ lang, rank: 'family', name })),
    );
    report.count('Bodies of a state by their short names', 'en');
  });
  return found;
}
