/** Where an entity lies, for the locator map. */

import type { Entity, Kind } from '../knowledge/model';
import { firstValue } from '../knowledge/values';
import type { Gathered } from './gather';
import { locatorMap } from './map';
import type { Outlines, Point } from './outlines';
import type { LocatorMap } from './types';

const MAPPED: ReadonlySet<Kind> = new Set<Kind>([
  'country',
  'territory',
  'region',
  'city',
  'place',
  'water',
  'mountain',
  'event',
]);
/** Kinds that are no point: their own outline is what is shown, when there is one. */
const AREAS: ReadonlySet<Kind> = new Set<Kind>(['country', 'territory']);

function pointOf(entity: Entity): Point | undefined {
  const [lat, lon] = (firstValue(entity, 'coordinates') ?? '').split(',').map(Number);
  return lat !== undefined && lon !== undefined && Number.isFinite(lon) ? [lon, lat] : undefined;
}

/** The map of a place, or of an event at one place; undefined for what has no place on record. */
export async function mapOf(
  { entity, others }: Gathered,
  outlines: () => Promise<Outlines>,
): Promise<LocatorMap | undefined> {
  if (!MAPPED.has(entity.kind)) return undefined;
  const located = entity.statements.filter((one) => one.property === 'location');
  const site = entity.kind === 'event' && located.length === 1 ? others.get(located[0]!.value) : undefined;
  const place = site ?? entity;
  const country = AREAS.has(place.kind) ? place : others.get(firstValue(place, 'country') ?? '');
  const area = AREAS.has(place.kind);
  const point = area && firstValue(place, 'isoNumeric') !== undefined ? undefined : pointOf(place);
  if (!area && point === undefined) return undefined;
  const id = country && (firstValue(country, 'isoNumeric') ?? country.id);
  if (id === undefined && point === undefined) return undefined;
  const world = await outlines();
  return locatorMap(world, id, point) ?? (area ? locatorMap(world, undefined, pointOf(place)) : undefined);
}
