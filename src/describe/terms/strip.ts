/** The time strip: offices with the times that they were held, on one scale of years. */

import { capitalised } from '../codes';
import { formatDate, fractionalYear } from '../format';
import type { Gathered } from '../gather';
import type { TermRow, TermSpan, Timeline } from '../types';
import { barEnd, type Held, noteOf, periodOf, whenOf, yearsOf } from './held';

const MOST_ROWS = 12;
/** Years between ticks: the smallest step that gives at most so many of them. */
const STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500];
const MOST_TICKS = 6;

function spanOf({ statement }: Held, gathered: Gathered): TermSpan {
  return {
    from: fractionalYear(statement.start!),
    to: barEnd(statement, gathered.day),
    period: periodOf(statement, gathered) ?? '',
    when: whenOf(statement, gathered.day),
  };
}

function rowOf(terms: readonly Held[], gathered: Gathered): TermRow {
  const [first] = terms;
  const from = ({ statement }: Held): string => statement.start ?? '';
  const inOrder = [...terms].sort((a, b) => (from(a) < from(b) ? -1 : 1));
  // Without a start there is nothing to draw.
  const spans = inOrder.filter(from).map((term) => spanOf(term, gathered));
  const has = (when: TermSpan['when']): boolean => spans.some((span) => span.when === when);
  const years = inOrder.flatMap(({ statement }) => yearsOf(statement, gathered) ?? []);
  return {
    office: capitalised(first!.office.text, gathered.words.locale),
    ...(first!.office.lang !== undefined && { lang: first!.office.lang }),
    id: first!.statement.value,
    years: [...new Set(years)].join(', '),
    spans,
    when: has('current') ? 'current' : has('past') || spans.length === 0 ? 'past' : 'later',
    note: noteOf(first!.statement, gathered),
  };
}

/** Of a monarch of many states at once the best-known one. */
function withoutRealms(held: readonly Held[]): Held[] {
  const starts = new Set<string>();
  return held.filter(
    ({ rank, statement: { start } }) => rank !== 0 || (!starts.has(start!) && starts.add(start!)),
  );
}

/** Rows of the strip, equal offices in one; those that begin after the article's day come last. */
export function rowsOf(held: readonly Held[], gathered: Gathered): TermRow[] {
  const byOffice = new Map<string, Held[]>();
  for (const term of withoutRealms(held))
    byOffice.set(term.office.text, [...(byOffice.get(term.office.text) ?? []), term]);
  const rows = [...byOffice.values()].map((terms) => rowOf(terms, gathered));
  return [
    ...rows.filter(({ when }) => when !== 'later'),
    ...rows.filter(({ when }) => when === 'later'),
  ].slice(0, MOST_ROWS);
}

function ticksOf(from: number, to: number): number[] {
  const step = STEPS.find((one) => (to - from) / one <= MOST_TICKS) ?? 1000;
  const first = Math.ceil(from / step) * step;
  return Array.from({ length: Math.floor((to - first) / step) + 1 }, (_, at) => first + at * step);
}

/** The years that the rows span, with the article's day. Open terms reach to the newest day that the file knows. */
export function timelineOf(rows: readonly TermRow[], gathered: Gathered): Timeline | undefined {
  const spans = rows.flatMap((row) => row.spans);
  if (spans.length === 0) return undefined;
  const { date, knowledge, words } = gathered;
  const at = date === undefined ? undefined : fractionalYear(date);
  const now = fractionalYear(knowledge.asOf);
  const from = Math.floor(Math.min(...spans.map((span) => span.from), at ?? Number.POSITIVE_INFINITY));
  const to = Math.ceil(Math.max(...spans.map((span) => span.to ?? Math.max(now, at ?? 0)), at ?? 0));
  const marker = at === undefined ? undefined : { at, label: formatDate(date!, words.locale) };
  return { from, to, ticks: ticksOf(from, to), marker };
}
