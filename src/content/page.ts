/**
 * Glossa on one page, for as long as the page lives: glances at it, has the article found where there may be one, begins
 * and ends sessions, says why there is none. What most pages do not need is in parts that are loaded.
 */
import { supportedLanguage } from '../language/supported';
import type { FoundArticle } from './article';
import { bodyOf } from './article/dom';
import { glance } from './article/glance';
import { runInSlices, type Steps } from './article/steps';
import { Changes } from './changes';
import { canMark } from './marks/can-mark';
import { LOOKING, type Silence, type Standing } from './page-status';
import { load, type Parts } from './parts';
import { Rest } from './rest';
import type { Session } from './session';
import type { Switches, SwitchState } from './switches';
import { isExtensionHere } from './worker';

/** A longer language tag is none. */
const MOST_TAG = 35;
/** So long after the first look, elements that the page's scripts define have filled their shadow roots. */
const LATE_LOOKS_MS = [1000, 3000];

/** Address without the part that only scrolls. */
function addressOf(document: Document): string {
  return document.location.href.split('#')[0]!;
}

/** The part that finds articles, with the one that marks where the page says that it is in a language to mark. */
function loadFinder(lang: string | undefined): Promise<Parts['article'] | undefined> {
  const isSupported = lang !== undefined && supportedLanguage(lang) !== undefined;
  return load('article', { lang, next: isSupported ? 'session' : undefined });
}

export interface PageOptions {
  /** Gives the name of the site, by which settings and corrections hold. */
  hostOf(): string;
  /** The reader's switches. They are asked for only where there may be an article: to read them takes time. */
  switches: Switches;
  /** There may be an article, for the first time. */
  onArticle(): void;
}

export class Page {
  private now: Standing = LOOKING;
  private readonly changes: Changes;
  private address = '';
  private finder: Parts['article'] | undefined;
  /** There may have been an article. */
  private isExpecting = false;
  /** Text may come that no change tells of. */
  private mayFill = false;
  private late: ReturnType<typeof setTimeout>[] = [];
  private readonly rest = new Rest();

  constructor(
    private readonly document: Document,
    private readonly options: PageOptions,
  ) {
    this.changes = new Changes(document, {
      root: () => this.session?.article.root,
      look: () => this.look(),
    });
    const window = document.defaultView as Window & { navigation?: EventTarget };
    window.addEventListener('popstate', this.onAddress);
    window.navigation?.addEventListener('currententrychange', this.onAddress);
  }

  get standing(): Standing {
    return this.now;
  }

  get session(): Session | undefined {
    return this.now.is === 'reading' ? this.now.session : undefined;
  }

  start(): void {
    void this.changes.look().then(() => {
      if (this.mayFill) this.late = LATE_LOOKS_MS.map((delay) => setTimeout(() => this.lookForLate(), delay));
    });
  }

  stop(): void {
    if (this.isOver) return;
    this.end({ is: 'over' });
    this.changes.stop();
    this.late.forEach(clearTimeout);
    const window = this.document.defaultView as (Window & { navigation?: EventTarget }) | null;
    window?.removeEventListener('popstate', this.onAddress);
    window?.navigation?.removeEventListener('currententrychange', this.onAddress);
  }

  private readonly onAddress = (): void => {
    if (addressOf(this.document) !== this.address) this.changes.lookSoon();
  };

  private lookForLate(): void {
    if (this.now.is === 'silent' && this.mayFill) this.changes.lookSoon();
  }

  private get isOver(): boolean {
    return this.now.is === 'over';
  }

  private end(now: Silence | { is: 'over' }): void {
    const { session } = this;
    this.now = now;
    session?.stop();
  }

  /**
   * Looks at the page as it is now; resolves with the ms until the next look may come. What goes wrong on a page stays
   * without marks, and breaks nothing.
   */
  private async look(): Promise<number> {
    this.rest.begin();
    try {
      await this.lookOnce();
    } catch {
      if (!this.isOver) this.end({ is: 'silent', state: 'failed' });
    }
    return this.rest.ms;
  }

