/**
 * One id for an entity that sources know under two. `facts/same.tsv` says which, one entity a line:
 *   id to be replaced   item   label   evidence
 * Tab-separated, no header, sorted by id. The first id is one of GeoNames or of the project's own (`glossa:…`), given
 * where a source knew no item; the item is only written where a second source confirms it. Evidence is one of
 *   source    a raw source names this item with the same name and the same kind, country or year
 *   dataset   a published data set names this item beside the name
 *   namesake  the first id is the item of a namesake, to which the join of a source mistook the entity, and of whom no
 *             source says anything; a published data set names the item that it is
 * Curated lines keep the id they were written with: this table alone says which item they are of.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { type EntityId, PROPERTIES } from '../../knowledge/model';
import { rowOf } from './lines';
import { isEntityId, type StatementRow, type Tables } from './tables';
import { readLines } from './text';

export const SAME_FILE = 'same.tsv';
const EVIDENCE: ReadonlySet<string> = new Set(['source', 'dataset', 'namesake']);

export type SameIds = ReadonlyMap<EntityId, EntityId>;

/** Reads a table of same ids. Throws an Error that names the row when one is not as the layout says. */
export function parseSame(lines: readonly string[]): SameIds {
  const same = new Map<EntityId, EntityId>();
  lines.forEach((line, index) => {
    if (line === '') return;
    const [id = '', item = '', label = '', evidence = '', ...rest] = line.split('\t');
    const isValid =
      isEntityId(id) &&
      id.startsWith('Q') === (evidence === 'namesake') &&
      /^Q[1-9]\d*$/.test(item) &&
      label !== '' &&
      EVIDENCE.has(evidence);
    if (!isValid || rest.length > 0 || same.has(id))
      throw new Error(`${SAME_FILE}:${index + 1}: not a valid row: ${line}`);
    same.set(id, item);
  });
  return same;
}

/** The same ids of a folder of facts; none when it has no such table. */
export function readSame(file: string): SameIds {
  return existsSync(file) ? parseSame(readLines(file)) : new Map();
}

/** A row of the table: id to be replaced, item, label, evidence. */
export type SameRow = readonly [id: EntityId, item: EntityId, label: string, evidence: 'dataset'];

/** Adds rows for ids that the table does not replace yet, by items that it does not give yet; gives their number. */
export function addSame(file: string, rows: readonly SameRow[]): number {
  const known = readSame(file);
  const items = new Set(known.values());
  const added = rows.filter(([id, item]) => !known.has(id) && !items.has(item)).map((row) => rowOf(row));
  const lines = [...readLines(file).filter((line) => line !== ''), ...added];
  writeFileSync(file, `${lines.sort().join('\n')}\n`);
  return added.length;
}

/** Tables in which every entity goes by the id that stands, as subject and as value of statements. */
export function withSameIds(tables: Tables, same: SameIds): Tables {
  const idOf = (id: EntityId): EntityId => same.get(id) ?? id;
  const renamed = <Row extends { id: EntityId }>(row: Row): Row =>
    same.has(row.id) ? { ...row, id: idOf(row.id) } : row;
  const statement = (row: StatementRow): StatementRow =>
    PROPERTIES[row.property] === 'item' && same.has(row.value)
      ? { ...renamed(row), value: idOf(row.value) }
      : renamed(row);
  return {
    source: tables.source,
    entities: tables.entities.map(renamed),
    names: tables.names.map(renamed),
    statements: tables.statements.map(statement),
  };
}
