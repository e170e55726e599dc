/** Reads the committed tables: all that the compiler needs. */
import { basename, join } from 'node:path';
import { readCurated } from './curated';
import { readSame, SAME_FILE, withSameIds } from './same';
import { readTables, sourceFolders, type Tables } from './tables';

/** Folder of the curated layer among those of the sources. */
export const CURATED = 'curated';

/** The tables of one source's folder. Throws an Error that names file and line when one is not as it must be. */
export function readPlace(place: string): Tables {
  return basename(place) === CURATED ? readCurated(place) : readTables(place);
}

/** The tables of all sources under a folder of facts, entities by the ids that stand; `progress` is told each source. */
export function readFacts(folder: string, progress: (step: string) => void = () => undefined): Tables[] {
  const same = readSame(join(folder, SAME_FILE));
  return sourceFolders(folder).map((place) => {
    progress(`reading ${basename(place)}`);
    return withSameIds(readPlace(place), same);
  });
}
