/** Asks the worker, and checks what comes back: an answer that is not as it must be is no answer. */
import type { GenericSchema } from 'valibot';
import browser from 'webextension-polyfill';
import type { CardModel } from '../describe/types';
import {
  type AnnotateRequest,
  type AnnotateResponse,
  annotateResponse,
  type CardRequest,
  type CorrectRequest,
  type CountNote,
  cardResponse,
  correctResponse,
  type Failure,
  isFailure,
  type LanguageRequest,
  type LanguageResponse,
  languageResponse,
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

/** Waits before each try, in ms: a worker that is killed takes a moment to start again. */
const TRIES_MS = [0, 150, 600, 2000];

/** Asks again where a worker died before it answered. What it refuses or cannot read stays so. */
async function askPatiently<T>(
  message: object,
  schema: GenericSchema<unknown, T>,
): Promise<T | Failure | undefined> {
  for (const wait of TRIES_MS) {
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    const answer = await ask(message, schema);
    if (answer !== undefined || !isExtensionHere()) return answer;
  }
  return undefined;
}

/** Marks for blocks; undefined when there is no answer. */
export async function askMarks(request: AnnotateRequest): Promise<AnnotateResponse | Failure | undefined> {
  return askPatiently(request, annotateResponse(request.blocks));
}

/** The language of a text; undefined when there is no answer. */
export async function askLanguage(request: LanguageRequest): Promise<LanguageResponse | Failure | undefined> {
  return askPatiently(request, languageResponse);
}

/** A card; undefined when there is no answer. */
export async function askCard(request: CardRequest): Promise<CardModel | Failure | undefined> {
  const model = await askPatiently(request, cardResponse);
  return model === undefined || isFailure(model) || model.id === request.id ? model : undefined;
}

/** Sites switched off in private windows; none where there is no answer. */
export async function askPrivateSites(): Promise<string[]> {
  const sites = await askPatiently({ type: 'privateSites' }, privateSitesResponse);
  return sites === undefined || isFailure(sites) ? [] : sites;
}

/** Has a correction kept. */
export function tellCorrection(said: Omit<CorrectRequest, 'type'>): void {
  void askPatiently({ type: 'correct', ...said }, correctResponse);
}

/** Tells the worker how many marks the page has, for the toolbar. */
export function tellCount(note: Omit<CountNote, 'type'>): void {
  if (!isExtensionHere()) return;
  void browser.runtime.sendMessage({ type: 'count', ...note }).catch(() => undefined);
}
