import type { IsoDate } from '../knowledge/model';

const DAY = 86_400_000;

/** Day of an IsoDate since 1970-01-01; the first day it covers. Undefined when it is no date. */
export function dayOf(date: IsoDate | undefined): number | undefined {
  const match = /^(-?\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(date ?? '');
  if (match === null) return undefined;
  const time = new Date(0);
  time.setUTCFullYear(Number(match[1]), Number(match[2] ?? 1) - 1, Number(match[3] ?? 1));
  return Math.floor(time.getTime() / DAY);
}

/** Year of a day since 1970-01-01. */
export function yearOf(day: number): number {
  return new Date(day * DAY).getUTCFullYear();
}
