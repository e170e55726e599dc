/** Gold sets: documents with the mentions that annotators marked, parted into a half to read and one to measure on. */
import { readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { ArticleLang } from '../../knowledge/model';
import { languageOf } from '../../language';
import { UserError } from '../fail';
import { checkDate, chooseLanguage, readJsonLines, readText } from '../input';
import { parseMarkedTexts } from './marked-text';
import { type GoldDocument, type GoldMention, type GoldSet, NIL } from './model';

export const HALVES = ['look', 'measure', 'all'] as const;
export type Half = (typeof HALVES)[number];

/**
 * The half of its set that a document is in, by a hash of its id (FNV-1a with a last mixing): in the one, errors are
 * read and weights are learned; the other is for figures alone.
 */
export function halfOf(id: string): Exclude<Half, 'all'> {
  let hash = 0x811c9dc5;
  for (const char of id) hash = Math.imul(hash ^ char.codePointAt(0)!, 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return ((hash ^ (hash >>> 13)) & 1) === 0 ? 'look' : 'measure';
}

function string(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** Offsets in UTF-16 units for offsets in code points, which tools of other languages count. */
function unitsOf(text: string): (offset: number) => number {
  if (!/[\u{10000}-\u{10ffff}]/u.test(text)) return (offset) => offset;
  const starts = [0];
  for (const char of text) starts.push(starts.at(-1)! + char.length);
  return (offset) => starts[offset] ?? text.length;
}

/** Span of a mention in UTF-16 units: as it is told where the surface stands there, else told in code points. */
function spanOf(value: Record<string, unknown>, text: string, units: (offset: number) => number) {
  const [start, end] = [Number(value.start), Number(value.end)];
  if (text.slice(start, end) === value.surface) return { start, end };
  return { start: units(start), end: units(end) };
}

function toGold(
  value: Record<string, unknown>,
  text: string,
  units: (offset: number) => number,
): GoldMention {
  const qid = string(value.qid);
  return {
    ...spanOf(value, text, units),
    surface: string(value.surface) ?? '',
    qid: qid !== undefined && !/^Q\d+$/.test(qid) ? NIL : qid,
    types: string(value.type)?.split('|') ?? [],
    name: string(value.name),
    lemma: string(value.lemma),
  };
}

/** Files of marked texts are called after their language: hu.tsv. */
const MARKED = /\.tsv$/;

function markedLanguage(file: string): ArticleLang | undefined {
  const code = MARKED.test(file) ? basename(file).replace(MARKED, '') : '';
  const language = languageOf(code)?.code;
  return language === code ? language : undefined;
}

function readDocuments(file: string): GoldDocument[] {
  const lang = markedLanguage(file);
  if (lang !== undefined) return parseMarkedTexts(readText(file), lang, basename(file));
  return readJsonLines(file).map((line, index) => {
    const text = string(line.text);
    if (text === undefined || !Array.isArray(line.mentions)) {
      throw new UserError(`${file}:${index + 1}: "text" or "mentions" is missing.`);
    }
    const units = unitsOf(text);
    return {
      id: String(line.id ?? index),
      lang: chooseLanguage(string(line.lang), text),
      text,
      date: checkDate(string(line.date)),
      gold: (line.mentions as Record<string, unknown>[]).map((mention) => toGold(mention, text, units)),
    };
  });
}

/** Reads a gold set, or one half of it. Throws UserError when the file is none. */
export function readGoldSet(file: string, half: Half): GoldSet {
  const all = readDocuments(file);
  if (all.length === 0) throw new UserError(`${file}: the file is empty.`);
  const documents = half === 'all' ? all : all.filter(({ id }) => halfOf(id) === half);
  return { name: basename(file).replace(/\.(?:jsonl(?:\.gz)?|tsv)$/, ''), documents };
}

/**
 * Gold sets of a folder, by name: marked texts of a language, and JSON lines whose first line has mentions. The other
 * files are passed over.
 */
export function goldFilesIn(folder: string): string[] {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new UserError(`${folder}: there is no such folder.`);
  return readdirSync(folder)
    .filter((name) => /\.jsonl(?:\.gz)?$/.test(name) || markedLanguage(name) !== undefined)
    .sort()
    .map((name) => join(folder, name))
    .filter((file) => markedLanguage(file) !== undefined || Array.isArray(readJsonLines(file)[0]?.mentions));
}
