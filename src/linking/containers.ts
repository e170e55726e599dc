/** The regions and states that towns are said to lie in: "Springfield, Illinois", "Macon, Ga." */
import type { Kind } from '../knowledge/model';
import type { EntityRef, Knowledge } from '../knowledge/store';
import type { Candidate, ScannedBlock } from './candidates';
import type { Lexicon } from './lexicon';
import type { Surroundings } from './surroundings';

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
    .filter(({ first }) => first === candidate.last + 1)
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
  if (next?.afterMark !== ',' || !language.shortStates.has(next.token.text)) return false;
  return containersAfter(block, candidate, knowledge).length > 0;
}

/** Kinds that no name before a shortened state is of: "Washington, Ga." */
const NO_TOWNS: ReadonlySet<Kind> = new Set<Kind>(['person', 'region', 'country', 'territory', 'team']);
/** A region this well known is a state or a province rather than a county. */
const STATE = 0.65;
/** What a town loses that is known to lie elsewhere. */
const ELSEWHERE = 10;

/** "Springfield, Illinois": the town of the name that lies there. */
export function containerScore(
  knowledge: Knowledge,
  ref: EntityRef,
  kind: Kind,
  place: Surroundings,
): number {
  if (place.containers.length === 0) return 0;
  const { entities } = knowledge;
  const own = entities.country(ref);
  const related = entities.related(ref);
  const inside = place.containers.some((container) => container === own || related.includes(container));
  if (kind !== 'city')
    return place.inShortState && !inside && place.words === 1 && NO_TOWNS.has(kind) ? -ELSEWHERE : 0;
  if (inside) return 3;
  const regions = place.containers.filter((container) => entities.kind(container) === 'region');
  if (regions.length === 0) return 0;
  // "London, Ont.", "Cleveland, Ga.": a town that is known to lie in another state. Of great cities the file may not
  // say in which region they lie.
  const abroad = regions.every((region) => entities.country(region) !== own);
  const elsewhere = related.some((one) => entities.kind(one) === 'region' && entities.prior(one) > STATE);
  return abroad || elsewhere ? -ELSEWHERE : -3;
}

/** True where the words behind a town's name say that it is another one. */
export function isElsewhere(knowledge: Knowledge, ref: EntityRef, place: Surroundings): boolean {
  return containerScore(knowledge, ref, knowledge.entities.kind(ref), place) === -ELSEWHERE;
}
