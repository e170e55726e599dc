/**
 * The one protocol between pages' scripts, Glossa's own pages and the worker. Each message is a schema that gives its
 * type and its check; whoever receives one checks it, in both directions.
 */
import * as v from 'valibot';
import { annotateRequest } from './annotate';
import { cardRequest } from './card';
import { correctRequest } from './correct';
import { languageRequest } from './language';
import { lookUpRequest } from './look-up';
import { overviewRequest } from './overview';
import { countNote, privateSitesRequest, type ToPage, toPage } from './page';
import { partRequest } from './part';
import { statusRequest } from './status';

export * from './annotate';
export * from './card';
export * from './correct';
export * from './language';
export * from './look-up';
export * from './overview';
export * from './page';
export * from './part';
export * from './status';
export { MOST_IDS } from './values';

/** What a page's script may ask of the worker. */
const fromTab = v.variant('type', [
  annotateRequest,
  cardRequest,
  correctRequest,
  languageRequest,
  countNote,
  partRequest,
  privateSitesRequest,
]);
/** What Glossa's own pages may ask beside. */
const fromOwnPage = v.variant('type', [...fromTab.options, lookUpRequest, overviewRequest, statusRequest]);

export type Request = v.InferOutput<typeof fromOwnPage>;

/**
 * Why there is no answer. `refused`: not a message of ours; `knowledge`: a file of the extension could not be read;
 * `dropped`: the tab that asked is gone; `failed`: anything else.
 */
export const FAILURES = ['refused', 'knowledge', 'dropped', 'failed'] as const;
export const failure = v.object({ error: v.string(), code: v.picklist(FAILURES) });
export type Failure = v.InferOutput<typeof failure>;

/** A message that reached the worker; undefined when it is not for it or not as it must be. */
export function readRequest(message: unknown, isOwnPage: boolean): Request | undefined {
  const read = v.safeParse(isOwnPage ? fromOwnPage : fromTab, message);
  return read.success ? read.output : undefined;
}

/** A message that reached a page's script; undefined when it is not for it. */
export function readToPage(message: unknown): ToPage | undefined {
  const read = v.safeParse(toPage, message);
  return read.success ? read.output : undefined;
}

/** The answer if it is as its schema says; a failure as it is; undefined for anything else. */
export function readAnswer<T>(schema: v.GenericSchema<unknown, T>, answer: unknown): T | Failure | undefined {
  const read = v.safeParse(v.union([failure, schema]), answer);
  return read.success ? (read.output as T | Failure) : undefined;
}

export function isFailure(answer: unknown): answer is Failure {
  return v.is(failure, answer);
}
