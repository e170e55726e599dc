import { describe, expect, it } from 'vitest';
import {
  numberAt,
  offsetOf,
  packCoded,
  packOffsets,
  packSorted,
  rowOf,
} from '../../../src/knowledge/columns';
import { hashInto } from '../../../src/knowledge/hash';
import { findRow, makeTable } from '../../../src/knowledge/hash-table';
import { NO_YEAR, packYears, yearsOf } from '../../../src/knowledge/layout';

describe('a column of codes', () => {
  it('gives every value back, the least and the greatest too', () => {
    const values = [7, -1, 0x7fffffff, -0x80000000, 7, 0];
    const { list, codes } = packCoded(values);
    expect(list).toHaveLength(5);
    expect(Array.from(codes, (code) => list[code])).toEqual(values);
  });

  it('is refused when its values are too many', () => {
    const many = Array.from({ length: 65537 }, (_, n) => n);
    expect(packCoded(many.slice(1)).codes.at(-1)).toBe(65535);
    expect(() => packCoded(many)).toThrow('A column has 65537 distinct values, 65536 fit.');
  });
});

describe('offsets', () => {
  it.each([0, 1, 15, 16, 17, 33, 64])('of %i rows are the sums of the lengths before', (count) => {
    const lengths = Array.from({ length: count }, (_, n) => (n * 37) % 256);
    const packed = packOffsets(lengths, new Uint8Array(count));
    let sum = 0;
    for (const [row, length] of lengths.entries()) {
      expect(offsetOf(packed, row)).toBe(sum);
      sum += length;
    }
  });

  it('are refused when a row is too long', () => {
    expect(packOffsets([65535], new Uint16Array(1)).lengths[0]).toBe(65535);
    expect(() => packOffsets([3, 65536], new Uint16Array(2))).toThrow(
      'A row of 65536 is too long for its column.',
    );
    expect(() => packOffsets([256], new Uint8Array(1))).toThrow(/too long/);
  });
});

describe('sorted numbers', () => {
  const numbers = [0, 1, 65535, 65536, 65537, 3 * 65536 + 9, 2 ** 31, 2 ** 32 - 1];
  const packed = packSorted(Uint32Array.from(numbers));

  it('are found by row and by number', () => {
    expect(numbers.map((_, row) => numberAt(packed, row))).toEqual(numbers);
    expect(numbers.map((number) => rowOf(packed, number))).toEqual(numbers.map((_, row) => row));
  });

  it.each([2, 65534, 65538, 2 * 65536, 3 * 65536 + 8, 3 * 65536 + 10, 2 ** 31 + 1, 2 ** 32 - 2])(
    '%i is not there',
    (number) => {
      expect(rowOf(packed, number)).toBeUndefined();
    },
  );

  it('may be none at all', () => {
    expect(rowOf(packSorted(new Uint32Array()), 0)).toBeUndefined();
  });
});

describe('years', () => {
  it.each([
    [1954, undefined],
    [undefined, 2021],
    [-384, -322],
    [-9999, 9999],
    [undefined, undefined],
  ])('%s to %s come back', (from, to) => {
    expect(yearsOf(packYears(from ?? NO_YEAR, to ?? NO_YEAR))).toEqual([from, to]);
  });
});

describe('a hash table', () => {
  const MASK = 0xfffffff0;
  const hashed = (key: string) => hashInto({ slot: 0, print: 0 }, key);
  const rowsOf = (keys: readonly string[]) =>
    keys.map((key, n) => ({
      slot: hashed(key).slot,
      word: ((hashed(key).print & MASK) | (n % 16)) >>> 0,
      key,
    }));

  it.each([0, 1, 2, 5, 6, 7, 1000])('of %i rows finds each and no other', (count) => {
    const keys = Array.from({ length: count }, (_, n) => `word ${n}`);
    const { table, sorted } = makeTable(rowsOf(keys));
    expect(table.rows).toHaveLength(count);
    for (const key of keys) expect(sorted[findRow(table, hashed(key), MASK)]?.key).toBe(key);
    for (let n = 0; n < 1000; n++) expect(findRow(table, hashed(`other ${n}`), MASK)).toBe(-1);
  });

  it('gives the greatest of two values of one key', () => {
    const { slot, print } = hashed('new york');
    const word = (value: number) => ({ slot, word: ((print & MASK) | value) >>> 0 });
    const { table } = makeTable([word(3), word(9), word(4)]);
    expect(table.rows[findRow(table, { slot, print }, MASK)]! & 15).toBe(9);
  });
});
