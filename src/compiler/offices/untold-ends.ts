/**
 * Lists of some parliaments tell when members came and not when they went: nearly all who came long ago are still in
 * them. Of those members' terms nothing is said but the start.
 */
import { dayOf } from '../../knowledge/dates';
import type { EntityId, Statement } from '../../knowledge/model';
import type { MergedEntity } from '../entity';
import { boundAt } from './elections';
import type { Office } from './one-office';

/** Days after which most members of a parliament have gone: two terms. */
const LONG = 8 * 365;
/** A list of fewer old terms tells nothing; with a greater share of open ones among them it does not tell ends. */
const LEAST = 10;
const OPEN_SHARE = 0.55;

/** Days that nobody holds an office: of an open term that began before, the source did not tell the end. */
const LIFETIME = 80 * 365;

/** Bounds open terms that no life is long enough for. Statements are changed in place; gives how many there are. */
export function boundLifelongTerms(entities: readonly MergedEntity[]): number {
  let bounded = 0;
  for (const statement of entities.flatMap(({ statements }) => statements)) {
    const { property, start, end, until, asOf } = statement;
    if (property !== 'position' || end !== undefined || until !== undefined) continue;
    const from = dayOf(start);
    if (from === undefined || dayOf(asOf)! - from < LIFETIME) continue;
    boundAt(statement, start!);
    bounded++;
  }
  return bounded;
}

function isOld({ start, asOf }: Statement): boolean {
  const from = dayOf(start);
  return from !== undefined && dayOf(asOf)! - from > LONG;
}

/** Statements are changed in place; gives the number of terms of which the end is not told. */
export function boundUntoldEnds(
  entities: readonly MergedEntity[],
  offices: ReadonlyMap<EntityId, Office>,
): number {
  const old = new Map<EntityId, Statement[]>();
  for (const { statements } of entities) {
    for (const statement of statements) {
      const { property, value } = statement;
      if (property !== 'position' || !offices.get(value)?.roles.includes('legislator')) continue;
      if (!isOld(statement)) continue;
      const terms = old.get(value);
      if (terms === undefined) old.set(value, [statement]);
      else terms.push(statement);
    }
  }
  let bounded = 0;
  for (const terms of old.values()) {
    const open = terms.filter(({ end }) => end === undefined);
    if (terms.length < LEAST || open.length / terms.length < OPEN_SHARE) continue;
    for (const term of open) boundAt(term, term.start!);
    bounded += open.length;
  }
  return bounded;
}
