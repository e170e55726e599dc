/**
 * Elections bound what a source knew before them: a government of which no source speaks after the vote may have gone,
 * and a card that names the wrong minister is worse than none.
 */

import { dateOf, dayOf } from '../../knowledge/dates';
import type { EntityId, IsoDate, Role, Statement } from '../../knowledge/model';
import { firstValue } from '../../knowledge/values';
import type { MergedEntity } from '../entity';
import type { Office } from './one-office';

/** Days after the vote in which the old government surely still acts: few new ones are sworn in within a month. */
const HANDOVER = 30;

const NOT_NATIONAL = /local|municipal|mayor|european|regional|önkormányzati|európai parlamenti|időközi/i;
const OF_PARLIAMENT = /parliament|general|federal|legislative|országgyűlési|szövetségi|parlamenti/i;
const OF_PRESIDENT = /president|elnökválaszt/i;

const GOVERNMENT: ReadonlySet<Role> = new Set<Role>([
  'primeMinister',
  'chancellor',
  'headOfGovernment',
  'deputyPrimeMinister',
  'viceChancellor',
  'speaker',
]);
const PRESIDENCY: ReadonlySet<Role> = new Set<Role>(['president', 'vicePresident']);

/** Lets an open term not be said to run from the day on. */
export function boundAt(statement: Statement, day: IsoDate): void {
  if (statement.until === undefined || day < statement.until) statement.until = day;
}

interface Election {
  country: string;
  /** Days since 1970-01-01. */
  day: number;
  ends(role: Role): boolean;
}

function electionOf(entity: MergedEntity): Election | undefined {
  const country = firstValue(entity, 'country');
  const day = dayOf(firstValue(entity, 'started'));
  if (entity.kind !== 'event' || firstValue(entity, 'class') !== 'election') return undefined;
  if (country === undefined || day === undefined) return undefined;
  const names = entity.names.map(({ name }) => name).join(' | ');
  if (NOT_NATIONAL.test(names)) return undefined;
  if (OF_PRESIDENT.test(names)) return { country, day, ends: (role) => PRESIDENCY.has(role) };
  if (!OF_PARLIAMENT.test(names)) return undefined;
  return { country, day, ends: (role) => GOVERNMENT.has(role) || role.startsWith('minister.') };
}

/**
 * Bounds the open terms of national governments and presidents: a month after the first election that is later than
 * the last day for which any source knew the holder, they are not said to run any more. Statements are changed in place.
 */
export function boundAtElections(
  entities: readonly MergedEntity[],
  offices: ReadonlyMap<EntityId, Office>,
): number {
  const byCountry = new Map<string, Election[]>();
  for (const entity of entities) {
    const election = electionOf(entity);
    if (election === undefined) continue;
    byCountry.set(election.country, [...(byCountry.get(election.country) ?? []), election]);
  }
  let bounded = 0;
  for (const { statements } of entities) {
    for (const statement of statements) {
      const office = statement.property === 'position' ? offices.get(statement.value) : undefined;
      if (office === undefined || statement.end !== undefined) continue;
      const knownTo = dayOf(statement.asOf)!;
      const next = office.jurisdictions
        .flatMap((jurisdiction) => byCountry.get(jurisdiction) ?? [])
        .filter((election) => election.day > knownTo && office.roles.some((role) => election.ends(role)))
        .sort((a, b) => a.day - b.day)[0];
      if (next === undefined) continue;
      bounded += 1;
      boundAt(statement, dateOf(next.day + HANDOVER));
    }
  }
  return bounded;
}
