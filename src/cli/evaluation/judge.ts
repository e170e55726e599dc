/** Judges linked mentions by gold ones: right, of another convention than the gold's, or plainly wrong for a reader. */
import type { Kind } from '../../knowledge/model';
import type { Knowledge } from '../../knowledge/store';
import { type Convention, conventions, type Lies, type Tie } from './conventions';
import { type GoldDocument, type GoldMention, NIL } from './model';

export interface FoundMention {
  start: number;
  end: number;
  surface: string;
  confidence: number;
  form: string;
  id: string;
  kind: Kind;
  label: string;
}

/** How the span of a mark lies to gold spans: on one, inside or around one, across its bound, on none. */
export interface Judged {
  mention: FoundMention;
  lies: Lies;
  /** The gold mention that it lies on or over, if any. */
  gold: GoldMention | undefined;
  verdict: 'right' | 'convention' | 'wrong';
  /** By which the mark is fine all the same. */
  convention: string | undefined;
}

/** Kinds that the classes of gold sets stand for. */
const KINDS_OF_TYPE: Readonly<Record<string, readonly Kind[]>> = {
  PER: ['person'],
  LOC: ['country', 'territory', 'formerCountry', 'region', 'city', 'place', 'water', 'mountain'],
  ORG: ['organisation', 'party', 'company', 'media', 'team'],
  Q215627: ['person'],
  Q27096213: ['country', 'territory', 'formerCountry', 'region', 'city', 'place', 'water', 'mountain'],
  Q43229: ['organisation', 'party', 'company', 'media', 'team'],
  Q1656682: ['event'],
  Q17537576: ['work'],
  Q2424752: ['product'],
  Q4164871: ['office'],
  Q33829: ['people'],
};

type GoldKind = Kind | 'unknown';

/** Kinds that a gold entity may be of: as the file has it, else as the gold says. */
function kindsOf(gold: GoldMention | undefined, { entities }: Knowledge): readonly GoldKind[] {
  if (gold === undefined) return [];
  const ref = gold.qid === undefined ? undefined : entities.find(gold.qid);
  if (ref !== undefined) return [entities.kind(ref)];
  const kinds = gold.types.flatMap((type) => KINDS_OF_TYPE[type] ?? []);
  return kinds.length === 0 ? ['unknown'] : kinds;
}

function overlaps(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  return a.start < b.end && b.start < a.end;
}

function liesTo(mention: FoundMention, gold: GoldMention | undefined): Lies {
  if (gold === undefined) return 'none';
  if (gold.start === mention.start && gold.end === mention.end) return 'same';
  if (gold.start <= mention.start && gold.end >= mention.end) return 'inside';
  return gold.start >= mention.start && gold.end <= mention.end ? 'around' : 'across';
}

/** Two names that start alike: "Russia" and "Russians". */
function isAlike(one: string | undefined, other: string): boolean {
  if (one === undefined) return false;
  const length = Math.max(3, Math.min(5, one.length - 1, other.length - 1));
  return one.slice(0, length).toLowerCase() === other.slice(0, length).toLowerCase();
}

/** Two names that are one but for marks on letters and words in brackets: "Jürgen Klinsmann", "Juergen Klinsmann". */
function isSameName(one: string | undefined, other: string): boolean {
  const plain = (name: string): string =>
    name
      .replace(/\s*\(.*\)$/, '')
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase();
  return one !== undefined && plain(one) === plain(other);
}

/** "FIFA World Cup" of "1998 FIFA World Cup". */
function withoutYear(name: string | undefined): string | undefined {
  return name?.replace(/\b\d{4}\b/g, '').trim();
}

/** Words of a body's whole name, with or without a legal form: a name of several words has few namesakes. */
function isWholeName(surface: string, label: string): boolean {
  const bare = (name: string): string =>
    name.toLowerCase().replace(/\W+(?:inc|corp|co|ltd|plc|spa|ab)\.?$/, '');
  return label.includes(' ') && bare(surface) === bare(label);
}

/** "Poughkeepsie, New York", "the University of Rome": a place that tells where the rest is. */
function isBehind(text: string, { start }: FoundMention, gold: GoldMention): boolean {
  return /(?:,|\b(?:of|in|for|at))\s$/.test(text.slice(gold.start, start));
}

class Judge {
  private readonly marked: ReadonlySet<string>;
  /** Ids of what the marks name in full. */
  private readonly named: ReadonlySet<string>;

