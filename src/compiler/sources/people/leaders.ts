/** Heads of states and governments, by sources that know more states or later days than the lists of office holders. */
import { feature } from '@rapideditor/country-coder';
import type { Role, Source } from '../../../knowledge/model';
import type { Adapter, RawSources } from '../../tables/adapter';
import type { EntityRow, NameRow, StatementRow, Tables } from '../../tables/tables';
import { countryOfIso } from './countries';
import { headRole, parseHead, plainCase, sharesSurname } from './heads';
import { cleanPersonName, resembles } from './names';
import { OFFICEHOLDERS } from './officeholders';
import { type Office, OfficeMap, slug } from './offices';
import { isFormOf, personIndex } from './persons';
import { rolesOf } from './roles';

/** Rows of one source of heads, gathered. */
class Rows {
  readonly entities = new Map<string, EntityRow>();
  readonly names: NameRow[] = [];
  readonly statements: StatementRow[] = [];
  readonly offices = new Map<string, Office>();

  person(id: string, name: string): void {
    this.entities.set(id, { id, kind: 'person' });
    this.names.push({ id, lang: 'mul', rank: 'label', name });
  }

  held(person: string, office: Office, start: string, end: string): void {
    this.offices.set(office.id, office);
    this.entities.set(office.id, { id: office.id, kind: 'office' });
    this.statements.push({ id: person, property: 'position', value: office.id, start, end });
  }

  tables(source: Source, map: OfficeMap): Tables {
    const offices = map.rows(this.offices.values());
    return {
      source,
      entities: [...this.entities.values()],
      names: [...this.names, ...offices.names],
      statements: [...this.statements, ...offices.statements],
    };
  }
}

/** Terms that the lists know, by person and office: their start is the better one. */
async function knownTerms(raw: RawSources): Promise<Map<string, StatementRow[]>> {
  const known = new Map<string, StatementRow[]>();
  for (const row of (await OFFICEHOLDERS.run(raw)).statements) {
    if (row.property !== 'position') continue;
    const key = `${row.id}|${row.value}`;
    known.set(key, [...(known.get(key) ?? []), row]);
  }
  return known;
}

const FACTBOOK_NAMES: Readonly<Record<string, string>> = {
  'Korea, North': 'Q423',
  'Korea, South': 'Q884',
  'Turkey (Turkiye)': 'Q43',
  Burma: 'Q836',
  China: 'Q148',
  Denmark: 'Q35',
  Netherlands: 'Q55',
  France: 'Q142',
  'United Kingdom': 'Q145',
  'Congo, Democratic Republic of the': 'Q974',
  'Congo, Republic of the': 'Q971',
  "Cote d'Ivoire": 'Q1008',
  'Bahamas, The': 'Q778',
  'Gambia, The': 'Q1005',
  Ireland: 'Q27',
  Cyprus: 'Q229',
  Kosovo: 'Q1246',
  'Micronesia, Federated States of': 'Q702',
};

interface Profile {
  name: string;
  categories: { fields?: { name?: string; subfields?: { name: string; value?: string }[] }[] }[];
}

/** The day that the lists of office holders were made. */
const LISTS_END = '2022-10';

interface Incumbent {
  id: string;
  name: string;
  office: string;
  start: string;
  open: boolean;
}

/** Heads of each state that the other sources know, former ones too. */
function headsOf(
  raw: RawSources,
  map: OfficeMap,
  known: ReadonlyMap<string, StatementRow[]>,
): Map<string, Incumbent[]> {
  const people = personIndex(raw);
  const found = new Map<string, Incumbent[]>();
  const add = (country: string, one: Incumbent) => {
    found.set(country, [...(found.get(country) ?? []), one]);
  };
  const states = map.headOffices();
  for (const row of [...known.values()].flat()) {
    const country = states.get(row.value);
    const name = people.label(row.id) ?? '';
    if (country)
      add(country, { id: row.id, name, office: row.value, start: row.start ?? '', open: !row.end });
  }
  for (const row of raw.tsv('officeholders/world-leaders-2022-wikidata.tsv.gz')) {
    const { position = '', officeholder = '', officeholderLabel = '', start_year = '', end_year = '' } = row;
    const country = states.get(position);
    if (!country || found.get(country)?.some((one) => one.id === officeholder && one.office === position))
      continue;
    const open = end_year === '';
    add(country, { id: officeholder, name: officeholderLabel, office: position, start: start_year, open });
  }
  for (const { state, holder } of currentHeads(raw)) {
    if (holder.wikidata_id)
      add(state, { id: holder.wikidata_id, name: holder.name_en, office: '', start: '', open: false });
  }
  return found;
}

