/** Blocks of the article's text, with the way back from text offsets to text nodes. */
import { isConnected } from './dom';

/** A stretch of a block's text that lies in one text node; `from` is where it starts in the node. Offsets in UTF-16 units. */
export interface Piece {
  node: Text;
  from: number;
  start: number;
  end: number;
}

/** A paragraph, heading or list item. `text` is what the reader sees, white space as written. */
export interface PageBlock {
  element: Element;
  text: string;
  heading: boolean;
  pieces: readonly Piece[];
}

/** A place in the document: nodes, and UTF-16 offsets in their data. */
export interface Place {
  startNode: Text;
  startOffset: number;
  endNode: Text;
  endOffset: number;
}

/** True where the piece still holds what was read from it; a parting space stands for one that is not seen. */
function holdsStill({ node, from, start, end }: Piece, text: string): boolean {
  if (!isConnected(node)) return false;
  const read = text.slice(start, end);
  if (node.data.startsWith(read, from)) return true;
  const now = node.data.slice(from, from + end - start);
  return now.toWellFormed() === read || (read === ' ' && now === '\u200b');
}

/** Combining marks, joiners and variation selectors belong to the letter before them. */
const ATTACHED = /^(?:\p{M}|\u200d|[\ufe00-\ufe0f])+/u;

/**
 * Where a span of a block's text lies in the document. It ends behind the combining marks of its last letter. Undefined
 * when a node has changed since the block was read.
 */
export function locate(block: PageBlock, start: number, end: number): Place | undefined {
  const attached = ATTACHED.exec(block.text.slice(end, end + 8))?.[0].length ?? 0;
  const stop = end + attached;
  const first = block.pieces.find((piece) => start >= piece.start && start < piece.end);
  const last = block.pieces.find((piece) => stop > piece.start && stop <= piece.end);
  if (first === undefined || last === undefined) return undefined;
  if (!holdsStill(first, block.text) || !holdsStill(last, block.text)) return undefined;
  return {
    startNode: first.node,
    startOffset: first.from + start - first.start,
    endNode: last.node,
    endOffset: last.from + stop - last.start,
  };
}
