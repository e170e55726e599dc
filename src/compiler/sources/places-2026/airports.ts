/** Airports in scheduled service, with the town they serve. */
import type { Adapter, RawSources } from '../../tables/adapter';
import type { Tables } from '../../tables/tables';
import { Rows } from '../people-2026/rows';
import { cityIndex } from '../places/city-index';
import { ITEM_BY_ISO2 } from '../places/territories';
import { FOLDER, isHungarianName, pointOf } from './folder';

/** Lists that must name the same item for an airport. */
const LEAST_VOTES = 2;

async function run(raw: RawSources): Promise<Tables> {
  const cities = await cityIndex(raw);
  const rows = new Rows();
  for (const row of raw.tsv(`${FOLDER}/airports.tsv.gz`)) {
    const { qid = '', name = '', name_hu = '', name_de = '', country = '', municipality = '' } = row;
    const { qid_votes = '', scheduled = '', enwiki = '' } = row;
    const state = ITEM_BY_ISO2.get(country);
    if (Number(qid_votes) < LEAST_VOTES || scheduled !== 'yes' || state === undefined) continue;
    if (!rows.declare(qid, 'place', name, 'en')) continue;
    if (name_hu !== name && / repülőtér$/.test(name_hu) && isHungarianName(name_hu))
      rows.name(qid, 'hu', 'label', name_hu);
    if (name_de !== name && /Flughafen|Flugplatz/.test(name_de)) rows.name(qid, 'de', 'label', name_de);
    rows.add(qid, 'country', state);
    rows.add(qid, 'class', 'airport');
    rows.add(qid, 'coordinates', pointOf(row.lat, row.lon));
    rows.add(qid, 'locatedIn', municipality === '' ? undefined : cities.only(municipality, state));
    rows.add(qid, 'wikipedia', enwiki.replaceAll('_', ' '));
  }
  return rows.tables({
    id: 'airports',
    title: 'OurAirports',
    publisher: 'OurAirports',
    url: 'https://ourairports.com/data/',
    licence: 'Public domain; items CC0-1.0',
    asOf: '2021',
  });
}

export const AIRPORTS: Adapter = { id: 'airports', run };
