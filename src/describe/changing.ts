/** Which facts without years a card may tell of a day: what a source of one year calls so need not have been so in another. */
import { dayOf } from '../knowledge/dates';
import type { Entity, IsoDate, Property, Statement } from '../knowledge/model';
import { firstValue } from '../knowledge/values';

/**
 * Years before and after its source's own day for which a fact without years is told: clubs change leagues each summer,
 * stadiums are renamed after sponsors, forms of government fall in coups, parties move long before a list notes it, and
 * who is married in a list was perhaps not yet before it.
 */
const TOLD_FOR: Partial<Record<Property, readonly [before: number, after: number]>> = {
  league: [1, 1],
  venue: [2, 3],
  governmentType: [2, 2],
  leader: [1, 1],
  ideology: [4, 8],
  owner: [4, 6],
  memberOf: [10, 10],
  spouse: [0, 20],
};
const YEAR = 366;

/** True of a fact that may be told of the day as one of that day. */
export function isToldOn({ property, start, end, asOf }: Statement, day: IsoDate): boolean {
  const years = start === undefined && end === undefined ? TOLD_FOR[property] : undefined;
  const [from, on] = [dayOf(asOf), dayOf(day)];
  if (years === undefined || from === undefined || on === undefined) return true;
  return on >= from - years[0] * YEAR && on <= from + years[1] * YEAR;
}

/**
 * Hungary's counties are "vármegye" again from this day on (eleventh amendment of the Fundamental Law); from 1950, when
 * they got today's borders, they were "megye".
 */
const COUNTIES_RENAMED = {
  state: 'Q28',
  from: '1950',
  until: '2023-01-01',
  ending: / vármegye$/,
  before: ' megye',
};

/** The entity with the name that it bore on the day. */
export function namedOn(entity: Entity, day: IsoDate): Entity {
  const { state, from, until, ending, before } = COUNTIES_RENAMED;
  const isRenamed =
    entity.kind === 'region' && day >= from && day < until && firstValue(entity, 'country') === state;
  if (!isRenamed) return entity;
  return {
    ...entity,
    names: entity.names.map((one) => ({ ...one, name: one.name.replace(ending, before) })),
  };
}

/** The entity with its name and the statements that may be told of the day. */
export function toldOn(entity: Entity, day: IsoDate): Entity {
  const statements = entity.statements.filter((one) => isToldOn(one, day));
  return namedOn({ ...entity, statements }, day);
}
