/** One article on one page: sends its blocks to the worker, draws the marks, opens the card. */
import browser from 'webextension-polyfill';
import type { CardModel } from '../describe/types';
import type { DocumentContext } from '../linking/types';
import type { AnnotateRequest, AnnotateResponse, CardRequest, Failure } from '../messages';
import { type FoundArticle, findArticle, type PageBlock } from './article';
import { CardHost } from './host';
import { Marks, type PlacedMark } from './marks';
import { messageFor } from './strings';

const HOVER_MS = 140;
const LEAVE_MS = 260;
const GROW_MS = 600;
/** Characters sent in one message. */
const BATCH = 30_000;
const MOST_PAGE_IDS = 200;

export class Session {
  private readonly marks: Marks;
  private host: CardHost | undefined;
  private context: DocumentContext | undefined;
  private readonly waiting: PageBlock[] = [];
  private readonly known = new Map<Element, string>();
  private sending = false;
  private hover: ReturnType<typeof setTimeout> | undefined;
  private leave: ReturnType<typeof setTimeout> | undefined;
  private grow: ReturnType<typeof setTimeout> | undefined;
  private active: PlacedMark | undefined;
  private asked = 0;
  private readonly near: IntersectionObserver;
  private readonly changes: MutationObserver;
  private readonly ending = new AbortController();

  constructor(
    private readonly document: Document,
    private readonly article: FoundArticle,
    private readonly lang: string,
    private readonly firstOnly: boolean,
  ) {
    this.marks = new Marks(document);
    this.near = new IntersectionObserver((entries) => this.onNear(entries), { rootMargin: '150% 0%' });
    this.changes = new MutationObserver(() => this.onChange());
  }

  start(): void {
    this.observe(this.article.blocks);
    this.changes.observe(this.article.root, { childList: true, subtree: true, characterData: true });
    const listen = { signal: this.ending.signal, passive: true };
    this.document.addEventListener('pointermove', (event) => this.onMove(event), listen);
    this.document.addEventListener('click', (event) => this.onClick(event), listen);
    this.document.addEventListener('scroll', () => this.onScroll(), { ...listen, capture: true });
    this.document.addEventListener('keydown', (event) => this.onKey(event), {
      signal: this.ending.signal,
      capture: true,
    });
  }

  stop(): void {
    this.ending.abort();
    this.near.disconnect();
    this.changes.disconnect();
    this.marks.clear();
    this.host?.remove();
  }

  private observe(blocks: readonly PageBlock[]): void {
    for (const block of blocks) {
      if (this.known.get(block.element) === block.text) continue;
      this.known.set(block.element, block.text);
      this.waitingByElement.set(block.element, [...(this.waitingByElement.get(block.element) ?? []), block]);
      this.near.observe(block.element);
    }
  }

  private readonly waitingByElement = new Map<Element, PageBlock[]>();

  private onNear(entries: readonly IntersectionObserverEntry[]): void {
    for (const entry of entries) {
      if (!entry.isIntersecting) continue;
      this.near.unobserve(entry.target);
      this.waiting.push(...(this.waitingByElement.get(entry.target) ?? []));
      this.waitingByElement.delete(entry.target);
    }
    void this.send();
  }

  /** Sends what waits, one message at a time, since each part builds on what the part before settled. */
  private async send(): Promise<void> {
    if (this.sending) return;
    this.sending = true;
    try {
      while (this.waiting.length > 0) await this.sendBatch();
    } finally {
      this.sending = false;
    }
  }

  private async sendBatch(): Promise<void> {
    const batch: PageBlock[] = [];
    let length = 0;
    while (this.waiting.length > 0 && length < BATCH) {
      const block = this.waiting.shift()!;
      batch.push(block);
      length += block.text.length;
    }
    const request: AnnotateRequest = {
      type: 'annotate',
      lang: this.lang,
      date: this.article.date,
      blocks: batch.map(({ text, heading }) => ({ text, heading })),
      context: this.context,
    };
    const response = (await browser.runtime.sendMessage(request).catch(() => undefined)) as
      | AnnotateResponse
      | Failure
      | undefined;
    if (response === undefined || 'error' in response) return;
    this.context = response.context;
    for (const mark of response.marks) {
      if (this.firstOnly && this.marks.has(mark.id)) continue;
      this.marks.add(mark, batch[mark.block]!);
    }
    void browser.runtime.sendMessage({ type: 'count', count: this.marks.all.length }).catch(() => undefined);
  }

