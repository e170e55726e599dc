/** Glossa on one page, for as long as the page lives: finds the article, begins and ends sessions, says why there is none. */

import { mayBeSupported } from '../language/hint';
import { supportedLanguage } from '../language/supported';
import { isFailure } from '../messages';
import type { SiteSettings } from '../settings/site';
import { type FoundArticle, findArticleInSteps, sampleOf } from './article';
import { runInSlices } from './article/steps';
import { askLanguage, isExtensionHere } from './ask';
import { Changes } from './changes';
import { LOOKING, type Silence, type Standing } from './page-status';
import { Session } from './session';

/** Elements defined by the page's scripts fill their shadow roots without a change that can be observed. */
const LATE_LOOKS_MS = [1000, 3000];

/** Address without the part that only scrolls. */
function addressOf(document: Document): string {
  return document.location.href.split('#')[0]!;
}

export class Page {
  private now: Standing = LOOKING;
  private readonly changes: Changes;
  private address = '';
  private late: ReturnType<typeof setTimeout>[] = [];

  constructor(
    private readonly document: Document,
    private readonly settings: SiteSettings,
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
      if (this.now.is !== 'silent') return;
      this.late = LATE_LOOKS_MS.map((delay) => setTimeout(() => this.lookForLate(), delay));
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
    const has = this.document.querySelector(':not(:defined)') !== null || this.hasShadow();
    if (this.now.is === 'silent' && has) this.changes.lookSoon();
  }

  /** Some element of the page, not too deep, has an open shadow root. */
  private hasShadow(): boolean {
    const some = this.document.querySelectorAll('body > *, body > * > *, main *');
    return [...some]
      .slice(0, 500)
      .some((element) => element.localName.includes('-') && element.shadowRoot !== null);
  }

  private get isOver(): boolean {
    return this.now.is === 'over';
  }

  private end(now: Silence | { is: 'over' }): void {
    const { session } = this;
    this.now = now;
    session?.stop();
  }

  /** Looks at the page as it is now. What goes wrong on a page stays without marks, and breaks nothing. */
  private async look(): Promise<void> {
    try {
      await this.lookOnce();
    } catch {
      if (!this.isOver) this.end({ is: 'silent', state: 'failed' });
    }
  }

  private async lookOnce(): Promise<void> {
    const { document } = this;
    if (!isExtensionHere()) {
      this.stop();
      return;
    }
    const address = addressOf(document);
    const isNew = address !== this.address;
    const steps = findArticleInSteps(document, { url: document.location.href });
    const article = await runInSlices(steps, () => this.isOver);
    if (this.isOver) return;
    this.address = address;
    if (article === undefined) {
      this.end({ is: 'silent', state: 'noArticle' });
      return;
    }
    for (const { element } of article.blocks) this.observeTree(element);
    if (this.session !== undefined && !isNew) this.session.update(article);
    else await this.begin(article);
  }

  /** Changes inside a shadow root are told to those alone who watch it. */
  private observeTree(element: Element): void {
    const tree = element.getRootNode();
    if (tree !== this.document && tree.nodeType === 11) this.changes.observe(tree);
  }

  private async begin(article: FoundArticle): Promise<void> {
    const { declared } = article;
    const sample = sampleOf(article);
    const said = declared === undefined ? undefined : supportedLanguage(declared);
    // A page that says that it is in another language, and looks so, costs no start of the worker.
    if (declared !== undefined && said === undefined && !mayBeSupported(sample)) {
      this.end({ is: 'silent', state: 'language', article, lang: declared });
      return;
    }
    const told = await askLanguage({ type: 'language', sample, ...(declared !== undefined && { declared }) });
    if (this.isOver) return;
    if (told === undefined || isFailure(told)) {
      this.end({ is: 'silent', state: 'failed', article });
      this.changes.lookSoon();
      return;
    }
    if (told.lang === undefined) {
      this.end({ is: 'silent', state: 'language', article, lang: told.likeliest ?? declared });
      return;
    }
    this.end(LOOKING);
    const { settings, document } = this;
    const session = new Session(document, { article, lang: told.lang, settings, onOver: () => this.stop() });
    this.now = { is: 'reading', session };
    session.start();
  }
}
