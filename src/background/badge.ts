/** The number on the toolbar's button: how many marks the tab has. */
import browser from 'webextension-polyfill';
import type { CountNote } from '../messages';

const MOST = 999;

/** "!" where Glossa gave no answer; nothing without marks. */
export function showCount(tabId: number | undefined, { count, state }: CountNote): void {
  if (tabId === undefined) return;
  const number = count > 0 ? String(Math.min(MOST, count)) : '';
  const text = state === 'failed' ? '!' : number;
  // The tab may be closed meanwhile.
  void browser.action.setBadgeText({ tabId, text }).catch(() => undefined);
}
