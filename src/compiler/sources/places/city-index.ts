/** Finds the city that a source names by its name and what it lies in. */
import type { Property } from '../../../knowledge/model';
import type { RawSources } from '../../tables/adapter';
import { maskName } from '../people/persons';
import { CITIES, smallTowns } from './cities';
import { nameKey } from './wikidata-places';

interface City {
  id: string;
  population: number;
  /** Item of its state. */
  country: string;
  /** Latitude and longitude in degrees. */
  at?: readonly [number, number];
}

/** A point, in degrees, and what may be meant by it. */
export interface Point {
  lat: number;
  lon: number;
  /** How many degrees away at most. */
  reach: number;
  /** Item of the state that it lies in: towns on both sides of a border bear one name. */
  state: string | undefined;
}

/** How many times larger than its namesakes in the same state a city is that needs no region. */
const FAR_LARGER = 5;

export class CityIndex {
  /** City key and item of region or state → cities of that name, the largest first. */
  private readonly byKey = new Map<string, City[]>();
  /** Key → towns that are no entities, with the division that each lies in. */
  private readonly towns = new Map<
    string,
    { at: readonly [number, number]; country: string; division: string }[]
  >();

  static async of(raw: RawSources): Promise<CityIndex> {
    const { names, statements } = await CITIES.run(raw);
    const index = new CityIndex();
    const facts = new Map<string, Partial<Record<Property, string>>>();
    for (const { id, property, value } of statements) {
      const own = facts.get(id) ?? {};
      facts.set(id, own);
      own[property] ??= value;
    }
    for (const { id, name } of names) {
      const { country = '', locatedIn = '', population = '0', coordinates } = facts.get(id) ?? {};
      const [lat, lon] = (coordinates ?? '').split(',').map(Number) as [number, number];
      const city = {
        id,
        population: Number(population),
        country,
        ...(coordinates !== undefined && { at: [lat, lon] as const }),
      };
      for (const place of [locatedIn, country, '']) index.add(`${nameKey(name)}|${place}`, city);
      const masked = maskName(name);
      if (masked.includes('?')) index.add(`${nameKey(masked)}|`, city);
    }
    for (const { name, ...town } of smallTowns(raw)) {
      const key = nameKey(name);
      index.towns.set(key, [...(index.towns.get(key) ?? []), town]);
    }
    for (const list of index.byKey.values()) list.sort((a, b) => b.population - a.population);
    return index;
  }

  private add(key: string, city: City): void {
    const list = this.byKey.get(key) ?? [];
    this.byKey.set(key, list);
    if (!list.some(({ id }) => id === city.id)) list.push(city);
  }

  /** The largest city of this name in a region or state. */
  largest(name: string, place: string): string | undefined {
    return this.byKey.get(`${nameKey(name)}|${place}`)?.[0]?.id;
  }

  /** The city of this name in the whole world, where no other of the name could be meant. */
  anywhere(name: string): string | undefined {
    return this.only(name, '');
  }

  /**
   * The city of this name at a point, in degrees: both must agree. A name that lost its accents has "?" in their place.
   * Of a town that is no entity the division that it lies in.
   */
  near(name: string, { lat, lon, reach, state }: Point): string | undefined {
    const isThere = ({ at, country }: Pick<City, 'at' | 'country'>): boolean =>
      at !== undefined &&
      (state === undefined || country === state) &&
      Math.hypot(at[0] - lat, (at[1] - lon) * Math.cos((lat * Math.PI) / 180)) < reach;
    const city = this.byKey.get(`${nameKey(name)}|`)?.find(isThere);
    return city?.id ?? this.towns.get(nameKey(name))?.find(isThere)?.division;
  }

  /** The city of this name in a state, where no other of the name there could be meant. */
  only(name: string, country: string): string | undefined {
    const [first, second] = this.byKey.get(`${nameKey(name)}|${country}`) ?? [];
    if (first === undefined) return undefined;
    return second === undefined || first.population > FAR_LARGER * second.population ? first.id : undefined;
  }
}

const cache = new WeakMap<RawSources, Promise<CityIndex>>();

/** The index of `raw`, made once. */
export function cityIndex(raw: RawSources): Promise<CityIndex> {
  const index = cache.get(raw) ?? CityIndex.of(raw);
  cache.set(raw, index);
  return index;
}
