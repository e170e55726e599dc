/** Asks the worker, and checks what comes back: an answer that is not as it must be is no answer. */
import type { GenericSchema } from 'valibot';
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
  readAnswer,
} from '../messages';
import { send, sendPatiently } from './worker';

/** Asks again where a worker died before it answered. What it refuses or cannot read stays so. */
function ask<T>(message: object, schema: GenericSchema<unknown, T>): Promise<T | Failure | undefined> {
  return sendPatiently(message, (answer) => readAnswer(schema, answer));
}

/** Marks for blocks; undefined when there is no answer. */
export async function askMarks(request: AnnotateRequest): Promise<AnnotateResponse | Failure | undefined> {
  return ask(request, annotateResponse(request.blocks));
}

/** The language of a text; undefined when there is no answer. */
export async function askLanguage(request: LanguageRequest): Promise<LanguageResponse | Failure | undefined> {
  return ask(request, languageResponse);
}

/** A card; undefined when there is no answer. */
export async function askCard(request: CardRequest): Promise<CardModel | Failure | undefined> {
  const model = await ask(request, cardResponse);
  return model === undefined || isFailure(model) || model.id === request.id ? model : undefined;
}

/** Has a correction kept. */
export function tellCorrection(said: Omit<CorrectRequest, 'type'>): void {
  void ask({ type: 'correct', ...said }, correctResponse);
}

/** Tells the worker how many marks the page has, for the toolbar. */
export function tellCount(note: Omit<CountNote, 'type'>): void {
  void send({ type: 'count', ...note });
}
