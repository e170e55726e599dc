/** Seats of parties, read from the Factbook's profiles and from a list of elections. */
import { describe, expect, it } from 'vitest';
import { type House, seatsByParty, statementsOf } from '../../../src/compiler/sources/links/chambers';
import {
  electionDays,
  expectedMonth,
  isTermBefore,
  sharesIn,
} from '../../../src/compiler/sources/links/parliaments';

describe('a profile', () => {
  it.each<[string, ReturnType<typeof sharesIn>]>([
    [
      'Christian Democratic Union (CDU) (164); Left Party (Die Linke) (64); Green Party (85); Other (1)',
      [
        { name: 'Christian Democratic Union', short: 'CDU', seats: 164 },
        { name: 'Left Party', short: 'Die Linke', seats: 64 },
        { name: 'Green Party', short: undefined, seats: 85 },
      ],
    ],
    ['Independents (17); vacant (2)', []],
    ['N/A; note - the National Council is not party-based', []],
    ['', []],
  ])('gives the shares of %j', (text, shares) => {
    expect(sharesIn(text)).toEqual(shares);
  });

  it.each<[string | undefined, string[]]>([
    ['2/23/2025', ['2025-02-23']],
    ['4/19/2024 to 6/1/2024', ['2024-04-19', '2024-06-01']],
    ['45161', []],
    ['5/14/2023 (House of Representatives dissolved on 12 December 2025)', []],
    ['28 December 2025', []],
    [undefined, []],
  ])('gives the days of %j', (text, days) => {
    expect(electionDays(text)).toEqual(days);
  });

  it.each<[string | undefined, string | undefined]>([
    ['February 2029', '2029-02'],
    ['2028', '2028'],
    ['by December 2028', '2028-12'],
    ['to be determined', undefined],
    [undefined, undefined],
  ])('expects the next election %j: %s', (text, month) => {
    expect(expectedMonth(text)).toBe(month);
  });

  it.each<[string, string | undefined, string | undefined, boolean]>([
    ['2025-02-23', '4 years', '2029-02', true],
    // The day of the upper chamber under the lower one's name.
    ['2023-09-24', '5 years', '2029-06', false],
    ['2024-07-04', '5 years', '2029-07', true],
    ['2024-07-04', '5 years', '2029', false],
    ['2024-07-04', undefined, '2029-07', false],
    ['2024-07-04', '5 years', undefined, false],
  ])('%s and %s lead to %s: %s', (start, term, end, leads) => {
    expect(isTermBefore(start, term, end)).toBe(leads);
  });
});

describe('the seats of a house', () => {
  const house = (seats: [string, number][], more: Partial<House> = {}): House => ({
    ...{
      state: 'Q183',
      start: '2025-02-23',
      end: '2029-02',
      inAll: 630,
      chamber: 'Q10',
      seats: new Map(seats),
    },
    ...more,
  });
  const elections = new Map([['Q183 2025-02-23', 'Q20']]);

  it('leave out a party that two rows name, and those without a seat', () => {
    expect([
      ...seatsByParty([
        ['Q1', 5],
        ['Q2', 3],
        ['Q1', 4],
        [undefined, 9],
        ['Q3', 0],
      ]),
    ]).toEqual([['Q2', 3]]);
  });

  it('are told of parties, and of chamber and election where most are known by party', () => {
    const all = statementsOf(
      house([
        ['Q1', 400],
        ['Q2', 100],
      ]),
      elections,
    );
    const dates = { start: '2025-02-23', end: '2029-02' };
    expect(all).toContainEqual({ id: 'Q1', property: 'houseSeats', value: '400', ...dates });
    expect(all).toContainEqual({ id: 'Q1', property: 'houseSize', value: '630', ...dates });
    for (const id of ['Q10', 'Q20'])
      expect(all).toContainEqual({ id, property: 'houseParty', value: 'Q2', ...dates });
  });

  it('are told of the parties alone where the largest may be missing', () => {
    const all = statementsOf(house([['Q2', 100]]), elections);
    expect(new Set(all.map(({ id }) => id))).toEqual(new Set(['Q2']));
  });

  it('are not told where the day is not sure', () => {
    expect(statementsOf(house([['Q1', 400]], { start: undefined }), elections)).toEqual([]);
  });
});
