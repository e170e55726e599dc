import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readTables } from '../../../../src/compiler/tables/tables';
import { joinParts, partFolder } from '../../../../src/compiler/wikidata/join';
import { linesOf } from '../../../../src/compiler/wikidata/lines';
import { linesOfPart, parsePart, WHOLE } from '../../../../src/compiler/wikidata/parts';
import { DUMP_SOURCE, type DumpOptions, readDump } from '../../../../src/compiler/wikidata/run';
import { SortedRows } from '../../../../src/compiler/wikidata/sorted-rows';
import { takeDump } from '../../../../src/compiler/wikidata/take';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..', '..');
const DUMP = join(ROOT, 'tests', 'fixtures', 'wikidata', 'dump.json');
const CLASSES = join(ROOT, 'src', 'compiler', 'facts', 'wikidata-classes.tsv');

let folder: string;
let count = 0;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'glossa-dump-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function read(file: string, options: Partial<DumpOptions> = {}) {
  const out = options.out ?? join(folder, `out-${count++}`);
  const known = new Set<string>();
  const all = { part: WHOLE, sitelinks: 3, known, classes: CLASSES, progress: () => undefined, ...options };
  return readDump({ ...all, file, out }).then((result) => ({ ...result, out }));
}

function put(name: string, bytes: Uint8Array | string): string {
  const file = join(folder, name);
  writeFileSync(file, bytes);
  return file;
}

function bytesOf(out: string): string[] {
  return readdirSync(out)
    .sort()
    .map((name) => `${name}\n${readFileSync(join(out, name), 'utf8')}`);
}

const json = readFileSync(DUMP);

describe('a dump as tables', () => {
  it('holds kinds, names and statements of what is known enough', async () => {
    const { out, ...result } = await read(DUMP);
    expect(result).toMatchObject({ lines: 8, taken: 5, broken: 0, damage: undefined });
    // Monday: no kind of the model; its class is told so that it can be added to the table.
    expect(result.unknownClasses).toEqual([['Q41825', 1]]);
    const { source, entities, names, statements } = readTables(out);
    expect(source).toMatchObject({ id: 'wikidata-dump', licence: 'CC0-1.0', asOf: '2025-05-05' });
    expect(Object.fromEntries(entities.map(({ id, kind }) => [id, kind]))).toEqual({
      Q567: 'person',
      Q28: 'country',
      Q1653: 'water',
      Q178510: 'event',
      Q868: 'person',
    });
    const merkel = names.filter(({ id }) => id === 'Q567').map(({ lang, rank, name }) => [lang, rank, name]);
    expect(merkel).toEqual([
      ['en', 'alias', 'Angela Dorothea Merkel'],
      ['en', 'label', 'Angela Merkel'],
      ['hu', 'alias', 'Angela Dorothea Merkel'],
      ['ru', 'label', 'Ангела Меркель'],
      ['uk', 'label', 'Ангела Меркель'],
    ]);
    const factsOf = (wanted: string) =>
      statements
        .filter(({ id }) => id === wanted)
        .map(({ property, value, start, end, asOf }) =>
          [property, value, start, end, asOf].filter((cell) => cell !== undefined).join(' '),
        );
    expect(factsOf('Q567')).toEqual([
      'birthPlace Q1055',
      'born 1954-07-17',
      'citizenship Q183',
      'educatedAt Q154804',
      'gender female',
      'nativeName Angela Merkel',
      'party Q49762',
      'position Q4970706 2005-11-22 2021-12-08',
      'sitelinks 7',
      'wikipedia Angela Merkel',
    ]);
    // The newest headcount, with its day; every membership with its start; nothing that is deprecated.
    expect(factsOf('Q28')).toEqual([
      'area 93030',
      'capital Q1781',
      'coordinates 47,19',
      'currency Q47190',
      'iso2 HU',
      'isoNumeric 348',
      'memberOf Q1065 1955-12-14',
      'memberOf Q458 2004-05-01',
      'memberOf Q7184 1999-03-12',
      'nativeName Magyarország',
      'population 9937628 2011-10-01',
      'sitelinks 5',
      'wikipedia Hungary',
    ]);
    expect(factsOf('Q178510')).toContain('location Q28');
    expect(factsOf('Q868')).toEqual(
      expect.arrayContaining(['born -0384', 'died -0322', 'gender male', 'sitelinks 3']),
    );
  });

  it('takes fewer with more sitelinks, and half as many are enough with a Hungarian article', async () => {
    const taken = async (sitelinks: number) => {
      const { out } = await read(DUMP, { sitelinks });
      return readTables(out).entities.map(({ id }) => id);
    };
    expect(await taken(5)).toEqual(['Q1653', 'Q178510', 'Q28', 'Q567']);
    expect(await taken(14)).toEqual(['Q567']);
    expect(await taken(15)).toEqual([]);
  });

  it('takes what the tables know already whatever its sitelinks', async () => {
    const { out } = await read(DUMP, { sitelinks: 100, known: new Set(['Q64']) });
    expect(readTables(out).entities).toEqual([{ id: 'Q64', kind: 'city' }]);
  });

  it('is dated by its name where that has a day', async () => {
    const { out } = await read(put('wikidata-20250519-all.json', json));
    expect(readTables(out).source.asOf).toBe('2025-05-19');
  });
});

