/** Where an entity lies, for the locator map. */

import type { Entity, EntityId, Kind, Property } from '../../knowledge/model';
import { firstValue } from '../../knowledge/values';
import type { Gathered } from '../gather';
import { labelOf } from '../names/labels';
import type { LocatorMap } from '../types';
import { locatorMap, type Place } from './locator';
import type { Outlines } from './outlines';
import { type Point, pointOf } from './point';

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

/** Kinds of the article's other places that are drawn as dots. */
const DOTS: ReadonlySet<Kind> = new Set<Kind>(['city', 'place']);

function otherPlaces({ entity, others, lang }: Gathered, page: readonly EntityId[]): Place[] {
  return page.flatMap((id): Place[] => {
    const other = id === entity.id ? undefined : others.get(id);
    const point = other && DOTS.has(other.kind) ? pointOf(other) : undefined;
    return other === undefined || point === undefined ? [] : [{ id, label: labelOf(other, lang), point }];
  });
}

/** Properties that say where something is, by which of them tell most. */
const SITES: readonly (readonly Property[])[] = [['location', 'locatedIn'], ['venue'], ['headquarters']];

/** Where an event took place or a body lies, when it is one place; else where a body plays or sits. */
function siteOf({ entity, others }: Gathered): Entity | undefined {
  const sites = SITES.flatMap((properties) => {
    const located = entity.statements.filter(({ property }) => properties.includes(property));
    return (located.length === 1 ? others.get(located[0]!.value) : undefined) ?? [];
  });
  return sites.find((site) => pointOf(site) !== undefined) ?? sites[0];
}

/** What lies in so many states at most is told by their outlines; more are half a continent. */
const MOST_STATES = 12;
const IN_SEVERAL: ReadonlySet<Kind> = new Set<Kind>(['water', 'mountain', 'region']);

/** The states to draw in colour: the place itself, that which it lies in, those that a river runs through. */
function statesOf(place: Entity, { others }: Gathered): Entity[] {
  if (AREAS.has(place.kind)) return [place];
  const states = place.statements
    .filter(({ property }) => property === 'country')
    .flatMap(({ value }) => others.get(value) ?? []);
  return states.length <= (IN_SEVERAL.has(place.kind) ? MOST_STATES : 1) ? states : [];
}

/** The place to draw, with its states and the point in them where they are known. */
function spotOf(
  gathered: Gathered,
): { place: Entity; states: readonly Entity[]; point: Point | undefined } | undefined {
  const { entity } = gathered;
  if (!MAPPED.has(entity.kind)) return undefined;
  const isSite = AREAS.has(entity.kind) || pointOf(entity) !== undefined;
  const place = isSite ? entity : (siteOf(gathered) ?? entity);
  const states = statesOf(place, gathered);
  const isOutlined = AREAS.has(place.kind) && firstValue(place, 'isoNumeric') !== undefined;
  const point = isOutlined ? undefined : pointOf(place);
  // Without a point the states alone are coloured: for a region or a river that still says where.
  return point === undefined && states.length === 0 ? undefined : { place, states, point };
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
  const { place, states, point } = spot;
  const world = await outlines();
  if (world === undefined) return undefined;
  const ids = states.map((state) => firstValue(state, 'isoNumeric') ?? state.id);
  const dots = otherPlaces(gathered, page);
  const map = locatorMap(world, ids, point, dots);
  return map ?? (AREAS.has(place.kind) ? locatorMap(world, [], pointOf(place), dots) : undefined);
}
