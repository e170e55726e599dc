/** Whether the file has a reason to say that a person of whom no death is told lived on a day. */
import type { IsoDate, Statement } from '../../knowledge/model';
import { yearsBetween } from '../format';
import type { Gathered } from '../gather';
import { isCurrent } from '../terms/held';

/**
 * Up to this age a death that no source tells is rare enough. Of the ages that the rule below prints of persons whose
 * death a complete source tells, that source hidden, 1.6 to 2 in 100 are of one who was dead, on days of 2016 to 2024.
 */
const YOUNG = 60;
/** Years for which one is taken to live who did something then. */
const HEARD_OF = 2;
/** An open term of so many years may have an end that nobody wrote down. */
const LONG = 20;

/** True where the statement says that its subject did something on the day, later, or not long before. */
function isAct(statement: Statement, day: IsoDate): boolean {
  const { start, end } = statement;
  if ([start, end].some((date) => date !== undefined && yearsBetween(date, day) < HEARD_OF)) return true;
  return isCurrent(statement, day) && yearsBetween(start!, day) < LONG;
}

/** What others' records say that the person did: bodies name who heads them. */
function heads({ entity, reverse }: Gathered): Statement[] {
  return reverse.flatMap(({ statements }) =>
    statements.filter(({ property, value }) => property === 'leader' && value === entity.id),
  );
}

/** True where the person's age on the day may be told. Lists of births, titles and trades name the dead too. */
export function isKnownToLive(born: IsoDate, day: IsoDate, gathered: Gathered): boolean {
  if (yearsBetween(born, day) < YOUNG) return true;
  const { statements } = gathered.entity;
  const tells = ({ source, asOf }: Statement): boolean =>
    yearsBetween(day, asOf) >= 0 &&
    gathered.knowledge.sources.some(({ id, tellsDeaths }) => id === source && tellsDeaths === true);
  return statements.some(tells) || [...statements, ...heads(gathered)].some((one) => isAct(one, day));
}
