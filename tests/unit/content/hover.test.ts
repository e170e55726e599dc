import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Hover } from '../../../src/content/input/hover';

const MARK = { name: 'mark' };
const OTHER = { name: 'other' };
const BOX = { left: 100, right: 300, top: 120, bottom: 400 } as DOMRect;
const OPEN = { target: MARK, box: BOX };

describe('a pointer', () => {
  let aimed: object[] = [];
  let rested: object[] = [];
  let left = 0;
  let hover: Hover<object>;

  beforeEach(() => {
    vi.useFakeTimers();
    aimed = [];
    rested = [];
    left = 0;
    hover = new Hover<object>({
      restMs: 150,
      onAim: (target) => aimed.push(target),
      onRest: (target) => rested.push(target),
      onLeave: () => left++,
    });
  });
  afterEach(() => vi.useRealTimers());

  const pass = (ms: number): void => void vi.advanceTimersByTime(ms);

  it('that rests on a mark means it', () => {
    hover.move(10, 10, MARK, undefined);
    pass(49);
    expect(aimed).toEqual([]);
    pass(1);
    expect(aimed).toEqual([MARK]);
    pass(99);
    expect(rested).toEqual([]);
    pass(1);
    expect(rested).toEqual([MARK]);
    expect(aimed).toEqual([MARK]);
  });

  it('that creeps over a mark means it as soon', () => {
    for (let step = 0; step < 15; step++) {
      hover.move(10 + step, 10, MARK, undefined);
      pass(16);
    }
    expect(rested).toEqual([MARK]);
  });

  it('that rushes over marks means none', () => {
    for (let step = 0; step < 20; step++) {
      hover.move(step * 30, 10, step % 2 === 0 ? MARK : OTHER, undefined);
      pass(16);
    }
    hover.move(700, 10, undefined, undefined);
    pass(1000);
    expect(aimed).toEqual([]);
    expect(rested).toEqual([]);
  });

  it('that leaves a mark and rests on another means that one, though the card of the first closes meanwhile', () => {
    let isOpen = true;
    const closing = new Hover<object>({
      restMs: 150,
      onAim: () => undefined,
      onRest: (target) => rested.push(target),
      onLeave: () => {
        isOpen = false;
        closing.stop();
      },
    });
    closing.move(10, 50, undefined, OPEN);
    pass(200);
    closing.move(10, 10, OTHER, OPEN);
    pass(120);
    expect(isOpen).toBe(false);
    expect(rested).toEqual([]);
    pass(30);
    expect(rested).toEqual([OTHER]);
  });

  it('that leaves closes the card after a time of grace', () => {
    hover.move(10, 50, undefined, OPEN);
    hover.move(8, 48, undefined, OPEN);
    pass(300);
    expect(left).toBe(0);
    pass(100);
    expect(left).toBe(1);
  });

  it('that comes back in time keeps it', () => {
    hover.move(10, 50, undefined, OPEN);
    pass(200);
    hover.move(120, 100, MARK, OPEN);
    pass(1000);
    expect(left).toBe(0);
  });

  it('on its way to the card crosses other marks without opening theirs', () => {
    for (let y = 60; y < 120; y += 2) {
      hover.move(150, y, OTHER, OPEN);
      pass(30);
    }
    hover.move(150, 130, undefined, OPEN);
    pass(1000);
    expect(rested).toEqual([]);
    expect(left).toBe(0);
  });

  it.each([
    ['beside the card', 0],
    ['no more than a hair nearer to the card', 0.5],
    ['away from the card', -4],
  ])('that moves on another mark, %s, means that one at once', (_, nearer) => {
    hover.move(150, 60, undefined, OPEN);
    pass(20);
    hover.move(152, 60 + nearer, OTHER, OPEN);
    pass(150);
    expect(rested).toEqual([OTHER]);
  });

  it('that comes nearer to the card on another mark is given more time', () => {
    hover.move(150, 60, undefined, OPEN);
    pass(20);
    hover.move(152, 61, OTHER, OPEN);
    pass(299);
    expect(rested).toEqual([]);
    pass(1);
    expect(rested).toEqual([OTHER]);
  });

  it('that turns to another mark opens that one', () => {
    hover.move(150, 60, OTHER, OPEN);
    pass(50);
    hover.move(149, 58, OTHER, OPEN);
    pass(400);
    expect(rested).toEqual([OTHER]);
  });
});
