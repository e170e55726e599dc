/** What a piece of text says beside its names: runs of capitals, roles, and what stands around each candidate. */

import { withHolders, withSportsmen } from '../offices/office-holders';
import type { ScannedBlock } from '../read/model';
import { findRuns } from '../read/runs';
import { Segments } from '../read/spans';
import type { ArticleContext } from './article';
import type { DocumentState } from './document';
import type { ObservedBlock } from './model';
import { withPartials } from './partials';
import { surroundingsOf, withAdded } from './surroundings';

export function observe(article: ArticleContext, piece: ScannedBlock): ObservedBlock {
  const { lexicon, language, roles, day } = article;
  const runs = new Segments(findRuns(piece, language));
  const phrases = new Segments(roles.find(piece.words));
  const block = { ...piece, runs, phrases };
  const held = { ...block, candidates: withHolders(block, lexicon, day) };
  const observed = { ...held, candidates: withSportsmen(held, lexicon, day) };
  const places = observed.candidates.all.map((candidate) => surroundingsOf(observed, candidate, article));
  return { ...observed, places };
}

/** The block with the parts of names that the article has settled; new candidates stand behind the block's own. */
export function observeParts(
  article: ArticleContext,
  block: ObservedBlock,
  settled: DocumentState,
): ObservedBlock {
  const candidates = withPartials(block, settled);
  const known = block.places;
  const observed = { ...block, candidates };
  if (candidates.all.length === known.length) return observed;
  const places = candidates.all.map((candidate, index) => {
    const place = known[index];
    return place === undefined
      ? surroundingsOf(observed, candidate, article)
      : withAdded(observed, candidate, place, article);
  });
  return { ...observed, places };
}
