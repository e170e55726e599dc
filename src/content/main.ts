/** The content script's start: on a page that is no article in a supported language nothing runs but this check. */
import browser from 'webextension-polyfill';
import { supportedLanguage } from '../language/supported';
import { isOn, loadSettings, type Settings } from '../settings/settings';
import { watchAddress } from './address';
import { findArticle } from './article';
import { isExtensionHere } from './ask';
import { canMark } from './marks';
import { Session } from './session';

/** Pages that fill themselves after loading, or after a change of address, get further looks. */
const LOOKS_MS = [0, 800, 2500];
let session: Session | undefined;
let looks: ReturnType<typeof setTimeout>[] = [];

function begin(settings: Settings): void {
  if (session !== undefined) return;
  const article = findArticle(document, location.href);
  const lang = article?.lang === undefined ? undefined : supportedLanguage(article.lang);
  if (article === undefined || lang === undefined) return;
  session = new Session(document, { article, lang, settings, onGone: () => void restart() });
  session.start();
}

function end(): void {
  looks.forEach(clearTimeout);
  looks = [];
  session?.stop();
  session = undefined;
}

async function restart(): Promise<void> {
  end();
  if (!isExtensionHere()) return;
  const settings = await loadSettings();
  end();
  if (!isOn(settings, location.hostname)) return;
  looks = LOOKS_MS.map((delay) => setTimeout(() => begin(settings), delay));
}

if (canMark() && document.contentType === 'text/html' && window === window.top) {
  void restart();
  watchAddress(() => void restart());
  browser.storage.onChanged.addListener(() => void restart());
  browser.runtime.onMessage.addListener((message: unknown, sender: browser.Runtime.MessageSender) =>
    sender.id === browser.runtime.id && (message as { type?: unknown } | null)?.type === 'host'
      ? Promise.resolve(location.hostname)
      : undefined,
  );
}
