/** Dates as the lists of office holders write them. */
import { isDate } from '../../../knowledge/checked-values';

/** A time in office; '' for an unknown start and for an end that has not come or is not known. */
export interface Term {
  start: string;
  end: string;
}

/** A date cut to its stated precision (Wikidata's: 9 year, 10 month, 11 day); '' when it is vaguer or malformed. */
export function preciseDate(date: string, precision: string): string {
  const match = /^(-?\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(date);
  if (!match) return '';
  const [, year = '', month, day] = match;
  const level = precision === '' ? (month === '01' && day === '01' ? 9 : 11) : Number(precision);
  if (level < 9) return '';
  if (level === 9 || !month || month === '00') return year;
  if (level === 10 || !day || day === '00') return `${year}-${month}`;
  // The 31st of June: the month is as doubtful as the day.
  return isDate(`${year}-${month}-${day}`) ? `${year}-${month}-${day}` : year;
}

/** First (or last) day of a date, in days since 1970. */
export function dayOf(date: string, last = false): number {
  const [year = '', month, day] = date.split('-');
  const m = month ? Number(month) : last ? 12 : 1;
  const d = day ? Number(day) : last ? new Date(Date.UTC(Number(year), m, 0)).getUTCDate() : 1;
  return Date.UTC(Number(year), m - 1, d) / 86_400_000;
}

/** Of one start the lists give the parts of a long term and the whole: the open one, or the longest. */
function wholes(terms: readonly Term[]): Term[] {
  const byStart = new Map<string, Term>();
  for (const term of terms) {
    const known = byStart.get(term.start);
    const isLonger = term.end === '' || (known !== undefined && known.end !== '' && term.end > known.end);
    if (known === undefined || isLonger) byStart.set(term.start, term);
  }
  return [...byStart.values()];
}

/**
 * Terms of one person in one office, joined where less than `gap` days lie between them, so that a second
 * mandate that follows the first is one term. An open term that a later one of the same office follows within
 * five years is part of it; with a longer pause its end is unknown, and it is left out.
 */
export function joinTerms(terms: readonly Term[], gap: number): Term[] {
  const dated = terms.filter((term) => term.start !== '');
  const sorted = wholes(dated.length > 0 ? dated : terms)
    .filter((term) => term.end === '' || term.start === '' || dayOf(term.end, true) >= dayOf(term.start))
    .toSorted((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0));
  const joined: Term[] = [];
  for (const term of sorted) {
    const before = joined.at(-1);
    if (before) {
      const from = term.start === '' ? -Infinity : dayOf(term.start);
      if (before.end === '' && before.start !== '' && from - dayOf(before.start) > 5 * 366) joined.pop();
      else if (before.end === '' || from - dayOf(before.end, true) <= gap) {
        const later = term.end === '' || before.end === '' || dayOf(term.end, true) > dayOf(before.end, true);
        if (later) before.end = term.end;
        continue;
      }
    }
    joined.push({ ...term });
  }
  return joined;
}
