/** Who makes films: sources that name one trade a person often name another one that a director has too. */
import type { EntityId } from '../../knowledge/model';
import { firstValue } from '../../knowledge/values';
import type { MergedEntity } from '../entity';
import type { Report } from '../report';

/** Films from which on a person is known for them. */
const SEVERAL = 2;

/**
 * Calls writers, of whom the tables have several films and nothing else, film directors. Actors stay what they are: of
 * those who direct too, most are known for acting.
 */
export function callDirectors(entities: readonly MergedEntity[], report: Report): void {
  const films = new Map<EntityId, number>();
  const others = new Set<EntityId>();
  for (const entity of entities) {
    const isFilm = entity.kind === 'work' && firstValue(entity, 'class') === 'film';
    for (const { property, value } of entity.statements) {
      if (property !== 'author') continue;
      if (isFilm) films.set(value, (films.get(value) ?? 0) + 1);
      else others.add(value);
    }
  }
  for (const { id, statements } of entities) {
    if ((films.get(id) ?? 0) < SEVERAL || others.has(id)) continue;
    const trade = statements.find(({ property }) => property === 'occupation');
    if (trade?.value !== 'writer' || trade.source === 'curated') continue;
    if (statements.some(({ property, value }) => property === 'occupation' && value === 'filmDirector')) {
      statements.splice(statements.indexOf(trade), 1);
      statements.push(trade);
    } else trade.value = 'filmDirector';
    report.note('writers who are film directors by their films', id);
  }
}
