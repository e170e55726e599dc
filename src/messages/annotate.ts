/** Blocks of an article in, marks out. */
import * as v from 'valibot';
import type { MentionForm } from '../linking/model';
import { day, entityId, kind, lang } from './values';

/** Most UTF-16 units of text in one request. */
const MOST_TEXT = 200_000;
const MOST_BLOCKS = 2000;
/** Limits of what a part of an article hands on to the next: see CONTEXT_LIMIT in linking. */
const MOST_SEEN = 500;
const MOST_NAMES = 50;
const MOST_NAME = 300;

const block = v.object({ text: v.string(), heading: v.boolean() });
const blocks = v.pipe(
  v.array(block),
  v.maxLength(MOST_BLOCKS),
  v.check((list) => list.reduce((sum, { text }) => sum + text.length, 0) <= MOST_TEXT),
);

const context = v.looseObject({
  seen: v.pipe(
    v.array(
      v.looseObject({
        id: v.string(),
        count: v.number(),
        names: v.pipe(v.array(v.pipe(v.string(), v.maxLength(MOST_NAME))), v.maxLength(MOST_NAMES)),
      }),
    ),
    v.maxLength(MOST_SEEN),
  ),
});

/** `context` is what the answer to the blocks before gave. */
export const annotateRequest = v.object({
  type: v.literal('annotate'),
  lang,
  date: day,
  blocks,
  context: v.optional(context),
});
export type AnnotateRequest = v.InferOutput<typeof annotateRequest>;

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const mark = v.object({
  block: offset,
  /** Offsets in UTF-16 units of the block's text. */
  start: offset,
  end: offset,
  id: entityId,
  kind,
  form: v.custom<MentionForm>((value) => typeof value === 'string'),
  confidence: v.number(),
  /** Other readings of the name, the likeliest first. */
  others: v.array(entityId),
});
/** A mark as the page needs it. */
export type Mark = v.InferOutput<typeof mark>;

/** What the page hands on unread: the worker checks it when it comes back. */
const settled = v.custom<v.InferOutput<typeof context>>(
  (value) => typeof value === 'object' && value !== null,
);

/** What answers a request with such blocks: every mark lies inside its block. */
export function annotateResponse(of: AnnotateRequest['blocks']) {
  const inside = v.check<Mark, string>(
    ({ block: at, start, end }) => start < end && end <= (of[at]?.text.length ?? 0),
    'The mark lies outside its block.',
  );
  return v.object({ marks: v.array(v.pipe(mark, inside)), context: settled });
}
export type AnnotateResponse = v.InferOutput<ReturnType<typeof annotateResponse>>;
