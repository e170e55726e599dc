/** Terms of office in the records: one term for one fact of several sources, bounded where a successor or an election is. */

import { dateOf, dayOf } from '../../knowledge/dates';
import type { EntityId, Role, Statement } from '../../knowledge/model';
import type { MergedEntity } from '../entity';
import { replaceDoubles } from '../merge/doubles';
import type { Report } from '../report';
import { boundContradicted } from './contradicted-terms';
import { boundAt, boundAtElections } from './elections';
import { dropImpossibleTerms } from './impossible-terms';
import { placeLocalOffices } from './local-offices';
import { findDoubles, type Office, readOffices } from './one-office';
import { boundLifelongTerms, boundUntoldEnds } from './untold-ends';

/** Days by which the dates of an office's handing over may differ between sources. */
const HANDOVER = 60;
/** Roles that several persons hold at a time: nobody's term is over because another one begins. */
const SEVERAL: ReadonlySet<Role> = new Set<Role>([
  'legislator',
  'minister.other',
  'stateSecretary',
  'deputyPrimeMinister',
  'spokesperson',
  'commissioner',
  'ambassador',
  'adviser',
  'coach',
  'captain',
  'director',
  'editor',
  'consort',
  'bishop',
  'archbishop',
  'chair',
]);

/** True of roles that one person at a time holds: a later holder bounds the term before. */
export function isSingleHolder(role: Role): boolean {
  return !SEVERAL.has(role);
}

interface Row {
  person: EntityId;
  office: EntityId;
  from: number;
  statement: Statement;
}

function endOf(row: Row): number | undefined {
  return row.statement.end === undefined ? undefined : dayOf(row.statement.end);
}

function rowsByOffice(entities: readonly MergedEntity[], offices: ReadonlyMap<EntityId, Office>) {
  const rows = new Map<EntityId, Row[]>();
  for (const { id, statements } of entities) {
    for (const statement of statements) {
      if (statement.property !== 'position' || !offices.has(statement.value)) continue;
      const from = statement.start === undefined ? undefined : dayOf(statement.start);
      if (from === undefined) continue;
      const row = { person: id, office: statement.value, from, statement };
      const list = rows.get(statement.value);
      if (list === undefined) rows.set(statement.value, [row]);
      else list.push(row);
    }
  }
  return rows;
}

/** True when terms of two offices, or of one, ran at the same time under different persons. */
function runTogether(a: readonly Row[], b: readonly Row[]): boolean {
  return a.some((one) =>
    b.some((other) => {
      const [end, otherEnd] = [endOf(one), endOf(other)];
      if (one.person === other.person || end === undefined || otherEnd === undefined) return false;
      return Math.min(end, otherEnd) - Math.max(one.from, other.from) > HANDOVER;
    }),
  );
}

/** A substitute of some weeks whom no third person follows: the one before was still in office. */
function isSubstitute(row: Row, before: Row, rows: readonly Row[]): boolean {
  const end = endOf(row);
  if (end === undefined || end - row.from > HANDOVER) return false;
  return !rows.some(
    (other) =>
      other.person !== row.person &&
      other.person !== before.person &&
      other.from > row.from &&
      other.from - end <= HANDOVER,
  );
}

/**
 * Bounds the open terms of an office at the start of the next holder known: others may have held it in between, so that
 * is no end. `rows` are those of all offices of the seat.
 */
function boundOpenTerms(own: readonly Row[], rows: readonly Row[]): number {
  let bounded = 0;
  for (const row of own) {
    if (row.statement.end !== undefined) continue;
    const next = rows
      .filter((other) => other.person !== row.person && other.from > row.from)
      .filter((other) => !isSubstitute(other, row, rows))
      .sort((a, b) => a.from - b.from)[0];
    if (next === undefined) continue;
    boundAt(row.statement, dateOf(next.from));
    bounded++;
  }
  return bounded;
}

function boundAll(entities: readonly MergedEntity[], offices: ReadonlyMap<EntityId, Office>): number {
  const byOffice = rowsByOffice(entities, offices);
  const seats = new Map<string, EntityId[]>();
  for (const [id, { roles, jurisdictions }] of offices) {
    const [lead] = roles;
    if (lead === undefined || !isSingleHolder(lead) || !byOffice.has(id)) continue;
    const seat = `${jurisdictions[0] ?? id}|${lead}`;
    seats.set(seat, [...(seats.get(seat) ?? []), id]);
  }
  let bounded = 0;
  for (const ids of seats.values()) {
    for (const id of ids) {
      const own = byOffice.get(id)!;
      // Two chambers have two speakers, and some states two vice presidents.
      const together = ids.filter((other) => other === id || !runTogether(own, byOffice.get(other)!));
      const lead = offices.get(id)!.roles[0];
      if (lead === 'vicePresident' && runTogether(own, own)) continue;
      bounded += boundOpenTerms(
        own,
        together.flatMap((other) => byOffice.get(other)!),
      );
    }
  }
  return bounded;
}

