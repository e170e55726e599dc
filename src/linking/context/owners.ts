/** Whose a candidate is, by the words beside it: of a state, of a person. */

import type { EntityRef, Knowledge } from '../../knowledge/store';
import { isDerived, TERRITORIES } from '../read/case';
import type { Lexicon } from '../read/lexicon';
import type { Candidate, FormReading, ScannedBlock } from '../read/model';
import { isQuoted } from './beside';

const NOTHING: readonly EntityRef[] = [];

/** States of the adjectives that end right before the candidate. */
export function attributesBefore(
  block: ScannedBlock,
  candidate: Candidate,
  knowledge: Knowledge,
): readonly EntityRef[] {
  if (!block.words[candidate.first]!.joined) return NOTHING;
  const before = block.candidates.endingAt(candidate.first - 1);
  if (before.length === 0) return NOTHING;
  return before
    .flatMap(({ readings }) => readings)
    .filter(isDerived)
    .map(({ posting }) => posting.ref)
    .filter((ref) => knowledge.entities.kind(ref) === 'country');
}

/** States and regions that begin right behind "of" and, if any, an article. */
export function placesOf(
  { words, candidates }: ScannedBlock,
  { last }: Candidate,
  { knowledge: { entities }, language: { words: of, grammar } }: Lexicon,
): readonly EntityRef[] {
  const link = words[last + 1];
  if (link?.joined !== true || link.text !== 'lower' || !of.genitiveLinks.has(link.entry.key)) return NOTHING;
  const isArticle = !grammar.capitalisesNouns && of.articles.has(words[last + 2]?.entry.key ?? '');
  const first = last + (isArticle ? 3 : 2);
  if (words[first]?.joined !== true) return NOTHING;
  return candidates
    .startingAt(first)
    .flatMap(({ readings }) => readings)
    .filter((reading) => !isDerived(reading) && TERRITORIES.has(entities.kind(reading.posting.ref)))
    .map(({ posting }) => posting.ref)
    .filter((ref) => entities.kind(ref) !== 'city');
}

/** Persons who bear a family name that is no rare one. */
const MANY = 10;

/** "Wagners Tannhäuser", 'Verdi's "Otello"'. */
export function isOfPerson(
  { words, candidates }: ScannedBlock,
  { first }: Candidate,
  { knowledge: { entities, names } }: Lexicon,
): boolean {
  const before = words[first - 1];
  if (before === undefined || before.text === 'lower' || !(words[first]!.joined || isQuoted(words[first]!)))
    return false;
  const owners = candidates.endingAt(first - 1).flatMap(({ readings }) => readings);
  // "Tesla's Musk", "Chelsea's Palmer", "Bayerns Söder": what owns is known, and no person.
  const isNoPerson = ({ posting: { ref, rank } }: FormReading): boolean => {
    const kind = entities.kind(ref);
    if (kind === 'person') return false;
    return rank === 'label' || rank === 'short' || kind === 'team' || TERRITORIES.has(kind);
  };
  if (owners.some(isNoPerson)) return false;
  const isOwner = ({ posting, inflection }: FormReading): boolean =>
    inflection === 'possessive' && entities.kind(posting.ref) === 'person';
  if (owners.some(isOwner)) return true;
  return before.entry.bases.some(
    ({ key, inflection }) => inflection === 'possessive' && names.personsNamed(key).last >= MANY,
  );
}
