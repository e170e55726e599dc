/** Collects the rows of one source and refuses what is no name, no date and no item. */
import type { Kind, NameLang, NameRank, Property, Source } from '../../../knowledge/model';
import type { EntityRow, NameRow, StatementRow, Tables } from '../../tables/tables';
import { cleanPersonName } from '../people/names';

const ITEM = /^Q[1-9]\d*$/;
const LONGEST_NAME = 90;
/** Mostly Latin letters with at least one capital or digit. */
const WRITABLE = /^[\p{Script=Latin}\d\s.,'’‘&()/+!?:"–—-]+$/u;

/**
 * A year, month or day of birth, death or foundation. Of a first of January the year alone stands: the lists write so
 * where they know no more.
 */
export function isoDate(date: string, isYearOnly = false): string {
  const match = /^(-?)(\d{1,4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(date.trim());
  if (match === null || Number(match[2]) === 0 || Number(match[2]) > 2026) return '';
  const year = `${match[1]}${match[2]!.padStart(4, '0')}`;
  const [, , , month, day] = match;
  if (isYearOnly || month === undefined || month === '00' || (month === '01' && day === '01')) return year;
  return day === undefined || day === '00' ? `${year}-${month}` : `${year}-${month}-${day}`;
}

/** Whether a name can stand on a card: Latin letters, a capital, not too long. */
export function isName(name: string): boolean {
  return name.length > 1 && name.length <= LONGEST_NAME && WRITABLE.test(name) && /\p{Lu}|\d/u.test(name);
}

/** Whether a person's name is one in full: two words or more that begin with a capital, and no title of an office. */
export function isFullName(name: string): boolean {
  const words = name.split(' ');
  const capitals = words.filter((word) => /^['’"(]?\p{Lu}/u.test(word)).length;
  return (
    isName(name) &&
    name !== name.toUpperCase() &&
    capitals > 1 &&
    words.length < 8 &&
    !/\d|:|^(?:King|Queen|Mr|Mrs|Ms|Sir|Dr)\.? /.test(name)
  );
}

export class Rows {
  readonly entities: EntityRow[] = [];
  readonly names: NameRow[] = [];
  readonly statements: StatementRow[] = [];
  private readonly declared = new Set<string>();

  /** Whether the source has declared this entity. */
  has(id: string): boolean {
    return this.declared.has(id);
  }

  /** Declares an entity under its name in all languages; false when the id is none, stands already, or the name is none. */
  declare(id: string, kind: Kind, name: string, lang: NameLang = 'mul'): boolean {
    const clean = kind === 'person' ? cleanPersonName(name) : name.replace(/\s+/g, ' ').trim();
    if (!(ITEM.test(id) || id.startsWith('glossa:')) || this.declared.has(id) || !isName(clean)) return false;
    this.declared.add(id);
    this.entities.push({ id, kind });
    this.names.push({ id, lang, rank: 'label', name: clean });
    return true;
  }

  /** Another name of a declared entity. */
  name(id: string, lang: NameLang, rank: NameRank, name: string): void {
    if (isName(name)) this.names.push({ id, lang, rank, name });
  }

  /** A statement; nothing where the value is empty or undefined. */
  add(id: string, property: Property, value: string | undefined, start?: string, end?: string): void {
    if (value === undefined || value === '') return;
    this.statements.push({ id, property, value, ...(start && { start }), ...(end && { end }) });
  }

  /** The source's tables, without entities of which nothing is said that a card could show. */
  tables(source: Source, isSilent: (statement: StatementRow) => boolean = () => false): Tables {
    const told = new Set(this.statements.filter((one) => !isSilent(one)).map(({ id }) => id));
    const kept = <Row extends { id: string }>(rows: readonly Row[]): Row[] =>
      rows.filter(({ id }) => told.has(id));
    return {
      source,
      entities: kept(this.entities),
      names: kept(this.names),
      statements: kept(this.statements),
    };
  }
}
