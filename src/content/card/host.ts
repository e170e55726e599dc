/** One card's element: the only one that Glossa adds, with a closed shadow root, in the top layer. */
import { type CardOptions, type MountedCard, mountCard } from '../../card';
import { type HostLook, hostRule, PARTS_CSS } from './host-style';
import { OWN } from './own';
import { type Box, clamp, place, roomFor, type Side, sideFor, viewOf } from './placement';

/** A page that keeps taking the card away has its way after so many times. */
const MOST_RETURNS = 5;

/** Build-time switch: tests read the card through an open root. */
declare const GLOSSA_OPEN_ROOT: boolean;

export interface HostOptions extends CardOptions {
  /** Size of the text, 1 for its own. */
  scale: number;
  onPointer(inside: boolean): void;
  /** The reader dragged the card away from its name. */
  onDrag(): void;
}

export class CardHost {
  readonly card: MountedCard;
  private readonly element: HTMLElement;
  private readonly root: ShadowRoot;
  private readonly sheet: CSSStyleSheet;
  private readonly said: HTMLElement;
  private readonly watch: MutationObserver;
  private readonly sizes: ResizeObserver;
  private readonly look: HostLook;
  /** The rule as it was written last: each change has the browser style the card anew. */
  private rule = '';
  private glows: HTMLElement[] = [];
  private anchor: { name: Box; side: Side } | undefined;
  private returns = 0;
  private focusBefore: Element | null = null;
  private container: Element;

  constructor(
    private readonly document: Document,
    options: HostOptions,
  ) {
    const window = document.defaultView!;
    this.container = document.documentElement;
    this.look = { shown: false, sheet: false, place: { left: 0, top: 0, room: 480 }, scale: options.scale };
    // No valid name of a custom element: a page could define that, and reach into the root by its internals.
    this.element = document.createElement('div');
    this.element.setAttribute(OWN, '');
    this.element.setAttribute('popover', 'manual');
    this.root = this.element.attachShadow({ mode: GLOSSA_OPEN_ROOT ? 'open' : 'closed' });
    this.sheet = new window.CSSStyleSheet();
    this.card = mountCard(this.root, options);
    this.said = document.createElement('div');
    this.said.className = 'said';
    this.said.setAttribute('role', 'status');
    this.root.append(this.said);
    const parts = new window.CSSStyleSheet();
    parts.replaceSync(PARTS_CSS);
    // The parts have what holds in print: behind the host's own rule, of the same weight.
    this.root.adoptedStyleSheets = [...this.root.adoptedStyleSheets, this.sheet, parts];
    this.restyle();
    this.element.addEventListener('pointerenter', () => options.onPointer(true));
    this.element.addEventListener('pointerleave', () => options.onPointer(false));
    this.watchDrag(options);
    this.watch = new MutationObserver(() => this.putBack());
    this.watch.observe(document, { childList: true, subtree: true });
    this.sizes = new ResizeObserver(() => this.putBeside());
    this.sizes.observe(this.element);
  }

  get open(): boolean {
    return this.look.shown && this.element.isConnected;
  }

  get box(): DOMRect {
    return this.element.getBoundingClientRect();
  }

  get isSheet(): boolean {
    return this.look.sheet;
  }

  contains(target: EventTarget | null): boolean {
    return target === this.element;
  }

  /** Shows the card beside a name, above all else on the page. */
  showAt(name: Box, container: Element, sheet: boolean): void {
    const side = sideFor(name, viewOf(this.document.defaultView!));
    this.anchor = { name, side };
    this.container = container;
    this.returns = 0;
    this.look.sheet = sheet;
    this.look.shown = true;
    this.setActive(sheet);
    // What came into the top layer since (a dialog, fullscreen) would lie above: the last one shown is on top.
    this.lower();
    this.raise();
    this.replace();
  }

  /** The name has moved, with the page. */
  follow(name: Box): void {
    if (this.anchor === undefined) return;
    this.anchor.name = name;
    if (this.giveRoom()) this.replace();
    else this.putBeside();
  }

  /** Stays where it is from now on. */
  release(): void {
    this.anchor = undefined;
    this.glow([], '');
  }

  /** Lights up the lines of the mark that the card belongs to: not by a highlight, which the page could read. */
  glow(lines: readonly DOMRect[], colour: string): void {
    for (const old of this.glows) old.remove();
    this.glows = lines.map(({ left, top, width, height }) => {
      const glow = this.document.createElement('i');
      glow.className = 'glow';
      glow.style.cssText = `left:${left}px;top:${top}px;width:${width}px;height:${height}px;--glow:${colour}`;
      this.root.append(glow);
      return glow;
    });
  }

  /**
   * An inert card cannot be searched by the page (window.find), nor clicked: it is so until the pointer is in it or the
   * keyboard goes to it. What is found then cannot be selected, so that the page reads nothing, until the reader presses
   * the pointer on it.
   */
  setActive(active: boolean): void {
    const card = this.root.querySelector('.card');
    if (card === null || card.hasAttribute('inert') !== active) return;
    card.toggleAttribute('inert', !active);
    if (!active) this.setSelectable(false);
  }

