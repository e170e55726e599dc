/** The regions and states that towns are said to lie in: "Springfield, Illinois", "Macon, Ga." */

import type { Kind } from '../../knowledge/model';
import type { EntityRef, Knowledge } from '../../knowledge/store';
import type { Lexicon } from '../read/lexicon';
import type { Candidate, ScannedBlock } from '../read/model';
import type { Surroundings } from './model';

const CONTAINERS: ReadonlySet<Kind> = new Set<Kind>(['region', 'country', 'territory']);

/** Regions and states named right after the candidate, behind a comma or a bracket. */
export function containersAfter(
  block: ScannedBlock,
  candidate: Candidate,
  knowledge: Knowledge,
): EntityRef[] {
  const next = block.words[candidate.last + 1];
  if (next === undefined || next.afterMark === undefined || !/^[,(]$/.test(next.afterMark)) return [];
  const { entities } = knowledge;
  return block.candidates
    .startingAt(candidate.last + 1)
    .flatMap(({ readings }) => readings)
    .filter(({ inflection }) => inflection === 'none')
    .map(({ posting }) => posting.ref)
    .filter((ref) => CONTAINERS.has(entities.kind(ref)) && entities.prior(ref) > 0.4);
}

/** True before the name of a state as newspapers shorten it. */
export function isInShortState(
  block: ScannedBlock,
  candidate: Candidate,
  { knowledge, language }: Lexicon,
): boolean {
  const next = block.words[candidate.last + 1];
  if (next?.afterMark !== ',' || !language.places.shortStates.has(next.token.text)) return false;
  return containersAfter(block, candidate, knowledge).length > 0;
}

/** Kinds that no name before a shortened state is of: "Washington, Ga." */
const NO_TOWNS: ReadonlySet<Kind> = new Set<Kind>(['person', 'region', 'country', 'territory', 'team']);
/** A region this well known is a state or a province rather than a county. */
const STATE = 0.65;
/** "Springfield, Illinois": whether the name's bearer lies there. */
export function isInside({ entities }: Knowledge, ref: EntityRef, { containers }: Surroundings): boolean {
  const own = entities.country(ref);
  const related = entities.related(ref);
  return containers.some((container) => container === own || related.includes(container));
}

/** True where the words behind a town's name say that it is another one. */
export function isElsewhere(knowledge: Knowledge, ref: EntityRef, place: Surroundings): boolean {
  if (place.containers.length === 0 || isInside(knowledge, ref, place)) return false;
  const { entities } = knowledge;
  const kind = entities.kind(ref);
  if (kind !== 'city') return place.inShortState && place.words === 1 && NO_TOWNS.has(kind);
  const regions = place.containers.filter((container) => entities.kind(container) === 'region');
  if (regions.length === 0) return false;
  // "London, Ont.", "Cleveland, Ga.": a town that is known to lie in another state. Of great cities the file may not
  // say in which region they lie.
  const own = entities.country(ref);
  if (regions.every((region) => entities.country(region) !== own)) return true;
  return entities.related(ref).some((one) => entities.kind(one) === 'region' && entities.prior(one) > STATE);
}
