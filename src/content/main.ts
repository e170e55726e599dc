/**
 * The page's script as the manifest has it, on every page: glances at it, heeds the reader's switches, answers the popup
 * and the panel. All else is in parts that are loaded where the page may hold an article.
 */
import browser from 'webextension-polyfill';
import type { PageStatus } from '../messages';
import { removeLeftovers } from './leftovers';
import { canMark } from './marks/can-mark';
import { isOffered, offerStatus } from './offer';
import { Page } from './page';
import { LOOKING, pageStatus } from './page-status';
import { Switches } from './switches';
import { whenShown } from './when-shown';

let here: Page | undefined;

/** Name of the site: a frame without an address of its own belongs to the page around it. */
function hostOf(): string {
  return location.hostname || (window.top?.location.hostname ?? '');
}

const switches = new Switches(hostOf, restart);

function restart(): void {
  here?.stop();
  here = new Page(document, { hostOf, switches, onArticle });
  here.start();
}

/** What the popup and the panel are told. On a page without an article nobody has asked for the switches before. */
async function status(): Promise<PageStatus> {
  listen();
  const state = canMark() ? await switches.state() : 'unsupported';
  return pageStatus(state === 'on' ? (here?.standing ?? LOOKING) : { is: 'silent', state });
}

/** Does what the popup, the panel and the shortcuts ask for; undefined for what is not for this script. */
function answerTo(message: unknown): Promise<unknown> | undefined {
  switch ((message as { type?: unknown } | null)?.type) {
    case 'settings':
      switches.forget();
      restart();
      return Promise.resolve(true);
    case 'reveal':
    case 'command':
      return Promise.resolve(here?.session?.answer(message) ?? false);
    default:
      return undefined;
  }
}

/** By the callback, which both browsers know without the polyfill. */
function onMessage(
  message: unknown,
  sender: browser.Runtime.MessageSender,
  respond: (answer: unknown) => void,
): true | undefined {
  const answer = sender.id === browser.runtime.id ? answerTo(message) : undefined;
  if (answer === undefined) return undefined;
  void answer.then(respond);
  return true;
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

/** Once there is something to ask for: the browser makes its API when a script first uses it, which takes its time. */
function listen(): void {
  if (window !== window.top) return;
  browser.runtime.onMessage.addListener(onMessage as browser.Runtime.OnMessageListenerCallback);
}

/** Most pages hold no article: what takes time is left until one may. */
function onArticle(): void {
  removeLeftovers(document);
  listen();
}

const isDocument = document.contentType === 'text/html' || document.contentType === 'application/xhtml+xml';
if (isDocument && isOwnFrame() && !isOffered()) {
  offerStatus(status);
  whenShown(document, restart);
}
