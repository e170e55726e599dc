/** Tells of clubs of the United Kingdom in which of its nations they are: each has football of its own. */
import type { EntityId } from '../../knowledge/model';
import { firstValue } from '../../knowledge/values';
import type { MergedEntity } from '../entity';

const UNITED_KINGDOM = 'Q145';
const NATIONS: ReadonlySet<EntityId> = new Set(['Q21', 'Q22', 'Q25', 'Q26']);

/** The nation of the club's town, with the source and the day of where the town lies. */
export function tellNationsOfClubs(merged: readonly MergedEntity[]): void {
  const clubs = merged.filter((one) => one.kind === 'team' && firstValue(one, 'country') === UNITED_KINGDOM);
  const homes = new Set(clubs.flatMap((club) => firstValue(club, 'headquarters') ?? []));
  const towns = new Map(merged.filter(({ id }) => homes.has(id)).map((town) => [town.id, town]));
  for (const club of clubs) {
    const isTold = club.statements.some(
      ({ property, value }) => property === 'locatedIn' && NATIONS.has(value),
    );
    const town = towns.get(firstValue(club, 'headquarters') ?? '');
    const lies = town?.statements.find(
      ({ property, value }) => property === 'locatedIn' && NATIONS.has(value),
    );
    if (!isTold && lies !== undefined) club.statements.push({ ...lies });
  }
}
