/** Political parties of PartyFacts: items, names, years of founding and dissolution, ideologies. */
import { feature } from '@rapideditor/country-coder';
import type { NameLang } from '../../../knowledge/model';
import type { Adapter, RawSources } from '../../tables/adapter';
import type { EntityRow, NameRow, StatementRow, Tables } from '../../tables/tables';
import { countryOfIso } from '../people/countries';
import { ideologiesOf } from './ideologies';

const AS_OF = '2026-03';
/** Info boxes were read for the tags long before the years. */
const TAGS_AS_OF = '2020';
/** Parties that ended before this are left out. */
const SINCE = 1985;

const NATIVE_LANGS: Readonly<Record<string, NameLang>> = {
  HUN: 'hu',
  DEU: 'de',
  AUT: 'de',
  FRA: 'fr',
  ESP: 'es',
  ITA: 'it',
  POL: 'pl',
  RUS: 'ru',
  UKR: 'uk',
};
const ENGLISH_SPEAKING = new Set(['GBR', 'USA', 'AUS', 'NZL', 'CAN', 'IRL', 'JAM', 'NGA', 'GHA']);

export interface Party {
  id: string;
  country: string;
  name: string;
  short: string;
  native: string;
}

const ITEM = /^Q[1-9]\d*$/;

/** Item of the state with an ISO 3166-1 alpha-3 code. */
export function countryOfIso3(code: string): string | undefined {
  const iso2 = feature(code)?.properties.iso1A2;
  return iso2 ? countryOfIso(iso2) : undefined;
}

/** Short names that one party of all has: the others would name a foreign party as often as the right one. */
export function uniqueShorts(parties: readonly Party[]): Set<string> {
  const bearers = new Map<string, Set<string>>();
  for (const { id, short } of parties) bearers.set(short, (bearers.get(short) ?? new Set()).add(id));
  return new Set(
    [...bearers].filter(([short, ids]) => short !== '' && ids.size === 1).map(([short]) => short),
  );
}

/** Names of a party. `isUnique` tells that no other party has its short name. */
export function partyNames(party: Party, isUnique: boolean): NameRow[] {
  const { id, country, name, short, native } = party;
  const rows: NameRow[] = [{ id, lang: 'en', rank: 'label', name }];
  const lang = NATIVE_LANGS[country];
  if (native !== '' && native !== name) {
    if (lang !== undefined) rows.push({ id, lang, rank: 'label', name: native });
    rows.push({ id, lang: 'mul', rank: 'native', name: native });
    if (lang === undefined && /^[\p{Script=Latin}\P{L}]+$/u.test(native) && native.includes(' '))
      rows.push({ id, lang: 'mul', rank: 'alias', name: native });
  }
  // "Lab", "Con" and "Respect" are words; "SPD" and "PiS" are names.
  const named = short !== name && /^(\p{Script=Latin}*\p{Lu}){2,}$/u.test(short) && short.length > 2;
  if (named) rows.push({ id, lang: 'mul', rank: isUnique ? 'alias' : 'weak', name: short });
  return rows;
}

function read(raw: RawSources): Party[] {
  const parties = new Map<string, Party>();
  for (const row of raw.csv('parties/wikidata.csv.gz')) {
    const { country = '', wikidata_id = '', name = '', name_short = '', name_native = '' } = row;
    if (!ITEM.test(wikidata_id) || name.length < 3 || parties.has(wikidata_id)) continue;
    const native = name_native.includes('/') ? '' : name_native.replace(/\s+/g, ' ').trim();
    parties.set(wikidata_id, { id: wikidata_id, country, name, short: name_short.trim(), native });
  }
  return [...parties.values()];
}

interface Years {
  founded: string;
  dissolved: string;
}

function readYears(raw: RawSources, items: ReadonlyMap<string, string>): Map<string, Years> {
  const years = new Map<string, Years>();
  const year = (text = '') => (/^\d{4}$/.test(text) ? text : '');
  for (const row of raw.csv('parties/wikipedia.csv.gz')) {
    const id = items.get(row.partyfacts_id ?? '');
    const [founded, dissolved] = [year(row.year_founded), year(row.year_dissolved)];
    // "Dissolved before it was founded" is a party founded anew: neither year is sure.
    if (id === undefined || (founded !== '' && dissolved !== '' && dissolved < founded)) continue;
    if (!years.has(id)) years.set(id, { founded, dissolved });
  }
  return years;
}

function partyFacts(raw: RawSources): Tables {
  const parties = read(raw);
  const known = new Set(parties.map(({ id }) => id));
  const items = new Map(
    raw
      .csv('parties/wikidata.csv.gz')
      .filter((row) => known.has(row.wikidata_id ?? ''))
      .map((row) => [row.partyfacts_id ?? '', row.wikidata_id ?? '']),
  );
  const years = readYears(raw, items);
  const kept = parties.filter(({ id }) => {
    const dissolved = years.get(id)?.dissolved ?? '';
    return dissolved === '' || Number(dissolved) >= SINCE;
  });
  const shorts = uniqueShorts(kept);
  const entities: EntityRow[] = kept.map(({ id }) => ({ id, kind: 'party' }));
  const names = kept.flatMap((party) => {
    const rows = partyNames(party, shorts.has(party.short));
    return ENGLISH_SPEAKING.has(party.country) ? rows.filter((row) => row.rank !== 'native') : rows;
  });
  const statements: StatementRow[] = [];
  for (const { id, country } of kept) {
    const state = countryOfIso3(country);
    if (state !== undefined) statements.push({ id, property: 'country', value: state });
    const { founded = '', dissolved = '' } = years.get(id) ?? {};
    if (founded !== '') statements.push({ id, property: 'founded', value: founded });
    if (dissolved !== '') statements.push({ id, property: 'dissolved', value: dissolved });
  }
  const ids = new Set(kept.map(({ id }) => id));
  for (const { partyfacts_id = '', tags = '' } of raw.csv('parties/wptags.csv.gz')) {
    const id = items.get(partyfacts_id);
    if (id === undefined || !ids.has(id)) continue;
    for (const value of ideologiesOf(tags))
      statements.push({ id, property: 'ideology', value, asOf: TAGS_AS_OF });
  }
  return {
    source: {
      id: 'parties',
      title: 'Party Facts: parties in Wikidata and Wikipedia',
      publisher: 'Party Facts',
      url: 'https://partyfacts.herokuapp.com/',
      licence: 'MIT',
      asOf: AS_OF,
    },
    entities,
    names,
    statements,
  };
}

/** Parties with items, names, years and ideologies. */
export const PARTIES: Adapter = { id: 'parties', run: partyFacts };
