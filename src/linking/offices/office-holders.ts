/**
 * Family names that are read in some places alone: right behind the office that their bearer holds ("Bundeskanzler
 * Merz", "President Clinton"), and sportsmen's in reports of their sport.
 */

import { yearOf } from '../../knowledge/dates';
import { isOfSport } from '../../knowledge/fields';
import type { EntityRef, Knowledge } from '../../knowledge/store';
import { endOf } from '../read/candidates';
import type { Lexicon } from '../read/lexicon';
import type { Candidate, FormReading, ReadBlock, ScannedBlock } from '../read/model';
import type { Spans } from '../read/spans';
import { locateOffice, type OfficePhrase } from './office';
import { behindOffice } from './role-beside';
import { heldRole } from './roles';

/** Whose office it may be for the person: what the text names, else what the word says, else a state of theirs. */
function jurisdictions(
  { entities }: Knowledge,
  { phrase, jurisdiction }: OfficePhrase,
  person: EntityRef,
): EntityRef[] {
  if (jurisdiction !== undefined) return jurisdiction.readings.map(({ posting }) => posting.ref);
  const { of = [] } = phrase.word;
  if (of.length > 0) return of.map((id) => entities.find(id)).filter((ref) => ref !== undefined);
  // Mayors, chairs and coaches of that family name are many: theirs must be named.
  const regions = entities.related(person).filter((ref) => entities.kind(ref) === 'region');
  const own = entities.country(person);
  return own === undefined ? regions : [own, ...regions];
}

/** Readings of the word as the family name of the one person who held the office on the day, or before it. */
function readingsOf(
  knowledge: Knowledge,
  office: OfficePhrase,
  family: readonly FormReading[],
  day: number | undefined,
): FormReading[] {
  const { word, time } = office.phrase;
  const held = family.filter(({ posting: { ref } }) =>
    jurisdictions(knowledge, office, ref).some((whose) =>
      heldRole(knowledge, ref, whose, word.roles, day, time),
    ),
  );
  return new Set(held.map(({ posting }) => posting.ref)).size === 1 ? held.slice(0, 1) : [];
}

/** Less known than this, a sportsman is not called by the family name alone. */
const KNOWN_SPORTSMAN = 0.45;
/** Years of age at which one may be in a report. */
const YOUNGEST_SPORTSMAN = 15;

function asCandidate(block: ScannedBlock, index: number, readings: FormReading[]): Candidate {
  const word = block.words[index]!;
  const [{ inflection, stemLength }] = readings as [FormReading];
  return {
    first: index,
    last: index,
    start: word.token.start,
    end: endOf(word, inflection, stemLength),
    readings,
    partialKeys: [],
    partialCompound: false,
    starts: word.token.starts,
    text: word.text,
    common: word.entry.common,
  };
}

/** The candidates, and those for family names behind offices, in a language whose roles stand before names. */
export function withHolders(
  block: ReadBlock,
  { knowledge, language }: Lexicon,
  day: number | undefined,
): Spans<Candidate> {
  if (!language.offices.rolesBeforeNames) return block.candidates;
  const found = new Map<number, FormReading[]>();
  for (const phrase of block.phrases.all) {
    const office = locateOffice(block, phrase, knowledge, language);
    const index = behindOffice(office);
    const word = block.words[index];
    if (word === undefined || !word.joined || word.text === 'lower') continue;
    // "Präsident Lee Jae Myung", "President Ford Madox Brown": a longer name.
    const run = block.runs.at(index);
    if (run !== undefined && run.last > index) continue;
    const readings = readingsOf(knowledge, office, word.entry.family, day);
    if (readings.length > 0) found.set(index, readings);
  }
  return withFamilyNames(block, found);
}

/**
 * The candidates, and those for family names of sportsmen in an article about their sport: "Götze traf". A given name
 * or an unknown one beside the word makes it part of a longer name.
 */
export function withSportsmen(
  block: ReadBlock,
  { knowledge: { entities } }: Lexicon,
  day: number | undefined,
): Spans<Candidate> {
  const found = new Map<number, FormReading[]>();
  const { words, runs, sport, field } = block;
  if (!sport || !words.some(({ entry }) => entry.sport)) return block.candidates;
  words.forEach(({ entry, text }, index) => {
    if (entry.family.length === 0 || text === 'lower' || entry.common > 0) return;
    const run = runs.at(index);
    if (run !== undefined && run.last > run.first) return;
    const readings = entry.family.filter(({ posting: { ref } }) => {
      const own = entities.field(ref);
      const plays = isOfSport(own) && (field === undefined || own === field);
      const [born] = entities.lifespan(ref);
      const isGrown = day === undefined || born === undefined || born <= yearOf(day) - YOUNGEST_SPORTSMAN;
      return plays && isGrown && entities.prior(ref) >= KNOWN_SPORTSMAN;
    });
    if (new Set(readings.map(({ posting }) => posting.ref)).size === 1)
      found.set(index, readings.slice(0, 1));
  });
  return withFamilyNames(block, found);
}

/** The candidates with readings of words as family names, by the words' indexes. */
function withFamilyNames(block: ReadBlock, found: ReadonlyMap<number, FormReading[]>): Spans<Candidate> {
  const { candidates } = block;
  const changed = new Map<Candidate, Candidate>();
  const added: Candidate[] = [];
  for (const [index, readings] of found) {
    const known = candidates.startingAt(index).find(({ last }) => last === index);
    if (known === undefined) added.push(asCandidate(block, index, readings));
    else if (!known.readings.some(({ posting }) => posting.ref === readings[0]!.posting.ref))
      changed.set(known, { ...known, readings: [...known.readings, ...readings] });
  }
  return candidates.with(changed, added);
}
