/** Checks of the terms of office as they are told: kinds of falsehood that lists without ends and without beginnings make. */
import { dayOf } from '../../knowledge/dates';
import type { EntityId } from '../../knowledge/model';
import { isAsserted, spanOf } from '../../knowledge/terms';
import type { MergedEntity } from '../entity';
import { boundsOfGovernments } from './contradicted-terms';
import { englishLabel, readOffices } from './one-office';

/** Open terms of ministers that are said to run on the day after their government's head has gone. */
export function ministersOfLaterGovernments(entities: readonly MergedEntity[]): string[] {
  return boundsOfGovernments(entities, readOffices(entities)).flatMap(({ person, statement, next }) => {
    const span = spanOf(statement);
    const isTold = span !== undefined && isAsserted(span, dayOf(next)! + 1);
    return isTold
      ? [`${person.id} ${statement.value} ${statement.start}, as of ${statement.asOf}, next ${next}`]
      : [];
  });
}

/** Members who begin on one day, from which on a house has surely been listed as a whole. */
const WHOLE = 30;
/** Days for which those who sat before are counted. */
const BEFORE = 400;

/** Houses of which many begin on one day before which hardly anybody is listed: new parliaments, or lists that begin. */
export function housesThatBegin(entities: readonly MergedEntity[]): string[] {
  const offices = readOffices(entities);
  const terms = new Map<EntityId, { start: string; end: string }[]>();
  for (const { statements } of entities)
    for (const { property, value, start, end } of statements)
      if (property === 'position' && start !== undefined && offices.get(value)?.roles[0] === 'legislator')
        terms.set(value, [...(terms.get(value) ?? []), { start, end: end ?? '9999' }]);
  return [...terms].flatMap(([id, all]) => {
    const starts = new Map<string, number>();
    for (const { start } of all) starts.set(start, (starts.get(start) ?? 0) + 1);
    return [...starts].flatMap(([start, count]) => {
      if (count < WHOLE) return [];
      const since = dayOf(start)! - BEFORE;
      const before = all.filter((one) => one.start < start && dayOf(one.end)! >= since).length;
      return before * 10 < count
        ? [`${id} ${englishLabel(offices.get(id)!.entity)}: ${count} begin on ${start}, ${before} before`]
        : [];
    });
  });
}
