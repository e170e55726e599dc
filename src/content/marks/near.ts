/** Tells which blocks come near the viewport, at a cost that does not grow with the page. */
import type { PageBlock } from '../article';

/** Blocks are near at so many heights of the viewport above and below it. */
const NEAR = 1.5;
/** Most elements that are watched; of more, every second, third … stands for those around it. */
const MOST_WATCHED = 1500;
/** An element with more blocks than this is asked where each lies: text without paragraphs. */
const MANY = 8;
const SCROLL_MS = 150;

interface Group {
  element: Element;
  blocks: PageBlock[];
}

export class Near {
  private readonly watch: IntersectionObserver;
  private groups: Group[] = [];
  private readonly indexes = new Map<Element, number>();
  private stride = 1;
  /** Groups of many blocks that are in sight. */
  private readonly tall = new Set<Group>();
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly window: Window,
    private readonly onNear: (blocks: PageBlock[]) => void,
  ) {
    this.watch = new IntersectionObserver((entries) => this.onEntries(entries), {
      rootMargin: `${NEAR * 100}% 0%`,
    });
  }

  /** The blocks that wait from now on, in reading order. */
  set(blocks: readonly PageBlock[]): void {
    this.watch.disconnect();
    this.indexes.clear();
    this.tall.clear();
    this.groups = [];
    for (const block of blocks) {
      const last = this.groups.at(-1);
      if (last?.element === block.element) last.blocks.push(block);
      else this.groups.push({ element: block.element, blocks: [block] });
    }
    this.stride = Math.ceil(this.groups.length / MOST_WATCHED);
    for (let at = 0; at < this.groups.length; at += this.stride) {
      const { element } = this.groups[at]!;
      this.indexes.set(element, at);
      this.watch.observe(element);
    }
  }

  /** The page was scrolled. */
  onScroll(): void {
    if (this.tall.size === 0) return;
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      this.release([...this.tall].flatMap((group) => this.takeTall(group)));
    }, SCROLL_MS);
  }

  stop(): void {
    this.watch.disconnect();
    clearTimeout(this.timer);
  }

  private onEntries(entries: readonly IntersectionObserverEntry[]): void {
    const near = new Set<Group>();
    for (const { isIntersecting, target } of entries) {
      const at = this.indexes.get(target);
      if (!isIntersecting || at === undefined) continue;
      this.watch.unobserve(target);
      for (const group of this.groups.slice(Math.max(0, at - this.stride + 1), at + this.stride))
        near.add(group);
    }
    const inOrder =
      this.groups.length > MOST_WATCHED ? [...near] : this.groups.filter((group) => near.has(group));
    this.release(inOrder.flatMap((group) => this.take(group)));
  }

  private take(group: Group): PageBlock[] {
    if (group.blocks.length > MANY) {
      this.tall.add(group);
      return this.takeTall(group);
    }
    return group.blocks.splice(0);
  }

  /** The blocks of a tall group between the first and the last that lie near. Their order is that of their places. */
  private takeTall(group: Group): PageBlock[] {
    const height = this.window.innerHeight;
    const { blocks } = group;
    const first = firstIndex(blocks, (block) => topOf(block) > -NEAR * height);
    const end = firstIndex(blocks, (block) => topOf(block) > (1 + NEAR) * height);
    const taken = blocks.splice(Math.max(0, first - 1), Math.max(1, end - first + 1));
    if (blocks.length === 0) this.tall.delete(group);
    return taken;
  }

  private release(blocks: PageBlock[]): void {
    if (blocks.length > 0) this.onNear(blocks);
  }
}

/** Top of a block's first letter in the viewport (CSS px). */
function topOf({ pieces }: PageBlock): number {
  const [piece] = pieces;
  if (piece === undefined || !piece.node.isConnected) return 0;
  const range = piece.node.ownerDocument.createRange();
  range.setStart(piece.node, Math.min(piece.from, piece.node.length));
  range.setEnd(piece.node, Math.min(piece.from + 1, piece.node.length));
  return range.getBoundingClientRect().top;
}

/** Index of the first for which `holds` is true; it is true for all after it. */
function firstIndex<T>(list: readonly T[], holds: (one: T) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(list[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}
