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
    [
      'place',
      'Süleymaniye Mosque',
      [['wikidata-items', 'country', 'Q43']],
      ['country Q43', 'class placeOfWorship'],
    ],
    ['place', 'Red Square', [['wikidata-items', 'country', 'Q159']], ['country Q159', 'class square']],
    ['place', 'Fifth Avenue', [['wikidata-items', 'country', 'Q30']], ['country Q30', 'class street']],
    ['place', 'Cathedral Square', [['wikidata-items', 'country', 'Q159']], ['country Q159', 'class square']],
    ['place', '8 Spruce Street', [['wikidata-items', 'country', 'Q30']], ['country Q30']],
    ['place', '30 Rockefeller Plaza', [['wikidata-items', 'country', 'Q30']], ['country Q30']],
    // Of an old building a year that ends a century is one; of a state long gone the continent is the capital's.
    ['place', 'Jaca Castle', [['dated-items-2026', 'built', '1100']], ['class palace']],
    ['place', 'Louvre', [['dated-items-2026', 'built', '1190']], ['built 1190']],
    ['place', 'Louvre', [['curated', 'built', '1200']], ['built 1200']],
    ['mountain', 'Hawaiian Islands', [['wikidata-items', 'class', 'island']], ['class archipelago']],
    ['mountain', 'Long Island', [['wikidata-items', 'class', 'island']], ['class island']],
    // The calendar of a day before the Gregorian one is not told.
    ['event', 'Battle of Hastings', [['wikidata-events', 'started', '1066-10-20']], ['started 1066']],
    ['event', 'Battle of Cannae', [['wikidata-events', 'started', '-0216-07']], ['started -0216']],
    ['event', 'Battle of Mohács', [['curated', 'started', '1526-08-29']], ['started 1526-08-29']],
    ['event', 'Battle of Waterloo', [['wikidata-events', 'started', '1815-06-18']], ['started 1815-06-18']],
    ['place', 'Stonehenge', [['wikidata-items', 'country', 'Q145']], ['country Q145']],
    ['organisation', 'Harvard Square', [['wikidata-items', 'country', 'Q30']], ['country Q30']],
    // So is a part of a state.
    ['region', 'Odesa Oblast', [['cldr-subdivisions', 'country', 'Q212']], ['country Q212', 'class oblast']],
    ['region', 'County Cork', [['cldr-subdivisions', 'country', 'Q27']], ['country Q27', 'class county']],
    ['region', 'Canton of Bern', [['cldr-subdivisions', 'country', 'Q39']], ['country Q39', 'class canton']],
    ['region', 'Canton of Lyon', [['whosonfirst', 'country', 'Q142']], ['country Q142']],
    [
      'region',
      'Bavaria',
      [
        ['curated', 'country', 'Q183'],
        ['cldr-subdivisions', 'class', 'land'],
      ],
      ['country Q183', 'class land'],
    ],
    ['city', 'Orange County', [['cities', 'country', 'Q30']], ['country Q30']],
  ])('%s %s', (kind, name, rows, left) => {
    expect(merged(kind, name, rows)).toEqual(left);
  });
});

describe('the kind that a name rules out', () => {
  it.each<[Kind, string, string, Kind]>([
    ['city', 'Prague-West District', 'wikidata-items', 'region'],
    ['city', 'Banqiao District', 'cities', 'city'],
    ['city', 'County Town', 'wikidata-items', 'city'],
    ['people', 'Evangelical Lutheran Church in America', 'wikidata-items', 'religion'],
    ['people', 'Pentecostalism', 'wikidata-items', 'religion'],
    ['people', 'Basques', 'wikidata-items', 'people'],
  ])('%s "%s" of %s is a %s', (kind, name, source, is) => {
    const all = tables(source, {
      entities: [['Q1', kind]],
      names: [['Q1', 'en', 'label', name]],
      statements: [{ id: 'Q1', property: 'wikipedia', value: name }],
    });
    expect(mergeTables([all], new Report())[0]?.kind).toBe(is);
  });
});

describe('the continent of a state of former days', () => {
  it.each([
    ['Q48', ['Q48']],
    ['Q15', []],
  ])('%s is kept where the capital lies in it', (continent, kept) => {
    const all = tables('wikidata-items', {
      entities: [
        ['Q1', 'formerCountry'],
        ['Q2', 'city'],
        ['Q3', 'country'],
      ],
      names: [
        ['Q1', 'en', 'label', 'Abbasid Caliphate'],
        ['Q2', 'en', 'label', 'Baghdad'],
        ['Q3', 'en', 'label', 'Iraq'],
      ],
      statements: [
        { id: 'Q1', property: 'capital', value: 'Q2' },
        { id: 'Q1', property: 'continent', value: continent },
        { id: 'Q2', property: 'country', value: 'Q3' },
        { id: 'Q3', property: 'continent', value: 'Q48' },
      ],
    });
    const old = mergeTables([all], new Report()).find(({ id }) => id === 'Q1');
    expect(
      old?.statements.filter(({ property }) => property === 'continent').map(({ value }) => value),
    ).toEqual(kept);
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
