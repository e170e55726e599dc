/** What the reader does with pointer, finger and keys, as orders to the cards. Synthetic events of the page are none. */
import type { Cards } from '../card/cards';
import { lineAt, type Marks, type PlacedMark } from '../marks/marks';
import type { EarlyEvent } from './early';
import { Hover } from './hover';
import { keyAction, stepOf } from './keys';
import { Steps } from './steps';

/** A click is no double click after so long. */
const DOUBLE_MS = 300;
/** A finger that rests so long on a name in a link means the name. */
const LONG_PRESS_MS = 450;
const FINGER_PX = 10;
/** Focus that rests so long on a link with a name opens its card. */
const FOCUS_MS = 500;

/** Whose default the page's script may prevent. */
const PREVENTED = new Set(['contextmenu', 'keydown']);

export interface ReaderOptions {
  document: Document;
  marks: Marks;
  cards: Cards;
  /** Rest of the pointer before a card opens, in ms. */
  restMs: number;
  /** Alt+G steps in the page itself. */
  pageKeys: boolean;
}

type Point = { x: number; y: number };

function linkOf(target: EventTarget | null): Element | null {
  return (target as Element | null)?.closest?.('a[href], button, summary, label') ?? null;
}

export class Reader {
  readonly steps: Steps;
  private readonly hover: Hover<PlacedMark>;
  private readonly ending = new AbortController();
  private readonly handlers: Readonly<Record<string, (event: Event) => void>> = {
    pointermove: (event) => this.onMove(event as PointerEvent),
    pointerdown: (event) => this.onDown(event as PointerEvent),
    pointerup: () => this.endPress(),
    pointercancel: () => this.endPress(),
    click: (event) => this.onClick(event as MouseEvent),
    dblclick: () => this.onDoubleClick(),
    contextmenu: (event) => this.onContextMenu(event),
    keydown: (event) => this.onKey(event as KeyboardEvent),
    focusin: (event) => this.onFocus(event),
    focusout: () => this.onBlur(),
    mouseleave: () => this.hover.forget(),
  };
  /** What events were on that are past. */
  private readonly targets = new WeakMap<Event, EventTarget>();
  private press: ReturnType<typeof setTimeout> | undefined;
  private click: ReturnType<typeof setTimeout> | undefined;
  private focus: ReturnType<typeof setTimeout> | undefined;
  /** The first card is made ready when the reader moves, and not for who only reads. */
  private idle: number | undefined;
  private pressedAt: Point | undefined;
  private pressed: PlacedMark | undefined;

  constructor(private readonly options: ReaderOptions) {
    const { cards, restMs, document, marks } = options;
    this.steps = new Steps(document, marks, cards);
    this.hover = new Hover<PlacedMark>({
      restMs,
      onAim: (mark) => cards.prepare(mark),
      onRest: (mark, point) => {
        if (!this.isSelecting()) cards.open(mark, 'pointer', lineAt(mark, point));
      },
      onLeave: () => cards.close(),
    });
  }

  start(): void {
    const { document } = this.options;
    const window = document.defaultView!;
    for (const [type, handler] of Object.entries(this.handlers))
      this.on(document, type, handler, { passive: !PREVENTED.has(type) });
    this.on(window, 'resize', () => this.options.cards.follow());
  }

  /** Does what the reader has asked for before this was here. */
  catchUp(events: readonly EarlyEvent[]): void {
    for (const { event, target } of events) {
      if (target !== undefined) this.targets.set(event, target);
      this.handlers[event.type]?.(event);
    }
  }

  stop(): void {
    this.ending.abort();
    this.hover.stop();
    if (this.idle !== undefined) cancelIdleCallback(this.idle);
    for (const timer of [this.press, this.click, this.focus]) clearTimeout(timer);
  }

  /** The card was closed, or another one opened. */
  onTurn(): void {
    this.hover.stop();
  }

  /** The pointer is in the card, or has left it. */
  onPointer(inside: boolean): void {
    const { shown } = this.options.cards;
    if (inside) {
      this.hover.stay();
      shown?.host.setActive(true);
      return;
    }
    if (shown === undefined) return;
    if (!shown.host.hasFocus) {
      shown.host.setActive(false);
      this.hover.leaveSoon();
    }
  }

  private on(
    target: EventTarget,
    type: string,
    listener: (event: Event) => void,
    options: AddEventListenerOptions = {},
  ): void {
    target.addEventListener(type, (event) => event.isTrusted && listener(event), {
      ...{ signal: this.ending.signal, passive: true, capture: true },
      ...options,
    });
  }

  private deepest(event: Event): EventTarget | null {
    return event.composedPath()[0] ?? this.targets.get(event) ?? event.target;
  }

  private isSelecting(): boolean {
    const selection = this.options.document.getSelection();
    return selection !== null && !selection.isCollapsed && selection.toString().trim() !== '';
  }

