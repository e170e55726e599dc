/** Who led a state, a city or a body, and who held an office, on the article's day. */

import { dayOf } from '../knowledge/dates';
import type { Entity, IsoDate, Kind, Role } from '../knowledge/model';
import type { EntityRef, Term } from '../knowledge/store';
import { termsOn } from '../knowledge/terms';
import { firstValue } from '../knowledge/values';
import type { Gathered } from './gather';
import { labelled } from './labels';
import { isCurrent, noteOf, periodOf } from './terms';
import type { Fact } from './types';

const BODY: readonly Role[] = ['secretaryGeneral', 'president', 'partyLeader', 'chair', 'ceo', 'director'];
/** Roles at the head of each kind. */
const HEADS: Partial<Record<Kind, readonly Role[]>> = {
  country: ['headOfState', 'headOfGovernment'],
  territory: ['headOfState', 'headOfGovernment', 'governor'],
  region: ['governor', 'president', 'primeMinister'],
  city: ['mayor'],
  organisation: BODY,
  party: BODY,
  company: ['ceo', 'chair'],
  media: ['editor', 'director', 'ceo'],
};

/** The one term that covers the day; undefined where several persons could be meant. */
function onlyTerm(terms: readonly Term[], gathered: Gathered): Term | undefined {
  const day = gathered.date === undefined ? undefined : dayOf(gathered.date);
  if (day === undefined) return undefined;
  const held = termsOn(terms, day);
  if (held.length === 1) return held[0];
  // A region's head of government may be listed under its state: the state's own office has a Wikidata item.
  const { entities } = gathered.knowledge;
  const own = held.filter(
    (term) => term.office !== undefined && !entities.id(term.office).startsWith('glossa:'),
  );
  return own.length === 1 ? own[0] : undefined;
}

/** The fact that the term's holder led; the holder's own record gives the period and the source. */
async function factOf(
  term: Term,
  label: string,
  date: IsoDate,
  gathered: Gathered,
): Promise<Fact | undefined> {
  const { knowledge, lang } = gathered;
  const person = await knowledge.records.load(term.person);
  const office = term.office === undefined ? undefined : knowledge.entities.id(term.office);
  const statement = person.statements.find(
    (one) => one.property === 'position' && one.value === office && isCurrent(one, date),
  );
  if (statement === undefined) return undefined;
  const period = periodOf(statement, gathered);
  const value = { ...labelled(person, lang), id: person.id, ...(period !== undefined && { period }) };
  return { label, values: [value], note: noteOf(statement, gathered) };
}

function capitalised(text: string, locale: string): string {
  return text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);
}

function roleLabel(role: Role, { words }: Gathered): string | undefined {
  if (role === 'headOfState' || role === 'headOfGovernment') return words[role];
  const word = words.roles[role];
  return word && capitalised(word, words.locale);
}

/** Of the office itself: its holder on the day, and nobody of another office with the same role. */
function holdersOf(office: Entity, ref: EntityRef, { knowledge }: Gathered): Term[] {
  const state = knowledge.entities.find(firstValue(office, 'jurisdiction') ?? '');
  const role = firstValue(office, 'role') as Role | undefined;
  if (state === undefined || role === undefined) return [];
  return knowledge.entities.terms(state, role).filter((term) => term.office === ref);
}

/** Facts on who was at the head on the article's day. */
export async function leadersOf(gathered: Gathered): Promise<Fact[]> {
  const { entity, knowledge, words, date } = gathered;
  const ref = knowledge.entities.find(entity.id);
  if (date === undefined || ref === undefined) return [];
  if (entity.kind === 'office') {
    const term = onlyTerm(holdersOf(entity, ref, gathered), gathered);
    const fact = term && (await factOf(term, words.holder, date, gathered));
    return fact === undefined ? [] : [fact];
  }
  const facts: Fact[] = [];
  const seen = new Set<EntityRef>();
  for (const role of HEADS[entity.kind] ?? []) {
    const term = onlyTerm(knowledge.entities.terms(ref, role), gathered);
    const label = roleLabel(role, gathered);
    if (term === undefined || label === undefined || seen.has(term.person)) continue;
    seen.add(term.person);
    const fact = await factOf(term, label, date, gathered);
    if (fact !== undefined) facts.push(fact);
  }
  return facts;
}
