/** What the popup, the panel and the worker ask of the script on a page, and what it tells of the page. */
import * as v from 'valibot';
import { ACCENTS } from '../card/kinds';
import { count, day, entityId, host, kind, lang } from './values';

/**
 * Why a page is as it is. `marked`: there are marks. `quiet`: an article without a name that Glossa knows (so far).
 * `language`: an article in a language that Glossa does not read. `failed`: the worker gave no answer.
 */
export const PAGE_STATES = [
  'looking',
  'marked',
  'quiet',
  'noArticle',
  'language',
  'off',
  'siteOff',
  'failed',
  'unsupported',
] as const;

export const pageStatus = v.object({
  host,
  state: v.picklist(PAGE_STATES),
  /** Language of the article, a BCP 47 tag; undefined where it could not be told. */
  lang: v.optional(lang),
  /** Day of the article; undefined where the page does not say. */
  date: day,
  /** Marks by family of kinds. */
  counts: v.object(v.entriesFromList(ACCENTS, count)),
  /** Entities marked, each once, in the order of the text, with the number of their marks. */
  entities: v.pipe(v.array(v.object({ id: entityId, kind, count })), v.maxLength(1000)),
});
export type PageStatus = v.InferOutput<typeof pageStatus>;
export type PageState = PageStatus['state'];

/**
 * To the page: go to an entity's first mark and open its card; what a shortcut stands for; read the
 * settings anew (for those that the page cannot see change).
 */
export const toPage = v.variant('type', [
  v.object({ type: v.literal('reveal'), id: entityId }),
  v.object({ type: v.literal('settings') }),
  v.object({ type: v.literal('command'), command: v.picklist(['next', 'previous', 'close']) }),
]);
export type ToPage = v.InferOutput<typeof toPage>;

/** From the page to the worker: how many marks there are now. It is not answered. */
export const countNote = v.object({ type: v.literal('count'), count, state: v.picklist(PAGE_STATES) });
/** From a page in a private window: where is nothing marked until the browser is closed? Host names answer it. */
export const privateSitesRequest = v.object({ type: v.literal('privateSites') });

export type CountNote = v.InferOutput<typeof countNote>;
