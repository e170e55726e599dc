/** Checks requests that come from pages' content scripts: nothing of a message is trusted. */
import type { AnnotateRequest, CardRequest, Request } from '../messages';

/** Most characters of text in one message. */
const MOST_TEXT = 200_000;
const MOST_BLOCKS = 2000;
const MOST_IDS = 200;
const ID = /^(?:Q\d+|geonames:\d+|glossa:[a-z0-9.-]+)$/;
const DATE = /^\d{4}(?:-\d\d){0,2}$/;

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isDate(value: unknown): boolean {
  return value === undefined || (typeof value === 'string' && DATE.test(value));
}

function areIds(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.length <= MOST_IDS &&
    value.every((id) => typeof id === 'string' && ID.test(id))
  );
}

function isContext(value: unknown): boolean {
  if (value === undefined) return true;
  if (!isObject(value) || !Array.isArray(value.seen) || value.seen.length > 500) return false;
  return value.seen.every(
    (one) =>
      isObject(one) &&
      typeof one.id === 'string' &&
      typeof one.count === 'number' &&
      Array.isArray(one.names) &&
      one.names.every((name) => typeof name === 'string'),
  );
}

function isAnnotate(value: Record<string, unknown>): boolean {
  const { blocks } = value;
  if (typeof value.lang !== 'string' || !isDate(value.date) || !isContext(value.context)) return false;
  if (!Array.isArray(blocks) || blocks.length > MOST_BLOCKS) return false;
  let length = 0;
  for (const block of blocks) {
    if (!isObject(block) || typeof block.text !== 'string' || typeof block.heading !== 'boolean')
      return false;
    length += block.text.length;
  }
  return length <= MOST_TEXT;
}

function isCard(value: Record<string, unknown>): boolean {
  const { id } = value;
  if (typeof id !== 'string' || !ID.test(id) || typeof value.lang !== 'string') return false;
  return isDate(value.date) && areIds(value.page) && areIds(value.others);
}

/** The message as a request; undefined when it is none of ours or not as it must be. */
export function checkRequest(value: unknown): Request | undefined {
  if (!isObject(value)) return undefined;
  if (value.type === 'annotate' && isAnnotate(value)) return value as unknown as AnnotateRequest;
  if (value.type === 'card' && isCard(value)) return value as unknown as CardRequest;
  return value.type === 'status' ? { type: 'status' } : undefined;
}
