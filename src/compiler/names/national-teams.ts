/**
 * National teams by the name of their state, as reports of their sport have them: "Wales beat Fiji". They are read where
 * the name plays in an article about that sport alone, as the index's rank `family`.
 */
import type { Kind, Name } from '../../knowledge/model';
import { normaliseName } from '../../knowledge/normalise';
import type { MergedEntity } from '../entity';
import type { Report } from '../report';

/** English names: "Wales national rugby union team", "England cricket team"; no youths and no women. */
const TEAM =
  /^(.+?)(?: men\u2019s| men's)?(?: national)? (?:football|cricket|rugby union|rugby league|basketball|ice hockey|handball|baseball) team$/;
const STATES: ReadonlySet<Kind> = new Set<Kind>(['country', 'territory', 'region']);

function englishNames({ names }: MergedEntity, labels = false): string[] {
  return names
    .filter(({ lang, rank }) => (lang === 'en' || lang === 'mul') && (rank === 'label' || !labels))
    .map(({ name }) => name);
}

/** Names for the English index by position of the entity; no card shows them. */
export function nationalTeamsByRef(entities: readonly MergedEntity[], report: Report): Map<number, Name[]> {
  const states = new Set<string>();
  for (const entity of entities)
    if (STATES.has(entity.kind))
      for (const name of englishNames(entity, true)) states.add(normaliseName(name));
  const found = new Map<number, Name[]>();
  entities.forEach((entity, ref) => {
    if (entity.kind !== 'team') return;
    const state = englishNames(entity)
      .flatMap((name) => TEAM.exec(name)?.[1] ?? [])
      .find((name) => states.has(normaliseName(name)));
    if (state === undefined) return;
    found.set(ref, [{ lang: 'en', rank: 'family', name: state }]);
    report.count('National teams by the name of their state', 'en');
  });
  return found;
}
