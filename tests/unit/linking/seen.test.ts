/** What one part of an article hands on to the next. */
import { describe, expect, it } from 'vitest';
import { Seen } from '../../../src/linking/context/seen';
import { fakeKnowledge } from './fake-knowledge';

const persons = Array.from({ length: 151 }, (_, n) => ({
  id: `Q${n + 1}`,
  kind: 'person' as const,
  names: [`Ada Berg ${n}`],
}));
const knowledge = fakeKnowledge(persons);

describe('what an article names for sure', () => {
  it('is counted, and a name is new once', () => {
    const seen = new Seen(knowledge);
    expect(seen.count(0)).toBe(0);
    expect([seen.see(0, 'ada berg'), seen.see(0, 'ada berg'), seen.see(0, 'berg')]).toEqual([
      true,
      false,
      true,
    ]);
    expect(seen.count(0)).toBe(3);
    expect(seen.toContext()).toEqual({ seen: [{ id: 'Q1', names: ['ada berg', 'berg'], count: 3 }] });
  });

  it('is handed on with what is named most first, and four names each', () => {
    const seen = new Seen(knowledge);
    seen.see(0, 'ada berg 0');
    for (const name of ['a', 'b', 'c', 'd', 'e']) seen.see(1, name);
    expect(seen.toContext().seen).toEqual([
      { id: 'Q2', names: ['a', 'b', 'c', 'd'], count: 5 },
      { id: 'Q1', names: ['ada berg 0'], count: 1 },
    ]);
  });

  it('is handed on up to a limit', () => {
    const seen = new Seen(knowledge);
    for (let ref = 0; ref < persons.length; ref++) seen.see(ref, 'berg');
    expect(seen.toContext().seen).toHaveLength(150);
  });

  it('is taken up with its count, but for what the file does not know', () => {
    const seen = new Seen(knowledge);
    seen.restore({
      seen: [
        { id: 'Q3', names: ['ada', 'berg'], count: 7 },
        { id: 'Q999', names: ['nobody'], count: 2 },
      ],
    });
    expect(seen.count(2)).toBe(7);
    expect(seen.see(2, 'berg')).toBe(false);
    expect(seen.toContext().seen).toEqual([{ id: 'Q3', names: ['ada', 'berg'], count: 8 }]);
    seen.restore(undefined);
    expect(seen.count(2)).toBe(8);
  });
});
