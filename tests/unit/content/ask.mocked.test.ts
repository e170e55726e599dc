/** How the page's script asks the worker, which may be dead, gone or not to be believed. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const runtime = vi.hoisted(() => ({
  id: 'glossa' as string | undefined,
  sent: [] as unknown[],
  answer: (() => undefined) as () => unknown,
  async sendMessage(message: unknown) {
    runtime.sent.push(message);
    return runtime.answer();
  },
}));
vi.mock('webextension-polyfill', () => ({ default: { runtime } }));
const { askBegin, askMarks, tellCount } = await import('../../../src/content/ask');
const { askCard, tellCorrection } = await import('../../../src/content/card/ask');
const { isExtensionHere } = await import('../../../src/content/worker');

const CARD = { type: 'card' as const, id: 'Q567', lang: 'hu', date: undefined, page: [], others: [] };
const MODEL = {
  ...{ id: 'Q567', label: 'Angela Merkel', lang: 'hu', kind: 'person' },
  ...{ links: [], facts: [], terms: [], relations: [], others: [], sources: [] },
};
const CITY = { kind: 'city', form: 'name', confidence: 1, others: [] };
const FAILURE = { error: 'No.', code: 'failed' };

beforeEach(() => {
  vi.useFakeTimers();
  runtime.id = 'glossa';
  runtime.sent.length = 0;
});
afterEach(() => void vi.useRealTimers());

/** The answer, with the ms that it took and how often was asked. */
async function timed<T>(asked: Promise<T>): Promise<[answer: T, ms: number, times: number]> {
  const start = Date.now();
  let end = 0;
  void asked.then(() => {
    end = Date.now();
  });
  await vi.advanceTimersByTimeAsync(60_000);
  return [await asked, end - start, runtime.sent.length];
}

describe('a card', () => {
  it('is asked for once where it comes', async () => {
    runtime.answer = () => MODEL;
    expect(await timed(askCard(CARD))).toEqual([MODEL, 0, 1]);
    expect(runtime.sent).toEqual([CARD]);
  });

  it.each([
    [
      'throws',
      () => {
        throw new Error('The port closed.');
      },
    ],
    ['says nothing', () => undefined],
    ['gives what is none', () => ({ ...MODEL, facts: 'many' })],
  ])('is asked for four times within 2.75 s of a worker that %s', async (_what, answer) => {
    runtime.answer = answer;
    expect(await timed(askCard(CARD))).toEqual([undefined, 2750, 4]);
  });

  it('comes of a worker that has died twice', async () => {
    let deaths = 2;
    runtime.answer = () => (deaths-- > 0 ? undefined : MODEL);
    expect(await timed(askCard(CARD))).toEqual([MODEL, 750, 3]);
  });

  it('that is refused is not asked for again', async () => {
    runtime.answer = () => FAILURE;
    expect(await timed(askCard(CARD))).toEqual([FAILURE, 0, 1]);
  });

  it('of another entity is none', async () => {
    runtime.answer = () => ({ ...MODEL, id: 'Q568' });
    expect((await timed(askCard(CARD)))[0]).toBeUndefined();
  });

  it('is not asked for once the extension is gone, nor again when it goes meanwhile', async () => {
    runtime.answer = () => {
      runtime.id = undefined;
      return undefined;
    };
    expect(await timed(askCard(CARD))).toEqual([undefined, 0, 1]);
    expect(isExtensionHere()).toBe(false);
    expect(await timed(askCard(CARD))).toEqual([undefined, 0, 1]);
  });
});

describe('other questions', () => {
  it('of an article that begins are answered by a language and settings, or not at all', async () => {
    const question = { type: 'begin' as const, sample: 'Ez egy szöveg.', host: 'a.example' };
    const begun = { lang: 'hu', settings: { kindsOff: [], hidden: [], corrections: [] } };
    runtime.answer = () => begun;
    expect((await timed(askBegin(question)))[0]).toEqual(begun);
    runtime.answer = () => ({ ...begun, lang: 5 });
    expect((await timed(askBegin(question)))[0]).toBeUndefined();
  });

  it('of marks are answered by marks inside their blocks, or not at all', async () => {
    const blocks = [{ text: 'Paris.', heading: false }];
    const question = { type: 'annotate' as const, lang: 'en', date: undefined, blocks };
    const mark = { ...{ block: 0, start: 0, end: 5, id: 'Q90' }, ...CITY };
    runtime.answer = () => ({ marks: [mark], context: {} });
    expect((await timed(askMarks(question)))[0]).toEqual({ marks: [mark], context: {} });
    runtime.answer = () => ({ marks: [{ ...mark, end: 7 }], context: {} });
    expect((await timed(askMarks(question)))[0]).toBeUndefined();
  });
});

describe('what is told', () => {
  it('is a count with its state, and no error where nobody listens', async () => {
    runtime.answer = () => {
      throw new Error('Nobody listens.');
    };
    tellCount({ count: 3, state: 'marked' });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(runtime.sent).toEqual([{ type: 'count', count: 3, state: 'marked' }]);
    runtime.id = undefined;
    tellCount({ count: 4, state: 'marked' });
    expect(runtime.sent).toHaveLength(1);
  });

  it('is a correction, until it is kept', async () => {
    let deaths = 1;
    runtime.answer = () => (deaths-- > 0 ? undefined : true);
    const said = { what: 'not' as const, surface: 'Paris', from: { id: 'Q90', label: 'Paris' } };
    tellCorrection(said);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(runtime.sent).toEqual([
      { type: 'correct', ...said },
      { type: 'correct', ...said },
    ]);
  });
});
