/** Where an entity lies, for the locator map. */

import type { Entity, EntityId, Kind } from '../../knowledge/model';
import { firstValue } from '../../knowledge/values';
import type { Gathered } from '../gather';
import { labelOf } from '../names/labels';
import type { LocatorMap } from '../types';
import { locatorMap, type Place } from './locator';
import type { Outlines, Point } from './outlines';

const MAPPED: ReadonlySet<Kind> = new Set<Kind>([
  'country',
  'territory',
  'region',
  'city',
  'place',
  'water',
  'mountain',
  'event',
  'treaty',
  'team',
]);
/** Kinds that are no point: their own outline is what is shown, when there is one. */
const AREAS: ReadonlySet<Kind> = new Set<Kind>(['country', 'territory']);

function pointOf(entity: Entity): Point | undefined {
  const [lat, lon] = (firstValue(entity, 'coordinates') ?? '').split(',').map(Number);
  return lat !== undefined && lon !== undefined && Number.isFinite(lon) ? [lon, lat] : undefined;
}

/** Kinds of the article's other places that are drawn as dots. */
const DOTS: ReadonlySet<Kind> = new Set<Kind>(['city', 'place']);

function otherPlaces({ entity, others, lang }: Gathered, page: readonly EntityId[]): Place[] {
  return page.flatMap((id): Place[] => {
    const other = id === entity.id ? undefined : others.get(id);
    const point = other && DOTS.has(other.kind) ? pointOf(other) : undefined;
    return other === undefined || point === undefined ? [] : [{ id, label: labelOf(other, lang), point }];
  });
}

/** Where a body sits or an event took place, when it is one place. */
function siteOf({ entity, others }: Gathered): Entity | undefined {
  const located = entity.statements.filter(
    ({ property }) => property === 'location' || property === 'locatedIn',
  );
  return located.length === 1 ? others.get(located[0]!.value) : undefined;
}

/** The place to draw, with its state and the point in it where they are known. */
function spotOf(
  gathered: Gathered,
): { place: Entity; country: Entity | undefined; point: Point | undefined } | undefined {
  const { entity, others } = gathered;
  if (!MAPPED.has(entity.kind)) return undefined;
  const isSite = AREAS.has(entity.kind) || pointOf(entity) !== undefined;
  const place = isSite ? entity : (siteOf(gathered) ?? entity);
  const area = AREAS.has(place.kind);
  // Of a river of several states no one is where it lies.
  const countries = place.statements.filter(({ property }) => property === 'country');
  const country = area ? place : countries.length === 1 ? others.get(countries[0]!.value) : undefined;
  const point = area && firstValue(place, 'isoNumeric') !== undefined ? undefined : pointOf(place);
  // Without a point the state alone is coloured: for a region or a river of one state that still says where.
  return point === undefined && country === undefined ? undefined : { place, country, point };
}

/** True where the card can show a map. */
export function isMapped(gathered: Gathered): boolean {
  return spotOf(gathered) !== undefined;
}

/** The map of a place, or of an event at one place; undefined for what has no place on record, and without outlines. */
export async function mapOf(
  gathered: Gathered,
  outlines: () => Promise<Outlines | undefined>,
  page: readonly EntityId[],
): Promise<LocatorMap | undefined> {
  const spot = spotOf(gathered);
  if (spot === undefined) return undefined;
  const { place, country, point } = spot;
  const id = country && (firstValue(country, 'isoNumeric') ?? country.id);
  const world = await outlines();
  if (world === undefined) return undefined;
  const dots = otherPlaces(gathered, page);
  const map = locatorMap(world, id, point, dots);
  return map ?? (AREAS.has(place.kind) ? locatorMap(world, undefined, pointOf(place), dots) : undefined);
}
