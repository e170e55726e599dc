/** Where an entity is said to be. */
import type { Entity } from '../../knowledge/model';
import { firstValue } from '../../knowledge/values';
import type { Point } from './outlines';

export type { Point } from './outlines';

/** Longitude and latitude in degrees; undefined where none are known. */
export function pointOf(entity: Entity): Point | undefined {
  const [lat, lon] = (firstValue(entity, 'coordinates') ?? '').split(',').map(Number);
  return lat !== undefined && lon !== undefined && Number.isFinite(lon) ? [lon, lat] : undefined;
}
