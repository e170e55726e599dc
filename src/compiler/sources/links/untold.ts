/** Statements of what no table tells yet. */
import type { EntityId, IsoDate, Property } from '../../../knowledge/model';
import type { StatementRow } from '../../tables/tables';
import type { LabelIndex } from './label-index';

export class Untold {
  readonly statements: StatementRow[] = [];

  constructor(private readonly index: LabelIndex) {}

  /** Adds a value that is known, of a property of which no table has any; `asOf` where it is not the source's day. */
  add(id: EntityId, property: Property, value: string | undefined, asOf?: IsoDate): void {
    if (value !== undefined && value !== id && this.index.values(id, property).length === 0)
      this.statements.push({ id, property, value, ...(asOf !== undefined && { asOf }) });
  }
}
