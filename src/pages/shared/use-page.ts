/** What the script on the page in front tells of it. */
import { useEffect, useState } from 'preact/hooks';
import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { type PageStatus, pageStatus, type ToPage } from '../../messages';

/** Addresses that Glossa reads. */
export const WEB = { origins: ['http://*/*', 'https://*/*'] };

/** Pages are looked at again so often (ms): marks come as the reader scrolls. */
const AGAIN_MS = 1500;

export type FrontPage =
  | { at: 'page'; tab: number; isPrivate: boolean; status: PageStatus }
  /** `noPermission`: the reader has not allowed Glossa to read pages. `unreachable`: it is not on this page. */
  | { at: 'nowhere'; why: 'noPermission' | 'unreachable' };

/** Sends to the script on a page; undefined where there is none. */
export async function tellPage(tab: number, message: ToPage): Promise<unknown> {
  try {
    return await browser.tabs.sendMessage(tab, message);
  } catch {
    return undefined;
  }
}

/** What the script on a page tells of it; undefined where there is none. The function runs there: see content/offer.ts. */
async function statusOf(tab: number): Promise<unknown> {
  const read = (): unknown =>
    (globalThis as unknown as Record<symbol, (() => unknown) | undefined>)[Symbol.for('glossa.status')]?.();
  try {
    const [found] = await browser.scripting.executeScript({ target: { tabId: tab }, func: read });
    return found?.result;
  } catch {
    return undefined;
  }
}

/** The tab in front; where a page of Glossa's is a tab itself (`#tab=ID`), the one that it was opened for. */
async function frontTab(): Promise<browser.Tabs.Tab | undefined> {
  const wanted = new URLSearchParams(location.hash.slice(1)).get('tab');
  if (wanted !== null) return browser.tabs.get(Number(wanted)).catch(() => undefined);
  return (await browser.tabs.query({ active: true, currentWindow: true }))[0];
}

async function frontPage(): Promise<FrontPage> {
  const tab = await frontTab();
  const answer = tab?.id === undefined ? undefined : await statusOf(tab.id);
  if (v.is(pageStatus, answer)) {
    return { at: 'page', tab: tab!.id!, isPrivate: tab!.incognito, status: answer };
  }
  return { at: 'nowhere', why: (await mayRead()) ? 'unreachable' : 'noPermission' };
}

/** Firefox lets the reader withhold what the manifest asks for; Chrome does so by its own menu. */
export async function mayRead(): Promise<boolean> {
  return browser.permissions.contains(WEB).catch(() => true);
}

/** The page in front, kept up to date while the popup or panel is open; undefined until it is known. */
export function useFrontPage(): FrontPage | undefined {
  const [page, setPage] = useState<FrontPage>();
  useEffect(() => {
    let before = '';
    const look = (): void => {
      void frontPage().then((now) => {
        const text = JSON.stringify(now);
        if (text !== before) setPage(now);
        before = text;
      });
    };
    look();
    const timer = setInterval(look, AGAIN_MS);
    browser.tabs.onActivated.addListener(look);
    return () => {
      clearInterval(timer);
      browser.tabs.onActivated.removeListener(look);
    };
  }, []);
  return page;
}