interface Head {
  country: string;
  name: string;
  since: string;
  role: Role;
}

/** Heads of state and of government in a state's profile, without those of whom the profile is not clear. */
function headsIn(profile: Profile, map: OfficeMap): Head[] {
  const country = FACTBOOK_NAMES[profile.name] ?? feature(profile.name)?.properties.wikidata;
  const field = profile.categories.flatMap((c) => c.fields ?? []).find((f) => f.name === 'Executive branch');
  if (!country || !map.isState(country)) return [];
  return (field?.subfields ?? []).flatMap(({ name, value = '' }) => {
    const ofGovernment = name === 'head of government';
    const head = name === 'chief of state' || ofGovernment ? parseHead(value) : undefined;
    // The day on which a caretaker resigned is not the day on which he took office.
    if (!head || /caretaker/i.test(head.title)) return [];
    const role = headRole(head.title || (ofGovernment ? 'Prime Minister' : ''), country);
    if (!role || (ofGovernment && role === 'president')) return [];
    return [{ country, name: head.name, since: head.since, role }];
  });
}

/** Ids of the known heads who may be the one named. */
function likeNamed({ name, since }: Head, heads: readonly Incumbent[]): string[] {
  const before = since < LISTS_END;
  const same = heads.filter(
    (one) =>
      isFormOf(one.name, name) ||
      (resembles(name, one.name) && ((before && one.open) || sharesSurname(name, one.name))),
  );
  return [...new Set(same.map((one) => one.id))];
}

async function factbook(raw: RawSources): Promise<Tables> {
  const map = new OfficeMap(raw);
  const people = personIndex(raw);
  const known = await knownTerms(raw);
  const states = headsOf(raw, map, known);
  const rows = new Rows();
  const add = (head: Head): void => {
    const { country, role } = head;
    const office = map.head(country, role);
    const heads = states.get(country) ?? [];
    const sitting = heads.filter((one) => one.open && one.office === office.id);
    const ids = likeNamed(head, heads);
    // In office since before the lists end, yet another name stands there: one of the two is wrong.
    if (head.since < LISTS_END && sitting.length > 0 && ids.length !== 1) return;
    const incumbent = sitting.find((one) => one.id === ids[0]);
    const holder =
      (ids.length === 1 ? ids[0] : undefined) ??
      people.ofCountry(head.name, country) ??
      (role === 'monarch' ? undefined : people.onlyBearer(head.name));
    const label = plainCase(head.name);
    if (!holder && label.split(/[\s-]/).length < 2) return;
    const id = holder ?? `glossa:person-${slug(label)}`;
    if (!holder) rows.person(id, label);
    else if (!people.isListed(id)) rows.person(id, people.label(id) ?? incumbent?.name ?? label);
    // A mandate's start is not the office's: where the lists have him in office already, their date stands.
    const open = known.get(`${id}|${office.id}`)?.find((term) => !term.end);
    const start = open?.start ?? incumbent?.start ?? head.since;
    // The same start, told to the day.
    rows.held(id, office, head.since.startsWith(start) ? head.since : start, '');
  };
  for (const profile of raw.jsonl('factbook/factbook.jsonl.gz') as Profile[])
    headsIn(profile, map).forEach(add);
  return rows.tables(
    {
      id: 'factbook-leaders',
      title: 'The World Factbook: executive branch',
      publisher: 'Central Intelligence Agency',
      url: 'https://www.cia.gov/the-world-factbook/',
      licence: 'public domain',
      asOf: '2026-01-06',
    },
    map,
  );
}

const CURRENT = 'leaders-current/2026-08-22.json';

interface Holder {
  name_en: string;
  wikidata_id?: string;
  since?: string;
  born?: string;
}
interface Position {
  title_en: string;
  current_holder?: Holder | null;
  is_same_as_head_of_state?: boolean;
}
interface Current {
  countries: Record<string, { country: { iso_code: string }; positions: Record<string, Position> }>;
}

