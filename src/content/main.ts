/**
 * The page's script as the manifest has it, on every page: answers the popup and the panel, heeds the reader's switches
 * and glances at the page. All else is in parts that are loaded where the page may hold an article.
 */
import browser from 'webextension-polyfill';
import type { PageStatus } from '../messages';
import { removeLeftovers } from './leftovers';
import { canMark } from './marks/can-mark';
import { Page } from './page';
import { LOOKING, pageStatus, type Silence } from './page-status';
import { Switches } from './switches';

/** The page that is looked at, or why none is. */
let here: Page | Silence = LOOKING;

/** Name of the site: a frame without an address of its own belongs to the page around it. */
function hostOf(): string {
  return location.hostname || (window.top?.location.hostname ?? '');
}

const switches = new Switches(hostOf, restart);

function restart(): void {
  if (here instanceof Page) here.stop();
  here = new Page(document, hostOf(), switches);
  here.start();
}

/** What the popup and the panel are told. On a page without an article nobody has asked for the switches before. */
async function status(): Promise<PageStatus> {
  const state = canMark() ? await switches.state() : 'on';
  const standing = here instanceof Page ? here.standing : here;
  return pageStatus(state === 'on' ? standing : { is: 'silent', state });
}

/** Answers the popup, the panel and the shortcuts; undefined for what is not for this script. */
function answerTo(message: unknown): Promise<unknown> | undefined {
  const session = here instanceof Page ? here.session : undefined;
  switch ((message as { type?: unknown } | null)?.type) {
    case 'page':
      return status();
    case 'settings':
      switches.forget();
      restart();
      return Promise.resolve(true);
    case 'reveal':
    case 'command':
      return Promise.resolve(session?.answer(message) ?? false);
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

const isDocument = document.contentType === 'text/html' || document.contentType === 'application/xhtml+xml';
if (isDocument && isOwnFrame()) {
  if (window === window.top)
    browser.runtime.onMessage.addListener(onMessage as browser.Runtime.OnMessageListenerCallback);
  if (canMark()) {
    removeLeftovers(document);
    restart();
  } else here = { is: 'silent', state: 'unsupported' };
}