  private onChange(): void {
    clearTimeout(this.grow);
    this.grow = setTimeout(() => {
      this.marks.drop(
        (block) => !block.element.isConnected || block.pieces.some((piece) => !piece.node.isConnected),
      );
      const article = findArticle(this.document, this.document.location.href);
      if (article !== undefined) this.observe(article.blocks);
    }, GROW_MS);
  }

  private onMove(event: PointerEvent): void {
    if (!event.isTrusted || event.pointerType === 'touch' || this.host?.contains(event.target)) return;
    const found = this.marks.at(event.clientX, event.clientY);
    clearTimeout(this.hover);
    if (found === undefined) {
      this.closeSoon();
      return;
    }
    clearTimeout(this.leave);
    this.leave = undefined;
    if (found !== this.active) this.hover = setTimeout(() => this.openCard(found), HOVER_MS);
  }

  private onClick(event: MouseEvent): void {
    if (!event.isTrusted || this.host?.contains(event.target)) return;
    const found = this.marks.at(event.clientX, event.clientY);
    const inLink = (event.target as Element | null)?.closest?.('a[href], button') != null;
    if (found !== undefined && !inLink) this.openCard(found);
    else this.close();
  }

  private onScroll(): void {
    if (this.active !== undefined && this.host?.open)
      this.host.place(this.active.range.getBoundingClientRect());
  }

  /** Escape closes; Alt+G goes to the next mark, with Shift to the one before. */
  private onKey(event: KeyboardEvent): void {
    if (!event.isTrusted) return;
    if (event.key === 'Escape' && this.host?.open) {
      this.close();
      event.preventDefault();
    } else if (event.altKey && !event.ctrlKey && !event.metaKey && event.code === 'KeyG') {
      this.step(event.shiftKey ? -1 : 1);
      event.preventDefault();
    }
  }

  private step(by: number): void {
    const all = [...this.marks.all].sort((a, b) =>
      a.range.compareBoundaryPoints(Range.START_TO_START, b.range),
    );
    if (all.length === 0) return;
    const at = this.active === undefined ? -1 : all.indexOf(this.active);
    const next = all[(at + by + all.length) % all.length]!;
    next.range.startContainer.parentElement?.scrollIntoView({ block: 'nearest' });
    this.openCard(next);
    this.host?.card.focus();
  }

  private closeSoon(): void {
    if (!this.host?.open || this.leave !== undefined) return;
    this.leave = setTimeout(() => this.close(), LEAVE_MS);
  }

  private close(): void {
    clearTimeout(this.leave);
    this.leave = undefined;
    this.active = undefined;
    this.marks.activate(undefined);
    this.host?.hide();
  }

  private openCard(placed: PlacedMark): void {
    clearTimeout(this.leave);
    this.leave = undefined;
    this.active = placed;
    this.marks.activate(placed);
    this.host ??= this.makeHost();
    this.host.card.loading();
    this.host.showAt(placed.range.getBoundingClientRect());
    void this.fetchCard(placed.mark.id, placed.mark.others);
  }

  private makeHost(): CardHost {
    return new CardHost(this.document, {
      lang: this.lang,
      onNavigate: (id) => void this.fetchCard(id, []),
      onClose: () => this.close(),
      onPointer: (inside) => {
        if (inside) {
          clearTimeout(this.leave);
          this.leave = undefined;
        } else this.closeSoon();
      },
    });
  }

  private async fetchCard(id: string, others: readonly string[]): Promise<void> {
    const turn = ++this.asked;
    const page = [...new Set(this.marks.all.map(({ mark }) => mark.id))].slice(0, MOST_PAGE_IDS);
    const request: CardRequest = {
      type: 'card',
      id,
      lang: this.lang,
      date: this.article.date,
      page,
      others: [...others],
    };
    const response = (await browser.runtime.sendMessage(request).catch(() => undefined)) as
      | CardModel
      | Failure
      | undefined;
    if (turn !== this.asked || this.active === undefined) return;
    if (response === undefined || 'error' in response)
      this.host?.card.fail(messageFor('noAnswer', this.lang));
    else this.host?.card.show(response);
    // The card has its size only now.
    requestAnimationFrame(() => this.onScroll());
  }
}
