import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { FakeStorage, fakeLocks } from './fake-storage';

const browser = vi.hoisted(() => ({ storage: {} as unknown }));
vi.mock('webextension-polyfill', () => ({ default: browser }));
const kept = vi.hoisted(() => new Map<string, unknown>());
vi.mock('idb-keyval', () => ({
  createStore: () => undefined,
  get: async (key: string) => structuredClone(kept.get(key)),
  set: async (key: string, value: unknown) => void kept.set(key, structuredClone(value)),
  del: async (key: string) => void kept.delete(key),
}));
const { changeSettings, loadSettings, readSettings, watchSettings } = await import(
  '../../../src/settings/store'
);
const { DEFAULTS } = await import('../../../src/settings/settings');
const { corrections, followed, opened } = await import('../../../src/settings/lists');
const { exportAll, importAll } = await import('../../../src/settings/transfer');
const { keepPack, packList, packsInUse } = await import('../../../src/packs/store');
const { readPack } = await import('../../../src/packs/read');
const { privateSitesOff, switchPrivateSite } = await import('../../../src/settings/private-sites');

let storage: FakeStorage;
beforeEach(() => {
  storage = new FakeStorage();
  kept.clear();
  browser.storage = storage;
  vi.stubGlobal('navigator', { locks: fakeLocks() });
});

const CORRECTION = {
  site: 'a.example',
  what: 'not' as const,
  from: { id: 'Q90', label: 'Paris' },
  surface: 'Paris',
  on: '2024-05-01',
};

describe('kept settings', () => {
  it('lose nothing when two windows change a list at once', async () => {
    await Promise.all(
      ['a.example', 'b.example', 'c.example'].map((site) =>
        changeSettings(({ sitesOff }) => ({ sitesOff: [...sitesOff, site] })),
      ),
    );
    expect((await readSettings()).sitesOff.sort()).toEqual(['a.example', 'b.example', 'c.example']);
  });

  it('write only what changed', async () => {
    await changeSettings(() => ({ theme: 'dark' }));
    expect(storage.kept).toEqual({ theme: 'dark' });
  });

  it('tell of every change, whoever made it, and of nothing else', async () => {
    const seen: string[] = [];
    const stop = watchSettings(({ theme }) => seen.push(theme));
    await changeSettings(() => ({ theme: 'dark' }));
    await corrections.change(() => [CORRECTION]);
    await vi.waitFor(() => expect(seen).toEqual(['dark']));
    stop();
    await changeSettings(() => ({ theme: 'light' }));
    await loadSettings();
    expect(seen).toEqual(['dark']);
  });

  it('say so when they cannot be kept, and change nothing', async () => {
    await changeSettings(() => ({ theme: 'dark' }));
    storage.broken = true;
    await expect(changeSettings(() => ({ theme: 'light' }))).rejects.toThrow('broken');
    await expect(readSettings()).rejects.toThrow();
    expect(await loadSettings()).toEqual(DEFAULTS);
    storage.broken = false;
    expect((await readSettings()).theme).toBe('dark');
  });
});

describe('packs in the file of all settings', () => {
  const sample = readFileSync(new URL('../../../src/packs/sample.json', import.meta.url), 'utf8');

  async function keepSample(on: boolean): Promise<void> {
    const pack = readPack(sample);
    if (Array.isArray(pack)) throw new Error('The sample is broken.');
    const { name, title, source, entities } = pack;
    await keepPack({ name, title, entities: entities.length, asOf: source.asOf, on, big: false }, pack);
  }

  it.each([true, false])('come back as they were, switched on: %s', async (on) => {
    await keepSample(on);
    const [row] = await packList.load();
    const file = JSON.stringify(await exportAll());
    storage.kept = {};
    kept.clear();
    await importAll(file);
    expect(await packList.load()).toEqual([row]);
    expect((await packsInUse()).packs).toHaveLength(on ? 1 : 0);
  });

  it('leave out a whole knowledge file and what is broken, and take no nonsense', async () => {
    const row = { name: 'big', title: 'Big', entities: 1, asOf: '2026-01-01', on: true };
    await keepPack({ ...row, big: true }, {});
    await keepPack({ ...row, name: 'broken', big: false }, { format: 'x' });
    const file = await exportAll();
    expect(file.packs).toEqual([]);
    storage.kept = {};
    await importAll(JSON.stringify({ ...file, packs: [{ on: true, pack: { format: 'x' } }, 7] }));
    expect(await packList.load()).toEqual([]);
  });
});

