import { describe, expect, it } from 'vitest';
import { mergeTables } from '../../../src/compiler/merge/merge';
import { Report } from '../../../src/compiler/report';

describe('mergeTables', () => {
  it('shows the label, not an alias that differs from it in capitals only', () => {
    const [merged] = mergeTables(
      [
        {
          source: { id: 'wikidata-items', title: '', publisher: '', url: '', licence: '', asOf: '2021' },
          entities: [{ id: 'Q7809', kind: 'organisation' }],
          names: [
            { id: 'Q7809', lang: 'en', rank: 'alias', name: 'Unesco' },
            { id: 'Q7809', lang: 'en', rank: 'label', name: 'UNESCO' },
          ],
          statements: [],
        },
      ],
      new Report(),
    );
    expect(merged?.names.map(({ rank, name }) => `${rank} ${name}`)).toEqual(['label UNESCO']);
  });
});
