/** The largest city of each region, by the regions that cities are said to lie in and by GeoNames' populations. */
import type { EntityId } from '../../../knowledge/model';
import type { RawSources } from '../../tables/adapter';
import type { StatementRow, Tables } from '../../tables/tables';
import type { LabelIndex } from './label-index';

/** Populations are of different years: the largest city is surely so with this many times those of the next. */
const CLEARLY = 1.3;
/** Of a smaller one it is not sure that all others of the region are known to lie in it. */
const LEAST_POPULATION = 300_000;

function run(_raw: RawSources, index: LabelIndex): Tables {
  const byRegion = new Map<EntityId, { id: EntityId; population: number; states: readonly EntityId[] }[]>();
  for (const id of index.ofKind('city')) {
    const population = Math.max(0, ...index.values(id, 'population').map(Number));
    const city = { id, population, states: index.values(id, 'country') };
    for (const region of new Set(index.values(id, 'locatedIn')))
      if (index.kindOf(region) === 'region') byRegion.set(region, [...(byRegion.get(region) ?? []), city]);
  }
  const statements: StatementRow[] = [];
  for (const [region, cities] of byRegion) {
    const [first, second] = cities.sort((a, b) => b.population - a.population);
    const states = new Set(cities.flatMap((city) => city.states));
    const [state] = states;
    if (states.size === 1 && index.values(region, 'country').length === 0)
      statements.push({ id: region, property: 'country', value: state! });
    const isClear = second === undefined || first!.population >= CLEARLY * second.population;
    if (isClear && first!.population >= LEAST_POPULATION && states.size === 1)
      statements.push({ id: region, property: 'largestCity', value: first!.id });
  }
  return {
    source: {
      id: 'largest-cities',
      title: 'GeoNames: largest cities of regions',
      publisher: 'GeoNames',
      url: 'https://www.geonames.org/',
      licence: 'CC-BY-4.0',
      asOf: '2022',
    },
    entities: [],
    names: [],
    statements,
  };
}

export const LARGEST_CITIES = { id: 'largest-cities', run };
