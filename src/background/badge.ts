/** The number on the toolbar's button: how many marks the tab has. */
import browser from 'webextension-polyfill';
import type { CountNote } from '../messages';
import { loadSettings } from '../settings/store';

const MOST = 999;

/** Takes the numbers away from all tabs, when the reader wants none. */
export async function clearCounts(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(tabs.map(({ id }) => browser.action.setBadgeText({ tabId: id, text: '' })));
}

/** "!" where Glossa gave no answer; nothing without marks. */
export async function showCount(tabId: number | undefined, { count, state }: CountNote): Promise<void> {
  if (tabId === undefined || !(await loadSettings()).badge) return;
  const number = count > 0 ? String(Math.min(MOST, count)) : '';
  const text = state === 'failed' ? '!' : number;
  // The tab may be closed meanwhile.
  await browser.action.setBadgeText({ tabId, text }).catch(() => undefined);
}
