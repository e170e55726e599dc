/** Lines of the tables: what a line below an entity says, and how it is written. */

import { isDate, isEntityId, isText, isValueOf } from '../../knowledge/checked-values';
import {
  type IsoDate,
  NAME_LANGS,
  NAME_RANKS,
  type NameLang,
  type NameRank,
  PROPERTY_LIST,
  type Property,
} from '../../knowledge/model';

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

/** A position is written under the office, beside the others who held it: offices have long ids. */
const HOLDER = 'holder';

const NAME_CODES: ReadonlyMap<string, readonly [NameLang, NameRank]> = new Map(
  NAME_LANGS.flatMap((lang) => NAME_RANKS.map((rank) => [nameCode(lang, rank), [lang, rank]] as const)),
);
const PROPERTY_CODES: ReadonlyMap<string, Property> = new Map([
  ...PROPERTY_LIST.map((property) => [property, property] as const),
  [HOLDER, 'position'],
]);

/** "hu" for a label in Hungarian, "hu.alias" for another rank. */
function nameCode(lang: NameLang, rank: NameRank): string {
  return rank === 'label' ? lang : `${lang}.${rank}`;
}

/** One row of fields. Throws an Error when a field holds a tab or a line break. */
export function rowOf(fields: readonly (string | undefined)[]): string {
  const cells = fields.map((field) => field ?? '');
  while (cells.at(-1) === '') cells.pop();
  const line = cells.join('\t');
  if (/[\n\r]/.test(line) || cells.some((cell) => cell.includes('\t'))) {
    throw new Error(`A field holds a tab or a line break: ${JSON.stringify(line)}`);
  }
  return line;
}

export function nameLine({ lang, rank, name }: NameRow): string {
  return rowOf([nameCode(lang, rank), name]);
}

/** The entity that a statement is written under, and its line there. */
export function statementLine(row: StatementRow): [id: string, line: string] {
  const { id, property, value, start, end, asOf } = row;
  return property === 'position'
    ? [value, rowOf([HOLDER, id, start, end, asOf])]
    : [id, rowOf([property, value, start, end, asOf])];
}

export type Row = { name: NameRow } | { statement: StatementRow };

/** Reads a line below the entity `id`. Throws an Error that says what is wrong with it. */
export function parseLine(id: string, line: string): Row {
  const [code = '', value = '', start = '', end = '', asOf = '', ...rest] = line.split('\t');
  const property = PROPERTY_CODES.get(code);
  if (property === undefined) {
    const ranked = NAME_CODES.get(code);
    if (ranked === undefined) throw new Error(`"${code}" is no property and no language of names`);
    if (start !== '' || end !== '' || asOf !== '') throw new Error('a name has one field');
    if (!isText(value)) throw new Error(`${JSON.stringify(value)} is no name`);
    return { name: { id, lang: ranked[0], rank: ranked[1], name: value } };
  }
  if (rest.length > 0) throw new Error('there are more than five fields');
  const isHeld = code === HOLDER;
  if (!isHeld && property === 'position')
    throw new Error(`a position is a line "${HOLDER}" under its office`);
  if (!(isHeld ? isEntityId(value) : isValueOf(property, value)))
    throw new Error(`${JSON.stringify(value)} is no value of ${code}`);
  for (const date of [start, end, asOf])
    if (date !== '' && !isDate(date)) throw new Error(`${JSON.stringify(date)} is no date`);
  const statement: StatementRow = {
    id: isHeld ? value : id,
    property,
    value: isHeld ? id : value,
    start: start || undefined,
    end: end || undefined,
    asOf: asOf || undefined,
  };
  return { statement };
}
