/** Tells a pointer that means a mark from one that passes over it, and one on its way to the card from one that leaves. */

/** The part of the rest after which a card is likely to be wanted. */
const AIM = 1 / 3;
/** Faster than this (CSS px a ms) the pointer is on its way elsewhere: the rest begins anew. */
const FAST = 0.45;
/** The card stays open for so long after the pointer has left mark and card. */
const LEAVE_MS = 320;
/** A pointer that comes this much nearer to the card (px) in one move is on its way to it. */
const NEARER = 0.5;
/** A pointer that seemed on its way to the card and then rests on another mark means that one, after so long. */
const TURN_MS = 300;

/** True for points of the box, edges included. */
export function isInside(x: number, y: number, box: DOMRect): boolean {
  return distance(x, y, box) === 0;
}

export interface HoverOptions<T> {
  /** A rest of so many ms on a mark opens the card. */
  restMs: number;
  /** The pointer has rested on a mark for a part of that: its card is likely to be wanted. */
  onAim(target: T): void;
  onRest(target: T, point: { x: number; y: number }): void;
  onLeave(): void;
}

interface Place {
  x: number;
  y: number;
  time: number;
}

/** Distance from a point to a box; 0 inside. */
function distance(x: number, y: number, box: DOMRect): number {
  const dx = Math.max(box.left - x, 0, x - box.right);
  const dy = Math.max(box.top - y, 0, y - box.bottom);
  return Math.hypot(dx, dy);
}

export class Hover<T extends object> {
  private target: T | undefined;
  private last: Place | undefined;
  private aim: ReturnType<typeof setTimeout> | undefined;
  private rest: ReturnType<typeof setTimeout> | undefined;
  private leave: ReturnType<typeof setTimeout> | undefined;
  private isLeaving = false;

  constructor(private readonly options: HoverOptions<T>) {}

  /**
   * A move of the pointer over the page. `target` is the mark under it, `open` the one whose card is open with the
   * card's box.
   */
  move(x: number, y: number, target: T | undefined, open: { target: T; box: DOMRect } | undefined): void {
    const now: Place = { x, y, time: performance.now() };
    const last = this.last;
    this.last = now;
    const toCard =
      open !== undefined &&
      last !== undefined &&
      distance(last.x, last.y, open.box) - distance(x, y, open.box) > NEARER;
    const onCard = open !== undefined && isInside(x, y, open.box);
    if (onCard || (target !== undefined && target === open?.target)) {
      this.stay();
      this.forget();
      return;
    }
    if (open !== undefined && (target === undefined || toCard)) this.leaveSoon(toCard);
    if (target === undefined) this.forget();
    else this.restOn(target, last, now, toCard);
  }

  /** The pointer is in the card, or the card was opened otherwise: it does not close. */
  stay(): void {
    clearTimeout(this.leave);
    this.leave = undefined;
  }

  /** Closes after the time of grace; `again` grants it anew. */
  leaveSoon(again = false): void {
    if (again) this.stay();
    this.leave ??= setTimeout(() => {
      this.leave = undefined;
      this.isLeaving = true;
      this.options.onLeave();
      this.isLeaving = false;
    }, LEAVE_MS);
  }

  /** The card has closed or is another's. One that closes because the pointer has left takes no rest on the next mark away. */
  stop(): void {
    this.stay();
    if (!this.isLeaving) this.forget();
  }

  /** The pointer means nothing now: a button is down, the page scrolls, text is being selected. */
  forget(): void {
    clearTimeout(this.aim);
    clearTimeout(this.rest);
    this.target = undefined;
  }

  private restOn(target: T, last: Place | undefined, now: Place, toCard: boolean): void {
    const speed =
      last === undefined ? 0 : Math.hypot(now.x - last.x, now.y - last.y) / Math.max(1, now.time - last.time);
    if (target === this.target && speed < FAST && !toCard) return;
    const { restMs, onAim, onRest } = this.options;
    this.forget();
    this.target = target;
    this.aim = setTimeout(() => onAim(target), restMs * AIM);
    this.rest = setTimeout(
      () => {
        this.target = undefined;
        onRest(target, this.last ?? now);
      },
      toCard ? Math.max(TURN_MS, restMs) : restMs,
    );
  }
}
