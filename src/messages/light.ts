/**
 * The checks of the two answers that each article waits for, written by hand: schemas and their library would be half of
 * what the page compiles before its first marks. They take nothing that the schemas refuse.
 */
import { isKind } from '../card/kinds';
import { supportedLanguage } from '../language/supported';
import type { AnnotateRequest, AnnotateResponse } from './annotate';
import type { BeginResponse } from './begin';
import { ENTITY_ID, FAILURES, MOST_ID, MOST_LANG } from './limits';

export interface Failure {
  error: string;
  code: (typeof FAILURES)[number];
}

type Raw = Record<string, unknown>;

function isRecord(value: unknown): value is Raw {
  return typeof value === 'object' && value !== null;
}

function isOffset(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function isId(value: unknown): value is string {
  return typeof value === 'string' && value.length <= MOST_ID && ENTITY_ID.test(value);
}

function isTag(value: unknown): boolean {
  return value === undefined || (typeof value === 'string' && value.length <= MOST_LANG);
}

/** What went wrong, as the worker tells it. */
export function isFailure(answer: unknown): answer is Failure {
  if (!isRecord(answer)) return false;
  return typeof answer.error === 'string' && FAILURES.some((code) => code === answer.code);
}

function isMark(mark: unknown, blocks: AnnotateRequest['blocks']): boolean {
  if (!isRecord(mark) || ![mark.block, mark.start, mark.end].every(isOffset)) return false;
  const length = blocks[mark.block as number]?.text.length ?? 0;
  if ((mark.start as number) >= (mark.end as number) || (mark.end as number) > length) return false;
  if (typeof mark.form !== 'string' || typeof mark.confidence !== 'number' || Number.isNaN(mark.confidence))
    return false;
  return isId(mark.id) && isKind(mark.kind) && Array.isArray(mark.others) && mark.others.every(isId);
}

/** Marks that lie inside the blocks that were asked about; a failure as it is; undefined for anything else. */
export function readMarks(
  answer: unknown,
  blocks: AnnotateRequest['blocks'],
): AnnotateResponse | Failure | undefined {
  if (isFailure(answer)) return answer;
  if (!isRecord(answer) || !Array.isArray(answer.marks) || !isRecord(answer.context)) return undefined;
  return answer.marks.every((mark) => isMark(mark, blocks)) ? (answer as AnnotateResponse) : undefined;
}

/** A language and settings; a failure as it is; undefined for anything else. */
export function readBegin(answer: unknown): BeginResponse | Failure | undefined {
  if (isFailure(answer)) return answer;
  if (!isRecord(answer) || !isRecord(answer.settings)) return undefined;
  const { lang, likeliest, settings } = answer;
  if (lang !== undefined && (typeof lang !== 'string' || supportedLanguage(lang) !== lang)) return undefined;
  const { kindsOff, hidden, corrections } = settings as Raw;
  if (!isTag(likeliest) || ![kindsOff, hidden, corrections].every(Array.isArray)) return undefined;
  return answer as BeginResponse;
}
