/** Finds the city that a source names by its name and what it lies in. */
import type { Property } from '../../../knowledge/model';
import type { RawSources } from '../../tables/adapter';
import { CITIES } from './cities';
import { nameKey } from './wikidata-places';

interface City {
  id: string;
  population: number;
}

/** How many times larger than its namesakes in the same state a city is that needs no region. */
const FAR_LARGER = 5;

export class CityIndex {
  /** City key and item of region or state → cities of that name, the largest first. */
  readonly #byKey = new Map<string, City[]>();

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
      const { country = '', locatedIn = '', population = '0' } = facts.get(id) ?? {};
      for (const place of [locatedIn, country])
        index.#add(`${nameKey(name)}|${place}`, { id, population: Number(population) });
    }
    for (const list of index.#byKey.values()) list.sort((a, b) => b.population - a.population);
    return index;
  }

  #add(key: string, city: City): void {
    const list = this.#byKey.get(key) ?? [];
    this.#byKey.set(key, list);
    if (!list.some(({ id }) => id === city.id)) list.push(city);
  }

  /** The largest city of this name in a region or state. */
  largest(name: string, place: string): string | undefined {
    return this.#byKey.get(`${nameKey(name)}|${place}`)?.[0]?.id;
  }

  /** The city of this name in a state, where no other of the name there could be meant. */
  only(name: string, country: string): string | undefined {
    const [first, second] = this.#byKey.get(`${nameKey(name)}|${country}`) ?? [];
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
