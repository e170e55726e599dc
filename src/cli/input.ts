/** Reads what the commands are given: text, HTML pages, JSON lines. */
import { readFileSync, statSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { parseHTML } from 'linkedom';
import { findArticle } from '../content/article';
import type { ArticleLang, IsoDate } from '../knowledge/model';
import { languageOf } from '../language';
import { detectLanguage } from '../language/detect';
import type { Block } from '../linking/model';
import { UserError } from './fail';

/** An article as a command reads it; `offsets` are where each block starts in `text`, in UTF-16 units. */
export interface InputArticle {
  lang: ArticleLang;
  date: IsoDate | undefined;
  text: string;
  blocks: Block[];
  offsets: number[];
}

/** Bytes of the largest text that is read at once: twenty times the longest book. */
export const LARGEST_TEXT = 64 * 2 ** 20;
const TOO_LARGE = `it is larger than ${LARGEST_TEXT / 2 ** 20} MB`;

const WHY: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  ERR_BUFFER_TOO_LARGE: TOO_LARGE,
};

function readBytes(file: string): Buffer {
  try {
    const size = file === '-' ? 0 : statSync(file).size;
    const bytes = size > LARGEST_TEXT ? undefined : readFileSync(file === '-' ? 0 : file);
    if (bytes !== undefined && bytes.length <= LARGEST_TEXT)
      return file.endsWith('.gz') ? gunzipSync(bytes, { maxOutputLength: LARGEST_TEXT }) : bytes;
  } catch (error) {
    throw new UserError(
      `${file}: ${WHY[(error as NodeJS.ErrnoException).code ?? ''] ?? 'it cannot be read'}.`,
    );
  }
  throw new UserError(`${file}: ${TOO_LARGE}.`);
}

/** Text of a file ('-' is standard input), unzipped when its name ends in .gz. Throws UserError when it is no text. */
export function readText(file: string): string {
  const bytes = readBytes(file);
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (text.includes('\0')) throw new UserError(`${file}: this is a binary file, not text.`);
    return text;
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(`${file}: this is not text in UTF-8.`);
  }
}

/** A plain text's blocks are its lines. */
export function textToBlocks(text: string): { blocks: Block[]; offsets: number[] } {
  const blocks: Block[] = [];
  const offsets: number[] = [];
  let offset = 0;
  for (const line of text.split('\n')) {
    if (line.trim() !== '') {
      blocks.push({ text: line, heading: false });
      offsets.push(offset);
    }
    offset += line.length + 1;
  }
  return { blocks, offsets };
}

/** The language asked for, else the text's own. Throws UserError when Glossa does not read it. */
export function chooseLanguage(asked: string | undefined, text: string, declared?: string): ArticleLang {
  if (asked !== undefined) {
    const language = languageOf(asked);
    if (language === undefined)
      throw new UserError(`The language "${asked}" is not supported: use hu, en or de.`);
    return language.code;
  }
  const found = detectLanguage(text, declared).lang;
  if (found === undefined)
    throw new UserError('The text is in no language that Glossa reads (hu, en, de); --lang sets one.');
  return found;
}

/** Checks a date given by the user. */
export function checkDate(date: string | undefined): IsoDate | undefined {
  if (date === undefined) return undefined;
  if (!/^\d{4}-\d\d-\d\d$/.test(date) || Number.isNaN(Date.parse(date))) {
    throw new UserError(`"${date}" is not a date like 2022-08-15.`);
  }
  return date;
}

export interface InputOptions {
  lang?: string | undefined;
  date?: string | undefined;
}

function fromHtml(file: string, html: string, options: InputOptions): InputArticle {
  const { document } = parseHTML(html);
  // A page of text or comments alone has no root.
  if (document.documentElement === null) throw new UserError(`${file}: there is no article on this page.`);
  const article = findArticle(document as unknown as Document, { url: `file:///${file}` });
  if (article === undefined) throw new UserError(`${file}: there is no article on this page.`);
  const offsets: number[] = [];
  let text = '';
  for (const block of article.blocks) {
    offsets.push(text.length);
    text += `${block.text}\n`;
  }
  const lang = chooseLanguage(options.lang, text, article.declared);
  return { lang, date: checkDate(options.date) ?? article.date, text, blocks: [...article.blocks], offsets };
}

/** Reads a .txt or .html file, or standard input ('-'), as an article. Throws UserError with one clear sentence. */
export function readArticle(file: string, options: InputOptions): InputArticle {
  const text = readText(file);
  if (text.trim() === '') throw new UserError(`${file}: the file is empty.`);
  const date = checkDate(options.date);
  if (/\.x?html?$/i.test(file) || /^\s*<(?:!doctype|html)/i.test(text)) return fromHtml(file, text, options);
  return { lang: chooseLanguage(options.lang, text), date, text, ...textToBlocks(text) };
}

/** One parsed JSON object a line. Throws UserError that names the line. */
export function readJsonLines(file: string): Record<string, unknown>[] {
  const lines = readText(file).split('\n');
  return lines.flatMap((line, index) => {
    if (line.trim() === '') return [];
    try {
      const value: unknown = JSON.parse(line);
      if (typeof value === 'object' && value !== null && !Array.isArray(value))
        return [value as Record<string, unknown>];
    } catch {
      // Told below, with the line's number.
    }
    throw new UserError(`${file}:${index + 1}: this line is not a JSON object.`);
  });
}
