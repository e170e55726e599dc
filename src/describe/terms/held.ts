/** Offices of a person: who held what when, as the sources know it. */

import { dayOf } from '../../knowledge/dates';
import type { Entity, IsoDate, Kind, Property, Statement } from '../../knowledge/model';
import { isAsserted, spanOf } from '../../knowledge/terms';
import { firstValue } from '../../knowledge/values';
import { formatDate, formatMonth, formatYear, fractionalYear, yearSpan } from '../format';
import type { Gathered } from '../gather';
import type { Labelled } from '../names/labels';
import type { SourceNote, When } from '../types';
import { importance } from './importance';
import { jurisdictionOf, officeLabel } from './office-name';

/** Terms of one office with a smaller gap, in years, are one term told by two sources. */
const SAME_TERM_GAP = 0.1;

/** A term before it is drawn: the statement and what the card makes of it. Only seats in parliaments may lack a start. */
export interface Held {
  statement: Statement;
  office: Labelled;
  rank: number;
  jurisdiction: Entity | undefined;
}

/** What is held for a time: other ties without an end (a state's membership) are taken to last. */
const HELD: ReadonlySet<Property> = new Set<Property>([
  'position',
  'leader',
  'party',
  'team',
  'employer',
  'spouse',
]);

/** What has a day and does not last from there on. */
const ON_A_DAY: ReadonlySet<Property> = new Set<Property>(['award', 'joined']);

const STATES: ReadonlySet<Kind> = new Set<Kind>(['country', 'territory', 'formerCountry']);

/** True where the day is later than the last for which the source of an open term speaks. */
function isPast({ property, asOf }: Statement, { day, entity }: Gathered): boolean {
  // Parties leave governments and persons leave bodies; states rarely do.
  const isHeld = HELD.has(property) || (property === 'memberOf' && !STATES.has(entity.kind));
  return isHeld && day > asOf;
}

/** True where the card may say that the term runs on the day. */
export function isCurrent(statement: Statement, date: IsoDate | undefined): boolean {
  const day = dayOf(date);
  const span = statement.start === undefined ? undefined : spanOf(statement);
  return day !== undefined && span !== undefined && isAsserted(span, day);
}

/** True of what surely began after the day: "2018-03" did not surely begin after 1 March. */
export function isLater({ start }: Pick<Statement, 'start'>, day: IsoDate): boolean {
  return start !== undefined && start > day.slice(0, start.length);
}

/** True of what surely ended before the day: "2018-03" did not surely end before 31 March. */
export function isOver({ end }: Pick<Statement, 'end'>, day: IsoDate): boolean {
  return end !== undefined && end < day.slice(0, end.length);
}

/** Where a term lies as seen from a day. */
export function whenOf(statement: Statement, date: IsoDate | undefined): When {
  if (isCurrent(statement, date)) return 'current';
  return date !== undefined && isLater(statement, date) ? 'later' : 'past';
}

type Writer = (date: IsoDate) => string;

/** A term in words: from and to, since, until, or with the day that its source speaks for. */
function written(
  statement: Statement,
  gathered: Gathered,
  write: Writer,
  join: (a: IsoDate, b: IsoDate) => string,
): string | undefined {
  const { words } = gathered;
  const { property, start, end, until, asOf } = statement;
  // A prize is given on a day, and held ever after; of a club it is known when one came.
  if (ON_A_DAY.has(property)) return start === undefined ? undefined : write(start);
  if (start !== undefined && end !== undefined) return join(start, end);
  if (start === undefined) return end === undefined ? undefined : words.until(write(end));
  // It may have ended before its source's day without a word of it, or since then.
  if (until !== undefined && until <= asOf) return words.from(write(start));
  if (property === 'position' && gathered.day > asOf && !isCurrent(statement, gathered.day)) {
    // Lists are of months around the day that they are dated: the year is sure.
    const year = formatYear(asOf, words.locale);
    return start.startsWith(asOf.slice(0, 4)) ? words.from(write(start)) : words.atLeast(write(start), year);
  }
  const since = words.since(write(start));
  return isPast(statement, gathered) ? words.knownIn(since, formatMonth(asOf, words.locale)) : since;
}

