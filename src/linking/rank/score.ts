/**
 * How likely a reading is right: a log-linear model over a few features of the reading, its place in the text and
 * what the article has settled. "None of them" competes as a reading of score 0.
 */
import type { EntityRef, Knowledge } from '../../knowledge/store';
import type { DocumentState } from '../context/document';
import type { Surroundings } from '../context/surroundings';
import { COMPANIES } from '../read/case';
import type { FormReading } from '../read/lexicon';
import { articleScore } from './article-score';
import { nameScore } from './name-score';
import { INSIDE, placeScore } from './place-score';

/** `head`: the last word of a body's name behind an article, "the Commission"; no mark is made of `other`. */
export type PartialUse = 'family' | 'head' | 'other';

/** A reading with what the article adds to it. */
export interface ScoredReading {
  ref: EntityRef;
  reading: FormReading | undefined;
  /** By a part of the name of an entity seen before. */
  partial: PartialUse | undefined;
  /** Name under which it was found, normalised; undefined for partial readings. */
  key: string | undefined;
  score: number;
  probability: number;
}

/** Score of a name found in the index, without and with what the article has settled. */
export function scoreReading(
  knowledge: Knowledge,
  reading: FormReading,
  place: Surroundings,
  state: DocumentState,
  day: number | undefined,
): number {
  return (
    nameScore(knowledge, reading, place) +
    placeScore(knowledge, reading, place) +
    articleScore(knowledge, reading, place, state, day)
  );
}

/** A noun behind an article is itself where nouns have a capital: "zum Frieden", after Luc Frieden. */
function commonPartPenalty({ nouns, afterArticle, personCue, starts }: Surroundings): number {
  if (nouns) return afterArticle && !personCue ? 4 : starts ? 1.5 : 0.5;
  return starts ? 4 : 0.5;
}

const PART_SCORE: Record<PartialUse, number> = { family: 3.5, head: 3, other: -2 };

/** Score of a part of a name seen before. */
export function scorePartial(
  knowledge: Knowledge,
  ref: EntityRef,
  use: PartialUse,
  place: Surroundings,
  state: DocumentState,
): number {
  const kind = knowledge.entities.kind(ref);
  const company = COMPANIES.has(kind);
  let score = PART_SCORE[use] + (company && use === 'family' ? 2.5 : 0) + Math.min(1, 0.2 * state.count(ref));
  if (place.common > 0 && use !== 'head') score -= commonPartPenalty(place);
  // "in Corning, N.Y.": the town, whatever company is called so.
  if (company && place.containers.length > 0) score -= 7;
  if (place.cue !== undefined && place.cue !== kind) score -= 2.5;
  if (place.insideUnknown) score -= INSIDE;
  if (place.personCue && kind === 'person') score += 1;
  return score;
}

/** Turns scores into probabilities that sum, with "none of them", to 1; sorts the likeliest first. */
export function weigh(readings: ScoredReading[]): ScoredReading[] {
  const sum = readings.reduce((total, reading) => total + Math.exp(reading.score), 1);
  for (const reading of readings) reading.probability = Math.exp(reading.score) / sum;
  return readings.sort((a, b) => b.probability - a.probability);
}
