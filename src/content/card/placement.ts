/** Where the card stands: beside its name, never over it, inside what the reader sees. All figures in CSS px of the layout viewport. */

/** Between name and card. */
const GAP = 8;
/** Between card and the edge of what is seen. */
const MARGIN = 12;
/** A side with so much room is as good as any. */
const ENOUGH = 320;
/** The least height of a card: in windows lower than this it cannot be helped. */
const LEAST = 96;

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface View {
  left: number;
  top: number;
  width: number;
  height: number;
}

export type Side = 'above' | 'below';

export interface Placement {
  left: number;
  top: number;
  side: Side;
  /** Most height that the card may have on its side. */
  room: number;
}

/** What the reader sees of the page: less than the layout viewport after a pinch, and right without a doctype too. */
export function viewOf(window: Window): View {
  const visual = window.visualViewport;
  if (visual === null || visual.width === 0) {
    return { left: 0, top: 0, width: window.innerWidth, height: window.innerHeight };
  }
  return { left: visual.offsetLeft, top: visual.offsetTop, width: visual.width, height: visual.height };
}

function roomOn(side: Side, name: Box, view: View): number {
  const room = side === 'below' ? view.top + view.height - name.bottom : name.top - view.top;
  return room - GAP - MARGIN;
}

/** The side for a card that has no height yet: below where that is enough, else where there is more room. */
export function sideFor(name: Box, view: View): Side {
  const below = roomOn('below', name, view);
  return below >= ENOUGH || below >= roomOn('above', name, view) ? 'below' : 'above';
}

/** Most height on a side. */
export function roomFor(side: Side, name: Box, view: View): number {
  return Math.max(LEAST, roomOn(side, name, view));
}

/** The place of a card of a size on a side; the edge at the name keeps its place when the card grows. */
export function place(name: Box, size: { width: number; height: number }, view: View, side: Side): Placement {
  const room = roomFor(side, name, view);
  const height = Math.min(size.height, room);
  const most = view.left + view.width - size.width - MARGIN;
  const left = Math.max(view.left + MARGIN, Math.min(name.left, most));
  const top = side === 'below' ? name.bottom + GAP : name.top - GAP - height;
  return { left, top, side, room };
}

/** A card that was dragged stays where it can be seen. */
export function clamp(
  left: number,
  top: number,
  size: { width: number; height: number },
  view: View,
): { left: number; top: number } {
  const within = (value: number, start: number, length: number, own: number): number =>
    Math.max(start, Math.min(value, start + length - own));
  return {
    left: within(left, view.left, view.width, size.width),
    top: within(top, view.top, view.height, Math.min(size.height, view.height)),
  };
}
