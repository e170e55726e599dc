/** The best known of those whose statements name an entity that more name than its ties have room for. */
import type { EntityId, Property, Statement } from '../../knowledge/model';
import type { MergedEntity } from '../entity';

/** What a card tells of others that name its entity: who was born, sits, happened or lies there, what one made or played in, who
 * was given a prize, studied there, is a member. */
const TOLD: ReadonlySet<Property> = new Set<Property>([
  'birthPlace',
  'headquarters',
  'location',
  'locatedIn',
  'author',
  'maker',
  'award',
  'educatedAt',
  'memberOf',
  'continent',
  'cast',
  'won',
]);
/** So many of each property: a row shows five, and leaves out those that are no more or came after the article. */
const MOST = 12;
/** An entity that no more than so many name has them all among its ties. */
const FEW = 16;

interface Said {
  /** Ref of the one that says it. */
  by: number;
  says: Statement;
}

/** Of who won a competition the last ones are told, of all else the best known. */
function later(a: Statement, b: Statement): number {
  return a.property === 'won' ? (a.start ?? '').localeCompare(b.start ?? '') : 0;
}

/** The entities in the order of the file, and where each stands. */
export interface Placed {
  entities: readonly MergedEntity[];
  refs: ReadonlyMap<EntityId, number>;
}

/** By ref of the entity that is named, then by property: all who name it so. */
function saidOf({ entities, refs }: Placed): Map<number, Map<Property, Said[]>> {
  const all = new Map<number, Map<Property, Said[]>>();
  entities.forEach((entity, by) => {
    for (const says of entity.statements) {
      const of = TOLD.has(says.property) ? refs.get(says.value) : undefined;
      if (of === undefined || of === by) continue;
      const properties = all.get(of) ?? new Map<Property, Said[]>();
      all.set(of, properties);
      const list = properties.get(says.property);
      if (list === undefined) properties.set(says.property, [{ by, says }]);
      else list.push({ by, says });
    }
  });
  return all;
}

/**
 * Statements `knownFor` by ref, of entities that many others name: with the source and the day of the statement that
 * they turn round, the best known first.
 */
export function knownForByRef(ordered: Placed, priors: readonly number[]): Map<number, Statement[]> {
  const known = new Map<number, Statement[]>();
  for (const [of, properties] of saidOf(ordered)) {
    const lists = [...properties.values()];
    if (lists.reduce((sum, { length }) => sum + length, 0) <= FEW) continue;
    const best = lists.flatMap((list) =>
      list
        .sort((a, b) => later(b.says, a.says) || priors[b.by]! - priors[a.by]! || a.by - b.by)
        .slice(0, MOST),
    );
    known.set(
      of,
      best.map(({ by, says }) => ({
        ...{ property: 'knownFor', value: ordered.entities[by]!.id, source: says.source, asOf: says.asOf },
      })),
    );
  }
  return known;
}
