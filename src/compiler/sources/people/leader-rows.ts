/** Rows of one source of heads of states and governments, and the terms that the lists of office holders know. */
import type { Source } from '../../../knowledge/model';
import type { RawSources } from '../../tables/adapter';
import type { EntityRow, NameRow, StatementRow, Tables } from '../../tables/tables';
import { OFFICEHOLDERS } from './officeholders';
import type { Office, OfficeMap } from './offices';

/** Rows of one source of heads, gathered. */
export class LeaderRows {
  readonly entities = new Map<string, EntityRow>();
  readonly names: NameRow[] = [];
  readonly statements: StatementRow[] = [];
  readonly offices = new Map<string, Office>();

  person(id: string, name: string): void {
    this.entities.set(id, { id, kind: 'person' });
    this.names.push({ id, lang: 'mul', rank: 'label', name });
  }

  held(person: string, office: Office, start: string, end: string): void {
    this.offices.set(office.id, office);
    this.entities.set(office.id, { id: office.id, kind: 'office' });
    this.statements.push({ id: person, property: 'position', value: office.id, start, end });
  }

  tables(source: Source, map: OfficeMap): Tables {
    const offices = map.rows(this.offices.values());
    return {
      source,
      entities: [...this.entities.values()],
      names: [...this.names, ...offices.names],
      statements: [...this.statements, ...offices.statements],
    };
  }
}

/** Terms that the lists know, by person and office: their start is the better one. */
export async function knownTerms(raw: RawSources): Promise<Map<string, StatementRow[]>> {
  const known = new Map<string, StatementRow[]>();
  for (const row of (await OFFICEHOLDERS.run(raw)).statements) {
    if (row.property !== 'position') continue;
    const key = `${row.id}|${row.value}`;
    known.set(key, [...(known.get(key) ?? []), row]);
  }
  return known;
}
