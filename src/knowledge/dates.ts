import type { IsoDate } from './model';

const DAY = 86_400_000;

/** Day of an IsoDate since 1970-01-01; the first day it covers. Undefined when it is no date. */
export function dayOf(date: IsoDate | undefined): number | undefined {
  const match = /^(-?\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(date ?? '');
  if (match === null) return undefined;
  const time = new Date(0);
  time.setUTCFullYear(Number(match[1]), Number(match[2] ?? 1) - 1, Number(match[3] ?? 1));
  return Math.floor(time.getTime() / DAY);
}

/** The last day that an IsoDate covers, since 1970-01-01. Undefined when it is no date. */
export function lastDayOf(date: IsoDate | undefined): number | undefined {
  const first = dayOf(date);
  if (date === undefined || first === undefined) return undefined;
  const [year, month] = /^(-?\d{4})(?:-(\d\d))?/.exec(date)!.slice(1);
  if (/-\d\d-\d\d$/.test(date)) return first;
  const next = new Date(0);
  next.setUTCFullYear(
    Number(year) + (month === undefined ? 1 : 0),
    month === undefined ? 0 : Number(month),
    1,
  );
  return Math.floor(next.getTime() / DAY) - 1;
}

/** The IsoDate of a day since 1970-01-01, years 0 to 9999. */
export function dateOf(day: number): IsoDate {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** Days of 400 years of the Gregorian calendar, and from its 1 March 0000 to 1970-01-01. */
const CYCLE = 146_097;
const EPOCH = 719_468;

/** Year of a day since 1970-01-01. Reckoned without a Date (Hinnant, "chrono-Compatible Low-Level Date Algorithms"). */
export function yearOf(day: number): number {
  const cycle = Math.floor((day + EPOCH) / CYCLE);
  const rest = day + EPOCH - cycle * CYCLE;
  const year = Math.floor(
    (rest - Math.floor(rest / 1460) + Math.floor(rest / 36_524) - Math.floor(rest / (CYCLE - 1))) / 365,
  );
  const dayOfYear = rest - (365 * year + Math.floor(year / 4) - Math.floor(year / 100));
  // The years of this reckoning begin in March.
  return cycle * 400 + year + (dayOfYear >= 306 ? 1 : 0);
}

/** The last of the days; undefined where there is none. */
export function newestOf(days: readonly IsoDate[]): IsoDate | undefined {
  return [...days].sort().at(-1);
}
