/** Checks of deaths: which are missing, and whether the sources that are trusted to tell them do. */
import { firstValue } from '../knowledge/values';
import type { MergedEntity } from './entity';
import type { Tables } from './tables/tables';

/** Older ones without a death are likelier dead than not. */
const OLD = 90;
/** A source that is trusted for the living may lack this share of the deaths that others tell, of so many or more. */
const MOST_MISSING = 0.1;
const ENOUGH = 20;

function year(date: string | undefined): number {
  return date === undefined ? Number.NaN : Number.parseInt(date, 10);
}

/** Persons who would be over 90 on the day and of whose death no source tells. */
export function oldWithoutDeath(entities: readonly MergedEntity[], asOf: string): string[] {
  return entities.flatMap((entity) => {
    const isOld = entity.kind === 'person' && year(asOf) - year(firstValue(entity, 'born')) > OLD;
    return isOld && firstValue(entity, 'died') === undefined
      ? [`${entity.id}: ${entity.names[0]?.name}`]
      : [];
  });
}

/** Sources that say they tell deaths and lack too many of those that others tell of their persons. */
export function forgetfulSources(all: readonly Tables[]): string[] {
  const deaths = new Map<string, Map<string, number>>();
  for (const { source, statements } of all)
    for (const { id, property, value } of statements)
      if (property === 'died') deaths.set(id, (deaths.get(id) ?? new Map()).set(source.id, year(value)));
  return all.flatMap(({ source, statements }) => {
    if (source.tellsDeaths !== true) return [];
    const known = [...new Set(statements.map(({ id }) => id))].flatMap((id) => {
      const told = deaths.get(id);
      const isKnown = [...(told ?? [])].some(([by, died]) => by !== source.id && died < year(source.asOf));
      return isKnown ? [told!.has(source.id)] : [];
    });
    const missing = known.filter((isTold) => !isTold).length;
    return known.length >= ENOUGH && missing > MOST_MISSING * known.length
      ? [`${source.id}: ${missing} of ${known.length}`]
      : [];
  });
}
