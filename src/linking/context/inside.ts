/** Whether a candidate is a part of a longer name that is not known. */

import type { Kind } from '../../knowledge/model';
import type { Knowledge } from '../../knowledge/store';
import type { Language } from '../../language/types';
import { ADJECTIVE_KINDS, COMPANIES, isDerived, TERRITORIES } from '../read/case';
import { hasMoreBefore, isLegalForm, legalFormFrom } from '../read/legal-forms';
import type { Lexicon } from '../read/lexicon';
import type { Candidate, FormReading, ReadBlock, Run, ScannedBlock, Word } from '../read/model';
import { PARTICLES } from '../read/particles';
import { GIVEN } from '../read/runs';
import { isBehindName, isMaker } from './behind';
import { isLocative } from './cues';
import type { DocumentState } from './document';
import type { Surroundings } from './model';

/** Kinds whose names stand beside persons' without being part of them. */
const OWN_NAMES: ReadonlySet<Kind> = new Set<Kind>([
  'country',
  'territory',
  'city',
  'team',
  'party',
  'person',
]);
/** Words of a run on either side that a name may be a part of: no name is longer. */
const FARTHEST = 8;
/** Less known than this, a word of the text that equals a name is more likely another one. */
const WELL_KNOWN = 0.5;
/** Kinds whose names no church or county is called by: "St. Paul's Cathedral" is no city's. */
const POSSESSORS: ReadonlySet<Kind> = new Set<Kind>(['person', 'organisation', 'company', 'party', 'media']);

function isPartOfUnknown({ entry }: Word, state: DocumentState): boolean {
  if (!state.hasUnknown()) return false;
  return state.isUnknown(entry.key) || entry.bases.some((base) => state.isUnknown(base.base.toLowerCase()));
}

/** Notes what the article has settled since about the one thing in a candidate's surroundings that depends on it. */
export function notePartOfUnknown(
  place: Surroundings,
  block: ScannedBlock,
  candidate: Candidate,
  state: DocumentState,
): void {
  const word = block.words[candidate.first]!;
  place.partOfUnknown = place.words === 1 && isPartOfUnknown(word, state);
  const last = block.words[candidate.last]!;
  const mayBeCalledSo = place.words === 1 || PARTICLES.has(word.entry.key);
  place.ofStranger = mayBeCalledSo && last.entry.bases.some(({ key }) => state.isStranger(key));
}

/**
 * A capitalised run that is a longer unknown name is not linked by its part (a Paris inside Paris Hilton): every
 * capitalised word of the run that the candidate leaves out must be a name, a title or a role of its own.
 */
export function isInsideUnknown(block: ReadBlock, candidate: Candidate, lexicon: Lexicon): boolean {
  const { language } = lexicon;
  const run = runOf(block, candidate);
  if (isAdjectiveOfName(block, candidate, lexicon)) return true;
  if (run === undefined) return false;
  // In a line of capitals every word may be a common one: a name of several words is a name all the same.
  if (block.shouting && candidate.last > candidate.first) return false;
  if (!language.grammar.capitalisesNouns && isPossessor(block, candidate, run)) return false;
  // "Gandhi Slams BJP Over Reforms": in such a headline the words beside an acronym are any.
  if (block.titleCase && candidate.first === candidate.last && isLongAcronym(candidate)) return false;
  const first = isAfterUnknownPerson(block, candidate, run, lexicon)
    ? candidate.first
    : Math.max(run.first, candidate.first - FARTHEST);
  const ends =
    possessesUnknown(block, candidate, run, lexicon) ||
    isBeforePerson(block, candidate) ||
    isMaker(block, candidate, run, lexicon) ||
    isBeforeTitle(block, candidate, run, lexicon);
  const last = ends ? candidate.last : Math.min(run.last, candidate.last + FARTHEST);
  const covered = Math.max(
    candidate.last,
    legalFormAfter(block, candidate, lexicon),
    generationAfter(block, candidate, lexicon),
  );
  for (let index = first; index <= last; index++) {
    if (index >= candidate.first && index <= covered) continue;
    if (isBehindName(block, index, candidate, lexicon)) continue;
    if (isBehindRole(block, index, candidate, lexicon)) continue;
    if (!standsAlone(block, index, candidate, lexicon)) return true;
  }
  return false;
}

