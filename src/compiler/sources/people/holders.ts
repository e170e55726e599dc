/** Which of the persons that a list puts under one label held one and the same office. */
import { dayOf, type Term } from './dates';

export interface Held extends Term {
  person: string;
}

/** Days that two holders may overlap: dates of leaving and of taking over come from different hands. */
const HANDOVER = 60;
/** Share of the terms outside the line of holders above which a label stands for several offices. */
const MOST_OUTSIDE = 0.3;

interface Span {
  term: Held;
  from: number;
  to: number;
}

/**
 * Spans of the terms; one without an end lasts until somebody else begins. An end of which only the year is known
 * counts from its first day: the next one began in the same year.
 */
function spansOf(terms: readonly Held[], asOf: string): Span[] {
  return terms
    .filter((term) => term.start !== '')
    .map((term) => {
      const from = dayOf(term.start);
      const next = terms
        .filter((other) => other.person !== term.person && other.start !== '')
        .map((other) => dayOf(other.start))
        .filter((start) => start > from);
      const to = term.end === '' ? Math.min(dayOf(asOf), ...next) : dayOf(term.end);
      return { term, from, to: Math.max(from + 1, to) };
    })
    .toSorted((a, b) => a.to - b.to);
}

/** The line of holders that follow each other and fill the most days. */
function longestLine(spans: readonly Span[]): Set<Held> {
  const best: { days: number; before: number }[] = [];
  spans.forEach((span, index) => {
    let days = 0;
    let before = -1;
    for (let other = 0; other < index; other++) {
      const free = spans[other]!.to <= span.from + HANDOVER || spans[other]!.term.person === span.term.person;
      if (free && best[other]!.days > days) ({ days, before } = { days: best[other]!.days, before: other });
    }
    best.push({ days: days + span.to - span.from, before });
  });
  let at = best.findIndex((one) => one.days === Math.max(...best.map(({ days }) => days)));
  const line = new Set<Held>();
  while (at >= 0) {
    line.add(spans[at]!.term);
    at = best[at]!.before;
  }
  return line;
}

/**
 * The holders of an office that one person at a time holds: the line that fills the most days. Those outside are
 * holders of a namesake office (a region's), of which lists hold some. Undefined when so many are outside that the
 * label stands for several offices. `asOf` is the day of the list.
 */
export function lineOfHolders(terms: readonly Held[], asOf: string): Held[] | undefined {
  const spans = spansOf(terms, asOf);
  if (spans.length < 3) return [...terms];
  const line = longestLine(spans);
  if (spans.length - line.size > MOST_OUTSIDE * spans.length) return undefined;
  return terms.filter((term) => term.start === '' || line.has(term));
}

/** Federations whose list mixes the ministers of the federation and of its parts: seats in the federal parliament. */
const FEDERAL_SEATS: Readonly<Record<string, RegExp>> = {
  'canada-cabinet': /^member of the (house of commons|senate)$/i,
  'australia-cabinet': /^member of the (house of representatives|senate)$/i,
};

interface Row {
  source: string;
  office_label: string;
  person_qid: string;
  start: string;
  end: string;
}

const IN_GOVERNMENT = /^((special )?minister|treasurer|attorney.general)\b/i;

/** Tells the rows of a federation's list that are offices of its parts: the minister then sat in no federal chamber. */
export function provincialRows(rows: readonly Row[], asOf: string): (row: Row) => boolean {
  const seats = new Map<string, { from: number; to: number }[]>();
  for (const row of rows) {
    const federal = FEDERAL_SEATS[row.source];
    if (!federal?.test(row.office_label) || row.start === '') continue;
    const key = `${row.source}|${row.person_qid}`;
    const list = seats.get(key) ?? [];
    seats.set(key, list);
    const to = row.end === '' ? dayOf(asOf) : dayOf(row.end, true);
    list.push({ from: dayOf(row.start), to });
  }
  return (row) => {
    if (!FEDERAL_SEATS[row.source] || !IN_GOVERNMENT.test(row.office_label) || row.start === '') return false;
    const from = dayOf(row.start);
    const held = seats.get(`${row.source}|${row.person_qid}`) ?? [];
    return !held.some((seat) => seat.from <= from + 400 && seat.to >= from - 30);
  };
}
