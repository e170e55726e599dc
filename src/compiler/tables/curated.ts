/**
 * Reads the curated layer: JSON lines written by hand, one entity a line. `asOf` is the day that the line speaks for
 * (the source's where it is left out) and `reference` where its facts can be looked up: title, publisher, date or URL.
 * Lines that speak for a later day than the source must have one.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isDate, isEntityId, isProperty, isText, isValueOf } from '../../knowledge/checked-values';
import {
  type EntityId,
  type IsoDate,
  KINDS,
  type Kind,
  NAME_LANGS,
  type NameLang,
  type NameRank,
  PROPERTIES,
  type Property,
} from '../../knowledge/model';
import type { NameRow, StatementRow } from './lines';
import { readSource, type Tables } from './tables';
import { readLines } from './text';

type Names = Partial<Record<NameLang, string[]>>;

type CuratedFact = [property: Property, value: string, start?: string, end?: string, asOf?: string];

interface CuratedLine {
  id: string;
  kind: Kind;
  names?: Names;
  short?: Names;
  former?: Names;
  adj?: Names;
  demonym?: Names;
  native?: string[];
  asOf?: string;
  reference?: string;
  facts?: CuratedFact[];
}

const RANKED: readonly (readonly [key: 'short' | 'former' | 'adj' | 'demonym', rank: NameRank])[] = [
  ['short', 'short'],
  ['former', 'former'],
  ['adj', 'adjective'],
  ['demonym', 'demonym'],
];

function namesOf(line: CuratedLine): NameRow[] {
  const rows: NameRow[] = [];
  const add = (names: Names | undefined, first: NameRank, rest: NameRank): void => {
    for (const [lang, list] of Object.entries(names ?? {})) {
      if (!NAME_LANGS.some((known) => known === lang)) throw new Error(`"${lang}" is no language of names`);
      if (!Array.isArray(list)) throw new Error(`the names in "${lang}" are no list`);
      list.forEach((name, index) => {
        if (!isText(name)) throw new Error(`${JSON.stringify(name)} is no name`);
        rows.push({ id: line.id, lang: lang as NameLang, rank: index === 0 ? first : rest, name });
      });
    }
  };
  add(line.names, 'label', 'alias');
  for (const [key, rank] of RANKED) add(line[key], rank, rank);
  for (const name of line.native ?? []) rows.push({ id: line.id, lang: 'mul', rank: 'native', name });
  return rows;
}

const KEYS: ReadonlySet<string> = new Set([
  ...['id', 'kind', 'names', 'native', 'asOf', 'reference', 'facts'],
  ...RANKED.map(([key]) => key),
]);

/** A path of a machine is nothing that a reader can look up. */
function checkReference({ reference, facts = [] }: CuratedLine, isLater: boolean): void {
  if (reference === undefined) {
    if (isLater && facts.length > 0)
      throw new Error('a line that speaks for a later day than the source needs a reference');
    return;
  }
  if (typeof reference !== 'string' || reference.trim().length < 10 || /^[/~.]|^file:/.test(reference.trim()))
    throw new Error(`"${reference}" is no reference that can be looked up`);
}

/** A fact is no later than the day that it speaks for. */
function checkDates([property, value, start, end]: CuratedFact, asOf: IsoDate): void {
  const dates = [start, end, PROPERTIES[property] === 'date' ? value : undefined];
  const late = dates.find((date) => date !== undefined && date.slice(0, asOf.length) > asOf);
  if (late !== undefined) throw new Error(`${property} ${late} is later than the line's own day, ${asOf}`);
}

/** Throws on a line whose own fields are not as they must be. */
function checkLine(line: CuratedLine): void {
  if (typeof line !== 'object' || line === null) throw new Error('this is no object');
  const unknown = Object.keys(line).find((key) => !KEYS.has(key));
  if (unknown !== undefined) throw new Error(`"${unknown}" is no field of a curated line`);
  if (!isEntityId(line.id)) throw new Error(`"${line.id}" is no id`);
  if (!KINDS.includes(line.kind)) throw new Error(`"${line.kind}" is no kind`);
}

/** The row that a fact makes; `day` is the one that the fact speaks for. */
function rowOf(id: EntityId, fact: CuratedFact, day: IsoDate, asOf: IsoDate | undefined): StatementRow {
  const [property, value, start, end, own] = fact;
  if (!isProperty(property)) throw new Error(`"${property}" is no property`);
  if (typeof value !== 'string' || value === '') throw new Error(`the value of ${property} is missing`);
  if (!isValueOf(property, value)) throw new Error(`${JSON.stringify(value)} is no value of ${property}`);
  const broken = [start, end, own].find((date) => date && !isDate(date));
  if (broken) throw new Error(`${JSON.stringify(broken)} is no date`);
  checkDates(fact, day);
  return { id, property, value, start: start || undefined, end: end || undefined, asOf };
}

function addLine(tables: Tables, line: CuratedLine): void {
  checkLine(line);
  const { id, kind, asOf, facts = [] } = line;
  const latest = tables.source.asOf;
  tables.entities.push({ id, kind });
  tables.names.push(...namesOf(line));
  const days = [asOf ?? '', ...facts.map((fact) => fact[4] ?? '')];
  checkReference(
    line,
    days.some((day) => day > latest),
  );
  tables.statements.push(...facts.map((fact) => rowOf(id, fact, fact[4] || asOf || latest, fact[4] || asOf)));
}

/** The curated tables of a folder. Throws an Error that names file and line when a line is not as it must be. */
export function readCurated(folder: string): Tables {
  const tables: Tables = { source: readSource(folder), entities: [], names: [], statements: [] };
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()) {
    readLines(join(folder, file)).forEach((text, index) => {
      if (text.trim() === '') return;
      try {
        addLine(tables, JSON.parse(text) as CuratedLine);
      } catch (error) {
        throw new Error(`${file}:${index + 1}: ${(error as Error).message}.`);
      }
    });
  }
  return tables;
}
