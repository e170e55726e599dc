import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOf, dayOf, lastDayOf, yearOf } from '../../../src/knowledge/dates';

describe('days', () => {
  it.each([
    ['1970-01-01', 0, 0],
    ['1970', 0, 364],
    ['1972', 730, 1095],
    ['1972-02', 761, 789],
    ['1970-12', 334, 364],
    ['1969-12-31', -1, -1],
    ['2000-02-29', 11_016, 11_016],
    ['0001-01-01', -719_162, -719_162],
    ['0099', -683_368, -683_004],
    ['-0044-03-15', -735_525, -735_525],
  ])('of %s are %i to %i since 1970', (date, first, last) => {
    expect([dayOf(date), lastDayOf(date)]).toEqual([first, last]);
  });

  it.each([undefined, '', 'x', '70', '1970-1', '1970-01-01T00:00', ' 1970'])('of %j are none', (date) => {
    expect([dayOf(date), lastDayOf(date)]).toEqual([undefined, undefined]);
  });

  it('are dates again, in their year, and end where the next begins', () => {
    fc.assert(
      fc.property(fc.integer({ min: -719_000, max: 2_900_000 }), (day) => {
        const date = dateOf(day);
        expect(dayOf(date)).toBe(day);
        expect(yearOf(day)).toBe(Number(date.slice(0, 4)));
        const [year, month] = [date.slice(0, 4), date.slice(0, 7)];
        for (const span of [year, month]) {
          expect(dayOf(span)).toBeLessThanOrEqual(day);
          expect(lastDayOf(span)).toBeGreaterThanOrEqual(day);
          expect(dateOf(lastDayOf(span)! + 1).startsWith(span)).toBe(false);
          expect(dateOf(lastDayOf(span)!).startsWith(span)).toBe(true);
        }
      }),
    );
  });
});
