/** Asks the worker for cards, and checks what comes back: an answer that is not as it must be is no answer. */
import type { GenericSchema } from 'valibot';
import type { CardModel } from '../../describe/types';
import {
  type CardRequest,
  type CorrectRequest,
  cardResponse,
  correctResponse,
  type Failure,
  isFailure,
  readAnswer,
} from '../../messages';
import { sendPatiently } from '../worker';

/** Asks again where a worker died before it answered. What it refuses or cannot read stays so. */
function ask<T>(message: object, schema: GenericSchema<unknown, T>): Promise<T | Failure | undefined> {
  return sendPatiently(message, (answer) => readAnswer(schema, answer));
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
