/**
 * Elections end what a source knew before them: a government of which no source speaks after the vote may have gone,
 * and a card that names the wrong minister is worse than none.
 */

import { dayOf } from '../../knowledge/dates';
import type { Role } from '../../knowledge/model';
import { firstValue } from '../../knowledge/values';
import type { MergedEntity } from '../merge/merge';
import type { TermRow } from './term-rows';

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
 * Ends open terms of national governments and presidents a month after an election that is later than the last day
 * for which any source knew the holder. Rows are changed in place.
 */
export function endAtElections(rows: readonly TermRow[], entities: readonly MergedEntity[]): void {
  const byCountry = new Map<string, Election[]>();
  for (const entity of entities) {
    const election = electionOf(entity);
    if (election === undefined) continue;
    byCountry.set(election.country, [...(byCountry.get(election.country) ?? []), election]);
  }
  for (const row of rows) {
    if (!row.open) continue;
    const next = (byCountry.get(row.jurisdiction) ?? [])
      .filter((election) => election.day > row.knownTo && election.ends(row.role))
      .sort((a, b) => a.day - b.day)[0];
    if (next !== undefined) Object.assign(row, { to: next.day + HANDOVER, open: false });
  }
}
