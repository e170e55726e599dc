/** Terms of office by jurisdiction and role, out of positions of persons and heads of organisations. */

import { OPEN_END, OPEN_START } from '../knowledge/layout';
import { ROLES, type Role, type Statement } from '../knowledge/model';
import { dayOf } from '../linking/dates';
import type { MergedEntity } from './merge';

export interface TermRow {
  jurisdiction: string;
  role: Role;
  person: string;
  office: string | undefined;
  from: number;
  to: number;
  knownTo: number;
  open: boolean;
}

interface Office {
  roles: Role[];
  jurisdictions: string[];
}

/** Roles that one person at a time holds: a later holder ends the term before. */
const SINGLE_HOLDER: ReadonlySet<Role> = new Set<Role>(
  ROLES.filter(
    (role) =>
      ![
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
        'vicePresident',
      ].includes(role),
  ),
);

const HEAD_OF_STATE: readonly Role[] = ['monarch', 'president', 'governorGeneral', 'supremeLeader', 'chair'];
const HEAD_OF_GOVERNMENT: readonly Role[] = ['primeMinister', 'chancellor', 'headOfGovernment', 'president'];

/** Weight in the prior of having held an office with the role. */
function roleWeight(role: Role): number {
  if (
    [
      'president',
      'primeMinister',
      'chancellor',
      'monarch',
      'supremeLeader',
      'headOfState',
      'headOfGovernment',
      'pope',
    ].includes(role)
  )
    return 0.55;
  if (
    [
      'secretaryGeneral',
      'foreignPolicyChief',
      'minister.foreign',
      'vicePresident',
      'generalSecretary',
    ].includes(role)
  )
    return 0.45;
  if (
    role.startsWith('minister.') ||
    role === 'speaker' ||
    role === 'governor' ||
    role === 'centralBankGovernor'
  )
    return 0.38;
  return role === 'legislator' ? 0.25 : 0.3;
}

function lastDay(date: string): number {
  const first = dayOf(date)!;
  if (date.length === 4) return first + 364;
  return date.length === 7 ? first + 29 : first;
}

function readOffices(entities: readonly MergedEntity[]): Map<string, Office> {
  const offices = new Map<string, Office>();
  for (const entity of entities) {
    if (entity.kind !== 'office') continue;
    const values = (property: Statement['property']) =>
      entity.statements.filter((one) => one.property === property).map((one) => one.value);
    const jurisdictions = values('jurisdiction');
    const roles = values('role').filter((role): role is Role => (ROLES as readonly string[]).includes(role));
    offices.set(entity.id, {
      roles,
      jurisdictions: jurisdictions.length > 0 ? jurisdictions : values('country'),
    });
  }
  return offices;
}

function termsOf(
  person: string,
  statement: Statement,
  office: string | undefined,
  roles: readonly Role[],
  jurisdictions: readonly string[],
): TermRow[] {
  const from = statement.start === undefined ? OPEN_START : (dayOf(statement.start) ?? OPEN_START);
  const to = statement.end === undefined ? OPEN_END : lastDay(statement.end);
  if (from === OPEN_START && to === OPEN_END) return [];
  const rest = {
    person,
    office,
    from,
    to,
    knownTo: dayOf(statement.asOf)!,
    open: statement.end === undefined,
  };
  return jurisdictions.flatMap((jurisdiction) => roles.map((role) => ({ jurisdiction, role, ...rest })));
}

function headRole(kind: string): Role[] {
  if (kind === 'party') return ['partyLeader', 'leader'];
  return kind === 'company' || kind === 'media'
    ? ['ceo', 'chair', 'leader']
    : ['chair', 'director', 'leader'];
}

function key(row: TermRow): string {
  return `${row.jurisdiction}\t${row.role}`;
}

function group(rows: readonly TermRow[]): Map<string, TermRow[]> {
  const groups = new Map<string, TermRow[]>();
  for (const row of rows) {
    const list = groups.get(key(row));
    if (list === undefined) groups.set(key(row), [row]);
    else list.push(row);
  }
  return groups;
}

/** Ends open terms of single-holder roles where a later holder is known; merges one person's overlapping rows. */
function settle(rows: TermRow[]): TermRow[] {
  rows.sort((a, b) => a.from - b.from || a.to - b.to || (a.person < b.person ? -1 : 1));
  const settled: TermRow[] = [];
  for (const row of rows) {
    const same = settled.find((one) => one.person === row.person && row.from <= one.to + 40);
    if (same !== undefined) {
      if (same.open && !row.open && row.knownTo > same.knownTo)
        Object.assign(same, { to: row.to, open: false });
      else if (!same.open && row.to > same.to) Object.assign(same, { to: row.to, open: row.open });
      same.knownTo = Math.max(same.knownTo, row.knownTo);
      continue;
    }
    settled.push({ ...row });
  }
  if (SINGLE_HOLDER.has(rows[0]!.role)) {
    for (const row of settled) {
      const next = settled.find((other) => other.from > row.from && other.person !== row.person);
      if (row.open && next !== undefined) Object.assign(row, { to: next.from, open: false });
    }
  }
  return settled;
}

/** The first of the roles that has rows for the jurisdiction, under another role's name. */
function derive(
  groups: Map<string, TermRow[]>,
  jurisdiction: string,
  from: readonly Role[],
  role: Role,
): TermRow[] {
  for (const one of from) {
    const rows = groups.get(`${jurisdiction}\t${one}`);
    if (rows !== undefined && rows.length > 0) return rows.map((row) => ({ ...row, role }));
  }
  return [];
}

/** Every term of office with a role, derived roles included, sorted by jurisdiction, role and start. */
export function collectTerms(entities: readonly MergedEntity[]): {
  terms: TermRow[];
  weights: Map<string, number>;
} {
  const offices = readOffices(entities);
  const rows: TermRow[] = [];
  for (const entity of entities) {
    for (const statement of entity.statements) {
      const office = statement.property === 'position' ? offices.get(statement.value) : undefined;
      if (office !== undefined)
        rows.push(...termsOf(entity.id, statement, statement.value, office.roles, office.jurisdictions));
      if (statement.property === 'leader')
        rows.push(...termsOf(statement.value, statement, undefined, headRole(entity.kind), [entity.id]));
    }
  }
  const groups = group(rows);
  for (const [id, list] of groups) groups.set(id, settle(list));
  const terms = [...groups.values()].flat();
  for (const entity of entities) {
    if (entity.kind !== 'country' && entity.kind !== 'territory' && entity.kind !== 'formerCountry') continue;
    const leaderRole = entity.statements.find((one) => one.property === 'leaderRole')?.value as
      | Role
      | undefined;
    terms.push(...derive(groups, entity.id, HEAD_OF_STATE, 'headOfState'));
    if (!groups.has(`${entity.id}\theadOfGovernment`))
      terms.push(...derive(groups, entity.id, HEAD_OF_GOVERNMENT, 'headOfGovernment'));
    if (leaderRole !== undefined) terms.push(...derive(groups, entity.id, [leaderRole], 'leader'));
  }
  const weights = new Map(
    [...offices].map(([id, office]) => [id, Math.max(0.2, ...office.roles.map(roleWeight))]),
  );
  return { terms, weights };
}
