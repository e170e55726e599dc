/** Counts of people of which nobody knows the year. */
import { CITY_SIZE } from '../../knowledge/model';
import type { MergedEntity } from '../entity';

/** GeoNames takes its counts from many censuses, some thirty years old, and keeps no year of them. */
const WITHOUT_YEARS = 'cities';

/**
 * Puts the size of a settlement in the place of a count without a year: whether it is a city or a town is true for
 * decades. Of other entities such a count goes. The compiler has read the counts for the prior before.
 */
export function dropUndatedCounts(entities: readonly MergedEntity[]): void {
  for (const entity of entities) {
    const count = entity.statements.find(
      ({ property, source }) => property === 'population' && source === WITHOUT_YEARS,
    );
    if (count === undefined) continue;
    entity.statements = entity.statements.filter((one) => one !== count);
    if (entity.kind !== 'city' || entity.statements.some(({ property }) => property === 'class')) continue;
    entity.statements.push({
      ...count,
      property: 'class',
      value: Number(count.value) >= CITY_SIZE ? 'city' : 'town',
    });
  }
}
