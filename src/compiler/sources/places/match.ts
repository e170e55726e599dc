/** Which Wikidata item a city of GeoNames is: exactly one, or none. */
import type { EntityId } from '../../../knowledge/model';
import { nameKey, type WikidataPlace } from './wikidata-places';

export interface City {
  geonames: number;
  name: string;
  /** alpha-2 code. */
  country: string;
  /** Lower-case code of the first-level subdivision, where GeoNames' own code is known to be it ("ustx"). */
  region: string | undefined;
  population: number;
  /** Other names in Latin script, the English one among them. */
  otherNames: readonly string[];
  isCapital: boolean;
}

export type Match =
  | { kind: 'item'; item: EntityId }
  /** An item of that name and country exists, but which city it is stays open: the city is better left out. */
  | { kind: 'unclear' }
  | { kind: 'none' };

/** How many times larger a city must be than its namesakes in the same country to be the one that an item means. */
const NAMESAKE_RATIO = 8;
/** How many times better known an item must be than another of the same name and country. */
const FAME_RATIO = 1.6;
/** A town stands against the municipality around it unless that is this many times better known. */
const MUNICIPALITY_RATIO = 6;

export interface Matcher {
  match(city: City): Match;
}

function group<Key, Value>(
  values: Iterable<Value>,
  keysOf: (value: Value) => Iterable<Key>,
): Map<Key, Value[]> {
  const groups = new Map<Key, Value[]>();
  for (const value of values) {
    for (const key of keysOf(value)) {
      const list = groups.get(key);
      if (list === undefined) groups.set(key, [value]);
      else list.push(value);
    }
  }
  return groups;
}

function keysOfCity(city: City): Set<string> {
  return new Set([city.name, ...city.otherNames].map(nameKey));
}

/**
 * Matches by name, country and region. `cities` are all that GeoNames has, small ones too: they show which names
 * are ambiguous. No item is given to two cities. `capitals`: alpha-2 code → items known as the state's capital.
 */
export function createMatcher(
  settlements: readonly WikidataPlace[],
  cities: readonly City[],
  capitals: ReadonlyMap<string, ReadonlySet<EntityId>>,
): Matcher {
  const itemsByKey = group(settlements, ({ keys }) => keys);
  const citiesByKey = group(cities, keysOfCity);
  const taken = new Map<EntityId, number>();

  const candidates = (city: City): WikidataPlace[] => {
    const own = [...keysOfCity(city)].flatMap((key) => itemsByKey.get(key) ?? []);
    return [...new Set(own)].filter(
      ({ countries, regions }) =>
        (countries.size === 0 || countries.has(city.country)) &&
        (city.region === undefined || regions.size === 0 || regions.has(city.region)),
    );
  };

  /** The largest other city that the same item might mean. */
  const rivalPopulation = (city: City, item: WikidataPlace, everywhere: boolean): number => {
    let most = 0;
    for (const key of item.labelKeys) {
      for (const other of citiesByKey.get(key) ?? []) {
        if (other.geonames === city.geonames) continue;
        if (!everywhere && other.country !== city.country) continue;
        if (other.region !== undefined && item.regions.size > 0 && !item.regions.has(other.region)) continue;
        most = Math.max(most, other.population);
      }
    }
    return most;
  };

  const fits = (city: City, item: WikidataPlace): boolean => {
    if (item.countries.size > 0) {
      return city.population >= NAMESAKE_RATIO * rivalPopulation(city, item, false);
    }
    // Nothing tells its country: only a city far larger than any namesake in the world can be meant.
    return (
      item.labelKeys.has(nameKey(city.name)) &&
      city.population >= 50_000 &&
      city.population >= NAMESAKE_RATIO * rivalPopulation(city, item, true)
    );
  };

  const best = (items: readonly WikidataPlace[]): WikidataPlace | undefined => {
    const [first, second] = [...items].sort(
      (a, b) => Number(b.isMain) - Number(a.isMain) || b.languages - a.languages,
    );
    if (first === undefined || second === undefined) return first;
    const stands =
      first.isMain === second.isMain
        ? first.languages >= FAME_RATIO * second.languages
        : first.languages * MUNICIPALITY_RATIO >= second.languages;
    return stands ? first : undefined;
  };

  const capitalItem = (city: City): EntityId | undefined => {
    if (!city.isCapital) return undefined;
    const own = [...keysOfCity(city)].flatMap((key) => itemsByKey.get(key) ?? []).map(({ item }) => item);
    const known = [...new Set(own)].filter((item) => capitals.get(city.country)?.has(item));
    return known.length === 1 ? known[0] : undefined;
  };

  return {
    match(city) {
      const capital = capitalItem(city);
      if (capital !== undefined && !taken.has(capital)) {
        taken.set(capital, city.geonames);
        return { kind: 'item', item: capital };
      }
      const found = candidates(city);
      const primary = nameKey(city.name);
      const english = nameKey(city.otherNames[0] ?? city.name);
      const labelled = found.filter(({ labelKeys }) => labelKeys.has(primary) || labelKeys.has(english));
      const sure = (labelled.length > 0 ? labelled : found).filter((item) => fits(city, item));
      const located = sure.filter(({ countries }) => countries.size > 0);
      const chosen = best(located.length > 0 ? located : sure);
      if (chosen !== undefined && !taken.has(chosen.item)) {
        taken.set(chosen.item, city.geonames);
        return { kind: 'item', item: chosen.item };
      }
      return labelled.some(({ item }) => !taken.has(item) || taken.get(item) === city.geonames)
        ? { kind: 'unclear' }
        : { kind: 'none' };
    },
  };
}
