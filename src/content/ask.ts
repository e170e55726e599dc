/** Asks the worker for what marks need, and checks what comes back: an answer that is not as it must be is no answer. */
import type { AnnotateRequest, AnnotateResponse, BeginRequest, BeginResponse, CountNote } from '../messages';
import { type Failure, readBegin, readMarks } from '../messages/light';
import { send, sendPatiently } from './worker';

/** Marks for blocks; undefined when there is no answer. */
export function askMarks(request: AnnotateRequest): Promise<AnnotateResponse | Failure | undefined> {
  return sendPatiently(request, (answer) => readMarks(answer, request.blocks));
}

/** The language of a text, and what holds on its site; undefined when there is no answer. */
export function askBegin(request: BeginRequest): Promise<BeginResponse | Failure | undefined> {
  return sendPatiently(request, readBegin);
}

/** Tells the worker how many marks the page has, for the toolbar. */
export function tellCount(note: Omit<CountNote, 'type'>): void {
  void send({ type: 'count', ...note });
}
