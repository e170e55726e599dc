/** Offices of a person as a timeline, and who led a state on the article's day. */
import type { Entity, IsoDate, Statement } from '../knowledge/model';
import type { EntityRef } from '../knowledge/store';
import { dayOf } from '../linking/dates';
import { formatDate, fractionalYear } from './format';
import type { Gathered } from './gather';
import { officeLabel } from './labels';
import type { SourceNote, TermBar, Timeline } from './types';

const MOST_TERMS = 8;

/** "2012–2016" in the language of the card; undefined without dates. */
export function periodOf(statement: Statement, { words }: Gathered): string | undefined {
  const { start, end } = statement;
  if (start !== undefined && end !== undefined) {
    return `${formatDate(start, words.locale)} – ${formatDate(end, words.locale)}`;
  }
  if (start !== undefined) return words.since(formatDate(start, words.locale));
  return end === undefined ? undefined : words.until(formatDate(end, words.locale));
}

export function noteOf(statement: Statement, { citations, words }: Gathered): SourceNote {
  return {
    source: citations.cite(statement.source),
    asOf: statement.asOf,
    asOfText: formatDate(statement.asOf, words.locale),
  };
}

/** Label of the office that a position names; undefined where only another language has a name for it. */
export function officeOf(value: string, gathered: Gathered): string | undefined {
  const office = gathered.others.get(value);
  if (office === undefined) return undefined;
  // What a governor governs is not the state that the office belongs to.
  const governed = office.statements.find((one) => one.property === 'jurisdiction');
  const jurisdiction: Entity | undefined = governed && gathered.others.get(governed.value);
  return officeLabel(office, jurisdiction, gathered.lang, gathered.words);
}

function isCurrent(statement: Statement, date: IsoDate | undefined): boolean {
  if (date === undefined || statement.start === undefined) return false;
  return statement.start <= date && (statement.end === undefined || date <= statement.end);
}

/** Offices held, those of the article's day first, then the latest. */
export function termsOf(gathered: Gathered, date: IsoDate | undefined): TermBar[] {
  const bars = gathered.entity.statements.flatMap((statement): TermBar[] => {
    if (statement.property !== 'position' || statement.start === undefined) return [];
    const office = officeOf(statement.value, gathered);
    if (office === undefined) return [];
    return [
      {
        office,
        id: statement.value,
        period: periodOf(statement, gathered) ?? '',
        from: fractionalYear(statement.start),
        to: statement.end === undefined ? undefined : fractionalYear(statement.end),
        current: isCurrent(statement, date),
        note: noteOf(statement, gathered),
      },
    ];
  });
  return bars.sort((a, b) => Number(b.current) - Number(a.current) || b.from - a.from).slice(0, MOST_TERMS);
}

/** The years that the bars span, with the article's day. */
export function timelineOf(
  terms: readonly TermBar[],
  date: IsoDate | undefined,
  gathered: Gathered,
): Timeline | undefined {
  if (terms.length === 0) return undefined;
  const day = date === undefined ? undefined : fractionalYear(date);
  const now = fractionalYear(gathered.knowledge.asOf);
  const ends = terms.map((term) => term.to ?? Math.max(now, day ?? 0));
  const from = Math.floor(Math.min(...terms.map((term) => term.from), day ?? Number.POSITIVE_INFINITY));
  const to = Math.ceil(Math.max(...ends, day ?? 0));
  const marker = day === undefined ? undefined : { at: day, label: formatDate(date!, gathered.words.locale) };
  return { from, to, marker };
}

/** Person who held a derived role of a state on the day (days since 1970-01-01), when it was one. */
export function holderOn(
  gathered: Gathered,
  ref: EntityRef,
  role: 'headOfState' | 'headOfGovernment',
  date: IsoDate,
) {
  const day = dayOf(date);
  if (day === undefined) return undefined;
  const held = gathered.knowledge.entities
    .terms(ref, role)
    .filter((term) => term.from <= day && day <= term.to);
  const sure = held.filter((term) => !term.open || day <= term.knownTo + 366);
  return sure.length === 1 ? sure[0] : undefined;
}
