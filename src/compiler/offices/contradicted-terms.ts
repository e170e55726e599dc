/**
 * What else the file knows of a term: a government goes with its head, a minister's own later office, a seat given up for
 * the government, a successor in the same portfolio. Where it contradicts an end, that end is not told; an open term is
 * not said to run beyond it.
 */
import { dateOf, dayOf, lastDayOf } from '../../knowledge/dates';
import type { EntityId, IsoDate, Role, Statement } from '../../knowledge/model';
import type { MergedEntity } from '../entity';
import { boundAt } from './elections';
import type { Office } from './one-office';

/** Days by which the dates of an office's handing over may differ between sources. */
const HANDOVER = 60;
/** Days between joining a government and giving up the seat in parliament. */
const RESIGNING = 90;

const HEADS: ReadonlySet<Role> = new Set<Role>(['primeMinister', 'chancellor', 'headOfGovernment']);

function isMinister(role: Role | undefined): boolean {
  return role !== undefined && (role.startsWith('minister.') || role === 'deputyPrimeMinister');
}

/** A term with its office and days; the end is that of an open one for as long as its source knows. */
interface Term {
  person: MergedEntity;
  statement: Statement;
  office: Office;
  role: Role | undefined;
  from: number;
  to: number;
}

function termsOf(person: MergedEntity, offices: ReadonlyMap<EntityId, Office>): Term[] {
  return person.statements.flatMap((statement): Term[] => {
    const office = statement.property === 'position' ? offices.get(statement.value) : undefined;
    const from = dayOf(statement.start);
    if (office === undefined || from === undefined) return [];
    const to = lastDayOf(statement.end ?? statement.asOf)!;
    return [{ person, statement, office, role: office.roles[0], from, to }];
  });
}

/** States by the days on which somebody else came to head the government. */
function newHeads(terms: readonly Term[]): Map<EntityId, IsoDate[]> {
  const heads = new Map<EntityId, IsoDate[]>();
  for (const { role, office, statement } of terms) {
    const [state] = office.jurisdictions;
    if (role === undefined || !HEADS.has(role) || state === undefined) continue;
    heads.set(state, [...(heads.get(state) ?? []), statement.start!]);
  }
  return heads;
}

/** An open term of a minister, and the day on which the government that its source knew had a new head. */
export interface GovernmentBound {
  person: MergedEntity;
  statement: Statement;
  next: IsoDate;
}

function boundsOf(terms: readonly Term[]): GovernmentBound[] {
  const heads = newHeads(terms);
  return terms.flatMap(({ person, role, office, statement }) => {
    if (statement.end !== undefined || !isMinister(role)) return [];
    const days = heads.get(office.jurisdictions[0] ?? '') ?? [];
    const [next] = days.filter((day) => day > statement.asOf).sort();
    return next === undefined ? [] : [{ person, statement, next }];
  });
}

/** Open terms of ministers whose government is known to have a new head since their source's day. */
export function boundsOfGovernments(
  entities: readonly MergedEntity[],
  offices: ReadonlyMap<EntityId, Office>,
): GovernmentBound[] {
  return boundsOf(entities.flatMap((person) => (person.kind === 'person' ? termsOf(person, offices) : [])));
}

/** Bounds them; gives how many there are. */
function boundWithGovernments(terms: readonly Term[]): number {
  const bounds = boundsOf(terms);
  for (const { statement, next } of bounds) boundAt(statement, next);
  return bounds.length;
}

/** Executive offices that take all of a person: who comes to another one has left the one before, unless it is told. */
function isWhole({ role }: Term): boolean {
  return (
    role !== undefined &&
    (isMinister(role) || HEADS.has(role) || role === 'president' || role === 'commissioner')
  );
}

/** Bounds a person's open offices at a later one of their own, and at the end of one held with them. */
function boundByOwn(own: readonly Term[]): number {
  const whole = own.filter(isWhole);
  let bounded = 0;
  for (const { statement, from } of whole) {
    if (statement.end !== undefined) continue;
    const days = whole.flatMap(({ statement: other, from: begins }) => [
      ...(other !== statement && other.start! > statement.asOf ? [other.start!] : []),
      ...(other.end !== undefined && other.end > statement.asOf && begins <= from + HANDOVER
        ? [other.end]
        : []),
    ]);
    const [first] = days.sort();
    if (first === undefined) continue;
    boundAt(statement, first);
    bounded++;
  }
  return bounded;
}

/** Cases, and the share of them, from which on a state's members of parliament give up the seat to govern. */
const LEAST = 8;
const MOST_LEAVE = 0.8;

interface Joining {
  seat: Term;
  /** The first day in the government. */
  day: number;
}