interface CurrentHead {
  state: string;
  title: string;
  holder: Holder;
}

/** The heads that the snapshot of 2026 names, without those that it copies from another office. */
function currentHeads(raw: RawSources): CurrentHead[] {
  const people = personIndex(raw);
  const data = JSON.parse(raw.text(CURRENT)) as Current;
  return Object.values(data.countries).flatMap(({ country, positions }) => {
    const state = country.iso_code.length === 2 ? countryOfIso(country.iso_code) : undefined;
    if (!state || country.iso_code === 'EU') return [];
    return Object.entries(positions).flatMap(([kind, position]) => {
      const holder = position.current_holder;
      // A head of state who is "the same" as the head of government is copied from there, monarchs included.
      if (!holder?.wikidata_id || (kind === 'head_of_state' && position.is_same_as_head_of_state)) return [];
      const label = people.label(holder.wikidata_id);
      const sure = label === undefined || resembles(holder.name_en, label);
      const id = sure ? holder.wikidata_id : people.named(holder.name_en, holder.born ?? '');
      const title = position.title_en.replace(/^Sultan and /, '');
      return id ? [{ state, title, holder: { ...holder, wikidata_id: id } }] : [];
    });
  });
}

async function current(raw: RawSources): Promise<Tables> {
  const map = new OfficeMap(raw);
  const people = personIndex(raw);
  const known = await knownTerms(raw);
  const rows = new Rows();
  for (const { state, title, holder } of currentHeads(raw)) {
    const id = holder.wikidata_id ?? '';
    const role = headRole(title, state);
    if (!role) continue;
    const office = map.head(state, role);
    if (!people.isListed(id)) rows.person(id, cleanPersonName(holder.name_en));
    if (holder.born) rows.statements.push({ id, property: 'born', value: holder.born });
    const start = known.get(`${id}|${office.id}`)?.find((term) => !term.end)?.start ?? holder.since;
    if (start) rows.held(id, office, start, '');
  }
  return rows.tables(
    {
      id: 'leaders-current',
      title: 'Heads of state and government of large countries',
      publisher: 'Wikipedia and Wikidata contributors',
      url: 'https://www.wikidata.org/',
      licence: 'CC-BY-SA-4.0',
      asOf: '2026-08-22',
    },
    map,
  );
}

async function world(raw: RawSources): Promise<Tables> {
  const map = new OfficeMap(raw);
  const people = personIndex(raw);
  const known = await knownTerms(raw);
  const heldOffices = new Set([...known.keys()].map((key) => key.split('|')[1]));
  const rows = new Rows();
  for (const row of raw.tsv('officeholders/world-leaders-2022-wikidata.tsv.gz')) {
    const {
      countryid = '',
      position = '',
      positionLabel = '',
      officeholder = '',
      officeholderLabel = '',
    } = row;
    // The lists know the day, this table the year: it serves the offices that the lists leave out.
    if (heldOffices.has(position) || /^Q\d+$/.test(officeholderLabel)) continue;
    const role = rolesOf(positionLabel.replace(/ of .*$/, ''))[0] ?? rolesOf(positionLabel)[0];
    const country = countryid === 'Q756617' ? 'Q35' : countryid === 'Q29999' ? 'Q55' : countryid;
    const label = positionLabel.charAt(0).toUpperCase() + positionLabel.slice(1);
    rows.held(
      officeholder,
      { id: position, label, country, jurisdiction: country, roles: role ? [role] : [], head: true },
      row.start_year ?? '',
      row.end_year ?? '',
    );
    if (people.label(officeholder) === undefined)
      rows.person(officeholder, cleanPersonName(officeholderLabel));
  }
  return rows.tables(
    {
      id: 'world-leaders-2022',
      title: 'Heads of state and government in 2022, from Wikidata',
      publisher: 'Wikidata contributors',
      url: 'https://www.wikidata.org/',
      licence: 'CC0-1.0',
      asOf: '2022-10-01',
    },
    map,
  );
}

export const LEADERS: readonly Adapter[] = [
  { id: 'factbook-leaders', run: factbook },
  { id: 'leaders-current', run: current },
  { id: 'world-leaders-2022', run: world },
];
