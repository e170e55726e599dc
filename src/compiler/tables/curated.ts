/** Reads the curated layer: JSON lines written by hand, one entity a line. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  KINDS,
  type Kind,
  NAME_LANGS,
  type NameLang,
  type NameRank,
  PROPERTIES,
  type Property,
  type Source,
} from '../../knowledge/model';
import { isEntityId, type NameRow, type Tables } from './tables';

type Names = Partial<Record<NameLang, string[]>>;

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
  facts?: [property: Property, value: string, start?: string, end?: string, asOf?: string][];
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
      list.forEach((name, index) => {
        rows.push({ id: line.id, lang: lang as NameLang, rank: index === 0 ? first : rest, name });
      });
    }
  };
  add(line.names, 'label', 'alias');
  for (const [key, rank] of RANKED) add(line[key], rank, rank);
  for (const name of line.native ?? []) rows.push({ id: line.id, lang: 'mul', rank: 'native', name });
  return rows;
}

function addLine(tables: Tables, line: CuratedLine): void {
  if (!isEntityId(line.id)) throw new Error(`"${line.id}" is no id`);
  if (!KINDS.includes(line.kind)) throw new Error(`"${line.kind}" is no kind`);
  tables.entities.push({ id: line.id, kind: line.kind });
  tables.names.push(...namesOf(line));
  for (const [property, value, start, end, asOf] of line.facts ?? []) {
    if (!(property in PROPERTIES)) throw new Error(`"${property}" is no property`);
    if (typeof value !== 'string' || value === '') throw new Error(`the value of ${property} is missing`);
    tables.statements.push({
      id: line.id,
      property,
      value,
      start: start || undefined,
      end: end || undefined,
      asOf: asOf || line.asOf,
    });
  }
}

/** The curated tables of a folder. Throws an Error that names file and line when a line is not as it must be. */
export function readCurated(folder: string): Tables {
  const source = JSON.parse(readFileSync(join(folder, 'source.json'), 'utf8')) as Source;
  const tables: Tables = { source, entities: [], names: [], statements: [] };
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()) {
    const lines = readFileSync(join(folder, file), 'utf8').split('\n');
    lines.forEach((text, index) => {
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
