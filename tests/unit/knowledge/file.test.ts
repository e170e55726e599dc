import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crc32, pack, readHeader, unpack, verifyAtOnce } from '../../../src/knowledge/layout';
import { ROLES } from '../../../src/knowledge/model';
import { openKnowledge, verifyParts } from '../../../src/knowledge/reader';
import type { Knowledge } from '../../../src/knowledge/store';
import { compileSmall, smallTables } from '../compiler/small';

const { files } = compileSmall();

function open(changed: Record<string, ArrayBuffer> = {}, verified = true, wereVerified = false): Knowledge {
  const file = (name: string): ArrayBuffer => (changed[name] ?? files.get(name)!).slice(0);
  const records = file('records.bin');
  const parts = {
    names: [file('names.hu.bin'), file('names.mul.bin')],
    ...{ entities: file('entities.bin'), wereVerified },
    records: {
      read: (offset: number, length: number) => Promise.resolve(records.slice(offset, offset + length)),
    },
  };
  const knowledge = openKnowledge(parts);
  if (verified) verifyParts(parts);
  return knowledge;
}

function day(iso: string): number {
  return Date.parse(iso) / 86_400_000;
}

describe('the compiled file', () => {
  const { names, entities, records, asOf, sources } = open();
  const ref = (id: string): number => entities.find(id)!;

  it('finds ids of every namespace and gives them back', () => {
    for (const id of ['Q183', 'Q567', 'geonames:2911298', 'glossa:a-slug'])
      expect(entities.id(ref(id))).toBe(id);
    for (const id of ['Q1', 'Q0x', 'geonames:1', 'glossa:other', 'x', ''])
      expect(entities.find(id)).toBeUndefined();
    expect(entities.size).toBe(6);
  });

  it('holds kinds, genders, years, countries and ties', () => {
    expect(entities.kind(ref('Q64'))).toBe('city');
    expect(entities.gender(ref('Q567'))).toBe('female');
    expect(entities.gender(ref('Q64'))).toBeUndefined();
    expect(entities.lifespan(ref('Q567'))).toEqual([1954, undefined]);
    expect(entities.country(ref('Q64'))).toBe(ref('Q183'));
    expect(entities.country(ref('Q567'))).toBe(ref('Q183'));
    expect(entities.country(ref('Q183'))).toBe(ref('Q183'));
    const ties = entities.related(ref('Q64')).map((tied) => entities.id(tied));
    expect(ties.sort()).toEqual(['Q183', 'glossa:a-slug']);
  });

  it('tells who held a role, and from when to when', () => {
    const [term, ...others] = entities.terms(ref('Q183'), 'chancellor');
    expect(others).toEqual([]);
    expect(term).toMatchObject({ person: ref('Q567'), office: ref('Q4970706'), open: false });
    expect([term!.from, term!.to]).toEqual([day('2005-11-22'), day('2021-12-08')]);
    expect(entities.terms(ref('Q183'), 'monarch')).toEqual([]);
    expect(entities.terms(ref('Q64'), 'chancellor')).toEqual([]);
  });

  it('finds names by their keys, those of all languages and those of its own', () => {
    const found = (key: string) =>
      names.lookup(key).map((posting) => [entities.id(posting.ref), posting.rank]);
    expect(found('németország')).toEqual([['Q183', 'label']]);
    expect(found('german')).toEqual([]);
    expect(found('angela merkel')).toEqual([['Q567', 'label']]);
    expect(found('német')).toEqual([['Q183', 'adjective']]);
    expect(found('')).toEqual([]);
  });

  it('tells how long names get that start with a word, and with two', () => {
    expect(names.wordsFrom('treaty')).toBe(4);
    expect(names.wordsFrom('treaty week')).toBe(4);
    expect(names.wordsFrom('angela')).toBe(3);
    expect(names.wordsFrom('week')).toBe(0);
    expect(names.wordsFrom('angela merkel')).toBe(0);
  });

  it('gives whole records with sources and dates', async () => {
    const merkel = await records.load(ref('Q567'));
    expect(merkel).toMatchObject({ id: 'Q567', kind: 'person' });
    expect(merkel.names).toContainEqual({ lang: 'en', rank: 'label', name: 'Angela Merkel' });
    expect(merkel.statements).toContainEqual({
      property: 'position',
      value: 'Q4970706',
      start: '2005-11-22',
      end: '2021-12-08',
      source: 'alpha',
      asOf: '2024-01-01',
    });
    expect(merkel.statements).toContainEqual({
      property: 'citizenship',
      value: 'Q183',
      source: 'beta',
      asOf: '2025-05-01',
    });
    // Measures of popularity are for the prior alone.
    expect(merkel.statements.map(({ property }) => property)).not.toContain('sitelinks');
    const [berlin, germany] = await records.loadMany([ref('Q64'), ref('Q183')]);
    expect(berlin!.statements).toContainEqual(
      expect.objectContaining({ property: 'population', value: '3677472', asOf: '2021-12-31' }),
    );
    expect(germany!.id).toBe('Q183');
    expect(asOf).toBe('2025-05-01');
    expect(sources.map(({ id }) => id)).toEqual(['alpha', 'beta']);
  });

  it('prefers the better known among readings', () => {
    expect(entities.prior(ref('Q567'))).toBeGreaterThan(entities.prior(ref('glossa:a-slug')));
  });
});

