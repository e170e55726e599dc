/**
 * Pages that were opened before the extension, or while it was put in place of an earlier version, have no script of it.
 * Firefox gives them one; Chromium leaves that to the extension.
 */
import browser from 'webextension-polyfill';

const { content_scripts: declared = [] } = browser.runtime.getManifest();

async function join(tabId: number): Promise<void> {
  const target = { tabId, allFrames: true };
  for (const { css, js } of declared) {
    await browser.scripting.insertCSS({ target, files: css ?? [] });
    await browser.scripting.executeScript({ target, files: js ?? [] });
  }
}

/** One page after the other: there may be many. A page that the browser keeps to itself is left out. */
export async function joinOpenPages(): Promise<void> {
  const isFirefox = browser.runtime.getBrowserInfo !== undefined;
  if (isFirefox) return;
  const url = declared.flatMap(({ matches }) => matches);
  for (const { id } of await browser.tabs.query({ url, discarded: false })) {
    if (id !== undefined) await join(id).catch(() => undefined);
  }
}
