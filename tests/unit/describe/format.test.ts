import { describe, expect, it } from 'vitest';
import {
  ageOn,
  formatDate,
  formatMonth,
  formatNumber,
  formatYear,
  fractionalYear,
  mayLive,
  yearSpan,
  yearsBetween,
} from '../../../src/describe/format';

describe('dates', () => {
  it.each([
    ['1954', 'en', '1954'],
    ['0954', 'en', '954'],
    ['1954-07', 'en', 'July 1954'],
    ['1954-07-17', 'en', 'July 17, 1954'],
    ['1954-07-17', 'hu', '1954. július 17.'],
    ['1954-07', 'hu', '1954. július'],
    ['1954-07-17', 'de', '17. Juli 1954'],
    ['1954-12-31', 'de', '31. Dezember 1954'],
    ['0079-08-24', 'en', 'August 24, 79'],
    ['-0044-03-15', 'en', 'March 15, 44 BC'],
    ['-0384', 'en', '384 BC'],
    ['-0384', 'hu', 'i. e. 384'],
    ['soon', 'en', 'soon'],
  ])('%s in %s', (date, locale, text) => {
    expect(formatDate(date, locale)).toBe(text);
  });

  it.each([
    ['2021-12-08', 'en', 'Dec 2021'],
    ['2021-12', 'hu', '2021. dec.'],
    ['2021-12-08', 'de', 'Dez. 2021'],
    ['2021', 'en', '2021'],
  ])('%s to the month, in %s', (date, locale, text) => {
    expect(formatMonth(date, locale)).toBe(text);
  });

  it.each([
    ['2021-12-08', '2021'],
    ['-0044-03-15', '44 BC'],
  ])('%s to the year', (date, text) => {
    expect(formatYear(date, 'en')).toBe(text);
  });

  it.each([
    ['2006-05', '2010-05-29', '2006–10'],
    ['1998', '2002', '1998–2002'],
    ['2012-01', '2012-09', '2012'],
    ['1899', '1901', '1899–1901'],
    ['0098', '0117', '98–117'],
  ])('from %s to %s', (from, to, text) => {
    expect(yearSpan(from, to, 'en')).toBe(text);
  });
});

describe('numbers', () => {
  it.each([
    ['3677472', 'population', 'en', '3.68 million'],
    ['3677472', 'population', 'hu', '3,68 millió'],
    ['3677472', 'population', 'de', '3,68 Millionen'],
    ['521828', 'population', 'en', '522,000'],
    ['160766', 'population', 'de', '161.000'],
    ['6123', 'population', 'en', '6,123'],
    ['1000000', 'population', 'en', '1 million'],
    ['0', 'population', 'en', '0'],
    ['891.7', 'area', 'en', '891.7 km²'],
    ['357022', 'area', 'de', '357.022 km²'],
    ['-430', 'elevation', 'en', '-430 m'],
    ['6650', 'length', 'en', '6,650 km'],
    ['4259934911821.2', 'gdp', 'en', '4.26 trillion US dollars'],
    ['many', 'population', 'en', 'many'],
  ] as const)('%s of %s in %s', (value, property, locale, text) => {
    expect(formatNumber(value, property, locale)).toBe(text);
  });
});

describe('times', () => {
  it.each([
    ['2012', 2012],
    ['2012-07', 2012.5],
    ['2012-07-01', 2012.5],
    ['2012-01-31', 2012 + 30 / 365],
    ['-0044', -44],
  ])('%s as a fraction of years', (date, year) => {
    expect(fractionalYear(date)).toBeCloseTo(year, 5);
  });

  it('lie apart', () => {
    expect(yearsBetween('2000', '2012-07')).toBeCloseTo(12.5, 5);
    expect(yearsBetween('2012', '2000')).toBe(-12);
  });

  it.each([
    ['1920', '2025', true],
    ['1919', '2025', false],
    ['1954-07-17', '2025-01-01', true],
  ])('who was born in %s may live in %s: %s', (born, day, lives) => {
    expect(mayLive(born, day)).toBe(lives);
  });

  it.each<[string | undefined, string | undefined, string | undefined, number | undefined]>([
    ['1954-07-17', undefined, '2019-07-16', 64],
    ['1954-07-17', undefined, '2019-07-17', 65],
    ['1954-07-17', undefined, '1954-07-17', 0],
    ['1954-07-17', undefined, '1954-07-16', undefined],
    ['1954-07-17', '2019-05-01', '2019-05-01', undefined],
    ['1954-07-17', '2019-05-02', '2019-05-01', 64],
    ['1954-07-17', '2019-05', '2019-05-01', undefined],
    ['1954-07-17', '2019', '2018-12-31', 64],
    ['1954-07', undefined, '2019-07-16', undefined],
    ['1954-07-17', undefined, '2019-07', undefined],
    [undefined, undefined, '2019-07-16', undefined],
    ['1954-07-17', undefined, undefined, undefined],
    ['1914-01-01', undefined, '2019-12-31', 105],
    ['1913-12-31', undefined, '2019-12-31', undefined],
  ])('born %s, died %s: the age on %s', (born, died, day, age) => {
    expect(ageOn(born, died, day)).toBe(age);
  });
});
