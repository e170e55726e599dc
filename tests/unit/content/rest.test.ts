/** How long a page is left alone after a look. */
import { describe, expect, it } from 'vitest';
import { Rest } from '../../../src/content/rest';

describe('the rest after a look', () => {
  it('is eight times its work, and begins anew with each look', () => {
    const rest = new Rest();
    rest.begin();
    expect(rest.ms).toBe(0);
    rest.add(10);
    rest.add(2.5);
    expect(rest.ms).toBe(100);
    rest.begin();
    expect(rest.ms).toBe(0);
  });

  it('doubles while nobody answers, up to a minute, and is short again once somebody did', () => {
    const rest = new Rest();
    const failing = Array.from({ length: 8 }, () => {
      rest.begin();
      rest.fail();
      return rest.ms;
    });
    expect(failing).toEqual([1000, 2000, 4000, 8000, 16_000, 32_000, 60_000, 60_000]);
    rest.begin();
    expect(rest.ms).toBe(0);
    rest.begin();
    rest.fail();
    expect(rest.ms).toBe(1000);
  });

  it('is never shorter than the work asks for', () => {
    const rest = new Rest();
    rest.begin();
    rest.add(500);
    rest.fail();
    expect(rest.ms).toBe(4000);
  });
});
