/**
 * What a reader says on a card about the mark that it was opened from. `hide`: the entity is to be marked nowhere; all
 * else holds for the site of the page that sends it.
 */
import * as v from 'valibot';
import { entityId } from './values';

const named = v.object({ id: entityId, label: v.pipe(v.string(), v.maxLength(300)) });

export const correctRequest = v.object({
  type: v.literal('correct'),
  what: v.picklist(['not', 'other', 'wrong', 'hide']),
  from: named,
  /** What is meant instead, for `other`. */
  to: v.optional(named),
  surface: v.pipe(v.string(), v.maxLength(300)),
});
export type CorrectRequest = v.InferOutput<typeof correctRequest>;

/** Whether it is kept. */
export const correctResponse = v.boolean();
