/** A text in, its language out: the page's script is too small to tell one language from its neighbours. */
import * as v from 'valibot';
import { ARTICLE_LANGS } from '../knowledge/model';
import { lang } from './values';

const MOST_SAMPLE = 5000;

/** `declared`: what the page says of itself. */
export const languageRequest = v.object({
  type: v.literal('language'),
  sample: v.pipe(v.string(), v.maxLength(MOST_SAMPLE)),
  declared: v.optional(lang),
});
export type LanguageRequest = v.InferOutput<typeof languageRequest>;

/** `lang`: the language where Glossa reads it; `likeliest`: what it seems to be in any case, a BCP 47 tag. */
export const languageResponse = v.object({
  lang: v.optional(v.picklist(ARTICLE_LANGS)),
  likeliest: v.optional(lang),
});
export type LanguageResponse = v.InferOutput<typeof languageResponse>;
