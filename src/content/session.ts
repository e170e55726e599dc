/** Glossa on one article: its marks, the cards that the reader opens from them, and their end. */
import type { PageState } from '../messages';
import type { Failure } from '../messages/light';
import type { SiteSettings } from '../settings/site';
import type { FoundArticle } from './article';
import { tellCount } from './ask';
import type { Cards } from './card/cards';
import { EarlyInput } from './input/early';
import type { Reader } from './input/reader';
import { Annotator } from './marks/annotator';
import { Marks } from './marks/marks';
import { load, type Parts } from './parts';
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
  private readonly early: EarlyInput;
  /** Made once the reader does something. */
  private answering: (Pick<Parts['reader'], 'readToPage'> & { cards: Cards; reader: Reader }) | undefined;
  private readonly ending = new AbortController();
  private readonly tidying: ReturnType<typeof setInterval>;
  /** The reader has asked for something that could not be done yet. */
  private isOwing = false;
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
    this.early = new EarlyInput(document, {
      pageKeys: settings.pageKeys,
      onInput: () => {
        if (this.marks.size > 0) void this.answerReader();
      },
    });
    this.tidying = setInterval(() => this.tidy(), TIDY_MS);
  }

  start(): void {
    this.annotator.observe(this.found.blocks);
    const listen = { signal: this.ending.signal, passive: true, capture: true };
    this.document.addEventListener('scroll', () => this.onScroll(), listen);
  }

  /** The article as it is now. */
  update(article: FoundArticle): void {
    this.found = article;
    this.annotator.observe(article.blocks);
    this.marks.restore();
    this.answering?.cards.follow();
  }

  stop(): void {
    this.ending.abort();
    clearInterval(this.tidying);
    if (this.frame !== undefined) cancelAnimationFrame(this.frame);
    this.early.stop();
    this.answering?.reader.stop();
    this.annotator.stop();
    this.answering?.cards.remove();
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

  /** What the panel and the browser's shortcuts ask for; false where nothing can be done for it. */
  async answer(message: unknown): Promise<boolean> {
    const answering = await this.answerReader();
    const request = answering?.readToPage(message);
    if (answering === undefined || request === undefined) return false;
    const { cards, reader } = answering;
    if (request.type === 'reveal') {
      const placed = this.marks.firstOf(request.id);
      if (placed !== undefined) reader.steps.to(placed);
      return placed !== undefined;
    }
    if (request.type !== 'command') return true;
    if (request.command === 'close') cards.closeNewest();
    else reader.steps.go(request.command === 'next' ? 1 : -1);
    return true;
  }

  /** What answers the reader; it does first what the reader has asked for meanwhile. Undefined where it is out of reach. */
  private async answerReader(): Promise<Session['answering']> {
    if (this.answering === undefined) {
      const part = await load('reader', { next: 'card' });
      // Another event may have asked for it too, and it may be all over.
      this.isOwing = part === undefined;
      if (this.answering === undefined && part !== undefined && !this.ending.signal.aborted)
        this.startAnswering(part);
    }
    return this.answering;
  }

  private startAnswering({ Cards, Reader, readToPage }: Parts['reader']): void {
    const { document, marks } = this;
    const { lang, settings } = this.options;
    const cards: Cards = new Cards(document, marks, {
      lang: settings.cardLang === 'article' ? lang : settings.cardLang,
      ...{ article: this.found, settings },
      onPointer: (inside) => reader.onPointer(inside),
      onTurn: () => reader.onTurn(),
      isOver: () => this.isOver(),
    });
    const reader: Reader = new Reader({
      ...{ document, marks, cards, restMs: settings.delay, pageKeys: settings.pageKeys },
    });
    this.answering = { cards, reader, readToPage };
    reader.start();
    reader.catchUp(this.early.take());
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
    if (this.document.visibilityState !== 'visible' || this.isOver()) return;
    this.marks.restore();
    if (this.isOwing && this.answering === undefined) void this.answerReader();
  }

  private onScroll(): void {
    this.annotator.onScroll();
    this.frame ??= requestAnimationFrame(() => {
      this.frame = undefined;
      this.answering?.cards.follow();
    });
  }
}
