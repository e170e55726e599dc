/** Whether a page is dark, by the colours that a browser computes. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { isDark } from '../../../src/content/marks/theme';

interface Fake {
  backgroundColor: string;
  color: string;
  parentElement: Fake | null;
}

const CLEAR = 'rgba(0, 0, 0, 0)';

function element(ground: string, ink = 'rgb(0, 0, 0)', parentElement: Fake | null = null): Fake {
  return { backgroundColor: ground, color: ink, parentElement };
}

describe('a page is dark', () => {
  afterEach(() => vi.unstubAllGlobals());

  it.each([
    ['by its ground', element('rgb(20, 20, 20)'), true],
    ['not by a light ground', element('rgb(250, 250, 250)', 'rgb(255, 255, 255)'), false],
    ['by the ground of what lies around', element(CLEAR, 'rgb(0, 0, 0)', element('rgb(0, 0, 0)')), true],
    [
      'not by what lies behind a light ground',
      element('rgb(255, 255, 255)', '', element('rgb(0, 0, 0)')),
      false,
    ],
    ['by a ground in another notation', element('rgba(10 10 10 / 0.9)'), true],
    ['by a ground in fractions', element('rgb(10.5, 10.5, 10.5)'), true],
    ['not by a ground that shows next to nothing', element('rgba(0, 0, 0, 0.4)', 'rgb(0, 0, 0)'), false],
    ['by its ink where there is no ground', element(CLEAR, 'rgb(230, 230, 230)'), true],
    ['not by green ink that is light to the eye alone', element(CLEAR, 'rgb(0, 180, 0)'), false],
    ['not by a colour with more before it', element('color(rgb(0, 0, 0))', 'rgb(0, 0, 0)'), false],
    ['not by a colour with more behind it', element('rgb(0, 0, 0) url(a)', 'rgb(0, 0, 0)'), false],
  ])('%s', (_, fake, dark) => {
    vi.stubGlobal('getComputedStyle', (one: Fake) => one);
    expect(isDark(fake as unknown as Element)).toBe(dark);
  });
});
