/** Counts what judged marks come to. */
import { normaliseName } from '../../knowledge/normalise';
import type { Knowledge } from '../../knowledge/store';
import type { Judged } from './judge';
import { type GoldDocument, type GoldMention, NIL } from './model';

export interface Result {
  document: GoldDocument;
  judged: readonly Judged[];
}

/** A share with what it is of. */
export interface Share {
  part: number;
  whole: number;
}

export interface Figures {
  documents: number;
  /** Exact span and id among all marks, among marks with a Wikidata id, and among gold mentions with one. */
  precision: Share;
  precisionOfItems: Share;
  recall: Share;
  /** Among gold mentions that the file holds: by id, or by the lemma where the gold has no ids. */
  recallOfHeld: Share;
  /** Among marks on gold spans whose entity has an id (or a type). */
  rightWhereSpansAgree: Share;
  /** Marks of names that lie on a gold span or over one, for sets without ids. */
  namesOnGold: Share;
  wrong: Share;
  /** Those of them where the gold has something else, and not nothing. */
  wrongOnGold: Share;
  convention: Share;
  /** Marks by the convention that excuses them. */
  byConvention: ReadonlyMap<string, number>;
}

function share<Item>(items: readonly Item[], of: (item: Item) => boolean): Share {
  return { part: items.filter(of).length, whole: items.length };
}

export function ratio({ part, whole }: Share): number {
  return whole === 0 ? 0 : part / whole;
}

export function f1(precision: number, recall: number): number {
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}

/** True when the file holds the gold entity, or, without an id, the gold name with its last word in base form. */
export function isHeld({ qid, surface, lemma }: GoldMention, { entities, names }: Knowledge): boolean {
  if (qid !== undefined) return qid !== NIL && entities.find(qid) !== undefined;
  if (lemma === undefined) return false;
  const name = [...surface.split(/\s+/).slice(0, -1), lemma].join(' ');
  return names.lookup(normaliseName(name)).some(({ rank }) => rank !== 'family');
}

/** True for a mark of a name with a capital: sets of names leave the others out. */
function isName({ mention: { form, surface } }: Judged): boolean {
  return (form === 'name' || form === 'partial') && surface !== surface.toLowerCase();
}

export function figuresOf(results: readonly Result[], knowledge: Knowledge): Figures {
  const judged = results.flatMap((result) => result.judged);
  const gold = results.flatMap(({ document }) => document.gold);
  const hasIds = gold.some(({ qid }) => qid !== undefined);
  const found = new Set(judged.filter(({ verdict }) => verdict === 'right').map((one) => one.gold));
  const isLinkable = ({ qid }: GoldMention): boolean => (hasIds ? qid !== undefined && qid !== NIL : true);
  const linkable = gold.filter((one) => isLinkable(one) && one.optional !== true);
  const isRight = ({ verdict }: Judged): boolean => verdict === 'right';
  const byConvention = new Map<string, number>();
  for (const { convention } of judged) {
    if (convention !== undefined) byConvention.set(convention, (byConvention.get(convention) ?? 0) + 1);
  }
  return {
    documents: results.length,
    precision: share(judged, isRight),
    precisionOfItems: share(
      judged.filter(({ mention }) => /^Q\d+$/.test(mention.id)),
      isRight,
    ),
    recall: share(linkable, (one) => found.has(one)),
    recallOfHeld: share(
      linkable.filter((one) => isHeld(one, knowledge)),
      (one) => found.has(one),
    ),
    rightWhereSpansAgree: share(
      judged.filter(({ lies, gold: on }) => lies === 'same' && isLinkable(on!)),
      isRight,
    ),
    namesOnGold: share(judged.filter(isName), ({ lies }) => lies !== 'none'),
    wrong: share(judged, ({ verdict }) => verdict === 'wrong'),
    wrongOnGold: share(judged, ({ verdict, lies }) => verdict === 'wrong' && lies !== 'none'),
    convention: share(judged, ({ verdict }) => verdict === 'convention'),
    byConvention,
  };
}

const BANDS = [0.6, 0.7, 0.8, 0.9, 0.95, 0.98, 1.0001];

/** Marks in each band of confidence: how many, how many of them exactly right, how many not plainly wrong. */
export function calibrationTable(
  judged: readonly Judged[],
): { from: number; to: number; marks: number; right: number; fine: number }[] {
  return BANDS.slice(0, -1).map((from, index) => {
    const to = BANDS[index + 1]!;
    const inside = judged.filter(({ mention: { confidence } }) => confidence >= from && confidence < to);
    return {
      from,
      to: Math.min(1, to),
      marks: inside.length,
      right: inside.filter(({ verdict }) => verdict === 'right').length,
      fine: inside.filter(({ verdict }) => verdict !== 'wrong').length,
    };
  });
}
