/** Whose a candidate is, by the words beside it: of a state, of a person. */

import type { EntityRef, Knowledge } from '../../knowledge/store';
import { isDerived, TERRITORIES } from '../read/case';
import type { Lexicon } from '../read/lexicon';
import type { Candidate, FormReading, ScannedBlock } from '../read/model';
import { isQuoted } from './beside';

const NOTHING: readonly EntityRef[] = [];
const NO_READINGS: readonly FormReading[] = [];

function readingsBefore({ words, candidates }: ScannedBlock, { first }: Candidate): readonly FormReading[] {
  if (!words[first]!.joined) return NO_READINGS;
  const before = candidates.endingAt(first - 1);
  return before.length === 0 ? NO_READINGS : before.flatMap(({ readings }) => readings);
}

/** States of the adjectives and genitives that end right before the candidate. */
export function attributesBefore(
  block: ScannedBlock,
  candidate: Candidate,
  { entities }: Knowledge,
): readonly EntityRef[] {
  return readingsBefore(block, candidate)
    .filter((reading) => isDerived(reading) || reading.inflection === 'possessive')
    .map(({ posting }) => posting.ref)
    .filter((ref) => entities.kind(ref) === 'country');
}

/** Towns of the adjectives that end right before the candidate. */
export function townsBefore(
  block: ScannedBlock,
  candidate: Candidate,
  { entities }: Knowledge,
): readonly EntityRef[] {
  return readingsBefore(block, candidate)
    .filter((reading) => isDerived(reading))
    .map(({ posting }) => posting.ref)
    .filter((ref) => entities.kind(ref) === 'city');
}

/** The best known town of the name right behind the candidate and a word that stands before places. */
export function seatBehind(
  { words, candidates }: ScannedBlock,
  { last }: Candidate,
  { knowledge: { entities }, language: { places } }: Lexicon,
): EntityRef | undefined {
  const [link, next] = [words[last + 1], words[last + 2]];
  if (link?.joined !== true || next?.joined !== true || !places.prepositions.has(link.entry.key))
    return undefined;
  const [best] = candidates
    .startingAt(last + 2)
    .flatMap(({ readings }) => readings)
    .map(({ posting: { ref } }) => ref)
    .sort((a, b) => entities.prior(b) - entities.prior(a));
  return best !== undefined && entities.kind(best) === 'city' ? best : undefined;
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
