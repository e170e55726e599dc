/** Glossa on one article: its marks, and the card that the reader opens from them. */
import { type CardRequest, type Failure, isFailure, MOST_IDS, type PageState } from '../messages';
import { SCALE_OF, type Settings } from '../settings/settings';
import { Annotator } from './annotator';
import { type FoundArticle, findArticle } from './article';
import { askCard, isExtensionHere, tellCount } from './ask';
import { CardHost } from './host';
import { Hover, isInside } from './hover';
import { isEditable, keyAction } from './keys';
import { lineAt, Marks, type PlacedMark } from './marks';
import { messageFor } from './strings';
import { isDark } from './theme';

/** Changes of the page are looked at when it has been quiet for so long. */
const QUIET_MS = 600;

export interface SessionOptions {
  article: FoundArticle;
  /** Language of the article, one that Glossa reads. */
  lang: string;
  settings: Settings;
  /** The article has left the page. */
  onGone(): void;
}

export class Session {
  private readonly marks: Marks;
  private readonly annotator: Annotator;
  private readonly changes: MutationObserver;
  private readonly ending = new AbortController();
  private readonly hover: Hover<PlacedMark>;
  private readonly cardLang: string;
  private now: PageState = 'looking';
  private host: CardHost | undefined;
  private active: PlacedMark | undefined;
  /** Which of the mark's lines the card stands beside. */
  private activeLine = 0;
  private pinned = false;
  /** Number of the last question for a card: answers to earlier ones are dropped. */
  private asked = 0;
  private quiet: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly document: Document,
    private readonly options: SessionOptions,
  ) {
    const { article, lang, settings } = options;
    this.cardLang = settings.cardLang === 'article' ? lang : settings.cardLang;
    this.marks = new Marks(document, this.isDark());
    this.annotator = new Annotator(this.marks, {
      lang,
      date: article.date,
      settings,
      onFailure: (failure) => this.onFailure(failure),
      onMarks: () => this.tell(this.marks.size > 0 ? 'marked' : 'quiet'),
    });
    this.changes = new MutationObserver(() => this.onChange());
    this.hover = new Hover<PlacedMark>({
      restMs: settings.delay,
      onRest: (placed, point) => this.openCard(placed, point),
      onLeave: () => this.close(),
    });
  }

  start(): void {
    const { body } = this.document;
    this.annotator.observe(this.options.article.blocks);
    this.changes.observe(body, { childList: true, subtree: true, characterData: true });
    const listen = { signal: this.ending.signal, passive: true };
    this.document.addEventListener('pointermove', (event) => this.onMove(event), listen);
    this.document.addEventListener('click', (event) => this.onClick(event), listen);
    this.document.addEventListener('scroll', () => this.follow(), { ...listen, capture: true });
    this.document.addEventListener('keydown', (event) => this.onKey(event), {
      signal: this.ending.signal,
      capture: true,
    });
  }

  stop(): void {
    this.ending.abort();
    clearTimeout(this.quiet);
    this.hover.stop();
    this.annotator.stop();
    this.changes.disconnect();
    this.marks.clear();
    this.host?.remove();
  }

  get state(): PageState {
    return this.now;
  }

  get article(): FoundArticle {
    return this.options.article;
  }

  entities(): ReturnType<Marks['entities']> {
    return this.marks.entities();
  }

  /** Goes to the first mark of an entity and opens its card; false when there is none. */
  reveal(id: string): boolean {
    const placed = this.marks.firstOf(id);
    if (placed !== undefined) this.goTo(placed);
    return placed !== undefined;
  }

  /** What a shortcut of the browser stands for. */
  command(command: 'next' | 'previous' | 'close'): void {
    if (command === 'close') this.close();
    else this.step(command === 'next' ? 1 : -1);
  }

  private tell(state: PageState): void {
    this.now = state;
    tellCount({ count: this.marks.size, state });
  }

  private onFailure(failure: Failure | undefined): void {
    if (!this.stopWhenGone() && failure?.code !== 'dropped') this.tell('failed');
  }

  /** An update or removal of the extension leaves this script behind: it takes its marks along and is quiet. */
  private stopWhenGone(): boolean {
    if (isExtensionHere()) return false;
    this.stop();
    return true;
  }

  private isDark(): boolean {
    return isDark(this.options.article.root);
  }

  private onChange(): void {
    clearTimeout(this.quiet);
    this.quiet = setTimeout(() => {
      if (this.stopWhenGone()) return;
      this.marks.drop(
        (block) => !block.element.isConnected || block.pieces.some((piece) => !piece.node.isConnected),
      );
      if (this.active !== undefined && !this.marks.holds(this.active)) this.close();
      this.marks.setDark(this.isDark());
      const article = findArticle(this.document, this.document.location.href);
      if (article === undefined || !this.options.article.root.isConnected) this.options.onGone();
      else this.annotator.observe(article.blocks);
    }, QUIET_MS);
  }

  private onMove(event: PointerEvent): void {
    if (!event.isTrusted || event.pointerType === 'touch' || this.host?.contains(event.target)) return;
    const found = this.marks.at(event.clientX, event.clientY);
    if (this.pinned) return;
    const open = this.host?.open && this.active ? { target: this.active, box: this.host.box } : undefined;
    this.hover.move(event.clientX, event.clientY, found, open);
  }

  /** A click or tap on a mark opens its card, elsewhere it closes; links and buttons keep their own meaning. */
  private onClick(event: MouseEvent): void {
    if (!event.isTrusted || this.host?.contains(event.target)) return;
    // Beside a fullscreen element or a modal dialog the card is inert: what it covers gets the click.
    if (this.host?.open && isInside(event.clientX, event.clientY, this.host.box)) return;
    const found = this.marks.at(event.clientX, event.clientY);
    const inLink = (event.target as Element | null)?.closest?.('a[href], button') != null;
    if (found !== undefined && !inLink) this.openCard(found, { x: event.clientX, y: event.clientY });
    else if (!this.pinned) this.close();
  }

  private onKey(event: KeyboardEvent): void {
    const action = event.isTrusted ? keyAction(event) : undefined;
    if (action === undefined || (action !== 'close' && isEditable(event.target))) return;
    if (action === 'close' ? !this.host?.open : !this.options.settings.pageKeys) return;
    if (action === 'close') this.close();
    else this.step(action === 'next' ? 1 : -1);
    event.preventDefault();
    event.stopPropagation();
  }

  private step(by: number): void {
    const all = this.marks.inOrder();
    if (all.length === 0) return;
    const at = this.active === undefined ? (by > 0 ? -1 : 0) : all.indexOf(this.active);
    this.goTo(all[(at + by + all.length) % all.length]!);
  }

  private goTo(placed: PlacedMark): void {
    placed.range.startContainer.parentElement?.scrollIntoView({ block: 'nearest' });
    this.openCard(placed);
    this.host?.focus();
  }

  /** The card stays beside its mark as the page scrolls; a pinned one stays where it is. */
  private follow(): void {
    if (this.active !== undefined && this.host?.open && !this.pinned) this.host.place(this.activeBox());
  }

  private close(): void {
    this.hover.stop();
    this.asked++;
    this.active = undefined;
    this.marks.activate(undefined);
    this.host?.card.unpin();
    this.host?.hide();
  }

  /** Box of the line of the mark that the card was opened from; lines keep their order as the page scrolls. */
  private activeBox(): DOMRect {
    const boxes = this.active === undefined ? [] : [...this.active.range.getClientRects()];
    return boxes[this.activeLine] ?? boxes[0] ?? new DOMRect();
  }

  private openCard(placed: PlacedMark, point?: { x: number; y: number }): void {
    if (this.stopWhenGone()) return;
    this.hover.stop();
    this.active = placed;
    this.activeLine = lineAt(placed, point);
    this.marks.activate(placed);
    this.host ??= this.makeHost();
    const { theme } = this.options.settings;
    this.host.card.setDark(theme === 'auto' ? this.isDark() : theme === 'dark');
    this.host.card.loading();
    this.host.showAt(this.activeBox());
    void this.fetchCard(placed.mark.id, placed.mark.others);
  }

  private makeHost(): CardHost {
    return new CardHost(this.document, {
      scale: SCALE_OF[this.options.settings.textSize],
      lang: this.cardLang,
      onNavigate: (id) => void this.fetchCard(id, []),
      onClose: () => this.close(),
      onPin: (pinned) => {
        this.pinned = pinned;
      },
      onPointer: (inside) => {
        if (inside) this.hover.stay();
        else if (!this.pinned) this.hover.leaveSoon();
      },
    });
  }

  private async fetchCard(id: string, others: readonly string[]): Promise<void> {
    const turn = ++this.asked;
    const request: CardRequest = {
      type: 'card',
      id,
      lang: this.cardLang,
      date: this.options.article.date,
      page: this.marks.ids().slice(0, MOST_IDS),
      others: [...others],
    };
    const model = await askCard(request);
    if (turn !== this.asked || this.active === undefined) return;
    if (model === undefined && this.stopWhenGone()) return;
    if (model === undefined || isFailure(model)) {
      const sentence = model?.code === 'knowledge' ? 'broken' : 'noAnswer';
      this.host?.card.fail(messageFor(sentence, this.cardLang));
    } else this.host?.card.show(model);
    // The card has its size only now.
    requestAnimationFrame(() => this.follow());
  }
}
