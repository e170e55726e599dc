/** Candidates with their readings weighed. Types alone. */
import type { EntityRef } from '../../knowledge/store';
import type { Candidate, FormReading } from '../read/model';
import type { Span } from '../read/spans';

/**
 * What a part of a name is. family: what the entity is called by, a family name or a company's name without its legal
 * form. head: the last word of a body's name behind an article, "the Commission". No mark is made of `other`.
 */
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

/** A candidate with its readings, the likeliest first. */
export interface Choice extends Span {
  candidate: Candidate;
  readings: ScoredReading[];
}
