/**
 * A glance at a page: whether it can hold an article at all. It ends at the first few sentences of one, and makes do
 * without regular expressions, whose compilation alone would take a millisecond. It says yes
 * wherever the finder may find an article: it counts prose as the finder does and leaves out nothing by names.
 */
import { selectAll, shadowRoot } from './dom';
import {
  FEW_PARAGRAPHS,
  LEAST_TEXT,
  MOST_LINKED,
  PROSE_LETTERS,
  READABLE_SCORE,
  readable,
  SENTENCE_PROSE_LETTERS,
} from './prose';
import type { Steps } from './steps';
import { isLeftOut } from './tags';
import { countLetters, SEEN } from './text';
import { type Judged, Walk } from './walk';

/** The finder cuts blocks as long as this, and weighs the links of each piece. */
const LONG = 5000;
/** The end of a block by which a sentence is told. */
const TAIL = 24;
/** What may call a page an article. */
const CALLED = 'article, meta[content*="article" i], script[type="application/ld+json" i]';

const HEADINGS = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/** More loosely than the finder, which does not see some of the signs that may stand behind a sentence. */
function mayEndSentence(tail: string): boolean {
  const at = Math.max(...['.', '!', '?', '…'].map((sign) => tail.lastIndexOf(sign)));
  return at >= 0 && countLetters(tail.slice(at + 1)) === 0;
}

/** Letters of a link: at most as many as the finder counts, for which what is not seen is none. */
function certainLetters(text: string): number {
  let count = 0;
  for (const char of text.slice(0, LONG)) {
    const isSign = (char >= '\u2000' && char <= '\u206f') || char === '\ufeff';
    if (!isSign) count += countLetters(char);
  }
  return count;
}

/** The page's scripts have not said yet what the element is. */
function isAwaited(element: Element): boolean {
  try {
    return !element.matches(':defined');
  } catch {
    return false;
  }
}

/**
 * `article`: the page may hold one. `late`: not now, but elements that its scripts define may yet fill their shadow
 * roots, which is a change that cannot be observed.
 */
export type Glimpse = 'article' | 'late' | 'none';

class Glance extends Walk<never> {
  private letters = 0;
  private linked = 0;
  private tail = '';
  private prose = 0;
  private paragraphs = 0;
  private score = 0;
  private isCalled: boolean | undefined;
  private mayFill = false;

  constructor(
    private readonly document: Document,
    here: string,
  ) {
    super(here);
  }

  *run(root: Element): Steps<Glimpse> {
    yield* this.walk(root);
    if (this.mayBeArticle()) return 'article';
    return this.mayFill ? 'late' : 'none';
  }

  protected judge(tag: string, element: Element): Judged {
    // An article element inside a shadow root is found by no selector.
    if (tag === 'article') this.isCalled = true;
    if (!this.mayFill && tag.includes('-')) this.mayFill = shadowRoot(element) !== null || isAwaited(element);
    return { certain: isLeftOut(tag, element), suspicion: 0 };
  }

  protected meetField(): void {}
  protected breakLine(): void {}

  protected addText({ data }: Text): undefined {
    this.size += data.length;
    if (this.breaks > 0 && SEEN.test(data)) this.breaks = 0;
    const letters = countLetters(data);
    this.letters += letters;
    if (this.linkDepth > 0) this.linked += certainLetters(data);
    this.tail = data.length >= TAIL ? data.slice(-TAIL) : (this.tail + data).slice(-TAIL);
  }

  protected flush(): void {
    const { letters, linked, tail } = this;
    this.letters = this.linked = this.breaks = 0;
    this.links = this.linkDepth;
    this.tail = '';
    if (letters < SENTENCE_PROSE_LETTERS || (letters < PROSE_LETTERS && !mayEndSentence(tail))) return;
    if (linked > letters * MOST_LINKED && letters < LONG) return;
    if (HEADINGS.has(this.stack[this.blockFrame()]?.tag ?? '')) return;
    this.prose += letters;
    this.paragraphs++;
    this.score += readable(letters);
  }

  protected override isOver(): boolean {
    return super.isOver() || this.mayBeArticle();
  }

  private mayBeArticle(): boolean {
    if (this.prose < LEAST_TEXT) return false;
    if (this.paragraphs > FEW_PARAGRAPHS || this.score > READABLE_SCORE) return true;
    this.isCalled ??= !selectAll(this.document, CALLED)[Symbol.iterator]().next().done;
    return this.isCalled;
  }
}

/** A glance at a page; `url` is its address. */
export function glance(document: Document, body: Element, url: string): Steps<Glimpse> {
  return new Glance(document, url).run(body);
}
