import { describe, expect, it } from 'vitest';
import { mergeTables } from '../../../src/compiler/merge/merge';
import { Report } from '../../../src/compiler/report';
import type { Kind, Property } from '../../../src/knowledge/model';
import { tables } from './small';

type Row = readonly [source: string, property: Property, value: string];

/** What is left of one entity's statements, as "property value". */
function merged(kind: Kind, name: string, rows: readonly Row[]): string[] {
  const sources = [...new Set(rows.map(([source]) => source))];
  const all = sources.map((id) =>
    tables(id, {
      entities: [
        ['Q1', kind],
        ['Q2', 'company'],
        ['Q3', 'person'],
        ['Q4', 'company'],
      ],
      names: [
        ['Q1', 'en', 'label', name],
        ['Q2', 'en', 'label', 'Google'],
        ['Q3', 'en', 'label', 'Larry Page'],
        ['Q4', 'en', 'label', 'Fiat S.p.A.'],
      ],
      statements: [
        { id: 'Q4', property: 'dissolved', value: '2014' },
        ...rows
          .filter(([source]) => source === id)
          .map(([, property, value]) => ({ id: 'Q1', property, value })),
      ],
    }),
  );
  const entity = mergeTables(all, new Report()).find(({ id }) => id === 'Q1')!;
  return entity.statements.map(({ property, value }) => `${property} ${value}`);
}

describe('what an entity cannot be', () => {
  it.each<[Kind, string, readonly Row[], string[]]>([
    // An authority, a newspaper and a library are no lands, and what is said of them is not of the land.
    [
      'region',
      'Saxony',
      [
        ['curated', 'country', 'Q183'],
        ['ror-organisations', 'class', 'governmentAgency'],
        ['ror-organisations', 'founded', '1990'],
      ],
      ['country Q183'],
    ],
    ['city', 'Springfield', [['us-newspapers', 'class', 'newspaper']], []],
    ['person', 'John Harvard', [['ror-organisations', 'class', 'university']], []],
    ['city', 'Aba', [['hungarian-settlements', 'class', 'settlement']], ['class settlement']],
    [
      'organisation',
      'Land Registry',
      [['ror-organisations', 'class', 'governmentAgency']],
      ['class governmentAgency'],
    ],
    // A building is what its name says.
    ['place', 'Buckingham Palace', [['dated-items-2026', 'class', 'museum']], ['class palace']],
    ['place', 'Scrovegni Chapel', [['dated-items-2026', 'class', 'museum']], ['class placeOfWorship']],
    ['place', 'National Palace Museum', [['dated-items-2026', 'class', 'museum']], ['class museum']],
    ['place', 'Louvre', [['dated-items-2026', 'class', 'museum']], ['class museum']],
  ])('%s %s', (kind, name, rows, left) => {
    expect(merged(kind, name, rows)).toEqual(left);
  });
});

describe('owners without years', () => {
  it.each<[Kind, string, Row, string[]]>([
    ['company', 'Google', ['wikidata-items', 'owner', 'Q3'], []],
    ['company', 'Ferrari', ['wikidata-items', 'owner', 'Q4'], []],
    ['media', 'Google Maps', ['wikidata-items', 'owner', 'Q2'], ['owner Q2']],
    ['media', 'YouTube', ['wikidata-items', 'owner', 'Q2'], []],
    ['media', 'YouTube', ['curated', 'owner', 'Q2'], ['owner Q2']],
    ['place', 'Moffett Field', ['wikidata-items', 'owner', 'Q2'], ['owner Q2']],
    ['place', 'Vaux-le-Vicomte', ['wikidata-items', 'owner', 'Q3'], []],
  ])('%s %s: %s', (kind, name, row, left) => {
    expect(merged(kind, name, [row])).toEqual(left);
  });
});

describe('the trade that is told', () => {
  it.each([
    [['athlete', 'basketballPlayer', 'politician'], 'basketballPlayer'],
    [['athlete', 'politician'], 'athlete'],
    [['artist', 'painter'], 'painter'],
    [['scientist', 'physicist'], 'physicist'],
    [['politician', 'footballer'], 'politician'],
  ])('of %s', (trades, first) => {
    const rows = trades.map((trade, at): Row => [`s${at}`, 'occupation', trade]);
    expect(merged('person', 'Somebody Known', rows)[0]).toBe(`occupation ${first}`);
  });
});
