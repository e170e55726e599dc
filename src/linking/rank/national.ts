/** Bodies and parties of several states under one name: "Bundesrat", "FDP". */
import type { Knowledge } from '../../knowledge/store';
import type { DocumentState } from '../context/document';
import { NATIONAL } from './place-score';
import type { ScoredReading } from './score';

/** What the state gives that all sure entities of the article belong to. */
const OWN_STATE = 2.5;

/** Where states have a body of the name each, that of the state which the article is about is meant. In place. */
export function preferOwnState(
  { entities }: Knowledge,
  readings: readonly ScoredReading[],
  state: DocumentState,
): void {
  const national = readings.filter(({ ref }) => NATIONAL.has(entities.kind(ref)));
  const states = new Set(national.map(({ ref }) => entities.country(ref)));
  states.delete(undefined);
  if (states.size < 2) return;
  for (const reading of national) {
    const country = entities.country(reading.ref);
    if (country !== undefined) reading.score += OWN_STATE * state.countryShare(country, reading.ref);
  }
}
