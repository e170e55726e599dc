/** `npm run knowledge:refresh -- --sources DIR [--only ID,ID]`: makes the committed tables anew from the raw sources. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { loadAllCommonWords } from '../cli/word-lists';
import { ADAPTERS } from './sources';
import { sameCities } from './sources/places-2026/same-cities';
import { withoutFaults } from './tables/faults';
import { openRawSources } from './tables/raw';
import { readFacts } from './tables/read-facts';
import { addSame, SAME_FILE } from './tables/same';
import { writeTables } from './tables/tables';
import { CLASS_TABLE, writeClassTable } from './wikidata/classes';

/** What `--only` calls the table of same ids. */
const SAME = 'same';
const FACTS = join(dirname(fileURLToPath(import.meta.url)), 'facts');

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
  for (const adapter of ADAPTERS) {
    if (only !== undefined && !only.includes(adapter.id)) continue;
    const started = performance.now();
    const { tables, faults } = withoutFaults(await adapter.run(raw));
    writeTables(FACTS, tables);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    process.stderr.write(
      `${adapter.id}: ${tables.entities.length} entities, ${tables.names.length} names, ${tables.statements.length} statements (${seconds} s)\n`,
    );
    for (const fault of faults) process.stderr.write(`  left out: ${fault}\n`);
  }
  if (only === undefined || only.includes(SAME)) {
    const added = addSame(join(FACTS, SAME_FILE), sameCities(raw, readFacts(FACTS)));
    process.stderr.write(`${SAME_FILE}: ${added} items more\n`);
  }
}

try {
  await refresh();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
