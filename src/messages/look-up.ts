/** A name in, the entities that it names out. */
import * as v from 'valibot';
import { entityId, kind, lang } from './values';

/** `begun`: the reader is still typing, so names that begin so are wanted too. */
export const lookUpRequest = v.object({
  type: v.literal('lookUp'),
  text: v.pipe(v.string(), v.maxLength(200)),
  lang,
  begun: v.boolean(),
});
export type LookUpRequest = v.InferOutput<typeof lookUpRequest>;

export const lookUpResponse = v.array(
  v.object({
    id: entityId,
    kind,
    label: v.string(),
    lang: v.optional(v.string()),
    lead: v.string(),
  }),
);
export type Found = v.InferOutput<typeof lookUpResponse>[number];
