/** States and territories with their names in each language, out of the committed tables. */
import { join } from 'node:path';
import { readTables } from '../../../src/compiler/tables/tables';
import type { ArticleLang, Kind } from '../../../src/knowledge/model';

const FOLDER = join(import.meta.dirname, '../../../src/compiler/facts/cldr-territories');

export interface Territory {
  id: string;
  names: Partial<Record<ArticleLang, string>>;
}

/** Names of regions of several states ("Southeast Asia") are left out: nobody governs them. */
export function territories(): Territory[] {
  const { names, entities } = readTables(FOLDER);
  const regions = new Set(
    entities.filter(({ kind }) => kind === ('region' satisfies Kind)).map(({ id }) => id),
  );
  const byId = new Map<string, Territory>();
  for (const { id, lang, rank, name } of names) {
    if (rank !== 'label' || regions.has(id)) continue;
    const one = byId.get(id) ?? { id, names: {} };
    if (lang === 'hu' || lang === 'en' || lang === 'de') one.names[lang] = name;
    byId.set(id, one);
  }
  return [...byId.values()].filter((one) => one.names.hu && one.names.en && one.names.de);
}
