/**
 * The one protocol between pages' scripts, Glossa's own pages and the worker. Each message is a schema that gives its
 * type and its check; whoever receives one checks it, in both directions.
 */
import * as v from 'valibot';
import type { Failure } from './light';
import { FAILURES } from './limits';
import { type ToPage, toPage } from './page';

export * from './annotate';
export * from './begin';
export * from './card';
export * from './correct';
export { type Failure, isFailure } from './light';
export * from './look-up';
export * from './overview';
export * from './page';
export * from './part';
export * from './status';
export { MOST_IDS } from './values';

export const failure = v.object({ error: v.string(), code: v.picklist(FAILURES) });

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
