/** What is asked of the worker for the blocks of an article, whatever it answers. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageBlock } from '../../../src/content/article';
import type { Marks } from '../../../src/content/marks/marks';
import type { AnnotateRequest } from '../../../src/messages';
import { DEFAULTS } from '../../../src/settings/settings';

type Answer = (request: AnnotateRequest) => unknown;

const worker = vi.hoisted(() => ({ answer: (() => undefined) as Answer, requests: [] as AnnotateRequest[] }));
vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: {
      id: 'glossa',
      async sendMessage(request: AnnotateRequest) {
        worker.requests.push(request);
        return worker.answer(request);
      },
    },
  },
}));
const { Annotator } = await import('../../../src/content/marks/annotator');

/** All that is observed comes near at once. */
class AllNear {
  constructor(private readonly tell: (entries: object[]) => void) {}
  private seen: object[] = [];
  observe(target: object): void {
    if (this.seen.push({ target, isIntersecting: true }) > 1) return;
    queueMicrotask(() => this.tell(this.seen.splice(0)));
  }
  unobserve(): void {}
  disconnect(): void {}
}

function blocksOf(texts: readonly string[]): PageBlock[] {
  return texts.map((text) => ({
    element: {} as Element,
    text,
    heading: false,
    pieces: [{ node: {} as Text, from: 0, start: 0, end: text.length }],
  }));
}

/** A mark on each whole block. */
function marksFor({ blocks }: AnnotateRequest): unknown {
  const marks = blocks.map(({ text }, block) => ({
    ...{
      block,
      start: 0,
      end: text.length,
      id: `Q${block + 1}`,
      kind: 'person',
      form: 'name',
      confidence: 1,
      others: [],
    },
  }));
  return { marks, context: { seen: [] } };
}

/** Texts of the blocks that were marked in the end, and how often a failure was told. */
async function annotated(texts: readonly string[]): Promise<{ drawn: string[]; failures: number }> {
  const drawn: string[] = [];
  let failures = 0;
  const marks = {
    add: (_mark: unknown, { text }: PageBlock) => {
      drawn.push(text);
      return {};
    },
    isWhole: () => true,
    remove: () => undefined,
  } as unknown as Marks;
  const annotator = new Annotator({ innerHeight: 800 } as Window, marks, {
    ...{ lang: 'en', date: undefined, settings: { ...DEFAULTS, mentions: 'all', corrections: [] } },
    onFailure: () => void failures++,
    onMarks: () => undefined,
  });
  annotator.observe(blocksOf(texts));
  await vi.advanceTimersByTimeAsync(600_000);
  annotator.stop();
  return { drawn: drawn.sort(), failures };
}

const TEXTS = Array.from({ length: 9 }, (_, at) => `Angela Merkel came ${at} times`);

beforeEach(() => {
  worker.requests.length = 0;
  vi.stubGlobal('IntersectionObserver', AllNear);
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a message that the worker refuses', () => {
  it.each(['refused', 'failed'])('as %s for one block loses that block alone', async (code) => {
    worker.answer = (request) =>
      request.blocks.some(({ text }) => text.includes('5')) ? { error: 'No.', code } : marksFor(request);
    const { drawn, failures } = await annotated(TEXTS);
    expect(drawn).toEqual(TEXTS.filter((text) => !text.includes('5')));
    expect(failures).toBe(1);
  });

  it('for every block is given up, and is not asked for ever', async () => {
    worker.answer = () => ({ error: 'No.', code: 'refused' });
    expect(await annotated(TEXTS)).toEqual({ drawn: [], failures: TEXTS.length });
    expect(worker.requests.length).toBeLessThan(2 * TEXTS.length);
  });
});

describe('a worker that dies', () => {
  it('before it answers is asked again', async () => {
    let deaths = 6;
    worker.answer = (request) => {
      if (deaths-- > 0) throw new Error('The message port closed before a response was received.');
      return marksFor(request);
    };
    expect((await annotated(TEXTS)).drawn).toEqual(TEXTS);
  });

  it('each time is not asked for ever', async () => {
    worker.answer = () => undefined;
    expect((await annotated(TEXTS)).drawn).toEqual([]);
    expect(worker.requests.length).toBeLessThan(40);
  });

  it('or answers with marks outside the text draws none of them', async () => {
    worker.answer = () => ({
      marks: [
        { block: 0, start: 0, end: 999, id: 'Q1', kind: 'person', form: 'name', confidence: 1, others: [] },
      ],
      context: { seen: [] },
    });
    expect((await annotated(TEXTS)).drawn).toEqual([]);
  });
});

describe('knowledge that is broken', () => {
  it('is asked once for each message, and told', async () => {
    worker.answer = () => ({ error: 'names.hu.bin: damaged', code: 'knowledge' });
    expect(await annotated(TEXTS)).toEqual({ drawn: [], failures: 1 });
    expect(worker.requests).toHaveLength(1);
  });
});

describe('messages', () => {
  it('follow each other, with what the one before settled, none larger than the worker takes', async () => {
    worker.answer = (request) => ({
      ...(marksFor(request) as object),
      context: { seen: [{ id: 'Q1', count: worker.requests.length, names: [] }] },
    });
    const texts = Array.from({ length: 900 }, (_, at) => `${at} ${'word '.repeat(at % 40)}`);
    expect((await annotated(texts)).drawn).toHaveLength(900);
    expect(worker.requests.length).toBeGreaterThan(4);
    for (const [at, { blocks, context }] of worker.requests.entries()) {
      expect(blocks.length).toBeLessThanOrEqual(200);
      expect(blocks.reduce((sum, { text }) => sum + text.length, 0)).toBeLessThanOrEqual(20_000);
      expect(context?.seen[0]?.count).toBe(at === 0 ? undefined : at);
    }
  });
});