describe('the same tables', () => {
  it('give the same bytes', () => {
    const again = compileSmall().files;
    for (const [name, bytes] of files) {
      expect(Buffer.compare(Buffer.from(again.get(name)!), Buffer.from(bytes)), name).toBe(0);
    }
  });

  it('give the same bytes in another order of rows', () => {
    const turned = smallTables().map((one) => ({ ...one, entities: [...one.entities].reverse() }));
    const again = compileSmall(turned).files;
    for (const [name, bytes] of files)
      expect(Buffer.compare(Buffer.from(again.get(name)!), Buffer.from(bytes)), name).toBe(0);
  });
});

describe('broken files', () => {
  const broken = (name: string, change: (bytes: ArrayBuffer) => ArrayBuffer | undefined) => {
    const bytes = files.get(name)!.slice(0);
    return () => open({ [name]: change(bytes) ?? bytes });
  };
  const setWord = (at: number, value: number) => (bytes: ArrayBuffer) => {
    new Uint32Array(bytes)[at] = value;
    return undefined;
  };

  it.each<[string, string, (bytes: ArrayBuffer) => ArrayBuffer | undefined, RegExp]>([
    ['nothing', 'entities.bin', () => new ArrayBuffer(0), /\(entities\).*cut short\.$/],
    ['a header alone', 'names.hu.bin', (bytes) => bytes.slice(0, 24), /\(names\).*cut short\.$/],
    ['half of it', 'entities.bin', (bytes) => bytes.slice(0, 400), /\(entities\).*cut short\.$/],
    ['all but its last bytes', 'names.mul.bin', (bytes) => bytes.slice(0, -4), /\(names\).*cut short\.$/],
    [
      'more than there was',
      'names.mul.bin',
      (bytes) => new Uint8Array([...new Uint8Array(bytes), 0, 0, 0, 0]).buffer,
      /\(names\).*damaged\.$/,
    ],
    ['another kind of file', 'entities.bin', setWord(0, 0x04034b50), /it is no knowledge file\.$/],
    ['another format', 'entities.bin', setWord(1, 999), /it has format 999, this version reads \d+\.$/],
    [
      'another part',
      'entities.bin',
      () => files.get('records.bin')!.slice(0),
      /another part of the knowledge\.$/,
    ],
    ['another build', 'names.hu.bin', setWord(3, 1), /of different builds\.$/],
    ['too many sections', 'entities.bin', setWord(5, 1e6), /damaged\.$/],
    [
      'one changed bit',
      'entities.bin',
      (bytes) => {
        new Uint8Array(bytes)[bytes.byteLength - 9]! ^= 4;
        return undefined;
      },
      /damaged\.$/,
    ],
  ])('%s is told in one line', (_, name, change, message) => {
    let told: unknown;
    try {
      broken(name, change)();
    } catch (error) {
      told = error;
    }
    expect(told).toBeInstanceOf(Error);
    expect((told as Error).message).toMatch(message);
    expect((told as Error).message).not.toContain('\n');
  });

  it('records of another build, and damaged ones, are told when they are read', async () => {
    const ref = open().entities.find('Q567')!;
    const other = pack('records', 1, [new Uint8Array(1000)]).buffer;
    await expect(open({ 'records.bin': other }).records.load(ref)).rejects.toThrow(/of different builds\.$/);
    const cut = files.get('records.bin')!.slice(0, 80);
    await expect(open({ 'records.bin': cut }).records.load(ref)).rejects.toThrow(
      /record of Q567 is damaged\.$/,
    );
  });
});

