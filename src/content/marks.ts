/** Draws marks with the CSS Custom Highlight API: no node of the page is touched. */
import { type Accent, accentOf } from '../card/kinds';
import type { Kind } from '../knowledge/model';
import type { Mark } from '../messages';
import { locate, type PageBlock } from './article/blocks';

/** A mark with the range that it covers on the page. */
export interface PlacedMark {
  mark: Mark;
  block: PageBlock;
  range: Range;
}

const PREFIX = 'glossa-';
/** Underlines by family of kinds; the colours keep 3:1 against white and against near-black pages. */
const COLOURS: Record<Accent, readonly [light: string, dark: string]> = {
  person: ['#a14a1f', '#e79a6d'],
  place: ['#1c6b5a', '#67c2ab'],
  body: ['#2f5c9e', '#86b2ee'],
  event: ['#8a2f6b', '#e08bc2'],
  culture: ['#6a5a1a', '#cdb75a'],
};

/** In forced colours Chromium fills highlights like selected text, whatever their rules say. */
function rules(dark: boolean): string {
  const rule = ([accent, [light, onDark]]: [string, readonly [string, string]]): string =>
    `::highlight(${PREFIX}${accent}){text-decoration:underline dotted ${dark ? onDark : light} 1.5px;text-underline-offset:.18em}`;
  const entries = Object.entries(COLOURS);
  const names = entries.map(([accent]) => `::highlight(${PREFIX}${accent})`).join(',');
  const active = `::highlight(${PREFIX}active){background-color:color-mix(in srgb,#7aa7d9 28%,transparent)}`;
  return `${entries.map(rule).join('')}${active}@media (forced-colors:active){${names}{text-decoration-color:LinkText}}@media print{${names}{text-decoration:none}}`;
}

/** Index of the mark's line at a point, the first without one: a name over two lines has no one box. */
export function lineAt({ range }: PlacedMark, point: { x: number; y: number } | undefined): number {
  if (point === undefined) return 0;
  const at = [...range.getClientRects()].findIndex(
    (box) =>
      point.y >= box.top - 2 &&
      point.y <= box.bottom + 2 &&
      point.x >= box.left - 1 &&
      point.x <= box.right + 1,
  );
  return Math.max(0, at);
}

/** False in browsers that cannot highlight without touching the page: there nothing is marked. */
export function canMark(): boolean {
  return typeof CSS !== 'undefined' && 'highlights' in CSS && typeof Highlight === 'function';
}

export class Marks {
  private readonly placed = new Set<PlacedMark>();
  /** Marks by the text nodes that they lie in, to find the one under the pointer. */
  private readonly byNode = new WeakMap<Node, PlacedMark[]>();
  private readonly highlights = new Map<string, Highlight>();
  private readonly sheet = new CSSStyleSheet();

  constructor(
    private readonly document: Document,
    private dark: boolean,
  ) {
    this.sheet.replaceSync(rules(dark));
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, this.sheet];
  }

  get size(): number {
    return this.placed.size;
  }

  holds(placed: PlacedMark): boolean {
    return this.placed.has(placed);
  }

  /** Marks in the order of the text. */
  inOrder(): PlacedMark[] {
    return [...this.placed].sort((a, b) => a.range.compareBoundaryPoints(Range.START_TO_START, b.range));
  }

  /** Entities marked on the page, each once. */
  ids(): string[] {
    return [...new Set([...this.placed].map(({ mark }) => mark.id))];
  }

  /** Entities marked on the page in the order of the text, with their marks. */
  entities(): { id: string; kind: Kind; count: number }[] {
    const found = new Map<string, { id: string; kind: Kind; count: number }>();
    for (const { mark } of this.inOrder()) {
      const known = found.get(mark.id);
      if (known === undefined) found.set(mark.id, { id: mark.id, kind: mark.kind, count: 1 });
      else known.count++;
    }
    return [...found.values()];
  }

  /** The first mark of an entity in the text. */
  firstOf(id: string): PlacedMark | undefined {
    return this.inOrder().find(({ mark }) => mark.id === id);
  }

  /** Colours for a light or a dark page. */
  setDark(dark: boolean): void {
    if (dark === this.dark) return;
    this.dark = dark;
    this.sheet.replaceSync(rules(dark));
  }

  /** Draws the mark; nothing happens when the page's text has changed meanwhile. */
  add(mark: Mark, block: PageBlock): void {
    const place = locate(block, mark.start, mark.end);
    if (place === undefined) return;
    const range = this.document.createRange();
    range.setStart(place.startNode, place.startOffset);
    range.setEnd(place.endNode, place.endOffset);
    const placed = { mark, block, range };
    this.placed.add(placed);
    for (const piece of block.pieces) {
      if (piece.start >= mark.end || piece.end <= mark.start) continue;
      this.byNode.set(piece.node, [...(this.byNode.get(piece.node) ?? []), placed]);
    }
    this.highlight(accentOf(mark.kind)).add(range);
  }

  /** The mark at a point of the viewport (CSS pixels). */
  at(x: number, y: number): PlacedMark | undefined {
    const position = this.document.caretPositionFromPoint?.(x, y);
    if (!position) return undefined;
    return this.byNode.get(position.offsetNode)?.find((placed) => {
      if (!this.placed.has(placed)) return false;
      if (!placed.range.isPointInRange(position.offsetNode, position.offset)) return false;
      // The caret snaps to the nearest letter: the pointer itself must be on the mark.
      return [...placed.range.getClientRects()].some(
        (box) => x >= box.left - 1 && x <= box.right + 1 && y >= box.top - 2 && y <= box.bottom + 2,
      );
    });
  }

  /** Shows which mark the open card belongs to. */
  activate(placed: PlacedMark | undefined): void {
    const active = this.highlight('active');
    active.clear();
    if (placed !== undefined) active.add(placed.range);
  }

  /** Forgets the marks of blocks that have left the page. */
  drop(gone: (block: PageBlock) => boolean): void {
    for (const placed of this.placed) {
      if (!gone(placed.block)) continue;
      this.placed.delete(placed);
      this.highlight(accentOf(placed.mark.kind)).delete(placed.range);
    }
  }

  clear(): void {
    for (const name of this.highlights.keys()) CSS.highlights.delete(PREFIX + name);
    this.highlights.clear();
    this.placed.clear();
    this.document.adoptedStyleSheets = this.document.adoptedStyleSheets.filter(
      (sheet) => sheet !== this.sheet,
    );
  }

  private highlight(name: string): Highlight {
    let highlight = this.highlights.get(name);
    if (highlight === undefined) {
      highlight = new Highlight();
      this.highlights.set(name, highlight);
      CSS.highlights.set(PREFIX + name, highlight);
    }
    return highlight;
  }
}
