/** Cities and towns: names by language, country, region, population, coordinates. */
import type { EntityId, NameLang } from '../../../knowledge/model';
import { NAME_LANGS } from '../../../knowledge/model';
import type { Adapter, RawSources } from '../../tables/adapter';
import type { NameRow, StatementRow, Tables } from '../../tables/tables';
import { divisionItems } from './cldr-subdivisions';
import { type GeonamesCity, geonamesCities } from './geonames';
import { GEONAMES_REGIONS } from './geonames-regions';
import { type City, createMatcher, type Match } from './match';
import { ITEM_BY_ISO2, TERRITORIES } from './territories';
import { loadPlaces, nameKey, readCapitals, settlementClass } from './wikidata-places';

const LEAST_POPULATION = 15_000;
/** Countries of which every place that the source has is kept: the readers' own. */
const WHOLE: ReadonlySet<string> = new Set(['HU']);
/** Capitals of countries and of first-level divisions, seats of governments. */
const SEATS: ReadonlySet<string> = new Set(['PPLC', 'PPLA', 'PPLG']);
/** Historical, abandoned, destroyed places. */
const GONE: ReadonlySet<string> = new Set(['PPLCH', 'PPLH', 'PPLQ', 'PPLW']);
/** Parts of cities: kept in WHOLE only, elsewhere their names are those of a hundred other places. */
const QUARTER = 'PPLX';

/** Languages whose name for a city counts as a Latin spelling of it. */
const LATIN_LANGS: readonly string[] = [
  'en',
  'de',
  'fr',
  'es',
  'it',
  'pl',
  'hu',
  'nl',
  'pt',
  'cs',
  'ro',
  'sv',
];

/** States and dependencies that are one city: the city's entry is the state's. */
const CITY_STATES: ReadonlySet<string> = new Set(['SG', 'HK', 'MO', 'MC', 'VA', 'GI', 'BM']);
const STATE_KEYS: ReadonlyMap<string, string> = new Map(
  TERRITORIES.flatMap(({ iso2, nameEn }) => (iso2 === undefined ? [] : [[iso2, nameKey(nameEn)] as const])),
);

/** True for what a reader may meet in the news: large places, seats, and every place of WHOLE. */
export function isKept({ name, country, featureCode, population }: GeonamesCity): boolean {
  if (GONE.has(featureCode)) return false;
  if (CITY_STATES.has(country) && STATE_KEYS.get(country) === nameKey(name)) return false;
  if (WHOLE.has(country)) return true;
  if (featureCode === QUARTER) return false;
  return population >= LEAST_POPULATION || SEATS.has(featureCode);
}

/** GeoNames id → language → name. */
export type CityNames = ReadonlyMap<number, ReadonlyMap<string, string>>;

function readNames(raw: RawSources): CityNames {
  const names = new Map<number, Map<string, string>>();
  for (const { geonameid, lang = '', name = '' } of raw.tsv('geonames-names/names.tsv.gz')) {
    const id = Number(geonameid);
    const byLang = names.get(id) ?? new Map<string, string>();
    names.set(id, byLang);
    if (!byLang.has(lang)) byLang.set(lang, name);
  }
  return names;
}

/**
 * Names of a city: the source's own as `mul`, and of each language where it differs. A name in brackets or with a
 * comma is no name but a note.
 */
export function cityNames(
  id: EntityId,
  name: string,
  byLang: ReadonlyMap<string, string> | undefined,
): NameRow[] {
  const rows: NameRow[] = [{ id, lang: 'mul', rank: 'label', name }];
  for (const [lang, own] of byLang ?? []) {
    if (!NAME_LANGS.includes(lang as NameLang) || own === name || /[,()/]/.test(own)) continue;
    rows.push({ id, lang: lang as NameLang, rank: 'label', name: own });
  }
  return rows;
}

/** Coordinates in the notation of a point: latitude, longitude, three decimals (100 m). */
export function point([longitude, latitude]: readonly [number, number]): string {
  return `${Number(latitude.toFixed(3))},${Number(longitude.toFixed(3))}`;
}

function toCity(city: GeonamesCity, names: CityNames): City {
  const byLang = names.get(city.cityId);
  return {
    geonames: city.cityId,
    name: city.name,
    country: city.country,
    region: GEONAMES_REGIONS[city.country]?.(city.adminCode),
    population: city.population,
    otherNames: LATIN_LANGS.flatMap((lang) => byLang?.get(lang) ?? []),
    isCapital: city.featureCode === 'PPLC',
  };
}

