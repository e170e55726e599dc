/** Dates of long ago that look finer than they are. */
import type { EntityId, Property, Statement } from '../../knowledge/model';
import { firstValue } from '../../knowledge/values';
import type { MergedEntity } from '../entity';

/** First day of the Gregorian calendar. */
const GREGORIAN = '1582-10-15';
const OF_EVENTS: ReadonlySet<Property> = new Set<Property>(['started', 'ended']);

/**
 * Before the Gregorian calendar sources give days in the one or the other: Hastings on 14 or on 20 October 1066. Only the
 * year is sure then, but for curated dates.
 */
export function keepOldYears({ kind, statements }: MergedEntity): void {
  if (kind !== 'event') return;
  for (const one of statements) {
    const isOld = one.value.startsWith('-') || one.value < GREGORIAN;
    if (OF_EVENTS.has(one.property) && isOld && one.source !== 'curated')
      one.value = one.value.slice(0, one.value.startsWith('-') ? 5 : 4);
  }
}

const OF_BUILDINGS: ReadonlySet<Property> = new Set<Property>(['built', 'completed', 'founded']);
/** From then on a year at the end of a century is as likely as any other. */
const COUNTED_FROM = '1800';

/** "1100" stands for a century in what sources tell of old buildings. */
export function dropCenturies(entity: MergedEntity): void {
  if (entity.kind !== 'place') return;
  const isCentury = ({ property, value, source }: Statement): boolean =>
    OF_BUILDINGS.has(property) && /^\d\d00$/.test(value) && value < COUNTED_FROM && source !== 'curated';
  entity.statements = entity.statements.filter((one) => !isCentury(one));
}

/** States of former days reached over continents: the one that a source names must be that of the capital. */
export function keepCapitalsContinent(entities: readonly MergedEntity[]): void {
  const places = new Map<EntityId, MergedEntity>();
  for (const entity of entities)
    if (entity.kind === 'city' || entity.kind === 'country') places.set(entity.id, entity);
  for (const entity of entities) {
    if (entity.kind !== 'formerCountry') continue;
    const capital = places.get(firstValue(entity, 'capital') ?? '');
    const state = capital && places.get(firstValue(capital, 'country') ?? '');
    const continent = state && firstValue(state, 'continent');
    if (continent === undefined) continue;
    entity.statements = entity.statements.filter(
      ({ property, value, source }) =>
        property !== 'continent' || value === continent || source === 'curated',
    );
  }
}
