/** The way through the marks by keyboard: from what the reader sees on, resuming where it left. */
import type { Cards } from '../card/cards';
import { markOf } from '../card/state';
import { linesOf, type Marks, type PlacedMark } from '../marks/marks';

/** A mark nearer to the upper or lower edge of the viewport than this share of it is scrolled to the middle. */
const EDGE = 0.15;

export class Steps {
  private last: PlacedMark | undefined;

  constructor(
    private readonly document: Document,
    private readonly marks: Marks,
    private readonly cards: Cards,
  ) {}

  /** To the next mark (1) or the one before (-1). */
  go(by: 1 | -1): void {
    // Beside an open modal dialog nothing else can be reached.
    const all = this.reachable();
    if (all.length === 0) return;
    const from = markOf(this.cards.state) ?? this.last;
    const at = from === undefined || !this.isInSight(from) ? -1 : all.indexOf(from);
    this.to(at >= 0 ? all[(at + by + all.length) % all.length]! : this.fromSight(all, by));
  }

  /** Scrolls to a mark and opens its card. */
  to(mark: PlacedMark): void {
    this.last = mark;
    this.reveal(mark);
    this.cards.open(mark, 'key');
  }

  private reachable(): PlacedMark[] {
    const modal = this.document.querySelector('dialog[open]:modal');
    const all = this.marks.inOrder().filter((mark) => linesOf(mark).length > 0);
    return modal === null ? all : all.filter(({ range }) => modal.contains(range.startContainer));
  }

  private get height(): number {
    return this.document.defaultView!.innerHeight;
  }

  private isInSight(mark: PlacedMark): boolean {
    const box = linesOf(mark)[0];
    return box !== undefined && this.marks.holds(mark) && box.bottom > 0 && box.top < this.height;
  }

  private fromSight(all: readonly PlacedMark[], by: 1 | -1): PlacedMark {
    const top = (mark: PlacedMark): number => linesOf(mark)[0]!.top;
    const found =
      by > 0 ? all.find((mark) => top(mark) >= 0) : all.findLast((mark) => top(mark) < this.height);
    return found ?? all.at(by > 0 ? 0 : -1)!;
  }

  /** Clear of the edges and of what sticks to them. */
  private reveal(mark: PlacedMark): void {
    const [box] = linesOf(mark);
    const element = mark.range.startContainer.parentElement;
    if (box === undefined || element === null) return;
    const edge = this.height * EDGE;
    const isClear = box.top > edge && box.bottom < this.height - edge && this.isUncovered(box, element);
    if (!isClear) element.scrollIntoView({ block: 'center', inline: 'nearest' });
  }

  private isUncovered(box: DOMRect, element: Element): boolean {
    const top = this.document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
    return top !== null && (top === element || top.contains(element) || element.contains(top));
  }
}
