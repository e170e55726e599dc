/** The way to the worker, which may be killed at any moment and gone for good. */
import browser from 'webextension-polyfill';

/** False once the extension was updated, removed or switched off: this script is then a leftover. */
export function isExtensionHere(): boolean {
  try {
    return browser.runtime?.id !== undefined;
  } catch {
    return false;
  }
}

/** What the worker answers, unchecked; undefined without an answer: what that means, the caller decides. */
export async function send(message: object): Promise<unknown> {
  if (!isExtensionHere()) return undefined;
  try {
    return await browser.runtime.sendMessage(message);
  } catch {
    return undefined;
  }
}

/** Waits before each try, in ms: a worker that is killed takes a moment to start again. */
const TRIES_MS = [0, 150, 600, 2000];

/** Asks again where a worker died before it answered; `read` gives undefined for what is no answer. */
export async function sendPatiently<T>(
  message: object,
  read: (answer: unknown) => T | undefined,
): Promise<T | undefined> {
  for (const wait of TRIES_MS) {
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    const answer = read(await send(message));
    if (answer !== undefined || !isExtensionHere()) return answer;
  }
  return undefined;
}
