import { describe, expect, it } from 'vitest';
import { findFaults } from '../../../src/compiler/checks';
import { areRelated } from '../../../src/compiler/merge/sorts';
import { Report } from '../../../src/compiler/report';
import type { Tables } from '../../../src/compiler/tables/tables';

function tables(id: string, rows: Partial<Omit<Tables, 'source'>>): Tables {
  return {
    source: { id, title: id, publisher: '', url: '', licence: '', asOf: '2025' },
    entities: [],
    names: [],
    statements: [],
    ...rows,
  };
}

const ITEMS = tables('wikidata-items', {
  entities: [
    { id: 'Q44294', kind: 'company' },
    { id: 'Q1781', kind: 'city' },
  ],
  names: [
    { id: 'Q44294', lang: 'en', rank: 'label', name: 'Ford Motor Company' },
    { id: 'Q1781', lang: 'en', rank: 'label', name: 'Budapest' },
  ],
});

describe('areRelated', () => {
  it.each([
    [['Egészségügyi Világszervezet', 'WHO'], ['World Health Organization'], true],
    [['Szergej Lavrov'], ['Sergey Lavrov'], true],
    [['Moszkva'], ['Moscow'], false],
    [['Ford Motor Company'], ['Cosworth'], false],
    [['Müncheni Egyetem'], ['Munchen University'], true],
  ])('%j and %j: %s', (a, b, related) => {
    expect(areRelated(a, b)).toBe(related);
  });
});

describe('findFaults', () => {
  it('finds nothing in a sound layer', () => {
    const curated = tables('curated', {
      entities: [{ id: 'Q1781', kind: 'city' }],
      names: [{ id: 'Q1781', lang: 'hu', rank: 'label', name: 'Budapest' }],
      statements: [{ id: 'Q44294', property: 'headquarters', value: 'Q1781' }],
    });
    expect(findFaults([curated, ITEMS], new Report())).toEqual([]);
  });

  it('finds an id that other sources know under an unrelated name', () => {
    const curated = tables('curated', {
      names: [{ id: 'Q1781', lang: 'hu', rank: 'label', name: 'Debrecen' }],
    });
    expect(findFaults([curated, ITEMS], new Report())).toEqual([
      'Q1781 is curated as "Debrecen", but other sources call it "Budapest"',
    ]);
  });

  it('does not compare an adjective with a name', () => {
    const curated = tables('curated', {
      names: [{ id: 'Q1781', lang: 'hu', rank: 'adjective', name: 'pesti' }],
    });
    expect(findFaults([curated, ITEMS], new Report())).toEqual([]);
  });

  it('finds a reference to what no source declares', () => {
    const curated = tables('curated', {
      statements: [{ id: 'Q1781', property: 'locatedIn', value: 'Q28' }],
    });
    expect(findFaults([curated, ITEMS], new Report())).toEqual([
      'Q1781 locatedIn Q28: no source declares Q28',
    ]);
  });

  it('finds marks of vandalism', () => {
    const curated = tables('curated', {
      names: [{ id: 'Q1781', lang: 'hu', rank: 'label', name: 'Budapest {{sablon}}' }],
    });
    expect(findFaults([curated, ITEMS], new Report())).toEqual([
      'Q1781 has marks of vandalism or markup in "Budapest {{sablon}}"',
    ]);
  });

  it('reports kinds that exclude each other, not those that are shades of one', () => {
    const other = tables('other', {
      entities: [
        { id: 'Q1781', kind: 'person' },
        { id: 'Q44294', kind: 'team' },
      ],
    });
    const report = new Report();
    expect(findFaults([ITEMS, other], report)).toEqual([]);
    expect(report.toMarkdown()).toContain('Q1781: city (wikidata-items) against person (other)');
    expect(report.toMarkdown()).not.toContain('Q44294');
  });
});
