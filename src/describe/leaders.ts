/** Who led a state on the article's day. */
import type { IsoDate } from '../knowledge/model';
import type { EntityRef, Term } from '../knowledge/store';
import { dayOf } from '../linking/dates';
import type { Gathered } from './gather';
import { labelled } from './labels';
import { isCurrent, noteOf, periodOf } from './terms';
import type { Fact } from './types';

const ROLES = ['headOfState', 'headOfGovernment'] as const;
type LeaderRole = (typeof ROLES)[number];

/** The one term of the role that covers the day; undefined where several persons could be meant. */
function termOn(gathered: Gathered, state: EntityRef, role: LeaderRole, date: IsoDate): Term | undefined {
  const day = dayOf(date);
  if (day === undefined) return undefined;
  const { entities } = gathered.knowledge;
  const held = entities
    .terms(state, role)
    .filter((term) => term.from <= day && day <= term.to && (!term.open || day <= term.knownTo + 366));
  if (new Set(held.map((term) => term.person)).size === 1) return held[0];
  // A region's head of government may be listed under its state: the state's own office has a Wikidata item.
  const own = held.filter(
    (term) => term.office !== undefined && !entities.id(term.office).startsWith('glossa:'),
  );
  return new Set(own.map((term) => term.person)).size === 1 ? own[0] : undefined;
}

/** Facts on head of state and of government; the holder's own record gives the period and the source. */
export async function leadersOf(gathered: Gathered): Promise<Fact[]> {
  const { entity, knowledge, lang, words, date } = gathered;
  const ref = knowledge.entities.find(entity.id);
  if (date === undefined || ref === undefined || entity.kind !== 'country') return [];
  const facts: Fact[] = [];
  let headOfState: EntityRef | undefined;
  for (const role of ROLES) {
    const term = termOn(gathered, ref, role, date);
    if (term === undefined || term.person === headOfState) continue;
    if (role === 'headOfState') headOfState = term.person;
    const person = await knowledge.records.load(term.person);
    const office = term.office === undefined ? undefined : knowledge.entities.id(term.office);
    const statement = person.statements.find(
      (one) => one.property === 'position' && one.value === office && isCurrent(one, date),
    );
    if (statement === undefined) continue;
    const period = periodOf(statement, gathered);
    facts.push({
      label: words[role],
      values: [{ ...labelled(person, lang), id: person.id, ...(period !== undefined && { period }) }],
      note: noteOf(statement, gathered),
    });
  }
  return facts;
}
