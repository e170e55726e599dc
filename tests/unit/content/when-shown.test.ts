import { describe, expect, it, vi } from 'vitest';
import { whenShown } from '../../../src/content/when-shown';

const CHANGE = 'prerenderingchange';
const pageOf = (prerendering?: boolean) => Object.assign(new EventTarget(), { prerendering: prerendering! });

describe('a page that is drawn ahead', () => {
  it.each([false, undefined])('that is none (%s) begins at once, and not again', (prerendering) => {
    const page = pageOf(prerendering);
    const begin = vi.fn();
    whenShown(page, begin);
    expect(begin).toHaveBeenCalledOnce();
    page.dispatchEvent(new Event(CHANGE));
    expect(begin).toHaveBeenCalledOnce();
  });

  it('begins once it is shown, whatever events it sends itself before and after', () => {
    const page = pageOf(true);
    const begin = vi.fn();
    whenShown(page, begin);
    page.dispatchEvent(new Event(CHANGE));
    expect(begin).not.toHaveBeenCalled();
    page.prerendering = false;
    page.dispatchEvent(new Event(CHANGE));
    page.dispatchEvent(new Event(CHANGE));
    expect(begin).toHaveBeenCalledOnce();
  });
});
