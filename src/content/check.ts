/** Checks answers of the worker before the page's script believes them. */

import type { CardModel } from '../describe/types';
import { KINDS } from '../knowledge/model';
import type { AnnotateRequest, AnnotateResponse } from '../messages';

type Fields = Record<string, unknown>;

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isKind(value: unknown): boolean {
  return (KINDS as readonly unknown[]).includes(value);
}

function isMark(value: unknown, blocks: AnnotateRequest['blocks']): boolean {
  if (!isObject(value) || typeof value.id !== 'string' || !isKind(value.kind)) return false;
  const { block, start, end, others } = value;
  const text = blocks[block as number]?.text;
  if (text === undefined || !Number.isInteger(start) || !Number.isInteger(end)) return false;
  if (!Array.isArray(others) || !others.every((other) => typeof other === 'string')) return false;
  return (start as number) >= 0 && (start as number) < (end as number) && (end as number) <= text.length;
}

/** Every mark lies inside its block. */
export function isAnnotateResponse(
  value: unknown,
  blocks: AnnotateRequest['blocks'],
): value is AnnotateResponse {
  if (!isObject(value) || !Array.isArray(value.marks) || !isObject(value.context)) return false;
  return Array.isArray(value.context.seen) && value.marks.every((mark) => isMark(mark, blocks));
}

function areLinks(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.every((link) => isObject(link) && typeof link.url === 'string' && /^https?:\/\//.test(link.url))
  );
}

/** The card's lists are lists, and its links lead to the web and nowhere else. */
export function isCardModel(value: unknown): value is CardModel {
  if (!isObject(value) || typeof value.id !== 'string' || typeof value.label !== 'string') return false;
  if (!isKind(value.kind) || typeof value.lang !== 'string' || !areLinks(value.links)) return false;
  const lists = [value.facts, value.terms, value.relations, value.others, value.sources];
  return lists.every((list) => Array.isArray(list));
}
