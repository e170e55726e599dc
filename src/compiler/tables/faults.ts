/** What an adapter made of a source, without rows that no table may hold. */

import { isDate, isText, isValueOf } from '../../knowledge/checked-values';
import type { NameRow, StatementRow } from './lines';
import type { Tables } from './tables';

/** True for a value that the property may have, and dates that are in the calendar. */
export function isSound({ property, value, start, end, asOf }: StatementRow): boolean {
  return isValueOf(property, value) && [start, end, asOf].every((date) => !date || isDate(date));
}

/** The tables without names that cannot be shown and values that their property cannot have, and these in words. */
export function withoutFaults(tables: Tables): { tables: Tables; faults: string[] } {
  const faults: string[] = [];
  const names = tables.names.filter((row: NameRow) => {
    if (isText(row.name)) return true;
    faults.push(`${row.id} ${row.lang}: ${JSON.stringify(row.name)} is no name`);
    return false;
  });
  const statements = tables.statements.filter((row) => {
    if (isSound(row)) return true;
    faults.push(`${row.id} ${row.property}: ${[row.value, row.start, row.end, row.asOf].join(' ').trim()}`);
    return false;
  });
  return { tables: { ...tables, names, statements }, faults };
}
