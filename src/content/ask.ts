/** Asks the worker, and checks what comes back: an answer that is not as it must be is no answer. */
import type { GenericSchema } from 'valibot';
import browser from 'webextension-polyfill';
import type { CardModel } from '../describe/types';
import {
  type AnnotateRequest,
  type AnnotateResponse,
  annotateResponse,
  type CardRequest,
  type CountNote,
  cardResponse,
  type Failure,
  isFailure,
  privateSitesResponse,
  readAnswer,
} from '../messages';

/** False once the extension was updated, removed or switched off: this script is then a leftover. */
export function isExtensionHere(): boolean {
  try {
    return browser.runtime?.id !== undefined;
  } catch {
    return false;
  }
}

async function ask<T>(message: object, schema: GenericSchema<unknown, T>): Promise<T | Failure | undefined> {
  if (!isExtensionHere()) return undefined;
  try {
    return readAnswer(schema, await browser.runtime.sendMessage(message));
  } catch {
    // The worker was killed or the extension is gone: the caller decides what that means.
    return undefined;
  }
}

/** Asks once more where a worker died while it answered. What it refuses or cannot read stays so. */
async function askTwice<T>(
  message: object,
  schema: GenericSchema<unknown, T>,
): Promise<T | Failure | undefined> {
  return (await ask(message, schema)) ?? ask(message, schema);
}

/** Marks for blocks; undefined when there is no answer. */
export async function askMarks(request: AnnotateRequest): Promise<AnnotateResponse | Failure | undefined> {
  return askTwice(request, annotateResponse(request.blocks));
}

/** A card; undefined when there is no answer. */
export async function askCard(request: CardRequest): Promise<CardModel | Failure | undefined> {
  const model = await askTwice(request, cardResponse);
  return model === undefined || isFailure(model) || model.id === request.id ? model : undefined;
}

/** Sites switched off in private windows; none where there is no answer. */
export async function askPrivateSites(): Promise<string[]> {
  const sites = await askTwice({ type: 'privateSites' }, privateSitesResponse);
  return sites === undefined || isFailure(sites) ? [] : sites;
}

/** Tells the worker how many marks the page has, for the toolbar. */
export function tellCount(note: Omit<CountNote, 'type'>): void {
  if (!isExtensionHere()) return;
  void browser.runtime.sendMessage({ type: 'count', ...note }).catch(() => undefined);
}
