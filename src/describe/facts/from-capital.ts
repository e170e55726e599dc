/** How far and in which direction a town or site lies from the capital of its state. */
import type { Entity } from '../../knowledge/model';
import { firstValue } from '../../knowledge/values';
import { nearly } from '../format';
import type { Gathered } from '../gather';
import { type Point, pointOf } from '../map/point';
import { labelOf } from '../names/labels';
import { isLater, isOver, noteOf } from '../terms/held';
import type { Fact } from '../types';

/** Mean radius of the earth (IUGG), km. */
const EARTH = 6371.0088;
/** Nearer is in or beside the capital. */
const NEAR = 5;

/** Length of the great circle between two points, in km: the haversine formula. */
export function kilometresBetween(a: Point, b: Point): number {
  const [lonA, latA, lonB, latB] = radians(a, b);
  const half = (angle: number): number => Math.sin(angle / 2) ** 2;
  const h = half(latB - latA) + Math.cos(latA) * Math.cos(latB) * half(lonB - lonA);
  return 2 * EARTH * Math.asin(Math.sqrt(Math.min(1, h)));
}

/**
 * Of eight winds, 0 north, 1 north-east and so on clockwise: the one that a ship would keep to from `a` to `b`
 * (rhumb line), as a reader sees it on a map.
 */
export function windFrom(a: Point, b: Point): number {
  const [lonA, latA, lonB, latB] = radians(a, b);
  const stretched = (lat: number): number => Math.log(Math.tan(Math.PI / 4 + lat / 2));
  // The shorter way round.
  const east = Math.atan2(Math.sin(lonB - lonA), Math.cos(lonB - lonA));
  const bearing = Math.atan2(east, stretched(latB) - stretched(latA));
  return Math.round((bearing / Math.PI) * 4 + 8) % 8;
}

function radians(a: Point, b: Point): [lonA: number, latA: number, lonB: number, latB: number] {
  const of = (degrees: number): number => (degrees * Math.PI) / 180;
  return [of(a[0]), of(a[1]), of(b[0]), of(b[1])];
}

/** The one capital of the day; a state with several has none to measure from. */
async function capitalOf(state: Entity, { knowledge, day }: Gathered): Promise<Entity | undefined> {
  const all = state.statements.filter(
    (one) => one.property === 'capital' && !isLater(one, day) && !isOver(one, day),
  );
  const ref = all.length === 1 ? knowledge.entities.find(all[0]!.value) : undefined;
  return ref === undefined ? undefined : knowledge.records.load(ref);
}

export async function fromCapital(gathered: Gathered): Promise<Fact[]> {
  const { entity, others, words, lang } = gathered;
  const point = pointOf(entity);
  const state = others.get(firstValue(entity, 'country') ?? '');
  if (point === undefined || state?.kind !== 'country') return [];
  const capital = await capitalOf(state, gathered);
  const from = capital && pointOf(capital);
  if (capital === undefined || from === undefined || capital.id === entity.id) return [];
  const distance = kilometresBetween(from, point);
  if (distance < NEAR) return [];
  const far = `${nearly(Math.round(distance), words.locale)} km`;
  const text = words.away(far, windFrom(from, point), labelOf(capital, lang));
  const says = entity.statements.find(({ property }) => property === 'coordinates')!;
  return [{ key: 'fromCapital', label: words.rows.fromCapital, values: [{ text, id: capital.id }], note: noteOf(says, gathered) }];
}
