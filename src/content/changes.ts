/** Watches a document for as long as it lives, and tells of changes worth a look: soon, whatever their rhythm, at a bounded cost. */
import { holds } from './article/dom';

/** A look follows the first change after so long: later changes do not put it off. */
const SOON_MS = 100;
/** So many new letters on a page without an article may be one. */
const GROWTH = 150;
/** Records of one delivery that are read one by one; more are taken for a change of everything. */
const MOST_RECORDS = 300;
const OBSERVED: MutationObserverInit = { childList: true, subtree: true, characterData: true };

export interface ChangesOptions {
  /** The article's root; undefined while there is none: then only growth counts. */
  root(): Element | undefined;
  /** Looks at the page; resolves when done, with the ms that the page is to be left alone. */
  look(): Promise<number>;
}

/** Between looks: none is due, one is, one is being done (and another is due after it). Once over, none is any more. */
type Watch =
  | { is: 'idle' }
  | { is: 'due'; timer: ReturnType<typeof setTimeout> }
  | { is: 'looking'; again: boolean }
  | { is: 'over' };

function lengthOf(node: Node): number {
  return node.nodeType === 1 || node.nodeType === 3 ? (node.textContent?.length ?? 0) : 0;
}

export class Changes {
  private readonly observer = new MutationObserver((records) => this.onRecords(records));
  private readonly observed = new WeakSet<Node>();
  private watch: Watch = { is: 'idle' };
  private growth = 0;
  private notBefore = 0;

  constructor(
    document: Document,
    private readonly options: ChangesOptions,
  ) {
    this.observe(document);
  }

  /** Watches a shadow root too; a tree is watched once. */
  observe(tree: Node): void {
    if (this.observed.has(tree)) return;
    this.observed.add(tree);
    this.observer.observe(tree, OBSERVED);
  }

  /** A change that no record tells of: of the address, or of the settings. */
  lookSoon(): void {
    if (this.watch.is === 'looking') this.watch.again = true;
    else if (this.watch.is === 'idle') {
      const wait = Math.max(SOON_MS, this.notBefore - performance.now());
      this.watch = { is: 'due', timer: setTimeout(() => void this.look(), wait) };
    }
  }

  /** The same without a wait: what the reader has done. */
  lookAtOnce(): void {
    if (this.watch.is === 'due') clearTimeout(this.watch.timer);
    if (this.watch.is === 'looking') this.watch.again = true;
    else void this.look();
  }

  stop(): void {
    this.observer.disconnect();
    if (this.watch.is === 'due') clearTimeout(this.watch.timer);
    this.watch = { is: 'over' };
  }

  private onRecords(records: readonly MutationRecord[]): void {
    const isIdle = this.watch.is === 'idle' || (this.watch.is === 'looking' && !this.watch.again);
    if (!isIdle) return;
    if (records.length > MOST_RECORDS || records.some((record) => this.matters(record))) this.lookSoon();
  }

  private matters({ target, type, addedNodes }: MutationRecord): boolean {
    const root = this.options.root();
    if (root !== undefined)
      return !root.isConnected || holds(root, target) || this.grows(type, target, addedNodes);
    return this.grows(type, target, addedNodes);
  }

  private grows(type: MutationRecordType, target: Node, added: NodeList): boolean {
    if (type === 'characterData') this.growth += lengthOf(target);
    for (const node of added) this.growth += lengthOf(node);
    return this.growth >= GROWTH;
  }

  /** Looks now; changes meanwhile are looked at after it. */
  async look(): Promise<void> {
    if (this.watch.is === 'over') return;
    const watch: Watch = { is: 'looking', again: false };
    this.watch = watch;
    this.growth = 0;
    const rest = await this.options.look();
    this.notBefore = performance.now() + rest;
    if (this.watch !== watch) return;
    this.watch = { is: 'idle' };
    if (watch.again) this.lookSoon();
  }
}