/** Everything that linking and the card may read of a small file, as text. */
async function everything({ names, entities, records }: Knowledge): Promise<string> {
  const keys = ['angela merkel', 'németország', 'német', 'treaty week', 'berlin', 'nobody', ''];
  const refs = Array.from({ length: entities.size }, (_, ref) => ref);
  const rows = refs.map((ref) => [
    entities.id(ref),
    entities.find(entities.id(ref)),
    entities.kind(ref),
    entities.prior(ref),
    entities.country(ref),
    entities.lifespan(ref),
    entities.related(ref),
    entities.gender(ref),
    ROLES.map((role) => entities.terms(ref, role)),
  ]);
  const found = keys.map((key) => [names.lookup(key), names.wordsFrom(key), names.personsNamed(key)]);
  return JSON.stringify([rows, found, await records.loadMany(refs)]);
}

describe('a file with a damaged bit or end', () => {
  const names = [...files.keys()].filter((name) => !/\.(?:en|de)\./.test(name));
  /** A file, and a bit or length of it. */
  const spots = fc
    .constantFrom(...names)
    .chain((name) =>
      fc.record({ name: fc.constant(name), bit: fc.nat(files.get(name)!.byteLength * 8 - 1) }),
    );
  const flipped = (name: string, bit: number): ArrayBuffer => {
    const bytes = files.get(name)!.slice(0);
    new Uint8Array(bytes)[bit >> 3]! ^= 1 << (bit & 7);
    return bytes;
  };

  it('is told in words, or reads as if it were whole', async () => {
    const whole = await everything(open());
    const property = fc.asyncProperty(spots, async ({ name, bit }) => {
      try {
        expect(await everything(open({ [name]: flipped(name, bit) }))).toBe(whole);
        // Only what nobody reads may pass.
        expect(name).toBe('records.bin');
      } catch (error) {
        expect((error as Error).message).toMatch(/^The knowledge file[^\n]*\.$/);
      }
    });
    await fc.assert(property, { numRuns: 500 });
  }, 60_000);

  it('never leads out of the file or runs without end, even before its checksum is verified', async () => {
    const property = fc.asyncProperty(spots, async ({ name, bit }) => {
      try {
        await everything(open({ [name]: flipped(name, bit) }, false));
      } catch (error) {
        expect((error as Error).message).toMatch(/^The knowledge file[^\n]*\.$/);
      }
    });
    await fc.assert(property, { numRuns: 500 });
  }, 60_000);

  it('runs without end nowhere, even where it was verified before and its rows are not gone through', async () => {
    const property = fc.asyncProperty(spots, async ({ name, bit }) => {
      // What such a read gives or throws is of no use: the checksum tells in a moment that all is to be read anew.
      const read = async () => everything(open({ [name]: flipped(name, bit) }, false, true));
      await read().catch((error: unknown) => expect(error).toBeInstanceOf(Error));
    });
    await fc.assert(property, { numRuns: 500 });
  }, 60_000);

  it('is told where it is cut short', async () => {
    const property = fc.asyncProperty(spots, async ({ name, bit }) => {
      const cut = files.get(name)!.slice(0, (bit >> 5) * 4);
      await expect(
        Promise.resolve()
          .then(() => open({ [name]: cut }))
          .then(everything),
      ).rejects.toThrow(/^The knowledge file[^\n]*\.$/);
    });
    await fc.assert(property, { numRuns: 200 });
  }, 60_000);
});

describe('the checksum of a file', () => {
  it('is told of every single bit that is flipped', () => {
    const bytes = files.get('names.mul.bin')!.slice(0);
    const view = new Uint8Array(bytes);
    for (let bit = 0; bit < view.length * 8; bit++) {
      view[bit >> 3]! ^= 1 << (bit & 7);
      expect(() => verifyAtOnce(bytes, 'names')).toThrow(/it is damaged\.$/);
      view[bit >> 3]! ^= 1 << (bit & 7);
    }
    expect(() => verifyAtOnce(bytes, 'names')).not.toThrow();
  });

  it('is the CRC-32 of the standard', () => {
    expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
  });
});

describe('containers', () => {
  it('give back sections of any length', () => {
    const rest = [1, 2, 3, 4].map((length) => new Uint8Array(length));
    const sections = [new Uint8Array([1, 2, 3]), new Uint8Array(), new Uint32Array([7]), ...rest];
    const bytes = pack('names', 42, sections).buffer;
    const { buildId, sections: found } = unpack(bytes, 'names');
    expect(buildId).toBe(42);
    expect(found.map(({ length }) => length)).toEqual([3, 0, 4, 1, 2, 3, 4]);
    expect([...new Uint8Array(bytes, found[0]!.offset, 3)]).toEqual([1, 2, 3]);
    for (const { offset } of found) expect(offset % 4).toBe(0);
    const records = pack('records', 42, [new Uint8Array(1000)]).buffer;
    expect(readHeader(records.slice(0, 64), 'records').buildId).toBe(42);
  });
});
