/** Dates and numbers in the language of a card. */
import type { IsoDate, Property } from '../knowledge/model';
import { dateFormat, numberFormat } from './formatters';

/** Who would be older and has no known day of death may be dead. */
const MOST_AGE = 105;
/** Inhabitants up to so many are told one by one. */
const COUNTED = 10_000;
const UNITS: Partial<Record<Property, string>> = { area: 'km²', elevation: 'm', length: 'km' };

/** A date as precisely as it is known: year, month or day. Years BC are written with a minus sign by Intl's era. */
export function formatDate(date: IsoDate, locale: string): string {
  const match = /^(-?)(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(date);
  if (match === null) return date;
  const [, sign, year, month, day] = match;
  const time = new Date(0);
  // '-0384' is the year 384 BC, and that of a Date is one less: it has a year 0.
  const astronomical = sign === '-' ? 1 - Number(year) : Number(year);
  time.setUTCFullYear(astronomical, Number(month ?? 1) - 1, Number(day ?? 1));
  const era = sign === '-' ? ({ era: 'short' } as const) : {};
  if (month === undefined && sign === '') return String(Number(year));
  const text = dateFormat(locale, {
    year: 'numeric',
    ...(month !== undefined && { month: 'long' }),
    ...(day !== undefined && { day: 'numeric' }),
    ...era,
  }).format(time);
  // Hungarian puts a point behind the year of a date, and none behind a year alone.
  return month === undefined ? text.replace(/(\d)\.$/, '$1') : text;
}

/** The year of a date alone. */
export function formatYear(date: IsoDate, locale: string): string {
  return formatDate(date.slice(0, date.startsWith('-') ? 5 : 4), locale);
}

/** A date to the month at most, short: "Dec 2021", "2021. dec.". */
export function formatMonth(date: IsoDate, locale: string): string {
  const match = /^(\d{4})-(\d\d)/.exec(date);
  if (match === null) return formatDate(date, locale);
  const time = new Date(Date.UTC(Number(match[1]), Number(match[2]) - 1, 1));
  return dateFormat(locale, { year: 'numeric', month: 'short' }).format(time);
}

/** Years from one to another, the second short where the century is the same: "2006–10", "1998–2002", "2012". */
export function yearSpan(from: IsoDate, to: IsoDate, locale: string): string {
  const [a, b] = [formatYear(from, locale), formatYear(to, locale)];
  if (a === b) return a;
  return /^\d{4}$/.test(a) && b.slice(0, 2) === a.slice(0, 2) && b.length === 4
    ? `${a}–${b.slice(2)}`
    : `${a}–${b}`;
}

/** A number with its unit; large ones rounded to three significant digits. */
export function formatNumber(value: string, property: Property, locale: string): string {
  const number = Number(value);
  if (!Number.isFinite(number)) return value;
  if (property === 'gdp') {
    return numberFormat(locale, {
      style: 'currency',
      currency: 'USD',
      currencyDisplay: 'name',
      notation: 'compact',
      compactDisplay: 'long',
      maximumSignificantDigits: 3,
    }).format(number);
  }
  const big = Math.abs(number) >= 1_000_000;
  // No count of a city's people is good to the last of them.
  const isRounded = big || (property === 'population' && number >= COUNTED);
  const text = numberFormat(locale, {
    ...(big && { notation: 'compact' as const, compactDisplay: 'long' as const }),
    ...(isRounded && { maximumSignificantDigits: 3 }),
  }).format(number);
  const unit = UNITS[property];
  return unit === undefined ? text : `${text} ${unit}`;
}

/** A measure to two digits: "610", "1200". */
export function nearly(value: number, locale: string): string {
  return numberFormat(locale, { maximumSignificantDigits: 2 }).format(value);
}

/** A date as a fractional year: 2012-07-01 is about 2012.5. */
export function fractionalYear(date: IsoDate): number {
  const [, sign, year, month, day] = /^(-?)(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(date) ?? [];
  const whole = Number(`${sign ?? ''}${year ?? 0}`);
  return whole + (Number(month ?? 1) - 1) / 12 + (Number(day ?? 1) - 1) / 365;
}

/** Years from one date to another, as a fraction. */
export function yearsBetween(from: IsoDate, to: IsoDate): number {
  return fractionalYear(to) - fractionalYear(from);
}

/** True where one who was born then may live on the day. */
export function mayLive(born: IsoDate, day: IsoDate): boolean {
  return yearsBetween(born, day) <= MOST_AGE;
}

/** Whole years of age on a day; undefined unless both dates are known to the day and make sense for one who lives. */
export function ageOn(born: IsoDate | undefined, died: IsoDate | undefined, day: IsoDate | undefined) {
  if (born === undefined || day === undefined || born.length !== 10 || day.length !== 10) return undefined;
  if (day < born || (died !== undefined && died.slice(0, 10) <= day.slice(0, died.length))) return undefined;
  const age = Number(day.slice(0, 4)) - Number(born.slice(0, 4)) - (day.slice(5) < born.slice(5) ? 1 : 0);
  return age <= MOST_AGE ? age : undefined;
}
