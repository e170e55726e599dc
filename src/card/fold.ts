/** How much of a card is shown before "More": as many lines as fit into its height. */
import type { CardModel } from '../describe/types';
import { hasStrip } from './TimeStrip';

/** Lines of 20 px below the head of a card of 320 px. */
const LINES = 7;
/** Lines that a map, a strip and what stands under the lead take. */
const MAP = 5;
const STRIP = 2;
/** Characters that fit into one line of a row, and of a tie. */
const IN_ROW = 34;

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

function linesOf(text: string): number {
  return Math.min(3, Math.ceil(text.length / IN_ROW));
}

/** Takes items while their lines fit; gives how many, and the lines left. */
function take(lines: readonly number[], room: number, most: number): [count: number, left: number] {
  let left = room;
  let count = 0;
  while (count < lines.length && count < most && lines[count]! <= left) left -= lines[count++]!;
  return [count, left];
}

/** Ties first, then offices, then facts: each gets some lines, and facts what is left. */
export function foldOf(model: CardModel): Fold {
  const { relations, terms, facts } = model;
  const head = [model.today, model.undated, model.nativeName].filter((one) => one !== undefined).length;
  let room = LINES - head - (model.lead.length > 96 ? 1 : 0) - (model.map === undefined ? 0 : MAP);
  const tieLines = relations.map(({ label, text }) => linesOf(label + text));
  const factLines = facts.map(({ label, values }) =>
    linesOf(values.map(({ text, period }) => `${text} ${period ?? ''}`).join(', ') + label.slice(0, 8)),
  );
  const shown = { relations: 0, terms: 0, facts: 0 };
  [shown.relations, room] = take(tieLines, room, terms.length > 0 || facts.length > 0 ? 2 : 4);
  if (hasStrip(terms) && room > STRIP + 1) {
    [shown.terms, room] = take(
      terms.map(() => 1),
      room - STRIP,
      3,
    );
  }
  [shown.facts, room] = take(factLines, room, facts.length);
  const all = { relations: relations.length, terms: hasStrip(terms) ? terms.length : 0, facts: facts.length };
  const rest =
    shown.relations < all.relations ||
    shown.terms < all.terms ||
    shown.facts < all.facts ||
    model.others.length > 0;
  return { ...shown, rest };
}
