import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { awakeFor } from '../../../src/background/awake';

describe('a background whose answer is due', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it.each([
    ['given', 'fulfilled', (): Promise<string> => Promise.resolve('marks')],
    ['refused', 'rejected', (): Promise<string> => Promise.reject(new Error('broken'))],
  ])('is kept awake until the answer is %s, and no longer', async (_what, status, end) => {
    const touch = vi.fn();
    const answer = awakeFor(new Promise((resolve) => setTimeout(resolve, 5500)).then(end), touch);
    const settled = Promise.allSettled([answer]);
    await vi.advanceTimersByTimeAsync(5400);
    expect(touch).toHaveBeenCalledTimes(5);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(touch).toHaveBeenCalledTimes(5);
    expect((await settled)[0].status).toBe(status);
  });
});
