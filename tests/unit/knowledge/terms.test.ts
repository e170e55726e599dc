import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf } from '../../../src/knowledge/dates';
import {
  certaintyOn,
  type Holding,
  holdingOn,
  isAsserted,
  spanOf,
  termsOn,
} from '../../../src/knowledge/terms';

interface Dates {
  start?: string;
  end?: string;
  until?: string;
  asOf: string;
}

function onDay(dates: Dates, date: string): Holding | 'unsure' {
  const span = spanOf(dates);
  return span === undefined ? 'unsure' : holdingOn(span, dayOf(date)!);
}

describe('who held what on a day', () => {
  it.each<[dates: Dates, date: string, holding: Holding | 'unsure']>([
    // Both ends told.
    [{ start: '2010-05-29', end: '2026-05-09', asOf: '2026-06-01' }, '2010-05-28', 'no'],
    [{ start: '2010-05-29', end: '2026-05-09', asOf: '2026-06-01' }, '2010-05-29', 'held'],
    [{ start: '2010-05-29', end: '2026-05-09', asOf: '2026-06-01' }, '2026-05-09', 'held'],
    [{ start: '2010-05-29', end: '2026-05-09', asOf: '2026-06-01' }, '2026-05-10', 'no'],
    // Open: as of the source's day for half a year, then nothing is known.
    [{ start: '2021-12-08', asOf: '2025-06-30' }, '2025-06-30', 'held'],
    [{ start: '2021-12-08', asOf: '2025-06-30' }, '2025-10-01', 'asOf'],
    [{ start: '2021-12-08', asOf: '2025-06-30' }, '2026-03-01', 'unknown'],
    // Bounded by an election or by a later holder.
    [{ start: '2010-05-29', until: '2026-05-12', asOf: '2026-01-15' }, '2026-05-01', 'asOf'],
    [{ start: '2010-05-29', until: '2026-05-12', asOf: '2026-01-15' }, '2026-05-20', 'unknown'],
    // The source did not notice that another came.
    [{ start: '1998-01-01', until: '2010-01-01', asOf: '2022-10-01' }, '2005-01-01', 'unknown'],
    // Dates known to the year or month are sure of no day in it.
    [{ start: '2015', end: '2018', asOf: '2022-10-01' }, '2015-06-01', 'no'],
    [{ start: '2015', end: '2018', asOf: '2022-10-01' }, '2016-01-01', 'held'],
    [{ start: '2015', end: '2018', asOf: '2022-10-01' }, '2018-06-01', 'no'],
    [{ start: '2015-02', asOf: '2022-10-01' }, '2015-02-27', 'no'],
    [{ start: '2015-02', asOf: '2022-10-01' }, '2015-02-28', 'held'],
    [{ start: '2015', end: '2015', asOf: '2022-10-01' }, '2015-06-01', 'unsure'],
    [{ asOf: '2022-10-01' }, '2015-06-01', 'unsure'],
  ])('%o on %s: %s', (dates, date, holding) => {
    expect(onDay(dates, date)).toBe(holding);
  });

  it('is surer of an open term the nearer the source spoke', () => {
    const span = spanOf({ start: '2021-12-08', asOf: '2025-06-30' })!;
    const sure = ['2025-06-30', '2025-07-30', '2025-12-01', '2026-12-01'].map((date) =>
      certaintyOn(span, dayOf(date)!),
    );
    expect(sure).toEqual([...sure].sort((a, b) => b - a));
    expect(sure[0]).toBe(1);
    expect(sure[3]).toBe(0);
  });

  it('asserts no open term long after its source, and none outside its dates', () => {
    const day = fc.integer({ min: -200_000, max: 30_000 });
    fc.assert(
      fc.property(day, day, day, fc.option(day), fc.boolean(), (from, knownTo, on, bound, open) => {
        const to = bound ?? (open ? Number.POSITIVE_INFINITY : from + 1000);
        const asserted = isAsserted({ from, to, open, knownTo }, on);
        expect(asserted && (on < from || on > to || (open && on > knownTo + 200))).toBe(false);
        expect(certaintyOn({ from, to, open, knownTo }, on) > 0).toBe(asserted);
      }),
    );
  });

  it('gives each person once, and both on a day of change', () => {
    const base = { office: undefined, open: false, knownTo: 30_000 };
    const terms = [
      { ...base, person: 1, from: 0, to: 100 },
      { ...base, person: 1, from: 50, to: 100 },
      { ...base, person: 2, from: 100, to: 200 },
    ];
    expect(termsOn(terms, 60).map(({ person }) => person)).toEqual([1]);
    expect(termsOn(terms, 100).map(({ person }) => person)).toEqual([1, 2]);
  });
});
