/** Bodies and parties of several states under one name: "Bundesrat", "FDP". */

import type { ArticleContext } from '../context/article';
import type { DocumentState } from '../context/document';
import { NATIONAL } from './features/around';
import type { ScoredReading } from './model';

/** Where states have a body of the name each, that of the state which the article is about is meant. In place. */
export function preferOwnState(
  { knowledge: { entities }, model }: ArticleContext,
  readings: readonly ScoredReading[],
  state: DocumentState,
): void {
  if (readings.length < 2) return;
  const national = readings.filter(({ ref }) => NATIONAL.has(entities.kind(ref)));
  const states = new Set(national.map(({ ref }) => entities.country(ref)));
  states.delete(undefined);
  if (states.size < 2) return;
  for (const reading of national) {
    const country = entities.country(reading.ref);
    if (country !== undefined) model.add(reading, 'own.state', state.countryShare(country, reading.ref));
  }
}
