/** Seats in a parliament: those of a party, and who sits in a chamber or was elected to it. */
import { dayOf } from '../../knowledge/dates';
import type { Entity, Statement } from '../../knowledge/model';
import { firstValue } from '../../knowledge/values';
import { formatDate, formatNumber } from '../format';
import type { Gathered } from '../gather';
import { labelled } from '../names/labels';
import { isLater, isOver, noteOf } from '../terms/held';
import type { Fact, FactValue } from '../types';
import { shortened } from './values';

/** No parliament sits longer, in days, and a few weeks more until the new one meets. */
const LONGEST_TERM = 5 * 365 + 60;

/** The newest election of the statements up to the day; undefined where its house is over, or must be. */
function electionBefore(statements: readonly Statement[], { day }: Gathered): string | undefined {
  const begun = statements.filter((one) => one.start !== undefined && !isLater(one, day));
  const last = begun.reduce<Statement | undefined>((a, b) => (a !== undefined && a.start! >= b.start! ? a : b), undefined);
  if (last === undefined || isOver(last, day)) return undefined;
  return dayOf(day)! - dayOf(last.start)! > LONGEST_TERM ? undefined : last.start;
}

function ofElection(entity: Entity, property: Statement['property'], start: string): Statement | undefined {
  const all = entity.statements.filter((one) => one.property === property && one.start === start);
  // Two numbers of one election: neither is sure.
  return all.length === 1 ? all[0] : undefined;
}

/** "120 / 630, elected 23 February 2025": a party's seats in the chamber that sat on the day. */
export function seatsOfParty(gathered: Gathered): Fact[] {
  const { entity, words } = gathered;
  const start = electionBefore(
    entity.statements.filter(({ property }) => property === 'houseSeats'),
    gathered,
  );
  const seats = start === undefined ? undefined : ofElection(entity, 'houseSeats', start);
  const size = start === undefined ? undefined : ofElection(entity, 'houseSize', start);
  if (seats === undefined || size === undefined) return [];
  const value = {
    text: `${seats.value} / ${size.value}`,
    period: words.elected(formatDate(seats.start!, words.locale)),
  };
  return [{ key: 'inHouse', label: words.rows.inHouse, values: [value], note: noteOf(seats, gathered) }];
}

/** Parties with seats in a chamber on the day, or of an election held by then. */
function partiesOn(gathered: Gathered): { party: Entity; seats: Statement }[] {
  const { entity, others, day } = gathered;
  const all = entity.statements.filter(({ property }) => property === 'houseParty');
  const start = entity.kind === 'event' ? firstValue(entity, 'started') : electionBefore(all, gathered);
  if (start === undefined) return [];
  return all
    .filter((one) => one.start === start && !isLater(one, day))
    .flatMap(({ value }) => {
      const party = others.get(value);
      const seats = party && ofElection(party, 'houseSeats', start);
      return seats === undefined ? [] : [{ party: party!, seats }];
    })
    .sort((a, b) => Number(b.seats.value) - Number(a.seats.value));
}

/** The parties of a chamber on the day, or of an election, with their seats: the largest first. */
export function partiesOfHouse(gathered: Gathered): Fact[] {
  const { entity, words, lang } = gathered;
  const parties = partiesOn(gathered);
  if (parties.length === 0) return [];
  const values = parties.map(({ party, seats }, at): FactValue => {
    const count = formatNumber(seats.value, 'houseSeats', words.locale);
    const election = words.elected(formatDate(seats.start!, words.locale));
    const period = entity.kind === 'event' || at > 0 ? count : `${count}; ${election}`;
    return { ...labelled(party, lang), id: party.id, period };
  });
  return [{ key: 'house', label: words.rows.house, values: shortened(values, gathered), note: noteOf(parties[0]!.seats, gathered) }];
}

/** How many members the chamber had on the day: as its parties tell, else as its own last election does. */
export function membersOfHouse(gathered: Gathered): Fact[] {
  const { entity, words } = gathered;
  const [first] = partiesOn(gathered);
  const own = entity.statements.filter((one) => one.property === 'houseSize' && !isLater(one, gathered.day));
  const size = first === undefined ? own[0] : ofElection(first.party, 'houseSize', first.seats.start!);
  if (size === undefined) return [];
  const values = [{ text: formatNumber(size.value, 'houseSize', words.locale) }];
  return [{ key: 'houseMembers', label: words.rows.houseMembers, values, note: noteOf(size, gathered) }];
}
