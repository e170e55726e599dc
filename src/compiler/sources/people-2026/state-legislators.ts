/** State legislators and attorneys general of the United States: the best list on today's state politics. */
import type { Adapter, RawSources } from '../../tables/adapter';
import type { Tables } from '../../tables/tables';
import { joinTerms, type Term } from '../people/dates';
import { slug } from '../people/offices';
import { personIndex } from '../people/persons';
import { AMERICAN_STATES } from '../people/states';
import { FOLDER } from './folder';
import { isFullName, isoDate, Rows } from './rows';

const USA = 'Q30';
/** Years that the source writes for the end of a term that runs on its own day. */
const RUNNING = '2026';
const PARTIES: readonly (readonly [RegExp, string])[] = [
  [/^Democratic/, 'Q29552'],
  [/^Republican/, 'Q29468'],
];
/** Days between two terms in the same chamber that make them two. */
const GAP = 400;

interface Seat {
  id: string;
  label: string;
  role: 'legislator' | 'attorneyGeneral';
  state: string;
}

/** What a line of the source's roles names: "AK lower 14 2023–". */
function seatOf(role: string): Seat | undefined {
  const [code = '', chamber = ''] = role.split(' ');
  const [state, name] = AMERICAN_STATES[code] ?? [];
  if (state === undefined || name === undefined) return undefined;
  const titles: Readonly<Record<string, string>> = {
    lower: `Member of the ${name} lower house`,
    upper: `Member of the ${name} Senate`,
    legislature: `Member of the ${name} Legislature`,
    attorney: `Attorney General of ${name}`,
  };
  const label = titles[chamber];
  if (label === undefined) return undefined;
  const id = `glossa:office-${slug(label)}`;
  return { id, label, role: chamber === 'attorney' ? 'attorneyGeneral' : 'legislator', state };
}

function termOf(role: string): Term {
  const [, start = '', end = ''] = /(\d{4})?–(\d{4})?$/.exec(role) ?? [];
  return { start, end: end >= RUNNING ? '' : end };
}

/** Terms of one person by seat; of one who has retired none is open. */
function termsOf(roles: string, isRetired: boolean): { seat: Seat; terms: Term[] }[] {
  const bySeat = new Map<string, { seat: Seat; terms: Term[] }>();
  for (const role of roles.split('|')) {
    const seat = seatOf(role);
    if (seat === undefined) continue;
    const own = bySeat.get(seat.id) ?? { seat, terms: [] };
    bySeat.set(seat.id, own);
    own.terms.push(termOf(role));
  }
  return [...bySeat.values()].map(({ seat, terms }) => ({
    seat,
    terms: joinTerms(terms, GAP).filter(({ start, end }) => start !== '' && !(isRetired && end === '')),
  }));
}

type Born = ReadonlyMap<string, readonly { id: string; born: string }[]>;

/** Persons of the other lists by name, with their day of birth. */
function bornByName(raw: RawSources): Born {
  const found = new Map<string, { id: string; born: string }[]>();
  for (const part of [1, 2, 3]) {
    for (const { qid = '', name_en = '', born = '' } of raw.tsv(`${FOLDER}/quotebank-people-${part}.tsv.gz`))
      if (born.length === 10) found.set(name_en, [...(found.get(name_en) ?? []), { id: qid, born }]);
  }
  return found;
}

/** Item by the article's title, or by name and day of birth. */
function itemFinder(raw: RawSources): (name: string, born: string, enwiki: string) => string | undefined {
  const people = personIndex(raw);
  const titled = new Map<string, string>();
  for (const file of ['cld-legislators', 'vital-people', 'soweego-film-people']) {
    for (const { qid = '', enwiki = '' } of raw.tsv(`${FOLDER}/${file}.tsv.gz`))
      if (enwiki) titled.set(enwiki, qid);
  }
  const byName = bornByName(raw);
  return (name, born, enwiki) => {
    if (enwiki !== '') {
      const item = people.titled(enwiki) ?? titled.get(enwiki);
      if (item !== undefined) return item;
    }
    const same = (byName.get(name) ?? []).filter((one) => one.born === born);
    return same.length === 1 ? same[0]!.id : undefined;
  };
}

function run(raw: RawSources): Tables {
  const itemOf = itemFinder(raw);
  const seats = new Map<string, Seat>();
  const rows = new Rows();
  for (const row of raw.tsv(`${FOLDER}/openstates-people.tsv.gz`)) {
    const { name_en = '', gender = '', party = '', state = '', status = '', roles = '', enwiki = '' } = row;
    // Members of Congress have a source of their own; mayors come without any other fact.
    if (status === 'municipalities' || !isFullName(name_en)) continue;
    const born = isoDate(row.born ?? '');
    const id =
      row.qid || itemOf(name_en, born, enwiki) || `glossa:us-${state.toLowerCase()}-${slug(name_en)}`;
    const held = termsOf(roles, status === 'retired');
    if (!held.some(({ terms }) => terms.length > 0) || !rows.declare(id, 'person', name_en)) continue;
    rows.add(id, 'born', born);
    if (gender === 'Male' || gender === 'Female') rows.add(id, 'gender', gender.toLowerCase());
    rows.add(id, 'citizenship', USA);
    rows.add(id, 'occupation', 'politician');
    rows.add(id, 'party', PARTIES.find(([pattern]) => pattern.test(party))?.[1]);
    rows.add(id, 'wikipedia', enwiki);
    for (const { seat, terms } of held) {
      seats.set(seat.id, seat);
      for (const { start, end } of terms) rows.add(id, 'position', seat.id, start, end);
    }
  }
  for (const { id, label, role, state } of seats.values()) {
    rows.declare(id, 'office', label, 'en');
    rows.add(id, 'country', USA);
    rows.add(id, 'jurisdiction', state);
    rows.add(id, 'role', role);
  }
  return rows.tables({
    id: 'open-states',
    title: 'Open States: legislators of the states of the USA',
    publisher: 'Open States',
    url: 'https://github.com/openstates/people',
    licence: 'CC0-1.0',
    asOf: '2026-08-05',
  });
}

export const STATE_LEGISLATORS: Adapter = { id: 'open-states', run };
