/** Cabinets of democracies since 1990, joined to the head of government who led them and to the parties in them. */

import { dayOf } from '../../../knowledge/dates';
import { normaliseName, stripMarks } from '../../../knowledge/normalise';
import type { Adapter, RawSources } from '../../tables/adapter';
import type { EntityRow, NameRow, StatementRow, Tables } from '../../tables/tables';
import { countryOfList } from '../people/countries';
import { rolesOf } from '../people/roles';
import { countryOfIso3 } from './parties';

const SINCE = '1990';
/** Days by which the sources may differ on when a cabinet and its head took office. */
const TOLERANCE = 60;
const ORDINALS: readonly (readonly [numeral: string, en: string, hu: string])[] = [
  ['I', 'First', 'első'],
  ['II', 'Second', 'második'],
  ['III', 'Third', 'harmadik'],
  ['IV', 'Fourth', 'negyedik'],
  ['V', 'Fifth', 'ötödik'],
  ['VI', 'Sixth', 'hatodik'],
  ['VII', 'Seventh', 'hetedik'],
  ['VIII', 'Eighth', 'nyolcadik'],
];
/** Countries whose names Hungarian news respell: their cabinets get no Hungarian name here. */
const RESPELT: ReadonlySet<string> = new Set(['BGR', 'CYP', 'GRC', 'ISR', 'JPN', 'MKD', 'SRB', 'UKR']);

export interface Cabinet {
  id: string;
  /** ISO 3166-1 alpha-3. */
  country: string;
  /** As the source writes it: "Orban IV". */
  name: string;
  start: string;
  /** The day on which the next one took office. */
  end: string | undefined;
  parties: string[];
}

interface Head {
  country: string;
  person: string;
  name: string;
  from: number;
  to: number;
}

/** A name to compare: small letters without marks. */
export function bare(name: string): string {
  return stripMarks(normaliseName(name));
}

/** "Orban IV" → its family name and numeral. */
export function partsOf(name: string): { family: string; numeral: string | undefined } {
  const words = name.replace(/\s*\(.*\)$/, '').split(' ');
  const numeral = ORDINALS.find(([one]) => one === words.at(-1))?.[0];
  return { family: (numeral === undefined ? words : words.slice(0, -1)).join(' '), numeral };
}

/** The family name with its marks, out of the head's full name: "Orban" of "Viktor Orbán" → "Orbán". */
export function spelledFamily(family: string, person: string): string | undefined {
  const words = person.split(' ');
  for (let from = words.length - 1; from > 0; from--) {
    const end = words.slice(from).join(' ');
    if (bare(end) === bare(family)) return end;
  }
  return undefined;
}

/** Names of a cabinet by the family name of its head. */
export function cabinetNames(
  id: string,
  family: string,
  numeral: string | undefined,
  inHungarian: boolean,
): NameRow[] {
  const ordinal = ORDINALS.find(([one]) => one === numeral);
  const first = ordinal === undefined ? '' : `${ordinal[1]} `;
  const rows: NameRow[] = [
    { id, lang: 'en', rank: 'label', name: `${first}${family} government` },
    { id, lang: 'en', rank: 'alias', name: `${first}${family} cabinet` },
  ];
  const head = ordinal === undefined ? '' : `${ordinal[2]} `;
  if (inHungarian) rows.push({ id, lang: 'hu', rank: 'label', name: `${head}${family}-kormány` });
  return rows;
}

function readCabinets(raw: RawSources): Cabinet[] {
  const byId = new Map<string, Cabinet>();
  for (const row of raw.csv('parties/view_cabinet.csv.gz')) {
    const {
      cabinet_id = '',
      country_name_short: country = '',
      cabinet_name: name = '',
      start_date: start = '',
    } = row;
    const cabinet = byId.get(cabinet_id) ?? {
      id: cabinet_id,
      country,
      name,
      start,
      end: undefined,
      parties: [],
    };
    byId.set(cabinet_id, cabinet);
    if (row.cabinet_party === '1') cabinet.parties.push(row.party_name ?? '', row.party_name_english ?? '');
  }
  const ordered = [...byId.values()].sort((a, b) => (a.start < b.start ? -1 : 1));
  for (const cabinet of ordered) {
    // A cabinet that is counted anew under its own name when a party leaves goes on.
    cabinet.end = ordered.find(
      (next) => next.country === cabinet.country && next.start > cabinet.start && next.name !== cabinet.name,
    )?.start;
  }
  return ordered.filter(({ start }) => start >= SINCE);
}

