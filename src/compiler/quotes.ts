/** Quotations are counted by the speaker's name: those of one who shares it with somebody better known are void. */
import type { EntityId } from '../knowledge/model';
import { normaliseName, stripMarks } from '../knowledge/normalise';
import type { MergedEntity } from './entity';
import type { Report } from './report';

/** Names by which the news may have quoted a person. */
const QUOTED_BY: ReadonlySet<string> = new Set(['label', 'short', 'alias']);

function keysOf({ names }: MergedEntity): string[] {
  const keys: string[] = [];
  for (const { lang, rank, name } of names) {
    if ((lang !== 'en' && lang !== 'mul') || !QUOTED_BY.has(rank)) continue;
    const key = stripMarks(normaliseName(name));
    if (!keys.includes(key)) keys.push(key);
  }
  return keys;
}

function isQuoted({ statements }: MergedEntity): boolean {
  return statements.some(({ property }) => property === 'quotes');
}

/**
 * Deletes the counts of those of whose names another bears one and is better known by `priorOf`, which is to look at
 * other measures only. "John Lennon" the professor was quoted 158 times in the words of the singer.
 */
export function dropBorrowedQuotes(
  entities: readonly MergedEntity[],
  priorOf: (entity: MergedEntity) => number,
  report: Report,
): void {
  const bearers = new Map<string, { id: EntityId; prior: number }>();
  const quoted = entities.filter(isQuoted);
  const wanted = new Set(quoted.flatMap(keysOf));
  const own = new Map<EntityId, number>();
  for (const entity of entities) {
    const keys = keysOf(entity).filter((key) => wanted.has(key));
    if (keys.length === 0) continue;
    const prior = priorOf({
      ...entity,
      statements: entity.statements.filter(({ property }) => property !== 'quotes'),
    });
    own.set(entity.id, prior);
    for (const key of keys)
      if (prior > (bearers.get(key)?.prior ?? 0)) bearers.set(key, { id: entity.id, prior });
  }
  for (const entity of quoted) {
    const isBorrowed = keysOf(entity).some((key) => {
      const best = bearers.get(key);
      return best !== undefined && best.id !== entity.id && best.prior > own.get(entity.id)!;
    });
    if (!isBorrowed) continue;
    entity.statements = entity.statements.filter(({ property }) => property !== 'quotes');
    report.note('quotations of a better known namesake, dropped', entity.id);
  }
}
