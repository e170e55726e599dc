/** The regions and states that towns are said to lie in: "Springfield, Illinois", "Macon, Ga." */

import type { Kind } from '../../knowledge/model';
import type { EntityRef, Knowledge } from '../../knowledge/store';
import type { Language } from '../../language/types';
import type { Lexicon } from '../read/lexicon';
import type { Candidate, ScannedBlock } from '../read/model';
import type { Surroundings } from './model';

const CONTAINERS: ReadonlySet<Kind> = new Set<Kind>(['region', 'country', 'territory']);

/** Regions and states named right after the candidate, behind a comma or a bracket. */
export function containersAfter(
  block: ScannedBlock,
  candidate: Candidate,
  knowledge: Knowledge,
  language: Language,
): EntityRef[] {
  const next = block.words[candidate.last + 1];
  if (next === undefined || next.afterMark === undefined || !/^[,(]$/.test(next.afterMark)) return [];
  const { entities } = knowledge;
  const found = block.candidates
    .startingAt(candidate.last + 1)
    .flatMap(({ readings }) => readings)
    .filter(({ inflection }) => inflection === 'none')
    .map(({ posting }) => posting.ref)
    .filter((ref) => CONTAINERS.has(entities.kind(ref)) && entities.prior(ref) > 0.4);
  if (found.length === 0 || !isListed(block, candidate.last + 1, language)) return found;
  // "Berlin, Brussels and Zurich" lie beside each other.
  const holds = (container: EntityRef): boolean =>
    candidate.readings.some(({ posting }) => isInside(knowledge, posting.ref, { containers: [container] }));
  return found.filter(holds);
}

/** A city that all readers know holds parts that are called by names of towns. */
export const GREAT_CITY = 0.8;

/** The great city named right behind the candidate and a comma, where no list goes on: "Canning Town, London, in 1950". */
export function townAfter(
  { words, candidates }: ScannedBlock,
  { first, last }: Candidate,
  { entities }: Knowledge,
): EntityRef | undefined {
  if (words[last + 1]?.afterMark !== ',' || words[first]!.afterMark === ',') return undefined;
  for (const { last: end, readings } of candidates.startingAt(last + 1)) {
    const next = words[end + 1];
    if (next !== undefined && !next.token.starts && (next.joined || next.text !== 'lower')) continue;
    const town = readings.find(
      ({ posting: { ref, rank }, inflection }) =>
        inflection === 'none' &&
        rank === 'label' &&
        entities.kind(ref) === 'city' &&
        entities.prior(ref) >= GREAT_CITY,
    );
    if (town !== undefined) return town.posting.ref;
  }
  return undefined;
}

/** States in a bracket of their own right behind the candidate. */
export function nationalityOf(
  { words, candidates }: ScannedBlock,
  { last }: Candidate,
  { entities }: Knowledge,
): EntityRef[] {
  if (words[last + 1]?.afterMark !== '(') return [];
  return candidates
    .startingAt(last + 1)
    .filter((inside) => words[inside.last + 1]?.afterMark?.startsWith(')') === true)
    .flatMap(({ readings }) => readings.map(({ posting }) => posting.ref))
    .filter((ref) => entities.kind(ref) === 'country');
}

/** Words of a list that are looked through for its end. */
const LONGEST_LIST = 24;

/** True where the item that starts at `first` is one of a list: what follows goes on to "and" and a last name. */
function isListed({ words }: ScannedBlock, first: number, { words: { conjunctions } }: Language): boolean {
  for (let index = first + 1; index < first + LONGEST_LIST; index++) {
    const word = words[index];
    if (word === undefined || word.token.starts) return false;
    if (conjunctions.has(word.entry.key))
      return words[index + 1]?.joined === true && words[index + 1]!.text !== 'lower';
    if (word.text === 'lower' || !(word.joined || word.afterMark === ',')) return false;
  }
  return false;
}

/** True before the name of a state as newspapers shorten it. */
export function isInShortState(
  block: ScannedBlock,
  candidate: Candidate,
  { knowledge, language }: Lexicon,
): boolean {
  const next = block.words[candidate.last + 1];
  if (next?.afterMark !== ',' || !language.places.shortStates.has(next.token.text)) return false;
  return containersAfter(block, candidate, knowledge, language).length > 0;
}

/** Kinds that no name before a shortened state is of: "Washington, Ga." */
const NO_TOWNS: ReadonlySet<Kind> = new Set<Kind>(['person', 'region', 'country', 'territory', 'team']);
/** A region this well known is a state or a province rather than a county. */
const STATE = 0.65;
/** "Springfield, Illinois": whether the name's bearer lies there. */
export function isInside(
  { entities }: Knowledge,
  ref: EntityRef,
  { containers }: Pick<Surroundings, 'containers'>,
): boolean {
  const own = entities.country(ref);
  const related = entities.related(ref);
  return containers.some((container) => container === own || related.includes(container));
}

/** True where the words behind a town's name say that it is another one. */
export function isElsewhere(knowledge: Knowledge, ref: EntityRef, place: Surroundings): boolean {
  if (place.containers.length === 0 || isInside(knowledge, ref, place)) return false;
  const { entities } = knowledge;
  const kind = entities.kind(ref);
  const regions = place.containers.filter((container) => entities.kind(container) === 'region');
  const own = entities.country(ref);
  const abroad =
    own !== undefined && regions.length > 0 && regions.every((region) => entities.country(region) !== own);
  if (kind !== 'city') {
    // "Aleppo, Ohio" is no governorate of Syria.
    const lies = kind === 'region' || kind === 'place';
    return (lies && abroad) || (place.inShortState && place.words === 1 && NO_TOWNS.has(kind));
  }
  if (regions.length === 0) return false;
  // "London, Ont.", "Cleveland, Ga.": a town that is known to lie in another state. Of great cities the file may not
  // say in which region they lie.
  if (abroad) return true;
  return entities.related(ref).some((one) => entities.kind(one) === 'region' && entities.prior(one) > STATE);
}
