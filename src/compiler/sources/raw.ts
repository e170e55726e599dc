/** Reads the raw sources that `knowledge:refresh` makes the tables from. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { RawSources } from '../tables/adapter';
import { fromPackage } from './packages';

interface CsvParse {
  parse(
    text: string,
    options: { columns: true; skip_empty_lines: boolean; bom: boolean },
  ): Record<string, string>[];
}

/** Opens the sources' folder. Throws one clear Error when there is none. */
export function openRawSources(folder: string): RawSources {
  if (!existsSync(folder)) throw new Error(`${folder}: there is no such folder of sources.`);
  const text = (path: string): string => {
    const file = join(folder, path);
    if (!existsSync(file)) throw new Error(`${file}: this source is missing.`);
    const bytes = readFileSync(file);
    return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  };
  return {
    text,
    tsv: (path) => {
      const [header = '', ...lines] = text(path).split('\n');
      const columns = header.split('\t');
      return lines
        .filter((line) => line !== '')
        .map((line) => {
          const cells = line.split('\t');
          return Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? '']));
        });
    },
    csv: (path) =>
      fromPackage<CsvParse>('csv-parse/sync').parse(text(path), {
        columns: true,
        skip_empty_lines: true,
        bom: true,
      }),
    jsonl: (path) =>
      text(path)
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line) as unknown),
  };
}
