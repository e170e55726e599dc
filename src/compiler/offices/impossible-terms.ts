/** Drops terms of office that nobody can have held: as a child, or after death. One of the two facts is a namesake's. */
import type { EntityId, Role } from '../../knowledge/model';
import { firstValue } from '../../knowledge/values';
import type { MergedEntity } from '../entity';
import type { Report } from '../report';
import type { Office } from './one-office';

/** Nobody holds an office younger, but for those who are born to it. */
const LEAST_AGE = 17;
const BORN_TO: ReadonlySet<Role> = new Set<Role>(['monarch', 'crownPrince', 'consort', 'headOfState']);

function yearOf(date: string | undefined): number | undefined {
  return date === undefined ? undefined : Number.parseInt(date, 10);
}

/** Terms are changed in place; gives how many were dropped. */
export function dropImpossibleTerms(
  entities: readonly MergedEntity[],
  offices: ReadonlyMap<EntityId, Office>,
  report: Report,
): number {
  let dropped = 0;
  for (const entity of entities) {
    if (entity.kind !== 'person') continue;
    const born = yearOf(firstValue(entity, 'born'));
    const died = yearOf(firstValue(entity, 'died'));
    if (born === undefined && died === undefined) continue;
    entity.statements = entity.statements.filter(({ property, value, start }) => {
      const from = property === 'position' ? yearOf(start) : undefined;
      if (from === undefined) return true;
      const roles = offices.get(value)?.roles ?? [];
      const child = born !== undefined && from < born + LEAST_AGE && !roles.some((role) => BORN_TO.has(role));
      if (!child && !(died !== undefined && from > died)) return true;
      report.note(
        'terms of office of a child or of a dead person, dropped',
        `${entity.id} ${value} ${start}: born ${born ?? '?'}, died ${died ?? '?'}`,
      );
      dropped++;
      return false;
    });
  }
  return dropped;
}
