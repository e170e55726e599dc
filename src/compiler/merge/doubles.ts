/** Puts one entity in the place of its doubles. */
import { type EntityId, PROPERTIES, type Statement } from '../../knowledge/model';
import type { MergedEntity } from '../entity';

/**
 * Moves names and statements of the doubles to the entities that stand for them, and lets every statement of all
 * entities name these; gives the entities that remain. `doubles` maps the double's id to the other's.
 */
export function replaceDoubles(
  entities: readonly MergedEntity[],
  doubles: ReadonlyMap<EntityId, EntityId>,
  moveStatements: boolean,
): MergedEntity[] {
  if (doubles.size === 0) return [...entities];
  const wanted = new Set([...doubles.keys(), ...doubles.values()]);
  const byId = new Map<EntityId, MergedEntity>();
  for (const entity of entities) {
    if (wanted.has(entity.id)) byId.set(entity.id, entity);
    for (const statement of entity.statements) {
      if (PROPERTIES[statement.property] === 'item')
        statement.value = doubles.get(statement.value) ?? statement.value;
    }
  }
  for (const [id, main] of doubles) {
    const [from, into] = [byId.get(id)!, byId.get(main)!];
    const labelled = new Set(
      into.names.filter((name) => name.rank === 'label').map((name) => `${name.lang}`),
    );
    const known = new Set(into.names.map(({ lang, name }) => `${lang}|${name}`));
    for (const name of from.names) {
      if (known.has(`${name.lang}|${name.name}`)) continue;
      into.names.push(name.rank === 'label' && labelled.has(name.lang) ? { ...name, rank: 'alias' } : name);
    }
    if (!moveStatements) continue;
    const properties = new Set(into.statements.map((one) => one.property));
    // Of offices, parties and clubs each has some: what is told with a time is kept beside the other's.
    const isNew = (one: Statement): boolean =>
      one.start !== undefined &&
      !into.statements.some(
        ({ property, value, start }) =>
          property === one.property && value === one.value && start?.slice(0, 4) === one.start?.slice(0, 4),
      );
    into.statements.push(...from.statements.filter((one) => !properties.has(one.property) || isNew(one)));
  }
  return entities.filter((entity) => !doubles.has(entity.id));
}
