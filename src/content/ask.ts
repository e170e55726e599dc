/** Asks the worker, and checks what comes back: an answer that is not as it must be is no answer. */
import browser from 'webextension-polyfill';
import type { CardModel } from '../describe/types';
import type { AnnotateRequest, AnnotateResponse, CardRequest } from '../messages';
import { isAnnotateResponse, isCardModel } from './check';

/** False once the extension was updated, removed or switched off: this script is then a leftover. */
export function isExtensionHere(): boolean {
  try {
    return browser.runtime?.id !== undefined;
  } catch {
    return false;
  }
}

async function ask<T>(message: object, isAnswer: (value: unknown) => value is T): Promise<T | undefined> {
  if (!isExtensionHere()) return undefined;
  try {
    const answer: unknown = await browser.runtime.sendMessage(message);
    return isAnswer(answer) ? answer : undefined;
  } catch {
    // The worker was killed or the extension is gone: the caller decides what that means.
    return undefined;
  }
}

/** Marks for blocks; undefined when there is no answer. A worker that died while it answered is asked once more. */
export async function askMarks(request: AnnotateRequest): Promise<AnnotateResponse | undefined> {
  const good = (value: unknown): value is AnnotateResponse => isAnnotateResponse(value, request.blocks);
  return (await ask(request, good)) ?? ask(request, good);
}

/** A card; undefined when there is no answer. */
export async function askCard(request: CardRequest): Promise<CardModel | undefined> {
  const good = (value: unknown): value is CardModel => isCardModel(value) && value.id === request.id;
  return (await ask(request, good)) ?? ask(request, good);
}

/** Tells the worker how many marks the page has, for the toolbar. */
export function tellCount(count: number): void {
  void ask({ type: 'count', count }, (_): _ is never => false);
}
