/** Who's On First: the world's regions and counties, and settlements with their Hungarian names. */
import type { EntityId, Kind } from '../../../knowledge/model';
import { normaliseName, stripMarks } from '../../../knowledge/normalise';
import type { Adapter, RawSources } from '../../tables/adapter';
import type { Tables } from '../../tables/tables';
import { Rows } from '../people-2026/rows';
import { subdivisionContainment } from '../places/cldr';
import { isoCode } from '../places/cldr-subdivisions';
import { ITEM_BY_ISO2 } from '../places/territories';
import { FOLDER, geonamesIds, isHungarianName, isWord, OTHER_LABELS, pointOf } from './folder';

type Row = Record<string, string>;

const KINDS: Readonly<Record<string, Kind>> = {
  'region (1st level)': 'region',
  'county/district': 'region',
  settlement: 'city',
  municipality: 'city',
  sea: 'water',
  ocean: 'water',
};
/** GeoNames has literal and joke translations there ("Egg": Tojás): Hungarian names need a second source. */
const UNSURE: ReadonlySet<string> = new Set(['AT']);
/** Words for a unit that Hungarian puts behind the name of a town: no name of the town. */
const UNIT = / (?:közösség|község|megye|járás|körzet|kerület|tartomány|municípium|repülőtér)$/;

/** Names that begin alike, whatever their marks: an old exonym ("Birthelm") does not. */
function areNear(a: string, b: string): boolean {
  const [one, other] = [a, b].map((name) => stripMarks(normaliseName(name)).replace(/[^a-z]/g, ''));
  return one!.slice(0, 4) === other!.slice(0, 4);
}

/** Letters read in a wrong encoding: "Å pania Dolina". */
const GARBLED = /[ÃÅÄ](?!\p{L})/u;

/** The name that English has: the source's English one, where it is no old exonym and not garbled. */
function nameOf({ name = '', name_en = '' }: Row): string {
  const isLatin = /^\p{Script=Latin}/u.test(name);
  if (name_en === '') return name;
  if (GARBLED.test(name)) return name_en;
  return isLatin && !areNear(name, name_en) ? name : name_en;
}

/** True for a Hungarian name of its own: not the local or English one, nor one of a unit for a town. */
function isOwnHungarian(row: Row, kind: Kind): boolean {
  const { name = '', name_en = '', name_hu = '', country = '' } = row;
  if (name_hu === '' || UNSURE.has(country) || !isHungarianName(name_hu)) return false;
  if (name_hu === name || name_hu === name_en) return false;
  return kind !== 'city' || !UNIT.test(name_hu);
}

function add(rows: Rows, id: EntityId, row: Row, regions: ReadonlyMap<string, EntityId>): void {
  const kind = KINDS[row.kind ?? '']!;
  const name = nameOf(row);
  const state = ITEM_BY_ISO2.get(row.country ?? '');
  // A common word is the name of a place for those alone who live there.
  if (isWord(name) || (kind !== 'water' && state === undefined)) return;
  if (!rows.declare(id, kind, name)) return;
  for (const [lang, column] of OTHER_LABELS) {
    const own = row[column] ?? '';
    if (own !== '' && own !== name && (lang === 'de' || areNear(own, name)) && !isWord(own))
      rows.name(id, lang, 'label', own);
  }
  if (isOwnHungarian(row, kind)) rows.name(id, 'hu', 'label', row.name_hu!);
  rows.add(id, 'country', state);
  rows.add(id, 'coordinates', pointOf(row.lat, row.lon));
  const region = regions.get(row.region_wof ?? '');
  if (region !== undefined && region !== id) rows.add(id, 'locatedIn', region);
  if (kind === 'water') rows.add(id, 'class', 'sea');
}

function isSound({ kind = '', name_far = '' }: Row): boolean {
  return KINDS[kind] !== undefined && name_far !== '1';
}

/** States that were divided anew: Kenya in 2013, Congo in 2015, Ghana in 2019, Latvia in 2009 and 2021. */
const DIVIDED_ANEW: ReadonlySet<string> = new Set(['CD', 'GH', 'KE', 'LV']);

/** False of a province of before: it has no code of today. */
function isOfToday(row: Row, codes: ReadonlySet<string>): boolean {
  const { country = '', iso_3166_2 = '' } = row;
  return !DIVIDED_ANEW.has(country) || codes.has(isoCode(iso_3166_2));
}

async function run(raw: RawSources): Promise<Tables> {
  const items = raw.tsv(`${FOLDER}/whosonfirst.tsv.gz`).filter(isSound);
  // Hungary's are hamlets, which hungarian-settlements has better.
  const others = raw
    .tsv(`${FOLDER}/whosonfirst-no-wikidata.tsv.gz`)
    .filter((row) => isSound(row) && row.country !== 'HU' && !UNSURE.has(row.country ?? ''));
  const codes = new Set(Object.values(subdivisionContainment()).flatMap(({ _contains: parts }) => parts));
  const regions = new Map(
    items
      .filter((row) => row.kind === 'region (1st level)' && row.wof_id && isOfToday(row, codes))
      .map(({ wof_id = '', qid = '' }) => [wof_id, qid]),
  );
  const known = await geonamesIds(raw);
  const rows = new Rows();
  for (const row of items) add(rows, row.qid!, row, regions);
  for (const row of others) {
    const id = known.get(row.geonames ?? '');
    // Villages that no other source knows are too many namesakes for one Hungarian name each.
    if (id !== undefined && !rows.has(id) && isOwnHungarian(row, 'city'))
      rows.name(id, 'hu', 'label', row.name_hu!);
  }
  return {
    source: {
      id: 'whosonfirst',
      title: "Who's On First",
      publisher: "Who's On First",
      url: 'https://whosonfirst.org/docs/licenses/',
      licence: 'CC0-1.0; names CC-BY-4.0 (GeoNames, Quattroshapes)',
      asOf: '2025',
    },
    entities: rows.entities,
    names: rows.names,
    statements: rows.statements,
  };
}

export const WHOS_ON_FIRST: Adapter = { id: 'whosonfirst', run };
