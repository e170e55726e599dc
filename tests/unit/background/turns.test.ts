import { describe, expect, it } from 'vitest';
import { afterMessages, Dropped, Turns } from '../../../src/background/turns';

/** A clock that goes on by 1 ms with each look: a slice is some eight steps long. */
function turns(): Turns {
  let time = 0;
  return new Turns({ pause: afterMessages, now: () => time++ });
}

function* count(to: number, note: () => void = () => undefined): Generator<void, number> {
  for (let step = 0; step < to; step++) {
    note();
    yield;
  }
  return to;
}

const asker = (tab: number, page = 'a', frame = 0) => ({ tab, page, frame });

describe('work in turns', () => {
  it('comes to its end', async () => {
    expect(await turns().run(asker(1), count(1000))).toBe(1000);
  });

  it('does not wait for the long work of another tab', async () => {
    const all = turns();
    const ended: string[] = [];
    let hostile = 0;
    const long = all.run(
      asker(1),
      count(100_000, () => hostile++),
    );
    const short = all.run(asker(2), count(20)).then(() => ended.push('short'));
    void long.then(() => ended.push('long'));
    await short;
    expect(hostile).toBeLessThan(100);
    await long;
    expect(ended).toEqual(['short', 'long']);
  });

  it('keeps the order within a tab', async () => {
    const all = turns();
    const ended: number[] = [];
    await Promise.all([50, 5].map((size) => all.run(asker(1), count(size)).then((to) => ended.push(to))));
    expect(ended).toEqual([50, 5]);
  });

  it('ends with its tab', async () => {
    const all = turns();
    let steps = 0;
    const work = all.run(
      asker(1),
      count(100_000, () => steps++),
    );
    await afterMessages();
    all.drop(1);
    await expect(work).rejects.toBeInstanceOf(Dropped);
    const at = steps;
    await all.run(asker(2), count(100));
    expect(steps).toBe(at);
  });

  it('ends with its page, when the frame shows another', async () => {
    const all = turns();
    const before = all.run(asker(1, 'a'), count(100_000));
    const elsewhere = all.run(asker(1, 'b', 7), count(10));
    const after = all.run(asker(1, 'c'), count(10));
    await expect(before).rejects.toBeInstanceOf(Dropped);
    expect(await Promise.all([elsewhere, after])).toEqual([10, 10]);
  });

  it('that throws is told to whom asked, and to no other', async () => {
    const all = turns();
    function* bad(): Generator<void, number> {
      yield;
      throw new Error('no');
    }
    const results = await Promise.allSettled([all.run(asker(1), bad()), all.run(asker(1), count(3))]);
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'fulfilled']);
  });

  it('starts again after a rest', async () => {
    const all = turns();
    await all.run(asker(1), count(3));
    await afterMessages();
    expect(await all.run(asker(1), count(4))).toBe(4);
  });
});
