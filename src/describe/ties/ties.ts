/** What ties the entity to others of the page, chosen for what helps to read: persons to persons first. */
import type { Entity, EntityId, Kind, Property, Statement } from '../../knowledge/model';
import type { Gendered } from '../../language/card';
import { formatDate, formatYear } from '../format';
import type { Gathered } from '../gather';
import type { Lead } from '../lead/sentence';
import { labelled } from '../names/labels';
import {
  type Held,
  heldOffices,
  isCurrent,
  isFemale,
  isLater,
  isOver,
  noteOf,
  periodOf,
  whenOf,
  yearsOf,
} from '../terms/held';
import { inSentence } from '../terms/office-name';
import type { Fact, RelationLine } from '../types';
import { personTies } from './persons';
import { bestOf, type Tie } from './tie';

/** Properties whose statements make a tie, the most telling first. */
const INTEREST: readonly Property[] = [
  'spouse',
  'parent',
  'child',
  'sibling',
  'diplomaticRelationsBroken',
  'recognises',
  'leader',
  'founder',
  'owner',
  'parentOrganisation',
  'party',
  'participant',
  'winner',
  'author',
  'maker',
  'team',
  'venue',
  'league',
  'predecessor',
  'successor',
  'award',
  'capital',
  'headquarters',
  'location',
  'birthPlace',
  'deathPlace',
  'memberOf',
  'employer',
  'partOf',
  'borders',
];
/** Kin before all; then the ties of persons (10…19); then what an office ties to a state or body; then the others. */
const KIN: ReadonlySet<Property> = new Set<Property>(['spouse', 'parent', 'child', 'sibling']);
const BY_OFFICE = 20;
const BY_STATEMENT = 30;
const LEGISLATOR = 30;
const MOST_RELATIONS = 8;

/** Day and not years: what happened at once. */
const INSTANT: ReadonlySet<Property> = new Set<Property>(['recognises', 'diplomaticRelationsBroken']);
/** A place "where it took place" is one of an event: other entities merely lie there. */
const HAPPENS: ReadonlySet<Kind> = new Set<Kind>(['event', 'treaty', 'award']);
const WORKS_HERE: ReadonlySet<Property> = new Set<Property>(['headquarters', 'partOf']);

function formOf(text: Gendered, other: Entity): string {
  return typeof text === 'string' ? text : text[isFemale(other) ? 1 : 0];
}

/** Ties that are told as of the day: what is over on it is none. */
const OF_THE_DAY: ReadonlySet<Property> = new Set<Property>([
  'leader',
  'owner',
  'parentOrganisation',
  'party',
  'team',
  'league',
  'memberOf',
  'employer',
  'capital',
]);

/** Ties that say nothing: a union's members border on it, a town lies in its country. */
function isEmpty({ property }: Statement, subject: Entity, object: Entity, card: Entity): boolean {
  if (property === 'borders') return subject.kind === 'organisation' || object.kind === 'organisation';
  if (property === 'location') return !HAPPENS.has(subject.kind);
  // That it is the capital is what its lead sentence says.
  if (property === 'capital' && object.id === card.id) return true;
  // A country is too large to be where a thing lies or sits.
  return WORKS_HERE.has(property) && object.kind === 'country';
}

/** What the statement of `subject` about `object` makes `other`, which is one of the two. */
function byStatement(statement: Statement, subject: Entity, object: Entity, gathered: Gathered): Tie[] {
  const { entity, words } = gathered;
  const forward = subject.id === entity.id;
  const other = forward ? object : subject;
  const phrases = words.ties[statement.property];
  if (
    phrases === undefined ||
    isEmpty(statement, subject, object, entity) ||
    isLater(statement, gathered.day) ||
    (OF_THE_DAY.has(statement.property) && isOver(statement, gathered.day))
  )
    return [];
  const text = formOf(phrases[forward ? 0 : 1], other);
  const { start } = statement;
  const instant = INSTANT.has(statement.property) && start !== undefined;
  const when = instant ? formatYear(start, words.locale) : yearsOf(statement, gathered);
  const title = instant ? formatDate(start, words.locale) : periodOf(statement, gathered);
  const rank = INTEREST.indexOf(statement.property) + (KIN.has(statement.property) ? 0 : BY_STATEMENT);
  return [{ text: when === undefined ? text : `${text} (${when})`, statement, rank, title }];
}

