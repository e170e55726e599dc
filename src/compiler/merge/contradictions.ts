/** Drops what a source says of an item that better sources know as something else: its id is another thing's. */
import type { EntityId, Kind } from '../../knowledge/model';
import type { Report } from '../report';
import type { Tables } from '../tables/tables';
import { areRelated, SORTS } from './sorts';

interface Known {
  kind: Kind;
  /** Names in Latin script. */
  names: string[];
}

function latinNames(tables: Tables, wanted: ReadonlySet<EntityId>): Map<EntityId, string[]> {
  const found = new Map<EntityId, string[]>();
  for (const { id, rank, name } of tables.names) {
    if (!wanted.has(id) || rank === 'adjective' || rank === 'demonym' || !/\p{Script=Latin}/u.test(name))
      continue;
    const list = found.get(id);
    if (list === undefined) found.set(id, [name]);
    else list.push(name);
  }
  return found;
}

/** Ids that more than one source declares. */
function sharedIds(ordered: readonly Tables[]): Set<EntityId> {
  const seen = new Set<EntityId>();
  const shared = new Set<EntityId>();
  for (const { entities } of ordered) {
    for (const { id } of entities) {
      if (seen.has(id)) shared.add(id);
      seen.add(id);
    }
  }
  return shared;
}

/**
 * Sources in the order of their precedence, each without the rows of the items whose kind excludes the one that a
 * better source gives ("Jordan" the country and Jordan the player), or whose names have no word in common with its.
 */
export function withoutContradictions(ordered: readonly Tables[], report: Report): Tables[] {
  const shared = sharedIds(ordered);
  const known = new Map<EntityId, Known>();
  return ordered.map((tables) => {
    const names = latinNames(tables, shared);
    const wrong = new Set<EntityId>();
    for (const { id, kind } of tables.entities) {
      if (!shared.has(id)) continue;
      const own = names.get(id) ?? [];
      const other = known.get(id);
      if (other === undefined) {
        known.set(id, { kind, names: [...own] });
        continue;
      }
      const [a, b] = [SORTS[other.kind], SORTS[kind]];
      const excludes = a !== undefined && b !== undefined && a !== b;
      const isNamesake = own.length > 0 && other.names.length > 0 && !areRelated(own, other.names);
      if (excludes || isNamesake) {
        wrong.add(id);
        report.note(
          excludes ? 'rows of an item of another kind, dropped' : 'rows of an item of another name, dropped',
          `${id} ${tables.source.id}: ${own[0] ?? kind} (${kind}) against ${other.names[0] ?? ''} (${other.kind})`,
        );
      } else other.names.push(...own);
    }
    if (wrong.size === 0) return tables;
    const kept = <Row extends { id: EntityId }>(rows: readonly Row[]): Row[] =>
      rows.filter(({ id }) => !wrong.has(id));
    return {
      source: tables.source,
      entities: kept(tables.entities),
      names: kept(tables.names),
      statements: kept(tables.statements),
    };
  });
}
