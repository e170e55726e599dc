/** `npm run knowledge -- --wikidata FILE`: from the Wikidata JSON dump to tables of the project. */
import { mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Source } from '../../knowledge/model';
import { isSound } from '../tables/faults';
import { rowOf } from '../tables/lines';
import { readPlace } from '../tables/read-facts';
import { readSame, SAME_FILE } from '../tables/same';
import { sourceFolders, writeSource } from '../tables/tables';
import { Classifier } from './classes';
import { type Item, toItem } from './item';
import { linesOfPart, type Part } from './parts';
import { ROW_FILES, settleRows } from './row-files';
import { namesOf, statementsOf } from './rows';
import { isTaken, mayBeTaken, type Selection } from './select';
import { SortedRows } from './sorted-rows';

export const DUMP_SOURCE = 'wikidata-dump';
export interface DumpOptions {
  /** The dump; '-' is standard input, not packed. */
  file: string;
  part: Part;
  sitelinks: number;
  /** Folder that gets source.json and the tables. */
  out: string;
  /** Table of classes, see classes.ts. */
  classes: string;
  /** Ids that are taken whatever their number of sitelinks. */
  known: ReadonlySet<string>;
  progress(step: string): void;
}

export interface DumpResult {
  lines: number;
  taken: number;
  /** Lines that are no entities, and entities that are not as the format says. */
  broken: number;
  /** Why not the whole file was read: it is cut short or damaged. */
  damage: string | undefined;
  /** Class ids that the table does not know with the number of items left out for them, the most frequent first. */
  unknownClasses: [id: string, items: number][];
}

/** Ids of the entities that tables under `folder` declare, other than those of an earlier dump. */
export function knownIds(folder: string): Set<string> {
  const ids = new Set<string>(readSame(join(folder, SAME_FILE)).values());
  for (const place of sourceFolders(folder)) {
    if (basename(place) === DUMP_SOURCE) continue;
    for (const { id } of readPlace(place).entities) if (id.startsWith('Q')) ids.add(id);
  }
  return ids;
}

/** Wikidata's first day: that of a dump which tells no other. */
const FIRST_DUMP = '2012-10-29';

/** The day that the dump speaks for: of its name ("wikidata-20260817-all.json.gz"), else of the newest change in it. */
function asOfOf(file: string, newest: string): string {
  const match = /(?:^|\D)(20\d\d)-?(\d\d)-?(\d\d)(?:\D|$)/.exec(basename(file));
  return match === null ? newest : `${match[1]}-${match[2]}-${match[3]}`;
}

export function dumpSource(asOf: string): Source {
  return {
    id: DUMP_SOURCE,
    title: 'Wikidata',
    publisher: 'Wikimedia',
    url: 'https://www.wikidata.org/',
    licence: 'CC0-1.0',
    asOf,
  };
}

class Reader {
  readonly result: DumpResult = { lines: 0, taken: 0, broken: 0, damage: undefined, unknownClasses: [] };
  newest = '';
  /** The closing bracket was met. */
  closed = false;
  private readonly classifier: Classifier;
  private readonly selection: Selection;
  private readonly entities: SortedRows;
  private readonly names: SortedRows;
  private readonly statements: SortedRows;

  constructor(private readonly options: DumpOptions) {
    this.classifier = new Classifier(options.classes);
    this.selection = { sitelinks: options.sitelinks, known: options.known };
    const rows = (name: string) => new SortedRows(join(options.out, name), join(options.out, `.${name}`));
    [this.entities, this.names, this.statements] = ROW_FILES.map(rows) as [
      SortedRows,
      SortedRows,
      SortedRows,
    ];
  }

