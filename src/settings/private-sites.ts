/**
 * Sites switched off in a private window: kept in the browser's memory until it is closed, and never written down.
 * Pages' scripts cannot read it, so they ask the worker.
 */
import browser from 'webextension-polyfill';
import { oneAtATime } from './store';

const KEY = 'privateSitesOff';

export async function privateSitesOff(): Promise<string[]> {
  const { [KEY]: stored } = await browser.storage.session.get(KEY);
  return Array.isArray(stored) ? stored.filter((one) => typeof one === 'string') : [];
}

export function switchPrivateSite(site: string, on: boolean): Promise<void> {
  return oneAtATime('private', async () => {
    const others = (await privateSitesOff()).filter((one) => one !== site);
    await browser.storage.session.set({ [KEY]: on ? others : [...others, site] });
  });
}
