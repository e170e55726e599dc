import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDate, isEntityId, isProperty, isText, isValueOf } from '../../../src/knowledge/checked-values';
import type { Property } from '../../../src/knowledge/model';

describe('ids', () => {
  it.each([
    'Q1',
    'Q567',
    `Q${2 ** 30 - 1}`,
    'geonames:2911298',
    'glossa:a',
    'glossa:a-slug',
    'glossa:office.of-2',
  ])('%s is one', (id) => {
    expect(isEntityId(id)).toBe(true);
  });
  it.each([
    ...['', 'Q', 'Q0', 'Q012', 'q5', ' Q5', 'Q5 ', 'Q5\n', `Q${2 ** 30}`, 'P31'],
    ...[
      'geonames:',
      'geonames:0',
      `geonames:${2 ** 30}`,
      'glossa:',
      'glossa:A',
      'glossa:-a',
      'glossa:a-',
      'glossa:a--b',
      'glossa:ő',
    ],
  ])('%j is none', (id) => {
    expect(isEntityId(id)).toBe(false);
  });
});

describe('properties', () => {
  it.each(['born', 'capital', 'website'])('%s is one', (name) => {
    expect(isProperty(name)).toBe(true);
  });
  it.each(['constructor', 'toString', '__proto__', 'Born', ''])('%j is none', (name) => {
    expect(isProperty(name)).toBe(false);
  });
});

describe('dates', () => {
  it.each([
    '1954',
    '1954-07',
    '1954-07-17',
    '-0044-03-15',
    '2000-02-29',
    '2024-02-29',
    '2023-04-30',
    '2023-12-31',
    '0000',
  ])('%s is one', (date) => {
    expect(isDate(date)).toBe(true);
  });
  it.each([
    ...['', '54', '1954-7', '1954-7-17', '1954-13', '1954-00', '1954-01-00', '1954-01-32', '31.12.1999'],
    ...[
      '2022-02-31',
      '2023-02-29',
      '1900-02-29',
      '2023-04-31',
      '2023-06-31',
      '2023-09-31',
      '2023-11-31',
      '+1954',
      '1954-07-17T00',
    ],
  ])('%j is none', (date) => {
    expect(isDate(date)).toBe(false);
  });

  it('are those of the calendar', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1000, max: 2999 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 31 }),
        (year, month, day) => {
          const two = (number: number): string => String(number).padStart(2, '0');
          const isReal = new Date(Date.UTC(year, month - 1, day)).getUTCMonth() === month - 1;
          expect(isDate(`${year}-${two(month)}-${two(day)}`)).toBe(isReal);
        },
      ),
    );
  });
});

describe('texts', () => {
  it.each(['a', 'Széll Kálmán tér', '😀', 'a\u00a0b'])('%j can be shown', (text) => {
    expect(isText(text)).toBe(true);
  });
  it.each(['', ' ', ' a', 'a ', 'a\tb', 'a\nb', 'a\u0000', 'a\u0085', 'a\u2028b', '\ud83d', 'a\ufffd'])(
    '%j cannot',
    (text) => {
      expect(isText(text)).toBe(false);
    },
  );
});

describe('values', () => {
  it.each<[Property, string]>([
    ['capital', 'Q64'],
    ['born', '1954-07-17'],
    ['population', '3677472'],
    ['population', '0'],
    ['elevation', '-430.5'],
    ['coordinates', '52.5167,13.3833'],
    ['coordinates', '-90,180'],
    ['coordinates', '90,-180'],
    ['gender', 'female'],
    ['website', 'https://www.bundestag.de/'],
    ['website', 'http://example.org'],
    ['iso2', 'DE'],
    ['isoNumeric', '276'],
    ['geonames', '2921044'],
  ])('of %s may be %s', (property, value) => {
    expect(isValueOf(property, value)).toBe(true);
  });
  it.each<[Property, string]>([
    ['capital', 'Berlin'],
    ['born', 'yesterday'],
    ...['lots', 'NaN', '12abc', '1e5', 'Infinity', '', '1,000', '1.1234567', '1234567890123456', '0x10'].map(
      (value): [Property, string] => ['population', value],
    ),
    ...['90.1,0', '0,180.5', '91,0', '0,-181', '52.51671,13', '52', '52,13,1', '52, 13', 'a,b'].map(
      (value): [Property, string] => ['coordinates', value],
    ),
    ...['Female', '1a', 'a b', 'a.', '-a', ''].map((value): [Property, string] => ['gender', value]),
    ...[
      'javascript:alert(1)',
      'ftp://a.example',
      'https://',
      'https:///x',
      'www.example.org',
      'https://exa mple.org',
      'data:text/html,x',
    ].map((value): [Property, string] => ['website', value]),
    ...['D', 'DEU', 'de'].map((value): [Property, string] => ['iso2', value]),
    ...['27', '2760', 'abc'].map((value): [Property, string] => ['isoNumeric', value]),
    ...['0', '012', 'x'].map((value): [Property, string] => ['geonames', value]),
  ])('of %s may not be %j', (property, value) => {
    expect(isValueOf(property, value)).toBe(false);
  });
});
