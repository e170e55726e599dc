import { describe, expect, it } from 'vitest';
import { areTwoLives, withoutContradictions } from '../../../src/compiler/merge/contradictions';
import { Report } from '../../../src/compiler/report';
import type { Tables } from '../../../src/compiler/tables/tables';
import type { Kind } from '../../../src/knowledge/model';

function source(id: string, rows: readonly [id: string, kind: Kind, name: string][]): Tables {
  return {
    source: { id, title: id, publisher: '', url: '', licence: '', asOf: '2026' },
    entities: rows.map(([one, kind]) => ({ id: one, kind })),
    names: rows.map(([one, , name]) => ({ id: one, lang: 'en', rank: 'label', name })),
    statements: rows.map(([one]) => ({ id: one, property: 'sitelinks', value: '5' })),
  };
}

describe('withoutContradictions', () => {
  it.each<[Kind, string, Kind, string, boolean]>([
    ['country', 'Jordan', 'person', 'Jordan', false],
    ['person', 'Claudia Pechstein', 'person', 'Nicolaus Cusanus', false],
    ['person', 'Deng Xiaoping', 'person', 'Xiaoping Deng', true],
    ['organisation', 'International Atomic Energy Agency', 'organisation', 'IAEA', true],
    ['place', 'Wembley Stadium', 'organisation', 'Wembley', true],
    ['city', 'Nalchik', 'city', "Nal'chik", true],
    ['city', 'Wadhwan', 'city', 'Surendranagar', true],
  ])('%s %s against %s %s: kept %s', (kind, name, otherKind, other, kept) => {
    const better = source('better', [['Q1', kind, name]]);
    const worse = source('worse', [
      ['Q1', otherKind, other],
      ['Q2', 'person', 'Nobody Else'],
    ]);
    const report = new Report();
    const [first, second] = withoutContradictions([better, worse], report);
    expect(first).toEqual(better);
    expect(second?.statements.map(({ id }) => id)).toEqual(kept ? ['Q1', 'Q2'] : ['Q2']);
    expect(report.summary()).toMatch(kept ? /^$/ : /dropped: 1$/);
  });
});

describe('areTwoLives', () => {
  it.each([
    [{ born: 1856, died: 1924 }, { born: 1929 }, true],
    [{ born: 1856, died: 1924 }, { born: 1857 }, false],
    [{ born: 1386 }, { born: 1068 }, true],
    [{ born: -384 }, { born: -400 }, false],
    [{ died: 2013 }, { died: 2025 }, true],
    [{ born: 1950 }, { died: 2025 }, false],
    [{}, {}, false],
  ])('%o and %o: %s', (a, b, two) => {
    expect(areTwoLives(a, b)).toBe(two);
    expect(areTwoLives(b, a)).toBe(two);
  });

  it('drops the rows of the worse source', () => {
    const better = source('better', [['Q34296', 'person', 'Woodrow Wilson']]);
    better.statements = [{ id: 'Q34296', property: 'born', value: '1856-12-28' }];
    const worse = source('worse', [['Q34296', 'person', 'Wilson']]);
    worse.statements = [
      { id: 'Q34296', property: 'born', value: '1929' },
      { id: 'Q34296', property: 'occupation', value: 'biologist' },
    ];
    const [, kept] = withoutContradictions([better, worse], new Report());
    expect(kept?.statements).toEqual([]);
  });
});
