/** The content script's start: on a page that is no article in a supported language nothing runs but this check. */
import browser from 'webextension-polyfill';
import { supportedLanguage } from '../language/supported';
import { readToPage } from '../messages';
import { isOn, type Settings } from '../settings/settings';
import { loadSettings, watchSettings } from '../settings/store';
import { watchAddress } from './address';
import { findArticle } from './article';
import { askPrivateSites, isExtensionHere } from './ask';
import { canMark } from './marks';
import { pageStatus, type Silence } from './page-status';
import { Session } from './session';

/** Pages that fill themselves after loading, or after a change of address, get further looks. */
const LOOKS_MS = [0, 800, 2500];
let session: Session | undefined;
/** Why there is no session. */
let silence: Silence = { state: 'looking' };
let looks: ReturnType<typeof setTimeout>[] = [];

function begin(settings: Settings): void {
  if (session !== undefined) return;
  const article = findArticle(document, location.href);
  const lang = article?.lang === undefined ? undefined : supportedLanguage(article.lang);
  if (article === undefined || lang === undefined) {
    silence = article === undefined ? { state: 'noArticle' } : { state: 'language', article };
    return;
  }
  session = new Session(document, { article, lang, settings, onGone: () => void restart() });
  session.start();
}

function end(): void {
  looks.forEach(clearTimeout);
  looks = [];
  session?.stop();
  session = undefined;
}

/** The settings, with the sites that were switched off in private windows where this is one. */
async function settingsHere(): Promise<Settings> {
  const settings = await loadSettings();
  if (!browser.extension?.inIncognitoContext) return settings;
  return { ...settings, sitesOff: [...settings.sitesOff, ...(await askPrivateSites())] };
}

async function restart(): Promise<void> {
  end();
  if (!isExtensionHere()) return;
  const settings = await settingsHere();
  end();
  if (!isOn(settings, location.hostname)) {
    silence = { state: settings.enabled ? 'siteOff' : 'off' };
    return;
  }
  silence = { state: 'looking' };
  looks = LOOKS_MS.map((delay) => setTimeout(() => begin(settings), delay));
}

/** Answers the popup, the panel and the shortcuts. */
function onMessage(message: unknown, sender: browser.Runtime.MessageSender): Promise<unknown> | undefined {
  const request = sender.id === browser.runtime.id ? readToPage(message) : undefined;
  switch (request?.type) {
    case 'page':
      return Promise.resolve(pageStatus(session, silence));
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

if (document.contentType === 'text/html' && window === window.top) {
  browser.runtime.onMessage.addListener(onMessage);
  if (canMark()) {
    void restart();
    watchAddress(() => void restart());
    watchSettings(() => void restart());
  } else silence = { state: 'unsupported' };
}
