/** Schemas of the values that several messages carry. Nothing in a message is trusted, whoever sends it. */
import * as v from 'valibot';
import { KINDS } from '../knowledge/model';
import { ENTITY_ID, MOST_ID, MOST_LANG } from './limits';

/** Most ids in one list of a message. */
export const MOST_IDS = 200;

export const entityId = v.pipe(v.string(), v.maxLength(MOST_ID), v.regex(ENTITY_ID));
export const entityIds = v.pipe(v.array(entityId), v.maxLength(MOST_IDS));
export const kind = v.picklist(KINDS);
/** 'YYYY', 'YYYY-MM' or 'YYYY-MM-DD'. */
export const day = v.optional(v.pipe(v.string(), v.regex(/^\d{4}(?:-\d\d){0,2}$/)));
/** A BCP 47 tag. */
export const lang = v.pipe(v.string(), v.maxLength(MOST_LANG));
export const count = v.pipe(v.number(), v.integer(), v.minValue(0));
export const host = v.pipe(v.string(), v.maxLength(260));
export const webAddress = v.pipe(v.string(), v.regex(/^https?:\/\//));
