/** Glossa on one article: its marks, the cards that the reader opens from them, and their end. */
import { type Failure, type PageState, readToPage } from '../messages';
import type { SiteSettings } from '../settings/site';
import type { FoundArticle } from './article';
import { tellCount } from './ask';
import { Cards } from './card/cards';
import { Reader } from './input/reader';
import { Annotator } from './marks/annotator';
import { Marks } from './marks/marks';
import { isExtensionHere } from './worker';

/** What no event tells of is looked at so often: rules that the page took away, an extension that is gone. */
const TIDY_MS = 1000;

/** What became of the article: `looking` before the first answer of the worker. */
type SessionState = Extract<PageState, 'looking' | 'marked' | 'quiet' | 'failed'>;

export interface SessionOptions {
  article: FoundArticle;
  /** Language of the article, one that Glossa reads. */
  lang: string;
  settings: SiteSettings;
  /** The extension was updated, removed or switched off. */
  onOver(): void;
  /** The session has stopped. */
  onStop(): void;
}

export class Session {
  private readonly marks: Marks;
  private readonly annotator: Annotator;
  private readonly cards: Cards;
  private readonly reader: Reader;
  private readonly ending = new AbortController();
  private readonly tidying: ReturnType<typeof setInterval>;
  private now: SessionState = 'looking';
  private found: FoundArticle;
  private frame: number | undefined;

  constructor(
    private readonly document: Document,
    private readonly options: SessionOptions,
  ) {
    const { article, lang, settings } = options;
    const window = document.defaultView!;
    this.found = article;
    this.marks = new Marks(document);
    this.annotator = new Annotator(window, this.marks, {
      ...{ lang, date: article.date, settings },
      onFailure: (failure) => this.onFailure(failure),
      onMarks: () => this.tell(this.marks.size > 0 ? 'marked' : 'quiet'),
    });
    this.cards = new Cards(document, this.marks, {
      lang: settings.cardLang === 'article' ? lang : settings.cardLang,
      ...{ article, settings },
      onPointer: (inside) => this.reader.onPointer(inside),
      onTurn: () => this.reader.onTurn(),
      isOver: () => this.isOver(),
    });
    this.reader = new Reader({
      ...{ document, marks: this.marks, cards: this.cards },
      ...{ restMs: settings.delay, pageKeys: settings.pageKeys },
    });
    this.tidying = setInterval(() => this.tidy(), TIDY_MS);
  }

  start(): void {
    this.annotator.observe(this.found.blocks);
    this.reader.start();
    const listen = { signal: this.ending.signal, passive: true, capture: true };
    this.document.addEventListener('scroll', () => this.onScroll(), listen);
  }

  /** The article as it is now. */
  update(article: FoundArticle): void {
    this.found = article;
    this.annotator.observe(article.blocks);
    this.marks.restore();
    this.cards.follow();
  }

  stop(): void {
    this.ending.abort();
    clearInterval(this.tidying);
    if (this.frame !== undefined) cancelAnimationFrame(this.frame);
    this.reader.stop();
    this.annotator.stop();
    this.cards.remove();
    this.marks.clear();
    this.options.onStop();
  }

  get state(): SessionState {
    return this.now;
  }

  get article(): FoundArticle {
    return this.found;
  }

  get lang(): string {
    return this.options.lang;
  }

  entities(): ReturnType<Marks['entities']> {
    return this.marks.entities();
  }

  /** What the panel and the browser's shortcuts ask for; false for anything else. */
  async answer(message: unknown): Promise<boolean> {
    const request = readToPage(message);
    if (request?.type === 'reveal') return this.reveal(request.id);
    if (request?.type === 'command') this.command(request.command);
    return request !== undefined;
  }

  /** Goes to the first mark of an entity and opens its card; false when there is none. */
  private reveal(id: string): boolean {
    const placed = this.marks.firstOf(id);
    if (placed !== undefined) this.reader.steps.to(placed);
    return placed !== undefined;
  }

  /** What a shortcut of the browser stands for. */
  private command(command: 'next' | 'previous' | 'close'): void {
    if (command === 'close') this.cards.closeNewest();
    else this.reader.steps.go(command === 'next' ? 1 : -1);
  }

  private tell(state: SessionState): void {
    this.now = state;
    tellCount({ count: this.marks.size, state });
  }

  private onFailure(failure: Failure | undefined): void {
    if (this.isOver() || failure?.code === 'dropped') return;
    this.tell(this.marks.size > 0 ? 'marked' : 'failed');
  }

  /** An update or removal of the extension leaves this script behind: it takes its marks along and is quiet. */
  private isOver(): boolean {
    if (isExtensionHere()) return false;
    this.stop();
    this.options.onOver();
    return true;
  }

  private tidy(): void {
    if (this.document.visibilityState === 'visible' && !this.isOver()) this.marks.restore();
  }

  private onScroll(): void {
    this.annotator.onScroll();
    this.frame ??= requestAnimationFrame(() => {
      this.frame = undefined;
      this.cards.follow();
    });
  }
}
