/**
 * Loads the knowledge: the bundled file or a reader's own in its place, with the packs in use. The index of the
 * article's language is read at once, the records piece by piece.
 */
import type { Flags } from '../describe/flag';
import { decodeOutlines, type Outlines, type OutlinesFile } from '../describe/map/outlines';
import { type FileType, verify } from '../knowledge/layout';
import { ARTICLE_LANGS, type ArticleLang } from '../knowledge/model';
import { BrokenPart, openKnowledge } from '../knowledge/reader';
import type { RecordSource } from '../knowledge/record-file';
import type { Knowledge, Records } from '../knowledge/store';
import { languageOf } from '../language';
import type { StatusResponse } from '../messages';
import { ENTITIES, nameFile, RECORDS, SHARED } from '../packs/files';
import { BIG_PACK, packsInUse } from '../packs/store';
import { withPacks } from '../packs/with-packs';
import {
  areCopiesInUse,
  BrokenFile,
  dropCopies,
  fetchBundled,
  fileNamed,
  forgetOwn,
  isOwnInUse,
  keepCopies,
  leaveOwn,
  naming,
  originalNamed,
} from './files';
import { remembered } from './remembered';
import { afterMessages } from './turns';

/** Packs that could not be read, with the reason. */
let brokenPacks: StatusResponse['broken'] = [];

type FileOf = (name: string) => Promise<Blob>;

function buffer(name: string, fileOf: FileOf = fileNamed): Promise<ArrayBuffer> {
  return naming(
    name,
    fileOf(name).then((blob) => blob.arrayBuffer()),
  );
}

function text(name: string): Promise<string> {
  return naming(
    name,
    fetchBundled(name).then((response) => response.text()),
  );
}

const wordFile = (lang: ArticleLang): string => `words.${lang}.txt`;
/** The records stay in a Blob, which the browser keeps outside the worker's memory. */
const recordBlob = (fileOf: FileOf) => remembered(() => fileOf(RECORDS));
let records = recordBlob(fileNamed);
const recordSource = (blob: () => Promise<Blob>): RecordSource => ({
  read: async (offset, length) => (await blob()).slice(offset, offset + length).arrayBuffer(),
});

/** Reads of the records; where a copy of them is damaged, of the bundled ones from then on. */
async function reading<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (!(await areCopiesInUse())) throw new BrokenFile(RECORDS, error);
    await dropCopies();
    records = recordBlob(fileNamed);
    return naming(RECORDS, read());
  }
}

function namingRecords(from: Records): Records {
  return {
    load: (ref) => reading(() => from.load(ref)),
    loadMany: (refs) => reading(() => from.loadMany(refs)),
    names: (first, last) => reading(() => from.names(first, last)),
  };
}

type Part = readonly [file: string, bytes: ArrayBuffer, type: FileType];

/** Opens files of names with the entities; a failure names the file that it lies in. */
function open(names: readonly Part[], entities: ArrayBuffer, wereVerified: boolean): Knowledge {
  try {
    const knowledge = openKnowledge({
      names: names.map(([, bytes]) => bytes),
      entities,
      wereVerified,
      records: recordSource(() => records()),
    });
    return { ...knowledge, records: namingRecords(knowledge.records) };
  } catch (error) {
    const part = error instanceof BrokenPart ? error.part : 'entities';
    throw new BrokenFile(part === 'entities' ? ENTITIES : names[part]![0], error);
  }
}

/** Both are read anew after a failure: what was read may be what is damaged. */
let parts: Promise<[shared: ArrayBuffer, entities: ArrayBuffer]> | undefined;

async function loadBase(lang: ArticleLang): Promise<Knowledge> {
  parts ??= Promise.all([buffer(SHARED), buffer(ENTITIES)]);
  try {
    const [own, words, [shared, entities]] = await Promise.all([
      buffer(nameFile(lang)),
      text(wordFile(lang)),
      parts,
    ]);
    languageOf(lang)!.vocabulary.load(words);
    const names: Part[] = [
      [nameFile(lang), own, 'names'],
      [SHARED, shared, 'names'],
    ];
    const read: Part[] = [...names, [ENTITIES, entities, 'entities']];
    const verifiedFiles = async () => ({
      [SHARED]: new Blob([shared]),
      [ENTITIES]: new Blob([entities]),
      [RECORDS]: await records(),
    });
    if (wasDamaged) await verifyAll(read);
    else
      setTimeout(() => void verifyAll(read).then(() => keepCopies(verifiedFiles), distrust), VERIFY_AFTER_MS);
    // Copies were verified before they were kept, and are verified again behind the first marks.
    return open(names, entities, await areCopiesInUse());
  } catch (error) {
    parts = undefined;
    throw error;
  }
}

