/**
 * Clubs by the town that they are at home in, as Hungarian sports news call them behind an article: "a Szeged", "a
 * Dortmund". Only where one club of the town is far better known than the others.
 */
import { labelIn } from '../../knowledge/labels';
import type { EntityId, Name } from '../../knowledge/model';
import { firstValue } from '../../knowledge/values';
import type { MergedEntity } from '../entity';
import type { Report } from '../report';

/** Less known than this, a club is not called by its town beyond the town. */
const KNOWN = 0.45;
/** By so much must a club be better known than the town's next one. */
const LEAD = 0.1;

/** Positions of the clubs of each town, by the town's id, the best known first. */
function clubsByTown(entities: readonly MergedEntity[], priors: readonly number[]): Map<EntityId, number[]> {
  const found = new Map<EntityId, number[]>();
  entities.forEach((entity, ref) => {
    if (entity.kind !== 'team') return;
    const town = firstValue(entity, 'headquarters') ?? firstValue(entity, 'location');
    if (town !== undefined) found.set(town, [...(found.get(town) ?? []), ref]);
  });
  for (const list of found.values()) list.sort((a, b) => priors[b]! - priors[a]!);
  return found;
}

/** Names of clubs for the Hungarian index by position of the entity; no card shows them. */
export function clubTownsByRef(
  entities: readonly MergedEntity[],
  priors: readonly number[],
  report: Report,
): Map<number, Name[]> {
  const clubs = clubsByTown(entities, priors);
  const found = new Map<number, Name[]>();
  for (const town of entities) {
    const [best, next] = (town.kind === 'city' && clubs.get(town.id)) || [];
    if (best === undefined || priors[best]! < KNOWN) continue;
    if (next !== undefined && priors[best]! - priors[next]! < LEAD) continue;
    const name = labelIn(town.names, 'hu', 'mul', 'en');
    if (name === undefined || name.includes(' ')) continue;
    found.set(best, [{ lang: 'hu', rank: 'alias', name }]);
    report.count('Clubs known by their town', 'hu');
  }
  return found;
}
