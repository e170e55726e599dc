/** The way through the marks by keyboard. */
import { describe, expect, it } from 'vitest';
import type { Cards } from '../../../src/content/card/cards';
import { Steps } from '../../../src/content/input/steps';
import type { Marks, PlacedMark } from '../../../src/content/marks/marks';

const HEIGHT = 800;

/** Marks at these heights of the page (px), under a viewport that is scrolled so far. */
function page(
  tops: readonly number[],
  { scrolled = 0, modal = [] as number[], covered = [] as number[] } = {},
) {
  let at = scrolled;
  const opened: number[] = [];
  let moved = false;
  const elements = tops.map((top) => ({
    contains: () => false,
    scrollIntoView: () => {
      at = top - HEIGHT / 2;
      moved = true;
    },
  }));
  const marks = tops.map((top, index) => ({
    range: {
      startContainer: { parentElement: elements[index], index },
      getClientRects: () =>
        Number.isNaN(top) ? [] : [{ left: 0, width: 10, height: 20, top: top - at, bottom: top - at + 20 }],
    },
  })) as unknown as PlacedMark[];
  const gone = new Set<PlacedMark>();
  const cards = {
    state: { state: 'closed' } as unknown as Cards['state'],
    open(mark: PlacedMark) {
      opened.push(marks.indexOf(mark));
    },
  };
  const document = {
    defaultView: { innerHeight: HEIGHT },
    querySelector: () =>
      modal.length === 0 ? null : { contains: ({ index }: { index: number }) => modal.includes(index) },
    elementFromPoint: (_x: number, y: number) => {
      const index = tops.findIndex((top) => y >= top - at && y <= top - at + 20);
      return covered.includes(index) ? { contains: () => false } : (elements[index] ?? null);
    },
  };
  const holder = {
    inOrder: () => marks.filter((mark) => !gone.has(mark)),
    holds: (mark: PlacedMark) => !gone.has(mark),
  };
  const steps = new Steps(
    document as unknown as Document,
    holder as unknown as Marks,
    cards as unknown as Cards,
  );
  return {
    steps,
    opened,
    isMoved: () => moved,
    scrollTo: (to: number): void => {
      at = to;
    },
    remove: (index: number) => void gone.add(marks[index]!),
  };
}

describe('steps by keyboard', () => {
  it('begin at what the reader sees, go on, and come round', () => {
    const { steps, opened } = page([-300, 200, 400, 600]);
    for (let step = 0; step < 4; step++) steps.go(1);
    expect(opened).toEqual([1, 2, 3, 0]);
  });

  it('go back from the last in sight, and round', () => {
    const { steps, opened } = page([200, 400, 2000]);
    for (let step = 0; step < 3; step++) steps.go(-1);
    expect(opened).toEqual([1, 0, 2]);
  });

  it('begin anew where the reader has scrolled to', () => {
    const { steps, opened, scrollTo } = page([200, 400, 2000, 2200]);
    steps.go(1);
    scrollTo(1900);
    steps.go(1);
    expect(opened).toEqual([0, 2]);
  });

  it('begin at the first where nothing is below, and at the last where nothing is above', () => {
    const below = page([100, 200], { scrolled: 3000 });
    below.steps.go(1);
    expect(below.opened).toEqual([0]);
    const above = page([3000, 3200]);
    above.steps.go(-1);
    expect(above.opened).toEqual([1]);
  });

  it('do not stop at a mark that is gone, nor at one that is not drawn', () => {
    const { steps, opened, remove } = page([200, Number.NaN, 400, 600]);
    steps.go(1);
    remove(0);
    steps.go(1);
    steps.go(1);
    expect(opened).toEqual([0, 2, 3]);
  });

  it('stay inside a modal dialog', () => {
    const { steps, opened } = page([200, 300, 400], { modal: [1] });
    steps.go(1);
    steps.go(1);
    expect(opened).toEqual([1, 1]);
  });

  it('lead nowhere without marks', () => {
    const { steps, opened } = page([]);
    steps.go(1);
    expect(opened).toEqual([]);
  });

  it.each([
    ['in the middle', 400, [], false],
    ['at the upper edge', 100, [], true],
    ['at the lower edge', 700, [], true],
    ['under what lies over it', 400, [0], true],
  ])('scroll a mark that is %s: %s', (_where, top, covered, scrolls) => {
    const { steps, isMoved } = page([top], { covered });
    steps.go(1);
    expect(isMoved()).toBe(scrolls);
  });
});
