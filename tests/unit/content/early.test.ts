/** What the reader does before the part that answers it is there. Node has no trusted events: they are made. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { EarlyInput } from '../../../src/content/input/early';

class Page extends EventTarget {
  /** Does what a reader does: with a target inside a shadow root, and trusted. */
  act(type: string, fields: object = {}): Event & { prevented: number } {
    const event = Object.assign(new Event(type), { prevented: 0 });
    const own = {
      isTrusted: { value: true },
      composedPath: { value: () => ['deep'] },
      preventDefault: { value: () => event.prevented++ },
      stopPropagation: { value: () => event.prevented++ },
    };
    for (const listener of this.listeners.get(type) ?? []) {
      listener(Object.defineProperties(Object.assign(event, fields), own));
    }
    return event;
  }

  private readonly listeners = new Map<string, Set<(event: Event) => void>>();
  override addEventListener(
    type: string,
    listener: (event: Event) => void,
    { signal }: { signal: AbortSignal },
  ) {
    const there = this.listeners.get(type) ?? new Set();
    this.listeners.set(type, there.add(listener));
    signal.addEventListener('abort', () => there.delete(listener));
  }
}

function watched(pageKeys = true) {
  const page = new Page();
  const onInput = vi.fn();
  return { page, onInput, early: new EarlyInput(page as unknown as Document, { pageKeys, onInput }) };
}
const typesOf = (early: EarlyInput): string[] => early.take().map(({ event }) => event.type);
const ALT_G = { altKey: true, ctrlKey: false, metaKey: false, code: 'KeyG', key: 'g' };

beforeEach(() => void vi.stubGlobal('HTMLElement', class {}));
afterEach(() => void vi.unstubAllGlobals());

describe('early input', () => {
  it('is kept in its order, of the moves the last', () => {
    const { page, early, onInput } = watched();
    for (const type of ['pointermove', 'pointermove', 'pointerdown', 'pointerup', 'click', 'pointermove'])
      page.act(type);
    expect(onInput).toHaveBeenCalledTimes(6);
    expect(typesOf(early)).toEqual(['pointerdown', 'pointerup', 'click', 'pointermove']);
  });

  it('keeps what it was on', () => {
    const { page, early } = watched();
    page.act('click');
    expect(early.take().map(({ target }) => target)).toEqual(['deep']);
  });

  it('ends when it is taken', () => {
    const { page, early, onInput } = watched();
    page.act('click');
    expect(typesOf(early)).toEqual(['click']);
    page.act('click');
    expect(onInput).toHaveBeenCalledTimes(1);
    expect(early.take()).toEqual([]);
  });

  it('is bounded', () => {
    const { page, early } = watched();
    for (let times = 0; times < 100; times++) page.act('pointerdown');
    expect(early.take()).toHaveLength(40);
  });

  it.each([
    ['a step', ALT_G, true, 1],
    ['a step that the reader has switched off', ALT_G, false, 0],
    ['Escape, with no card to close', { ...ALT_G, altKey: false, key: 'Escape', code: 'Escape' }, true, 0],
    ['any other key', { ...ALT_G, altKey: false }, true, 0],
  ])('of keys: %s', (_what, fields, pageKeys, kept) => {
    const { page, early } = watched(pageKeys);
    const { prevented } = page.act('keydown', fields);
    expect([prevented, early.take().length]).toEqual([2 * kept, kept]);
  });

  it('of the page itself is none', () => {
    const { page, early, onInput } = watched();
    page.dispatchEvent(new Event('click'));
    expect([early.take(), onInput.mock.calls]).toEqual([[], []]);
  });
});
