/** Sorts rows that may be more than memory holds: sorted runs in files, merged at the end. */
import { closeSync, createReadStream, mkdirSync, openSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { linesOf } from './lines';

/** UTF-16 units held before a run is written. */
const RUN_SIZE = 12 * 2 ** 20;

/** Order by code unit, the same as that of writeTables. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

interface Cursor {
  line: string;
  rest: AsyncIterator<string>;
}

async function* rowsOf(file: string): AsyncGenerator<string> {
  for await (const { bytes } of linesOf(createReadStream(file))) yield bytes.toString('utf8');
}

async function* merged(files: readonly string[]): AsyncGenerator<string> {
  const cursors: Cursor[] = [];
  const insert = (cursor: Cursor): void => {
    const at = cursors.findIndex((other) => compare(cursor.line, other.line) <= 0);
    cursors.splice(at < 0 ? cursors.length : at, 0, cursor);
  };
  for (const file of files) {
    const rest = rowsOf(file);
    const first = await rest.next();
    if (!first.done) insert({ line: first.value, rest });
  }
  for (;;) {
    const least = cursors.shift();
    if (least === undefined) return;
    yield least.line;
    const next = await least.rest.next();
    if (!next.done) insert({ line: next.value, rest: least.rest });
  }
}

/** Merges sorted files of rows into one, each row once. Gives the number of rows. */
export async function mergeFiles(files: readonly string[], target: string): Promise<number> {
  const out = openSync(target, 'w');
  let rows = 0;
  let last: string | undefined;
  const block: string[] = [];
  try {
    for await (const line of merged(files)) {
      if (line === last) continue;
      last = line;
      rows++;
      block.push(line);
      if (block.length === 10_000) writeSync(out, `${block.splice(0).join('\n')}\n`);
    }
    if (block.length > 0) writeSync(out, `${block.join('\n')}\n`);
  } finally {
    closeSync(out);
  }
  return rows;
}

/** Takes rows in any order, and writes them sorted and each once. */
export class SortedRows {
  private rows: string[] = [];
  private size = 0;
  private readonly runs: string[] = [];

  /** `scratch` is a folder for the runs; it is made and removed. */
  constructor(
    private readonly target: string,
    private readonly scratch: string,
    private readonly runSize = RUN_SIZE,
  ) {}

  add(row: string): void {
    this.rows.push(row);
    this.size += row.length + 16;
    if (this.size > this.runSize) this.writeRun();
  }

  private writeRun(): void {
    mkdirSync(this.scratch, { recursive: true });
    const file = join(this.scratch, `run-${this.runs.length}.tsv`);
    writeFileSync(file, `${this.rows.sort(compare).join('\n')}\n`);
    this.runs.push(file);
    this.rows = [];
    this.size = 0;
  }

  /** Writes the file; gives the number of rows. */
  async finish(): Promise<number> {
    if (this.rows.length > 0) this.writeRun();
    const rows = await mergeFiles(this.runs, this.target);
    rmSync(this.scratch, { recursive: true, force: true });
    return rows;
  }
}
