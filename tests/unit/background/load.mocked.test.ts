/** Knowledge files that are damaged, as the worker meets them: what is told of them, and what is read anew. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ARTICLE_LANGS } from '../../../src/knowledge/model';
import { openKnowledge } from '../../../src/knowledge/reader';
import { compileSmall } from '../compiler/small';

vi.mock('webextension-polyfill', () => ({ default: { runtime: { getURL: (path: string) => path } } }));
vi.mock('../../../src/packs/store', () => ({
  BIG_PACK: 'knowledge-file',
  bigPackInUse: async () => undefined,
  packsInUse: async () => ({ packs: [], broken: [] }),
}));
/** What the browser keeps in IndexedDB. */
const copies = vi.hoisted(() => new Map<string, Blob>());
vi.mock('idb-keyval', () => ({
  createStore: () => undefined,
  getMany: async (names: string[]) => names.map((name) => copies.get(name)),
  setMany: async (rows: [string, Blob][]) => {
    for (const [name, blob] of rows) copies.set(name, blob);
  },
  clear: async () => copies.clear(),
}));

const { files } = compileSmall();
const LANGUAGES = join(import.meta.dirname, '..', '..', '..', 'src', 'language');

function words(lang: string): string {
  const lists = readdirSync(join(LANGUAGES, lang)).filter((name) => name.endsWith('.txt'));
  return lists
    .sort()
    .map((name) => readFileSync(join(LANGUAGES, lang, name), 'utf8'))
    .join('');
}

const OUTLINES = JSON.stringify({
  type: 'Topology',
  transform: { scale: [1, 1], translate: [0, 0] },
  objects: { states: { type: 'GeometryCollection', geometries: [] } },
  arcs: [],
});

/** What lies in the extension's folder, and how often each file was asked for. */
let folder: Map<string, ArrayBuffer | string>;
let asked: Map<string, number>;

async function fetched(path: string): Promise<Response> {
  const name = path.replace('knowledge/', '');
  asked.set(name, (asked.get(name) ?? 0) + 1);
  const body = folder.get(name);
  return body === undefined ? new Response('', { status: 404 }) : new Response(body);
}

/** A file of which one bit is another, so that it opens and only its checksum tells. */
function flipped(name: string): ArrayBuffer {
  for (let at = files.get(name)!.byteLength - 1; at > 0; at--) {
    const bytes = files.get(name)!.slice(0);
    new Uint8Array(bytes)[at]! ^= 1;
    const of = (file: string): ArrayBuffer => (file === name ? bytes : files.get(file)!);
    const records = { read: () => Promise.reject(new Error('unread')) };
    try {
      const names = [of('names.hu.bin'), of('names.mul.bin')];
      openKnowledge({ names, entities: of('entities.bin'), records });
      return bytes;
    } catch {
      // Opening tells of this one.
    }
  }
  throw new Error(`Every bit of ${name} is looked at.`);
}

/** The worker's loader as it is after a start of the worker. */
async function started() {
  vi.resetModules();
  return import('../../../src/background/load');
}

/** Lets a time pass, with all that is due in it. */
async function pass(ms: number): Promise<void> {
  vi.advanceTimersByTime(ms);
  // Verifying goes by messages, which are not held back with the clock.
  for (let turn = 0; turn < 50; turn++) await new Promise((resolve) => setImmediate(resolve));
}

