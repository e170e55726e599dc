/** Whether a party led the government on the day. */
import { dayOf } from '../../knowledge/dates';
import { firstValue } from '../../knowledge/values';
import type { Gathered } from '../gather';
import { labelled } from '../names/labels';
import { isCurrent, noteOf } from '../terms/held';
import type { Fact } from '../types';
import { onlyTerm } from './leaders';

/**
 * The head of government of the party's state, where that person was in the party on the day. A party that governs
 * beside it, or one in opposition, is not told apart: nothing is said of it.
 */
export async function governingOf(gathered: Gathered): Promise<Fact[]> {
  const { entity, knowledge, words, day, lang } = gathered;
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
  return [{ key: 'governs', label: words.rows.governs, values: [value], note: noteOf(membership, gathered) }];
}
