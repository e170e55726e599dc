/** Checks of the tables before they are compiled: a fault of the curated layer fails the build, others are reported. */
import { type Kind, PROPERTIES } from '../knowledge/model';
import { VANDALISM } from './merge/clean-names';
import { areRelated, SORTS } from './merge/sorts';
import type { Report } from './report';
import type { NameRow, Tables } from './tables/tables';

const CURATED = 'curated';

function namesById(rows: readonly NameRow[], isWanted: (row: NameRow) => boolean): Map<string, string[]> {
  const names = new Map<string, string[]>();
  for (const row of rows) {
    if (!isWanted(row) || !/\p{Script=Latin}/u.test(row.name)) continue;
    const list = names.get(row.id);
    if (list === undefined) names.set(row.id, [row.name]);
    else list.push(row.name);
  }
  return names;
}

/** Curated Q ids whose names have nothing in common with those of the other sources: the id or the names are wrong. */
function unrelatedNames(curated: Tables, others: readonly Tables[]): string[] {
  const own = namesById(
    curated.names,
    ({ id, rank }) => id.startsWith('Q') && rank !== 'adjective' && rank !== 'demonym',
  );
  const known = new Map<string, string[]>();
  for (const tables of others) {
    for (const [id, names] of namesById(tables.names, (row) => own.has(row.id)))
      known.set(id, [...(known.get(id) ?? []), ...names]);
  }
  return [...own].flatMap(([id, names]) => {
    const theirs = known.get(id);
    return theirs === undefined || areRelated(names, theirs)
      ? []
      : [`${id} is curated as "${names[0]}", but other sources call it "${theirs[0]}"`];
  });
}

function danglingReferences(curated: Tables, declared: ReadonlySet<string>): string[] {
  return curated.statements
    .filter(({ property, value }) => PROPERTIES[property] === 'item' && !declared.has(value))
    .map(({ id, property, value }) => `${id} ${property} ${value}: no source declares ${value}`);
}

function vandalised(curated: Tables): string[] {
  return curated.names
    .filter(({ name }) => VANDALISM.test(name))
    .map(({ id, name }) => `${id} has marks of vandalism or markup in "${name}"`);
}

/** Notes the ids that two sources give kinds of different sorts, say a person and a city. */
function reportKinds(all: readonly Tables[], report: Report): void {
  const kinds = new Map<string, { kind: Kind; source: string }>();
  for (const { source, entities } of all) {
    for (const { id, kind } of entities) {
      const known = kinds.get(id);
      if (known === undefined) {
        kinds.set(id, { kind, source: source.id });
        continue;
      }
      const [a, b] = [SORTS[known.kind], SORTS[kind]];
      if (a !== undefined && b !== undefined && a !== b)
        report.note(
          'kinds that exclude each other',
          `${id}: ${known.kind} (${known.source}) against ${kind} (${source.id})`,
        );
    }
  }
}

/**
 * Faults of the curated layer, one sentence each: an id that other sources know under wholly unrelated names, a
 * reference to what no source declares, marks of vandalism. Kinds that exclude each other go into the report.
 */
export function findFaults(all: readonly Tables[], report: Report): string[] {
  reportKinds(all, report);
  const curated = all.find(({ source }) => source.id === CURATED);
  if (curated === undefined) return [];
  const others = all.filter((tables) => tables !== curated);
  const declared = new Set(all.flatMap(({ entities }) => entities.map(({ id }) => id)));
  return [
    ...unrelatedNames(curated, others),
    ...danglingReferences(curated, declared),
    ...vandalised(curated),
  ];
}