/** The fixed part of a gzip header with other flags. */
function flagged(gz: Buffer, flags: number): Buffer {
  const header = Buffer.from(gz.subarray(0, 10));
  header[3] = flags;
  return header;
}

describe('packed dumps', () => {
  const half = 5000;
  const packed: [name: string, bytes: () => Uint8Array][] = [
    ['one.json.gz', () => gzipSync(json)],
    [
      'members.json.gz',
      () => Buffer.concat([gzipSync(json.subarray(0, half)), gzipSync(json.subarray(half))]),
    ],
    // Two streams one after another, as pbzip2 writes them.
    ['streams.json.bz2', () => readFileSync(`${DUMP}.bz2`)],
    ['no-ending-in-its-name', () => gzipSync(json)],
  ];
  it.each(packed)('%s gives the same tables', async (name, bytes) => {
    const plain = await read(DUMP);
    const result = await read(put(name, bytes()));
    expect(result).toMatchObject({ lines: plain.lines, damage: undefined });
    expect(bytesOf(result.out)).toEqual(bytesOf(plain.out));
  });

  it.each<[string, () => Uint8Array, RegExp]>([
    ['cut.json', () => json.subarray(0, 9000), /^it ends before its closing bracket$/],
    ['cut.json.gz', () => gzipSync(json).subarray(0, 1800), /^it ends before its closing bracket$/],
    ['cut.json.bz2', () => readFileSync(`${DUMP}.bz2`).subarray(0, 2600), /./],
  ])('%s gives what it holds and says so', async (name, bytes, damage) => {
    const result = await read(put(name, bytes()));
    expect(result.damage).toMatch(damage);
    expect(result.taken).toBeGreaterThan(0);
    expect(readTables(result.out).entities.map(({ id }) => id)).toContain('Q567');
  });

  it.each<[string, Uint8Array | string, RegExp]>([
    ['text.json', 'Not a dump.\nNot at all.\n', /^[^\n]*text\.json: this is no Wikidata dump[^\n]*$/],
    ['other.json', '[{"a":1},\n{"b":2}]\n', /this is no Wikidata dump/],
    ['empty.json', '', /this is no Wikidata dump/],
    [
      'broken.json.gz',
      Buffer.concat([gzipSync(json).subarray(0, 20), Buffer.alloc(500, 7)]),
      /^[^\n]*no entity can be read[^\n]*$/,
    ],
  ])('%s is told in one line', async (name, bytes, message) => {
    await expect(read(put(name, bytes))).rejects.toThrow(message);
  });

  it.each<[string, string]>([
    ['a claim that is nothing', '"claims":{"P31":[null]}'],
    ['claims that are a number', '"claims":{"P31":5}'],
    ['a label that is a number', '"labels":{"en":5}'],
    ['aliases that are no list', '"aliases":{"en":{"value":"x"}}'],
    ['sitelinks that are text', '"sitelinks":"many"'],
  ])('an item with %s is skipped, and no other is lost', async (_, odd) => {
    const lines = json.toString('utf8').split('\n');
    lines.splice(2, 0, `{"type":"item","id":"Q64",${odd}},`);
    const result = await read(put('odd.json', lines.join('\n')), { known: new Set(['Q64']) });
    expect(result.damage).toBeUndefined();
    const ids = readTables(result.out).entities.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(['Q567', 'Q28', 'Q1653', 'Q178510', 'Q868']));
    expect(result.taken - (ids.includes('Q64') ? 1 : 0)).toBe(5);
  });

  it.each<[string, Uint8Array]>([
    ['zeros', Buffer.alloc(600_000)],
    ['other bytes', Buffer.from('these are no gzip')],
    ['zeros and other bytes', Buffer.concat([Buffer.alloc(300_000), Buffer.from('no gzip')])],
    ['the beginning of a member', gzipSync(json).subarray(0, 7)],
  ])('a gzip that %s follow keeps its last lines', async (_, follow) => {
    const plain = await read(DUMP);
    const result = await read(put('filled.json.gz', Buffer.concat([gzipSync(json), follow])));
    expect(result).toMatchObject({ lines: plain.lines, damage: undefined });
    expect(bytesOf(result.out)).toEqual(bytesOf(plain.out));
  });

  it('a gzip of which a part is missing keeps the lines before it, and says so', async () => {
    const lines = json.toString('utf8').split('\n');
    const first = gzipSync(`${lines.slice(0, 4).join('\n')}\n`);
    const result = await read(put('gap.json.gz', Buffer.concat([first, Buffer.from('no gzip')])));
    expect(result).toMatchObject({ lines: 3, damage: 'bytes that are no gzip follow' });
  });

  it.each<[string, (bytes: Buffer) => Buffer]>([
    ['a name', (gz) => Buffer.concat([flagged(gz, 8), Buffer.from('dump.json\0'), gz.subarray(10)])],
    [
      'a name and a comment',
      (gz) => Buffer.concat([flagged(gz, 24), Buffer.from('a\0of a day\0'), gz.subarray(10)]),
    ],
    [
      'more fields and a check',
      (gz) => Buffer.concat([flagged(gz, 6), Buffer.from([3, 0, 1, 2, 3, 9, 9]), gz.subarray(10)]),
    ],
  ])('a gzip with %s in its header is read', async (_, change) => {
    const plain = await read(DUMP);
    const result = await read(put('header.json.gz', change(gzipSync(json))));
    expect(result).toMatchObject({ lines: plain.lines, damage: undefined });
  });

  it('a gzip of another sum than it says is told', async () => {
    const bytes = gzipSync(json);
    bytes[bytes.length - 8]! ^= 1;
    // The closing bracket is read before the sum; without it nothing says that all is there.
    const open = gzipSync(json.subarray(0, json.lastIndexOf(']')));
    open[open.length - 8]! ^= 1;
    expect((await read(put('sum.json.gz', bytes))).damage).toBeUndefined();
    expect((await read(put('sum-open.json.gz', open))).damage).toBe('incorrect data check');
  });

  it('a line longer than any entity is counted, and the lines behind it are read', async () => {
    async function* pieces() {
      yield Buffer.from('one\n');
      for (let piece = 0; piece < 3; piece++) yield Buffer.alloc(500, 0x61);
      yield Buffer.from('\ntwo');
    }
    const found: [string, boolean | undefined][] = [];
    for await (const { bytes, tooLong } of linesOf(pieces(), 1000)) found.push([bytes.toString(), tooLong]);
    expect(found).toEqual([
      ['one', undefined],
      ['', true],
      ['two', undefined],
    ]);
  });

  it('tells a missing file and a folder', async () => {
    await expect(read(join(folder, 'nowhere.json'))).rejects.toThrow(
      /nowhere\.json: there is no such file\.$/,
    );
    await expect(read(folder)).rejects.toThrow(/it is no file\.$/);
  });
});

