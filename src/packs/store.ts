/**
 * Where packs are kept: their list in the settings' storage, their contents in IndexedDB, which holds large files
 * without reading them into memory. The worker and the pages share both.
 */
import { createStore, del, get, set } from 'idb-keyval';
import * as v from 'valibot';
import { keptList } from '../settings/kept-list';
import { type Pack, packOf, packSchema } from './format';

const contents = createStore('glossa-packs', 'contents');

/** A pack in the list. `big`: a whole knowledge file, which is read in place of the bundled one. */
const listed = v.object({
  name: v.pipe(v.string(), v.maxLength(60)),
  title: v.pipe(v.string(), v.maxLength(500)),
  entities: v.number(),
  asOf: v.string(),
  on: v.boolean(),
  big: v.boolean(),
});
export type ListedPack = v.InferOutput<typeof listed>;

export const packList = keptList('packs', listed, 100, ({ name }) => name);

/** Name of the big pack in the list: there is one at a time. */
export const BIG_PACK = 'knowledge-file';

/** Files of a whole knowledge file, by name. */
export type BigFiles = Record<string, Blob>;

/** Keeps a pack, in place of one of the same name. Rejects when the browser has no room: the list is as before then. */
export async function keepPack(row: ListedPack, content: unknown): Promise<void> {
  await set(row.name, content, contents);
  await packList.change((now) => [...now.filter(({ name }) => name !== row.name), row]);
}

export async function removePack(name: string): Promise<void> {
  await packList.change((now) => now.filter((one) => one.name !== name));
  await del(name, contents);
}

/** What is kept of a pack; undefined where that is missing. */
export async function contentOf(name: string): Promise<unknown> {
  return get(name, contents).catch(() => undefined);
}

/** The small packs in use. One whose content is missing or damaged is left out, and named. */
export async function packsInUse(): Promise<{ packs: Pack[]; broken: string[] }> {
  const rows = (await packList.load()).filter(({ on, big }) => on && !big);
  const packs: Pack[] = [];
  const broken: string[] = [];
  for (const { name, title } of rows) {
    const read = v.safeParse(packSchema, await contentOf(name));
    if (read.success) packs.push(packOf(read.output));
    else broken.push(title);
  }
  return { packs, broken };
}

/** The files of the big pack in use; undefined where there is none. */
export async function bigPackInUse(): Promise<{ title: string; files: BigFiles } | undefined> {
  const row = (await packList.load()).find(({ on, big }) => on && big);
  const files = row && (await get<BigFiles>(row.name, contents));
  return files && { title: row.title, files };
}
