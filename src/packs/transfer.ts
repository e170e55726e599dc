/** The small packs as a part of the file of all settings, and back. A whole knowledge file is too large for that. */
import * as v from 'valibot';
import { type PackFile, packSchema } from './format';
import { contentOf, keepPack, packList } from './store';

const exported = v.object({ on: v.boolean(), pack: packSchema });

/** The packs as their files have them, and whether they are switched on; without those that cannot be read. */
export async function exportPacks(): Promise<{ on: boolean; pack: PackFile }[]> {
  const packs: { on: boolean; pack: PackFile }[] = [];
  for (const { name, on, big } of await packList.load()) {
    const read = big ? undefined : v.safeParse(packSchema, await contentOf(name));
    if (read?.success) packs.push({ on, pack: read.output });
  }
  return packs;
}

/** Keeps what is a pack in a value out of a file, in place of those of the same names. */
export async function importPacks(value: unknown): Promise<void> {
  for (const one of Array.isArray(value) ? value : []) {
    const read = v.safeParse(exported, one);
    if (!read.success) continue;
    const { on, pack } = read.output;
    const { name, title, source, entities } = pack;
    await keepPack({ name, title, entities: entities.length, asOf: source.asOf, on, big: false }, pack);
  }
}