/** "8 December 2021 – 6 May 2025" in the language of the card; undefined without dates. */
export function periodOf(statement: Statement, gathered: Gathered): string | undefined {
  const write = (date: IsoDate): string => formatDate(date, gathered.words.locale);
  return written(statement, gathered, write, (a, b) => (a === b ? write(a) : `${write(a)} – ${write(b)}`));
}

/** "Dec 2021 – May 2025". */
export function monthsOf(statement: Statement, gathered: Gathered): string | undefined {
  const write = (date: IsoDate): string => formatMonth(date, gathered.words.locale);
  return written(statement, gathered, write, (a, b) =>
    write(a) === write(b) ? write(a) : `${write(a)} – ${write(b)}`,
  );
}

/** "2021–25". */
export function yearsOf(statement: Statement, gathered: Gathered): string | undefined {
  const { locale } = gathered.words;
  return written(
    statement,
    gathered,
    (date) => formatYear(date, locale),
    (a, b) => yearSpan(a, b, locale),
  );
}

export function noteOf(statement: Statement, { citations, words }: Gathered): SourceNote {
  return {
    source: citations.cite(statement.source),
    asOf: statement.asOf,
    asOfText: formatDate(statement.asOf, words.locale),
  };
}

export function isFemale(person: Entity): boolean {
  return firstValue(person, 'gender') === 'female';
}

/** Label of the office that a position names, in the form for its holder. */
export function officeOf(value: string, gathered: Gathered, holder = gathered.entity): Labelled | undefined {
  const { others, entity, lang, words } = gathered;
  const office = value === entity.id ? entity : others.get(value);
  return office && officeLabel(office, jurisdictionOf(office, others), lang, words, isFemale(holder));
}

/** The more precise of two dates of one event. */
function finer(a: IsoDate | undefined, b: IsoDate | undefined): IsoDate | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return b.length > a.length ? b : a;
}

function isSameTerm(a: Statement, b: Statement): boolean {
  const from = fractionalYear(b.start!);
  const yearOnly = a.start!.length === 4 || b.start!.length === 4;
  if (Math.abs(fractionalYear(a.start!) - from) < (yearOnly ? 1 : SAME_TERM_GAP)) return true;
  return from <= (a.end === undefined ? Number.POSITIVE_INFINITY : fractionalYear(a.end) + SAME_TERM_GAP);
}

/** Which of two terms of one office tells how they end: `b` begins no earlier than `a`. */
function newerOf(a: Statement, b: Statement): Statement {
  // The term that runs on begins where the other one ends: "senator until May, member since June".
  const follows =
    a.end !== undefined &&
    b.end === undefined &&
    fractionalYear(a.end) - fractionalYear(b.start!) < SAME_TERM_GAP;
  return !follows && a.asOf >= b.asOf ? a : b;
}

/** Rank of members of parliaments, whose lists often tell no end. */
const LEGISLATOR = 30;
/** Years in a parliament after which it is likelier that the end is untold than that the member died in it. */
const LONG = 20;
/** Years of a legislature: a seat of which no start is told was surely held for so long at most. */
const LEGISLATURE = 4;

/** A seat without a start is told of no day long before it was held for certain. */
function isSeat({ end, asOf }: Statement, rank: number, day: IsoDate): boolean {
  return rank >= LEGISLATOR && fractionalYear(day) >= fractionalYear(end ?? asOf) - LEGISLATURE;
}

/** Seats without a start that no term with one tells better. */
function withoutStart(terms: readonly Held[], dated: readonly Held[]): Held[] {
  const seen = new Set<string>();
  return terms.filter(({ office, statement: { end } }) => {
    const same = dated.filter((one) => one.office.text === office.text);
    const isBefore = same.every(({ statement }) => end !== undefined && end < statement.start!);
    return isBefore && !seen.has(office.text) && seen.add(office.text);
  });
}

