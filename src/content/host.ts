/** The one element that Glossa adds: outside the page's body, with a closed shadow root, in the top layer. */
import { type CardOptions, type MountedCard, mountCard } from '../card';

const GAP = 8;
const MARGIN = 12;
/** On tiny viewports the card covers its mark rather than be lower than this. */
const LEAST_HEIGHT = 200;
/** A page that keeps removing the card has its way after so many times. */
const MOST_RETURNS = 5;

/** Build-time switch: tests read the card through an open root. */
declare const GLOSSA_OPEN_ROOT: boolean;

export interface HostOptions extends CardOptions {
  /** Size of the text, 1 for its own. */
  scale: number;
  onPointer(inside: boolean): void;
}

export class CardHost {
  readonly card: MountedCard;
  private readonly element: HTMLElement;
  private readonly watch: MutationObserver;
  private shown = false;
  private returns = 0;
  private focusBefore: Element | null = null;

  constructor(
    private readonly document: Document,
    options: HostOptions,
  ) {
    this.element = document.createElement('glossa-card');
    this.element.setAttribute('popover', 'manual');
    this.element.style.setProperty('--glossa-scale', String(options.scale));
    const root = this.element.attachShadow({ mode: GLOSSA_OPEN_ROOT ? 'open' : 'closed' });
    document.documentElement.append(this.element);
    this.element.addEventListener('pointerenter', () => options.onPointer(true));
    this.element.addEventListener('pointerleave', () => options.onPointer(false));
    this.card = mountCard(root, options);
    this.watch = new MutationObserver(() => this.putBack());
    this.watch.observe(document.documentElement, { childList: true });
  }

  get open(): boolean {
    return this.shown && this.element.matches(':popover-open');
  }

  get box(): DOMRect {
    return this.element.getBoundingClientRect();
  }

  contains(target: EventTarget | null): boolean {
    return target === this.element;
  }

  /** Shows the card beside a box of the viewport, above all else: below the box, or above it where there is more room. */
  showAt(box: DOMRect): void {
    this.shown = true;
    this.returns = 0;
    // What came into the top layer since (a dialog, fullscreen) would lie above: the last one shown is on top.
    if (this.open) this.element.hidePopover();
    this.raise();
    this.place(box);
  }

  /** The card never covers the box: it is as high as the larger side allows. */
  place(box: DOMRect): void {
    const view = this.document.documentElement;
    const below = view.clientHeight - box.bottom - GAP - MARGIN;
    const above = box.top - GAP - MARGIN;
    this.set('room', Math.max(below, above, LEAST_HEIGHT));
    const { width, height } = this.box;
    const isBelow = height <= below || below >= above;
    const top = isBelow ? box.bottom + GAP : box.top - height - GAP;
    const left = Math.min(box.left, view.clientWidth - width - MARGIN);
    this.set('left', Math.max(MARGIN, left));
    this.set('top', Math.max(MARGIN, Math.min(top, view.clientHeight - height - MARGIN)));
  }

  /** Moves keyboard focus into the card, to give it back when the card closes. */
  focus(): void {
    const { activeElement } = this.document;
    if (activeElement !== this.element) this.focusBefore = activeElement;
    this.card.focus();
  }

  hide(): void {
    const hadFocus = this.document.activeElement === this.element;
    const open = this.open;
    this.shown = false;
    if (open) this.element.hidePopover();
    if (hadFocus) {
      this.card.blur();
      if (this.focusBefore instanceof HTMLElement) this.focusBefore.focus({ preventScroll: true });
    }
    this.focusBefore = null;
  }

  remove(): void {
    this.watch.disconnect();
    this.shown = false;
    this.card.destroy();
    this.element.remove();
  }

  private set(name: 'left' | 'top' | 'room', pixels: number): void {
    this.element.style.setProperty(`--glossa-${name}`, `${pixels}px`);
  }

  private raise(): void {
    if (!this.element.isConnected) this.document.documentElement.append(this.element);
    if (!this.element.matches(':popover-open')) this.element.showPopover();
  }

  /** A page may replace all that it finds in the document; an open card comes back, not for ever. */
  private putBack(): void {
    if (!this.shown || this.element.isConnected || this.returns >= MOST_RETURNS) return;
    this.returns++;
    this.raise();
  }
}