describe('kept lists', () => {
  it('have one correction an entity and site, the last', async () => {
    const other = { ...CORRECTION, what: 'wrong' as const };
    await corrections.change(() => [CORRECTION, { ...CORRECTION, site: 'b.example' }]);
    await corrections.change((now) => [...now, other]);
    expect((await corrections.load()).map(({ site, what }) => `${site} ${what}`)).toEqual([
      'a.example wrong',
      'b.example not',
    ]);
  });

  it('pass over what is broken', async () => {
    storage.kept = { corrections: [CORRECTION, { site: 'x' }, null, 'y'], opened: 'none' };
    expect(await corrections.load()).toEqual([CORRECTION]);
    expect(await opened.load()).toEqual([]);
  });

  it('take no setting’s place', async () => {
    await changeSettings(() => ({ history: true, following: true }));
    for (const list of [opened, followed]) {
      await list.change(() => [{ id: 'Q90', label: 'Paris', on: '2024-05-01' }]);
    }
    expect(await readSettings()).toMatchObject({ history: true, following: true });
    await changeSettings(() => ({ history: false, following: false }));
    expect((await opened.load()).length).toBe(1);
    expect((await followed.load()).length).toBe(1);
  });

  it('are bounded: the oldest go', async () => {
    const rows = Array.from({ length: 600 }, (_, at) => ({ id: `Q${at}`, label: 'x', on: '2024-01-01' }));
    await opened.change(() => rows);
    const kept = await opened.load();
    expect(kept.length).toBe(500);
    expect(kept.at(-1)?.id).toBe('Q599');
  });
});

describe('a file of all settings', () => {
  it('brings all back', async () => {
    await changeSettings(() => ({ theme: 'dark', sitesOff: ['a.example'] }));
    await corrections.change(() => [CORRECTION]);
    const text = JSON.stringify(await exportAll());
    storage.kept = {};
    await importAll(`\ufeff${text}`);
    expect(await readSettings()).toMatchObject({ theme: 'dark', sitesOff: ['a.example'] });
    expect(await corrections.load()).toEqual([CORRECTION]);
  });

  it('adds to lists and leaves alone what it does not name or names badly', async () => {
    await changeSettings(() => ({ theme: 'dark', mentions: 'first' }));
    await corrections.change(() => [{ ...CORRECTION, site: 'b.example' }]);
    const file = {
      format: 'glossa-settings',
      version: 1,
      settings: { theme: 'blue', enabled: false },
      corrections: [CORRECTION, 7],
    };
    await importAll(JSON.stringify(file));
    expect(await readSettings()).toMatchObject({ theme: 'dark', mentions: 'first', enabled: false });
    expect((await corrections.load()).length).toBe(2);
  });

  it.each([
    ['no JSON', '{'],
    ['another format', '{"format":"x","version":1,"settings":{}}'],
    ['a later version', '{"format":"glossa-settings","version":2,"settings":{}}'],
    ['no settings', '{"format":"glossa-settings","version":1}'],
    ['a list', '[]'],
  ])('of %s is refused and changes nothing', async (_what, text) => {
    await changeSettings(() => ({ theme: 'dark' }));
    await expect(importAll(text)).rejects.toThrow();
    expect(storage.kept).toEqual({ theme: 'dark' });
  });
});

describe('a file of anything', () => {
  const value = fc.oneof(
    fc.jsonValue(),
    fc.constantFrom('dark', 'first', true, 300, ['person'], [CORRECTION]),
  );
  const key = fc.oneof(
    fc.constantFrom(
      ...Object.keys(DEFAULTS),
      'corrections',
      'followed',
      'opened',
      '__proto__',
      'constructor',
    ),
    fc.string(),
  );
  const file = fc.record({
    format: fc.constantFrom('glossa-settings', 'x'),
    version: fc.constantFrom(1, 0, 2, 'a'),
    settings: fc.oneof(fc.dictionary(key, value), value),
    corrections: value,
    followed: value,
    opened: value,
  });

  it('is taken or refused with an Error, and leaves settings and lists that can be read', async () => {
    await fc.assert(
      fc.asyncProperty(file, fc.nat(400), fc.string({ maxLength: 3 }), async (given, at, noise) => {
        const text = JSON.stringify(given);
        for (const one of [text, text.slice(0, at) + noise + text.slice(at)]) {
          const refusal: unknown = await importAll(one).catch((error: unknown) => error);
          expect(refusal === undefined || refusal instanceof Error).toBe(true);
          // What was taken is read back as it was kept: nothing that is not as it must be came in.
          const settings = await readSettings();
          expect(Object.keys(settings)).toEqual(Object.keys(DEFAULTS));
          expect(settings).toMatchObject(
            Object.fromEntries(Object.entries(storage.kept).filter(([name]) => name in DEFAULTS)),
          );
          expect(await corrections.load()).toEqual(storage.kept.corrections ?? []);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('a private window', () => {
  it('keeps its sites apart', async () => {
    const set = vi.spyOn(storage.local, 'set');
    await Promise.all(['a.example', 'b.example'].map((site) => switchPrivateSite(site, false)));
    await switchPrivateSite('a.example', true);
    expect(await privateSitesOff()).toEqual(['b.example']);
    expect(set).not.toHaveBeenCalled();
  });
});
