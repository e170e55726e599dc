/** Whether a party was in government on the day. */
import { dayOf } from '../../knowledge/dates';
import type { Entity } from '../../knowledge/model';
import { firstValue } from '../../knowledge/values';
import type { Gathered } from '../gather';
import { labelled } from '../names/labels';
import { isCurrent, noteOf } from '../terms/held';
import type { Fact, FactValue } from '../types';
import { onlyTerm } from './leaders';
import { valueOf } from './values';

export function isCabinet(entity: Entity): boolean {
  return firstValue(entity, 'class') === 'government';
}

/** A cabinet that has no numeral in use is named with its years: these need not stand twice. */
function withoutPeriod({ text, id }: FactValue): FactValue {
  return { text, ...(id !== undefined && { id }) };
}

const NAMES_YEARS = /, \d{4}(?:–\d*)?$/;

/** The cabinet of the day in which the party sat. */
function cabinetOf(gathered: Gathered): Fact[] {
  const { entity, others, words, day } = gathered;
  for (const statement of entity.statements) {
    const cabinet = statement.property === 'memberOf' ? others.get(statement.value) : undefined;
    if (cabinet === undefined || !isCabinet(cabinet) || !isCurrent(statement, day)) continue;
    const value = valueOf(statement, gathered);
    if (value === undefined || value.lang !== undefined) continue;
    const values = [NAMES_YEARS.test(value.text) ? withoutPeriod(value) : value];
    return [{ key: 'governs', label: words.rows.governs, values, note: noteOf(statement, gathered) }];
  }
  return [];
}

/**
 * The cabinet of the day that the party was in; else the head of government of its state, where that person was in the
 * party on the day. Of one that is not known to govern nothing is said: it may be in opposition or in no parliament.
 */
export async function governingOf(gathered: Gathered): Promise<Fact[]> {
  const { entity, knowledge, words, day, lang } = gathered;
  const cabinet = cabinetOf(gathered);
  if (cabinet.length > 0) return cabinet;
  const state = knowledge.entities.find(firstValue(entity, 'country') ?? '');
  if (state === undefined || dayOf(day) === undefined) return [];
  const term = onlyTerm(knowledge.entities.terms(state, 'headOfGovernment'), gathered);
  if (term === undefined) return [];
  const person = await knowledge.records.load(term.person);
  const membership = person.statements.find(
    (one) =>
      one.property === 'party' &&
      one.value === entity.id &&
      (one.start === undefined ? one.end === undefined : isCurrent(one, day)),
  );
  if (membership === undefined) return [];
  const value = { ...labelled(person, lang), id: person.id };
  return [{ key: 'governs', label: words.rows.governsUnder, values: [value], note: noteOf(membership, gathered) }];
}
