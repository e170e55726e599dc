/** Ways into Glossa from outside a page: context menu, address bar, shortcuts, the first run. */
import browser from 'webextension-polyfill';
import { setWanted } from '../settings/wanted';
import { lookUp } from './look-up';

const MENU = 'lookUp';
/** Shortcuts of the manifest that are for the page in front. */
const STEPS = ['next', 'previous'] as const;

/** Each browser has a panel of its own; it opens only while the reader's click is being answered, so at once. */
function openPanel(windowId: number | undefined): void {
  const { sidePanel } = globalThis.chrome ?? {};
  if (sidePanel !== undefined && windowId !== undefined)
    void sidePanel.open({ windowId }).catch(() => undefined);
  else if (browser.sidebarAction !== undefined) void browser.sidebarAction.open().catch(() => undefined);
}

function step(command: (typeof STEPS)[number], tabId: number | undefined): void {
  if (tabId === undefined) return;
  // There may be no script of Glossa's on the page.
  void browser.tabs.sendMessage(tabId, { type: 'command', command }).catch(() => undefined);
}

function escapeXml(text: string): string {
  return text.replace(/[<>&'"]/g, (char) => `&#${char.charCodeAt(0)};`);
}

async function suggest(text: string): Promise<browser.Omnibox.SuggestResult[]> {
  const lang = browser.i18n.getUILanguage();
  const found = await lookUp({ type: 'lookUp', text, lang, begun: true });
  // Chrome reads the description as XML, Firefox as text.
  const shown = globalThis.chrome?.sidePanel === undefined ? (one: string) => one : escapeXml;
  return found.map(({ label, lead }) => ({
    content: label,
    description: shown(lead ? `${label}: ${lead}` : label),
  }));
}

function lookUpAddress(text: string): string {
  return browser.runtime.getURL(`pages/panel.html#look=${encodeURIComponent(text)}`);
}

export function addMenus(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    browser.contextMenus.create({
      id: MENU,
      contexts: ['selection'],
      title: browser.i18n.getMessage('menuLookUp'),
    });
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('pages/welcome.html') });
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText }, tab) => {
    if (menuItemId !== MENU || selectionText === undefined) return;
    openPanel(tab?.windowId);
    void setWanted(selectionText);
  });
  browser.commands.onCommand.addListener((command, tab) => {
    const wanted = STEPS.find((one) => one === command);
    if (wanted !== undefined) step(wanted, tab?.id);
    if (command === 'panel') openPanel(tab?.windowId);
  });
  browser.omnibox.setDefaultSuggestion({ description: browser.i18n.getMessage('omniboxHint') });
  browser.omnibox.onInputChanged.addListener((text, give) => {
    void suggest(text).then(give, () => give([]));
  });
  browser.omnibox.onInputEntered.addListener((text) => {
    void browser.tabs.create({ url: lookUpAddress(text) });
  });
}