/** Letters enough to be no part of another acronym's name. */
const LONG_ACRONYM = 3;

function isLongAcronym({ text, start, end, readings }: Candidate): boolean {
  return (
    text === 'upper' &&
    end - start >= LONG_ACRONYM &&
    readings.some(({ posting }) => posting.shape === 'upper')
  );
}

/** The first run that the candidate has a word of. */
function runOf({ runs }: ReadBlock, { first, last }: Candidate): Run | undefined {
  for (let index = first; index <= last; index++) {
    const run = runs.at(index);
    if (run !== undefined) return run;
  }
  return undefined;
}

/** Index of the legal form of the company that the candidate may be, else -1: "Intel Corp." */
function legalFormAfter(
  { words }: ScannedBlock,
  candidate: Candidate,
  { knowledge, language }: Lexicon,
): number {
  const company = candidate.readings.some(({ posting }) =>
    COMPANIES.has(knowledge.entities.kind(posting.ref)),
  );
  return (
    (company && !hasMoreBefore(words, candidate.first, language)
      ? legalFormFrom(words, candidate.last + 1)
      : undefined) ?? -1
  );
}

/** "der Deutschen Schutzvereinigung": adjectives have a capital in German as part of a name alone, or as nouns. */
function isAdjectiveOfName(
  { words }: ScannedBlock,
  { first, last, text }: Candidate,
  { language }: Lexicon,
): boolean {
  if (first !== last || text !== 'capitalised') return false;
  const { entry, token } = words[first]!;
  const next = words[last + 1];
  if (token.starts || next === undefined || !next.joined || next.text === 'lower') return false;
  return language.grammar.isNameAdjective(entry.form) && next.entry.given === 0;
}

/** "Mike Fincke of NASA": words that are names before "of" are of a person, not of a body ("University of Maine"). */
function isAfterUnknownPerson(
  { words }: ScannedBlock,
  candidate: Candidate,
  run: Run,
  { language, knowledge }: Lexicon,
): boolean {
  if (language.grammar.capitalisesNouns) return false;
  let of = candidate.first - 1;
  if (of > run.first && words[of]!.text !== 'lower' && language.words.articles.has(words[of]!.entry.key))
    of--;
  if (of <= run.first || !language.words.genitiveLinks.has(words[of]!.entry.key)) return false;
  // "Benetton of Italy", and not "the University of Japan".
  const isBody = words[of - 1]!.entry.common > 0;
  if (!isBody && candidate.readings.some((reading) => isState(reading, knowledge))) return true;
  // "the Northern District of Texas": a place in a greater one.
  const { cue } = words[of - 1]!.entry;
  if (cue === 'city' || cue === 'region') return isTerritory(candidate, knowledge);
  // "Ozaki Trading Co Ltd of Osaka"
  if (isLegalForm(words[of - 1]!)) return true;
  return of - run.first >= 2 && words.slice(of - 2, of).every(isNameOnly);
}

function isTerritory({ readings }: Candidate, { entities }: Knowledge): boolean {
  return readings.some(
    ({ posting }) => posting.rank === 'label' && TERRITORIES.has(entities.kind(posting.ref)),
  );
}

function isState({ posting, inflection }: FormReading, { entities }: Knowledge): boolean {
  return (
    (posting.rank === 'label' || posting.rank === 'short') &&
    inflection !== 'adjective' &&
    entities.kind(posting.ref) === 'country' &&
    entities.prior(posting.ref) > WELL_KNOWN
  );
}

/** "American Dennis Mitchell": an adjective of a state before a given name says where somebody is from. */
function isBeforePerson({ words }: ScannedBlock, { first, last, readings }: Candidate): boolean {
  const next = words[last + 1];
  if (first !== last || next === undefined || !next.joined) return false;
  if (readings.length === 0 || !readings.every(isDerived)) return false;
  return next.entry.given >= GIVEN && next.text === 'capitalised';
}

/** "Deák Kristóf Mindenki című alkotása": behind a person's full name the run goes on with a work's title. */
function isBeforeTitle(
  { words }: ScannedBlock,
  candidate: Candidate,
  run: Run,
  { language, knowledge }: Lexicon,
): boolean {
  const next = words[run.last + 1];
  if (next === undefined || !next.joined || !language.words.afterTitles.has(next.entry.key)) return false;
  return candidate.last > candidate.first && isPerson(knowledge, candidate);
}