  private run<T>(steps: Steps<T>): Promise<T | undefined> {
    return runInSlices(
      steps,
      () => this.isOver,
      (ms) => this.rest.add(ms),
    );
  }

  private async lookOnce(): Promise<void> {
    const { document } = this;
    // The first look at a page comes before the browser's API is made: on most pages it is the last.
    if (this.address !== '' && !isExtensionHere()) this.stop();
    if (this.isOver) return;
    const address = addressOf(document);
    const isNew = address !== this.address;
    const article = await this.find();
    if (this.isOver) return;
    this.address = address;
    if (article === 'failed') {
      this.fail();
      return;
    }
    if (article === 'off' || article === 'siteOff' || article === 'unsupported') {
      this.end({ is: 'silent', state: article });
      this.changes.stop();
      return;
    }
    if (article === undefined) {
      this.end({ is: 'silent', state: 'noArticle' });
      return;
    }
    for (const { element } of article.blocks) this.observeTree(element);
    if (this.session !== undefined && !isNew) this.update(this.session, article);
    else await this.begin(article);
  }

  /** The article, unless the reader wants none here; `failed` where the part that finds it could not be loaded. */
  private async find(): Promise<
    FoundArticle | Exclude<SwitchState, 'on'> | 'unsupported' | 'failed' | undefined
  > {
    const { document } = this;
    const url = document.location.href;
    const body = bodyOf(document) as Element | null | undefined;
    if (body === null || body === undefined) return undefined;
    if (this.session === undefined) {
      const glimpse = await this.run(glance(document, body, url));
      this.mayFill = glimpse === 'late';
      if (glimpse !== 'article') return undefined;
    }
    if (!canMark()) return 'unsupported';
    if (!this.isExpecting) this.options.onArticle();
    this.isExpecting = true;
    const state = await this.options.switches.state();
    if (state !== 'on') return state;
    this.finder ??= await loadFinder(document.documentElement.lang?.slice(0, MOST_TAG));
    if (this.finder === undefined) return 'failed';
    return this.run(this.finder.findArticleInSteps(document, { url }));
  }

  private update(session: Session, article: FoundArticle): void {
    const start = performance.now();
    session.update(article);
    this.rest.add(performance.now() - start);
  }

  /** Nobody answered: the page is looked at again. */
  private fail(article?: FoundArticle): void {
    this.rest.fail();
    this.end({ is: 'silent', state: 'failed', ...(article !== undefined && { article }) });
    this.changes.lookSoon();
  }

  /** Changes inside a shadow root are told to those alone who watch it. */
  private observeTree(element: Element): void {
    const tree = element.getRootNode();
    if (tree !== this.document && tree.nodeType === 11) this.changes.observe(tree);
  }

  private async begin(article: FoundArticle): Promise<void> {
    const { declared } = article;
    const { sampleOf, mayBeSupported } = this.finder!;
    const sample = sampleOf(article);
    const said = declared === undefined ? undefined : supportedLanguage(declared);
    // A page that says that it is in another language, and looks so, costs no start of the worker.
    if (declared !== undefined && said === undefined && !mayBeSupported(sample)) {
      this.end({ is: 'silent', state: 'language', article, lang: declared });
      return;
    }
    const part = await load('session');
    const begun = await part?.beginSession(this.document, article, {
      ...{ host: this.options.hostOf(), sample },
      onOver: () => this.stop(),
      onSettings: () => this.beginAgain(),
    });
    if (this.isOver) {
      if (begun?.is === 'reading') begun.session.stop();
    } else if (begun === undefined) this.fail(article);
    else {
      this.end(begun.is === 'reading' ? LOOKING : begun);
      this.now = begun;
      if (begun.is === 'reading') begun.session.start();
    }
  }

  /** What the reader has set is another now. */
  private beginAgain(): void {
    if (this.isOver) return;
    this.end(LOOKING);
    this.changes.lookAtOnce();
  }
}
