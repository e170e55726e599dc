/**
 * Parliaments of the World Factbook's country profiles: how many members the lower or only chamber has, when it was
 * elected, the seats of each party, and when the next election is expected.
 */
import type { RawSources } from '../../tables/adapter';
import type { StatementRow, Tables } from '../../tables/tables';
import { countryOfIso3 } from '../bodies/parties';
import { iso2ByFips } from '../places/cldr';
import { fieldText, MONTHS, type Profile } from '../places/factbook-fields';
import { ITEM_BY_ISO2 } from '../places/territories';
import {
  Chambers,
  electionsByDay,
  type House,
  ofStanding,
  PartyNames,
  seatsByParty,
  statementsOf,
} from './chambers';
import type { LabelIndex } from './label-index';

const ONLY = 'Legislative branch';
const LOWER = 'Legislative branch - lower chamber';
/** What a profile calls members of no party, or of parties that it does not name. */
const NO_PARTY = /^(?:others?|independents?|vacant|appointed|speaker)\b/i;

/** "2/23/2025" → 2025-02-23, "4/19/2024 to 6/1/2024" → the first and the last day; none of anything else. */
export function electionDays(text: string | undefined): string[] {
  if (!/^[\d/]+(?: to [\d/]+)?$/.test(text ?? '')) return [];
  return [...text!.matchAll(/(\d{1,2})\/(\d{1,2})\/(\d{4})/g)].map(
    ([, month = '', day = '', year]) => `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`,
  );
}

/** "February 2029" → 2029-02, "2029" → 2029; undefined of anything else. */
export function expectedMonth(text: string | undefined): string | undefined {
  const [, month = '', year] = /^(?:by )?([A-Z][a-z]+ )?(\d{4})$/.exec(text ?? '') ?? [];
  if (year === undefined) return undefined;
  const number = MONTHS.indexOf(month.trim()) + 1;
  return number === 0 ? year : `${year}-${String(number).padStart(2, '0')}`;
}

/** Whether a term of so many years ("5 years") leads from the month of the day to that of the next election. */
export function isTermBefore(start: string, term: string | undefined, end: string | undefined): boolean {
  const years = Number(/^(\d+) years?$/.exec(term ?? '')?.[1]);
  return end === `${Number(start.slice(0, 4)) + years}${start.slice(4, 7)}`;
}

/** What a profile says of one party: its name, the letters in brackets behind it, its seats. */
export interface Share {
  name: string;
  short: string | undefined;
  seats: number;
}