  /** Reads one line; `ended` is false where the file stops in it. */
  line(line: Buffer, ended: boolean): void {
    let end = line.length;
    while (end > 0 && (line[end - 1]! <= 32 || line[end - 1] === 0x2c)) end--;
    if (end === 0 || (end === 1 && line[0] === 0x5b)) return;
    if (end === 1 && line[0] === 0x5d) {
      this.closed = true;
      return;
    }
    this.result.lines++;
    const body = line.subarray(0, end);
    if (!mayBeTaken(body, this.selection)) return;
    let item: Item | undefined;
    try {
      item = toItem(JSON.parse(body.toString('utf8')));
      if (item !== undefined) this.item(item);
    } catch {
      // What is no JSON is no entity, and one odd entity is no reason to lose the others.
      item = undefined;
    }
    if (item !== undefined) return;
    if (ended) this.result.broken++;
    else this.result.lines--;
  }

  /** A line that is longer than any entity. */
  tooLong(): void {
    this.result.lines++;
    this.result.broken++;
  }

  private item(item: Item): void {
    if (item.type !== 'item' || !/^Q\d+$/.test(item.id)) return;
    if (item.modified !== undefined && item.modified > this.newest) this.newest = item.modified;
    const found = this.classifier.kindOf(item);
    if (found === undefined || !isTaken(item.id, found.kind, item.sitelinks, this.selection)) return;
    // All is made before any is kept: an odd entity throws in between.
    const names = namesOf(item).map((name) => rowOf([name.id, name.lang, name.rank, name.name]));
    const statements = statementsOf(item, found.kind, found.code)
      .filter(isSound)
      .map((s) => rowOf([s.id, s.property, s.value, s.start, s.end, s.asOf]));
    this.result.taken++;
    this.entities.add(rowOf([item.id, found.kind]));
    for (const row of names) this.names.add(row);
    for (const row of statements) this.statements.add(row);
  }

  async finish(): Promise<void> {
    mkdirSync(this.options.out, { recursive: true });
    for (const rows of [this.entities, this.names, this.statements]) await rows.finish();
    const source = dumpSource(asOfOf(this.options.file, this.newest.slice(0, 10)) || FIRST_DUMP);
    if (this.options.part.of > 1) writeSource(this.options.out, source);
    else settleRows(this.options.out, source);
    this.result.unknownClasses = [...this.classifier.unknown].sort((a, b) => b[1] - a[1]).slice(0, 20);
  }
}

const EVERY = 10_000;
const PROGRESS_MS = 15_000;

/**
 * Reads a dump and writes the tables of what it takes of it. Streams: memory is bounded whatever the size. What a
 * file that is cut short or damaged holds is kept. Throws one clear Error where the file is no dump at all.
 */
export async function readDump(options: DumpOptions): Promise<DumpResult> {
  const lines = await linesOfPart(options.file, options.part);
  const reader = new Reader(options);
  const { result } = reader;
  let told = Date.now();
  let damage: string | undefined;
  try {
    for await (const { bytes, ended, tooLong } of lines) {
      if (tooLong) reader.tooLong();
      else reader.line(bytes, ended);
      if (result.broken > 1000 && result.broken > result.lines / 2) throw new Error('most lines are no JSON');
      if (result.lines % EVERY === 0 && Date.now() - told > PROGRESS_MS) {
        told = Date.now();
        options.progress(`${result.lines} entities read, ${result.taken} taken`);
      }
    }
  } catch (error) {
    damage = error instanceof Error ? error.message : String(error);
  }
  const isEmptyPart = options.part.of > 1 && result.lines === 0 && damage === undefined;
  if (result.lines === result.broken && !(reader.closed && result.lines === 0) && !isEmptyPart) {
    throw new Error(
      damage === undefined
        ? `${options.file}: this is no Wikidata dump, a JSON array with one entity a line.`
        : `${options.file}: no entity can be read of it (${damage}).`,
    );
  }
  // What follows the closing bracket is no part of the dump.
  if (reader.closed) damage = undefined;
  // The closing bracket is the last line: of other parts than the last nobody can tell.
  if (options.part.of === 1 && !reader.closed) damage ??= 'it ends before its closing bracket';
  result.damage = damage;
  await reader.finish();
  return result;
}
