/** The life of the card that follows the reader: closed, awaited, shown. Pinned cards live apart. */
import type { PlacedMark } from '../marks/marks';

/** What opened the card. By key it takes the focus; by focus on a link it leaves with it. */
export type OpenedBy = 'pointer' | 'tap' | 'key' | 'focus';

interface Begun {
  mark: PlacedMark;
  /** Index of the mark's line that the card stands beside: a name over two lines has no one box. */
  line: number;
  by: OpenedBy;
  /** Number of the question: answers to earlier ones are dropped. */
  turn: number;
}

export type CardState =
  | { state: 'closed' }
  /** The question is sent; for a moment nothing is shown. */
  | ({ state: 'awaited' } & Begun)
  /** The card is on the page: with its facts, a note of failure, or the note that it loads. */
  | ({ state: 'shown' } & Begun);

export const CLOSED: CardState = { state: 'closed' };

/** The mark that the card is about; undefined while there is none. */
export function markOf(card: CardState): PlacedMark | undefined {
  return card.state === 'closed' ? undefined : card.mark;
}
