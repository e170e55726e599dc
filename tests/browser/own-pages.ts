/** Glossa's own pages in Chromium, as a reader uses them, and what is stored behind them. */
import { afterAll, beforeAll } from 'vitest';
import { openChromium, type Tab } from './drivers';
import { type Opened, openForTests } from './lifecycle';
import { ARTICLE_TABS, until } from './page';

export interface OwnPages extends Opened {
  /** Address of a page of the tests' server. */
  web(path: string): string;
  /** Address of one of Glossa's own pages. */
  own(path: string): string;
  /** Empties the storage but for these values. */
  clear(values?: object): Promise<void>;
  stored(): Promise<Record<string, unknown>>;
  /** Opens an article, and a page of Glossa's for its tab. */
  beside(article: string, page: string, body: (page: Tab, article: Tab) => Promise<void>): Promise<void>;
}

/** A file of the extension that runs nothing, but may use the extension's API. */
const QUIET = 'manifest.json';

/** Call it at the top of a file or inside `describe`; what it gives is filled in before the first test. */
export function openOwnPages(): OwnPages {
  const opened = openForTests(openChromium);
  let behind: Tab;
  beforeAll(async () => {
    behind = await opened.driver.open();
    await behind.goto(opened.driver.extensionPage(QUIET));
  });
  afterAll(() => behind?.close());
  const pages: OwnPages = Object.assign(opened, {
    web: (path: string) => `${opened.server.origin}/${path}`,
    own: (path: string) => opened.driver.extensionPage(`pages/${path}`),
    clear: (values: object = {}) =>
      behind.evaluate<void>(
        `chrome.storage.local.clear().then(() => chrome.storage.local.set(${JSON.stringify({ uiLang: 'en', ...values })}))`,
      ),
    stored: () => behind.evaluate<Record<string, unknown>>('chrome.storage.local.get(null)'),
    beside: (article: string, page: string, body: (page: Tab, article: Tab) => Promise<void>) =>
      opened.on(pages.web(article), async (front) => {
        const tabs = await until(
          () => behind.evaluate<number[]>(ARTICLE_TABS),
          (ids) => Math.max(...ids) > 0,
          'The tab of the article',
        );
        await opened.on(pages.own(`${page}#tab=${Math.max(...tabs)}`), (tab) => body(tab, front));
      }),
  });
  return pages;
}

export function textOf(tab: Tab, selector = 'body'): Promise<string> {
  return tab.evaluate<string>(`document.querySelector(${JSON.stringify(selector)})?.innerText ?? ''`);
}

/** The page's text, once it holds the words. */
export function shows(tab: Tab, words: string): Promise<string> {
  return until(
    () => textOf(tab),
    (text) => text.includes(words),
    `"${words}"`,
  );
}

/** Clicks the button, or the box or radio button of the label, that has the text. */
export async function press(tab: Tab, text: string): Promise<void> {
  const find = `[...document.querySelectorAll('button, label')].find((one) => one.innerText.trim().startsWith(${JSON.stringify(text)}))`;
  await until(() => tab.evaluate<boolean>(`${find} !== undefined`), Boolean, `The control "${text}"`);
  await tab.evaluate(`${find}.click()`);
}

/** Gives a file to the first of the page's file fields (packs), or to the last (settings). */
export async function giveFile(tab: Tab, to: 'first' | 'last', name: string, text: string): Promise<void> {
  await tab.evaluate(`{
    const input = [...document.querySelectorAll('input[type=file]')].at(${to === 'first' ? 0 : -1});
    const files = new DataTransfer();
    files.items.add(new File([${JSON.stringify(text)}], ${JSON.stringify(name)}));
    input.files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }`);
}
