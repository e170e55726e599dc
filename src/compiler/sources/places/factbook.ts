/** Facts of states and dependencies out of the World Factbook: figures, capital, form of government, neighbours, memberships. */
import { feature } from '@rapideditor/country-coder';
import type { EntityId } from '../../../knowledge/model';
import type { Adapter, RawSources } from '../../tables/adapter';
import { isEntityId, type NameRow, type StatementRow, type Tables } from '../../tables/tables';
import { capitalIds } from './cities';
import { iso2ByFips } from './cldr';
import {
  fieldNumber,
  fieldText,
  governmentType,
  leaderRole,
  leadingDate,
  leadingPoint,
  type Profile,
} from './factbook-fields';
import { ITEM_BY_ISO2, TERRITORIES } from './territories';
import { nameKey } from './wikidata-places';

/** Abbreviation in the profiles → the organisation's item; observers and partners are written otherwise. */
export const ORGANISATIONS: Readonly<Record<string, EntityId>> = {
  UN: 'Q1065',
  EU: 'Q458',
  NATO: 'Q7184',
  OECD: 'Q41550',
  OPEC: 'Q7795',
  BRICS: 'Q243630',
  ASEAN: 'Q7768',
  AU: 'Q7159',
  CE: 'Q8908',
  OSCE: 'Q81299',
  'G-20': 'Q19771',
  SCO: 'Q485207',
  LAS: 'Q7172',
  C: 'Q7785',
  WTO: 'Q7825',
  CIS: 'Q7779',
  CSTO: 'Q318693',
  EAEU: 'Q4173083',
  GCC: 'Q217172',
  Mercosur: 'Q4264',
  ECOWAS: 'Q193272',
  OIC: 'Q47543',
  OAS: 'Q123759',
  APEC: 'Q170481',
  'Schengen Convention': 'Q1969730',
  EFTA: 'Q166546',
};

/** Names in lists of neighbours that no register has so. */
const NEIGHBOURS: Readonly<Record<string, string>> = {
  Burma: 'MM',
  'Czech Republic': 'CZ',
  Macedonia: 'MK',
  Turkey: 'TR',
  Ireland: 'IE',
  'Spain (Ceuta)': 'ES',
  'Morocco (Ceuta)': 'MA',
  'Gaza Strip': 'PS',
  'West Bank': 'PS',
  'Holy See': 'VA',
  'Holy See (Vatican City)': 'VA',
  UAE: 'AE',
  UK: 'GB',
  US: 'US',
  China: 'CN',
  'China (southeast)': 'CN',
  Denmark: 'DK',
  Netherlands: 'NL',
  'The Gambia': 'GM',
  'Russia (northeast)': 'RU',
  'Russia (Kaliningrad)': 'RU',
  'Russia (Kaliningrad Oblast)': 'RU',
  'Lithuania (Kaliningrad Oblast)': 'LT',
  'Poland (Kaliningrad Oblast)': 'PL',
  'Timor-Leste': 'TL',
  "Cote d'Ivoire": 'CI',
};

/** Items of the states that a list of land boundaries names: "Austria 321 km; Croatia 348 km, Slovakia 97 km". */
export function neighbours(text: string): EntityId[] {
  const items = text.split(/;|(?<=\bkm), /).map((part) => {
    const name = part.replace(/\s[\d.,]+ km.*$/, '').trim();
    const code = NEIGHBOURS[name] ?? (/[()]/.test(name) ? undefined : feature(name)?.properties.iso1A2);
    return code === undefined ? undefined : ITEM_BY_ISO2.get(code);
  });
  return [...new Set(items.filter((item) => item !== undefined))];
}

/** Items of the organisations of which the state is a full member. */
export function memberships(text: string): EntityId[] {
  return text.split(',').flatMap((name) => ORGANISATIONS[name.trim()] ?? []);
}

