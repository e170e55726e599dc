/** The content script's start: on a page that is no article in a supported language nothing runs but this check. */
import browser from 'webextension-polyfill';
import { readToPage } from '../messages';
import { corrections } from '../settings/lists';
import { isOn } from '../settings/settings';
import { loadSiteSettings, type SiteSettings } from '../settings/site';
import { watchSettings } from '../settings/store';
import { askPrivateSites, isExtensionHere } from './ask';
import { removeLeftovers } from './card/host';
import { canMark, removeOldMarks } from './marks/marks';
import { Page } from './page';
import { LOOKING, pageStatus, type Silence } from './page-status';

/** The page that is read, or why none is. */
let here: Page | Silence = LOOKING;

function pageHere(): Page | undefined {
  return here instanceof Page ? here : undefined;
}

/** Name of the site: a frame without an address of its own belongs to the page around it. */
function hostOf(): string {
  return location.hostname || (window.top?.location.hostname ?? '');
}

/** The settings, with the sites that were switched off in private windows where this is one. */
async function settingsHere(): Promise<SiteSettings> {
  const settings = await loadSiteSettings(hostOf());
  if (!browser.extension?.inIncognitoContext) return settings;
  return { ...settings, sitesOff: [...settings.sitesOff, ...(await askPrivateSites())] };
}

let starts = 0;
/** The corrections that the marks follow. */
let heeded = '[]';

async function restart(): Promise<void> {
  pageHere()?.stop();
  here = LOOKING;
  if (!isExtensionHere()) return;
  const start = ++starts;
  const settings = await settingsHere();
  // Settings that change twice at once start once.
  if (start !== starts) return;
  if (!isOn(settings, hostOf())) {
    here = { is: 'silent', state: settings.enabled ? 'siteOff' : 'off' };
    return;
  }
  heeded = JSON.stringify(settings.corrections.filter(({ what }) => what !== 'wrong'));
  const page = new Page(document, settings);
  here = page;
  page.start();
}

/** Answers the popup, the panel and the shortcuts. */
function onMessage(message: unknown, sender: browser.Runtime.MessageSender): Promise<unknown> | undefined {
  const request = sender.id === browser.runtime.id ? readToPage(message) : undefined;
  const session = pageHere()?.session;
  switch (request?.type) {
    case 'page':
      return Promise.resolve(pageStatus(here instanceof Page ? here.standing : here));
    case 'reveal':
      return Promise.resolve(session?.reveal(request.id) ?? false);
    case 'settings':
      void restart();
      return Promise.resolve(true);
    case 'command':
      session?.command(request.command);
      return Promise.resolve(true);
    default:
      return undefined;
  }
}

/** The page itself, or a frame of its own: not one of another site, as advertisements are. */
function isOwnFrame(): boolean {
  try {
    return (
      window === window.top || window.top?.location.origin === location.origin || location.origin === 'null'
    );
  } catch {
    return false;
  }
}

const isDocument = document.contentType === 'text/html' || document.contentType === 'application/xhtml+xml';
if (isDocument && isOwnFrame()) {
  if (window === window.top) browser.runtime.onMessage.addListener(onMessage);
  if (canMark()) {
    removeLeftovers(document);
    removeOldMarks(document);
    void restart();
    watchSettings(() => void restart());
    corrections.watch((now) => {
      const here = JSON.stringify(now.filter(({ site, what }) => site === hostOf() && what !== 'wrong'));
      if (here !== heeded) void restart();
    });
  } else here = { is: 'silent', state: 'unsupported' };
}
