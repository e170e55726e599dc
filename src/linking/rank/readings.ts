/** Scores every reading of a candidate: names of the index, and parts of names seen before in the article. */

import type { EntityRef } from '../../knowledge/store';
import type { ArticleContext } from '../context/article';
import type { DocumentState } from '../context/document';
import type { Surroundings } from '../context/model';
import type { Candidate } from '../read/model';
import type { ScoredReading } from './model';
import { preferOfAge } from './namesakes';
import { preferOwnState } from './national';
import { favourClubs, joinPlaces, preferClubs, preferFamous, preferNear } from './places';
import { scorePart, scoreReading, weigh } from './score';

/** Readings kept of one candidate: names such as "Springfield" have hundreds. */
const MOST_READINGS = 40;

/** Readings of a candidate with their probabilities, the likeliest first. */
export function scoreCandidate(
  article: ArticleContext,
  candidate: Candidate,
  place: Surroundings,
  state: DocumentState,
): ScoredReading[] {
  const named = scoreNames(article, candidate, place, state);
  addParts(article, named, candidate, place, state);
  const scored = withoutWeaker(named);
  if (place.plays) preferClubs(article, scored);
  if (place.sport && place.mayPlay) favourClubs(article, scored);
  preferNear(article, scored, place.containers, state);
  preferFamous(article, scored, place.containers, state);
  preferOwnState(article, scored, state);
  preferOfAge(article, scored);
  joinPlaces(article.knowledge, scored);
  if (scored.length > MOST_READINGS) scored.sort((a, b) => b.score - a.score).length = MOST_READINGS;
  return weigh(scored);
}

/** The readings by names of the index: what a first pass has scored is not scored again, unless somebody watches. */
function scoreNames(
  article: ArticleContext,
  { readings }: Candidate,
  place: Surroundings,
  state: DocumentState,
): ScoredReading[] {
  const own = article.model.trace === undefined ? place.own : undefined;
  const scored = readings.map((reading, index) => scoreReading(article, reading, place, state, own?.[index]));
  place.own ??= scored.map((one) => one.own);
  return scored;
}

/** "kurdok" is the name of the people and a form of its adjective: one entity is one reading. */
function withoutWeaker(scored: readonly ScoredReading[]): ScoredReading[] {
  if (scored.length < 2) return [...scored];
  const best = new Map<EntityRef, number>();
  for (const { ref, score } of scored) best.set(ref, Math.max(score, best.get(ref) ?? score));
  return scored.filter(({ ref, score }) => score >= best.get(ref)!);
}

function addParts(
  article: ArticleContext,
  scored: ScoredReading[],
  candidate: Candidate,
  place: Surroundings,
  state: DocumentState,
): void {
  const { entities } = article.knowledge;
  for (const form of candidate.partialKeys) {
    const parts = state.partialsOf(form);
    const best = Math.max(...parts.filter(({ family }) => family).map(({ ref }) => entities.prior(ref)));
    for (const partial of parts) {
      const kind = entities.kind(partial.ref);
      if (candidate.text === 'lower' && kind === 'person') continue;
      const called = partial.family || (place.byGivenName && kind === 'person');
      const isHead = place.bodyHead && (kind === 'organisation' || kind === 'team');
      const use = called ? 'family' : isHead ? 'head' : 'other';
      const part = scorePart(article, partial.ref, use, place, state);
      if (use === 'family' && kind === 'person')
        article.model.add(part, 'part.rival', Math.max(0, best - entities.prior(partial.ref)));
      const at = scored.findIndex((one) => one.ref === partial.ref);
      if (at < 0) scored.push(part);
      else scored[at] = withName(article, part, scored[at]!, called);
    }
  }
}

/** Of the name and the part of a name, the better: "Museveni" is he rather than someone of the family, his wife. */
function withName(
  { model }: ArticleContext,
  part: ScoredReading,
  name: ScoredReading,
  called: boolean,
): ScoredReading {
  if (part.score > name.score) {
    const { reading, partial, key } = name;
    Object.assign(part, { reading, partial, key });
  }
  const better = part.score > name.score ? part : name;
  if (called) model.add(better, 'called.so');
  return better;
}
