/** Ties of two persons through what they were or are: an office, a government, a party. */

import { dayOf, lastDayOf } from '../../knowledge/dates';
import type { Entity, EntityId, Statement } from '../../knowledge/model';
import { termsOn } from '../../knowledge/terms';
import { firstValue } from '../../knowledge/values';
import type { PersonTie } from '../../language/card';
import { fractionalYear } from '../format';
import type { Gathered } from '../gather';
import { labelOf, nameOf } from '../names/labels';
import { type Held, heldOffices, isCurrent, isFemale, yearsOf } from '../terms/held';
import { inSentence } from '../terms/office-name';
import type { Tie } from './tie';

/** Between two holders of an office lie at most so many years: else another came between them. */
const HANDOVER_YEARS = 0.2;
/** Offices up to this rank make a government: who heads it, and its ministers. */
const HEADS_GOVERNMENT = 2;
const GOVERNMENT = 12;
/** Offices of which there is one holder at a time: two who held another one did not follow each other. */
const SINGLE = 20;

const RANK: Readonly<Record<PersonTie, number>> = {
  predecessor: 10,
  successor: 10,
  ledGovernment: 12,
  servedUnder: 12,
  sameGovernment: 13,
  sameOffice: 14,
  sameParty: 16,
};
/** The other's office beside an office of the own kind: two heads of states. */
const COUNTERPART = 18;

function tie(kind: PersonTie, what: string, statement: Statement, other: Entity, gathered: Gathered): Tie {
  return { text: gathered.words.personTie(kind, what, isFemale(other)), statement, rank: RANK[kind] };
}

function named({ office, jurisdiction }: Held, gathered: Gathered): string {
  return inSentence(office.text, jurisdiction, gathered);
}

/** The gap in years from the end of one term to the start of the next; undefined when the first is not over. */
function gap(before: Statement, after: Statement): number | undefined {
  return before.end === undefined ? undefined : fractionalYear(after.start!) - fractionalYear(before.end);
}

function inOffice(own: readonly Held[], theirs: readonly Held[], other: Entity, gathered: Gathered): Tie[] {
  const { day } = gathered;
  return own.flatMap((mine) =>
    theirs.flatMap((their): Tie[] => {
      const isSame = mine.statement.value === their.statement.value && mine.rank <= SINGLE;
      // What came after the article's day is told on the line of "today", not as a tie.
      if (!isSame || [mine, their].some(({ statement }) => lastDayOf(statement.start)! > dayOf(day)!))
        return [];
      const followed = gap(their.statement, mine.statement);
      const follows = gap(mine.statement, their.statement);
      const what = named(their, gathered);
      const near = (years: number | undefined): boolean =>
        years !== undefined && Math.abs(years) <= HANDOVER_YEARS;
      if (near(followed)) return [tie('predecessor', what, their.statement, other, gathered)];
      if (near(follows)) return [tie('successor', what, their.statement, other, gathered)];
      const years = yearsOf(their.statement, gathered);
      const text = years === undefined ? what : `${what}, ${years}`;
      return [tie('sameOffice', text, their.statement, other, gathered)];
    }),
  );
}

/** True where two terms share more than the day on which one hands over to the other. */
function isTogether({ statement: a }: Held, { statement: b }: Held): boolean {
  const from = [a.start ?? '', b.start ?? ''].sort()[1]!;
  const to = [a.end ?? '9999', b.end ?? '9999'].sort()[0]!;
  return from < to;
}

/** True for a head of government; a head of state is one where nobody else is on the day. */
function headsGovernment({ rank, jurisdiction }: Held, holder: Entity, gathered: Gathered): boolean {
  const { entities } = gathered.knowledge;
  const state = entities.find(jurisdiction?.id ?? '');
  if (rank > HEADS_GOVERNMENT || state === undefined) return false;
  const heads = termsOn(entities.terms(state, 'headOfGovernment'), dayOf(gathered.day)!);
  return heads.length === 0 || heads.some(({ person }) => entities.id(person) === holder.id);
}

/** Two of one government on the day: its head, or a minister. */
function inGovernment(
  own: readonly Held[],
  theirs: readonly Held[],
  other: Entity,
  gathered: Gathered,
): Tie[] {
  const { day } = gathered;
  const governing = (list: readonly Held[]): Held | undefined =>
    list.find(
      ({ statement, rank, jurisdiction }) =>
        rank >= 1 && rank <= GOVERNMENT && jurisdiction?.kind === 'country' && isCurrent(statement, day),
    );
  const [mine, their] = [governing(own), governing(theirs)];
  if (mine === undefined || their === undefined) return [];
  const what = named(their, gathered);
  if (mine.jurisdiction!.id !== their.jurisdiction!.id) {
    const both = mine.rank <= HEADS_GOVERNMENT && their.rank <= HEADS_GOVERNMENT;
    return both ? [{ text: what, statement: their.statement, rank: COUNTERPART }] : [];
  }
  if (!isTogether(mine, their)) return [];
  const isHigh = (one: Held): boolean => one.rank <= HEADS_GOVERNMENT;
  if (isHigh(mine) && isHigh(their))
    return [{ text: what, statement: their.statement, rank: RANK.sameGovernment }];
  const [leads, isLed] = [
    headsGovernment(mine, gathered.entity, gathered),
    headsGovernment(their, other, gathered),
  ];
  // A head of state beside a head of government is in no government.
  if ((isHigh(mine) && !leads) || (isHigh(their) && !isLed)) return [];
  if (isLed) return [tie('ledGovernment', what, their.statement, other, gathered)];
  if (leads) return [tie('servedUnder', what, their.statement, other, gathered)];
  return [tie('sameGovernment', what, their.statement, other, gathered)];
}

/** Parties of the day. */
function partiesOf(person: Entity, day: string): Statement[] {
  return person.statements.filter(
    (one) =>
      one.property === 'party' &&
      (one.start === undefined ? one.end === undefined || one.end >= day : isCurrent(one, day)),
  );
}

function inParty(own: Entity, other: Entity, gathered: Gathered): Tie[] {
  const { day, others, lang } = gathered;
  const mine = new Set<EntityId>(partiesOf(own, day).map(({ value }) => value));
  const shared = partiesOf(other, day).find(({ value }) => mine.has(value));
  const party = shared && others.get(shared.value);
  if (shared === undefined || party === undefined || isDead(other, day)) return [];
  const short = nameOf(party, lang, ['short']) ?? nameOf(party, 'mul', ['short']) ?? labelOf(party, lang);
  return [tie('sameParty', short, shared, other, gathered)];
}

function isDead(person: Entity, day: string): boolean {
  const died = firstValue(person, 'died');
  return died !== undefined && died <= day.slice(0, died.length);
}

/** Ties of the card's person to another person of the page. */
export function personTies(other: Entity, held: readonly Held[], gathered: Gathered): Tie[] {
  const { entity } = gathered;
  if (entity.kind !== 'person' || other.kind !== 'person') return [];
  const theirs = heldOffices(gathered, other);
  return [
    ...inOffice(held, theirs, other, gathered),
    ...inGovernment(held, theirs, other, gathered),
    ...inParty(entity, other, gathered),
  ];
}
