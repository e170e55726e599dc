/**
 * Keeps the settings in the browser's own storage. Whoever changes them reads first what is there now: several pages
 * and windows may be open.
 */
import browser from 'webextension-polyfill';
import { SETTING_KEYS } from './keys';
import { DEFAULTS, parseSettings, type Settings } from './settings';

/** One change at a time, over all of Glossa's pages and the worker, which share an origin. */
export async function oneAtATime<T>(name: string, work: () => Promise<T>): Promise<T> {
  return navigator.locks === undefined
    ? work()
    : (navigator.locks.request(`glossa-${name}`, work) as Promise<T>);
}

/** The settings. Rejects when the storage cannot be read. */
export async function readSettings(): Promise<Settings> {
  return parseSettings(await browser.storage.local.get([...SETTING_KEYS]));
}

/** The settings; the defaults where the storage cannot be read. */
export async function loadSettings(): Promise<Settings> {
  return readSettings().catch(() => DEFAULTS);
}

/**
 * Changes what `change` gives for the settings of this moment, and gives the settings after it. Rejects when the
 * storage cannot be read or written: nothing is changed then.
 */
export function changeSettings(change: (now: Settings) => Partial<Settings>): Promise<Settings> {
  return oneAtATime('settings', async () => {
    const now = await readSettings();
    const changed = change(now);
    await browser.storage.local.set(changed);
    return { ...now, ...changed };
  });
}

/** Calls back with the settings after each change, whoever made it. Gives what ends the watch. */
export function watchSettings(onChange: (settings: Settings) => void): () => void {
  const listen = (changes: Record<string, unknown>, area: string): void => {
    if (area !== 'local' || !SETTING_KEYS.some((key) => key in changes)) return;
    void loadSettings().then(onChange);
  };
  browser.storage.onChanged.addListener(listen);
  return () => browser.storage.onChanged.removeListener(listen);
}
