/** What is mended in an entity once all sources are merged. */

import type { Statement } from '../../knowledge/model';
import { firstValue } from '../../knowledge/values';
import type { Report } from '../report';
import type { MergedEntity } from './merge';

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

/** Land borders of states are the Factbook's: other sources count neighbours across a strait too. */
export function keepLandBorders(entity: MergedEntity): void {
  const isLand = (one: Statement): boolean => one.property === 'borders' && one.source === 'factbook';
  if (entity.kind !== 'country' || !entity.statements.some(isLand)) return;
  entity.statements = entity.statements.filter((one) => one.property !== 'borders' || isLand(one));
}
