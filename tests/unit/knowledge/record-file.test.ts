import { describe, expect, it } from 'vitest';
import { openKnowledge } from '../../../src/knowledge/reader';
import { compileSmall, tables } from '../compiler/small';

/** Bodies in three blocks of the file; one in the middle has so long a title that the first lies far from the last. */
const IDS = Array.from({ length: 48 }, (_, at) => `Q${at + 1}`);
const { files } = compileSmall([
  tables('alpha', {
    entities: IDS.map((id) => [id, 'organisation']),
    names: IDS.map((id) => [id, 'en', 'label', `Body ${id}`]),
    statements: [{ id: 'Q19', property: 'wikipedia', value: 'Body of bodies '.repeat(3000) }],
  }),
]);

function counted() {
  const bytes = files.get('records.bin')!;
  const reads: number[] = [];
  let isDamaged = false;
  const { entities, records } = openKnowledge({
    names: [],
    entities: files.get('entities.bin')!.slice(0),
    records: {
      async read(offset, length) {
        reads.push(offset);
        const read = bytes.slice(offset, offset + length);
        if (isDamaged && offset > 0) new Uint8Array(read)[0]! ^= 1;
        return read;
      },
    },
  });
  const refs = (...ids: string[]) => ids.map((id) => entities.find(id)!);
  return {
    refs,
    damage: (now: boolean) => (isDamaged = now),
    async load(...ids: string[]) {
      reads.length = 0;
      const loaded = await records.loadMany(refs(...ids));
      expect(loaded.map(({ id }) => id)).toEqual(ids);
      return reads.length;
    },
    names: async (from: string, to: string) => {
      reads.length = 0;
      const [first, end] = refs(from, to);
      return { names: await records.names(first!, end!), reads: reads.length };
    },
  };
}

describe('records', () => {
  it('near each other are read at once, those far away by themselves', async () => {
    // The first read of all asks whether the file is of this build.
    expect(await counted().load('Q1', 'Q16', 'Q2')).toBe(2);
    expect(await counted().load('Q16', 'Q18', 'Q1')).toBe(2);
    expect(await counted().load('Q40', 'Q1')).toBe(3);
  });

  it('that were read are kept, in whatever order and however often they are asked for', async () => {
    const { load } = counted();
    await load('Q1', 'Q40');
    expect(await load('Q40', 'Q1', 'Q40')).toBe(0);
    expect(await load('Q1', 'Q48', 'Q48')).toBe(1);
  });

  it('that could not be read are read anew by the next who asks', async () => {
    const { load, damage } = counted();
    damage(true);
    await expect(load('Q40')).rejects.toThrow("The knowledge file's record of Q40 is damaged.");
    damage(false);
    expect(await load('Q40')).toBe(1);
  });

  it('give the names of neighbours in one read', async () => {
    const { names, reads } = await counted().names('Q1', 'Q41');
    expect(reads).toBe(2);
    expect(names.map(([first]) => first!.name)).toEqual(IDS.slice(0, 40).map((id) => `Body ${id}`));
    expect(await counted().names('Q9', 'Q9')).toEqual({ names: [], reads: 0 });
  });
});
