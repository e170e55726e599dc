import { describe, expect, it } from 'vitest';
import { ordered } from '../../../src/describe/facts/values';
import type { Gathered } from '../../../src/describe/gather';
import type { Statement } from '../../../src/knowledge/model';

const SOURCE = { property: 'leader', source: 'test', asOf: '2022-10-01' } as const;

/** Ids of the heads that a card of the day tells. */
function headsOn(day: string, statements: readonly Statement[]): string[] {
  const gathered = {
    entity: { id: 'Q358834', kind: 'organisation', names: [], statements: [...statements] },
    knowledge: { entities: { find: () => undefined } },
    others: new Map(),
    lang: 'en',
    day,
  } as unknown as Gathered;
  return ordered('leader', gathered).map(({ value }) => value);
}

// Liz Truss's source tells no end, and another is known to have followed her.
const FOREIGN_OFFICE: readonly Statement[] = [
  { ...SOURCE, value: 'Q268584', start: '2019-07-24', end: '2021-09-15' },
  { ...SOURCE, value: 'Q272201', start: '2021-09-15', until: '2022-09-06' },
  { ...SOURCE, value: 'Q291057', start: '2025-09-05', asOf: '2026-01-20' },
];

describe('the head of a body', () => {
  it.each([
    ['on a day of a term', '2021-01-01', ['Q268584']],
    ['before another is known to have followed', '2022-03-01', ['Q272201']],
    ['after the day of the newest source', '2026-10-01', ['Q291057']],
  ])('is one %s', (_, day, ids) => {
    expect(headsOn(day, FOREIGN_OFFICE)).toEqual(ids);
  });
});
