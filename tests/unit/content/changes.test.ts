/** When a page that changes is looked at again. */
import { parseHTML } from 'linkedom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Changes } from '../../../src/content/changes';

type Records = readonly Partial<MutationRecord>[];

/** The one observer of a test: it tells what the test has it tell. */
let tell: (records: Records) => void;
let observed: Node[];
let isDisconnected: boolean;

class FakeObserver {
  constructor(onRecords: (records: Records) => void) {
    tell = onRecords;
  }
  observe(node: Node): void {
    observed.push(node);
  }
  disconnect(): void {
    isDisconnected = true;
  }
}

const { document } = parseHTML(
  '<!doctype html><html><body><article><p>text</p></article><aside>beside</aside></body></html>',
) as unknown as { document: Document };
const root = document.querySelector('article')!;
const inside = document.querySelector('p')!;
const beside = document.querySelector('aside')!;

const NONE = [] as unknown as NodeList;
const changed = (target: Node, added: readonly Node[] = []): Partial<MutationRecord> => ({
  type: 'childList',
  target,
  addedNodes: added as unknown as NodeList,
});
const typed = (target: Node): Partial<MutationRecord> => ({
  type: 'characterData',
  target,
  addedNodes: NONE,
});

/** Times of looks in ms; each look takes `lasts`, and asks for `rest` after it. */
function watching(of: Element | undefined, lasts = 0, rest = 0): { looks: number[]; changes: Changes } {
  const looks: number[] = [];
  const start = performance.now();
  const changes = new Changes(document, {
    root: () => of,
    look: async () => {
      looks.push(performance.now() - start);
      if (lasts > 0) await new Promise((resolve) => setTimeout(resolve, lasts));
      return rest;
    },
  });
  return { looks, changes };
}

beforeEach(() => {
  observed = [];
  isDisconnected = false;
  vi.stubGlobal('MutationObserver', FakeObserver);
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const pass = (ms: number): Promise<unknown> => vi.advanceTimersByTimeAsync(ms);

describe('a page with an article', () => {
  it('is looked at 100 ms after a change in the article', async () => {
    const { looks } = watching(root);
    tell([changed(inside)]);
    await pass(99);
    expect(looks).toEqual([]);
    await pass(1);
    expect(looks).toEqual([100]);
  });

  it('is not looked at for a change beside it, until that is as long as an article', async () => {
    const { looks } = watching(root);
    tell([changed(beside, [document.createTextNode('short')])]);
    await pass(5000);
    expect(looks).toEqual([]);
    tell([changed(beside, [document.createTextNode('x'.repeat(150))])]);
    await pass(100);
    expect(looks).toHaveLength(1);
  });

  it('is looked at when the article is gone', async () => {
    const { looks } = watching(document.createElement('article'));
    tell([changed(beside)]);
    await pass(100);
    expect(looks).toHaveLength(1);
  });

  it('is looked at when much changes at once, without a look at each', async () => {
    const { looks } = watching(root);
    tell(Array.from({ length: 300 }, () => changed(beside)));
    await pass(5000);
    expect(looks).toEqual([]);
    tell(Array.from({ length: 301 }, () => changed(beside)));
    await pass(100);
    expect(looks).toHaveLength(1);
  });

  it('that never rests is looked at again and again', async () => {
    const { looks } = watching(root);
    for (let ms = 0; ms < 1000; ms += 20) {
      tell([typed(inside.firstChild!)]);
      await pass(20);
    }
    expect(looks.length).toBeGreaterThan(5);
    expect(looks.length).toBeLessThan(11);
  });

  it('that never rests is left alone after a look as long as the look asks for', async () => {
    const { looks } = watching(root, 50, 400);
    for (let ms = 0; ms < 5000; ms += 20) {
      tell([changed(inside)]);
      await pass(20);
    }
    const gaps = looks.slice(1).map((at, index) => at - looks[index]!);
    expect(looks.length).toBeGreaterThan(5);
    for (const gap of gaps) expect(gap).toBeGreaterThanOrEqual(450);
  });

  it('is looked at soon after a look that took long and asks for no rest', async () => {
    const { looks } = watching(root, 3000);
    tell([changed(inside)]);
    await pass(3100);
    tell([changed(inside)]);
    await pass(100);
    expect(looks).toEqual([100, 3200]);
  });
});

describe('a page without an article', () => {
  it('is looked at once it has grown by a paragraph, in pieces too', async () => {
    const { looks } = watching(undefined);
    for (let piece = 0; piece < 14; piece++) tell([changed(beside, [document.createTextNode('ten units.')])]);
    await pass(5000);
    expect(looks).toEqual([]);
    tell([typed(document.createTextNode('ten units.'))]);
    await pass(100);
    expect(looks).toHaveLength(1);
    // Growth counts from the look on.
    tell([changed(beside, [document.createTextNode('x'.repeat(140))])]);
    await pass(5000);
    expect(looks).toHaveLength(1);
  });

  it('grows by elements and texts, not by comments', async () => {
    const { looks } = watching(undefined);
    tell([changed(beside, [document.createComment('x'.repeat(500))])]);
    await pass(5000);
    expect(looks).toEqual([]);
    const element = document.createElement('p');
    element.textContent = 'x'.repeat(500);
    tell([changed(beside, [element])]);
    await pass(100);
    expect(looks).toHaveLength(1);
  });
});

describe('a watch', () => {
  it('is kept on each tree once', () => {
    const { changes } = watching(root);
    changes.observe(beside);
    changes.observe(beside);
    expect(observed).toEqual([document, beside]);
  });

  it('looks again for what changes while it looks, and when it is told to', async () => {
    const { looks, changes } = watching(root, 10);
    changes.lookSoon();
    await pass(105);
    tell([changed(inside)]);
    changes.lookSoon();
    await pass(5000);
    expect(looks).toHaveLength(2);
  });

  it('ends', async () => {
    const { looks, changes } = watching(root);
    tell([changed(inside)]);
    changes.stop();
    await pass(5000);
    expect(looks).toEqual([]);
    expect(isDisconnected).toBe(true);
  });

  it('ends in the middle of a look: no other follows', async () => {
    const { looks, changes } = watching(root, 50);
    void changes.look();
    await pass(10);
    changes.lookSoon();
    changes.stop();
    void changes.look();
    await pass(5000);
    expect(looks).toHaveLength(1);
  });
});
