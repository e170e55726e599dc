/** Terms of office by jurisdiction and role, out of positions of persons and heads of organisations. */

import { OPEN_END, OPEN_START } from '../../knowledge/layout';
import type { Role, Statement } from '../../knowledge/model';
import { spanOf } from '../../knowledge/terms';
import { firstValue } from '../../knowledge/values';
import type { MergedEntity } from '../entity';
import { readOffices } from './one-office';
import { settleRows, type TermRow } from './term-rows';

export type { TermRow };

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
    ['president', 'primeMinister', 'chancellor', 'monarch', 'supremeLeader', 'headOfState', 'pope'].includes(
      role,
    )
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
    role === 'headOfGovernment' ||
    role === 'centralBankGovernor'
  )
    return 0.38;
  return role === 'legislator' ? 0.25 : 0.3;
}

function termsOf(
  person: string,
  statement: Statement,
  office: string | undefined,
  roles: readonly Role[],
  jurisdictions: readonly string[],
  title = '',
): TermRow[] {
  const span = spanOf(statement);
  if (span === undefined) return [];
  const rest = {
    person,
    office,
    ...span,
    from: Number.isFinite(span.from) ? span.from : OPEN_START,
    to: Number.isFinite(span.to) ? span.to : OPEN_END,
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
  for (const [id, list] of groups) groups.set(id, settleRows(list));
  const terms = [...groups.values()].flat();
  for (const entity of entities) {
    if (entity.kind !== 'country' && entity.kind !== 'territory' && entity.kind !== 'formerCountry') continue;
    const leaderRole = firstValue(entity, 'leaderRole') as Role | undefined;
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