function statementsOf(id: EntityId, city: GeonamesCity, regionItem: EntityId | undefined): StatementRow[] {
  const country = ITEM_BY_ISO2.get(city.country);
  const isSmall = city.population < LEAST_POPULATION && !SEATS.has(city.featureCode);
  const rows: (StatementRow | false)[] = [
    country !== undefined && { id, property: 'country', value: country },
    regionItem !== undefined && regionItem !== id && { id, property: 'locatedIn', value: regionItem },
    city.population > 0 && { id, property: 'population', value: String(city.population) },
    { id, property: 'coordinates', value: point(city.loc.coordinates) },
    { id, property: 'geonames', value: String(city.cityId) },
    city.featureCode === QUARTER
      ? { id, property: 'class', value: 'quarter' }
      : isSmall && { id, property: 'class', value: 'settlement' },
  ];
  return rows.filter((row) => row !== false);
}

interface Placed {
  city: GeonamesCity;
  id: EntityId;
  /** First-level division, where it is known. */
  division: EntityId | undefined;
}

/** The cities that are kept, each with its id; those are left out of which it is unclear which item they are. */
function placeCities(raw: RawSources, names: CityNames): Placed[] {
  const all = geonamesCities().filter(({ featureCode }) => !GONE.has(featureCode));
  const asCity = new Map(all.map((city) => [city.cityId, toCity(city, names)]));
  const towns = all.filter(({ featureCode }) => featureCode !== QUARTER);
  const matcher = createMatcher(
    loadPlaces(raw, settlementClass),
    towns.map(({ cityId }) => asCity.get(cityId)!),
    readCapitals(raw),
  );
  const divisions = divisionItems(raw);
  const kept = all.filter(isKept).sort((a, b) => b.population - a.population || a.cityId - b.cityId);
  return kept.flatMap((city) => {
    const own = asCity.get(city.cityId)!;
    const found: Match = city.featureCode === QUARTER ? { kind: 'none' } : matcher.match(own);
    if (found.kind === 'unclear') return [];
    const id = found.kind === 'item' ? found.item : `geonames:${city.cityId}`;
    return [{ city, id, division: divisions.get(own.region ?? '') }];
  });
}

/** A town that is too small to be kept, with its state and the first-level division that it lies in. */
interface SmallTown {
  name: string;
  at: readonly [number, number];
  country: EntityId;
  division: EntityId;
}

export function smallTowns(raw: RawSources): SmallTown[] {
  const divisions = divisionItems(raw);
  return geonamesCities().flatMap((city) => {
    const division = divisions.get(GEONAMES_REGIONS[city.country]?.(city.adminCode) ?? '');
    const country = ITEM_BY_ISO2.get(city.country);
    if (division === undefined || country === undefined || GONE.has(city.featureCode) || isKept(city))
      return [];
    const [longitude, latitude] = city.loc.coordinates;
    return [{ name: city.name, at: [latitude, longitude] as const, country, division }];
  });
}

/** alpha-2 code → capitals by GeoNames, each with the keys of its names. */
export function capitalIds(raw: RawSources): Map<string, { id: EntityId; keys: Set<string> }[]> {
  const names = readNames(raw);
  const found = new Map<string, { id: EntityId; keys: Set<string> }[]>();
  for (const { city, id } of placeCities(raw, names)) {
    if (city.featureCode !== 'PPLC' && city.featureCode !== 'PPLG') continue;
    const own = toCity(city, names);
    const keys = new Set([own.name, ...own.otherNames].map(nameKey));
    found.set(city.country, [...(found.get(city.country) ?? []), { id, keys }]);
  }
  return found;
}

function run(raw: RawSources): Tables {
  const names = readNames(raw);
  const placed = placeCities(raw, names);
  return {
    source: {
      id: 'cities',
      title: 'GeoNames',
      publisher: 'GeoNames',
      url: 'https://www.geonames.org/',
      licence: 'CC-BY-4.0',
      asOf: '2022',
    },
    entities: placed.map(({ city, id }) => ({ id, kind: city.featureCode === QUARTER ? 'place' : 'city' })),
    names: placed.flatMap(({ city, id }) => cityNames(id, city.name, names.get(city.cityId))),
    statements: placed.flatMap(({ city, id, division }) => statementsOf(id, city, division)),
  };
}

const made = new WeakMap<RawSources, Tables>();

/** The tables of `raw`, made once: other sources look cities up in them. */
function runOnce(raw: RawSources): Tables {
  const tables = made.get(raw) ?? run(raw);
  made.set(raw, tables);
  return tables;
}

export const CITIES: Adapter = { id: 'cities', run: runOnce };
