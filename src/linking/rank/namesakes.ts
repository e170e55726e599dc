/** Sportsmen of one name and one sport: father and son. */

import { yearOf } from '../../knowledge/dates';
import { isOfSport } from '../../knowledge/fields';
import type { EntityRef } from '../../knowledge/store';
import type { ArticleContext } from '../context/article';
import type { ScoredReading } from './model';

/** Years of age at which sportsmen compete. */
const YOUNGEST = 16;
const OLDEST = 42;

/** "Carlos Sainz": of those whose field is the sport of the article, the one who is of the age to compete on its day. In place. */
export function preferOfAge(
  { knowledge: { entities }, model, day }: ArticleContext,
  readings: readonly ScoredReading[],
): void {
  if (day === undefined || readings.length < 2) return;
  const fields = readings.map(({ ref }) =>
    entities.kind(ref) === 'person' ? entities.field(ref) : undefined,
  );
  const isOfAge = (ref: EntityRef): boolean => {
    const [born] = entities.lifespan(ref);
    if (born === undefined) return false;
    const age = yearOf(day) - born;
    return age >= YOUNGEST && age <= OLDEST;
  };
  readings.forEach((reading, index) => {
    const field = fields[index];
    if (!isOfSport(field) || !isOfAge(reading.ref)) return;
    const rivals = readings.filter((_, other) => other !== index && fields[other] === field);
    if (rivals.length > 0 && rivals.every(({ ref }) => !isOfAge(ref))) model.add(reading, 'of.age');
  });
}