/** "Neo-Leader RB Leipzig": a compound that says what the name of several words behind it is. */
function isDescription(
  { words }: ScannedBlock,
  index: number,
  candidate: Candidate,
  language: Language,
): boolean {
  const { entry } = words[index]!;
  return (
    language.grammar.capitalisesNouns &&
    index < candidate.first &&
    candidate.last > candidate.first &&
    entry.form.includes('-') &&
    entry.given === 0 &&
    entry.readings.every(({ compound }) => compound)
  );
}

/** True for a capitalised word that is no common word, or a common given name's. */
function isNameOnly({ entry, text, token }: Word): boolean {
  return token.type === 'word' && text !== 'lower' && (entry.common === 0 || entry.given > 0);
}

/** "European Space Agency's Ariane": a body or a person that possesses what is no common word ends there. */
function possessesUnknown(
  { words }: ScannedBlock,
  candidate: Candidate,
  run: Run,
  { knowledge }: Lexicon,
): boolean {
  const { token } = words[candidate.last]!;
  const next = words[candidate.last + 1];
  if (candidate.last >= run.last || next === undefined || next.entry.common > 0) return false;
  if (candidate.first === candidate.last || candidate.end === token.end) return false;
  return candidate.readings.some(({ posting }) => POSSESSORS.has(knowledge.entities.kind(posting.ref)));
}

/** "Robert F. Kennedy Jr." */
const GENERATION = /^(?:jr|sr)\.?$/;

/** Index of what tells the person that the candidate may be from the father, else -1. */
function generationAfter({ words }: ScannedBlock, candidate: Candidate, { knowledge }: Lexicon): number {
  const next = words[candidate.last + 1];
  if (next === undefined || !GENERATION.test(next.entry.key)) return -1;
  return isPerson(knowledge, candidate) ? candidate.last + 1 : -1;
}

/** "Texas Gov. Greg Abbott": a title or a role between two words parts the names that they belong to. */
function isBehindRole(block: ReadBlock, index: number, candidate: Candidate, { language }: Lexicon): boolean {
  const from = Math.min(index, candidate.last) + 1;
  const to = Math.max(index, candidate.first);
  for (let between = from; between < to; between++) {
    if (language.people.titles.has(block.words[between]!.entry.key)) return true;
    if (block.phrases.at(between) !== undefined) return true;
  }
  return false;
}

