/** EveryPolitician-style lists of office holders: persons, their names, parties, families and every term in office. */
import type { Role } from '../../../knowledge/model';
import type { Adapter, RawSources } from '../../tables/adapter';
import type { EntityRow, NameRow, StatementRow, Tables } from '../../tables/tables';
import { congressMembers } from './congress';
import { countryOfList } from './countries';
import { Coverage } from './coverage';
import { joinTerms, preciseDate } from './dates';
import { type Held, lineOfHolders, provincialRows } from './holders';
import { cleanPersonName, nameOfTitle } from './names';
import { type Office, OfficeMap } from './offices';
import { isSingleHolder } from './roles';
import { family, otherParties, partyTies } from './ties';

const AS_OF = '2022-10-01';
/** A legislator's term that ended before this is left out: it fills the tables and never the news. */
const LEGISLATORS_SINCE = '2000';
/** The same for legislators of whom nothing but the seat is known. */
const UNDESCRIBED_SINCE = '2015';
const ITEM = /^Q[1-9]\d*$/;

function isDate(text: string): string {
  return /^\d{4}(-\d\d){0,2}$/.test(text) ? text : '';
}

/** The seats of those who are of use, with what is doubtful of their dates left out. */
function certainSeats(
  seats: readonly (readonly Held[])[],
  coverage: Coverage,
  described: ReadonlySet<string>,
): Held[] {
  return seats.flatMap((terms) => {
    const since = described.has(terms[0]?.person ?? '') ? LEGISLATORS_SINCE : UNDESCRIBED_SINCE;
    const isOfUse = ({ end }: Held): boolean => end === '' || end >= since;
    if (!terms.some(isOfUse)) return [];
    const certain = coverage.certain(terms);
    return certain.length < terms.length ? certain : certain.filter((_, index) => isOfUse(terms[index]!));
  });
}

function terms(
  raw: RawSources,
  offices: OfficeMap,
  died: ReadonlyMap<string, string>,
  described: ReadonlySet<string>,
) {
  const sitting = congressMembers(raw);
  const byOffice = new Map<string, { office: Office; list: string; held: Map<string, Held[]> }>();
  const rows = raw
    .tsv('officeholders/terms.tsv.gz')
    .map(({ source = '', office_label = '', person_qid = '', start = '', end = '' }) => {
      return { source, office_label, person_qid, start: isDate(start), end: isDate(end) };
    });
  const isProvincial = provincialRows(rows, AS_OF);
  for (const row of rows) {
    const { source, office_label, person_qid, start, end } = row;
    if (!ITEM.test(person_qid) || office_label === '' || isProvincial(row)) continue;
    const office = offices.get(source, office_label);
    if (!office || (sitting.has(person_qid) && /^United States (senator|representative)$/.test(office_label)))
      continue;
    const entry = byOffice.get(office.id) ?? { office, list: source, held: new Map<string, Held[]>() };
    byOffice.set(office.id, entry);
    const list = entry.held.get(person_qid) ?? [];
    entry.held.set(person_qid, list);
    list.push({ person: person_qid, start, end: end || (died.get(person_qid) ?? '') });
  }
  const statements: StatementRow[] = [];
  const used: Office[] = [];
  for (const { office, list, held } of byOffice.values()) {
    const legislator = office.roles[0] === 'legislator';
    const joined = [...held].map(([person, terms]) =>
      joinTerms(terms, legislator ? 200 : 31).map((term) => ({ person, ...term })),
    );
    const all = joined.flat();
    const certain = legislator ? certainSeats(joined, new Coverage(list, all), described) : all;
    const single = !office.head && office.roles.some(isSingleHolder);
    const line = single ? lineOfHolders(certain, AS_OF) : certain;
    const roles: Role[] = line === undefined ? [] : office.roles;
    const kept = line ?? certain;
    if (kept.length === 0) continue;
    used.push({ ...office, roles });
    for (const term of kept) {
      statements.push({
        id: term.person,
        property: 'position',
        value: office.id,
        start: term.start,
        end: term.end,
      });
    }
  }
  return { statements, used };
}

