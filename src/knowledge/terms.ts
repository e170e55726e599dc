/**
 * Who held what on a day, and how sure that is: one answer for linking, the card, its ties and the command line.
 * Days are days since 1970-01-01.
 */
import { dayOf, lastDayOf } from './dates';
import type { Statement } from './model';
import type { Term } from './store';

/**
 * held: a source says that the term ran. asOf: it ran on the last day its source speaks for, not long before.
 * unknown: it may have ended since. no: it ran at another time.
 */
export type Holding = 'held' | 'asOf' | 'unknown' | 'no';

/** When a term ran, as far as its sources tell. */
export type Span = Pick<Term, 'from' | 'to' | 'open' | 'knownTo'>;

/** Days after a source's own day for which its open terms are still said to run. */
const BELIEVED = 183;
const HALF_LIFE = 4 * 365.25;
/** Days longer than anybody has reigned: a term that is still open then has an end that no source tells. */
const LONGER_THAN_LIFE = 100 * 365.25;

/**
 * The days for which a statement's dates are sure: of a start known to the year the last day of it, of an end the
 * first. Undefined for a statement without dates, and for one that is sure of no day.
 */
export function spanOf(statement: Pick<Statement, 'start' | 'end' | 'until' | 'asOf'>): Span | undefined {
  const { start, end, until, asOf } = statement;
  if (start === undefined && end === undefined) return undefined;
  const last = end ?? until;
  const span = {
    from: lastDayOf(start) ?? Number.NEGATIVE_INFINITY,
    to: dayOf(last) ?? Number.POSITIVE_INFINITY,
    open: end === undefined,
    knownTo: dayOf(asOf)!,
  };
  return span.from <= span.to ? span : undefined;
}

/** Whether a term ran on the day. A bound long before the source's own day, which it did not notice, leaves all unknown. */
export function holdingOn({ from, to, open, knownTo }: Span, day: number): Holding {
  if (day < from || (!open && day > to)) return 'no';
  if (!open) return 'held';
  if (day - from > LONGER_THAN_LIFE && Number.isFinite(from)) return 'unknown';
  if (day > to || to <= knownTo - BELIEVED || day > knownTo + BELIEVED) return 'unknown';
  return day <= knownTo ? 'held' : 'asOf';
}

/** True where a card may say that the term runs on the day. */
export function isAsserted(span: Span, day: number): boolean {
  const holding = holdingOn(span, day);
  return holding === 'held' || holding === 'asOf';
}

/** 0…1: how sure it is that the term ran on the day; after the source's own day it halves in four years. */
export function certaintyOn(span: Span, day: number): number {
  const holding = holdingOn(span, day);
  if (holding === 'held') return 1;
  return holding === 'asOf' ? 0.5 ** ((day - span.knownTo) / HALF_LIFE) : 0;
}

/** The terms of one role that are said to run on the day, one for each person. On a day of change there are two. */
export function termsOn(terms: readonly Term[], day: number): Term[] {
  const held = new Map<number, Term>();
  for (const term of terms) if (!held.has(term.person) && isAsserted(term, day)) held.set(term.person, term);
  return [...held.values()];
}