  private setSelectable(selectable: boolean): void {
    this.root.querySelector('.card')?.classList.toggle('selectable', selectable);
  }

  /** Moves keyboard focus into the card, to give it back when the card closes. */
  focus(): void {
    const { activeElement } = this.document;
    if (activeElement !== this.element) this.focusBefore = activeElement;
    this.setActive(true);
    this.card.focus();
  }

  get hasFocus(): boolean {
    return this.document.activeElement === this.element || this.root.activeElement !== null;
  }

  /** Tells screen readers, beside the card's own name. */
  say(sentence: string): void {
    this.said.textContent = sentence;
  }

  hide(): void {
    const { hasFocus } = this;
    this.look.shown = false;
    this.anchor = undefined;
    this.glow([], '');
    this.lower();
    this.restyle();
    if (hasFocus) {
      this.card.blur();
      if (this.focusBefore instanceof HTMLElement) this.focusBefore.focus({ preventScroll: true });
    }
    this.focusBefore = null;
  }

  remove(): void {
    this.watch.disconnect();
    this.sizes.disconnect();
    this.look.shown = false;
    this.card.destroy();
    this.element.remove();
  }

  private restyle(): void {
    const rule = hostRule(this.look);
    if (rule === this.rule) return;
    this.rule = rule;
    this.sheet.replaceSync(rule);
  }

  /** Lays the card out anew: as much as fits into its room, beside its name. */
  private replace(): void {
    if (!this.look.shown) return;
    this.giveRoom();
    this.restyle();
    this.card.fit();
    this.putBeside();
  }

  /** The room that the card has beside its name. True where that is another one, into which less may fit. */
  private giveRoom(): boolean {
    if (this.anchor === undefined || this.look.sheet) return false;
    const { name, side } = this.anchor;
    const room = roomFor(side, name, viewOf(this.document.defaultView!));
    const isOther = room !== this.look.place.room;
    this.look.place = { ...this.look.place, room };
    return isOther;
  }

  /** Puts the card, as large as it is, beside its name. */
  private putBeside(): void {
    if (this.look.shown && this.anchor !== undefined && !this.look.sheet) {
      const { name, side } = this.anchor;
      this.look.place = place(name, this.box, viewOf(this.document.defaultView!), side);
    }
    this.restyle();
  }

  private moveTo(left: number, top: number): void {
    const to = clamp(left, top, this.box, viewOf(this.document.defaultView!));
    this.look.place = { ...this.look.place, ...to };
    this.restyle();
  }

  private lower(): void {
    try {
      if (this.element.matches(':popover-open')) this.element.hidePopover();
    } catch {
      // A page's handler may have moved the element meanwhile.
    }
  }

  /** Into the top layer; where the page prevents that, the card lies as high as z-index goes. */
  private raise(): void {
    try {
      if (this.element.getAttribute('popover') !== 'manual') this.element.setAttribute('popover', 'manual');
      if (this.element.parentNode !== this.container) this.container.append(this.element);
      if (!this.element.matches(':popover-open')) this.element.showPopover();
    } catch {
      // The attribute was removed or the element moved in a handler of the page.
    }
  }

  /** A page may replace or move all that it finds in the document; an open card comes back, not for ever. */
  private putBack(): void {
    if (!this.look.shown || this.returns >= MOST_RETURNS) return;
    if (this.element.parentNode === this.container) return;
    this.returns++;
    if (!this.container.isConnected) this.container = this.document.documentElement;
    this.raise();
  }

  private watchDrag({ onDrag, onClose }: HostOptions): void {
    let from: { x: number; y: number; left: number; top: number; id: number } | undefined;
    const root = this.root as unknown as HTMLElement;
    root.addEventListener('pointerdown', (event) => {
      const target = event.target as Element | null;
      if (
        !event.isTrusted ||
        event.button !== 0 ||
        target?.closest('button,a,summary,input,[role=button]') != null
      )
        return;
      this.setSelectable(true);
      if (this.look.sheet || target?.closest('header,.controls') != null) {
        const { left, top } = this.box;
        from = { x: event.clientX, y: event.clientY, left, top, id: event.pointerId };
      }
    });
    root.addEventListener('pointermove', (event) => {
      if (from === undefined || !event.isTrusted || event.pointerId !== from.id) return;
      const [dx, dy] = [event.clientX - from.x, event.clientY - from.y];
      if (Math.hypot(dx, dy) < DRAG_PX) return;
      if (this.look.sheet) {
        // A swipe downwards closes, where nothing is left to scroll back.
        if (dy > SWIPE_PX && (this.root.querySelector('.scroll')?.scrollTop ?? 0) === 0) {
          from = undefined;
          onClose();
        }
        return;
      }
      if (this.anchor !== undefined) onDrag();
      (event.target as Element).setPointerCapture?.(event.pointerId);
      this.document.getSelection()?.removeAllRanges();
      this.moveTo(from.left + dx, from.top + dy);
    });
    for (const type of ['pointerup', 'pointercancel']) root.addEventListener(type, () => (from = undefined));
  }
}

/** A press that moves less than this is a click. */
const DRAG_PX = 5;
const SWIPE_PX = 60;