function precise(a: string | undefined, b: string | undefined): string | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return b.length > a.length && b.startsWith(a) ? b : a;
}

/** The end of two overlapping terms that are one: a source that speaks for a later day knows better. */
function commonEnd(a: Statement, b: Statement): string | undefined {
  if (a.end === undefined && b.end === undefined) return undefined;
  if (a.end !== undefined && b.end !== undefined) {
    if (a.end.startsWith(b.end) || b.end.startsWith(a.end)) return precise(a.end, b.end);
    return [a.end, b.end].sort()[1];
  }
  const [open, closed] = a.end === undefined ? [a, b] : [b, a];
  return open.asOf > closed.end! && open.asOf > closed.asOf ? undefined : closed.end;
}

function isSameTerm(a: Statement, b: Statement): boolean {
  if (b.start === undefined || (a.start === undefined && a.end === undefined)) return true;
  const end = a.end === undefined ? Number.POSITIVE_INFINITY : (dayOf(a.end) ?? 0);
  return dayOf(b.start)! <= end + 31 || (a.end?.length === 4 && b.start.startsWith(a.end));
}

/** Terms of one person in one office, from all sources, with overlapping ones made one. */
export function joinSources(terms: readonly Statement[]): Statement[] {
  const sorted = terms.toSorted((a, b) =>
    (a.start ?? '') < (b.start ?? '') ? -1 : (a.start ?? '') > (b.start ?? '') ? 1 : 0,
  );
  const joined: Statement[] = [];
  for (const term of sorted) {
    const before = joined.at(-1);
    if (before === undefined || !isSameTerm(before, term)) {
      joined.push({ ...term });
      continue;
    }
    const end = commonEnd(before, term);
    const start = precise(before.start, term.start);
    if (start !== undefined) before.start = start;
    delete before.end;
    if (end !== undefined) before.end = end;
    if (term.asOf > before.asOf) Object.assign(before, { asOf: term.asOf, source: term.source });
  }
  return joined;
}

function joinAll(entities: readonly MergedEntity[]): void {
  for (const entity of entities) {
    let positions = 0;
    for (const { property } of entity.statements) if (property === 'position') positions++;
    if (positions < 2) continue;
    const byOffice = new Map<string, Statement[]>();
    for (const one of entity.statements) {
      if (one.property === 'position') byOffice.set(one.value, [...(byOffice.get(one.value) ?? []), one]);
    }
    if ([...byOffice.values()].every((list) => list.length < 2)) continue;
    entity.statements = [
      ...entity.statements.filter((one) => one.property !== 'position'),
      ...[...byOffice.values()].flatMap((list) => (list.length < 2 ? list : joinSources(list))),
    ];
  }
}

/** Puts one office in the place of its doubles, with their names and statements. */
function uniteOffices(entities: readonly MergedEntity[], report: Report): MergedEntity[] {
  const offices = readOffices(entities);
  const holders = new Map<EntityId, number>();
  for (const entity of entities) {
    for (const one of entity.statements)
      if (one.property === 'position') holders.set(one.value, (holders.get(one.value) ?? 0) + 1);
  }
  const doubles = findDoubles(offices, holders);
  for (const [id, main] of doubles)
    report.note('offices that are one with another', `${id} → ${main} ${offices.get(main)!.title}`);
  return replaceDoubles(entities, doubles, false);
}

/** Settles offices and terms in the records; gives the entities that remain. */
export function settleTerms(entities: readonly MergedEntity[], report: Report): MergedEntity[] {
  const local = placeLocalOffices(entities);
  report.count('Offices and terms', 'offices of parts of states, placed', local.placed);
  report.count('Offices and terms', 'offices of parts of states that are not known', local.unplaced);
  const kept = uniteOffices(entities, report);
  joinAll(kept);
  const offices = readOffices(kept);
  dropImpossibleTerms(kept, offices, report);
  report.count('Offices and terms', 'open terms bounded by a successor', boundAll(kept, offices));
  report.count('Offices and terms', 'open terms bounded by an election', boundAtElections(kept, offices));
  report.count(
    'Offices and terms',
    'terms of members whose list tells no ends',
    boundUntoldEnds(kept, offices),
  );
  report.count('Offices and terms', 'open terms longer than a life', boundLifelongTerms(kept));
  const contradicted = boundContradicted(kept, offices);
  report.count('Offices and terms', 'open terms bounded by the next government', contradicted.byGovernment);
  report.count(
    'Offices and terms',
    "open terms bounded by the holder's own offices",
    contradicted.byOwnOffice,
  );
  report.count('Offices and terms', 'seats cut where the government begins', contradicted.seats);
  report.count('Offices and terms', 'ends after the next minister began, left out', contradicted.bySuccessor);
  report.count(
    'Offices and terms',
    'terms in the government of another state, dropped',
    contradicted.foreign,
  );
  return kept;
}
