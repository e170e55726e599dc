/**
 * The tables that the project keeps: one folder a source under src/compiler/facts, with source.json (a Source) and
 * text files by kind of entity, "person.tsv". Kinds of many entities are in several files, "person.0.tsv", by the
 * number of the id modulo the number of files. "elsewhere.tsv" has what a source says of entities that another declares.
 *
 *   Q1000053                                    an entity: its id alone
 *   mul          Vasily Nebenzya                names: language (and rank, but for labels), name
 *   en.alias     Vasily Nebenzia
 *   born         1962-02-26                     statements: property, value, start, end, as-of date
 *   glossa:office-of-the-envoy
 *   holder       Q1000053   2017-07-27          a position stands under its office: "holder", who, start, end, as-of
 *
 * Fields are parted by tabs, without quoting; trailing empty ones are left out, as is the as-of date where it is the
 * source's. Entities and their lines are sorted and stand once, so that a change of a fact is a change of a line.
 */
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDate, isEntityId, isText } from '../../knowledge/checked-values';
import { hashInto } from '../../knowledge/hash';
import { KINDS, type Kind, type NameLang, type Property, type Source } from '../../knowledge/model';
import { type NameRow, nameLine, parseLine, rowOf, type StatementRow, statementLine } from './lines';
import { readLines } from './text';

export { isEntityId } from '../../knowledge/checked-values';
export type { NameRow, StatementRow } from './lines';

export interface EntityRow {
  id: string;
  kind: Kind;
}

export interface Tables {
  source: Source;
  entities: EntityRow[];
  names: NameRow[];
  statements: StatementRow[];
}

/** File of the entities that the source speaks of and another declares. */
const ELSEWHERE = 'elsewhere';
/** A file above the most is parted into files of half as much or less: parts then stay the same for long. */
const MOST_BYTES = 4_000_000;

/** Languages whose names only transcription into Hungarian reads, and of which kinds. */
const SOUNDED: ReadonlySet<NameLang> = new Set<NameLang>(['ru', 'uk']);
const TRANSCRIBED: ReadonlySet<Kind> = new Set<Kind>(['person', 'city']);
/** Languages of which labels alone are read: names that another entity bears there are weak. */
const FOREIGN: ReadonlySet<NameLang> = new Set<NameLang>(['fr', 'es', 'it', 'pl']);
/** What nothing of the compiled file is made of. */
const UNREAD: ReadonlySet<Property> = new Set<Property>(['geonames']);

/** False for names that nothing of the compiled file is made of. */
function isRead({ lang, rank }: NameRow, kind: Kind | undefined): boolean {
  if (FOREIGN.has(lang)) return rank === 'label';
  return !SOUNDED.has(lang) || kind === undefined || TRANSCRIBED.has(kind);
}

/** Writes the description of a source into its folder. */
export function writeSource(place: string, source: Source): void {
  mkdirSync(place, { recursive: true });
  writeFileSync(join(place, 'source.json'), `${JSON.stringify(source, null, 2)}\n`);
}