/** Parties of a field: "Christian Democratic Union (CDU) (164); Left Party (Die Linke) (64); Other (1)". */
export function sharesIn(text: string): Share[] {
  return text.split(';').flatMap((part): Share[] => {
    const [, written = '', seats = ''] = /^(.+?)\s*\((\d+)\)$/.exec(part.trim()) ?? [];
    const [, name = '', short] =
      /^([^(]*?)(?:\s*\(([^()]*)\))?$/.exec(written.replace(/["“”]/g, '').trim()) ?? [];
    return name === '' || seats === '' || NO_PARTY.test(name) ? [] : [{ name, short, seats: Number(seats) }];
  });
}

interface Chamber {
  /** Its names, the likeliest first. */
  names: string[];
  inAll: number;
  isOnly: boolean;
  start: string;
  /** Of two chambers the profile now and then mixes up the days: this one is not as long before the next as the term is. */
  isDoubtful: boolean;
  end: string | undefined;
  shares: Share[];
}

/** "German Bundestag (Deutscher Bundestag)" is called either. */
function namesIn(text: string | undefined): string[] {
  const [, before = '', inside = ''] = /^([^(]*?)\s*(?:\(([^)]*)\))?$/.exec(text ?? '') ?? [];
  return [before, ...inside.split(/ - |\//)].map((name) => name.trim()).filter((name) => name !== '');
}

/** The lower or only chamber of a profile; undefined where it has none, or does not say when it was elected. */
function chamberIn(profile: Profile): Chamber | undefined {
  for (const field of [LOWER, ONLY]) {
    const inAll = Number(/^\d+/.exec(fieldText(profile, field, 'number of seats') ?? '')?.[0]);
    const days = electionDays(fieldText(profile, field, 'most recent election date'));
    const start = days.at(-1);
    if (!(inAll > 0) || start === undefined) continue;
    const term = fieldText(profile, field, 'term in office');
    const end = expectedMonth(fieldText(profile, field, 'expected date of next election'));
    const shares = sharesIn(fieldText(profile, field, 'parties elected and seats per party') ?? '');
    const sum = shares.reduce((all, { seats }) => all + seats, 0);
    const titles = ['chamber name', 'legislature name'].flatMap((one) =>
      namesIn(fieldText(profile, field, one)),
    );
    return {
      names: titles.flatMap((name) => [name, `${name} of ${profile.name}`]),
      isOnly: field === ONLY,
      isDoubtful: field === LOWER && !days.some((day) => isTermBefore(day, term, end)),
      end,
      // More members than seats: the profile mixes two chambers or two elections.
      shares: sum > inAll ? [] : shares,
      inAll,
      start,
    };
  }
  return undefined;
}

/** The next election, where the profile does not still name the last. */
function endAfter(start: string, end: string | undefined): string | undefined {
  return end !== undefined && end > start.slice(0, end.length) ? end : undefined;
}

/** States and months of the elections that ParlGov has, as "Q28 2022-04": it tells the seats of each party apart. */
function parlgovElections(raw: RawSources): Set<string> {
  const elections = raw
    .csv('parties/view_cabinet.csv.gz')
    .map((row) => `${row.country_name_short} ${row.election_date?.slice(0, 7)}`);
  return new Set([...new Set(elections)].map((one) => `${countryOfIso3(one.slice(0, 3))}${one.slice(3)}`));
}

/** The houses of all profiles with a state of their own; without a day and seats where the day needs a second source and has none. */
export function factbookHouses(
  raw: RawSources,
  index: LabelIndex,
  names: PartyNames,
  elections: ReturnType<typeof electionsByDay>,
): House[] {
  const iso2 = iso2ByFips();
  const chambers = new Chambers(index);
  return (raw.jsonl('factbook/factbook.jsonl.gz') as Profile[]).flatMap((profile): House[] => {
    const state = ITEM_BY_ISO2.get(iso2.get(profile.code) ?? '');
    const found = state === undefined ? undefined : chamberIn(profile);
    if (state === undefined || found === undefined) return [];
    const { inAll, start, end, isOnly } = found;
    const chamber = chambers.named(state, found.names) ?? (isOnly ? chambers.only(state) : undefined);
    if (found.isDoubtful && !elections.has(`${state} ${start}`))
      return [{ state, start: undefined, end: undefined, inAll, seats: new Map(), chamber }];
    const seats = seatsByParty(
      found.shares.map(({ name, short, seats: own }) => [
        names.find(state, [name], short, start.slice(0, 4)),
        own,
      ]),
    );
    return [
      { state, start, end: endAfter(start, end), inAll, seats: ofStanding(seats, start, index), chamber },
    ];
  });
}

function run(raw: RawSources, index: LabelIndex): Tables {
  const elections = electionsByDay(index);
  const told = parlgovElections(raw);
  const houses = factbookHouses(raw, index, new PartyNames(raw), elections);
  const statements = houses.flatMap((house): StatementRow[] => {
    const { chamber, inAll, start } = house;
    const ofChamber: StatementRow[] =
      chamber === undefined
        ? []
        : [
            {
              id: chamber,
              property: 'houseSize',
              value: String(inAll),
              ...(start !== undefined && { start }),
            },
          ];
    return told.has(`${house.state} ${start?.slice(0, 7)}`)
      ? ofChamber
      : [...ofChamber, ...statementsOf(house, elections)];
  });
  return {
    source: {
      id: 'parliaments',
      title: 'The World Factbook: parliaments and the seats of parties',
      publisher: 'Central Intelligence Agency',
      url: 'https://www.cia.gov/the-world-factbook/',
      licence: 'public domain',
      asOf: '2026-01',
    },
    entities: [],
    names: [],
    statements,
  };
}

export const PARLIAMENTS = { id: 'parliaments', run };
