/** Reads the committed tables: all that the compiler needs. */
import { join } from 'node:path';
import { readCurated } from './curated';
import { readSame, SAME_FILE, withSameIds } from './same';
import { readTables, sourceFolders, type Tables } from './tables';

/** The tables of all sources under a folder of facts, entities by the ids that stand; `progress` is told each source. */
export function readFacts(folder: string, progress: (step: string) => void = () => undefined): Tables[] {
  const same = readSame(join(folder, SAME_FILE));
  return sourceFolders(folder).map((place) => {
    progress(`reading ${place.slice(folder.length + 1)}`);
    return withSameIds(place.endsWith('curated') ? readCurated(place) : readTables(place), same);
  });
}