/** "ENSZ Közgyűlése": a run that ends in a possessed noun begins with its possessor, a name of its own. */
function isPossessor(block: ScannedBlock, candidate: Candidate, run: Run): boolean {
  if (candidate.first !== run.first || candidate.last === run.last) return false;
  const { token, entry } = block.words[run.last]!;
  const [likeliest, next] = entry.bases;
  // "ENSZ Közgyűlésének": the noun comes second where the possessed form is a base itself.
  const possessed =
    likeliest?.inflection === 'possessive' || (next?.inflection === 'possessive' && next.score > 0.5);
  return possessed && !/['\u2019]/.test(token.text);
}

function standsAlone(block: ReadBlock, index: number, candidate: Candidate, lexicon: Lexicon): boolean {
  const { language, knowledge } = lexicon;
  const { entry, text } = block.words[index]!;
  if (text === 'lower' || language.people.titles.has(entry.key) || language.words.articles.has(entry.key))
    return true;
  if (block.phrases.at(index) !== undefined || isDescription(block, index, candidate, language)) return true;
  return block.candidates.covering(index).some((other) => {
    if (other.first <= candidate.last && other.last >= candidate.first) return false;
    if (isParted(block, other, candidate, language)) return true;
    if (isPlaceInCase(block, other, lexicon) || isPlaceBefore(block, other, candidate, lexicon)) return true;
    // "Paul Thomas Anderson": a given name is no name beside a full one.
    if (entry.given < GIVEN && isBesideFullName(other, candidate, lexicon)) return true;
    if (areSurnames(block, other, candidate, lexicon)) return true;
    // "az ENSZ Biztonsági Tanácsában Oroszország": an inflected name ends there.
    if (endsInCase(other, candidate, language)) return true;
    if (other.last > other.first)
      return isPerson(knowledge, other) || isPerson(knowledge, candidate) || candidate.text === 'upper';
    // An adjective, an acronym: not a word that could be the given name of someone unknown.
    return other.readings.some((reading) => isIndependent(reading.posting.rank, other));
  });
}

/** True where names are inflected side by side, without prepositions to part them, and nouns are small. */
function standsSideBySide({ grammar }: Language): boolean {
  return grammar.lowerCaseAdjectives && !grammar.capitalisesNouns;
}

function endsInCase(other: Candidate, candidate: Candidate, language: Language): boolean {
  if (!standsSideBySide(language) || other.last >= candidate.first) return false;
  return (
    other.last > other.first &&
    other.readings.some(
      ({ inflection, compound }) => (inflection === 'noun' || inflection === 'possessive') && !compound,
    )
  );
}

/** "A Hezbollah Libanonból lőtt": a place in a case of place is no part of the name before it. */
function isPlaceInCase(block: ScannedBlock, candidate: Candidate, lexicon: Lexicon): boolean {
  return (
    isLocative(block, candidate, lexicon) &&
    candidate.readings.some(
      ({ posting, inflection }) =>
        inflection === 'noun' && ADJECTIVE_KINDS.has(lexicon.knowledge.entities.kind(posting.ref)),
    )
  );
}

/** "in Berlin Olaf Scholz": a place behind a preposition is no part of the full name behind it. */
function isPlaceBefore(
  { words }: ScannedBlock,
  other: Candidate,
  candidate: Candidate,
  { language, knowledge }: Lexicon,
): boolean {
  if (other.last !== candidate.first - 1 || candidate.last === candidate.first) return false;
  const preposition = words[other.first]!.joined ? words[other.first - 1] : undefined;
  if (preposition === undefined || !language.places.prepositions.has(preposition.entry.key)) return false;
  return isTerritory(other, knowledge) && isPerson(knowledge, candidate);
}

/**
 * "neki Donald Trump Magyarországgal kapcsolatban", "a Liverpool Szoboszlai Dominik góljával": a person's full name is
 * no part of a longer one that a known name before it opens or an inflected one behind it closes; nor is a place's
 * behind a family name: "Trump Fehér Házban tartott beszéde".
 */
function isBesideFullName(other: Candidate, candidate: Candidate, { language, knowledge }: Lexicon): boolean {
  if (!language.grammar.lowerCaseAdjectives || language.grammar.capitalisesNouns) return false;
  if (candidate.last === candidate.first) return false;
  const ofPerson = isPerson(knowledge, candidate);
  return other.readings.some(({ posting, inflection, compound }) => {
    if (!ofPerson && (posting.rank !== 'short' || other.last >= candidate.first)) return false;
    if (compound || posting.rank === 'weak' || !OWN_NAMES.has(knowledge.entities.kind(posting.ref)))
      return false;
    if (knowledge.entities.prior(posting.ref) < WELL_KNOWN) return false;
    return inflection === 'none' ? other.last < candidate.first : inflection === 'noun';
  });
}

/** "Macron Trump ellen": two family names side by side. */
function areSurnames(block: ScannedBlock, one: Candidate, other: Candidate, lexicon: Lexicon): boolean {
  if (!standsSideBySide(lexicon.language)) return false;
  return isSurname(block, one, lexicon) && isSurname(block, other, lexicon);
}

/** A family name that is enough for its bearer, and no given name. */
function isSurname(block: ScannedBlock, candidate: Candidate, { knowledge }: Lexicon): boolean {
  if (candidate.first !== candidate.last || block.words[candidate.first]!.entry.given > 0) return false;
  return candidate.readings.some(
    ({ posting }) => posting.rank === 'short' && knowledge.entities.kind(posting.ref) === 'person',
  );
}

function isPerson(knowledge: Knowledge, candidate: Candidate): boolean {
  return candidate.readings.some(({ posting }) => knowledge.entities.kind(posting.ref) === 'person');
}

/** True where a connector parts two names: "Putin of Russia". */
function isParted(block: ScannedBlock, one: Candidate, other: Candidate, language: Language): boolean {
  const from = Math.min(one.last, other.last) + 1;
  const to = Math.max(one.first, other.first);
  return block.words.slice(from, to).some((word) => language.words.connectors.has(word.entry.key));
}

function isIndependent(rank: string, candidate: Candidate): boolean {
  return rank === 'adjective' || rank === 'demonym' || candidate.text === 'upper';
}
