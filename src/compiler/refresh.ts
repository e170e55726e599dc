/** `npm run knowledge:refresh -- --sources DIR [--only ID,ID]`: makes the committed tables anew from the raw sources. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { loadAllCommonWords } from '../cli/word-lists';
import { ADAPTERS } from './sources';
import { LINKED } from './sources/links';
import { LabelIndex } from './sources/links/label-index';
import { sameCities } from './sources/places-2026/same-cities';
import { sameDivisions } from './sources/places-2026/same-divisions';
import { openRawSources } from './sources/raw';
import type { RawSources } from './tables/adapter';
import { withoutFaults } from './tables/faults';
import { readFacts } from './tables/read-facts';
import { addSame, SAME_FILE } from './tables/same';
import { type Tables, writeTables } from './tables/tables';
import { CLASS_TABLE, writeClassTable } from './wikidata/classes';

/** What `--only` calls the table of same ids. */
const SAME = 'same';
const FACTS = join(dirname(fileURLToPath(import.meta.url)), 'facts');

/** Writes the tables of one source, and tells what of it was left out. */
async function refreshSource(id: string, run: () => Tables | Promise<Tables>): Promise<Tables> {
  const started = performance.now();
  const { tables, faults } = withoutFaults(await run());
  writeTables(FACTS, tables);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  process.stderr.write(
    `${id}: ${tables.entities.length} entities, ${tables.names.length} names, ${tables.statements.length} statements (${seconds} s)\n`,
  );
  for (const fault of faults) process.stderr.write(`  left out: ${fault}\n`);
  return tables;
}

/** Makes the tables of sources that speak of others' entities; what is not asked for stays as it is committed. */
async function refreshLinked(raw: RawSources, isAsked: (adapter: { id: string }) => boolean): Promise<void> {
  const committed = readFacts(FACTS);
  const own = new Set(LINKED.map(({ id }) => id));
  const index = new LabelIndex(committed.filter(({ source }) => !own.has(source.id)));
  for (const adapter of LINKED) {
    if (isAsked(adapter)) index.add([await refreshSource(adapter.id, () => adapter.run(raw, index))]);
    else index.add(committed.filter(({ source }) => source.id === adapter.id));
  }
}

async function refresh(): Promise<void> {
  const { values } = parseArgs({ options: { sources: { type: 'string' }, only: { type: 'string' } } });
  if (values.sources === undefined) throw new Error('Usage: knowledge:refresh --sources DIR [--only ID,ID]');
  const raw = openRawSources(values.sources);
  loadAllCommonWords();
  const only = values.only?.split(',');
  if (only === undefined || only.includes(CLASS_TABLE)) {
    const classes = writeClassTable(join(FACTS, `${CLASS_TABLE}.tsv`), raw);
    process.stderr.write(`${CLASS_TABLE}: ${classes} classes\n`);
  }
  const isAsked = ({ id }: { id: string }): boolean => only === undefined || only.includes(id);
  for (const adapter of ADAPTERS.filter(isAsked)) await refreshSource(adapter.id, () => adapter.run(raw));
  if (LINKED.some(isAsked)) await refreshLinked(raw, isAsked);
  if (only === undefined || only.includes(SAME)) {
    const committed = readFacts(FACTS);
    const same = [...sameCities(raw, committed), ...sameDivisions(raw, committed)];
    const added = addSame(join(FACTS, SAME_FILE), same);
    process.stderr.write(`${SAME_FILE}: ${added} items more\n`);
  }
}

try {
  await refresh();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
