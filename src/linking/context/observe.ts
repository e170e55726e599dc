/** What a piece of text says beside its names: runs of capitals, roles, and what stands around each candidate. */
import { withHolders } from '../offices/office-holders';
import type { ObservedBlock } from '../offices/role-beside';
import type { RoleFinder } from '../offices/roles';
import type { ScannedBlock } from '../read/candidates';
import type { Lexicon } from '../read/lexicon';
import { findRuns } from '../read/runs';
import { Segments } from '../read/spans';
import type { DocumentState } from './document';
import { withPartials } from './partials';
import type { Players } from './players';
import { surroundingsOf } from './surroundings';

/** `day` is that of the article, in days since 1970-01-01. */
export function observe(
  piece: ScannedBlock,
  lexicon: Lexicon,
  roles: RoleFinder,
  players: Players,
  day: number | undefined,
): ObservedBlock {
  const runs = new Segments(findRuns(piece, lexicon.language));
  const phrases = new Segments(roles.find(piece.words));
  const block = { ...piece, runs, phrases };
  const candidates = withHolders(block, lexicon, day);
  return withPlaces({ ...block, candidates, places: [] }, lexicon, players);
}

function withPlaces(block: ObservedBlock, lexicon: Lexicon, players: Players): ObservedBlock {
  const places = block.candidates.all.map((candidate) => surroundingsOf(block, candidate, lexicon, players));
  return { ...block, places };
}

/** The block with the parts of names that the article has settled. Surroundings change only where they add candidates. */
export function observeParts(
  block: ObservedBlock,
  settled: DocumentState,
  lexicon: Lexicon,
  players: Players,
): ObservedBlock {
  const candidates = withPartials(block, settled);
  const more = candidates.all.length > block.candidates.all.length;
  return more ? withPlaces({ ...block, candidates }, lexicon, players) : { ...block, candidates };
}
