/** What the compiler keeps of a state's neighbours, languages and counts. */
import { describe, expect, it } from 'vitest';
import { mergeTables } from '../../../src/compiler/merge/merge';
import { Report } from '../../../src/compiler/report';
import { iso2ByFips } from '../../../src/compiler/sources/places/cldr';
import { neighbours } from '../../../src/compiler/sources/places/factbook';
import { dropUndatedCounts } from '../../../src/compiler/write/undated-counts';
import type { Kind } from '../../../src/knowledge/model';
import { tables } from './small';

const STATES = [
  ['Q35', 'Denmark'],
  ['Q16', 'Canada'],
  ['Q183', 'Germany'],
] as const;
const NAMES = [...STATES, ['Q9', 'Language'] as const, ['Q8', 'Dialect'] as const];

/** As CLDR has them: former codes stand beside today's, and the newest states have no code of FIPS. */
const MAPPINGS = {
  AT: { _numeric: '040', _fips10: 'AU' },
  AU: { _numeric: '036', _fips10: 'AS' },
  BG: { _numeric: '100', _fips10: 'BU' },
  BU: { _numeric: '104' },
  HU: { _numeric: '348' },
  RS: { _numeric: '688', _fips10: 'RB' },
  SD: { _numeric: '729', _fips10: 'SU' },
  SS: { _numeric: '728' },
  ST: { _numeric: '678', _fips10: 'TP' },
  SU: { _numeric: '810' },
  TP: { _numeric: '626' },
  XK: { _numeric: '983' },
};

describe('a state', () => {
  it('borders those that border it: what one list has alone is a dependency’s', () => {
    const factbook = tables('factbook', {
      entities: STATES.map(([id]) => [id, 'country'] as const),
      names: STATES.map(([id, name]) => [id, 'en', 'label', name] as const),
      statements: [
        { id: 'Q35', property: 'borders', value: 'Q16' },
        { id: 'Q35', property: 'borders', value: 'Q183' },
        { id: 'Q183', property: 'borders', value: 'Q35' },
        { id: 'Q16', property: 'borders', value: 'Q30' },
      ],
    });
    const denmark = mergeTables([factbook], new Report()).find(({ id }) => id === 'Q35');
    expect(denmark?.statements.map(({ value }) => value)).toEqual(['Q183']);
  });

  it.each<[first: string, second: string, kept: string[]]>([
    // Wikidata counts the languages of Russia's republics too.
    ['cldr-territories', 'wikidata-items', ['Q9']],
    ['curated', 'wikidata-items', ['Q9']],
    ['curated', 'cldr-territories', ['Q9', 'Q8']],
    ['cities', 'wikidata-items', ['Q9', 'Q8']],
  ])('has the languages of %s beside %s: %j', (first, second, kept) => {
    const source = (id: string, value: string) =>
      tables(id, {
        entities: NAMES.map(([one]) => [one, one.length > 2 ? 'country' : 'other'] as const),
        names: NAMES.map(([one, name]) => [one, 'en', 'label', name] as const),
        statements: [{ id: 'Q183', property: 'officialLanguage', value }],
      });
    const merged = mergeTables([source(first, 'Q9'), source(second, 'Q8')], new Report());
    const values = merged.find(({ id }) => id === 'Q183')?.statements.map(({ value }) => value);
    expect(values?.sort()).toEqual([...kept].sort());
  });
});

describe('the Factbook', () => {
  it.each([
    ['BU', 'BG'],
    ['RI', 'RS'],
    ['SU', 'SD'],
    ['OD', 'SS'],
    ['KV', 'XK'],
    ['TP', 'ST'],
    ['AU', 'AT'],
    ['HU', 'HU'],
    ['AT', undefined],
  ])('calls by %s the state %s', (fips, iso2) => {
    expect(iso2ByFips(MAPPINGS).get(fips)).toBe(iso2);
  });

  it.each([
    ['Greece 472 km; Macedonia 162 km; Turkey 223 km', ['Q41', 'Q221', 'Q43']],
    ['Romania 601 km; Russia 1,944 km, Slovakia 97 km', ['Q218', 'Q159', 'Q214']],
    ['Ireland 499 km', ['Q27']],
    ['Lithuania (Kaliningrad Oblast) 261 km', ['Q37']],
  ])('lists as neighbours "%s"', (text, items) => {
    expect(neighbours(text)).toEqual(items);
  });
});

describe('a count of people without a year', () => {
  it.each<[Kind, string, string, string[]]>([
    ['city', 'cities', '161000', ['class city']],
    ['city', 'cities', '1200', ['class town']],
    ['city', 'hungarian-settlements', '1200', ['population 1200']],
    ['territory', 'cities', '57000', []],
  ])('of a %s of %s goes: %s', (kind, source, value, kept) => {
    const names = [{ lang: 'en' as const, rank: 'label' as const, name: 'Place', sources: 1 }];
    const statements = [{ property: 'population' as const, value, source, asOf: '2022' }];
    const entity = { id: 'Q1', kind, names, statements, curated: false };
    dropUndatedCounts([entity]);
    expect(entity.statements.map((one) => `${one.property} ${one.value}`)).toEqual(kept);
  });
});