/** Joins terms of the same office that overlap or follow at once: several sources, or one re-elected. */
function joined(terms: readonly Held[]): Held[] {
  const list: Held[] = [];
  for (const term of [...terms].sort((a, b) => (a.statement.start! < b.statement.start! ? -1 : 1))) {
    const same = list.find(
      (one) => one.office.text === term.office.text && isSameTerm(one.statement, term.statement),
    );
    if (same === undefined) {
      list.push({ ...term });
      continue;
    }
    const [a, b] = [same.statement, term.statement];
    const together =
      fractionalYear(a.start!) > fractionalYear(b.start!) - 1 ? finer(a.start, b.start) : a.start;
    const newest = newerOf(a, b);
    const end = a.end === undefined || b.end === undefined ? newest.end : [a.end, b.end].sort()[1];
    const { end: _, until, ...rest } = newest;
    same.statement = { ...rest, start: together!, ...(end === undefined ? until && { until } : { end }) };
  }
  return list;
}

/** Offices that only come with another one held at the same time: a president's supreme command. */
function comesWith(term: Held, all: readonly Held[]): boolean {
  const office = term.statement;
  if (term.rank < 19 || office.start === undefined) return false;
  return all.some(
    (one) =>
      one.rank <= 2 &&
      one.jurisdiction?.id === term.jurisdiction?.id &&
      Math.abs(fractionalYear(one.statement.start!) - fractionalYear(office.start!)) < SAME_TERM_GAP,
  );
}

/** A term ends at the latest with its holder's life. */
function withinLife(statement: Statement, died: IsoDate | undefined, rank: number): Statement | undefined {
  if (died === undefined) return statement;
  const { start, end } = statement;
  if (start === undefined && end === undefined) return statement;
  if (start !== undefined && start > died.slice(0, start.length)) return undefined;
  const isUntold = end === undefined && start !== undefined && rank >= LEGISLATOR;
  if (isUntold && fractionalYear(died) - fractionalYear(start) > LONG) return { ...statement, until: died };
  return end === undefined || end.slice(0, died.length) > died ? { ...statement, end: died } : statement;
}

/** Offices held, each once: those of the day first, then the most important, then the latest. */
export function heldOffices(gathered: Gathered, holder = gathered.entity): Held[] {
  const { day, others } = gathered;
  const died = firstValue(holder, 'died');
  const terms = holder.statements.flatMap((one): Held[] => {
    const entityOf = one.property === 'position' ? others.get(one.value) : undefined;
    if (entityOf === undefined) return [];
    const jurisdiction = jurisdictionOf(entityOf, others);
    const rank = importance(entityOf, jurisdiction);
    const statement = withinLife(one, died, rank);
    const office = officeOf(one.value, gathered, holder);
    if (office === undefined || statement === undefined) return [];
    if (statement.start === undefined && !isSeat(statement, rank, day)) return [];
    return [{ statement, office, rank, jurisdiction }];
  });
  const now = (term: Held): number => Number(isCurrent(term.statement, day));
  const fame = ({ jurisdiction }: Held): number => {
    const ref = jurisdiction && gathered.knowledge.entities.find(jurisdiction.id);
    return ref === undefined ? 0 : gathered.knowledge.entities.prior(ref);
  };
  const dated = joined(terms.filter(({ statement }) => statement.start !== undefined));
  const list = [
    ...dated,
    ...withoutStart(
      terms.filter(({ statement }) => statement.start === undefined),
      dated,
    ),
  ];
  return list
    .filter((term) => !comesWith(term, list))
    .sort(
      (a, b) =>
        now(b) - now(a) ||
        a.rank - b.rank ||
        fame(b) - fame(a) ||
        ((b.statement.start ?? '') < (a.statement.start ?? '') ? -1 : 1),
    );
}

/** Where the bar of a term ends, as a fractional year: undefined where it runs on, as far as is known. */
export function barEnd(statement: Statement, day: IsoDate): number | undefined {
  const { end, until, asOf } = statement;
  if (end !== undefined) return fractionalYear(end);
  if (isCurrent(statement, day)) return undefined;
  return fractionalYear(until !== undefined && until < asOf ? until : asOf);
}
