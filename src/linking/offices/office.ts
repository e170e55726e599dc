/** Resolves role phrases: finds the name that a role belongs to and who held the role on the article's day. */

import type { Role } from '../../knowledge/model';
import type { EntityRef, Knowledge } from '../../knowledge/store';
import type { Language } from '../../language/types';
import type { DocumentState } from '../context/document';
import type { ScoredReading } from '../rank/model';
import { isDerived, TERRITORIES } from '../read/case';
import type { Candidate, FormReading, RolePhrase, ScannedBlock } from '../read/model';
import { type Holder, holdersAt } from './roles';

/** A role phrase with the candidate that says whose role it is. */
export interface OfficePhrase {
  phrase: RolePhrase;
  jurisdiction: Candidate | undefined;
  /** Indexes of the words that the whole phrase covers, adjective and role ("orosz elnök"). */
  first: number;
  last: number;
  /** The phrase's own words make the mark, and the jurisdiction keeps a mark of its own ("Oroszország elnöke"). */
  apart: boolean;
}

function candidatesEndingAt(block: ScannedBlock, last: number): Candidate[] {
  return [...block.candidates.endingAt(last)].sort((a, b) => a.first - b.first);
}

function candidatesStartingAt(block: ScannedBlock, first: number): Candidate[] {
  return [...block.candidates.startingAt(first)].sort((a, b) => b.last - a.last);
}

/** True where the candidate can stand as an attribute before a role: an adjective, a genitive, a noun adjunct. */
function isAttribute(candidate: Candidate, phrase: RolePhrase, language: Language): boolean {
  return candidate.readings.some((reading) => {
    if (isDerived(reading)) return true;
    if (reading.inflection === 'possessive' || reading.inflection === 'inhabitant') return true;
    return phrase.possessed ? reading.inflection === 'none' : !language.grammar.lowerCaseAdjectives;
  });
}

function isGenitive({ inflection }: FormReading): boolean {
  return inflection === 'possessive';
}

/** Words between a role and "of" and the name that it governs; undefined where the role is not followed so. */
function governedAfter(block: ScannedBlock, phrase: RolePhrase, language: Language): number | undefined {
  let index = phrase.last + 1;
  let linked = false;
  while (block.words[index]?.joined && index <= phrase.last + 2) {
    const word = block.words[index]!;
    const isLink = language.words.genitiveLinks.has(word.entry.key);
    if (!isLink && !(linked && language.words.articles.has(word.entry.key))) break;
    linked = true;
    index++;
  }
  if (block.words[index]?.joined && (linked || language.offices.genitiveAfter)) return index;
  return undefined;
}

/**
 * "szlovákiai magyar vezető", "the Bosnian Serb leader", "ethnic Hungarian": behind a place that is not the state's, or
 * a word for a minority, the adjective of a state is that of a people abroad, and the office is none of the state's.
 */
function isOfPeople(
  { words, candidates }: ScannedBlock,
  { first, readings }: Candidate,
  { entities }: Knowledge,
  { offices, grammar }: Language,
): boolean {
  if (!words[first]!.joined || first === 0) return false;
  const states = readings.filter(
    (reading) => isDerived(reading) && entities.kind(reading.posting.ref) === 'country',
  );
  if (states.length === 0) return false;
  if (offices.minorities.has(words[first - 1]!.entry.key)) return true;
  return candidates
    .endingAt(first - 1)
    .flatMap((place) => place.readings)
    .some((place) => {
      const { ref } = place.posting;
      const kind = entities.kind(ref);
      // "Kosovo Serb", but "in Moscow Russian President …".
      const isNoun = place.inflection === 'none' && kind !== 'city' && !grammar.lowerCaseAdjectives;
      if (!TERRITORIES.has(kind) || !(isDerived(place) || isNoun)) return false;
      return states.every(({ posting }) => (entities.country(ref) ?? ref) !== posting.ref);
    });
}

