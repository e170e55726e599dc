/** What holds on one site, and what a reader wants looked up. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { FakeStorage, fakeLocks } from './fake-storage';

const browser = vi.hoisted(() => ({ storage: {} as unknown }));
vi.mock('webextension-polyfill', () => ({ default: browser }));
const { loadSiteSettings } = await import('../../../src/settings/site');
const { setWanted, watchWanted } = await import('../../../src/settings/wanted');
const { DEFAULTS } = await import('../../../src/settings/settings');
const { corrections } = await import('../../../src/settings/lists');

let storage: FakeStorage;
beforeEach(() => {
  storage = new FakeStorage();
  browser.storage = storage;
  vi.stubGlobal('navigator', { locks: fakeLocks() });
});

const correction = (site: string) => ({
  ...{ site, what: 'not' as const, from: { id: 'Q90', label: 'Paris' }, surface: 'Paris', on: '2024-05-01' },
});

describe('a site', () => {
  it('has the reader’s settings, and the corrections of its own', async () => {
    storage.kept = { theme: 'dark', corrections: [correction('a.example'), correction('b.example')] };
    const settings = await loadSiteSettings('b.example');
    expect(settings.theme).toBe('dark');
    expect(settings.corrections).toEqual([correction('b.example')]);
  });

  it('has the defaults and no corrections where the storage is broken', async () => {
    storage.kept = { theme: 'dark', corrections: [correction('a.example')] };
    storage.broken = true;
    expect(await loadSiteSettings('a.example')).toEqual({ ...DEFAULTS, corrections: [] });
  });
});

describe('a list out of an older version or a broken storage', () => {
  it.each([
    ['nothing', undefined],
    ['a text', 'corrections'],
    ['an object', { 0: correction('a.example') }],
    ['what are no corrections', [null, 5, {}, [], { ...correction('a.example'), what: 'maybe' }]],
    ['a site without a name', [{ ...correction(''), site: '' }]],
    ['a day that is none', [{ ...correction('a.example'), on: 'today' }]],
  ])('of %s is empty', async (_what, kept) => {
    storage.kept = { corrections: kept };
    expect(await corrections.load()).toEqual([]);
  });

  it('is written anew without what was broken', async () => {
    storage.kept = { corrections: [null, correction('a.example')] };
    await corrections.change((now) => [...now, correction('b.example')]);
    expect(storage.kept.corrections).toEqual([correction('a.example'), correction('b.example')]);
  });
});

describe('a name that a reader wants looked up', () => {
  /** All that is asked for while the time passes. */
  async function wantedAfter(before: () => Promise<void>, after: () => Promise<void>): Promise<string[]> {
    const wanted: string[] = [];
    await before();
    const end = watchWanted((text) => wanted.push(text));
    await new Promise((resolve) => setTimeout(resolve, 20));
    await after();
    await new Promise((resolve) => setTimeout(resolve, 20));
    end();
    await setWanted('too late');
    await new Promise((resolve) => setTimeout(resolve, 20));
    return wanted;
  }

  it('is told to a panel that opens later, and once', async () => {
    expect(
      await wantedAfter(
        () => setWanted('Merkel'),
        async () => undefined,
      ),
    ).toEqual(['Merkel']);
  });

  it('is told to a panel that is open, the same twice too', async () => {
    const twice = async (): Promise<void> => {
      await setWanted('Merkel');
      await setWanted('Merkel');
    };
    expect(await wantedAfter(async () => undefined, twice)).toEqual(['Merkel', 'Merkel']);
  });

  it('is bounded', async () => {
    expect(
      await wantedAfter(
        () => setWanted('x'.repeat(5000)),
        async () => undefined,
      ),
    ).toEqual(['x'.repeat(200)]);
  });

  it('is nothing where the storage holds something else', async () => {
    storage.kept = { wanted: { text: 5 } };
    expect(
      await wantedAfter(
        async () => undefined,
        async () => undefined,
      ),
    ).toEqual([]);
  });
});
