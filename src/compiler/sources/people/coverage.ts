/**
 * The lists of office holders begin with the legislatures of about 1997: of who sat in the first of them nobody knows
 * since when. "John Dingell, member from 1999" had been one since 1955.
 */
import { dayOf } from './dates';

/** The first legislature that a list has begins in these years. */
const FROM = '1996';
const BEFORE = '2002';
/** So many begin on the day of a legislature, and in the years before hardly any do. */
const LEAST = 15;
const SHARE = 0.1;
const YEARS_BEFORE = 6;
/** Parliaments that first met then: their first members are new. */
const NEW_PARLIAMENTS: ReadonlySet<string> = new Set([
  'scotland-cabinet',
  'wales-cabinet',
  'northern-ireland-ministers',
  'hong-kong',
  'nigeria',
]);

/** The day on which a list's first legislature begins; undefined where the list goes back further. */
export function firstCovered(list: string, starts: readonly string[]): string | undefined {
  if (NEW_PARLIAMENTS.has(list)) return undefined;
  const counts = new Map<string, number>();
  for (const start of starts) if (start !== '') counts.set(start, (counts.get(start) ?? 0) + 1);
  const first = [...counts]
    .filter(([start, count]) => start >= FROM && start < BEFORE && count >= LEAST)
    .sort(([a], [b]) => (a < b ? -1 : 1))[0];
  if (first === undefined) return undefined;
  const [day, count] = first;
  const since = dayOf(day) - YEARS_BEFORE * 365;
  const before = starts.filter((start) => start !== '' && start < day && dayOf(start) >= since).length;
  return before <= count * SHARE ? day : undefined;
}
