/** Dates and numbers in the language of a card. */
import type { IsoDate, Property } from '../knowledge/model';

const UNITS: Partial<Record<Property, string>> = { area: 'km²', elevation: 'm', length: 'km' };

/** A date as precisely as it is known: year, month or day. Years BC are written with a minus sign by Intl's era. */
export function formatDate(date: IsoDate, locale: string): string {
  const match = /^(-?)(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(date);
  if (match === null) return date;
  const [, sign, year, month, day] = match;
  const time = new Date(0);
  time.setUTCFullYear(Number(`${sign}${year}`), Number(month ?? 1) - 1, Number(day ?? 1));
  const era = sign === '-' ? ({ era: 'short' } as const) : {};
  if (month === undefined && sign === '') return String(Number(year));
  return new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month !== undefined && { month: 'long' }),
    ...(day !== undefined && { day: 'numeric' }),
    ...era,
  }).format(time);
}

/** A number with its unit; large ones rounded to three significant digits. */
export function formatNumber(value: string, property: Property, locale: string): string {
  const number = Number(value);
  if (!Number.isFinite(number)) return value;
  if (property === 'gdp') {
    return new Intl.NumberFormat(locale, {
      style: 'currency',
      currency: 'USD',
      notation: 'compact',
      maximumSignificantDigits: 3,
    }).format(number);
  }
  const big = Math.abs(number) >= 1_000_000;
  const text = new Intl.NumberFormat(
    locale,
    big ? { notation: 'compact', compactDisplay: 'long', maximumSignificantDigits: 3 } : {},
  ).format(number);
  const unit = UNITS[property];
  return unit === undefined ? text : `${text} ${unit}`;
}

/** A date as a fractional year: 2012-07-01 is about 2012.5. */
export function fractionalYear(date: IsoDate): number {
  const [, sign, year, month, day] = /^(-?)(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(date) ?? [];
  const whole = Number(`${sign ?? ''}${year ?? 0}`);
  return whole + (Number(month ?? 1) - 1) / 12 + (Number(day ?? 1) - 1) / 365;
}
