/** The state of the knowledge, for the options page and the popup. */
import * as v from 'valibot';
import { webAddress } from './values';

/** `thorough`: every part is opened, so that a broken one is told of before a reader meets it. */
export const statusRequest = v.object({ type: v.literal('status'), thorough: v.optional(v.boolean()) });

export const statusResponse = v.object({
  version: v.string(),
  /** 0 where the entities could not be read. */
  entities: v.number(),
  asOf: v.string(),
  sources: v.array(
    v.object({
      title: v.string(),
      publisher: v.string(),
      url: v.union([webAddress, v.literal('')]),
      licence: v.string(),
      asOf: v.string(),
    }),
  ),
  /** Parts that could not be read: the file's name and why. */
  broken: v.array(v.object({ file: v.string(), why: v.string() })),
});
export type StatusResponse = v.InferOutput<typeof statusResponse>;
