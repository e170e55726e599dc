/** An entity in, its card out. */
import * as v from 'valibot';
import type { CardModel } from '../describe/types';
import { day, entityId, entityIds, kind, lang, webAddress } from './values';

/**
 * `page`: entities marked on the page, for the ties between them. `others`: other readings of the mention. `ahead`: the
 * reader has not opened the card yet, and may not.
 */
export const cardRequest = v.object({
  type: v.literal('card'),
  id: entityId,
  lang,
  date: day,
  page: entityIds,
  others: entityIds,
  ahead: v.optional(v.boolean()),
});
export type CardRequest = v.InferOutput<typeof cardRequest>;

const list = v.array(v.unknown());
/** What a broken or forged card must not get past: its lists are lists, its links lead to the web and nowhere else. */
const shape = v.looseObject({
  id: v.string(),
  label: v.string(),
  lang: v.string(),
  kind,
  links: v.array(v.looseObject({ url: webAddress })),
  facts: list,
  terms: list,
  relations: list,
  others: list,
  sources: list,
});

/** The rest of a card is text and numbers for Preact to draw, which draws anything as text. */
export const cardResponse = v.custom<CardModel>((value) => v.is(shape, value));
