/** When a card comes on the page, whatever the worker takes for its answer. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FoundArticle } from '../../../src/content/article';
import type { Marks, PlacedMark } from '../../../src/content/marks/marks';
import { DEFAULTS } from '../../../src/settings/settings';

const worker = vi.hoisted(() => ({
  /** After how many ms the worker answers; undefined for never. */
  after: 0 as number | undefined,
  answer: undefined as unknown,
  asked: [] as { id: string; ahead?: boolean }[],
}));
vi.mock('../../../src/content/card/ask', () => ({
  askCard(request: { id: string; ahead?: boolean }) {
    worker.asked.push(request);
    const { after, answer } = worker;
    return new Promise((resolve) => {
      if (after !== undefined)
        setTimeout(() => resolve(answer ?? { id: request.id, label: request.id }), after);
    });
  },
  tellCorrection() {},
}));

/** What the reader sees, in order. */
let seen: string[];

class FakeHost {
  open = false;
  box = { left: 0, right: 0, top: 0, bottom: 0 };
  private view = '';
  readonly card = {
    loading: () => this.draw('loading'),
    show: ({ label }: { label: string }) => this.draw(label),
    fail: () => this.draw('failure'),
    setDark() {},
    pin() {},
  };
  private draw(view: string): void {
    this.view = view;
    if (this.open) seen.push(view);
  }
  showAt(): void {
    this.open = true;
    seen.push(this.view);
  }
  hide(): void {
    if (this.open) seen.push('nothing');
    this.open = false;
  }
  remove(): void {
    this.hide();
  }
  contains(): boolean {
    return false;
  }
  glow(): void {}
  follow(): void {}
  release(): void {}
  focus(): void {}
  say(): void {}
}
vi.mock('../../../src/content/parts', () => ({ load: async () => ({ CardHost: FakeHost }) }));
const { Cards } = await import('../../../src/content/card/cards');

const document = {
  documentElement: {},
  fullscreenElement: null,
  querySelectorAll: () => [],
} as unknown as Document;

function markOn(id: string): PlacedMark {
  const box = { left: 0, right: 50, top: 0, bottom: 20, width: 50, height: 20 };
  const range = { startContainer: { parentElement: null }, getClientRects: () => [box], toString: () => id };
  return { mark: { id, kind: 'person', others: [] }, range, text: id } as unknown as PlacedMark;
}

const marks = { holds: () => true, ids: () => ['Q1', 'Q2'], inOrder: () => [] } as unknown as Marks;
const [merkel, tusk] = [markOn('Q1'), markOn('Q2')];

const cardsOf = () =>
  new Cards(document, marks, {
    lang: 'en',
    article: { root: { parentElement: null }, blocks: [], date: undefined } as unknown as FoundArticle,
    settings: DEFAULTS,
    onPointer() {},
    onTurn() {},
    isOver: () => false,
  });

beforeEach(() => {
  seen = [];
  Object.assign(worker, { after: 0, answer: undefined, asked: [] });
  vi.useFakeTimers();
  vi.stubGlobal('getComputedStyle', () => ({ backgroundColor: 'rgb(255, 255, 255)', color: 'rgb(0, 0, 0)' }));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const pass = (ms: number): Promise<unknown> => vi.advanceTimersByTimeAsync(ms);

describe('a card that is waited for', () => {
  it('shows nothing for 200 ms, then that it loads, then its facts', async () => {
    worker.after = 500;
    cardsOf().open(merkel, 'pointer');
    await pass(199);
    expect(seen).toEqual([]);
    await pass(1);
    expect(seen).toEqual(['loading']);
    await pass(300);
    expect(seen).toEqual(['loading', 'Q1']);
  });

  it.each([0, 150, 199])(
    'comes with its facts and without a note where they come after %i ms',
    async (ms) => {
      worker.after = ms;
      cardsOf().open(merkel, 'pointer');
      await pass(1000);
      expect(seen).toEqual(['Q1']);
    },
  );

  it('never comes, nor its note, where the reader has gone on before', async () => {
    worker.after = 150;
    const cards = cardsOf();
    cards.open(merkel, 'pointer');
    await pass(100);
    cards.close();
    await pass(1000);
    expect(seen).toEqual([]);
  });

  it('gives way to the card of the next name, with 200 ms of its own', async () => {
    worker.after = 300;
    const cards = cardsOf();
    cards.open(merkel, 'pointer');
    await pass(150);
    cards.open(tusk, 'pointer');
    await pass(199);
    expect(seen).toEqual([]);
    await pass(1000);
    expect(seen).toEqual(['loading', 'Q2']);
  });

  it('says so where the worker gives nothing', async () => {
    worker.answer = { code: 'knowledge', error: 'The knowledge file is damaged.' };
    cardsOf().open(merkel, 'pointer');
    await pass(0);
    expect(seen).toEqual(['failure']);
  });
});

describe('a card that is asked for while the pointer rests', () => {
  it('is asked once, and is there at once', async () => {
    worker.after = 100;
    const cards = cardsOf();
    cards.prepare(merkel);
    await pass(100);
    expect(seen).toEqual([]);
    cards.open(merkel, 'pointer');
    await pass(0);
    expect(seen).toEqual(['Q1']);
    expect(worker.asked).toEqual([expect.objectContaining({ id: 'Q1', ahead: true })]);
  });

  it('is not shown for another name', async () => {
    const cards = cardsOf();
    cards.prepare(merkel);
    await pass(0);
    cards.open(tusk, 'pointer');
    await pass(0);
    expect(seen).toEqual(['Q2']);
  });
});
