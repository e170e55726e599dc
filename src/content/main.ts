/** The content script's start: on a page that is no article in a supported language nothing runs but this check. */
import browser from 'webextension-polyfill';
import { supportedLanguage } from '../language/supported';
import { isOn, loadSettings, type Settings } from '../settings/settings';
import { findArticle } from './article';
import { canMark } from './marks';
import { Session } from './session';

/** Pages that fill themselves after loading get a second look. */
const SECOND_LOOK_MS = 2500;
let session: Session | undefined;

function begin(settings: Settings): boolean {
  const article = findArticle(document, location.href);
  const lang = article?.lang === undefined ? undefined : supportedLanguage(article.lang);
  if (article === undefined || lang === undefined) return false;
  session = new Session(document, article, lang, settings.firstOnly);
  session.start();
  return true;
}

async function restart(): Promise<void> {
  session?.stop();
  session = undefined;
  const settings = await loadSettings();
  if (!isOn(settings, location.hostname) || begin(settings)) return;
  setTimeout(() => session ?? begin(settings), SECOND_LOOK_MS);
}

if (canMark() && document.contentType === 'text/html' && window === window.top) {
  void restart();
  browser.storage.onChanged.addListener(() => void restart());
  browser.runtime.onMessage.addListener((message: unknown) =>
    (message as { type?: unknown } | null)?.type === 'host' ? Promise.resolve(location.hostname) : undefined,
  );
}