/** Names of the capitals in the profile's wording, the first the one named first: "Baku (Baki, Baky)" → Baku. */
export function capitalName(text: string): string | undefined {
  const name = text.split(/[;(,]/)[0]!.trim();
  return name === '' || /administered|none|time/i.test(name) ? undefined : name;
}

/** States with two seats: the one that news name as the capital where the profile names another first. */
const CAPITALS: Readonly<Record<string, string>> = {
  BO: 'La Paz',
  LK: 'Colombo',
  CL: 'Santiago',
  US: 'Washington',
};

function officialName(profile: Profile): string | undefined {
  const name = fieldText(profile, 'Country name', 'conventional long form')?.split(/[;(]/)[0]?.trim();
  return name === undefined || name === 'none' || name.length > 60 ? undefined : name.replace(/^The /, '');
}

interface Context {
  capitals: ReadonlyMap<string, readonly { id: EntityId; keys: ReadonlySet<string> }[]>;
}

function figures(profile: Profile, id: EntityId): StatementRow[] {
  const rows: StatementRow[] = [];
  const population = fieldNumber(profile, 'Population', 'total');
  const gdp = fieldNumber(profile, 'Real GDP (purchasing power parity)', 'Real GDP');
  const area = fieldNumber(profile, 'Area', 'total');
  if (population)
    rows.push({ id, property: 'population', value: String(population.value), asOf: population.year });
  if (gdp) rows.push({ id, property: 'gdp', value: String(gdp.value), asOf: gdp.year });
  if (area) rows.push({ id, property: 'area', value: String(area.value) });
  return rows;
}

function government(profile: Profile, id: EntityId): StatementRow[] {
  const type = governmentType(fieldText(profile, 'Government type') ?? '');
  const role = leaderRole(
    type,
    fieldText(profile, 'Executive branch', 'chief of state'),
    fieldText(profile, 'Executive branch', 'head of government'),
  );
  return [
    ...(type === undefined ? [] : [{ id, property: 'governmentType' as const, value: type }]),
    ...(role === undefined ? [] : [{ id, property: 'leaderRole' as const, value: role }]),
  ];
}

function capital(profile: Profile, id: EntityId, iso2: string, { capitals }: Context): StatementRow[] {
  const name = CAPITALS[iso2] ?? capitalName(fieldText(profile, 'Capital', 'name') ?? '');
  if (name === undefined) return [];
  const known = capitals.get(iso2) ?? [];
  const named = known.filter(({ keys }) => keys.has(nameKey(name)));
  const [only] = named.length > 0 ? named : known;
  return only === undefined || only.id === id ? [] : [{ id, property: 'capital', value: only.id }];
}

function statementsOf(profile: Profile, id: EntityId, iso2: string, context: Context): StatementRow[] {
  const isState = TERRITORIES.some(({ item, kind }) => item === id && kind === 'country');
  const founded = leadingDate(fieldText(profile, 'Independence') ?? '');
  const at = leadingPoint(fieldText(profile, 'Geographic coordinates') ?? '');
  const bordering = fieldText(profile, 'Land boundaries', 'border countries') ?? '';
  const bodies = fieldText(profile, 'International organization participation') ?? '';
  return [
    ...figures(profile, id),
    ...(at === undefined ? [] : [{ id, property: 'coordinates' as const, value: at }]),
    ...capital(profile, id, iso2, context),
    ...(isState ? government(profile, id) : []),
    ...(isState && founded !== undefined ? [{ id, property: 'founded' as const, value: founded }] : []),
    ...neighbours(bordering).map((value): StatementRow => ({ id, property: 'borders', value })),
    ...(isState ? memberships(bodies) : []).map(
      (value): StatementRow => ({ id, property: 'memberOf', value }),
    ),
  ];
}

function run(raw: RawSources): Tables {
  const byFips = iso2ByFips();
  const context: Context = { capitals: capitalIds(raw) };
  const names: NameRow[] = [];
  const statements: StatementRow[] = [];
  for (const profile of raw.jsonl('factbook/factbook.jsonl.gz') as Profile[]) {
    const iso2 = byFips.get(profile.code);
    const id = iso2 === undefined ? undefined : ITEM_BY_ISO2.get(iso2);
    if (iso2 === undefined || id === undefined || !isEntityId(id)) continue;
    const official = officialName(profile);
    if (official !== undefined) names.push({ id, lang: 'en', rank: 'alias', name: official });
    statements.push(...statementsOf(profile, id, iso2, context));
  }
  return {
    source: {
      id: 'factbook',
      title: 'The World Factbook',
      publisher: 'Central Intelligence Agency',
      url: 'https://www.cia.gov/the-world-factbook/',
      licence: 'public domain',
      asOf: '2026-01',
    },
    entities: [],
    names,
    statements,
  };
}

export const FACTBOOK: Adapter = { id: 'factbook', run };