function persons(raw: RawSources) {
  const names: NameRow[] = [];
  const statements: StatementRow[] = [];
  const ids = new Set<string>();
  const labels = new Map<string, string>();
  const died = new Map<string, string>();
  for (const row of raw.tsv('officeholders/people.tsv.gz')) {
    const { qid = '', name = '', gender = '', enwiki = '' } = row;
    const label = cleanPersonName(name);
    if (!ITEM.test(qid) || label === '' || ids.has(qid)) continue;
    ids.add(qid);
    labels.set(qid, label);
    names.push({ id: qid, lang: 'mul', rank: 'label', name: label });
    const add = (property: StatementRow['property'], value: string) => {
      if (value !== '') statements.push({ id: qid, property, value });
    };
    const death = preciseDate(row.death ?? '', row.death_precision ?? '');
    add('born', preciseDate(row.birth ?? '', row.birth_precision ?? ''));
    add('died', death);
    if (death) died.set(qid, death);
    const code = /female/.test(gender) ? 'female' : /^male$/.test(gender) ? 'male' : gender ? 'other' : '';
    add('gender', code);
    add('wikipedia', enwiki);
    const title = nameOfTitle(enwiki, label);
    if (title !== undefined) names.push({ id: qid, lang: 'mul', rank: 'alias', name: title });
  }
  const described = new Set(ids);
  for (const { person_qid = '', person = '' } of raw.tsv('officeholders/terms.tsv.gz')) {
    const label = cleanPersonName(person);
    if (!ITEM.test(person_qid) || label === '' || ids.has(person_qid)) continue;
    ids.add(person_qid);
    labels.set(person_qid, label);
    names.push({ id: person_qid, lang: 'mul', rank: 'label', name: label });
  }
  return { names, statements, ids, described, labels, died };
}

const SCRIPT_LANG: Readonly<Record<string, 'ru' | 'uk'>> = { Q159: 'ru', Q212: 'uk' };

function otherNames(raw: RawSources, labels: ReadonlyMap<string, string>): NameRow[] {
  const names: NameRow[] = [];
  const labelled = new Set<string>();
  for (const row of raw.tsv('officeholders/names-all-scripts.tsv.gz')) {
    const { qid = '', script = '', repos = '' } = row;
    const name = cleanPersonName(row.name ?? '');
    const label = labels.get(qid);
    if (label === undefined || name === '' || name === label || script === '') continue;
    if (script === 'Latn') {
      if (name.includes(' ') && !name.includes(','))
        names.push({ id: qid, lang: 'mul', rank: 'alias', name });
      continue;
    }
    const lists = repos.split(',').map((list) => countryOfList(list));
    const lang = script === 'Cyrl' ? lists.map((id) => SCRIPT_LANG[id ?? '']).find(Boolean) : undefined;
    if (!lang) names.push({ id: qid, lang: 'mul', rank: 'native', name });
    else {
      const key = `${qid}|${lang}`;
      names.push({ id: qid, lang, rank: labelled.has(key) ? 'alias' : 'label', name });
      labelled.add(key);
    }
  }
  return names;
}

function run(raw: RawSources): Tables {
  const people = persons(raw);
  const offices = new OfficeMap(raw);
  const held = terms(raw, offices, people.died, people.described);
  const officeRows = offices.rows(held.used);
  const holding = new Set(held.statements.map((row) => row.id));
  const tied = partyTies(raw, people.ids);
  const parties = otherParties(raw, new Set(tied.map((row) => row.value)));
  const heads = new Set(held.used.filter((office) => office.head).map((office) => office.id));
  const inOffice = held.statements.filter((row) => heads.has(row.value)).map((row) => row.id);
  const relatives = family(raw, people.ids, new Set(inOffice));
  const kept = (id: string) => people.described.has(id) || holding.has(id);
  const entities: EntityRow[] = [
    ...[...people.ids].filter(kept).map((id): EntityRow => ({ id, kind: 'person' })),
    ...held.used.map((office): EntityRow => ({ id: office.id, kind: 'office' })),
    ...parties.names.map(({ id }): EntityRow => ({ id, kind: 'party' })),
    ...relatives.names.map(({ id }): EntityRow => ({ id, kind: 'person' })),
  ];
  return {
    source: {
      id: 'officeholders',
      title: 'Office holders by country, from Wikidata',
      publisher: 'Wikidata contributors; EveryPolitician',
      url: 'https://www.wikidata.org/',
      licence: 'CC0-1.0',
      asOf: AS_OF,
    },
    entities,
    names: [
      ...[...people.names, ...otherNames(raw, people.labels)].filter((row) => kept(row.id)),
      ...officeRows.names,
      ...parties.names,
      ...relatives.names,
    ],
    statements: [
      ...people.statements,
      ...tied,
      ...relatives.statements,
      ...held.statements.filter((row) => people.ids.has(row.id)),
      ...officeRows.statements,
      ...parties.statements,
    ],
  };
}

export const OFFICEHOLDERS: Adapter = { id: 'officeholders', run };
