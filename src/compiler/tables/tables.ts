/**
 * The tables that the project keeps: one folder a source under src/compiler/facts, each with
 *   source.json      Source
 *   entities.tsv     id, kind
 *   names.tsv        id, language, rank, name
 *   statements.tsv   id, property, value, start, end, asOf (asOf only where it differs from the source's)
 * Tab-separated, no header, no quoting (tabs and line breaks in a field are refused), trailing empty fields left
 * out, rows unique and sorted by code unit, so that a change of a fact is a change of a line.
 * A source may name entities that another source declares: then it has no row for them in entities.tsv.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type IsoDate,
  KINDS,
  type Kind,
  NAME_LANGS,
  NAME_RANKS,
  type NameLang,
  type NameRank,
  PROPERTIES,
  type Property,
  type Source,
} from '../../knowledge/model';

export interface EntityRow {
  id: string;
  kind: Kind;
}

export interface NameRow {
  id: string;
  lang: NameLang;
  rank: NameRank;
  name: string;
}

export interface StatementRow {
  id: string;
  property: Property;
  value: string;
  start?: IsoDate | undefined;
  end?: IsoDate | undefined;
  asOf?: IsoDate | undefined;
}

export interface Tables {
  source: Source;
  entities: EntityRow[];
  names: NameRow[];
  statements: StatementRow[];
}

const ID = /^(Q[1-9]\d*|geonames:\d+|glossa:[a-z0-9]+(?:[-.][a-z0-9]+)*)$/;

/** True for a well-formed EntityId. */
export function isEntityId(id: string): boolean {
  return ID.test(id);
}

const kinds: ReadonlySet<string> = new Set(KINDS);
const langs: ReadonlySet<string> = new Set(NAME_LANGS);
const ranks: ReadonlySet<string> = new Set(NAME_RANKS);

/** One row as the files hold it. Throws an Error when a field holds a tab or a line break. */
export function rowOf(fields: readonly (string | undefined)[]): string {
  const cells = fields.map((field) => field ?? '');
  while (cells.at(-1) === '') cells.pop();
  const line = cells.join('\t');
  if (/[\n\r]/.test(line) || cells.some((cell) => cell.includes('\t'))) {
    throw new Error(`A field holds a tab or a line break: ${JSON.stringify(line)}`);
  }
  return line;
}

function writeRows(file: string, lines: Iterable<string>): void {
  const sorted = [...new Set(lines)].sort();
  writeFileSync(file, sorted.length === 0 ? '' : `${sorted.join('\n')}\n`);
}

/** Writes the description of a source into its folder. */
export function writeSource(place: string, source: Source): void {
  mkdirSync(place, { recursive: true });
  writeFileSync(join(place, 'source.json'), `${JSON.stringify(source, null, 2)}\n`);
}

/** Reads the description of a source. */
export function readSource(place: string): Source {
  return JSON.parse(readFileSync(join(place, 'source.json'), 'utf8')) as Source;
}

/** Writes the tables of one source into `folder`/`source.id`. */
export function writeTables(folder: string, tables: Tables): void {
  const place = join(folder, tables.source.id);
  writeSource(place, tables.source);
  writeRows(
    join(place, 'entities.tsv'),
    tables.entities.map((entity) => rowOf([entity.id, entity.kind])),
  );
  writeRows(
    join(place, 'names.tsv'),
    tables.names.map((name) => rowOf([name.id, name.lang, name.rank, name.name])),
  );
  writeRows(
    join(place, 'statements.tsv'),
    tables.statements.map((s) => rowOf([s.id, s.property, s.value, s.start, s.end, s.asOf])),
  );
}

function readRows(file: string): string[][] {
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('\t'));
}

/** Reads one source's folder. Throws an Error that names file and row when a row is not as the layout says. */
export function readTables(place: string): Tables {
  const source = readSource(place);
  const refuse = (file: string, cells: string[]): never => {
    throw new Error(`${join(place, file)}: not a valid row: ${cells.join(' | ')}`);
  };
  return {
    source,
    entities: readRows(join(place, 'entities.tsv')).map((cells) => {
      const [id = '', kind = ''] = cells;
      if (!isEntityId(id) || !kinds.has(kind)) refuse('entities.tsv', cells);
      return { id, kind: kind as Kind };
    }),
    names: readRows(join(place, 'names.tsv')).map((cells) => {
      const [id = '', lang = '', rank = '', name = ''] = cells;
      if (!isEntityId(id) || !langs.has(lang) || !ranks.has(rank) || name === '') refuse('names.tsv', cells);
      return { id, lang: lang as NameLang, rank: rank as NameRank, name };
    }),
    statements: readRows(join(place, 'statements.tsv')).map((cells) => {
      const [id = '', property = '', value = '', start, end, asOf] = cells;
      if (!isEntityId(id) || !(property in PROPERTIES) || value === '') refuse('statements.tsv', cells);
      return {
        id,
        property: property as Property,
        value,
        start: start || undefined,
        end: end || undefined,
        asOf: asOf || undefined,
      };
    }),
  };
}

/** Folders of the sources under `folder`, by name. */
export function sourceFolders(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, 'source.json')))
    .map((entry) => join(folder, entry.name))
    .sort();
}