/** Reads the description of a source. Throws one clear Error when there is none or it is not as it must be. */
export function readSource(place: string): Source {
  const file = join(place, 'source.json');
  let source: Partial<Record<keyof Source, unknown>>;
  try {
    source = JSON.parse(readLines(file).join('\n')) as typeof source;
  } catch (error) {
    throw new Error(`${file}: ${(error as Error).message}`);
  }
  for (const key of ['id', 'title', 'publisher', 'url', 'licence', 'asOf'] as const) {
    const value = source?.[key];
    if (typeof value !== 'string' || !isText(value)) throw new Error(`${file}: "${key}" is no text.`);
  }
  const { url, asOf } = source as Source;
  if (!/^https?:\/\//.test(url)) throw new Error(`${file}: "${url}" is no address of the web.`);
  if (!isDate(asOf)) throw new Error(`${file}: "${asOf}" is no date.`);
  return source as Source;
}

/** What is written of one entity: lines of names by the order they have, lines of statements. */
interface Stanza {
  kind: Kind | undefined;
  names: Map<string, string>;
  statements: Set<string>;
}

function stanzasOf(tables: Tables): Map<string, Stanza> {
  const stanzas = new Map<string, Stanza>();
  const at = (id: string): Stanza => {
    const known = stanzas.get(id);
    if (known !== undefined) return known;
    if (!isEntityId(id)) throw new Error(`${tables.source.id}: "${id}" is no id.`);
    const stanza: Stanza = { kind: undefined, names: new Map(), statements: new Set() };
    stanzas.set(id, stanza);
    return stanza;
  };
  for (const { id, kind } of tables.entities) {
    const stanza = at(id);
    if (stanza.kind !== undefined && stanza.kind !== kind)
      throw new Error(`${tables.source.id}: ${id} is given as ${stanza.kind} and as ${kind}.`);
    stanza.kind = kind;
  }
  for (const row of tables.names) {
    if (isRead(row, stanzas.get(row.id)?.kind))
      at(row.id).names.set(`${row.lang}\t${row.rank}\t${row.name}`, nameLine(row));
  }
  for (const row of tables.statements) {
    if (UNREAD.has(row.property)) continue;
    const [id, line] = statementLine(row);
    at(id).statements.add(line);
  }
  return stanzas;
}

function textOf(id: string, { names, statements }: Stanza): string {
  const lines = [id, ...[...names.keys()].sort().map((key) => names.get(key)!), ...[...statements].sort()];
  return `${lines.join('\n')}\n`;
}

/** The file of an entity among `parts` files of its kind. */
function partOf(id: string, parts: number): number {
  const number = Number(/\d+$/.exec(id)?.[0]);
  return (id.startsWith('glossa:') ? hashInto({ slot: 0, print: 0 }, id).slot : number) % parts;
}

/** Texts of a kind, parted into `parts` files or, where one would be too large, more. */
function partTexts(stanzas: readonly (readonly [id: string, text: string])[], parts: number): string[] {
  const texts: string[][] = Array.from({ length: parts }, () => []);
  for (const [id, text] of stanzas) texts[partOf(id, parts)]!.push(text);
  const whole = texts.map((list) => list.join(''));
  const largest = Math.max(...whole.map((text) => Buffer.byteLength(text)));
  if (largest <= MOST_BYTES || parts >= stanzas.length) return whole;
  return partTexts(stanzas, parts * 2 ** Math.ceil(Math.log2((2 * largest) / MOST_BYTES)));
}

const TABLE = /^(\w+)(?:\.\d+)?\.tsv$/;

/** Files of tables in a source's folder, by name. */
function tableFiles(place: string): string[] {
  return readdirSync(place)
    .filter((name) => TABLE.test(name))
    .sort();
}

/** Writes the tables of one source into `folder`/`source.id`. */
export function writeTables(folder: string, tables: Tables): void {
  writeTablesInto(join(folder, tables.source.id), tables);
}

/** Writes the tables of one source into the folder `place`, in place of those that are there. */
export function writeTablesInto(place: string, tables: Tables): void {
  const byFile = new Map<string, [id: string, text: string][]>();
  const stanzas = stanzasOf(tables);
  for (const id of [...stanzas.keys()].sort()) {
    const stanza = stanzas.get(id)!;
    const file = stanza.kind ?? ELSEWHERE;
    const list = byFile.get(file) ?? [];
    byFile.set(file, list);
    list.push([id, textOf(id, stanza)]);
  }
  writeSource(place, tables.source);
  const before = tableFiles(place);
  for (const name of before) rmSync(join(place, name));
  for (const [file, list] of byFile) {
    const parts = Math.max(1, before.filter((name) => TABLE.exec(name)![1] === file).length);
    const texts = partTexts(list, parts);
    texts.forEach((text, part) => {
      writeFileSync(join(place, texts.length === 1 ? `${file}.tsv` : `${file}.${part}.tsv`), text);
    });
  }
}

const kinds: ReadonlySet<string> = new Set(KINDS);

/** Puts positions, which stand under offices, among the statements of their holders, in the order of a sorted table. */
function withPositions(
  statements: readonly StatementRow[],
  positions: readonly StatementRow[],
): StatementRow[] {
  const held = new Map<string, StatementRow[]>();
  for (const row of positions) {
    const list = held.get(row.id);
    if (list === undefined) held.set(row.id, [row]);
    else list.push(row);
  }
  const all: StatementRow[] = [];
  const flush = (id: string): void => {
    const list = held.get(id);
    if (list === undefined) return;
    held.delete(id);
    if (list.length > 1) list.sort(comparePositions);
    for (const row of list) all.push(row);
  };
  statements.forEach((row, index) => {
    const before = statements[index - 1];
    if (before !== undefined && before.id !== row.id) flush(before.id);
    if (row.property > 'position') flush(row.id);
    all.push(row);
  });
  for (const id of [...held.keys()]) flush(id);
  return all;
}

function comparePositions(a: StatementRow, b: StatementRow): number {
  const [one, other] = [a, b].map(({ value, start, end, asOf }) => rowOf([value, start, end, asOf]));
  return one! < other! ? -1 : 1;
}

/** Takes the lines of a source's files into its tables. */
class TableReader {
  private readonly positions: StatementRow[] = [];
  private readonly seen = new Set<string>();
  /** The entity whose lines are being read. */
  private id: string | undefined;

  constructor(private readonly tables: Tables) {}

  readFile(path: string, kind: string): void {
    if (!kinds.has(kind) && kind !== ELSEWHERE) throw new Error(`${path}: "${kind}" is no kind.`);
    this.id = undefined;
    readLines(path).forEach((line, index, { length }) => {
      if (line === '' && index === length - 1) return;
      try {
        if (line.includes('\t')) this.addRow(line);
        else this.begin(line, kind);
      } catch (error) {
        throw new Error(`${path}:${index + 1}: ${(error as Error).message}.`);
      }
    });
  }

  private begin(id: string, kind: string): void {
    if (!isEntityId(id)) throw new Error(`${JSON.stringify(id)} is no id`);
    if (this.seen.has(id)) throw new Error(`${id} is given twice`);
    this.id = id;
    this.seen.add(id);
    if (kind !== ELSEWHERE) this.tables.entities.push({ id, kind: kind as Kind });
  }

  private addRow(line: string): void {
    if (this.id === undefined) throw new Error('a line above the first entity');
    const row = parseLine(this.id, line);
    if ('name' in row) this.tables.names.push(row.name);
    else if (row.statement.property === 'position') this.positions.push(row.statement);
    else this.tables.statements.push(row.statement);
  }

  end(): void {
    this.tables.statements = withPositions(this.tables.statements, this.positions);
    // The same tables in however many files.
    this.tables.entities.sort((a, b) => (a.id < b.id ? -1 : 1));
  }
}

/** Reads one source's folder. Throws an Error that names file and line when one is not as the layout says. */
export function readTables(place: string): Tables {
  const tables: Tables = { source: readSource(place), entities: [], names: [], statements: [] };
  const reader = new TableReader(tables);
  for (const name of tableFiles(place)) reader.readFile(join(place, name), TABLE.exec(name)![1]!);
  reader.end();
  return tables;
}

/** Folders of the sources under `folder`, by name. Throws one clear Error when there are none. */
export function sourceFolders(folder: string): string[] {
  if (!existsSync(folder)) throw new Error(`${folder}: there is no such folder of tables.`);
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, 'source.json')))
    .map((entry) => join(folder, entry.name))
    .sort();
}