beforeEach(() => {
  folder = new Map<string, ArrayBuffer | string>(files);
  for (const lang of ARTICLE_LANGS) folder.set(`words.${lang}.txt`, words(lang));
  folder.set('outlines.json', OUTLINES);
  folder.set('flags.json', '{}');
  asked = new Map();
  copies.clear();
  vi.stubGlobal('fetch', fetched);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a damaged file', () => {
  const damages: [how: string, damage: (name: string) => ArrayBuffer | string | undefined][] = [
    ['missing', () => undefined],
    ['text', () => 'damaged'],
    ['cut short', (name) => files.get(name)!.slice(0, -40)],
  ];
  const rows = ['names.hu.bin', 'names.mul.bin', 'entities.bin'].flatMap((file) =>
    damages.map(([how, damage]) => [file, how, damage] as const),
  );

  it.each(rows)('%s, %s, is named where it is', async (file, _how, damage) => {
    const bytes = damage(file);
    if (bytes === undefined) folder.delete(file);
    else folder.set(file, bytes);
    const { knowledgeFor } = await started();
    await expect(knowledgeFor('hu')).rejects.toMatchObject({ file });
  });

  it.each([
    ...rows,
    ...['words.de.txt', 'outlines.json', 'flags.json'].map(
      (file) => [file, 'missing', () => undefined] as const,
    ),
    ...['outlines.json', 'flags.json'].map((file) => [file, 'text', () => '{'] as const),
    ...['names.de.bin', 'records.bin'].map((file) => [file, 'cut short', damages[2]![1]] as const),
    ...['names.hu.bin', 'names.mul.bin', 'entities.bin'].map((file) => [file, 'flipped', flipped] as const),
  ])('%s, %s, is found by a thorough look, and no other', async (file, _how, damage) => {
    const bytes = damage(file);
    if (bytes === undefined) folder.delete(file);
    else folder.set(file, bytes);
    const { findBroken } = await started();
    expect((await findBroken()).map((broken) => broken.file)).toEqual([file]);
  });

  it('is found in no folder that is whole', async () => {
    const { findBroken } = await started();
    expect(await findBroken()).toEqual([]);
  });

  it('of one language leaves the others', async () => {
    folder.delete('names.de.bin');
    const { knowledgeFor } = await started();
    expect((await knowledgeFor('hu')).entities.size).toBe(6);
    await expect(knowledgeFor('de')).rejects.toMatchObject({ file: 'names.de.bin' });
  });

  it('is asked for again after a pause, not by each who asks, and is well once it is whole', async () => {
    folder.set('names.hu.bin', 'damaged');
    const { knowledgeFor } = await started();
    for (let ask = 0; ask < 100; ask++) await knowledgeFor('hu').catch(() => undefined);
    expect(asked.get('names.hu.bin')).toBe(1);
    folder.set('names.hu.bin', files.get('names.hu.bin')!);
    await pass(1000);
    expect((await knowledgeFor('hu')).entities.size).toBe(6);
  });
});

describe('damage that only the checksum tells', () => {
  it.each(['names.hu.bin', 'names.mul.bin', 'entities.bin'])(
    'of %s is found behind the first answer: all is read anew then',
    async (file) => {
      folder.set(file, flipped(file));
      const { knowledgeFor } = await started();
      await knowledgeFor('hu');
      folder.set(file, files.get(file)!);
      await pass(1000);
      expect((await knowledgeFor('hu')).entities.size).toBe(6);
      expect(asked.get(file)).toBe(2);
    },
  );

  it('is told to the next who ask, where the file is as it was', async () => {
    folder.set('names.mul.bin', flipped('names.mul.bin'));
    const { knowledgeFor } = await started();
    await knowledgeFor('hu');
    await pass(1000);
    await expect(knowledgeFor('hu')).rejects.toMatchObject({ file: 'names.mul.bin' });
    await expect(knowledgeFor('de')).rejects.toMatchObject({ file: 'names.mul.bin' });
  });

  it('makes no second reading where there is none', async () => {
    const { knowledgeFor } = await started();
    const first = await knowledgeFor('hu');
    await pass(1000);
    expect(await knowledgeFor('hu')).toBe(first);
    expect(asked.get('names.hu.bin')).toBe(1);
  });
});

describe('copies of the files', () => {
  const COPIED = ['entities.bin', 'names.mul.bin', 'records.bin'];

  /** Starts a worker, has it answer and verify, and gives what a second start has asked the folder for. */
  async function askedByNext(between: () => void = () => undefined): Promise<Map<string, number>> {
    const first = await started();
    await first.knowledgeFor('hu');
    await pass(1000);
    asked = new Map();
    between();
    const next = await started();
    const knowledge = await next.knowledgeFor('hu');
    expect(knowledge.entities.id(knowledge.names.lookup('németország')[0]!.ref)).toBe('Q183');
    const merkel = knowledge.entities.find('Q567')!;
    expect((await knowledge.records.load(merkel)).names.length).toBeGreaterThan(0);
    return asked;
  }

  it('are what the next worker reads', async () => {
    const now = await askedByNext();
    for (const name of COPIED) expect(now.get(name)).toBeUndefined();
    expect(now.get('names.hu.bin')).toBe(1);
  });

  it.each(COPIED)('of which %s is damaged are left for the folder', async (name) => {
    const now = await askedByNext(() => copies.set(name, new Blob(['damaged'])));
    expect(now.get(name)).toBeGreaterThan(0);
  });

  it.each(['entities.bin', 'names.mul.bin'])(
    'of which %s has one bit wrong are left for the folder behind the first answer',
    async (name) => {
      const first = await started();
      await first.knowledgeFor('hu');
      await pass(1000);
      copies.set(name, new Blob([flipped(name)]));
      const next = await started();
      const before = await next.knowledgeFor('hu');
      asked = new Map();
      await pass(1000);
      const after = await next.knowledgeFor('hu');
      expect(after).not.toBe(before);
      for (const file of ['entities.bin', 'names.mul.bin']) expect(asked.get(file)).toBe(1);
    },
  );

  it('of which one is gone are left for the folder', async () => {
    const now = await askedByNext(() => void copies.delete('entities.bin'));
    expect(now.get('names.mul.bin')).toBe(1);
  });
});
