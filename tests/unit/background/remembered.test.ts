import { describe, expect, it } from 'vitest';
import { remembered } from '../../../src/background/remembered';

describe('a loader that remembers', () => {
  it('loads once for all who ask', async () => {
    let loads = 0;
    const get = remembered(async () => ++loads);
    expect(await Promise.all([get(), get(), get()])).toEqual([1, 1, 1]);
  });

  it('does not try again at once, and later after ever longer pauses of at most a minute', async () => {
    let time = 0;
    const tries: number[] = [];
    const get = remembered(
      async () => {
        tries.push(time);
        throw new Error('broken');
      },
      () => time,
    );
    for (; time < 200_000; time += 100) await get().catch(() => undefined);
    expect(tries).toEqual([0, 1000, 3000, 7000, 15_000, 31_000, 63_000, 123_000, 183_000]);
  });

  it('is well again once the load is', async () => {
    let time = 0;
    let good = false;
    const get = remembered(
      async () => {
        if (!good) throw new Error('broken');
        return 'read';
      },
      () => time,
    );
    await expect(get()).rejects.toThrow('broken');
    good = true;
    await expect(get()).rejects.toThrow('broken');
    time = 1000;
    expect(await get()).toBe('read');
  });
});
