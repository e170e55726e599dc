/**
 * How likely a reading is right: a log-linear model over the features of the reading, its place in the text and what
 * the article has settled. "None of them" competes as a reading of score 0.
 */

import type { EntityRef } from '../../knowledge/store';
import type { ArticleContext } from '../context/article';
import type { DocumentState } from '../context/document';
import type { Surroundings } from '../context/model';
import type { FormReading } from '../read/model';
import type { PartialUse, ScoredReading } from './model';

/** With what it scores by the name and the words around it alone. */
type OwnScored = ScoredReading & { own: number };

/** A name found in the index, scored with what the article has settled; `own` where it is known already. */
export function scoreReading(
  { knowledge, model, day }: ArticleContext,
  reading: FormReading,
  place: Surroundings,
  state: DocumentState,
  own: number | undefined,
): OwnScored {
  const { ref } = reading.posting;
  const { entities } = knowledge;
  const input = {
    knowledge,
    ref,
    kind: entities.kind(ref),
    prior: entities.prior(ref),
    country: entities.country(ref),
    reading,
    place,
    state,
    day,
  };
  const scored = { ref, reading, partial: undefined, key: reading.key, score: 0, probability: 0, own: 0 };
  scored.own = own ?? model.name.of(input, scored) + model.around.of(input, scored);
  scored.score = scored.own + model.article.of(input, scored);
  return scored;
}

/** A part of a name seen before, scored. */
export function scorePart(
  { knowledge, model }: ArticleContext,
  ref: EntityRef,
  use: PartialUse,
  place: Surroundings,
  state: DocumentState,
): ScoredReading {
  const kind = knowledge.entities.kind(ref);
  const scored = { ref, reading: undefined, partial: use, key: undefined, score: 0, probability: 0 };
  scored.score = model.part.of({ ref, kind, use, place, state }, scored);
  return scored;
}

/** Turns scores into probabilities that sum, with "none of them", to 1; sorts the likeliest first. */
export function weigh(readings: ScoredReading[]): ScoredReading[] {
  let sum = 1;
  for (const reading of readings) {
    reading.probability = Math.exp(reading.score);
    sum += reading.probability;
  }
  for (const reading of readings) reading.probability /= sum;
  return readings.length < 2 ? readings : readings.sort((a, b) => b.probability - a.probability);
}
