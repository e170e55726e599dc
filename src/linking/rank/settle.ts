/** The first pass over a piece: what is sure by itself, and the words of names that are not known. */

import { isOfSport } from '../../knowledge/fields';
import { abbreviationsIn, refsOf } from '../context/abbreviations';
import type { ArticleContext } from '../context/article';
import type { DocumentState } from '../context/document';
import { notePartOfUnknown } from '../context/inside';
import type { ObservedBlock } from '../context/model';
import type { Candidate } from '../read/model';
import { Spans } from '../read/spans';
import { choose, noteUnknown } from './choices';
import type { Choice, ScoredReading } from './model';
import { scoreCandidate } from './readings';

/** A reading this sure in the first pass counts as settled. */
export const SURE = 0.85;

/** A person's full name does so where it is marked: the family name alone is then likelier no other's. */
function isSure(
  { knowledge, model }: ArticleContext,
  best: ScoredReading,
  { first, last }: Candidate,
): boolean {
  const isFullName = last > first && knowledge.entities.kind(best.ref) === 'person';
  return isFullName ? model.calibrate(best.probability) >= model.threshold : best.probability >= SURE;
}

/** The block's candidates with their readings weighed by what the article has settled. */
export function weighAll(article: ArticleContext, block: ObservedBlock, state: DocumentState): Spans<Choice> {
  const choices = block.candidates.all.map((candidate, index) => {
    const place = block.places[index]!;
    notePartOfUnknown(place, block, candidate, state);
    const readings = scoreCandidate(article, candidate, place, state);
    return { first: candidate.first, last: candidate.last, candidate, readings };
  });
  return new Spans(choices);
}

/** A sportsman by the family name alone: a report that names another in full means the other, and this settles nothing. */
function isSportsman({ knowledge: { entities } }: ArticleContext, { ref, reading }: ScoredReading): boolean {
  if (reading?.posting.rank !== 'family' || entities.kind(ref) !== 'person') return false;
  return isOfSport(entities.field(ref));
}

/**
 * Full names of persons that what the article has settled by now makes sure: of those that many bear, the first pass is
 * sure of few.
 */
export function settleNames(article: ArticleContext, block: ObservedBlock, state: DocumentState): void {
  const { knowledge } = article;
  block.candidates.all.forEach((candidate, index) => {
    const isPerson = candidate.readings.some(
      ({ posting }) => knowledge.entities.kind(posting.ref) === 'person',
    );
    if (candidate.last === candidate.first || !isPerson) return;
    if (candidate.readings.some(({ posting }) => state.count(posting.ref) > 0)) return;
    const place = block.places[index]!;
    notePartOfUnknown(place, block, candidate, state);
    const [best] = scoreCandidate(article, candidate, place, state);
    if (best?.key !== undefined && isSure(article, best, candidate)) state.see(best.ref, best.key);
  });
}

/** Notes in the state the sure full names of the block, what it abbreviates, and the words of names not known. */
export function settle(article: ArticleContext, block: ObservedBlock, state: DocumentState): void {
  const abbreviations = abbreviationsIn(block, article.language, article.knowledge);
  for (const one of abbreviations) state.define(one.key, refsOf(one));
  const chosen = choose(weighAll(article, block, state));
  for (const { candidate, readings } of chosen) {
    const best = readings[0]!;
    if (!isSure(article, best, candidate) || best.key === undefined) continue;
    if (isSportsman(article, best)) continue;
    state.see(best.ref, best.key);
    if (best.reading?.posting.rank === 'family') state.callBy(best.ref, best.key);
    const short = abbreviations.find(({ named }) => named.includes(candidate));
    if (short !== undefined) state.callBy(best.ref, short.key);
  }
  const { model } = article;
  const marked = chosen.filter(
    ({ readings }) => model.calibrate(readings[0]!.probability) >= model.threshold,
  );
  noteUnknown(block, marked, state, article.knowledge);
}
