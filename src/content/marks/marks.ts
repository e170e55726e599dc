/** Draws marks with the CSS Custom Highlight API: no node of the page is touched. */
import { accentOf } from '../../card/kinds';
import type { Kind } from '../../knowledge/model';
import type { Mark } from '../../messages';
import { locate, type PageBlock } from '../article/blocks';
import { markRules, PREFIX } from './rules';

/** A mark with the range that it covers on the page. */
export interface PlacedMark {
  mark: Mark;
  range: Range;
  /** What the range held when it was drawn. */
  text: string;
}

/** An entity marked on the page, with the number of its marks. */
export interface MarkedEntity {
  id: string;
  kind: Kind;
  count: number;
}

/** So many marks in one element are asked for their boxes; of more only those near the caret's place. */
const MOST_ASKED = 40;

interface HighlightWindow {
  CSS: { highlights: HighlightRegistry };
  Highlight: new () => Highlight;
  CSSStyleSheet: new () => CSSStyleSheet;
}

function isOn(box: DOMRect, x: number, y: number): boolean {
  return x >= box.left - 1 && x <= box.right + 1 && y >= box.top - 2 && y <= box.bottom + 2;
}

/** Boxes of the lines of a mark that are drawn, in the viewport. */
export function linesOf({ range }: PlacedMark): DOMRect[] {
  return [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
}

/** Index of the mark's line at a point, the first without one. */
export function lineAt(placed: PlacedMark, point: { x: number; y: number } | undefined): number {
  if (point === undefined) return 0;
  return Math.max(
    0,
    linesOf(placed).findIndex((box) => isOn(box, point.x, point.y)),
  );
}

export class Marks {
  private readonly placed = new Set<PlacedMark>();
  /** Marks by the elements whose text they are, to find the one under the pointer. */
  private readonly byElement = new WeakMap<Element, Set<PlacedMark>>();
  private readonly highlights = new Map<string, Highlight>();
  private readonly sheet: CSSStyleSheet;
  /** The document, and the shadow roots that hold marks: each needs the rules. */
  private readonly trees = new Set<Document | ShadowRoot>();
  private readonly window: HighlightWindow;

  constructor(private readonly document: Document) {
    this.window = document.defaultView as unknown as HighlightWindow;
    this.sheet = new this.window.CSSStyleSheet();
    this.sheet.replaceSync(markRules());
    this.trees.add(document);
    this.restore();
  }

  get size(): number {
    return this.placed.size;
  }

  holds(placed: PlacedMark): boolean {
    return this.placed.has(placed);
  }

  /** False once the page has changed the text under the mark, or taken it away. */
  isWhole({ range, text }: PlacedMark): boolean {
    return range.startContainer.isConnected && range.toString() === text;
  }

  /** Marks in the order of the text. */
  inOrder(): PlacedMark[] {
    return [...this.placed].sort((a, b) => {
      if (a.range.startContainer.getRootNode() === b.range.startContainer.getRootNode())
        return a.range.compareBoundaryPoints(Range.START_TO_START, b.range);
      const [one, other] = [linesOf(a)[0], linesOf(b)[0]];
      return (one?.top ?? 0) - (other?.top ?? 0);
    });
  }

  /** Entities marked on the page, each once. */
  ids(): string[] {
    return [...new Set([...this.placed].map(({ mark }) => mark.id))];
  }

  /** Entities marked on the page, in the order of the text. */
  entities(): MarkedEntity[] {
    const byId = new Map<string, MarkedEntity>();
    for (const { mark } of this.inOrder()) {
      const { id, kind } = mark;
      byId.set(id, { id, kind, count: (byId.get(id)?.count ?? 0) + 1 });
    }
    return [...byId.values()];
  }

  firstOf(id: string): PlacedMark | undefined {
    return this.inOrder().find(({ mark }) => mark.id === id);
  }

  /** Marks whose text lies inside an element. */
  within(element: Element): PlacedMark[] {
    return this.inOrder().filter(({ range }) => element.contains(range.startContainer));
  }

  /** Draws the mark; undefined when the page's text has changed meanwhile. */
  add(mark: Mark, block: PageBlock): PlacedMark | undefined {
    const place = locate(block, mark.start, mark.end);
    if (place === undefined) return undefined;
    const range = this.document.createRange();
    range.setStart(place.startNode, place.startOffset);
    range.setEnd(place.endNode, place.endOffset);
    const placed = { mark, range, text: range.toString() };
    this.placed.add(placed);
    for (const { node, start, end } of block.pieces) {
      const parent = node.parentElement ?? (node.getRootNode() as ShadowRoot).host;
      if (start >= mark.end || end <= mark.start || parent === undefined) continue;
      const there = this.byElement.get(parent) ?? new Set();
      this.byElement.set(parent, there.add(placed));
    }
    this.addTree(place.startNode);
    this.highlight(accentOf(mark.kind)).add(range);
    return placed;
  }

  remove(placed: PlacedMark): void {
    if (!this.placed.delete(placed)) return;
    this.highlight(accentOf(placed.mark.kind)).delete(placed.range);
  }

  /**
   * The mark at a point of the viewport (CSS px). `target` is what the pointer is on, inside shadow roots too: what
   * lies over the text hides its marks.
   */
  at(x: number, y: number, target: EventTarget | null | undefined): PlacedMark | undefined {
    const there = this.byElement.get(target as Element);
    if (there === undefined) return undefined;
    const asked = there.size > MOST_ASKED ? this.nearCaret(there, x, y) : there;
    for (const placed of asked) {
      if (!this.placed.has(placed)) there.delete(placed);
      else if (linesOf(placed).some((box) => isOn(box, x, y))) return placed;
    }
    return undefined;
  }

  private *nearCaret(there: Iterable<PlacedMark>, x: number, y: number): Iterable<PlacedMark> {
    const caret = this.document.caretPositionFromPoint?.(x, y);
    for (const placed of there) {
      if (!caret || placed.range.comparePoint(caret.offsetNode, caret.offset) === 0) yield placed;
    }
  }

  /** A page may take the rules or the highlights away: they are put back. */
  restore(): void {
    for (const tree of this.trees) {
      const sheets = tree.adoptedStyleSheets;
      if (!sheets.includes(this.sheet)) tree.adoptedStyleSheets = [...sheets, this.sheet];
    }
    const { highlights } = this.window.CSS;
    for (const [name, highlight] of this.highlights) {
      if (highlights.get(PREFIX + name) !== highlight) highlights.set(PREFIX + name, highlight);
    }
  }

  clear(): void {
    const { highlights } = this.window.CSS;
    // A later version's script may have put its own there.
    for (const [name, highlight] of this.highlights)
      if (highlights.get(PREFIX + name) === highlight) highlights.delete(PREFIX + name);
    this.highlights.clear();
    this.placed.clear();
    for (const tree of this.trees)
      tree.adoptedStyleSheets = tree.adoptedStyleSheets.filter((sheet) => sheet !== this.sheet);
    this.trees.clear();
  }

  private addTree(node: Node): void {
    const tree = node.getRootNode() as Document | ShadowRoot;
    if (this.trees.has(tree)) return;
    this.trees.add(tree);
    this.restore();
  }

  private highlight(name: string): Highlight {
    let highlight = this.highlights.get(name);
    if (highlight === undefined) {
      highlight = new this.window.Highlight();
      this.highlights.set(name, highlight);
      this.window.CSS.highlights.set(PREFIX + name, highlight);
    }
    return highlight;
  }
}
