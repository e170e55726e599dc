/** Items of cities that the tables have under GeoNames' number: concordances of Who's On First and Natural Earth. */
import type { EntityId } from '../../../knowledge/model';
import type { RawSources } from '../../tables/adapter';
import type { SameRow } from '../../tables/same';
import type { Tables } from '../../tables/tables';
import { nameKey } from '../places/wikidata-places';
import { FOLDER } from './folder';

/**
 * An item for each city that has none, where one and no more is told and the names agree; none that the tables have
 * already as a city of its own or as what is no city, and none for two cities.
 */
export function sameCities(raw: RawSources, all: readonly Tables[]): SameRow[] {
  const cities = all.find(({ source }) => source.id === 'cities');
  if (cities === undefined) return [];
  const labels = new Map<EntityId, string>();
  for (const { id, rank, name } of cities.names)
    if (rank === 'label' && id.startsWith('geonames:') && !labels.has(id)) labels.set(id, name);
  const own = new Set(cities.entities.map(({ id }) => id));
  const notCities = new Set(
    all.flatMap(({ entities }) => entities.filter(({ kind }) => kind !== 'city').map(({ id }) => id)),
  );
  const rows: SameRow[] = [];
  const items = new Map<EntityId, number>();
  for (const row of raw.tsv(`${FOLDER}/geonames-wikidata.tsv.gz`)) {
    const { geonames = '', qid = '', status = '', name = '', qid_shared = '' } = row;
    const id = `geonames:${geonames}`;
    const label = labels.get(id);
    if (label === undefined || status === 'conflict' || qid_shared === '1' || !/^Q[1-9]\d*$/.test(qid))
      continue;
    if (own.has(qid) || notCities.has(qid) || nameKey(name) !== nameKey(label)) continue;
    rows.push([id, qid, label, 'dataset']);
    items.set(qid, (items.get(qid) ?? 0) + 1);
  }
  return rows.filter(([, item]) => items.get(item) === 1);
}
