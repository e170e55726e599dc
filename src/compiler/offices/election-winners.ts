/** Who won a presidential election, by who held the office afterwards, where no source tells it. */
import { labelIn } from '../../knowledge/labels';
import type { EntityId, IsoDate, Statement } from '../../knowledge/model';
import { firstValue } from '../../knowledge/values';
import type { MergedEntity } from '../entity';
import type { Report } from '../report';

const NAMED = /^(\d{4}) .*\bpresidential election$/;
const DEPUTY = /vice[- ]president/i;

/** A term as president of a state. */
export interface Presidency {
  person: EntityId;
  died: IsoDate | undefined;
  start: IsoDate;
  end: IsoDate | undefined;
  statement: Statement;
}

/**
 * The term that shows who won in a year: of the one who came into office in that year or by April of the next and was
 * there a year later, or of the one who stayed in office through the next year. Undefined where one came in for another
 * who died, where elections of two years follow each other, and where it is not one person.
 */
export function winningTerm(
  year: number,
  terms: readonly Presidency[],
  years: ReadonlySet<number>,
): Presidency | undefined {
  if (years.has(year - 1) || years.has(year + 1)) return undefined;
  const from = `${year}-01-01`;
  const began = terms.filter(({ start }) => start >= from && start <= `${year + 1}-12-31`);
  const came = began.filter(({ start }) => start <= `${year + 1}-04-30`);
  if (began.length === 0) {
    const stayed = terms.filter(
      ({ start, end }) => start < from && end !== undefined && end >= `${year + 2}-01-01`,
    );
    return new Set(stayed.map(({ person }) => person)).size === 1 ? stayed[0] : undefined;
  }
  const [first] = came;
  if (first === undefined || came.some(({ person }) => person !== first.person)) return undefined;
  if (first.end !== undefined && first.end < `${year + 1}-09-01`) return undefined;
  return terms.some(({ died }) => died !== undefined && died === first.start) ? undefined : first;
}

/** Terms of presidents by state. */
function presidencies(entities: readonly MergedEntity[]): Map<EntityId, Presidency[]> {
  const states = new Set(entities.flatMap(({ id, kind }) => (kind === 'country' ? [id] : [])));
  const stateOf = new Map<EntityId, EntityId>();
  for (const office of entities) {
    const state = firstValue(office, 'jurisdiction');
    const isPresident = office.statements.some(
      ({ property, value }) => property === 'role' && value === 'president',
    );
    if (office.kind === 'office' && isPresident && state !== undefined && states.has(state))
      stateOf.set(office.id, state);
  }
  const found = new Map<EntityId, Presidency[]>();
  for (const person of entities) {
    if (person.kind !== 'person') continue;
    for (const statement of person.statements) {
      const state = statement.property === 'position' ? stateOf.get(statement.value) : undefined;
      const { start, end } = statement;
      if (state === undefined || start?.length !== 10) continue;
      const died = firstValue(person, 'died');
      found.set(state, [...(found.get(state) ?? []), { person: person.id, died, start, end, statement }]);
    }
  }
  return found;
}

/** Adds the winner to elections without one. Statements are changed in place. */
export function tellWinners(entities: readonly MergedEntity[], report: Report): void {
  const elections = entities.flatMap((entity) => {
    const label = labelIn(entity.names, 'en') ?? '';
    const year = Number(NAMED.exec(label)?.[1]);
    const state = firstValue(entity, 'country');
    const isOne = entity.kind === 'event' && !Number.isNaN(year) && !DEPUTY.test(label);
    return isOne && state !== undefined ? [{ entity, year, state }] : [];
  });
  const terms = presidencies(entities);
  for (const { entity, year, state } of elections) {
    if (firstValue(entity, 'winner') !== undefined) continue;
    const years = new Set(elections.flatMap((other) => (other.state === state ? [other.year] : [])));
    const term = winningTerm(year, terms.get(state) ?? [], years);
    if (term === undefined) continue;
    const { source, asOf } = term.statement;
    entity.statements.push({ property: 'winner', value: term.person, source, asOf });
    report.count('Winners of presidential elections', 'by the term that followed');
  }
}