/** Checksums are verified once the first marks are made, which wait for the opening of the files alone. */
const VERIFY_AFTER_MS = 1000;
const verified = new WeakSet<ArrayBuffer>();
/** After a file was found damaged, no other is used before it is verified. */
let wasDamaged = false;

/** Verifies files in short steps, between messages, each once. Rejects with BrokenFile for one that is damaged. */
async function verifyAll(read: readonly Part[]): Promise<void> {
  for (const [file, bytes, type] of read) {
    if (verified.has(bytes)) continue;
    const steps = verify(bytes, type);
    const toEnd = async (): Promise<void> => {
      while (!steps.next().done) await afterMessages();
    };
    await naming(file, toEnd());
    verified.add(bytes);
  }
}

/** Reads all anew for the next who ask, from the extension's folder, and verifies it before it is used. */
async function distrust(): Promise<void> {
  wasDamaged = true;
  await dropCopies();
  forgetKnowledge();
}

/**
 * A file of the reader's own that cannot be opened (damaged, of another format) gives way to the bundled one, and so
 * does a copy (of an earlier version).
 */
async function loadWhole(lang: ArticleLang): Promise<Knowledge> {
  try {
    return await loadBase(lang);
  } catch (error) {
    if (await areCopiesInUse()) {
      await dropCopies();
      forgetKnowledge();
    } else if (await isOwnInUse()) {
      const why = error instanceof Error ? error.message : String(error);
      forgetKnowledge();
      brokenPacks = [{ file: `${PACK}${BIG_PACK}`, why }];
      leaveOwn();
    } else throw error;
    return loadBase(lang);
  }
}

async function load(lang: ArticleLang): Promise<Knowledge> {
  const [base, { packs, broken }] = await Promise.all([loadWhole(lang), packsInUse()]);
  for (const title of broken) brokenPacks.push({ file: `${PACK}${title}`, why: 'The pack is damaged.' });
  return withPacks(base, packs, new Set(['mul', lang]));
}

/** Before the title of a pack among the broken files. */
const PACK = 'pack:';

type Loaders = Record<ArticleLang, () => Promise<Knowledge>>;

function loaders(): Loaders {
  const all = ARTICLE_LANGS.map((lang) => [lang, remembered(() => load(lang))]);
  return Object.fromEntries(all) as Loaders;
}

let byLang = loaders();

/** Reads all anew at the next request: the packs have changed. */
export function forgetKnowledge(): void {
  forgetOwn();
  brokenPacks = [];
  parts = undefined;
  records = recordBlob(fileNamed);
  byLang = loaders();
}

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

const FLAGS = 'flags.json';

/** The drawings of flags, loaded when the first card needs one. */
export const flags = remembered(() =>
  naming(
    FLAGS,
    fetchBundled(FLAGS).then((response) => response.json() as Promise<Flags>),
  ),
);

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

/** Opens every part by itself, as it was installed, and tells which are broken. */
export async function findBroken(): Promise<Broken> {
  await knowledgeFor('en').catch(() => undefined);
  const entities = await faultOf(ENTITIES, async () => {
    const bytes = await buffer(ENTITIES, originalNamed);
    open([], bytes, false);
    await verifyAll([[ENTITIES, bytes, 'entities']]);
  });
  if (entities.length > 0) return entities;
  const bytes = await buffer(ENTITIES, originalNamed);
  const files = [SHARED, ...ARTICLE_LANGS.map(nameFile)];
  const names = files.map((file) =>
    faultOf(file, async () => {
      const own: Part = [file, await buffer(file, originalNamed), 'names'];
      open([own], bytes, false);
      await verifyAll([own]);
    }),
  );
  const ends = faultOf(RECORDS, () => {
    const source = recordSource(recordBlob(originalNamed));
    const { entities: table, records: whole } = openKnowledge({
      names: [],
      entities: bytes,
      records: source,
    });
    return whole.loadMany([0, Math.max(0, table.size - 1)]);
  });
  const words = ARTICLE_LANGS.map(wordFile).map((file) => faultOf(file, () => text(file)));
  const own = await Promise.all([
    ...names,
    ...words,
    ends,
    faultOf(OUTLINES, outlines),
    faultOf(FLAGS, flags),
  ]);
  return [...own.flat(), ...brokenPacks];
}
