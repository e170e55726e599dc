/** What an article's entities together show: for the panel. */
import * as v from 'valibot';
import { count, day, entityId, kind, lang } from './values';

/** Most entities of one overview; the page sends those with the most marks. */
export const MOST_OVERVIEW = 80;

export const overviewRequest = v.object({
  type: v.literal('overview'),
  lang,
  date: day,
  entities: v.pipe(v.array(v.object({ id: entityId, count })), v.maxLength(MOST_OVERVIEW)),
});
export type OverviewRequest = v.InferOutput<typeof overviewRequest>;

const year = v.number();
const item = v.object({
  id: entityId,
  kind,
  label: v.string(),
  /** BCP 47 language of the label where it is not that of the overview. */
  lang: v.optional(v.string()),
  /** One sentence on who or what this is; '' when nothing is known. */
  lead: v.string(),
  count,
  /** The greater, the more it matters in the article. */
  weight: v.number(),
  /** Where it lies, in degrees. */
  point: v.optional(v.object({ lon: v.number(), lat: v.number() })),
  /** A state, by the key of its outline. */
  outline: v.optional(v.string()),
  /** Offices of a person, or the time of an event; fractional years. `to` is missing where no end is known. */
  spans: v.array(v.object({ label: v.string(), from: year, to: v.optional(year) })),
});
export type OverviewItem = v.InferOutput<typeof item>;

export const overviewResponse = v.object({
  /** The most important first. */
  items: v.array(item),
  /** Who is tied to whom, each pair once: the text says what `b` is to `a`. */
  ties: v.array(v.object({ a: entityId, b: entityId, text: v.string() })),
  /** What changed since the article's day; empty for an article younger than a month. */
  since: v.array(v.object({ id: entityId, text: v.string() })),
  /** The day that the newest source speaks for. */
  asOf: v.string(),
});
export type Overview = v.InferOutput<typeof overviewResponse>;
