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
  sittings: Sitting[];
  /** False where the source's numeral is not the one in use: it counts anew when a party joins or leaves. */
  isNumbered: boolean;
}

/** The parties in a cabinet from a day on. */
interface Sitting {
  start: string;
  parties: readonly string[];
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

/** Names of a cabinet by the family name of its head, with a numeral or with its years ("2016–18") where these tell it. */
export function cabinetNames(
  id: string,
  family: string,
  numeral: string | undefined,
  inHungarian: boolean,
  years?: string,
): NameRow[] {
  if (years !== undefined) {
    const rows: NameRow[] = [{ id, lang: 'en', rank: 'label', name: `${family} government, ${years}` }];
    if (inHungarian) rows.push({ id, lang: 'hu', rank: 'label', name: `${family}-kormány, ${years}` });
    return rows;
  }
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

interface CabinetRow {
  id: string;
  country: string;
  name: string;
  election: string;
  start: string;
  parties: string[];
}

function readRows(raw: RawSources): CabinetRow[] {
  const byId = new Map<string, CabinetRow>();
  for (const row of raw.csv('parties/view_cabinet.csv.gz')) {
    const { cabinet_id: id = '', country_name_short: country = '', cabinet_name: name = '' } = row;
    const { election_date: election = '', start_date: start = '' } = row;
    const one = byId.get(id) ?? { id, country, name, election, start, parties: [] };
    byId.set(id, one);
    if (row.cabinet_party === '1') one.parties.push(row.party_name ?? '', row.party_name_english ?? '');
  }
  return [...byId.values()].sort((a, b) => (a.start < b.start ? -1 : 1));
}

/**
 * Cabinets out of the source's rows, which may come in any order of countries but are sorted by start. The source counts
 * a cabinet anew when a party joins or leaves: rows of one head behind one election are one cabinet here, and from there
 * on the head's numerals are not those in use.
 */
export function uniteRows(rows: readonly CabinetRow[]): Cabinet[] {
  const cabinets: Cabinet[] = [];
  const last = new Map<string, { cabinet: Cabinet; election: string }>();
  const miscounted = new Set<string>();
  for (const { id, country, name, election, start, parties } of rows) {
    const { family } = partsOf(name);
    const head = `${country} ${family}`;
    const before = last.get(country);
    if (before?.election === election && partsOf(before.cabinet.name).family === family) {
      before.cabinet.sittings.push({ start, parties });
      before.cabinet.isNumbered = false;
      miscounted.add(head);
      continue;
    }
    if (before !== undefined) before.cabinet.end = start;
    const cabinet: Cabinet = {
      id,
      country,
      name,
      start,
      end: undefined,
      sittings: [{ start, parties }],
      isNumbered: !miscounted.has(head),
    };
    cabinets.push(cabinet);
    last.set(country, { cabinet, election });
  }
  return cabinets;
}

/** Terms of each party in a cabinet, by its name: one that stays on through a new sitting has one. */
export function sittingsOf({
  sittings,
  end,
}: Cabinet): { party: string; start: string; end: string | undefined }[] {
  const terms: { party: string; start: string; end: string | undefined }[] = [];
  sittings.forEach(({ start, parties }, index) => {
    const until = sittings[index + 1]?.start ?? end;
    for (const party of parties) {
      const open = terms.find((term) => term.party === party && term.end === start);
      if (open === undefined) terms.push({ party, start, end: until });
      else open.end = until;
    }
  });
  return terms;
}

/** Years of a cabinet as its name tells them: "2016–18", "1999–2002", "2021–". */
function yearsOf({ start, end }: Cabinet): string {
  const [from, to = ''] = [start.slice(0, 4), end?.slice(0, 4)];
  if (to === from) return from;
  return `${from}–${to.slice(0, 2) === from.slice(0, 2) ? to.slice(2) : to}`;
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
  for (const cabinet of uniteRows(readRows(raw)).filter(({ start }) => start >= SINCE)) {
    const country = countryOfIso3(cabinet.country);
    const head = country === undefined ? undefined : headOf(cabinet, country, heads);
    if (country === undefined || head === undefined) continue;
    const { family, numeral } = partsOf(cabinet.name);
    const slug = bare(`${cabinet.country} ${family} ${numeral ?? ''}`)
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/-$/, '');
    const id = `glossa:cabinet-${slug}`;
    // A name that comes twice behind two elections: the first stands for it.
    if (taken.has(id)) continue;
    taken.add(id);
    const { start, end } = cabinet;
    entities.push({ id, kind: 'organisation' });
    names.push(
      ...cabinetNames(
        id,
        spelledFamily(family, head.name)!,
        numeral,
        !RESPELT.has(cabinet.country),
        cabinet.isNumbered ? undefined : yearsOf(cabinet),
      ),
    );
    statements.push(
      { id, property: 'class', value: 'government' },
      { id, property: 'country', value: country },
      { id, property: 'founded', value: start },
      { id, property: 'leader', value: head.person, start, end },
    );
    if (end !== undefined) statements.push({ id, property: 'dissolved', value: end });
    const known = new Set<string>();
    for (const term of sittingsOf(cabinet)) {
      const party = parties.get(`${cabinet.country} ${bare(term.party)}`);
      // Names of two languages come to the same party.
      if (party === undefined || known.has(`${party} ${term.start}`)) continue;
      known.add(`${party} ${term.start}`);
      statements.push({ id: party, property: 'memberOf', value: id, start: term.start, end: term.end });
    }
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
