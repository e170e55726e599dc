/**
 * Lists of members of parliaments are whole from some legislature on and hold a few of its members before: of who sat
 * in the first whole one nobody knows since when. "John Dingell, member from 1999" had been one since 1955, and who
 * sits "since 2018" in a list that knew a third of the house before had perhaps sat there for years.
 */
import { dayOf, type Term } from './dates';

/** A list of fewer members at a time tells nothing of what is missing from it. */
const LEAST = 15;
/** So much of the house after an election was listed before it, or the list began with it. */
const BEGINS = 0.7;
/** With less listed before an election than after it, too many of those who "came" by it had been there. */
const WHOLE = 0.92;
/** Days before and after an election in which the old and the new house are counted. */
const BEFORE = 400;
const AFTER = 120;
/** Days for which a list may have both the members who go and those who come. */
const BOTH = 40;
const STEP = 20;
/** So many begin within so many days of each other where a house is elected as a whole. */
const ELECTED = 10;
const DAYS_OF_ELECTION = 60;
/** Share of members who come with an election where seats that fall empty have elections of their own. */
const BY_ELECTIONS = 0.92;
/** Parliaments that first met when their list begins: their first members are new. */
const NEW_PARLIAMENTS: ReadonlySet<string> = new Set([
  'scotland-cabinet',
  'wales-cabinet',
  'northern-ireland-ministers',
  'hong-kong',
  'nigeria',
]);

/** Houses that became smaller: fewer after the day than before it are no gap of the list. */
const SMALLER: Readonly<Record<string, string>> = { 'hungary-cabinet': '2014-05-06' };

/** How many of the sorted numbers are below the limit. */
function below(sorted: readonly number[], limit: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

const rising = (a: number, b: number): number => a - b;

/** What a list of one parliament's members tells of: built from the terms of all, each person's joined. */
export class Coverage {
  private readonly starts: readonly number[];
  private readonly ends: readonly number[];
  /** The last day with which the list began to be whole. */
  private readonly begins: number;
  private readonly isElected: boolean;
  private readonly smaller: number | undefined;
  private readonly isNew: boolean;
  private readonly known = new Map<string, boolean>();

  constructor(list: string, terms: readonly Term[]) {
    this.starts = terms.flatMap(({ start }) => (start === '' ? [] : [dayOf(start)])).sort(rising);
    this.ends = terms
      .flatMap(({ start, end }) => (start === '' || end === '' ? [] : [dayOf(end, true)]))
      .sort(rising);
    this.smaller = SMALLER[list] === undefined ? undefined : dayOf(SMALLER[list]);
    this.isNew = NEW_PARLIAMENTS.has(list);
    this.begins = Math.max(Number.NEGATIVE_INFINITY, ...this.jumps());
    const by = this.starts.filter((day) => this.startsAround(day) >= ELECTED).length;
    this.isElected = by >= this.starts.length * BY_ELECTIONS;
  }

  private sitting(day: number): number {
    return below(this.starts, day + 1) - below(this.ends, day);
  }

  private most(from: number, to: number): number {
    let most = 0;
    for (let day = from; day <= to; day += STEP) most = Math.max(most, this.sitting(day));
    return most;
  }

  private startsAround(day: number): number {
    return below(this.starts, day + DAYS_OF_ELECTION / 2) - below(this.starts, day - DAYS_OF_ELECTION / 2);
  }

  /** What of the house after the day was listed before it; 1 where too few are listed to tell. */
  private shareBefore(day: number): number {
    const [before, after] = [this.most(day - BEFORE, day - 1), this.most(day + BOTH, day + AFTER)];
    return after < LEAST || (this.isNew && before < LEAST) ? 1 : before / after;
  }

  /** Days on which the list becomes so much longer that it began with them. */
  private jumps(): number[] {
    return [...new Set(this.starts)].filter(
      (day) => this.startsAround(day) >= ELECTED && this.shareBefore(day) < BEGINS,
    );
  }

  /** True where who is listed from the date on was surely not there before. */
  isStartKnown(date: string): boolean {
    const known = this.known.get(date);
    if (known !== undefined) return known;
    const day = dayOf(date);
    // Dates of one election differ by some days.
    const is = day > this.begins + DAYS_OF_ELECTION && this.shareBefore(day) >= WHOLE;
    this.known.set(date, is);
    return is;
  }

  /** True where who is listed up to the date was surely not there after it. */
  isEndKnown(date: string): boolean {
    const day = dayOf(date, true);
    if (day <= this.begins) return false;
    if (this.smaller !== undefined && Math.abs(day - this.smaller) <= BOTH) return true;
    const before = this.most(day - AFTER, day - BOTH);
    return before < LEAST || this.most(day + BOTH, day + BEFORE) >= WHOLE * before;
  }

  /** True of a member who came back on a day without an election: of a break that ends so the dates are doubtful. */
  isOddReturn(date: string): boolean {
    return this.isElected && this.startsAround(dayOf(date)) < ELECTED;
  }

  /**
   * The terms of one member in time order, with what is doubtful left out: where only the first start is, that one;
   * else both dates, since a break between terms may be none.
   */
  certain<T extends Term>(terms: readonly T[]): T[] {
    const [first, ...rest] = terms;
    if (first === undefined) return [];
    const isEndSure = ({ end }: Term): boolean => end === '' || this.isEndKnown(end);
    const isSure = (term: Term): boolean =>
      this.isStartKnown(term.start) && !this.isOddReturn(term.start) && isEndSure(term);
    if (!isEndSure(first) || !rest.every(isSure)) return [{ ...first, start: '', end: '' }];
    return first.start === '' || this.isStartKnown(first.start)
      ? [...terms]
      : [{ ...first, start: '' }, ...rest];
  }
}
