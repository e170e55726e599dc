/** A tie between the card's entity and another of the page, before it is drawn. */
import type { Statement } from '../../knowledge/model';

export interface Tie {
  /** What the other is to the card's entity. */
  text: string;
  /** The statement that says so. */
  statement: Statement;
  /** Smaller is more telling. */
  rank: number;
  /** The dates in full. */
  title?: string | undefined;
}

/** The most telling of several ties; undefined when there is none. */
export function bestOf(ties: readonly Tie[]): Tie | undefined {
  return [...ties].sort((a, b) => a.rank - b.rank)[0];
}