/** Those who came into the government of their state while they sat in its parliament, by state. */
function joinings(byPerson: readonly Term[][]): Map<EntityId, Joining[]> {
  const found = new Map<EntityId, Joining[]>();
  for (const own of byPerson) {
    for (const seat of own) {
      const [state] = seat.office.jurisdictions;
      if (seat.role !== 'legislator' || state === undefined) continue;
      const joined = own.find(
        (one) =>
          isWhole(one) &&
          one.office.jurisdictions[0] === state &&
          one.from > seat.from &&
          seat.to >= one.from - RESIGNING,
      );
      if (joined !== undefined) found.set(state, [...(found.get(state) ?? []), { seat, day: joined.from }]);
    }
  }
  return found;
}

/** Lets seats end with the joining of the government where the state's members leave the one for the other. */
function cutSeats(byPerson: readonly Term[][]): number {
  let cut = 0;
  for (const all of joinings(byPerson).values()) {
    const staying = all.filter(({ seat, day }) => seat.to > day + RESIGNING);
    if (all.length < LEAST || (all.length - staying.length) / all.length < MOST_LEAVE) continue;
    for (const { seat, day } of staying) {
      withoutEnd(seat.statement, day);
      cut++;
    }
  }
  return cut;
}

/** Takes an end that cannot be right: of the term only the start is told. */
function withoutEnd(statement: Statement, day: number): void {
  delete statement.end;
  boundAt(statement, dateOf(day));
}

/** Share of a portfolio's terms that may contradict the next minister's; with more there are two ministers of it. */
const MOST_CONTRADICTED = 0.12;

/** Words that the titles of a portfolio's ministers share: "agriculture" of the one for fisheries and the one for food. */
function shareSubject(a: Office, b: Office): boolean {
  const words = ({ title }: Office): string[] =>
    title.split(/[^\p{L}]+/u).filter((word) => word.length > 5 && word !== 'minister');
  const theirs = new Set(words(b));
  return words(a)[0] !== undefined && theirs.has(words(a)[0]!);
}

/** Ends of ministers that lie long after the next one of the portfolio, under another title, had begun. */
function cutAtSuccessors(terms: readonly Term[]): number {
  const seats = new Map<string, Term[]>();
  for (const term of terms) {
    const [state] = term.office.jurisdictions;
    if (!isMinister(term.role) || term.role === 'minister.other' || state === undefined) continue;
    const key = `${state}|${term.role}`;
    seats.set(key, [...(seats.get(key) ?? []), term]);
  }
  let cut = 0;
  for (const seat of seats.values()) {
    const contradicted = seat.flatMap((term) => {
      const next = seat.find(
        (other) =>
          other.person !== term.person &&
          other.office !== term.office &&
          other.from > term.from + HANDOVER &&
          other.from < term.to - HANDOVER &&
          other.to >= term.to - HANDOVER &&
          shareSubject(term.office, other.office),
      );
      return next === undefined || term.statement.end === undefined ? [] : [{ term, day: next.from }];
    });
    if (contradicted.length > seat.length * MOST_CONTRADICTED) continue;
    for (const { term, day } of contradicted) {
      withoutEnd(term.statement, day);
      cut++;
    }
  }
  return cut;
}

/**
 * Drops terms in the government of a state in which a person served while they served in the one of a state of theirs: a
 * list that files a minister of another state under its own. Statements are changed in place.
 */
function dropForeign(byPerson: readonly Term[][]): number {
  let dropped = 0;
  for (const own of byPerson) {
    const national = own.filter((one) => isWhole(one) && one.office.entity.statements.some(isOfState));
    const states = new Map<EntityId, Term[]>();
    for (const term of national)
      for (const state of term.office.jurisdictions) states.set(state, [...(states.get(state) ?? []), term]);
    if (states.size !== 2) continue;
    const [few, many] = [...states.values()].sort((a, b) => a.length - b.length) as [Term[], Term[]];
    const atOnce = few.some((one) =>
      many.some((other) => Math.min(one.to, other.to) - Math.max(one.from, other.from) > HANDOVER),
    );
    if (!atOnce || few.length === many.length) continue;
    const { person } = few[0]!;
    person.statements = person.statements.filter((one) => !few.some(({ statement }) => statement === one));
    dropped += few.length;
  }
  return dropped;
}

/** True of the country of an office of a state, which is its jurisdiction too. */
function isOfState({ property, value }: Statement, _: number, all: readonly Statement[]): boolean {
  return property === 'country' && all.some((one) => one.property === 'jurisdiction' && one.value === value);
}

/** How many terms each of the rules has changed. */
export interface Contradicted {
  byGovernment: number;
  byOwnOffice: number;
  seats: number;
  bySuccessor: number;
  foreign: number;
}

/** Statements are changed in place. */
export function boundContradicted(
  entities: readonly MergedEntity[],
  offices: ReadonlyMap<EntityId, Office>,
): Contradicted {
  const byPerson = entities.filter(({ kind }) => kind === 'person').map((person) => termsOf(person, offices));
  const terms = byPerson.flat();
  return {
    byGovernment: boundWithGovernments(terms),
    byOwnOffice: byPerson.reduce((sum, own) => sum + boundByOwn(own), 0),
    seats: cutSeats(byPerson),
    bySuccessor: cutAtSuccessors(terms),
    foreign: dropForeign(byPerson),
  };
}
