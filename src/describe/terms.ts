/** Offices of a person as a timeline. */

import { dayOf } from '../knowledge/dates';
import type { Entity, IsoDate, Property, Statement } from '../knowledge/model';
import { isAsserted, spanOf } from '../knowledge/terms';
import { firstValue } from '../knowledge/values';
import { formatDate, fractionalYear } from './format';
import type { Gathered } from './gather';
import { importance } from './importance';
import { type Labelled, officeLabel } from './labels';
import type { SourceNote, TermBar, Timeline } from './types';

const MOST_TERMS = 12;
/** Terms of one office with a smaller gap, in years, are one term told by two sources. */
const SAME_TERM_GAP = 0.1;

/** A term before it is drawn: the statement and what the card makes of it. */
export interface Held {
  statement: Statement;
  office: Labelled;
  rank: number;
  jurisdiction: Entity | undefined;
}

/** What persons hold for a time: other ties without an end (a state's membership) are taken to last. */
const HELD: ReadonlySet<Property> = new Set<Property>([
  'position',
  'leader',
  'party',
  'team',
  'employer',
  'spouse',
]);

/** True where the article's day is later than the last for which the source of an open term speaks. */
function isPast(statement: Statement, { date, knowledge }: Gathered): boolean {
  return HELD.has(statement.property) && (date ?? knowledge.asOf) > statement.asOf;
}

/** "2012–2016" in the language of the card; undefined without dates. */
export function periodOf(statement: Statement, gathered: Gathered): string | undefined {
  const { words } = gathered;
  const { start, end, until, asOf } = statement;
  if (start !== undefined && end !== undefined) {
    return `${formatDate(start, words.locale)} – ${formatDate(end, words.locale)}`;
  }
  if (start === undefined) return end === undefined ? undefined : words.until(formatDate(end, words.locale));
  if (until !== undefined && until <= asOf) return `${formatDate(start, words.locale)} – ?`;
  const since = words.since(formatDate(start, words.locale));
  return isPast(statement, gathered)
    ? words.knownIn(since, formatDate(asOf.slice(0, 7), words.locale))
    : since;
}

export function noteOf(statement: Statement, { citations, words }: Gathered): SourceNote {
  return {
    source: citations.cite(statement.source),
    asOf: statement.asOf,
    asOfText: formatDate(statement.asOf, words.locale),
  };
}

/** What the office governs. Of one that does not say, nothing is known: it may be a part of its state. */
function jurisdictionOf(office: Entity, gathered: Gathered): Entity | undefined {
  const governed = firstValue(office, 'jurisdiction');
  return governed === undefined ? undefined : gathered.others.get(governed);
}

/** Label of the office that a position names. */
export function officeOf(value: string, gathered: Gathered): Labelled | undefined {
  const office = value === gathered.entity.id ? gathered.entity : gathered.others.get(value);
  return office && officeLabel(office, jurisdictionOf(office, gathered), gathered.lang, gathered.words);
}

/** True where the card may say that the term runs on the day. */
export function isCurrent(statement: Statement, date: IsoDate | undefined): boolean {
  const day = dayOf(date);
  const span = statement.start === undefined ? undefined : spanOf(statement);
  return day !== undefined && span !== undefined && isAsserted(span, day);
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
    const newest = a.asOf >= b.asOf ? a : b;
    const end = a.end === undefined || b.end === undefined ? newest.end : [a.end, b.end].sort()[1];
    const { end: _, until, ...rest } = newest;
    same.statement = { ...rest, start: together!, ...(end === undefined ? until && { until } : { end }) };
  }
  return list;
}

/** Offices that only come with another one held at the same time: a president's supreme command. */
function comesWith(term: Held, all: readonly Held[]): boolean {
  const office = term.statement;
  if (term.rank < 19) return false;
  return all.some(
    (one) =>
      one.rank <= 2 &&
      one.jurisdiction?.id === term.jurisdiction?.id &&
      Math.abs(fractionalYear(one.statement.start!) - fractionalYear(office.start!)) < SAME_TERM_GAP,
  );
}

/** Offices held, each once: those of the day first, then the most important, then the latest. */
export function heldOffices(gathered: Gathered): Held[] {
  const { entity, date, others } = gathered;
  const terms = entity.statements.flatMap((statement): Held[] => {
    const entityOf = others.get(statement.value);
    if (statement.property !== 'position' || statement.start === undefined || entityOf === undefined)
      return [];
    const jurisdiction = jurisdictionOf(entityOf, gathered);
    const office = officeLabel(entityOf, jurisdiction, gathered.lang, gathered.words);
    if (office === undefined) return [];
    return [{ statement, office, rank: importance(entityOf, jurisdiction), jurisdiction }];
  });
  const now = (term: Held): number => Number(isCurrent(term.statement, date));
  const fame = ({ jurisdiction }: Held): number => {
    const ref = jurisdiction && gathered.knowledge.entities.find(jurisdiction.id);
    return ref === undefined ? 0 : gathered.knowledge.entities.prior(ref);
  };
  const list = joined(terms);
  return list
    .filter((term) => !comesWith(term, list))
    .sort(
      (a, b) =>
        now(b) - now(a) ||
        a.rank - b.rank ||
        fame(b) - fame(a) ||
        (b.statement.start! < a.statement.start! ? -1 : 1),
    );
}

/** Where the bar of a term ends: undefined where it runs on, as far as is known. */
function endOf({ end, until, asOf, ...statement }: Statement, date: IsoDate): number | undefined {
  if (end !== undefined) return fractionalYear(end);
  if (isCurrent({ ...statement, asOf, ...(until && { until }) }, date)) return undefined;
  return fractionalYear(until !== undefined && until < asOf ? until : asOf);
}

/** The bars of the timeline. */
export function termsOf(held: readonly Held[], gathered: Gathered): TermBar[] {
  return held.slice(0, MOST_TERMS).map(({ statement, office }) => ({
    office: office.text,
    ...(office.lang !== undefined && { lang: office.lang }),
    id: statement.value,
    period: periodOf(statement, gathered) ?? '',
    from: fractionalYear(statement.start!),
    to: endOf(statement, gathered.date ?? gathered.knowledge.asOf),
    current: isCurrent(statement, gathered.date),
    note: noteOf(statement, gathered),
  }));
}

/** The years that the bars span, with the article's day. */
export function timelineOf(terms: readonly TermBar[], gathered: Gathered): Timeline | undefined {
  if (terms.length === 0) return undefined;
  const { date } = gathered;
  const day = date === undefined ? undefined : fractionalYear(date);
  const now = fractionalYear(gathered.knowledge.asOf);
  const ends = terms.map((term) => term.to ?? Math.max(now, day ?? 0));
  const from = Math.floor(Math.min(...terms.map((term) => term.from), day ?? Number.POSITIVE_INFINITY));
  const to = Math.ceil(Math.max(...ends, day ?? 0));
  const marker = day === undefined ? undefined : { at: day, label: formatDate(date!, gathered.words.locale) };
  return { from, to, marker };
}
