/** The lower or only chamber of a state's parliament, the parties in it by their names, and the elections of it. */
import { readFileSync } from 'node:fs';
import type { EntityId, Kind } from '../../../knowledge/model';
import type { RawSources } from '../../tables/adapter';
import type { StatementRow } from '../../tables/tables';
import { bare } from '../bodies/cabinets';
import { countryOfIso3 } from '../bodies/parties';
import type { LabelIndex } from './label-index';

const ORGANISATION: ReadonlySet<Kind> = new Set<Kind>(['organisation']);
/** A presidential election may be held on the same day. */
const PARLIAMENTARY = /parliament|legislative|general|federal|knesset|duma|riksdag|diet/i;

/** Seats of parties behind one election. */
export interface House {
  state: EntityId;
  /** Day of the election; undefined where it is not sure. */
  start: string | undefined;
  /** Day or month of the next. */
  end: string | undefined;
  /** Number of members. */
  inAll: number;
  seats: ReadonlyMap<EntityId, number>;
  chamber: EntityId | undefined;
}

/** Key of a party's name within a state. */
function partyKey(state: EntityId, name: string): string {
  return `${state} ${bare(name.trim())}`;
}

/** A name in a source that PartyFacts does not have, and from which to which year it is that of the party. */
interface Row {
  item: EntityId;
  from: string;
  to: string;
}

function readRows(): Map<string, Row[]> {
  const [, ...lines] = readFileSync(new URL('party-items.tsv', import.meta.url), 'utf8')
    .trimEnd()
    .split('\n');
  const rows = new Map<string, Row[]>();
  for (const line of lines) {
    const [country = '', name = '', item = '', from = '', to = ''] = line.split('\t');
    const key = partyKey(countryOfIso3(country) ?? '', name);
    rows.set(key, [...(rows.get(key) ?? []), { item, from, to }]);
  }
  return rows;
}

/** Parties by their state and a name: those that PartyFacts joins to items, and the table's. */
export class PartyNames {
  private readonly full = new Map<string, EntityId | undefined>();
  private readonly short = new Map<string, EntityId | undefined>();
  private readonly rows = readRows();

  constructor(raw: RawSources) {
    const states = new Map<string, EntityId | undefined>();
    for (const row of raw.csv('parties/wikidata.csv.gz')) {
      const { country = '', wikidata_id: id = '', name = '', name_native = '', name_short = '' } = row;
      if (!states.has(country)) states.set(country, countryOfIso3(country));
      const state = states.get(country);
      if (state === undefined || !/^Q\d+$/.test(id)) continue;
      for (const one of [name, name_native]) addOnce(this.full, state, one, id);
      addOnce(this.short, state, name_short, id);
    }
  }

  /** The party that bore one of the names, or the letters, in the year; none where name and letters are of different ones. */
  find(
    state: EntityId,
    names: readonly string[],
    letters: string | undefined,
    year: string,
  ): EntityId | undefined {
    const keys = names.map((name) => partyKey(state, name));
    const row = keys
      .flatMap((key) => this.rows.get(key) ?? [])
      .find(({ from, to }) => year >= from && (to === '' || year <= to));
    if (row !== undefined) return row.item;
    const full = keys.map((key) => this.full.get(key)).find((id) => id !== undefined);
    const short = letters === undefined ? undefined : this.short.get(partyKey(state, letters));
    return full !== undefined && short !== undefined && full !== short ? undefined : (full ?? short);
  }
}

/** A name that two parties of a state have is neither's. */
function addOnce(
  index: Map<string, EntityId | undefined>,
  state: EntityId,
  name: string,
  id: EntityId,
): void {
  if (name.trim() === '') return;
  const key = partyKey(state, name);
  index.set(key, index.has(key) && index.get(key) !== id ? undefined : id);
}

/** Seats by party, without a party that two rows of a source name: neither number is its own. */
export function seatsByParty(
  rows: readonly (readonly [party: EntityId | undefined, seats: number])[],
): Map<EntityId, number> {
  const parties = rows.flatMap(([party]) => party ?? []);
  const isOnce = (party: EntityId): boolean => parties.filter((one) => one === party).length === 1;
  return new Map(
    rows.flatMap(([party, seats]): [EntityId, number][] =>
      party !== undefined && seats > 0 && isOnce(party) ? [[party, seats]] : [],
    ),
  );
}

