/** Loads the bundled knowledge: the index of the article's language at once, the records piece by piece. */
import browser from 'webextension-polyfill';
import { decodeOutlines, type Outlines, type OutlinesFile } from '../describe/outlines';
import { ARTICLE_LANGS, type ArticleLang } from '../knowledge/model';
import { openKnowledge, type RecordSource } from '../knowledge/reader';
import type { Knowledge, Records } from '../knowledge/store';
import { languageOf } from '../language';
import type { StatusResponse } from '../messages';
import { remembered } from './remembered';

/** A file of the extension that is missing or damaged. */
export class BrokenFile extends Error {
  constructor(
    readonly file: string,
    cause: unknown,
  ) {
    super(`${file}: ${cause instanceof Error ? cause.message : String(cause)}`);
  }
}

/** Turns a failure into one that names the file. */
async function naming<T>(file: string, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw error instanceof BrokenFile ? error : new BrokenFile(file, error);
  }
}

async function fetchBundled(name: string): Promise<Response> {
  const response = await fetch(browser.runtime.getURL(`knowledge/${name}`));
  if (!response.ok) throw new Error('The file is missing.');
  return response;
}

function buffer(name: string): Promise<ArrayBuffer> {
  return naming(
    name,
    fetchBundled(name).then((response) => response.arrayBuffer()),
  );
}

function text(name: string): Promise<string> {
  return naming(
    name,
    fetchBundled(name).then((response) => response.text()),
  );
}

/** The records stay in a Blob, which the browser keeps outside the worker's memory. */
function blobSource(name: string): RecordSource {
  const blob = remembered(() => fetchBundled(name).then((response) => response.blob()));
  return { read: async (offset, length) => (await blob()).slice(offset, offset + length).arrayBuffer() };
}

const RECORDS = 'records.bin';
const ENTITIES = 'entities.bin';
const SHARED = 'names.mul.bin';
const nameFile = (lang: ArticleLang): string => `names.${lang}.bin`;
const wordFile = (lang: ArticleLang): string => `words.${lang}.txt`;
const recordBytes = blobSource(RECORDS);

function namingRecords(records: Records): Records {
  return {
    load: (ref) => naming(RECORDS, records.load(ref)),
    loadMany: (refs) => naming(RECORDS, records.loadMany(refs)),
    names: (from, to) => naming(RECORDS, records.names(from, to)),
  };
}

/** Opens a file of names with the entities; a failure names the file that it lies in. */
function open(names: readonly ArrayBuffer[], entities: ArrayBuffer): Knowledge {
  const knowledge = openKnowledge({ names, entities, records: recordBytes });
  return { ...knowledge, records: namingRecords(knowledge.records) };
}

/** Both are read anew after a failure: what was read may be what is damaged. */
let parts: Promise<[shared: ArrayBuffer, entities: ArrayBuffer]> | undefined;

async function load(lang: ArticleLang): Promise<Knowledge> {
  parts ??= Promise.all([buffer(SHARED), buffer(ENTITIES)]);
  try {
    const [own, words, [shared, entities]] = await Promise.all([
      buffer(nameFile(lang)),
      text(wordFile(lang)),
      parts,
    ]);
    languageOf(lang)!.vocabulary.load(words);
    return await naming(
      nameFile(lang),
      Promise.resolve().then(() => open([own, shared], entities)),
    );
  } catch (error) {
    parts = undefined;
    throw error;
  }
}

const byLang = Object.fromEntries(
  ARTICLE_LANGS.map((lang) => [lang, remembered(() => load(lang))]),
) as Record<ArticleLang, () => Promise<Knowledge>>;

/** The knowledge for a language and the language's words, loaded once for all who ask. Rejects with BrokenFile. */
export function knowledgeFor(lang: ArticleLang): Promise<Knowledge> {
  return byLang[lang]();
}

const OUTLINES = 'outlines.json';

async function loadOutlines(): Promise<Outlines> {
  const file = (await (await fetchBundled(OUTLINES)).json()) as OutlinesFile;
  return decodeOutlines(file);
}

/** The outlines for maps, loaded when the first card needs one. */
export const outlines = remembered(() => naming(OUTLINES, loadOutlines()));

type Broken = StatusResponse['broken'];

async function faultOf(file: string, work: () => Promise<unknown>): Promise<Broken> {
  try {
    await work();
    return [];
  } catch (error) {
    const fault = error instanceof BrokenFile ? error : new BrokenFile(file, error);
    return [{ file: fault.file, why: fault.message }];
  }
}

/** Opens every part by itself and tells which are broken. */
export async function findBroken(): Promise<Broken> {
  const entities = await faultOf(ENTITIES, async () => open([], await buffer(ENTITIES)));
  if (entities.length > 0) return entities;
  const bytes = await buffer(ENTITIES);
  const files = [SHARED, ...ARTICLE_LANGS.map(nameFile)];
  const names = files.map((file) => faultOf(file, async () => open([await buffer(file)], bytes)));
  const records = faultOf(RECORDS, () => {
    const { entities: table, records: whole } = open([], bytes);
    return whole.loadMany([0, Math.max(0, table.size - 1)]);
  });
  const words = ARTICLE_LANGS.map(wordFile).map((file) => faultOf(file, () => text(file)));
  return (await Promise.all([...names, ...words, records, faultOf(OUTLINES, outlines)])).flat();
}