  constructor(
    private readonly document: GoldDocument,
    found: readonly FoundMention[],
    private readonly knowledge: Knowledge,
  ) {
    this.marked = new Set(document.gold.map(({ qid, surface }) => qid ?? surface));
    this.named = new Set(
      found.filter(({ surface, label }) => isWholeName(surface, label)).map(({ id }) => id),
    );
  }

  judge(mention: FoundMention): Judged {
    const { gold: all } = this.document;
    const gold =
      all.find(({ start, end }) => start === mention.start && end === mention.end) ??
      all.find((one) => overlaps(one, mention));
    const lies = liesTo(mention, gold);
    const base = { mention, lies, gold };
    if (lies === 'same' && this.isRight(mention, gold!))
      return { ...base, verdict: 'right', convention: undefined };
    const convention = conventions().find((one) => this.fits(one, mention, lies, gold));
    return { ...base, verdict: convention ? 'convention' : 'wrong', convention: convention?.name };
  }

  private isRight(mention: FoundMention, gold: GoldMention): boolean {
    if (gold.qid !== undefined) return gold.qid === mention.id;
    // A set without ids tells by the type alone what the mark can be.
    return gold.types.includes('MISC') || kindsOf(gold, this.knowledge).includes(mention.kind);
  }

  private fits(
    convention: Convention,
    mention: FoundMention,
    lies: Lies,
    gold: GoldMention | undefined,
  ): boolean {
    return (
      convention.lies.includes(lies) &&
      convention.form(mention.form) &&
      convention.kind(mention.kind) &&
      (lies === 'none' || kindsOf(gold, this.knowledge).some((kind) => convention.gold(kind))) &&
      this.isTied(convention.tie, mention, gold)
    );
  }

  private isTied(tie: Tie, mention: FoundMention, gold: GoldMention | undefined): boolean {
    if (tie === '*') return true;
    if (tie === 'small') return mention.surface === mention.surface.toLowerCase();
    if (tie === 'elsewhere') return this.marked.has(mention.id) || this.marked.has(mention.surface);
    if (tie === 'own') return !/^Q\d/.test(mention.id) && isSameName(gold?.name, mention.label);
    if (tie === 'opening') return isOpening(this.document.text, mention);
    if (tie === 'edition') return isAlike(withoutYear(gold?.name), withoutYear(mention.label)!);
    if (tie === 'typed') return gold !== undefined && gold.qid === undefined;
    if (tie === 'longer') return this.isLonger(mention, gold);
    if (tie === 'named')
      return gold?.qid === NIL && (isWholeName(gold.surface, mention.label) || this.named.has(mention.id));
    if (tie === 'behind') return gold !== undefined && isBehind(this.document.text, mention, gold);
    if (tie === 'alike') return isAlike(gold?.name, mention.label) || isAlike(gold?.surface, mention.label);
    return gold?.qid !== undefined && gold.qid !== NIL && this.areTied(tie, mention.id, gold.qid);
  }

  private isLonger(mention: FoundMention, gold: GoldMention | undefined): boolean {
    if (gold === undefined || gold.qid !== undefined) return false;
    const { text } = this.document;
    const more = text.slice(mention.start, gold.start) + text.slice(gold.end, mention.end);
    return more === more.toLowerCase() && kindsOf(gold, this.knowledge).includes(mention.kind);
  }

  private areTied(tie: 'same' | 'country' | 'related', id: string, goldId: string): boolean {
    if (id === goldId) return true;
    const { entities } = this.knowledge;
    const [one, other] = [entities.find(id), entities.find(goldId)];
    if (tie === 'same' || one === undefined || other === undefined) return false;
    if (tie === 'related')
      return entities.related(one).includes(other) || entities.related(other).includes(one);
    const country = entities.country(one);
    return country !== undefined && country === entities.country(other);
  }
}

/** In the first line of a report that a dash or a bracket closes. */
function isOpening(text: string, { start, end }: FoundMention): boolean {
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  return line.length < 60 && /^[^.a-z]{0,40}(?:\(|--|\u2013|\u2014| - |:)/.test(text.slice(end, end + 40));
}

/** Judges the marks of one document. */
export function judge(
  document: GoldDocument,
  found: readonly FoundMention[],
  knowledge: Knowledge,
): Judged[] {
  const judging = new Judge(document, found, knowledge);
  return found.map((mention) => judging.judge(mention));
}