function before(
  block: ScannedBlock,
  phrase: RolePhrase,
  knowledge: Knowledge,
  language: Language,
): OfficePhrase | undefined {
  let index = phrase.first;
  if (phrase.timeIndex === index - 1) index--;
  if (!block.words[index]?.joined) return undefined;
  for (const candidate of candidatesEndingAt(block, index - 1)) {
    if (!isAttribute(candidate, phrase, language)) continue;
    if (isOfPeople(block, candidate, knowledge, language)) return undefined;
    const apart = phrase.possessed || candidate.readings[0]!.inflection === 'possessive';
    return {
      phrase,
      jurisdiction: candidate,
      first: apart ? phrase.first : candidate.first,
      last: phrase.last,
      apart,
    };
  }
  return undefined;
}

/** Finds whose role each phrase names: "orosz elnök", "Oroszország elnöke", "NATO-főtitkár", "president of Russia". */
export function locateOffice(
  block: ScannedBlock,
  phrase: RolePhrase,
  knowledge: Knowledge,
  language: Language,
): OfficePhrase {
  if (phrase.compound) {
    const jurisdiction = candidatesEndingAt(block, phrase.first)[0];
    return {
      phrase,
      jurisdiction,
      first: jurisdiction?.first ?? phrase.first,
      last: phrase.last,
      apart: false,
    };
  }
  const found = before(block, phrase, knowledge, language);
  if (found !== undefined) return found;
  const index = governedAfter(block, phrase, language);
  // Without "of" it must be a genitive: "Präsident Russlands", and not "Außenminister Powell".
  const bare = index === phrase.last + 1;
  const jurisdiction =
    index === undefined
      ? undefined
      : candidatesStartingAt(block, index).find(({ readings }) => !bare || readings.some(isGenitive));
  return { phrase, jurisdiction, first: phrase.first, last: phrase.last, apart: true };
}

/** Right behind a definite article; where a heading leaves that out, at its start ("Bundeskanzler plant …"). */
function isDefinite({ words }: ScannedBlock, { first }: RolePhrase, language: Language): boolean {
  const { joined, token } = words[first]!;
  if (!joined) return language.grammar.capitalisesNouns && token.starts;
  // Not "zum Bundeskanzler gewählt".
  const before = words[first - 1]!.entry.key;
  return language.words.articles.has(before) && language.words.definiteArticles.has(before);
}

/** "eines deutschen Bundespräsidenten": any of those who held the office. */
export function isIndefinite({ words }: ScannedBlock, { first }: OfficePhrase, language: Language): boolean {
  const before = words[first]!.joined ? words[first - 1]?.entry.key : undefined;
  return (
    before !== undefined &&
    language.words.articles.has(before) &&
    !language.words.definiteArticles.has(before)
  );
}

/** The state of several that the article has more than twice as much of as of any other of them. */
function mostSpokenOf(
  { entities }: Knowledge,
  ids: readonly string[],
  state: DocumentState,
): EntityRef | undefined {
  const [best, second] = ids
    .map((id) => entities.find(id))
    .filter((ref) => ref !== undefined)
    .map((ref) => ({ ref, weight: state.countryWeight(entities.country(ref) ?? ref) }))
    .sort((a, b) => b.weight - a.weight);
  return best !== undefined && best.weight > 2 * (second?.weight ?? 0) ? best.ref : undefined;
}

/**
 * Whose office a phrase means that names nobody: a word such as "köztársasági elnök" right behind a definite article,
 * in an article that speaks of no other state more. Undefined where that cannot be told.
 */
export function unnamedJurisdiction(
  knowledge: Knowledge,
  block: ScannedBlock,
  { phrase, jurisdiction }: OfficePhrase,
  state: DocumentState,
  language: Language,
): EntityRef | undefined {
  const { of = [], always } = phrase.word;
  if (of.length === 0 || jurisdiction !== undefined || phrase.possessed || phrase.compound) return undefined;
  if (!isDefinite(block, phrase, language)) return undefined;
  // "a Pápa": the club of the town.
  const name = block.candidates.startingAt(phrase.first).some(({ text }) => text !== 'lower');
  if (name && !language.grammar.capitalisesNouns) return undefined;
  if (of.length > 1) return mostSpokenOf(knowledge, of, state);
  const ref = knowledge.entities.find(of[0]!);
  if (ref === undefined || always) return ref;
  const country = knowledge.entities.country(ref) ?? ref;
  return state.isLeading(country) ? ref : undefined;
}

