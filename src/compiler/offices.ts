/** Terms of office by jurisdiction and role, out of positions of persons and heads of organisations. */

import { OPEN_END, OPEN_START } from '../knowledge/layout';
import type { Role, Statement } from '../knowledge/model';
import { dayOf } from '../linking/dates';
import type { MergedEntity } from './merge';
import { readOffices } from './one-office';
import { isSingleHolder } from './terms';

export interface TermRow {
  jurisdiction: string;
  role: Role;
  person: string;
  office: string | undefined;
  from: number;
  to: number;
  knownTo: number;
  open: boolean;
  /** 0 for the office that the role means first; others yield to it while somebody holds it. */
  rank: number;
}

/** The house that "speaker" means, and the ministry of finance among several. */
const FIRST_OF_ROLE: Partial<Record<Role, RegExp>> = {
  speaker:
    /commons|representatives|deputies|national assembly|sejm|bundestag|duma|knesset|lok sabha|congress|national council|parliament|saeima|folketing|storting|riksdag|dáil/,
  'minister.finance': /treasur|finance minister|minister of finance|exchequer/,
};

/** A portfolio that a label names second ("Minister of Health and Labour") yields to the office that it leads. */
function rankOf(role: Role, index: number, title: string): number {
  const first = FIRST_OF_ROLE[role];
  const house = first === undefined || (first.test(title) && !/senate|lords|councillors/.test(title));
  // Where a treasurer keeps the budget, a minister of finance beside him is the lesser one.
  const treasury = role === 'minister.finance' && !/treasur|exchequer/.test(title) ? 1 : 0;
  return index * 4 + (house ? 0 : 2) + treasury;
}

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

function termsOf(
  person: string,
  statement: Statement,
  office: string | undefined,
  roles: readonly Role[],
  jurisdictions: readonly string[],
  title = '',
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
  return jurisdictions.flatMap((jurisdiction) =>
    roles.map((role, index) => ({ jurisdiction, role, rank: rankOf(role, index, title), ...rest })),
  );
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

/** Lets the office with the most terms lead where several offices of one rank share a role. */
function rankBySize(rows: readonly TermRow[]): void {
  const sizes = new Map<string, number>();
  for (const { office, rank } of rows) {
    const id = `${rank}|${office}`;
    sizes.set(id, (sizes.get(id) ?? 0) + 1);
  }
  const largest = new Map<number, number>();
  for (const [id, size] of sizes) {
    const rank = Number(id.slice(0, id.indexOf('|')));
    largest.set(rank, Math.max(size, largest.get(rank) ?? 0));
  }
  for (const row of rows) {
    const size = sizes.get(`${row.rank}|${row.office}`)!;
    if (size < largest.get(row.rank)!) row.rank += 0.5;
  }
}

/** Merges one person's overlapping rows of one rank. */
function joinRows(rows: readonly TermRow[]): TermRow[] {
  const joined: TermRow[] = [];
  for (const row of rows) {
    const same = joined.find(
      (one) => one.person === row.person && one.rank === row.rank && row.from <= one.to + 40,
    );
    if (same === undefined) {
      joined.push({ ...row });
      continue;
    }
    if (same.open && !row.open && row.knownTo > same.knownTo)
      Object.assign(same, { to: row.to, open: false });
    else if (!same.open && row.to > same.to) Object.assign(same, { to: row.to, open: row.open });
    same.knownTo = Math.max(same.knownTo, row.knownTo);
  }
  return joined;
}

/** Cuts a row where a holder of the first rank is in office; undefined when nothing is left of it. */
function yieldTo(row: TermRow, firsts: readonly TermRow[]): TermRow[] {
  let left = [row];
  for (const first of firsts) {
    if (first.person === row.person) continue;
    left = left.flatMap((part) => {
      if (first.to <= part.from || first.from >= part.to) return [part];
      const parts: TermRow[] = [];
      if (part.from < first.from) parts.push({ ...part, to: first.from, open: false });
      if (part.to > first.to) parts.push({ ...part, from: first.to });
      return parts;
    });
  }
  return left.filter((part) => part.to - part.from > 40);
}

/** Terms of one role of one jurisdiction: each person's once, the lesser office's where the first has no holder. */
function settle(rows: TermRow[]): TermRow[] {
  rows.sort((a, b) => a.from - b.from || a.to - b.to || (a.person < b.person ? -1 : 1));
  if (isSingleHolder(rows[0]!.role)) rankBySize(rows);
  const joined = joinRows(rows);
  if (!isSingleHolder(rows[0]!.role)) return joined;
  const ranks = [...new Set(joined.map((row) => row.rank))].sort((a, b) => a - b);
  let settled: TermRow[] = [];
  for (const rank of ranks) {
    const own = joined.filter((row) => row.rank === rank);
    settled = [...settled, ...own.flatMap((row) => yieldTo(row, settled))];
  }
  settled.sort((a, b) => a.from - b.from);
  // Heads of organisations have no office whose holders are settled in the records.
  for (const row of settled) {
    const next = settled.find((other) => other.from > row.from && other.person !== row.person);
    if (row.office === undefined && row.open && next !== undefined)
      Object.assign(row, { to: next.from, open: false });
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
        rows.push(
          ...termsOf(entity.id, statement, statement.value, office.roles, office.jurisdictions, office.title),
        );
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
