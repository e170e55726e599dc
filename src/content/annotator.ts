/** Sends the article's blocks to the worker as the reader comes near them, and draws the marks. */
import { accentOf } from '../card/kinds';
import type { IsoDate } from '../knowledge/model';
import { type AnnotateResponse, type Failure, isFailure, type Mark } from '../messages';
import type { Settings } from '../settings/settings';
import type { PageBlock } from './article';
import { askMarks } from './ask';
import type { Marks } from './marks';

/** Characters of text in one message: answered in some 10 ms. */
const BATCH = 20_000;

export interface AnnotatorOptions {
  lang: string;
  date: IsoDate | undefined;
  settings: Settings;
  /** The worker gave no answer twice, or could not answer. */
  onFailure(failure: Failure | undefined): void;
  /** Marks were drawn, or none were found. */
  onMarks(): void;
}

export class Annotator {
  private readonly known = new WeakMap<Element, string>();
  private readonly sections = new WeakMap<PageBlock, number>();
  private readonly marked = new Set<string>();
  private readonly nearby = new Map<Element, PageBlock[]>();
  private readonly near: IntersectionObserver;
  private readonly hidden: ReadonlySet<string>;
  private waiting: PageBlock[] = [];
  private sending = false;
  private ended = false;
  private context: AnnotateResponse['context'] | undefined;

  constructor(
    private readonly marks: Marks,
    private readonly options: AnnotatorOptions,
  ) {
    this.hidden = new Set(options.settings.hidden.map(({ id }) => id));
    this.near = new IntersectionObserver((entries) => this.onNear(entries), { rootMargin: '150% 0%' });
  }

  /** Takes up blocks that are new or whose text has changed. */
  observe(blocks: readonly PageBlock[]): void {
    let section = 0;
    for (const block of blocks) {
      if (block.heading) section++;
      this.sections.set(block, section);
      if (this.known.get(block.element) === block.text) continue;
      this.known.set(block.element, block.text);
      this.nearby.set(block.element, [...(this.nearby.get(block.element) ?? []), block]);
      this.near.observe(block.element);
    }
  }

  stop(): void {
    this.ended = true;
    this.near.disconnect();
    this.waiting = [];
  }

  private onNear(entries: readonly IntersectionObserverEntry[]): void {
    for (const entry of entries) {
      if (!entry.isIntersecting) continue;
      this.near.unobserve(entry.target);
      this.waiting.push(...(this.nearby.get(entry.target) ?? []));
      this.nearby.delete(entry.target);
    }
    void this.send();
  }

  /** Sends what waits, one message at a time, since each part builds on what the part before settled. */
  private async send(): Promise<void> {
    if (this.sending) return;
    this.sending = true;
    try {
      while (this.waiting.length > 0 && !this.ended) await this.sendBatch();
    } finally {
      this.sending = false;
    }
  }

  private takeBatch(): PageBlock[] {
    let length = 0;
    let count = 0;
    while (count < this.waiting.length && length < BATCH) length += this.waiting[count++]!.text.length;
    return this.waiting.splice(0, count);
  }

  private async sendBatch(): Promise<void> {
    const batch = this.takeBatch();
    const { lang, date, onFailure, onMarks } = this.options;
    const blocks = batch.map(({ text, heading }) => ({ text, heading }));
    const answer = await askMarks({ type: 'annotate', lang, date, blocks, context: this.context });
    if (this.ended) return;
    if (answer === undefined || isFailure(answer)) {
      onFailure(answer);
      return;
    }
    this.context = answer.context;
    for (const mark of answer.marks) {
      const block = batch[mark.block]!;
      if (this.isWanted(mark, block)) this.marks.add(mark, block);
    }
    onMarks();
  }

  /** By kind, and by whether the entity was marked before in the section or the article. */
  private isWanted(mark: Mark, block: PageBlock): boolean {
    const { adjectives, kindsOff, mentions } = this.options.settings;
    if (kindsOff.includes(accentOf(mark.kind)) || this.hidden.has(mark.id)) return false;
    if (!adjectives && mark.form === 'adjective') return false;
    if (mentions === 'all') return true;
    const key = mentions === 'first' ? mark.id : `${mark.id} ${this.sections.get(block)}`;
    if (this.marked.has(key)) return false;
    this.marked.add(key);
    return true;
  }
}
