/** Which blocks are near the reader, at a cost that does not grow with the page. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageBlock } from '../../../src/content/article';
import { Near } from '../../../src/content/marks/near';

/** The one observer of a test. */
let watched: Set<Element>;
let margin: string | undefined;
let tell: (near: readonly Element[], far?: readonly Element[]) => void;

class FakeObserver {
  constructor(
    onEntries: (entries: { target: Element; isIntersecting: boolean }[]) => void,
    options: { rootMargin: string },
  ) {
    margin = options.rootMargin;
    tell = (near, far = []) =>
      onEntries([
        ...far.map((target) => ({ target, isIntersecting: false })),
        ...near.map((target) => ({ target, isIntersecting: true })),
      ]);
  }
  observe(element: Element): void {
    watched.add(element);
  }
  unobserve(element: Element): void {
    watched.delete(element);
  }
  disconnect(): void {
    watched.clear();
  }
}

const HEIGHT = 800;
/** How far the page is scrolled, in px. */
let scrolled = 0;

/** A block whose text stands so many px below the top of the page. */
function block(element: Element, text: string, top = 0): PageBlock {
  const range = {
    setStart: () => undefined,
    setEnd: () => undefined,
    getBoundingClientRect: () => ({ top: top - scrolled }),
  };
  const node = { isConnected: true, length: text.length, ownerDocument: { createRange: () => range } };
  return {
    element,
    text,
    heading: false,
    pieces: [{ node: node as unknown as Text, from: 0, start: 0, end: text.length }],
  };
}
const element = (name: string): Element => ({ name }) as unknown as Element;

function near(): { all: Near; given: string[][] } {
  const given: string[][] = [];
  const all = new Near({ innerHeight: HEIGHT } as Window, (blocks) =>
    given.push(blocks.map(({ text }) => text)),
  );
  return { all, given };
}

beforeEach(() => {
  watched = new Set();
  scrolled = 0;
  vi.stubGlobal('IntersectionObserver', FakeObserver);
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('blocks', () => {
  it('are given once, in reading order, when their elements come near', () => {
    const { all, given } = near();
    const elements = ['a', 'b', 'c'].map(element);
    all.set(elements.map((one, at) => block(one, `text ${at}`)));
    expect(margin).toBe('150% 0%');
    tell([elements[2]!, elements[0]!], [elements[1]!]);
    expect(given).toEqual([['text 0', 'text 2']]);
    expect([...watched]).toEqual([elements[1]]);
    tell([elements[2]!]);
    tell([], [elements[1]!]);
    expect(given).toHaveLength(1);
    tell([elements[1]!]);
    expect(given[1]).toEqual(['text 1']);
  });

  it('of one element come together', () => {
    const { all, given } = near();
    const [one, other] = [element('a'), element('b')];
    all.set([block(one, 'x'), block(one, 'y'), block(other, 'z')]);
    tell([one]);
    expect(given).toEqual([['x', 'y']]);
  });

  it('that are set anew are watched in place of those before', () => {
    const { all, given } = near();
    const [one, other] = [element('a'), element('b')];
    all.set([block(one, 'x')]);
    all.set([block(other, 'y')]);
    expect([...watched]).toEqual([other]);
    tell([one]);
    expect(given).toEqual([]);
  });

  it('are watched no more at the end', () => {
    const { all } = near();
    all.set([block(element('a'), 'x')]);
    all.stop();
    expect(watched.size).toBe(0);
  });
});

describe('a page of very many elements', () => {
  it('has a bounded number watched, and each is given with those around it', () => {
    const { all, given } = near();
    const elements = Array.from({ length: 4000 }, (_, at) => element(`${at}`));
    all.set(elements.map((one, at) => block(one, `${at}`)));
    expect(watched.size).toBeLessThanOrEqual(1500);
    expect(watched.size).toBeGreaterThan(1000);
    const taken = new Set<string>();
    for (const one of [...watched]) tell([one]);
    for (const text of given.flat()) taken.add(text);
    expect(taken.size).toBe(4000);
    expect(given.flat()).toHaveLength(4000);
  });
});

describe('text without paragraphs', () => {
  /** One element of 100 blocks, a tenth of a viewport each. */
  function tall(): { all: Near; given: string[][]; one: Element } {
    const { all, given } = near();
    const one = element('tall');
    all.set(Array.from({ length: 100 }, (_, at) => block(one, `${at}`, (at * HEIGHT) / 10)));
    return { all, given, one };
  }

  it('is given as far as a viewport and a half below', () => {
    const { given, one } = tall();
    tell([one]);
    expect(given).toHaveLength(1);
    expect(given[0]![0]).toBe('0');
    expect(given[0]!.length).toBeGreaterThanOrEqual(25);
    expect(given[0]!.length).toBeLessThan(30);
  });

  it('is given on as it is scrolled, not with each event', () => {
    const { all, given, one } = tall();
    tell([one]);
    scrolled = 5 * HEIGHT;
    for (let event = 0; event < 10; event++) all.onScroll();
    expect(given).toHaveLength(1);
    vi.advanceTimersByTime(150);
    expect(given).toHaveLength(2);
    const numbers = given[1]!.map(Number);
    // What was scrolled past unseen waits; what lies from 1.5 viewports above to 1.5 below is given.
    expect(Math.min(...numbers)).toBeGreaterThanOrEqual(32);
    expect(Math.max(...numbers)).toBeLessThan(80);
    expect(numbers).toContain(50);
    scrolled = 4 * HEIGHT;
    all.onScroll();
    vi.advanceTimersByTime(150);
    expect(new Set(given.flat()).size).toBe(given.flat().length);
  });

  it('is asked for nothing when no such text is in sight', () => {
    const { all, given } = near();
    all.set([block(element('a'), 'x')]);
    all.onScroll();
    vi.advanceTimersByTime(1000);
    expect(given).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });
});
