/** Seats of parties behind each election of a parliament since 1990, out of ParlGov's cabinets: all parties of a house stand in them. */
import type { EntityId } from '../../../knowledge/model';
import type { RawSources } from '../../tables/adapter';
import type { Tables } from '../../tables/tables';
import { countryOfIso3 } from '../bodies/parties';
import { electionsByDay, type House, ofStanding, PartyNames, seatsByParty, statementsOf } from './chambers';
import type { LabelIndex } from './label-index';
import { factbookHouses } from './parliaments';

const SINCE = '1990';

interface Election {
  state: EntityId;
  date: string;
  inAll: number;
  /** Day on which the cabinet of the rows took office. */
  cabinet: string;
  rows: [party: EntityId | undefined, seats: number][];
}

function readElections(raw: RawSources, names: PartyNames): Election[] {
  const found = new Map<string, Election>();
  for (const row of raw.csv('parties/view_cabinet.csv.gz')) {
    const { election_id: id = '', election_date: date = '', start_date: cabinet = '' } = row;
    const state = date < SINCE ? undefined : countryOfIso3(row.country_name_short ?? '');
    if (state === undefined) continue;
    const known = found.get(id);
    // The first cabinet behind an election has the house as it was elected.
    if (known !== undefined && known.cabinet < cabinet) continue;
    const election =
      known?.cabinet === cabinet
        ? known
        : { state, date, inAll: Number(row.election_seats_total), cabinet, rows: [] };
    found.set(id, election);
    const { party_name = '', party_name_english = '', party_name_short = '' } = row;
    const party = names.find(state, [party_name, party_name_english], party_name_short, date.slice(0, 4));
    election.rows.push([party, Number(row.seats)]);
  }
  return [...found.values()].sort((a, b) => (a.date < b.date ? -1 : 1));
}

/** The day of the election; the month where the Factbook has another day of it. */
function dayOf({ date }: Election, last: House | undefined): string {
  const month = date.slice(0, 7);
  return last?.start?.startsWith(month) && last.start !== date ? month : date;
}

/** When the house of the source's last election ended: by the next one that the Factbook has, or expects. */
function endBy({ date }: Election, last: House | undefined): string | undefined {
  return last?.start !== undefined && last.start.slice(0, 7) > date.slice(0, 7) ? last.start : last?.end;
}

function run(raw: RawSources, index: LabelIndex): Tables {
  const names = new PartyNames(raw);
  const elections = readElections(raw, names);
  const events = electionsByDay(index);
  const newest = new Map(factbookHouses(raw, index, names, events).map((house) => [house.state, house]));
  const statements = elections.flatMap((election, at) => {
    const { state, inAll, rows } = election;
    const last = newest.get(state);
    const next = elections.slice(at + 1).find((one) => one.state === state)?.date;
    const [start, end] = [dayOf(election, last), next ?? endBy(election, last)];
    const seats = ofStanding(seatsByParty(rows), start, index);
    const house: House = { state, start, end, inAll, seats, chamber: last?.chamber };
    return inAll > 0 ? statementsOf(house, events) : [];
  });
  return {
    source: {
      id: 'seats-since-1990',
      title: 'ParlGov: seats of parties',
      publisher: 'Holger Döring and Philip Manow',
      url: 'https://www.parlgov.org/',
      licence: 'CC0-1.0',
      asOf: '2023',
    },
    entities: [],
    names: [],
    statements,
  };
}

export const SEATS_SINCE_1990 = { id: 'seats-since-1990', run };
