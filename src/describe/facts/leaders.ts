/** Who led a state, a city or a body, and who held an office, on the article's day. */

import { dayOf } from '../../knowledge/dates';
import type { Entity, IsoDate, Kind, Role } from '../../knowledge/model';
import type { EntityRef, Knowledge, Term } from '../../knowledge/store';
import { termsOn } from '../../knowledge/terms';
import { firstValue } from '../../knowledge/values';
import { capitalised } from '../codes';
import type { Gathered } from '../gather';
import { labelled, nameOf } from '../names/labels';
import { isCurrent, isFemale, noteOf, periodOf, yearsOf } from '../terms/held';
import type { Fact, FactValue, SourceNote } from '../types';

const BODY: readonly Role[] = ['secretaryGeneral', 'president', 'partyLeader', 'chair', 'ceo', 'director'];
/** Roles at the head of each kind. */
const HEADS: Partial<Record<Kind, readonly Role[]>> = {
  country: ['headOfState', 'headOfGovernment'],
  territory: ['headOfState', 'headOfGovernment', 'governor'],
  region: ['governor', 'headOfGovernment', 'president', 'primeMinister'],
  city: ['mayor'],
  organisation: BODY,
  party: BODY,
  company: ['ceo', 'chair'],
  media: ['editor', 'director', 'ceo'],
  team: ['coach', 'chair'],
  religion: ['pope', 'patriarch', 'archbishop'],
};

/** The one term that covers the day; undefined where several persons could be meant. */
export function onlyTerm(terms: readonly Term[], gathered: Gathered): Term | undefined {
  const held = termsOn(terms, dayOf(gathered.day)!);
  if (held.length === 1) return held[0];
  // A region's head of government may be listed under its state: the state's own office has a Wikidata item.
  const { entities } = gathered.knowledge;
  const own = held.filter(
    (term) => term.office !== undefined && !entities.id(term.office).startsWith('glossa:'),
  );
  return own.length === 1 ? own[0] : undefined;
}

interface Holder {
  value: FactValue;
  female: boolean;
  note: SourceNote;
}

/** The term's holder; the holder's own record gives the period and the source. */
async function holderOf(term: Term, gathered: Gathered): Promise<Holder | undefined> {
  const { knowledge, lang, day } = gathered;
  const person = await knowledge.records.load(term.person);
  const office = term.office === undefined ? undefined : knowledge.entities.id(term.office);
  const statement = person.statements.find(
    (one) => one.property === 'position' && one.value === office && isCurrent(one, day),
  );
  if (statement === undefined) return undefined;
  const period = yearsOf(statement, gathered);
  const title = periodOf(statement, gathered);
  const value: FactValue = {
    ...labelled(person, lang),
    id: person.id,
    ...(period !== undefined && { period }),
    ...(title !== undefined && title !== period && { periodTitle: title }),
  };
  return { value, female: isFemale(person), note: noteOf(statement, gathered) };
}

const HAS_TITLE: ReadonlySet<Kind> = new Set<Kind>(['city', 'region']);

/** What the place calls its head, where the office has a name in the card's language. */
async function ownTitle(term: Term, female: boolean, gathered: Gathered): Promise<string | undefined> {
  const { entity, knowledge, words, lang } = gathered;
  if (!HAS_TITLE.has(entity.kind) || term.office === undefined) return undefined;
  const name = nameOf(await knowledge.records.load(term.office), lang, ['label']);
  return name === undefined ? undefined : words.title(name, female);
}

function roleLabel(role: Role, female: boolean, { words }: Gathered): string | undefined {
  if (role === 'headOfState' || role === 'headOfGovernment') return words.rows[role];
  const word = words.head(role, female);
  return word && capitalised(word, words.locale);
}

/** Terms of the office itself, and of no other office with the same role. */
function termsOfOffice(office: Entity, ref: EntityRef, { entities }: Knowledge): readonly Term[] {
  const state = entities.find(firstValue(office, 'jurisdiction') ?? '');
  const role = firstValue(office, 'role') as Role | undefined;
  if (state === undefined || role === undefined) return [];
  return entities.terms(state, role).filter((term) => term.office === ref);
}

/** The term of who held the office on the day; both on the day that one hands it to the other, none where it is not sure. */
export function officeTermsOn(office: Entity, ref: EntityRef, knowledge: Knowledge, date: IsoDate): Term[] {
  const day = dayOf(date)!;
  const held = termsOn(termsOfOffice(office, ref, knowledge), day);
  const isHandover = held.length === 2 && held.some(({ to }) => to === day) && held.some(({ from }) => from === day);
  return held.length === 1 || isHandover ? [...held].sort((a, b) => a.from - b.from) : [];
}

/** Who held the office on the day. */
async function holdersOf(ref: EntityRef, gathered: Gathered): Promise<Fact[]> {
  const { entity, words, knowledge } = gathered;
  const holders: Holder[] = [];
  for (const term of officeTermsOn(entity, ref, knowledge, gathered.day)) {
    const holder = await holderOf(term, gathered);
    if (holder !== undefined) holders.push(holder);
  }
  const [first] = holders;
  if (first === undefined) return [];
  return [{ key: 'heads', label: words.rows.holder, values: holders.map(({ value }) => value), note: first.note }];
}

/** Facts on who was at the head on the day. */
export async function headsOf(gathered: Gathered): Promise<Fact[]> {
  const { entity, knowledge } = gathered;
  const ref = knowledge.entities.find(entity.id);
  if (ref === undefined) return [];
  if (entity.kind === 'office') return holdersOf(ref, gathered);
  const facts: Fact[] = [];
  const seen = new Set<EntityRef>();
  for (const role of HEADS[entity.kind] ?? []) {
    const term = onlyTerm(knowledge.entities.terms(ref, role), gathered);
    if (term === undefined || seen.has(term.person)) continue;
    seen.add(term.person);
    const holder = await holderOf(term, gathered);
    if (holder === undefined) continue;
    const title = await ownTitle(term, holder.female, gathered);
    const label =
      title === undefined ? roleLabel(role, holder.female, gathered) : capitalised(title, gathered.words.locale);
    if (label !== undefined) {
      facts.push({ key: 'heads', label, values: [holder.value], note: holder.note });
    }
  }
  return facts;
}
