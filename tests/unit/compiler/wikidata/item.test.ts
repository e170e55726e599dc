import { describe, expect, it } from 'vitest';
import { bestOne, current, standing } from '../../../../src/compiler/wikidata/claims';
import {
  type Claim,
  isoDate,
  itemId,
  point,
  quantity,
  type Snak,
  toItem,
} from '../../../../src/compiler/wikidata/item';
import { statementsOf } from '../../../../src/compiler/wikidata/rows';

const WIKIDATA = 'http://www.wikidata.org/entity/';

function time(value: string, precision: number): Snak {
  return { snaktype: 'value', datavalue: { type: 'time', value: { time: `${value}T00:00:00Z`, precision } } };
}

function amount(value: string, unit: string): Snak {
  const full = unit === '1' ? '1' : WIKIDATA + unit;
  return { snaktype: 'value', datavalue: { type: 'quantity', value: { amount: value, unit: full } } };
}

function entity(id: string): Snak {
  return { snaktype: 'value', datavalue: { type: 'wikibase-entityid', value: { id } } };
}

const UNKNOWN: Snak = { snaktype: 'somevalue' };

describe('dates', () => {
  it.each([
    ['+1952-10-07', 11, '1952-10-07'],
    ['+1952-10-07', 14, '1952-10-07'],
    ['+1952-10-00', 10, '1952-10'],
    ['+1952-10-07', 10, '1952-10'],
    ['+1952-00-00', 9, '1952'],
    ['-0384-00-00', 9, '-0384'],
    ['+00000001952-10-07', 11, '1952-10-07'],
    ['+1950-00-00', 8, undefined],
    ['+1900-00-00', 7, undefined],
    ['+1952-00-00', 11, undefined],
    ['-13798000000-00-00', 3, undefined],
    ['+12000-01-01', 9, undefined],
  ])('%s with precision %i is %s', (value, precision, expected) => {
    expect(isoDate(time(value, precision))).toBe(expected);
  });

  it('are unknown where the value is', () => {
    expect(isoDate(UNKNOWN)).toBeUndefined();
    expect(isoDate(undefined)).toBeUndefined();
    expect(isoDate(entity('Q5'))).toBeUndefined();
  });
});

describe('quantities', () => {
  it.each([
    ['+93030', 'Q712226', 'km²', '93030'],
    ['+100', 'Q35852', 'km²', '1'],
    ['+10', 'Q232291', 'km²', '25.8999'],
    ['+29031.7', 'Q3710', 'm', '8848.86'],
    ['+8848.86', 'Q11573', 'm', '8848.86'],
    ['+100', 'Q253276', 'km', '160.934'],
    ['+2850000', 'Q11573', 'km', '2850'],
    ['+9937628', '1', 'persons', '9937628'],
    ['-430', 'Q11573', 'm', '-430'],
    ['+5', 'Q11573', 'km²', undefined],
    ['+5', '1', 'km²', undefined],
    ['+5', 'Q4917', 'persons', undefined],
  ])('%s of unit %s in %s is %s', (value, unit, into, expected) => {
    expect(quantity(amount(value, unit), into)).toBe(expected);
  });
});

describe('points', () => {
  const at = (latitude: number, longitude: number, globe: string | null): Snak => ({
    snaktype: 'value',
    datavalue: { type: 'globecoordinate', value: { latitude, longitude, globe } },
  });

  it('have up to four decimals', () => {
    expect(point(at(47.497913, 19.04, `${WIKIDATA}Q2`))).toBe('47.4979,19.04');
    expect(point(at(-33, -70.00004, null))).toBe('-33,-70');
  });

  it('are left out on other worlds', () => {
    expect(point(at(47, 19, `${WIKIDATA}Q405`))).toBeUndefined();
  });
});

describe('item ids', () => {
  it.each<[Snak, string | undefined]>([
    [entity('Q183'), 'Q183'],
    [entity('L42'), undefined],
    [entity('P17'), undefined],
    [UNKNOWN, undefined],
    [
      {
        snaktype: 'value',
        datavalue: { type: 'wikibase-entityid', value: { 'entity-type': 'item', 'numeric-id': 183 } },
      },
      'Q183',
    ],
  ])('%j', (snak, expected) => {
    expect(itemId(snak)).toBe(expected);
  });
});