describe('the command on a dump that is cut short', () => {
  const facts = (): string => {
    const made = join(folder, `facts-${count++}`);
    mkdirSync(made);
    copyFileSync(CLASSES, join(made, basename(CLASSES)));
    return made;
  };
  const cut = (): string => put('cut-again.json', json.subarray(0, 9000));

  it('fails, and keeps what it gave', async () => {
    const place = facts();
    const taken = takeDump(cut(), { sitelinks: '3' }, place, () => undefined);
    await expect(taken).rejects.toThrow(
      /^[^\n]*cut-again\.json: not the whole file could be read [^\n]*--incomplete compiles it\.$/,
    );
    expect(readTables(join(place, DUMP_SOURCE)).entities.length).toBeGreaterThan(0);
  });

  it('tells so and goes on, where that is allowed', async () => {
    const told: string[] = [];
    const options = { sitelinks: '3', incomplete: true };
    expect(await takeDump(cut(), options, facts(), (step) => told.push(step))).toBe(true);
    expect(told.at(-1)).toContain('not the whole file could be read');
  });

  it('fails not where the dump is whole', async () => {
    expect(await takeDump(DUMP, { sitelinks: '3' }, facts(), () => undefined)).toBe(true);
  });
});

describe('parts', () => {
  it.each([
    ['a plain file, by bytes', 'parts.json', json],
    ['a packed file, by lines', 'parts.json.gz', gzipSync(json)],
  ])('of %s join to the whole', async (_, name, bytes) => {
    const file = put(name, bytes);
    const whole = await read(file);
    for (const of of [2, 3, 11]) {
      const out = join(folder, `joined-${count++}`);
      let lines = 0;
      for (let number = 1; number <= of; number++) {
        const part = { number, of };
        lines += (await read(file, { part, out: partFolder(out, part) })).lines;
      }
      expect(lines).toBe(whole.lines);
      await joinParts(out);
      expect(bytesOf(out)).toEqual(bytesOf(whole.out));
    }
  });

  it('are not joined while one is missing', async () => {
    const out = join(folder, 'missing');
    const part = { number: 1, of: 2 };
    await read(DUMP, { part, out: partFolder(out, part) });
    await expect(joinParts(out)).rejects.toThrow(/part-2-of-2 is missing\.$/);
    await expect(joinParts(join(folder, 'none'))).rejects.toThrow(/there are no parts/);
  });

  it.each([1, 2, 3, 4, 5, 6, 7, 12, 40])('of a plain file hold each line once, cut into %i', async (of) => {
    // Lines of ten bytes: many cuts fall right between two of them.
    const lines = Array.from({ length: 12 }, (_, n) => `line ${String(n).padStart(4, '0')}`);
    const file = put('ten.json', `${lines.join('\n')}\n`);
    const found: string[] = [];
    for (let number = 1; number <= of; number++) {
      for await (const { bytes } of await linesOfPart(file, { number, of })) found.push(bytes.toString());
    }
    expect(found).toEqual(lines);
  });

  it.each(['0/2', '3/2', 'x', '1', '1/0'])('%s is no part', (text) => {
    expect(() => parsePart(text)).toThrow(/is no part like 2\/8/);
  });
});

describe('sorted rows', () => {
  it('are in the order of code units, each once, also where they come from several runs', async () => {
    const target = join(folder, 'rows.tsv');
    const rows = new SortedRows(target, join(folder, 'runs'), 64);
    const words = ['b', 'ä', 'a', 'b', 'B', 'z', 'a', '\u{1f600}', '\uffee', 'aa'];
    for (const word of words) rows.add(word);
    const sorted = [...new Set(words)].sort();
    expect(await rows.finish()).toBe(sorted.length);
    expect(readFileSync(target, 'utf8')).toBe(`${sorted.join('\n')}\n`);
  });
});
