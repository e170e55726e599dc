/** The walk over all that a page shows as text, in reading order: what finds an article and what only glances go by it. */
import { attributeOf, firstChild, nextSibling, shadowRoot, tagOf } from './dom';
import type { Steps } from './steps';
import { BLOCK_TAGS } from './tags';

/** Most that is read of a page, in nodes and in UTF-16 units; a page beyond is read as far as that. */
const MOST_NODES = 2_000_000;
export const MOST_TEXT = 5_000_000;

const FIELDS = new Set(['input', 'textarea', 'select']);

/** An element that the walk is in. `B` is what the walker notes of it. */
export interface Frame<B> {
  element: Element;
  tag: string;
  /** The next node to visit, or those given to a slot. */
  next: Node | null;
  assigned: Node[] | undefined;
  isBlock: boolean;
  suspicion: number;
  /** The element is a link that leads elsewhere. */
  isLink: boolean;
  box: B | undefined;
}

function leadsElsewhere(tag: string, element: Element, here: string): boolean {
  if (tag !== 'a') return false;
  const href = attributeOf(element, 'href');
  return href !== null && !href.startsWith('#') && href !== here;
}

function firstDrawn(element: Element, tag: string): Pick<Frame<unknown>, 'next' | 'assigned'> {
  if (tag === 'slot') {
    const assigned = (element as HTMLSlotElement).assignedNodes?.() ?? [];
    if (assigned.length > 0) return { next: null, assigned: [...assigned].reverse() };
  }
  return { next: firstChild(shadowRoot(element) ?? element), assigned: undefined };
}

/** What a walker says of an element: `certain`, it is not read at all. */
export interface Judged {
  certain: boolean;
  suspicion: number;
}

export abstract class Walk<B> {
  protected readonly stack: Frame<B>[] = [];
  protected linkDepth = 0;
  protected links = 0;
  protected breaks = 0;
  protected size = 0;

  /** `here` is the page's own address: a link to it leads nowhere else. */
  constructor(private readonly here: string) {}

  protected abstract judge(tag: string, element: Element): Judged;
  /** Steps where the text is long. */
  protected abstract addText(node: Text): Steps<void> | undefined;
  /** Ends the block that the text so far makes. */
  protected abstract flush(): void;
  /** A line break inside a block. */
  protected abstract breakLine(): void;
  /** A field to write in. */
  protected abstract meetField(element: Element): void;
  /** Nothing more need be read. */
  protected isOver(): boolean {
    return this.size > MOST_TEXT;
  }

  protected *walk(root: Element): Steps<void> {
    this.push(root, tagOf(root), 0);
    let visited = 0;
    while (this.stack.length > 0) {
      if ((++visited & 63) === 0) yield;
      if (visited > MOST_NODES || this.isOver()) break;
      const frame = this.stack.at(-1)!;
      const node = frame.assigned === undefined ? frame.next : (frame.assigned.pop() ?? null);
      if (node === null) this.pop();
      else {
        if (frame.assigned === undefined) frame.next = nextSibling(node);
        if (node.nodeType === 3) {
          const steps = this.addText(node as Text);
          if (steps !== undefined) yield* steps;
        }
        if (node.nodeType === 1) this.enter(node as Element);
      }
    }
    this.flush();
  }

  /** Index of the frame whose block the text belongs to. */
  protected blockFrame(): number {
    let at = this.stack.length - 1;
    while (at > 0 && !this.stack[at]!.isBlock) at--;
    return at;
  }

  private enter(element: Element): void {
    const tag = tagOf(element);
    if (tag === 'br') this.break();
    else {
      const { certain, suspicion } = this.judge(tag, element);
      if (!certain) this.push(element, tag, suspicion);
      else if (BLOCK_TAGS.has(tag)) this.flush();
      else if (FIELDS.has(tag)) this.meetField(element);
    }
  }

  /** A line break parts words but not the block, since names are joined across it; two part paragraphs. */
  private break(): void {
    if (++this.breaks > 1) this.flush();
    else this.breakLine();
  }

  private push(element: Element, tag: string, suspicion: number): void {
    const isBlock = BLOCK_TAGS.has(tag) || shadowRoot(element) !== null;
    if (isBlock) this.flush();
    const isLink = leadsElsewhere(tag, element, this.here);
    if (isLink) {
      this.linkDepth++;
      this.links++;
    }
    const children = firstDrawn(element, tag);
    this.stack.push({ element, tag, isBlock, suspicion, isLink, box: undefined, ...children });
  }

  private pop(): void {
    const { isBlock, isLink } = this.stack.at(-1)!;
    if (isBlock) this.flush();
    this.stack.pop();
    if (isLink) this.linkDepth--;
  }
}