describe('claims', () => {
  const claim = (id: string, rank: Claim['rank'], qualifiers?: Claim['qualifiers']): Claim => ({
    mainsnak: entity(id),
    rank,
    ...(qualifiers && { qualifiers }),
  });
  const ids = (claims: readonly Claim[]) => claims.map(({ mainsnak }) => itemId(mainsnak));

  it('drop what is deprecated and put what is preferred first', () => {
    const claims = [claim('Q1', 'normal'), claim('Q2', 'deprecated'), claim('Q3', 'preferred')];
    expect(ids(standing(claims))).toEqual(['Q3', 'Q1']);
    expect(ids(current(claims))).toEqual(['Q3']);
    expect(ids(current([]))).toEqual([]);
  });

  it('that have ended hold no more, also where nobody knows since when', () => {
    const ended = claim('Q1', 'normal', { P582: [time('+1990-00-00', 9)] });
    const endedOnce = claim('Q2', 'normal', { P582: [UNKNOWN] });
    const endless = claim('Q3', 'normal', { P582: [{ snaktype: 'novalue' }] });
    expect(ids(current([ended, endedOnce, endless]))).toEqual(['Q3']);
  });

  it('with one value: the newest that holds, else the newest', () => {
    const at = (id: string, year: string) => claim(id, 'normal', { P585: [time(`+${year}-00-00`, 9)] });
    expect(itemId(bestOne([at('Q1', '2001'), at('Q2', '2011'), at('Q3', '1990')])!.mainsnak)).toBe('Q2');
    const ended = claim('Q4', 'normal', { P580: [time('+2020-00-00', 9)], P582: [time('+2021-00-00', 9)] });
    expect(itemId(bestOne([ended, at('Q1', '2001')])!.mainsnak)).toBe('Q1');
    expect(itemId(bestOne([ended])!.mainsnak)).toBe('Q4');
    expect(bestOne([claim('Q1', 'deprecated')])).toBeUndefined();
  });
});

describe('terms', () => {
  const person = (...positions: Claim[]) => toItem({ type: 'item', id: 'Q567', claims: { P39: positions } })!;
  const held = (office: string, start?: Snak, end?: Snak, rank: Claim['rank'] = 'normal'): Claim => ({
    mainsnak: entity(office),
    rank,
    qualifiers: { ...(start && { P580: [start] }), ...(end && { P582: [end] }) },
  });
  const termsOf = (...positions: Claim[]) =>
    statementsOf(person(...positions), 'person', undefined).map(({ value, start, end }) => [
      value,
      start,
      end,
    ]);

  it('are kept when they are over, the preferred first', () => {
    expect(
      termsOf(
        held('Q1', time('+2000-00-00', 9), time('+2005-00-00', 9)),
        held('Q2', time('+2005-11-22', 11), undefined, 'preferred'),
        held('Q3', undefined, undefined, 'deprecated'),
      ),
    ).toEqual([
      ['Q2', '2005-11-22', undefined],
      ['Q1', '2000', '2005'],
    ]);
  });

  it('that ended at an unknown time are left out: without an end they would seem to go on', () => {
    expect(termsOf(held('Q1', time('+2000-00-00', 9), UNKNOWN))).toEqual([]);
    expect(termsOf(held('Q1', time('+2000-00-00', 9), time('+2010-00-00', 8)))).toEqual([]);
    expect(termsOf(held('Q1', UNKNOWN))).toEqual([['Q1', undefined, undefined]]);
  });
});

describe('toItem', () => {
  it('fills in what is missing, and refuses what is no entity', () => {
    expect(toItem({ type: 'item', id: 'Q1' })).toMatchObject({ labels: {}, claims: {}, sitelinks: {} });
    for (const value of [null, 5, 'Q1', [], {}, { type: 'item' }]) expect(toItem(value)).toBeUndefined();
  });
});
