/**
 * Popularity on one scale, 0…1, out of what the sources measure.
 *
 * prior-scales.json holds points of each measure's curve, [count, prior]; between two points the prior grows with the
 * logarithm of the count (with the level itself for vital articles). The curve of sitelinks is the yardstick: the
 * others were laid on it by the entities that have both. Those of quotations and of providers follow the lower
 * quartile of these, since an entity with sitelinks in a list is better known than one that only was quoted; those of
 * backlinks and vital articles follow the median.
 */

import type { Kind, Property } from '../knowledge/model';
import type { MergedEntity } from './entity';
import curves from './prior-scales.json';

/** The largest count that a source gives; 0 for none. */
function measure(entity: MergedEntity, property: Property): number {
  const counts = entity.statements
    .filter((one) => one.property === property)
    .map(({ value }) => Number(value));
  return Math.max(0, ...counts.filter((count) => count > 0));
}

function clamp(value: number): number {
  return Math.max(0, Math.min(1, value));
}

type Measure = keyof typeof curves;

/** Measures that only tell something of these kinds. */
const KINDS_OF_MEASURE: Partial<Record<Measure, ReadonlySet<Kind>>> = {
  population: new Set<Kind>(['city', 'region']),
  length: new Set<Kind>(['water']),
};

/** Height of a curve at a count: that of the first or last point beyond them. */
function heightAt(
  curve: readonly (readonly number[])[],
  x: number,
  scale: (count: number) => number,
): number {
  const next = curve.findIndex(([count]) => count! >= x);
  if (next <= 0) return curve.at(next)![1]!;
  const [[x0, y0], [x1, y1]] = [curve[next - 1]!, curve[next]!] as [[number, number], [number, number]];
  return y0 + ((y1 - y0) * (scale(x) - scale(x0))) / (scale(x1) - scale(x0));
}

function scoreOf(entity: MergedEntity, name: Measure): number {
  const count = KINDS_OF_MEASURE[name]?.has(entity.kind) === false ? 0 : measure(entity, name);
  if (count <= 0) return 0;
  return heightAt(curves[name], count, name === 'vitalLevel' ? (level) => level : Math.log);
}

const MEASURES = Object.keys(curves) as Measure[];

/** Offices held: a head of state or government is known everywhere, a minister at home. */
export function officeScore(entity: MergedEntity, weights: ReadonlyMap<string, number>): number {
  let best = 0;
  for (const statement of entity.statements) {
    if (statement.property === 'position') best = Math.max(best, weights.get(statement.value) ?? 0.2);
  }
  return best;
}

/** What news speaks of under its own name is sought among its namesakes more than a person is. */
const BODIES: ReadonlySet<Kind> = new Set<Kind>([
  'organisation',
  'party',
  'company',
  'media',
  'team',
  'event',
  'treaty',
]);

/**
 * That somebody chose to write of it: a little more when other sources know it too and with each fact told of it, so
 * that a line with a name only does not weigh as much as one of a statesman.
 */
function curatedScore(entity: MergedEntity): number {
  const own = entity.statements.filter((statement) => statement.source === 'curated').length;
  const others = entity.statements.some((statement) => statement.source !== 'curated');
  const kind = BODIES.has(entity.kind) ? 0.46 : 0.43;
  return own === 0 ? 0.3 : kind + (others ? 0.02 : 0) + 0.01 * Math.min(own, 8);
}

/**
 * The prior of an entity: its best measure, each put on the scale by the logarithm of the count, plus a little for
 * being spoken of by other entities. `incoming` is the number of statements of others that name it; `offices` gives
 * the weight of each office.
 */
export function priorOf(
  entity: MergedEntity,
  incoming: number,
  offices: ReadonlyMap<string, number>,
): number {
  const scores = [
    0.06,
    ...MEASURES.map((name) => scoreOf(entity, name)),
    entity.kind === 'country' ? 0.8 : entity.kind === 'territory' ? 0.5 : 0,
    officeScore(entity, offices),
    // A list of the largest companies, without a measure.
    entity.statements.some((statement) => statement.source === 'companies') ? 0.35 : 0,
    entity.curated ? curatedScore(entity) : 0,
  ];
  return clamp(Math.max(...scores) + 0.035 * Math.log10(1 + incoming));
}
