/** An article's beginning in, its language and what the reader has set out: the page's script is too small for both. */
import * as v from 'valibot';
import { ARTICLE_LANGS } from '../knowledge/model';
import type { SiteSettings } from '../settings/site';
import { host, lang } from './values';

const MOST_SAMPLE = 5000;

/** `declared`: the language that the page says it is in. `host`: name of the site. */
export const beginRequest = v.object({
  type: v.literal('begin'),
  sample: v.pipe(v.string(), v.maxLength(MOST_SAMPLE)),
  declared: v.optional(lang),
  host,
});
export type BeginRequest = v.InferOutput<typeof beginRequest>;

/** Settings out of the worker, which has checked each of them as it read them. */
const settings = v.custom<SiteSettings>((value) => {
  const { kindsOff, hidden, corrections } = (value ?? {}) as Partial<Record<keyof SiteSettings, unknown>>;
  return [kindsOff, hidden, corrections].every(Array.isArray);
});

/** `lang`: the language where Glossa reads it; `likeliest`: what it seems to be in any case, a BCP 47 tag. */
export const beginResponse = v.object({
  lang: v.optional(v.picklist(ARTICLE_LANGS)),
  likeliest: v.optional(lang),
  settings,
});
export type BeginResponse = v.InferOutput<typeof beginResponse>;
