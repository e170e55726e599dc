/**
 * Sorted files of rows that a dump, or a part of one, is read into: entities.rows (id, kind), names.rows (id, language,
 * rank, name) and statements.rows (id, property, value, start, end, as-of date), parted by tabs. The tables are made
 * of them.
 */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Kind, NameLang, NameRank, Property, Source } from '../../knowledge/model';
import { writeTablesInto } from '../tables/tables';
import { readLines } from '../tables/text';

export const ROW_FILES = ['entities.rows', 'names.rows', 'statements.rows'] as const;

function rowsOf(file: string): string[][] {
  return readLines(file)
    .filter((line) => line !== '')
    .map((line) => line.split('\t'));
}

/** Makes tables in `folder` of the files of rows that lie there, and removes these; gives the number of entities. */
export function settleRows(folder: string, source: Source): number {
  const [entities, names, statements] = ROW_FILES.map((name) => rowsOf(join(folder, name))) as [
    string[][],
    string[][],
    string[][],
  ];
  writeTablesInto(folder, {
    source,
    entities: entities.map(([id = '', kind]) => ({ id, kind: kind as Kind })),
    names: names.map(([id = '', lang, rank, name = '']) => {
      return { id, lang: lang as NameLang, rank: rank as NameRank, name };
    }),
    statements: statements.map(([id = '', property, value = '', start, end, asOf]) => {
      return { id, property: property as Property, value, start, end, asOf };
    }),
  });
  for (const name of ROW_FILES) rmSync(join(folder, name));
  return entities.length;
}
