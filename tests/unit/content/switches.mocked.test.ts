/** Whether Glossa is on, read without the schemas of the settings: as the settings themselves would be read. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { FakeStorage } from '../settings/fake-storage';

const browser = vi.hoisted(() => ({
  storage: {} as unknown,
  extension: { inIncognitoContext: false },
  runtime: { id: 'glossa', sendMessage: async (): Promise<unknown> => undefined },
}));
vi.mock('webextension-polyfill', () => ({ default: browser }));
const { Switches } = await import('../../../src/content/switches');
const { parseSettings } = await import('../../../src/settings/settings');

const HOST = 'hirek.example';
let storage: FakeStorage;
beforeEach(() => {
  storage = new FakeStorage();
  browser.storage = storage;
  browser.extension.inIncognitoContext = false;
});

const stateNow = () => new Switches(() => HOST, vi.fn()).state();

describe('the switches', () => {
  it.each([
    ['nothing', {}, 'on'],
    ['all off', { enabled: false }, 'off'],
    ['the site off', { sitesOff: ['a.example', HOST] }, 'siteOff'],
    ['other sites off', { sitesOff: ['a.example', `x.${HOST}`] }, 'on'],
    ['a text for the switch', { enabled: 'false' }, 'on'],
    ['a text for the sites', { sitesOff: HOST }, 'on'],
    ['numbers among the sites', { sitesOff: [5, null, HOST] }, 'siteOff'],
  ])('with %s stored are as the settings say', async (_what, kept, expected) => {
    storage.kept = kept;
    expect(await stateNow()).toBe(expected);
    const { enabled, sitesOff } = parseSettings(kept);
    expect(enabled && !sitesOff.includes(HOST)).toBe(expected === 'on');
  });

  it('are on where the storage cannot be read', async () => {
    storage.broken = true;
    expect(await stateNow()).toBe('on');
  });

  it.each([
    ['the site', [HOST], 'siteOff'],
    ['another site', ['a.example'], 'on'],
    ['no list', { error: 'No.', code: 'failed' }, 'on'],
  ])('follow the private window that names %s', async (_what, sites, expected) => {
    vi.useFakeTimers();
    browser.extension.inIncognitoContext = true;
    browser.runtime.sendMessage = async () => sites;
    const state = stateNow();
    await vi.advanceTimersByTimeAsync(5000);
    expect(await state).toBe(expected);
    vi.useRealTimers();
  });

  it('are read once, and anew when they are turned', async () => {
    const onChange = vi.fn();
    const switches = new Switches(() => HOST, onChange);
    expect(await switches.state()).toBe('on');
    await storage.local.set({ theme: 'dark' });
    expect(onChange).not.toHaveBeenCalled();
    await storage.local.set({ enabled: false });
    expect(onChange).toHaveBeenCalledTimes(1);
    expect(await switches.state()).toBe('off');
  });
});
