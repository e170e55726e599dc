/** Where the card stands. */
import { describe, expect, it } from 'vitest';
import { place, sideFor } from '../../../src/content/card/placement';

const VIEW = { left: 0, top: 0, width: 900, height: 760 };
const SIZE = { width: 380, height: 300 };
const nameAt = (left: number, top: number) => ({ left, top, right: left + 100, bottom: top + 20 });

describe('a card', () => {
  it.each([
    ['high on the page', nameAt(100, 50), VIEW, 'below'],
    ['low on the page', nameAt(100, 700), VIEW, 'above'],
    ['in the middle', nameAt(100, 300), VIEW, 'below'],
    ['low in a low window', nameAt(100, 250), { ...VIEW, height: 380 }, 'above'],
    ['in what a pinch shows', nameAt(100, 620), { left: 0, top: 500, width: 450, height: 380 }, 'below'],
  ])('stands on the better side of a name %s', (_where, name, view, side) => {
    expect(sideFor(name, view)).toBe(side);
  });

  it('never covers its name, at any place of any window', () => {
    for (const height of [300, 380, 500, 760, 1200])
      for (let top = 0; top <= height - 20; top += 7) {
        const name = nameAt(40, top);
        const view = { ...VIEW, height };
        const { top: at, room, side } = place(name, SIZE, view, sideFor(name, view));
        const bottom = at + Math.min(SIZE.height, room);
        expect(side === 'below' ? at >= name.bottom : bottom <= name.top).toBe(true);
      }
  });

  it('keeps the edge at its name when it grows', () => {
    const name = nameAt(100, 700);
    const small = place(name, { width: 380, height: 80 }, VIEW, 'above');
    const large = place(name, { width: 380, height: 400 }, VIEW, 'above');
    expect(small.top + 80).toBe(large.top + 400);
  });

  it.each([
    ['at the right edge', nameAt(850, 100), VIEW, 900 - 380 - 12],
    ['at the left edge', nameAt(0, 100), VIEW, 12],
    [
      'on a page wider than what is seen',
      nameAt(1500, 100),
      { left: 1200, top: 0, width: 400, height: 760 },
      1212,
    ],
  ])('is inside what is seen %s', (_where, name, view, left) => {
    expect(place(name, SIZE, view, 'below').left).toBe(left);
  });
});
