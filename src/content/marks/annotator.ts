/** Sends the article's blocks to the worker as the reader comes near them, and keeps the marks as the page changes. */
import type { IsoDate } from '../../knowledge/model';
import type { AnnotateResponse, Mark } from '../../messages';
import { type Failure, isFailure } from '../../messages/light';
import type { SiteSettings } from '../../settings/site';
import type { PageBlock } from '../article';
import { runInSlices, type Steps } from '../article/steps';
import { askMarks } from '../ask';
import { type BatchLimits, takeBatch } from './batch';
import { corrected } from './corrected';
import { isWanted, withoutDoubles } from './density';
import type { Marks, PlacedMark } from './marks';
import { Near } from './near';

/**
 * The marks of one answer are checked and drawn in one task of the page, of which so much text makes the longest; the
 * worker refuses more than 200,000 units or 2,000 blocks.
 */
const LIMITS: BatchLimits = { units: 8000, blocks: 100 };
/** A worker that died is asked again after so long, then after twice as long, and so on. */
const RETRY_MS = 1000;
const MOST_RETRIES = 5;
/** Texts whose marks are kept for when the page sets the same text again. */
const MOST_KEPT = 5000;

export interface AnnotatorOptions {
  lang: string;
  date: IsoDate | undefined;
  settings: SiteSettings;
  /** The worker gave no answer, or could not answer. */
  onFailure(failure: Failure | undefined): void;
  /** Marks were drawn, or none were found. */
  onMarks(): void;
}

interface Entry {
  block: PageBlock;
  /** Number of headings up to here; a heading is a section by itself, and has a negative number. */
  section: number;
  placed: Map<Mark, PlacedMark>;
}

export class Annotator {
  private readonly near: Near;
  private entries: Entry[] = [];
  private entryOf = new Map<PageBlock, Entry>();
  /** Marks by the text of their block: the page may set the same text again in other nodes. */
  private readonly kept = new Map<string, readonly Mark[]>();
  private waiting: PageBlock[] = [];
  private sending = false;
  private ended = false;
  /** Number of the drawing under way. */
  private settling = 0;
  private context: AnnotateResponse['context'] | undefined;

  constructor(
    window: Window,
    private readonly marks: Marks,
    private readonly options: AnnotatorOptions,
  ) {
    this.near = new Near(window, (blocks) => {
      this.waiting.push(...blocks);
      void this.send();
    });
  }

  /** The article's blocks as they are now; what stays keeps its marks. */
  observe(blocks: readonly PageBlock[]): void {
    const before = new Map<Node, Entry[]>();
    for (const entry of this.entries) {
      const node = entry.block.pieces[0]?.node;
      if (node !== undefined) before.set(node, [...(before.get(node) ?? []), entry]);
    }
    const old = this.entryOf;
    this.entryOf = new Map();
    let section = 0;
    this.entries = blocks.map((block) => {
      if (block.heading) section++;
      const same = before.get(block.pieces[0]!.node)?.find((entry) => isSame(entry.block, block));
      const entry: Entry = same ?? { block, section, placed: new Map() };
      entry.section = block.heading ? -section : section;
      this.entryOf.set(entry.block, entry);
      return entry;
    });
    for (const [block, { placed }] of old)
      if (!this.entryOf.has(block)) for (const one of placed.values()) this.marks.remove(one);
    this.waiting = this.waiting.filter((block) => this.entryOf.has(block));
    const known = new Set(this.waiting);
    this.near.set(
      this.entries
        .map(({ block }) => block)
        .filter((block) => !this.kept.has(block.text) && !known.has(block)),
    );
    void this.settle();
  }

  onScroll(): void {
    this.near.onScroll();
  }

  stop(): void {
    this.ended = true;
    this.near.stop();
    this.waiting = [];
  }

  /** Sends what waits, one message at a time, since each part builds on what the part before settled. */
  private async send(): Promise<void> {
    if (this.sending) return;
    this.sending = true;
    try {
      let retries = 0;
      while (this.waiting.length > 0 && !this.ended) {
        const batch = takeBatch(this.waiting, LIMITS);
        if (await this.ask(batch)) retries = 0;
        else if (this.ended || ++retries > MOST_RETRIES) break;
        else {
          this.waiting.unshift(...batch);
          await new Promise((resolve) => setTimeout(resolve, RETRY_MS * 2 ** (retries - 1)));
        }
      }
    } finally {
      this.sending = false;
    }
  }

  /** Asks for a batch's marks; a refused one in halves, so that one block loses no other. False where nobody answered. */
  private async ask(batch: readonly PageBlock[]): Promise<boolean> {
    const { lang, date, onFailure, onMarks, settings } = this.options;
    const { corrections } = settings;
    const blocks = batch.map(({ text, heading }) => ({ text, heading }));
    const answer = await askMarks({ type: 'annotate', lang, date, blocks, context: this.context });
    if (this.ended) return true;
    if (answer === undefined || (isFailure(answer) && answer.code === 'dropped')) {
      onFailure(answer);
      return false;
    }
    if (isFailure(answer)) {
      if (answer.code === 'refused' || answer.code === 'failed') return this.askHalves(batch, answer);
      onFailure(answer);
      return true;
    }
    this.context = answer.context;
    for (const [at, { text }] of batch.entries())
      this.keep(
        text,
        corrected(withoutDoubles(answer.marks.filter(({ block }) => block === at)), corrections),
      );
    await this.settle();
    if (!this.ended) onMarks();
    return true;
  }

  private async askHalves(batch: readonly PageBlock[], failure: Failure): Promise<boolean> {
    if (batch.length < 2) {
      this.keep(batch[0]!.text, []);
      this.options.onFailure(failure);
      return true;
    }
    const middle = batch.length >> 1;
    return (await this.ask(batch.slice(0, middle))) && this.ask(batch.slice(middle));
  }

  private keep(text: string, marks: readonly Mark[]): void {
    this.kept.set(text, marks);
    if (this.kept.size > MOST_KEPT) this.kept.delete(this.kept.keys().next().value!);
  }

  /** Draws in slices what is wanted now, the first at once; a later call takes over from an earlier one. */
  private async settle(): Promise<void> {
    const turn = ++this.settling;
    await runInSlices(this.draw(), () => this.ended || turn !== this.settling);
  }

  /** Draws the marks that are wanted of those that are known, in reading order, and takes away the others. */
  private *draw(): Steps<void> {
    const seen = new Set<string>();
    let done = 0;
    for (const entry of this.entries) {
      for (const mark of this.kept.get(entry.block.text) ?? []) {
        if ((++done & 15) === 0) yield;
        const wanted = isWanted(mark, entry.section, this.options.settings, seen);
        const placed = entry.placed.get(mark);
        if (placed !== undefined && (!wanted || !this.marks.isWhole(placed))) {
          this.marks.remove(placed);
          entry.placed.delete(mark);
        }
        if (!wanted || entry.placed.has(mark)) continue;
        const added = this.marks.add(mark, entry.block);
        if (added !== undefined) entry.placed.set(mark, added);
      }
    }
  }
}

/** The same text in the same nodes, at the same places. */
function isSame(one: PageBlock, other: PageBlock): boolean {
  return (
    one.text === other.text &&
    one.heading === other.heading &&
    one.element === other.element &&
    one.pieces.length === other.pieces.length &&
    one.pieces.every(
      ({ node, from }, at) => node === other.pieces[at]!.node && from === other.pieces[at]!.from,
    )
  );
}
