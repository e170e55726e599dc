/** The article's text as blocks, with the way back from text offsets to text nodes. */

/** A stretch of a block's text that one text node holds; offsets in UTF-16 units. */
interface Piece {
  node: Text;
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

const SKIPPED_TAGS = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT EMBED SVG CANVAS VIDEO AUDIO CODE PRE KBD SAMP TEXTAREA INPUT SELECT BUTTON FORM NAV FOOTER ASIDE DIALOG MENU MATH'.split(
    ' ',
  ),
);
const SKIPPED_ROLES = new Set([
  'navigation',
  'complementary',
  'contentinfo',
  'search',
  'menu',
  'dialog',
  'form',
  'banner',
]);
/** Class names and ids of boxes that are no part of the article's own text. */
const SKIPPED_NAMES =
  /(?:^|[-_\s])(?:related|recommend\w*|kapcsolodo|ajanlo|teaser|promo|sidebar|comments?|disqus|newsletter|share|social|breadcrumbs?|tags?|byline|advert\w*|sponsor\w*|cookie|footer|nav|menu|most-?read|read-?more|outbrain|taboola|copyright|author-?box)(?:$|[-_\s\d])/i;
/** Calls to subscribe; only when short, since the same names also stand on the box of the whole article. */
const PAYWALL_NAMES = /(?:^|[-_\s])(?:paywall|subscri\w*|elofizet\w*|premium-?note)(?:$|[-_\s\d])/i;
const LONGEST_CALL = 400;
const BLOCK_TAGS = new Set(
  'P DIV LI UL OL DL DT DD H1 H2 H3 H4 H5 H6 BLOCKQUOTE FIGURE FIGCAPTION SECTION ARTICLE HEADER MAIN TABLE TR TD TH TBODY THEAD CAPTION ADDRESS DETAILS SUMMARY HR'.split(
    ' ',
  ),
);
const RELATED_HEADING =
  /^(?:kapcsolódó|ajánlott|olvasta már|további cikkek|ezt is|related|read more|more on|recommended|mehr zum thema|lesen sie auch)/i;
/** Boxes with more of their text in links than this are lists of other articles. */
const MOST_LINKED = 0.6;
const LEAST_LETTERS = 2;

/** True for elements whose text is not the article's: navigation, teasers, forms, code, what is hidden or editable. */
export function isSkipped(element: Element): boolean {
  if (SKIPPED_TAGS.has(element.tagName.toUpperCase())) return true;
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  const editable = element.getAttribute('contenteditable');
  if (editable !== null && editable !== 'false') return true;
  if (SKIPPED_ROLES.has(element.getAttribute('role') ?? '')) return true;
  const names = `${element.getAttribute('class') ?? ''} ${element.id}`;
  if (PAYWALL_NAMES.test(names) && (element.textContent ?? '').length < LONGEST_CALL) return true;
  return SKIPPED_NAMES.test(names) || isLinkBox(element);
}

/** A list or box that is mostly links: teasers. A paragraph with a link in it is not one. */
function isLinkBox(element: Element): boolean {
  const tag = element.tagName.toUpperCase();
  if (tag !== 'UL' && tag !== 'OL' && tag !== 'DIV' && tag !== 'SECTION' && tag !== 'P') return false;
  const links = element.querySelectorAll('a');
  if (links.length === 0) return false;
  const length = (element.textContent ?? '').trim().length;
  let linked = 0;
  for (const link of links) linked += (link.textContent ?? '').trim().length;
  return length > 0 && linked / length > MOST_LINKED && (links.length > 1 || linked > 25);
}

function isHeading(element: Element): boolean {
  return /^H[1-6]$/i.test(element.tagName);
}

class Collector {
  readonly blocks: PageBlock[] = [];
  private pieces: Piece[] = [];
  private text = '';
  private done = false;

  walk(element: Element, block: Element): void {
    for (const child of element.childNodes) {
      if (this.done) return;
      if (child.nodeType === 3) this.addText(child as Text);
      else if (child.nodeType === 1) this.walkElement(child as Element, block);
    }
  }

  private walkElement(element: Element, block: Element): void {
    if (element.tagName.toUpperCase() === 'BR') {
      // A line break parts words but not the block: names are joined across it.
      this.text += this.text === '' ? '' : '\n';
      return;
    }
    if (isSkipped(element)) {
      if (BLOCK_TAGS.has(element.tagName.toUpperCase())) this.flush(block);
      return;
    }
    if (!BLOCK_TAGS.has(element.tagName.toUpperCase())) {
      this.walk(element, block);
      return;
    }
    this.flush(block);
    if (isHeading(element) && RELATED_HEADING.test((element.textContent ?? '').trim())) {
      this.done = true;
      return;
    }
    this.walk(element, element);
    this.flush(element);
  }

  private addText(node: Text): void {
    const { data } = node;
    if (data === '') return;
    this.pieces.push({ node, start: this.text.length, end: this.text.length + data.length });
    this.text += data;
  }

  flush(element: Element): void {
    const letters = this.text.match(/\p{L}/gu)?.length ?? 0;
    if (letters >= LEAST_LETTERS) {
      this.blocks.push({ element, text: this.text, heading: isHeading(element), pieces: this.pieces });
    }
    this.pieces = [];
    this.text = '';
  }
}

/** Blocks of the article under `root`, in reading order. Nothing of the page is changed. */
export function collectBlocks(root: Element): PageBlock[] {
  const collector = new Collector();
  collector.walk(root, root);
  collector.flush(root);
  return collector.blocks;
}

/**
 * Where a span of a block's text lies in the document: nodes and offsets of start and end. Undefined when a node has
 * changed since the block was read.
 */
export function locate(
  block: PageBlock,
  start: number,
  end: number,
): { startNode: Text; startOffset: number; endNode: Text; endOffset: number } | undefined {
  const first = block.pieces.find((piece) => start >= piece.start && start < piece.end);
  const last = block.pieces.find((piece) => end > piece.start && end <= piece.end);
  if (first === undefined || last === undefined) return undefined;
  for (const piece of [first, last]) {
    if (piece.node.data.length !== piece.end - piece.start || !piece.node.isConnected) return undefined;
  }
  return {
    startNode: first.node,
    startOffset: start - first.start,
    endNode: last.node,
    endOffset: end - last.start,
  };
}
