/** From a page's script: have parts of it injected beside. */
import * as v from 'valibot';
import { lang } from './values';

/** Parts of the page's script that the worker injects: see src/content/parts. */
export const PARTS = ['article', 'session', 'reader', 'card'] as const;
export type PartName = (typeof PARTS)[number];

/** `lang`: what the page declares; the worker reads the names of the language meanwhile. */
export const partRequest = v.object({
  type: v.literal('part'),
  parts: v.pipe(v.array(v.picklist(PARTS)), v.minLength(1), v.maxLength(PARTS.length)),
  lang: v.optional(lang),
});
