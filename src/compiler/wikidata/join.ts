/** `npm run knowledge -- --join FOLDER`: joins the parts that several machines made of a dump. */
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { readSource } from '../tables/tables';
import type { Part } from './parts';
import { ROW_FILES, settleRows } from './row-files';
import { mergeFiles } from './sorted-rows';

/** Folder of a part's tables, inside the folder of the whole. */
export function partFolder(folder: string, part: Part): string {
  return join(folder, `part-${part.number}-of-${part.of}`);
}

/**
 * Merges the parts in `folder` into its own tables, the same as one run gives, and removes the parts. Throws one
 * clear Error when a part is missing.
 */
export async function joinParts(folder: string): Promise<number> {
  const names = existsSync(folder)
    ? readdirSync(folder).filter((name) => /^part-\d+-of-\d+$/.test(name))
    : [];
  if (names.length === 0) throw new Error(`${folder}: there are no parts to join.`);
  const of = Number(/\d+$/.exec(names[0]!)![0]);
  const parts = Array.from({ length: of }, (_, index) => partFolder(folder, { number: index + 1, of }));
  const missing = parts.find((part) => !existsSync(join(part, 'source.json')));
  if (missing !== undefined || names.length !== of) {
    throw new Error(
      `${folder}: ${missing ?? 'a part of another division'} is ${missing ? 'missing' : 'there'}.`,
    );
  }
  for (const name of ROW_FILES) {
    const files = parts.map((part) => join(part, name));
    await mergeFiles(files, join(folder, name));
  }
  const sources = parts.map(readSource).sort((a, b) => (a.asOf < b.asOf ? -1 : 1));
  const entities = settleRows(folder, sources.at(-1)!);
  for (const part of parts) rmSync(part, { recursive: true });
  return entities;
}
