/** What `npm run knowledge -- --wikidata FILE` does with a dump. */
import { dirname, join, resolve } from 'node:path';
import { CLASS_TABLE } from './classes';
import { partFolder } from './join';
import { parsePart } from './parts';
import { DUMP_SOURCE, knownIds, readDump } from './run';
import { LEAST_SITELINKS } from './select';

/** As given on the command line. */
export interface TakeOptions {
  sitelinks?: string | undefined;
  /** "i/n". */
  part?: string | undefined;
  /** Folder for the tables, in place of one among the facts. */
  out?: string | undefined;
  /** What a dump that is cut short or damaged gave is good enough. */
  incomplete?: boolean | undefined;
}

/**
 * Takes tables out of a dump. True when they are whole and lie among the facts (a folder) that are compiled. Throws one
 * clear Error where the dump is not whole and may not be so: what it gave is kept nevertheless.
 */
export async function takeDump(
  file: string,
  options: TakeOptions,
  facts: string,
  progress: (step: string) => void,
): Promise<boolean> {
  const sitelinks = Number(options.sitelinks ?? LEAST_SITELINKS);
  if (!Number.isInteger(sitelinks) || sitelinks < 0) throw new Error('--sitelinks is a whole number.');
  const part = parsePart(options.part);
  const whole = resolve(options.out ?? join(facts, DUMP_SOURCE));
  const out = part.of === 1 ? whole : partFolder(whole, part);
  const classes = join(facts, `${CLASS_TABLE}.tsv`);
  const result = await readDump({ file, part, sitelinks, out, classes, known: knownIds(facts), progress });
  if (result.broken > 0) progress(`${result.broken} lines are no entities, left out`);
  for (const [id, items] of result.unknownClasses)
    progress(`class ${id} is in no table of kinds: ${items} items left out`);
  progress(`${result.lines} entities read, ${result.taken} taken; the tables are in ${out}`);
  if (result.damage !== undefined) {
    const why = `${file}: not the whole file could be read (${result.damage}); what it gave is kept`;
    if (!options.incomplete) throw new Error(`${why}, and --incomplete compiles it.`);
    progress(why);
  }
  return part.of === 1 && dirname(whole) === facts;
}
