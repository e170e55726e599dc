/** Notes the cards that were opened, where the reader wants it. */
import * as v from 'valibot';
import { cardResponse } from '../messages';
import { opened, today } from '../settings/lists';
import { loadSettings } from '../settings/store';

/** Takes any answer; what is no card is not noted. A card opened again the same day moves to the end. */
export async function noteOpened(answer: unknown): Promise<void> {
  if (!v.is(cardResponse, answer) || !(await loadSettings()).history) return;
  const { id, label } = answer;
  const on = today();
  // A full storage loses the note and nothing else.
  await opened
    .change((now) => [...now.filter((one) => one.id !== id || one.on !== on), { id, label, on }])
    .catch(() => undefined);
}