/** Bodies of states that may be chambers: looked up by name, since names repeat from state to state. */
export class Chambers {
  /** Bodies called a legislature, by their state. */
  private readonly byState = new Map<EntityId, EntityId[]>();

  constructor(private readonly index: LabelIndex) {
    for (const id of index.ofKind('organisation')) {
      const state = this.isLegislature(id) ? this.stateOf(id) : undefined;
      if (state !== undefined) this.byState.set(state, [...(this.byState.get(state) ?? []), id]);
    }
  }

  /** The state's chamber of the first of the names that one body alone has; a legislature goes before another body. */
  named(state: EntityId, names: readonly string[]): EntityId | undefined {
    for (const name of names) {
      const own = this.index.named(name, ORGANISATION).filter((id) => this.stateOf(id) === state);
      const legislatures = own.filter((id) => this.isLegislature(id));
      const fits = legislatures.length > 0 ? legislatures : own;
      if (fits.length === 1) return fits[0];
    }
    return undefined;
  }

  /** The only body of the state that is called a legislature. */
  only(state: EntityId): EntityId | undefined {
    const all = this.byState.get(state) ?? [];
    return all.length === 1 ? all[0] : undefined;
  }

  private isLegislature(id: EntityId): boolean {
    return this.index.values(id, 'class').includes('legislature');
  }

  /** The one state that all statements of the body name. */
  private stateOf(id: EntityId): EntityId | undefined {
    const states = new Set([...this.index.values(id, 'jurisdiction'), ...this.index.values(id, 'country')]);
    return states.size === 1 ? [...states][0] : undefined;
  }
}

/** The seats of parties that were there on the day: a source may give those of an heir under the old name. */
export function ofStanding(
  seats: ReadonlyMap<EntityId, number>,
  day: string,
  index: LabelIndex,
): Map<EntityId, number> {
  const isGone = (id: EntityId): boolean =>
    index.values(id, 'dissolved').some((end) => end < day.slice(0, end.length));
  return new Map([...seats].filter(([id]) => !isGone(id)));
}

/** Elections of parliaments by state and day, as "Q183 2021-09-26"; those of a day with several are left out. */
export function electionsByDay(index: LabelIndex): Map<string, EntityId | undefined> {
  const found = new Map<string, EntityId | undefined>();
  for (const id of index.ofKind('event')) {
    if (!index.values(id, 'class').includes('election')) continue;
    if (!index.labels(id).some((label) => PARLIAMENTARY.test(label))) continue;
    const days = new Set(index.values(id, 'started'));
    for (const state of new Set(index.values(id, 'country')))
      for (const day of days) {
        const key = `${state} ${day}`;
        found.set(key, found.has(key) && found.get(key) !== id ? undefined : id);
      }
  }
  return found;
}

/** Who sits in a chamber is told where at least this share of the seats is known by party: else the largest may be missing. */
const KNOWN = 0.7;

/** What a house's seats say of its parties, of the chamber and of the election. */
export function statementsOf(
  house: House,
  elections: ReadonlyMap<string, EntityId | undefined>,
): StatementRow[] {
  const { state, start, inAll, seats, chamber } = house;
  if (start === undefined) return [];
  const dates = { start, ...(house.end !== undefined && { end: house.end }) };
  const ofParties = [...seats].flatMap(([id, count]): StatementRow[] => [
    { id, property: 'houseSeats', value: String(count), ...dates },
    { id, property: 'houseSize', value: String(inAll), ...dates },
  ]);
  const known = [...seats.values()].reduce((sum, count) => sum + count, 0);
  if (known < KNOWN * inAll) return ofParties;
  const election = elections.get(`${state} ${start}`);
  const parts = (id: EntityId): StatementRow[] =>
    [...seats.keys()].map((party) => ({ id, property: 'houseParty', value: party, ...dates }));
  return [
    ...ofParties,
    ...(chamber === undefined ? [] : parts(chamber)),
    ...(election === undefined ? [] : parts(election)),
  ];
}
