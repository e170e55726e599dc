/** How much of a card is shown before "More": as many lines as fit into its height. */
import type { CardModel, TermRow } from '../describe/types';

/** Pixels of the folded card, and of its parts as styles.ts draws them. */
const CARD = 318;
const PAD = 16;
const NAME_LINE = 26;
const LEAD_LINE = 22;
const LINE = 20;
const GAP = 12;
const FOOT = 68;
const MAP = 112;
const AXIS = 28;
const LANE = 7;
const ROW = 24;
/** Characters that fit into a line of the name, the lead, a row and a tie. */
const IN_NAME = 22;
const IN_LEAD = 46;
const IN_ROW = 34;
const IN_TIE = 42;

export interface Fold {
  relations: number;
  terms: number;
  facts: number;
  /** True when something is left for "More". */
  rest: boolean;
}

export const UNFOLDED: Fold = {
  relations: Number.POSITIVE_INFINITY,
  terms: Number.POSITIVE_INFINITY,
  facts: Number.POSITIVE_INFINITY,
  rest: false,
};

/** True where the terms say more than the lead sentence does. */
export function hasStrip(terms: readonly TermRow[]): boolean {
  return terms.length > 1 || (terms[0]?.spans.length ?? 0) > 1;
}

const lines = (text: string, fit: number): number => Math.ceil(text.length / fit);

/** Height of all above the rows. */
function headHeight({ label, lead, today, undated, nativeName, map }: CardModel): number {
  const small = [today, undated, nativeName].filter((one) => one !== undefined);
  return (
    PAD +
    lines(label, IN_NAME) * NAME_LINE +
    (lead === '' ? 0 : 4 + lines(lead, IN_LEAD) * LEAD_LINE) +
    small.length * (LINE + 4) +
    (map === undefined ? 0 : MAP + GAP)
  );
}

/** Takes items of a section while their heights fit; gives how many, and the room left. */
function take(
  heights: readonly number[],
  room: number,
  most: number,
  frame = 0,
): [count: number, left: number] {
  let left = room - GAP - frame;
  let count = 0;
  while (count < heights.length && count < most && heights[count]! <= left) left -= heights[count++]!;
  return count === 0 ? [0, room] : [count, left];
}

/** Ties first, then offices, then facts: each gets some lines, and facts what is left. */
export function foldOf(model: CardModel): Fold {
  const { relations, facts } = model;
  const terms = hasStrip(model.terms) ? model.terms : [];
  let room = CARD - FOOT - headHeight(model);
  const tieHeights = relations.map(({ label, text }) => 4 + lines(`${label}  ${text}`, IN_TIE) * LINE);
  const factHeights = facts.map(({ label, values }) => {
    const text = values.map(({ text, period }) => `${text} ${period ?? ''}`).join(', ');
    return 4 + lines(text, Math.max(IN_ROW - Math.max(0, label.length - 10), 20)) * LINE;
  });
  const shown = { relations: 0, terms: 0, facts: 0 };
  const termHeights = terms.map(() => ROW + LANE);
  [shown.relations, room] = take(tieHeights, room, terms.length + facts.length > 0 ? 2 : 4);
  [shown.terms, room] = take(termHeights, room, 3, AXIS);
  [shown.facts, room] = take(factHeights, room, facts.length);
  const rest =
    shown.relations < relations.length ||
    shown.terms < terms.length ||
    shown.facts < facts.length ||
    model.others.length > 0;
  return { ...shown, rest };
}
