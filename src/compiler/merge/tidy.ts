/** What is mended in an entity once all sources are merged. */

import type { EntityId, Statement } from '../../knowledge/model';
import { firstValue } from '../../knowledge/values';
import type { MergedEntity } from '../entity';
import type { Report } from '../report';

/** Years that nobody has lived. */
const TOO_LONG = 123;

/** Both dates go where the death comes before the birth, or so long after it that one of them is another's. */
export function dropWrongLives(entity: MergedEntity, report: Report): void {
  const born = firstValue(entity, 'born');
  const died = firstValue(entity, 'died');
  if (born === undefined || died === undefined) return;
  const years = Number.parseInt(died, 10) - Number.parseInt(born, 10);
  const before = !born.startsWith('-') && died < born.slice(0, died.length);
  if (before || years < 0 || years >= TOO_LONG) {
    report.note(
      'lives that end before they begin or last too long, dropped',
      `${entity.id}: ${born} ${died}`,
    );
    entity.statements = entity.statements.filter((one) => one.property !== 'born' && one.property !== 'died');
  }
}

/**
 * Land borders of states are the Factbook's: other sources count neighbours across a strait too. A state of which it has
 * no border is an island; of a state of former days the borders changed, and nobody says when.
 */
export function keepLandBorders(entity: MergedEntity): void {
  const { kind, statements } = entity;
  const isKnown = kind === 'country' && statements.some(({ source }) => source === 'factbook');
  if (!isKnown && kind !== 'formerCountry') return;
  entity.statements = statements.filter(
    (one) => one.property !== 'borders' || one.source === 'factbook' || one.source === 'curated',
  );
}

/** Only persons are citizens: of a film or a club, what a source calls so is its country. */
export function keepCitizens(entity: MergedEntity): void {
  if (entity.kind === 'person') return;
  const hasCountry = entity.statements.some(({ property }) => property === 'country');
  entity.statements = entity.statements.flatMap((one): Statement[] => {
    if (one.property !== 'citizenship') return [one];
    return hasCountry ? [] : [{ ...one, property: 'country' }];
  });
}

/** Memberships in bodies that are dissolved ended with them. */
export function endMemberships(entities: readonly MergedEntity[]): void {
  const ends = new Map<EntityId, Statement>();
  for (const { id, statements } of entities) {
    const end = statements.find(({ property }) => property === 'dissolved' || property === 'ended');
    if (end !== undefined) ends.set(id, end);
  }
  for (const { statements } of entities) {
    for (const one of statements) {
      const end = one.property === 'memberOf' && one.end === undefined ? ends.get(one.value) : undefined;
      if (end !== undefined && (one.start === undefined || one.start <= end.value))
        Object.assign(one, { end: end.value, source: end.source, asOf: end.asOf });
    }
  }
}
