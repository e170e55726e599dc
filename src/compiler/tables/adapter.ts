/** What a source adapter is: from raw rows to the tables that the project keeps. */
import type { Tables } from './tables';

export interface RawSources {
  /** Text of a file under the sources' folder, unzipped where its name ends in .gz. Throws one clear Error when missing. */
  text(path: string): string;
  /** Rows of a tab-separated file with a header line, as objects by column name. */
  tsv(path: string): Record<string, string>[];
  /** Rows of a comma-separated file with a header line. */
  csv(path: string): Record<string, string>[];
  /** One parsed JSON value a line. */
  jsonl(path: string): unknown[];
}

export interface Adapter {
  /** Id of the source, its folder's name in src/compiler/facts. */
  id: string;
  /** Pure but for reading `raw` and npm packages: the same input gives the same tables. */
  run(raw: RawSources): Tables | Promise<Tables>;
}
