/**
 * Where the knowledge's files come from: the reader's own file where one is in use, a copy in IndexedDB, or the
 * extension's folder. A browser hands out the files of an extension slowly (23 MB in nearly a second in Chromium);
 * a Blob out of IndexedDB comes several times as fast, so that a worker which starts again soon has its marks.
 */
import { clear, createStore, getMany, setMany } from 'idb-keyval';
import browser from 'webextension-polyfill';
import { ENTITIES, RECORDS, SHARED } from '../packs/files';
import { type BigFiles, bigPackInUse } from '../packs/store';

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
export async function naming<T>(file: string, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw error instanceof BrokenFile ? error : new BrokenFile(file, error);
  }
}

/** A file of the extension's folder `knowledge`. */
export async function fetchBundled(name: string): Promise<Response> {
  const response = await fetch(browser.runtime.getURL(`knowledge/${name}`));
  if (!response.ok) throw new Error('The file is missing.');
  return response;
}

/** The large files, which all languages share; those of a language are read from the folder and tell the build. */
const COPIED = [ENTITIES, RECORDS, SHARED] as const;
const store = createStore('glossa-copies', 'files');

async function copiesKept(): Promise<BigFiles | undefined> {
  const blobs = await getMany<Blob | undefined>([...COPIED], store);
  const isWhole = blobs.every((blob) => blob instanceof Blob && blob.size > 0);
  return isWhole ? Object.fromEntries(COPIED.map((name, at) => [name, blobs[at]!])) : undefined;
}

/** Looked for once, until they are forgotten. */
let own: Promise<BigFiles | undefined> | undefined;
let copies: Promise<BigFiles | undefined> | undefined;

const none = (): undefined => undefined;

function ownFiles(): Promise<BigFiles | undefined> {
  own ??= bigPackInUse().then((pack) => pack?.files, none);
  return own;
}

/** Both are looked for at once: a worker that has just started is waited for. */
async function copiesInUse(): Promise<BigFiles | undefined> {
  copies ??= copiesKept().catch(none);
  return (await isOwnInUse()) ? undefined : copies;
}

/** True when files of the reader's own are in use in place of the bundled ones. */
export async function isOwnInUse(): Promise<boolean> {
  return (await ownFiles()) !== undefined;
}

/** True when copies are in use. */
export async function areCopiesInUse(): Promise<boolean> {
  return (await copiesInUse()) !== undefined;
}

/** A file of the reader's own, or of the extension's folder where he has none in use. */
export async function originalNamed(name: string): Promise<Blob> {
  return (await ownFiles())?.[name] ?? (await fetchBundled(name)).blob();
}

/** The same out of a copy where one is kept. */
export async function fileNamed(name: string): Promise<Blob> {
  return (await copiesInUse())?.[name] ?? originalNamed(name);
}

let areKept = false;

/**
 * Copies the bundled files for the next start, all at once or none: `read` gives them, as they were read and verified.
 * Where the browser has no room, the next start reads the folder again.
 */
export async function keepCopies(read: () => Promise<Record<(typeof COPIED)[number], Blob>>): Promise<void> {
  if (areKept || (await isOwnInUse()) || (await areCopiesInUse())) return;
  areKept = true;
  await read()
    .then((files) => setMany(Object.entries(files), store))
    .catch(none);
}

/** Reads the bundled files from now on: the copies are of another build, or damaged. */
export async function dropCopies(): Promise<void> {
  copies = Promise.resolve(undefined);
  areKept = false;
  await clear(store).catch(none);
}

/** Reads the bundled files in place of the reader's own, until the packs change. */
export function leaveOwn(): void {
  own = Promise.resolve(undefined);
}

/** Looks anew for files of the reader's own. */
export function forgetOwn(): void {
  own = undefined;
}