function readHeads(raw: RawSources): Head[] {
  return raw.tsv('officeholders/terms.tsv.gz').flatMap((row) => {
    const country = countryOfList(row.source ?? '');
    const [role] = rolesOf(row.office_label ?? '', country);
    const from = dayOf(row.start);
    if (country === undefined || from === undefined || (role !== 'primeMinister' && role !== 'chancellor'))
      return [];
    const to = dayOf(row.end) ?? Number.POSITIVE_INFINITY;
    return [{ country, person: row.person_qid ?? '', name: row.person ?? '', from, to }];
  });
}

/** The one head of government whose name and term the cabinet fits. */
function headOf(cabinet: Cabinet, country: string, heads: readonly Head[]): Head | undefined {
  const day = dayOf(cabinet.start);
  const { family } = partsOf(cabinet.name);
  const fitting = heads.filter(
    (head) =>
      head.country === country &&
      day !== undefined &&
      day >= head.from - TOLERANCE &&
      day <= head.to + TOLERANCE &&
      spelledFamily(family, head.name) !== undefined,
  );
  return new Set(fitting.map(({ person }) => person)).size === 1 ? fitting[0] : undefined;
}

/** Items of parties by country and bare name, where one party alone has the name. */
export function partyIndex(raw: RawSources): Map<string, string | undefined> {
  const index = new Map<string, string | undefined>();
  for (const { country = '', wikidata_id: id = '', name = '', name_native = '' } of raw.csv(
    'parties/wikidata.csv.gz',
  )) {
    if (!/^Q\d+$/.test(id)) continue;
    for (const one of [name, name_native]) {
      const key = `${country} ${bare(one)}`;
      if (one !== '') index.set(key, index.has(key) && index.get(key) !== id ? undefined : id);
    }
  }
  return index;
}

function run(raw: RawSources): Tables {
  const heads = readHeads(raw);
  const parties = partyIndex(raw);
  const entities: EntityRow[] = [];
  const names: NameRow[] = [];
  const statements: StatementRow[] = [];
  const taken = new Set<string>();
  for (const cabinet of readCabinets(raw)) {
    const country = countryOfIso3(cabinet.country);
    const head = country === undefined ? undefined : headOf(cabinet, country, heads);
    if (country === undefined || head === undefined) continue;
    const { family, numeral } = partsOf(cabinet.name);
    const slug = bare(`${cabinet.country} ${family} ${numeral ?? ''}`)
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/-$/, '');
    const id = `glossa:cabinet-${slug}`;
    // The source counts a cabinet anew when a party joins or leaves: the first stands for it.
    if (taken.has(id)) continue;
    taken.add(id);
    const { start, end } = cabinet;
    entities.push({ id, kind: 'organisation' });
    names.push(
      ...cabinetNames(id, spelledFamily(family, head.name)!, numeral, !RESPELT.has(cabinet.country)),
    );
    statements.push(
      { id, property: 'class', value: 'government' },
      { id, property: 'country', value: country },
      { id, property: 'founded', value: start },
      { id, property: 'leader', value: head.person, start, end },
    );
    if (end !== undefined) statements.push({ id, property: 'dissolved', value: end });
    for (const party of new Set(cabinet.parties.map((one) => parties.get(`${cabinet.country} ${bare(one)}`))))
      if (party !== undefined) statements.push({ id: party, property: 'memberOf', value: id, start, end });
  }
  return {
    source: {
      id: 'parlgov',
      title: 'ParlGov: parties, elections and cabinets',
      publisher: 'Holger Döring and Philip Manow',
      url: 'https://www.parlgov.org/',
      licence: 'CC0-1.0',
      asOf: '2023',
    },
    entities,
    names,
    statements,
  };
}

export const CABINETS: Adapter = { id: 'parlgov', run };
