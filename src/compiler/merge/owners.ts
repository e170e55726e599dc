/** Which owners of undated sources a card may name as present ones. */
import type { EntityId, Kind, Statement } from '../../knowledge/model';
import type { MergedEntity } from '../entity';
import type { Report } from '../report';
import { areRelated } from './sorts';

/** Sold and bought so often that an owner without years is as likely a former one. */
const TRADED: ReadonlySet<Kind> = new Set<Kind>(['company', 'media', 'team', 'product', 'organisation']);

function isOver({ statements }: MergedEntity): boolean {
  return statements.some(({ property }) => property === 'dissolved');
}

/**
 * Drops owners without years that no curated line gives: of what is bought and sold all but those whose name it bears
 * ("Google Maps"), and of anything else those who are dissolved, and persons, of whom most are dead.
 */
export function dropUndatedOwners(entities: readonly MergedEntity[], report: Report): void {
  const byId = new Map<EntityId, MergedEntity>(entities.map((entity) => [entity.id, entity]));
  const namesOf = ({ names }: MergedEntity): string[] =>
    names
      .filter(({ rank, lang }) => rank === 'label' && (lang === 'en' || lang === 'mul'))
      .map(({ name }) => name);
  for (const entity of entities) {
    const isDoubtful = ({ property, value, source, start, end }: Statement): boolean => {
      if (property !== 'owner' || source === 'curated' || start !== undefined || end !== undefined)
        return false;
      const owner = byId.get(value);
      if (owner === undefined || owner.kind === 'person' || isOver(owner)) return true;
      return TRADED.has(entity.kind) && !areRelated(namesOf(entity), namesOf(owner));
    };
    const doubtful = entity.statements.filter(isDoubtful);
    if (doubtful.length === 0) continue;
    for (const { value } of doubtful)
      report.note('owners without years, dropped', `${entity.id} ${entity.names[0]?.name} → ${value}`);
    entity.statements = entity.statements.filter((one) => !doubtful.includes(one));
  }
}
