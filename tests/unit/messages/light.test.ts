/** The checks by hand take what the schemas take and refuse what they refuse. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotateResponse, beginResponse, readAnswer } from '../../../src/messages';
import { isFailure, readBegin, readMarks } from '../../../src/messages/light';

const BLOCKS = [
  { text: 'Angela Merkel', heading: true },
  { text: 'In Paris.', heading: false },
];
const MARK = {
  ...{ block: 1, start: 3, end: 8, id: 'Q90', kind: 'city', form: 'name', confidence: 0.5 },
  others: ['geonames:12'],
};
const MARKS = { marks: [MARK], context: { seen: [] } };
const BEGIN = {
  lang: 'hu',
  likeliest: 'hu',
  settings: { kindsOff: ['person'], hidden: [], corrections: [], delay: 150 },
};
const FAILURE = { error: 'No.', code: 'knowledge' };

/** What a field may hold in place of what it should. */
const wrong: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom(
    undefined,
    null,
    -1,
    0,
    5,
    8.5,
    9,
    10,
    Number.NaN,
    2 ** 60,
    '',
    'Q0',
    'Q1x',
    'pack:a:b',
    'hu',
    'pl',
  ),
  fc.constantFrom('person', 'hasOwnProperty', 'x'.repeat(121), [], [1], ['Q1'], {}, true, 'failed'),
  fc.jsonValue(),
);

/** The value with one field, at any depth, replaced or taken away. */
function spoilt<T extends object>(value: T): fc.Arbitrary<unknown> {
  const paths: (string | number)[][] = [];
  const walk = (at: unknown, path: (string | number)[]): void => {
    if (typeof at !== 'object' || at === null) return;
    for (const key of Object.keys(at)) {
      paths.push([...path, key]);
      walk((at as Record<string, unknown>)[key], [...path, key]);
    }
  };
  walk(value, []);
  return fc.tuple(fc.constantFrom(...paths), wrong).map(([path, by]) => {
    const copy = structuredClone(value) as Record<string | number, unknown>;
    let at = copy;
    for (const key of path.slice(0, -1)) at = at[key] as typeof at;
    at[path.at(-1)!] = by;
    return copy;
  });
}

describe('a light check', () => {
  it('takes marks as their schema does', () => {
    expect(readMarks(MARKS, BLOCKS)).toEqual(MARKS);
    fc.assert(
      fc.property(fc.oneof(spoilt(MARKS), spoilt(FAILURE), wrong), (answer) => {
        const schema = readAnswer(annotateResponse(BLOCKS), answer);
        expect(readMarks(answer, BLOCKS) === undefined).toBe(schema === undefined);
      }),
      { numRuns: 2000 },
    );
  });

  it('takes the beginning of an article as its schema does', () => {
    expect(readBegin(BEGIN)).toEqual(BEGIN);
    fc.assert(
      fc.property(fc.oneof(spoilt(BEGIN), spoilt(FAILURE), wrong), (answer) => {
        const schema = readAnswer(beginResponse, answer);
        expect(readBegin(answer) === undefined).toBe(schema === undefined);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['behind the end of its block', { end: 10 }],
    ['in no block', { block: 2 }],
    ['that is empty', { end: 3 }],
    ['before its block', { start: -1 }],
    ['of a kind by the name of what every object has', { kind: 'toString' }],
    ['of an entity that is none', { id: '../x' }],
    ['with other readings that are none', { others: ['Q1', '<b>'] }],
    ['sure of nothing', { confidence: Number.NaN }],
  ])('refuses a mark %s', (_where, change) => {
    expect(readMarks({ ...MARKS, marks: [MARK, { ...MARK, ...change }] }, BLOCKS)).toBeUndefined();
  });

  it.each([
    [{ error: 'No.', code: 'refused' }, true],
    [{ error: 'No.', code: 'other' }, false],
    [{ code: 'refused' }, false],
    [null, false],
    ['failed', false],
  ])('tells of %j that it is a failure: %s', (answer, is) => {
    expect(isFailure(answer)).toBe(is);
  });
});
