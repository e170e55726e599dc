/** Heads of states and governments by the Factbook, which knows more states than the lists of office holders. */
import { feature } from '@rapideditor/country-coder';
import type { Role } from '../../../knowledge/model';
import type { RawSources } from '../../tables/adapter';
import type { StatementRow, Tables } from '../../tables/tables';
import { currentHeads } from './current-heads';
import { headRole, parseHead, plainCase, sharesSurname } from './heads';
import { knownTerms, LeaderRows } from './leader-rows';
import { resembles } from './names';
import { OfficeMap, slug } from './offices';
import { isFormOf, personIndex } from './persons';

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

export async function factbook(raw: RawSources): Promise<Tables> {
  const map = new OfficeMap(raw);
  const people = personIndex(raw);
  const known = await knownTerms(raw);
  const states = headsOf(raw, map, known);
  const rows = new LeaderRows();
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
