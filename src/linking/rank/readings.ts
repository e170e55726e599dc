/** Scores every reading of a candidate: names of the index, and parts of names seen before in the article. */
import type { EntityRef, Knowledge } from '../../knowledge/store';
import type { DocumentState } from '../context/document';
import type { Surroundings } from '../context/surroundings';
import type { Candidate } from '../read/candidates';
import { preferOwnState } from './national';
import { joinPlaces, preferClubs, preferFamous, preferNear } from './places';
import { type ScoredReading, scorePartial, scoreReading, weigh } from './score';

/** What the entity gains that the index has under the part of its name alone. */
const CALLED_SO = 0.8;
/** Readings kept of one candidate: names such as "Springfield" have hundreds. */
const MOST_READINGS = 40;

/** Readings of a candidate with their probabilities, the likeliest first. */
export function scoreCandidate(
  knowledge: Knowledge,
  candidate: Candidate,
  place: Surroundings,
  state: DocumentState,
  day: number | undefined,
): ScoredReading[] {
  const named: ScoredReading[] = candidate.readings.map((reading) => ({
    ref: reading.posting.ref,
    reading,
    partial: undefined,
    key: reading.key,
    score: scoreReading(knowledge, reading, place, state, day),
    probability: 0,
  }));
  addPartials(knowledge, named, candidate, place, state);
  const scored = withoutWeaker(named);
  if (place.plays) preferClubs(knowledge, scored);
  preferNear(knowledge, scored, place.containers, state);
  preferFamous(knowledge, scored, place.containers, state);
  preferOwnState(knowledge, scored, state);
  joinPlaces(knowledge, scored);
  if (scored.length > MOST_READINGS) scored.sort((a, b) => b.score - a.score).length = MOST_READINGS;
  return weigh(scored);
}

/** "kurdok" is the name of the people and a form of its adjective: one entity is one reading. */
function withoutWeaker(scored: readonly ScoredReading[]): ScoredReading[] {
  const best = new Map<EntityRef, number>();
  for (const { ref, score } of scored) best.set(ref, Math.max(score, best.get(ref) ?? score));
  return scored.filter(({ ref, score }) => score >= best.get(ref)!);
}

function addPartials(
  knowledge: Knowledge,
  scored: ScoredReading[],
  candidate: Candidate,
  place: Surroundings,
  state: DocumentState,
): void {
  for (const form of candidate.partialKeys) {
    for (const partial of state.partialsOf(form)) {
      if (candidate.text === 'lower' && knowledge.entities.kind(partial.ref) === 'person') continue;
      const kind = knowledge.entities.kind(partial.ref);
      const family = partial.family || (place.byGivenName && kind === 'person');
      const isHead = place.bodyHead && kind === 'organisation';
      const use = family ? 'family' : isHead ? 'head' : 'other';
      const score = scorePartial(knowledge, partial.ref, use, place, state);
      const known = scored.find((one) => one.ref === partial.ref);
      if (known === undefined) {
        scored.push({
          ref: partial.ref,
          reading: undefined,
          partial: use,
          key: undefined,
          score,
          probability: 0,
        });
      } else {
        // Called by this one name at other times too: rather than someone of the family ("Museveni", his wife).
        known.score = Math.max(known.score, score) + (family ? CALLED_SO : 0);
      }
    }
  }
}
