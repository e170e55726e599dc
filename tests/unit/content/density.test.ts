/** Which marks are drawn, and how much goes into one message. */
import { describe, expect, it } from 'vitest';
import { takeBatch } from '../../../src/content/marks/batch';
import { type Density, isWanted, withoutDoubles } from '../../../src/content/marks/density';
import type { Mark } from '../../../src/messages';

const mark = (change: Partial<Mark>): Mark => ({
  ...{ block: 0, start: 0, end: 5, id: 'Q1', kind: 'person', form: 'name', confidence: 1, others: [] },
  ...change,
});
const SECTION: Density = { mentions: 'section', adjectives: false, kindsOff: [], hidden: [] };

describe('a mark', () => {
  const drawn = (settings: Density, marks: [Mark, number][]): boolean[] => {
    const seen = new Set<string>();
    return marks.map(([one, section]) => isWanted(one, section, settings, seen));
  };

  it.each<[string, Density, boolean[]]>([
    ['once a section', SECTION, [true, false, true]],
    ['once an article', { ...SECTION, mentions: 'first' }, [true, false, false]],
    ['each time', { ...SECTION, mentions: 'all' }, [true, true, true]],
    ['never, where its kind is off', { ...SECTION, kindsOff: ['person'] }, [false, false, false]],
    ['never, where it is hidden', { ...SECTION, hidden: [{ id: 'Q1', label: 'x' }] }, [false, false, false]],
  ])('is drawn %s', (_when, settings, expected) => {
    expect(
      drawn(settings, [
        [mark({}), 1],
        [mark({ start: 9, end: 12 }), 1],
        [mark({}), 2],
      ]),
    ).toEqual(expected);
  });

  it.each<[string, Partial<Mark>, boolean]>([
    ['an adjective of a country', { form: 'adjective', kind: 'country' }, false],
    ['an adjective of a town', { form: 'adjective', kind: 'city' }, true],
    ['a country', { form: 'name', kind: 'country' }, true],
  ])('of %s', (_what, change, expected) => {
    expect(drawn(SECTION, [[mark(change), 1]])).toEqual([expected]);
    expect(drawn({ ...SECTION, adjectives: true }, [[mark(change), 1]])).toEqual([true]);
  });
});

describe('a role beside the name', () => {
  it.each<[string, Mark[], number]>([
    ['after it', [mark({ end: 12 }), mark({ start: 13, end: 35, form: 'role' })], 1],
    ['before it, with a comma', [mark({ end: 15, form: 'role' }), mark({ start: 17, end: 30 })], 1],
    ['far from it', [mark({ end: 15, form: 'role' }), mark({ start: 60, end: 70 })], 2],
    ['of another', [mark({ end: 15, form: 'role', id: 'Q2' }), mark({ start: 16, end: 30 })], 2],
  ])('%s', (_where, marks, expected) => {
    expect(withoutDoubles(marks)).toHaveLength(expected);
  });
});

describe('one message', () => {
  const blocks = (...lengths: number[]) => lengths.map((length) => ({ text: 'x'.repeat(length) }));
  it.each<[string, number[], number]>([
    ['holds what fits', [40, 40, 40], 2],
    ['holds one block at least', [500, 1], 1],
    ['holds no more blocks than the worker takes', [1, 1, 1, 1, 1, 1], 4],
  ])('%s', (_what, lengths, count) => {
    const waiting = blocks(...lengths);
    expect(takeBatch(waiting, { units: 100, blocks: 4 })).toHaveLength(count);
    expect(waiting).toHaveLength(lengths.length - count);
  });
});
