/** Popularity on one scale, 0…1, out of what the sources measure: languages, sitelinks, page views, population, offices. */

import type { Kind, Property } from '../knowledge/model';
import { firstValue } from '../knowledge/values';
import type { MergedEntity } from './merge/merge';

function measure(entity: MergedEntity, property: Property): number {
  const value = firstValue(entity, property);
  return value === undefined ? 0 : Number(value) || 0;
}

function clamp(value: number, most = 1): number {
  return Math.max(0, Math.min(most, value));
}

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
  const languages = measure(entity, 'languages');
  const sitelinks = measure(entity, 'sitelinks');
  const views = measure(entity, 'pageviews');
  const population = entity.kind === 'city' || entity.kind === 'region' ? measure(entity, 'population') : 0;
  const length = entity.kind === 'water' ? measure(entity, 'length') : 0;
  const countries = measure(entity, 'places');
  const scores = [
    0.06,
    languages > 0 ? 0.1 + 0.75 * clamp(languages / 100) ** 0.7 : 0,
    sitelinks > 0 ? 0.85 * clamp(Math.log(1 + sitelinks) / Math.log(350)) : 0,
    views > 0 ? 0.9 * clamp((Math.log10(views) - 3) / 5) : 0,
    population > 0 ? 0.8 * clamp((Math.log10(population) - 3.4) / 4) : 0,
    length > 0 ? 0.3 + 0.25 * clamp(Math.log10(length / 100), 1.4) : 0,
    entity.kind === 'country' ? 0.8 : entity.kind === 'territory' ? 0.5 : 0,
    officeScore(entity, offices),
    countries > 0 ? 0.15 + 0.35 * clamp(Math.log(countries) / Math.log(60)) : 0,
    // A list of the largest companies, without a measure.
    entity.statements.some((statement) => statement.source === 'companies') ? 0.35 : 0,
    entity.curated ? curatedScore(entity) : 0,
  ];
  return clamp(Math.max(...scores) + 0.035 * Math.log10(1 + incoming));
}
