/** Every settlement of Hungary with county, area and population, by the Central Statistical Office. */
import type { EntityId } from '../../../knowledge/model';
import type { Adapter, RawSources } from '../../tables/adapter';
import type { NameRow, StatementRow, Tables } from '../../tables/tables';
import { divisionItems } from '../places/cldr-subdivisions';
import { FOLDER, geonamesIds, pointOf } from './folder';

const HUNGARY = 'Q28';
/** ISO 3166-2 codes of the counties by the office's names. */
const COUNTIES: Readonly<Record<string, string>> = {
  Baranya: 'huba',
  'Bács-Kiskun': 'hubk',
  Békés: 'hube',
  'Borsod-Abaúj-Zemplén': 'hubz',
  'Csongrád-Csanád': 'hucs',
  Fejér: 'hufe',
  'Győr-Moson-Sopron': 'hugs',
  'Hajdú-Bihar': 'huhb',
  Heves: 'huhe',
  'Jász-Nagykun-Szolnok': 'hujn',
  'Komárom-Esztergom': 'huke',
  Nógrád: 'huno',
  Pest: 'hupe',
  Somogy: 'huso',
  'Szabolcs-Szatmár-Bereg': 'husz',
  Tolna: 'huto',
  Vas: 'huva',
  Veszprém: 'huve',
  Zala: 'huza',
};
const LARGE = 15_000;

async function run(raw: RawSources): Promise<Tables> {
  const ids = await geonamesIds(raw);
  const divisions = divisionItems(raw);
  const entities: EntityId[] = [];
  const names: NameRow[] = [];
  const statements: StatementRow[] = [];
  const seen = new Set<EntityId>();
  for (const row of raw.tsv(`${FOLDER}/hungarian-settlements.tsv.gz`)) {
    const {
      qid = '',
      kind = '',
      name_hu = '',
      county = '',
      area_ha = '',
      population = '',
      geonames = '',
    } = row;
    const own = qid.startsWith('geonames:') ? '' : qid;
    const id = ids.get(geonames) ?? (own || (geonames === '' ? '' : `geonames:${geonames}`));
    if (kind !== 'settlement' || id === '' || seen.has(id)) continue;
    // The register of items and that of cities name two items: which one is meant is not known.
    if (own !== '' && id.startsWith('Q') && id !== own) continue;
    seen.add(id);
    entities.push(id);
    names.push({ id, lang: 'hu', rank: 'label', name: name_hu });
    const add = (property: StatementRow['property'], value: string | undefined): void => {
      if (value !== undefined && value !== '') statements.push({ id, property, value });
    };
    add('country', HUNGARY);
    add('locatedIn', divisions.get(COUNTIES[county] ?? ''));
    add('area', area_ha === '' ? undefined : String(Number(area_ha) / 100));
    add('population', population);
    add('coordinates', pointOf(row.lat, row.lon));
    if (Number(population) < LARGE) add('class', 'settlement');
  }
  return {
    source: {
      id: 'hungarian-settlements',
      title: 'Gazetteer of Hungary, 1 January 2024',
      publisher: 'Hungarian Central Statistical Office (KSH)',
      url: 'https://www.ksh.hu/apps/hntr.main',
      licence: 'Free use with the source named (KSH); coordinates CC-BY-4.0 (GeoNames)',
      asOf: '2024-01-01',
    },
    entities: entities.map((id) => ({ id, kind: 'city' })),
    names,
    statements,
  };
}

export const HUNGARIAN_SETTLEMENTS: Adapter = { id: 'hungarian-settlements', run };