function direct(subject: Entity, object: Entity, gathered: Gathered): Tie[] {
  return subject.statements
    .filter(({ property, value }) => value === object.id && INTEREST.includes(property))
    .flatMap((statement) => byStatement(statement, subject, object, gathered));
}

/** The office that ties a person to what it governs: that of the day, the main one before the latest. */
function throughOffice(held: readonly Held[], governed: EntityId, gathered: Gathered): Tie[] {
  const { day } = gathered;
  const terms = held.filter(
    ({ jurisdiction, statement }) => jurisdiction?.id === governed && whenOf(statement, day) !== 'later',
  );
  const term = terms.find(({ statement }) => isCurrent(statement, day)) ?? terms[0];
  const main = terms.find(({ rank }) => term !== undefined && rank < term.rank - 6);
  const best = main ?? term;
  // That one sits in the parliament of the own country ties nobody to it.
  if (best === undefined || (best.rank >= LEGISLATOR && best.jurisdiction?.kind === 'country')) return [];
  const text = inSentence(best.office.text, best.jurisdiction, gathered);
  const when = yearsOf(best.statement, gathered);
  const title = periodOf(best.statement, gathered);
  return [
    {
      text: when === undefined ? text : `${text} (${when})`,
      statement: best.statement,
      rank: BY_OFFICE,
      title,
    },
  ];
}

function tiesTo(other: Entity, held: readonly Held[], gathered: Gathered): Tie[] {
  const { entity } = gathered;
  return [
    ...direct(entity, other, gathered),
    ...direct(other, entity, gathered),
    ...personTies(other, held, gathered),
    ...(entity.kind === 'person' ? throughOffice(held, other.id, gathered) : []),
    ...(other.kind === 'person' ? throughOffice(heldOffices(gathered, other), entity.id, gathered) : []),
  ];
}

/** What the card has said before its ties. */
export interface Told {
  lead: Lead;
  held: readonly Held[];
  facts: readonly Fact[];
}

/** True where the lead or a row says the same; ties of two persons stand for themselves. */
function isTold({ statement, rank }: Tie, { id }: Entity, { lead, held, facts }: Told): boolean {
  if (rank < BY_OFFICE) return false;
  if (lead.said.has(statement.property) || lead.offices.has(statement.value)) return true;
  // Who heads a body by an office of the card began both on one day.
  const byOffice = held.some((one) => one.statement.start === statement.start);
  if (statement.property === 'leader' && byOffice) return true;
  return facts.some(({ values }) => values.some((value) => value.id === id));
}

/** Lines on the ties to the other entities of the page, at most one for each, the most telling first. */
export function relationsOf(
  held: readonly Held[],
  gathered: Gathered,
  page: readonly EntityId[],
  told: Told | undefined,
): RelationLine[] {
  const found = page.flatMap((id): { other: Entity; tie: Tie }[] => {
    const other = gathered.others.get(id);
    if (other === undefined || id === gathered.entity.id) return [];
    const tie = bestOf(tiesTo(other, held, gathered));
    return tie === undefined || (told !== undefined && isTold(tie, other, told)) ? [] : [{ other, tie }];
  });
  return found
    .sort((a, b) => a.tie.rank - b.tie.rank)
    .slice(0, MOST_RELATIONS)
    .map(({ other, tie }) => {
      const { text: label, lang } = labelled(other, gathered.lang);
      return {
        text: tie.text,
        id: other.id,
        kind: other.kind,
        label,
        ...(lang !== undefined && { lang }),
        ...(tie.title !== undefined && { title: tie.title }),
        note: noteOf(tie.statement, gathered),
      };
    });
}
