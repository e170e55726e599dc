import { describe, expect, it } from 'vitest';
import { corrected } from '../../../src/content/marks/corrected';
import type { Mark } from '../../../src/messages';
import type { Correction } from '../../../src/settings/lists';

const mark = (id: string, others: string[] = []): Mark => ({
  ...{ block: 0, start: 0, end: 5, id, kind: 'city', form: 'name', confidence: 0.9, others },
});
const said = (what: Correction['what'], from: string, to?: string): Correction => ({
  ...{ site: 'a.example', what, from: { id: from, label: from }, surface: 'Paris', on: '2024-05-01' },
  ...(to !== undefined && { to: { id: to, label: to } }),
});

describe('what a reader has corrected', () => {
  it.each([
    ['nothing', [], ['Q90', 'Q142', 'Q90']],
    ['that it is not meant', [said('not', 'Q90')], ['Q142']],
    ['that another is meant', [said('other', 'Q90', 'Q167646')], ['Q167646', 'Q142', 'Q167646']],
    ['that the facts are wrong', [said('wrong', 'Q90')], ['Q90', 'Q142', 'Q90']],
    ['of another entity', [said('not', 'Q1')], ['Q90', 'Q142', 'Q90']],
  ] as const)('%s holds for all its marks', (_what, corrections, ids) => {
    const marks = [mark('Q90', ['Q167646', 'Q3']), mark('Q142'), mark('Q90')];
    expect(corrected(marks, corrections).map(({ id }) => id)).toEqual(ids);
  });

  it('leaves the one that is not meant among the other readings', () => {
    const [first] = corrected([mark('Q90', ['Q167646', 'Q3'])], [said('other', 'Q90', 'Q167646')]);
    expect(first!.others).toEqual(['Q90', 'Q3']);
  });
});