export interface Resolution {
  holder: Holder;
  jurisdiction: EntityRef;
  /** 0…1: probability of the jurisdiction's reading times the certainty of the term. */
  probability: number;
}

/**
 * Who the phrase means on the day: the one holder of the role in the likeliest reading of the jurisdiction.
 * Undefined when nobody is known to have held it, when several did, or when readings of the jurisdiction disagree.
 */
export function resolveOffice(
  knowledge: Knowledge,
  office: OfficePhrase,
  readings: readonly Pick<ScoredReading, 'ref' | 'score'>[],
  state: DocumentState,
  day: number | undefined,
): Resolution | undefined {
  if (office.phrase.time !== 'now' || day === undefined) return undefined;
  const resolved: { holder: Holder; reading: Pick<ScoredReading, 'ref' | 'score'> }[] = [];
  for (const reading of readings) {
    const holders = holdersAt(knowledge, reading.ref, rolesIn(knowledge, reading.ref, office), day);
    const holder = singleHolder(holders, state);
    if (holder === undefined || !agreesInGender(knowledge, holder, office)) continue;
    // "XVI. Benedek …, a pápa": of a bare role and a former holder, nobody knows whom it means.
    if (office.jurisdiction === undefined && namesAnother(knowledge, reading.ref, holder, state, day))
      continue;
    resolved.push({ holder, reading });
  }
  const [best] = resolved;
  if (best === undefined) return undefined;
  const rivals = resolved.reduce((sum, one) => sum + Math.exp(one.reading.score), 0);
  // "New York-i kormányzó": a state may be joined with its town, and then has no weight of its own.
  const share = rivals === 0 ? 1 / resolved.length : Math.exp(best.reading.score) / rivals;
  return {
    holder: best.holder,
    jurisdiction: best.reading.ref,
    probability: share * best.holder.certainty * 0.95,
  };
}

/** Heads of parliaments, banks and courts, whom languages call their presidents. */
const HEADS_OF_BODIES: readonly Role[] = ['speaker', 'centralBankGovernor', 'chiefJustice'];

/**
 * Roles that the phrase can stand for in the body: a parliament's president is its speaker, and a state's is no chair
 * of a council in it.
 */
function rolesIn(knowledge: Knowledge, ref: EntityRef, { phrase: { word } }: OfficePhrase): readonly Role[] {
  const kind = knowledge.entities.kind(ref);
  if (kind === 'country') return word.roles.filter((role) => role !== 'chair' && role !== 'partyLeader');
  return kind === 'organisation' && word.roles.includes('chair')
    ? [...word.roles, ...HEADS_OF_BODIES]
    : word.roles;
}

/** True where the article names another who held the office up to the day, and not this holder. */
function namesAnother(
  knowledge: Knowledge,
  ref: EntityRef,
  holder: Holder,
  state: DocumentState,
  day: number,
): boolean {
  if (state.count(holder.person) > 0) return false;
  return knowledge.entities
    .terms(ref, holder.role)
    .some(({ person, from }) => from <= day && state.count(person) > 0);
}

function singleHolder(holders: readonly Holder[], state: DocumentState): Holder | undefined {
  if (holders.length === 1) return holders[0];
  const named = holders.filter((holder) => state.count(holder.person) > 0);
  return named.length === 1 ? named[0] : undefined;
}

function agreesInGender(knowledge: Knowledge, holder: Holder, office: OfficePhrase): boolean {
  const asserted = office.phrase.word.gender;
  const known = knowledge.entities.gender(holder.person);
  return asserted === undefined || known === undefined || asserted === known;
}
