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