  private onMove(event: PointerEvent): void {
    const { cards, marks } = this.options;
    const { clientX: x, clientY: y } = event;
    if (event.pointerType === 'touch') {
      if (this.pressedAt !== undefined && Math.hypot(x - this.pressedAt.x, y - this.pressedAt.y) > FINGER_PX)
        this.endPress();
      return;
    }
    const { shown } = cards;
    // A card whose content is inert lets the pointer through to the page below.
    const under = cards.at(x, y);
    under?.setActive(true);
    if (under !== undefined || cards.contains(event.target)) {
      if (under === shown?.host) this.hover.stay();
      this.hover.forget();
      return;
    }
    if (shown !== undefined && !shown.host.hasFocus) shown.host.setActive(false);
    if (event.buttons !== 0) {
      this.hover.forget();
      return;
    }
    const open = shown === undefined ? undefined : { target: shown.mark, box: shown.host.box };
    const mark = marks.at(x, y, this.deepest(event));
    if (mark !== undefined) cards.prepare();
    else if (marks.size > 0) this.idle ??= requestIdleCallback(() => cards.prepare());
    this.hover.move(x, y, mark, open);
  }

  private onDown(event: PointerEvent): void {
    this.hover.forget();
    clearTimeout(this.click);
    const { marks, cards } = this.options;
    if (event.pointerType !== 'touch' || cards.contains(event.target)) return;
    const point = { x: event.clientX, y: event.clientY };
    const mark = marks.at(point.x, point.y, this.deepest(event));
    if (mark === undefined || linkOf(event.target) === null) return;
    this.pressedAt = point;
    this.press = setTimeout(() => {
      this.pressed = mark;
      cards.open(mark, 'tap', lineAt(mark, point));
    }, LONG_PRESS_MS);
  }

  private endPress(): void {
    clearTimeout(this.press);
    this.pressedAt = undefined;
  }

  /** The browser's own menu for a link does not lie over the card that a long press has opened. */
  private onContextMenu(event: Event): void {
    if (this.pressed === undefined && this.pressedAt === undefined) return;
    if (this.pressedAt !== undefined && this.pressed === undefined) return;
    event.preventDefault();
    this.pressed = undefined;
  }

  /** A click or tap on a mark opens its card, elsewhere it closes; links and buttons keep their own meaning. */
  private onClick(event: MouseEvent): void {
    const { cards, marks } = this.options;
    const { clientX: x, clientY: y } = event;
    if (cards.contains(event.target) || cards.at(x, y) !== undefined) return;
    if (this.pressed !== undefined) {
      this.pressed = undefined;
      return;
    }
    const mark = marks.at(x, y, this.deepest(event));
    if (mark === undefined || linkOf(event.target) !== null) {
      cards.close();
      return;
    }
    if ((event as PointerEvent).pointerType === 'touch') {
      cards.open(mark, 'tap', lineAt(mark, { x, y }));
      return;
    }
    // A second click may follow, which selects the word.
    clearTimeout(this.click);
    if (event.detail > 1) return;
    this.click = setTimeout(() => {
      if (!this.isSelecting()) cards.open(mark, 'pointer', lineAt(mark, { x, y }));
    }, DOUBLE_MS);
  }

  private onDoubleClick(): void {
    clearTimeout(this.click);
    this.hover.forget();
    if (this.isSelecting()) this.options.cards.close();
  }

  private onKey(event: KeyboardEvent): void {
    const { cards, pageKeys } = this.options;
    if (keyAction(event) === 'close') {
      if (!cards.closeNewest()) return;
    } else {
      const step = stepOf(event, pageKeys);
      if (step === undefined) return;
      this.steps.go(step);
    }
    event.preventDefault();
    event.stopPropagation();
  }

  /** Focus by keyboard that rests on a link with a name opens the name's card; the link keeps the focus. */
  private onFocus(event: Event): void {
    const { cards, marks } = this.options;
    const target = this.deepest(event);
    if (cards.contains(event.target) || !(target instanceof Element) || linkOf(target) === null) return;
    if (!target.matches(':focus-visible')) return;
    const [mark] = marks.within(target);
    if (mark !== undefined) cards.prepare(mark);
    clearTimeout(this.focus);
    if (mark !== undefined) this.focus = setTimeout(() => cards.open(mark, 'focus'), FOCUS_MS);
  }

  private onBlur(): void {
    clearTimeout(this.focus);
    const { cards } = this.options;
    const { state } = cards;
    if (state.state === 'closed' || (state.by !== 'focus' && state.by !== 'key')) return;
    // A step by key takes the focus from the card before; the next card has none to lose until it is there.
    if (state.by === 'key' && state.state === 'awaited') return;
    // The focus is between two elements just now.
    setTimeout(() => {
      if (cards.state === state && cards.shown?.host.hasFocus !== true) cards.close();
    }, 0);
  }
}
