/** What a piece of text says beside its names: runs of capitals, roles, and what stands around each candidate. */

import { withHolders } from '../offices/office-holders';
import type { ScannedBlock } from '../read/model';
import { findRuns } from '../read/runs';
import { Segments } from '../read/spans';
import type { ArticleContext } from './article';
import type { DocumentState } from './document';
import type { ObservedBlock } from './model';
import { withPartials } from './partials';
import { surroundingsOf } from './surroundings';

export function observe(article: ArticleContext, piece: ScannedBlock): ObservedBlock {
  const { lexicon, language, roles, day } = article;
  const runs = new Segments(findRuns(piece, language));
  const phrases = new Segments(roles.find(piece.words));
  const block = { ...piece, runs, phrases };
  const candidates = withHolders(block, lexicon, day);
  return withPlaces(article, { ...block, candidates, places: [] });
}

function withPlaces(article: ArticleContext, block: ObservedBlock): ObservedBlock {
  const places = block.candidates.all.map((candidate) => surroundingsOf(block, candidate, article));
  return { ...block, places };
}

/** The block with the parts of names that the article has settled. Surroundings change only where they add candidates. */
export function observeParts(
  article: ArticleContext,
  block: ObservedBlock,
  settled: DocumentState,
): ObservedBlock {
  const candidates = withPartials(block, settled);
  const more = candidates.all.length > block.candidates.all.length;
  return more ? withPlaces(article, { ...block, candidates }) : { ...block, candidates };
}
