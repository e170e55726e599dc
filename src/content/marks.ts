/** Draws marks with the CSS Custom Highlight API: no node of the page is touched. */
import { type Accent, accentOf } from '../card/kinds';
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

function rules(): string {
  const rule = (accent: string, colour: string): string =>
    `::highlight(${PREFIX}${accent}){text-decoration:underline dotted ${colour} 1.5px;text-underline-offset:.18em}`;
  const entries = Object.entries(COLOURS);
  const light = entries.map(([accent, [colour]]) => rule(accent, colour)).join('');
  const dark = entries.map(([accent, [, colour]]) => rule(accent, colour)).join('');
  const active = `::highlight(${PREFIX}active){background-color:color-mix(in srgb,#7aa7d9 28%,transparent)}`;
  const none = entries.map(([accent]) => `::highlight(${PREFIX}${accent}){text-decoration:none}`).join('');
  return `${light}${active}@media (prefers-color-scheme:dark){${dark}}@media print{${none}}`;
}

/** False in browsers that cannot highlight without touching the page: there nothing is marked. */
export function canMark(): boolean {
  return typeof CSS !== 'undefined' && 'highlights' in CSS && typeof Highlight === 'function';
}

export class Marks {
  private readonly placed = new Set<PlacedMark>();
  private readonly highlights = new Map<string, Highlight>();
  private readonly sheet = new CSSStyleSheet();

  constructor(private readonly document: Document) {
    this.sheet.replaceSync(rules());
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, this.sheet];
  }

  get all(): readonly PlacedMark[] {
    return [...this.placed];
  }

  has(id: string): boolean {
    return this.all.some(({ mark }) => mark.id === id);
  }

  /** Draws the mark; nothing happens when the page's text has changed meanwhile. */
  add(mark: Mark, block: PageBlock): void {
    const place = locate(block, mark.start, mark.end);
    if (place === undefined) return;
    const range = this.document.createRange();
    range.setStart(place.startNode, place.startOffset);
    range.setEnd(place.endNode, place.endOffset);
    this.placed.add({ mark, block, range });
    this.highlight(accentOf(mark.kind)).add(range);
  }

  /** The mark at a point of the viewport (CSS pixels). */
  at(x: number, y: number): PlacedMark | undefined {
    const position = this.document.caretPositionFromPoint?.(x, y);
    if (!position) return undefined;
    for (const placed of this.placed) {
      if (!placed.range.isPointInRange(position.offsetNode, position.offset)) continue;
      // The caret snaps to the nearest letter: the pointer itself must be on the mark.
      const inside = [...placed.range.getClientRects()].some(
        (box) => x >= box.left - 1 && x <= box.right + 1 && y >= box.top - 2 && y <= box.bottom + 2,
      );
      if (inside) return placed;
    }
    return undefined;
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
