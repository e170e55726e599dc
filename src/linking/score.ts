/**
 * How likely a reading is right: a log-linear model over a few features of the reading, its place in the text and
 * what the article has settled. "None of them" competes as a reading of score 0.
 */
import type { Kind, NameRank } from '../knowledge/model';
import type { EntityRef, Knowledge } from '../knowledge/store';
import { COMPANIES, isDerived, TERRITORIES } from './case';
import { containerScore } from './containers';
import { yearOf } from './dates';
import type { DocumentState } from './document';
import type { FormReading } from './lexicon';
import type { Surroundings } from './surroundings';

/** A reading with what the article adds to it. */
export interface ScoredReading {
  ref: EntityRef;
  reading: FormReading | undefined;
  /** By a part of the name of an entity seen before. */
  partial: 'family' | 'other' | undefined;
  /** Name under which it was found, normalised; undefined for partial readings. */
  key: string | undefined;
  score: number;
  probability: number;
}

const RANK_SCORE: Record<NameRank, number> = {
  label: 0,
  short: 0,
  native: -0.3,
  alias: -0.5,
  former: -0.8,
  adjective: 1.5,
  demonym: 1,
  transcribed: -0.3,
  weak: -2,
  // Read only behind the office: that speaks for it. The index gives it next to no weight.
  family: 6.5,
};

/** Adjectives as short as this look like verbs when they are inflected. */
const SHORT_STEM = 4;
/** Up to this rank a word is more often itself than any adjective of a country. */
const VERY_COMMON = 400;

const PERSON: Kind = 'person';
/** Part of a longer name that is not known: never that part. */
const INSIDE = 12;
/** What a state or town loses that stands beside an unknown name rather than in it. */
const BESIDE = 3;
/** Kinds that common words are made names of. */
const CALLED_BY_WORDS: ReadonlySet<Kind> = new Set<Kind>(['organisation', 'party', 'media', 'company']);
/** Kinds of which there is one of a name: cars and Poles are many. */
const SINGLE: ReadonlySet<Kind> = new Set<Kind>([
  'person',
  'city',
  'region',
  'media',
  'work',
  'team',
  'organisation',
]);
/** Kinds of which every state may have one of the name. */
export const NATIONAL: ReadonlySet<Kind> = new Set<Kind>(['organisation', 'party', 'office', 'place']);
/** Kinds that have presidents and ministers. */
const GOVERNED: ReadonlySet<Kind> = new Set<Kind>(['country', 'territory']);
/** Kinds whose names "of" may follow though they look like words: "the Turkey of today". */
const SOVEREIGN: ReadonlySet<Kind> = new Set<Kind>(['person', 'country', 'territory', 'formerCountry']);
/** Persons that one name is enough for. */
const FAMOUS = 0.75;
/** The language's own country is spoken of more. */
const HOME = 0.9;

/** Kinds that a cue of another kind does not speak against: a city is in a region, a club in a company. */
function cueScore({ inflection }: FormReading, kind: Kind, { cue, nouns, lower }: Surroundings): number {
  if (cue === undefined) return 0;
  // "Kossuth Lajos utca" speaks of the street, and so does "Metzer Straße".
  const ofStreet = kind === PERSON ? inflection !== 'possessive' : nouns && !lower && inflection === 'noun';
  if (ofStreet && cue === 'place') return -8;
  return kind === cue ? 2 : -0.5;
}

/** An acronym in capitals among words that are not: no common word is written so. */
function isAcronym(reading: FormReading, place: Surroundings): boolean {
  const ordinary = place.starts && place.common > 0 && place.common <= VERY_COMMON;
  return place.upper && reading.posting.shape === 'upper' && !ordinary;
}

function commonPenalty(reading: FormReading, kind: Kind, place: Surroundings): number {
  if (place.common === 0 || place.words > 1 || isAcronym(reading, place)) return 0;
  // "a romák": a people's own noun, which is always small.
  if (kind === 'people' && place.lower && reading.posting.rank === 'label') return 0;
  // "Bundeskanzler Kurz": behind the office it is no common word.
  if (reading.posting.rank === 'family') return 0;
  const inflected = reading.inflection !== 'none';
  // "írt" is a form of a verb before it is one of "ír".
  const verb = place.lower && (place.common <= VERY_COMMON || !place.attributive);
  if (isDerived(reading) && reading.stemLength <= SHORT_STEM && (inflected || verb)) return -8;
  // "orosz" is a common word as an adjective of a country; "lett" and "ír" are commoner as verbs.
  if (reading.posting.rank === 'adjective' && (place.common > VERY_COMMON || !place.lower)) return 0;
  const strength = place.common <= 1000 ? 5 : place.common <= 4000 ? 3.5 : 2;
  // "die Grünen", "die Linke"
  if (place.nouns && place.afterArticle && kind === 'party') return -strength / 4;
  if (place.starts || place.lower || place.nouns) return -strength;
  // "az Index", "a Momentum": a capital behind an article is a name's.
  return place.afterArticle && CALLED_BY_WORDS.has(kind) ? -strength / 4 : -strength / 2;
}

function derivedScore(reading: FormReading, prior: number, place: Surroundings): number {
  if (!isDerived(reading) || reading.posting.rank === 'adjective' || reading.posting.rank === 'demonym')
    return 0;
  // "-i" words are many and short places too: only well-known ones make adjectives in news without more ado.
  return prior < 0.45 ? -2.5 : place.length < 6 ? -0.5 : 0.3;
}

function timeScore(knowledge: Knowledge, ref: EntityRef, kind: Kind, day: number | undefined): number {
  if (day === undefined) return 0;
  const [from, to] = knowledge.entities.lifespan(ref);
  const year = yearOf(day);
  if (from !== undefined && from > year) return -8;
  if (kind !== PERSON) return 0;
  const age = to !== undefined ? year - to : from !== undefined && year - from > 100 ? year - from - 80 : 0;
  return age > 50 ? -1.2 : age > 10 ? -0.4 : 0;
}

/** How much likelier an unknown bearer of the name is than the entity. */
function namesakePenalty(reading: FormReading, kind: Kind, prior: number, place: Surroundings): number {
  if (isDerived(reading)) return 0;
  if (place.words > 1) {
    if (kind !== PERSON) return 0;
    const many = Math.log(1 + 6 * reading.namesakes);
    // "Kovács Béla lakatos" is nobody known; "Kiss László csillagász" is another than the one whom all know.
    const other = place.calling === 'trade' ? 8 : place.calling === 'profession' ? 2 * many : 0;
    return (prior < 0.45 ? 2.4 : 0) + 1.3 * many * (1 - prior) + other;
  }
  // Behind an article stands no person's name: "a Duma", "the Guardian".
  const share = place.afterArticle && CALLED_BY_WORDS.has(kind) ? 0.1 : 0.5;
  const named = share * Math.log(1 + reading.namesakes);
  // A person by one word that is no whole name: "Blake", "Russell".
  const byPart = kind === PERSON && reading.posting.rank !== 'label' && prior < FAMOUS;
  if (!byPart) return named;
  // A family name that the file gives as a short name is that of its one well-known bearer.
  const each = reading.posting.rank === 'short' ? 0.05 : 0.3;
  return named + Math.min(2, 0.6 + each * reading.namesakes);
}

/**
 * "Mongólia Bajan-Ölgij tartománya", "Guor Marial Londonban"; "az ENSZ Millenniumi Fejlesztési Céljai", where names
 * are possessed without a sign; "Oleg Kasin Twitter oldala".
 */
function standsBeside(kind: Kind, place: Surroundings): boolean {
  if (place.upper && place.opensRun && kind === 'organisation') return true;
  if (kind === 'media') return place.closesRun;
  if (kind === 'organisation' || kind === 'party') return place.upper && place.closesRun;
  if (kind === 'country') return place.opensRun || place.locative;
  return kind === 'city' && (place.locative || place.cue === 'city');
}

/** "német Alkotmánybíróság": a body of the state that the adjective before it names, or none. */
function attributeScore(knowledge: Knowledge, ref: EntityRef, kind: Kind, place: Surroundings): number {
  if (place.attributes.length === 0 || !NATIONAL.has(kind)) return 0;
  const own = knowledge.entities.country(ref);
  if (own === undefined) return 0;
  return place.attributes.includes(own) ? 1.5 : -6;
}

/** The name as it stands, not what is made of it. */
function isWhole(reading: FormReading): boolean {
  return !isDerived(reading) && !reading.compound && reading.inflection === 'none';
}

/** Persons and towns are rarely somebody's: "Hamad" is a name before it is "your Ham". */
function isUnlikelyPossession({ inflection, apostrophe, hyphen }: FormReading, kind: Kind): boolean {
  return inflection === 'possessive' && !apostrophe && !hyphen && (kind === PERSON || kind === 'city');
}

/** A long word that is no common one and names nobody is a name of its own. */
function uniqueScore(reading: FormReading, place: Surroundings): number {
  if (place.words > 1 || place.lower || place.common > 0 || reading.namesakes > 0 || place.length < 4)
    return 0;
  return place.starts ? 0.6 : 1.2;
}

/** Score of a name found in the index, without and with what the article has settled. */
export function scoreReading(
  knowledge: Knowledge,
  reading: FormReading,
  place: Surroundings,
  state: DocumentState,
  day: number | undefined,
): number {
  const { ref, rank, weight } = reading.posting;
  const { entities } = knowledge;
  const kind = entities.kind(ref);
  const prior = entities.prior(ref);
  const country = entities.country(ref);
  let score = -1 + 6 * prior + Math.log(Math.max(weight, 0.02)) + RANK_SCORE[rank];
  if (place.words > 1) score += 3 + 0.5 * (place.words - 2);
  if (isUnlikelyPossession(reading, kind)) score -= 2.5;
  score += Math.max(-2, 0.7 * Math.log(Math.max(reading.formScore, 0.01)));
  score += commonPenalty(reading, kind, place) + derivedScore(reading, prior, place);
  if (place.length <= 3 && reading.posting.shape !== 'upper') score -= reading.namesakes > 0 ? 2 : 1;
  score += cueScore(reading, kind, place);
  if (place.governs !== undefined && GOVERNED.has(kind)) score += 1.5;
  else if (place.personCue) score += kind === PERSON ? (prior < 0.45 ? 0.5 : 1.5) : -1;
  if ((place.incorporated && !COMPANIES.has(kind)) || place.isLegalForm) score -= 5;
  // "New York Gov. Andrew Cuomo": the state has governors.
  if (TERRITORIES.has(kind) && place.governs?.some((role) => entities.terms(ref, role).length > 0))
    score += 2.5;
  if (place.headsOf && !SOVEREIGN.has(kind)) score -= 6;
  if (place.ofNobility && kind !== PERSON) score -= 6;
  if (place.isTitle && kind !== PERSON && !SOVEREIGN.has(kind)) score -= place.nouns ? 10 : 6;
  // "the Mass": no state stands so.
  if (place.withArticle && kind === 'region' && place.common > 0) score -= 4;
  if (kind === 'media' && isOvershadowed(knowledge, ref, reading.key, state)) score -= 8;
  if (place.oneOfMany && place.words === 1 && SINGLE.has(kind) && isWhole(reading)) score -= 4;
  // "Miss USA", "Lord Norwich".
  if (place.titled && place.words === 1 && TERRITORIES.has(kind)) score -= 6;
  score += timeScore(knowledge, ref, kind, day);
  if (state.isDenied(ref)) score -= 7;
  if (place.dateline && kind === 'city') score += 2;
  score -= namesakePenalty(reading, kind, prior, place);
  score += uniqueScore(reading, place);
  if (isAcronym(reading, place)) score += 0.8;
  // "Tiszán" is hardly the party that writes itself TISZA.
  else if (reading.posting.shape === 'upper' && !place.upper && place.words === 1) score -= 1.2;
  if (country !== undefined && place.home.has(country)) score += HOME;
  // "a Tiszán": on the river rather than on the party.
  if (place.locative && kind === 'water') score += 1;
  score += articleScore(reading, kind, place, state);
  score += containerScore(knowledge, ref, kind, place) + attributeScore(knowledge, ref, kind, place);
  if (place.insideUnknown) score -= standsBeside(kind, place) ? BESIDE : INSIDE;
  if (place.partOfUnknown && state.count(ref) === 0) score -= kind === 'water' ? 1.5 : 3;
  // "in Córdoba, Entre Ríos and Chaco": among provinces a name is the province's.
  if (kind === 'region' && country !== undefined && !place.home.has(country) && state.regionsIn(country) >= 3)
    score += 4;
  return score + documentScore(knowledge, ref, state, reading.key);
}

/** "a Szeged" is a club, "Szeged" the town; "a frankfurtiak" are of the town. */
function articleScore(reading: FormReading, kind: Kind, place: Surroundings, state: DocumentState): number {
  if (kind === 'city') return place.withArticle && !isDerived(reading) ? -5 : 0;
  if (kind !== 'team') return 0;
  if (place.withArticle) return place.nouns ? 1 : 3;
  // "a sereghajtó Szeged": once it stood as a club, it is one in the rest of a report.
  if (place.sport && !place.locative && state.count(reading.posting.ref) > 0) return 4;
  return place.afterArticle ? 1 : place.withoutArticle ? -1 : 0;
}

/** "The Times" where the article has named the New York Times and no other. */
function isOvershadowed(knowledge: Knowledge, ref: EntityRef, key: string, state: DocumentState): boolean {
  if (!/^(?:the )?\S+$/.test(key) || state.isNamedOtherwise(ref, key)) return false;
  return state
    .partialsOf(key.slice(key.lastIndexOf(' ') + 1))
    .some((partial) => partial.ref !== ref && knowledge.entities.kind(partial.ref) === 'media');
}

/** What the rest of the article says for an entity. */
function documentScore(knowledge: Knowledge, ref: EntityRef, state: DocumentState, key: string): number {
  const country = knowledge.entities.country(ref);
  const ties = Math.min(2, 0.7 * state.tiesOf(ref));
  const home = country === undefined ? 0 : 1.5 * state.countryShare(country, ref);
  // That the same name was read so before is no news; that the entity stood under another name is.
  const seen = state.isNamedOtherwise(ref, key) ? 2.5 : state.count(ref) > 0 ? 0.5 : 0;
  return ties + home + seen;
}

/** A noun behind an article is itself where nouns have a capital: "zum Frieden", after Luc Frieden. */
function commonPartPenalty({ nouns, afterArticle, personCue, starts }: Surroundings): number {
  if (nouns) return afterArticle && !personCue ? 4 : starts ? 1.5 : 0.5;
  return starts ? 4 : 0.5;
}

/** Score of a part of a name seen before. */
export function scorePartial(
  knowledge: Knowledge,
  ref: EntityRef,
  family: boolean,
  place: Surroundings,
  state: DocumentState,
): number {
  const kind = knowledge.entities.kind(ref);
  const company = COMPANIES.has(kind);
  let score = (!family ? -2 : company ? 6 : 3.5) + Math.min(1, 0.2 * state.count(ref));
  if (place.common > 0) score -= commonPartPenalty(place);
  // "in Corning, N.Y.": the town, whatever company is called so.
  if (company && place.containers.length > 0) score -= 7;
  if (place.cue !== undefined && place.cue !== kind) score -= 2.5;
  if (place.insideUnknown) score -= INSIDE;
  if (place.personCue && kind === PERSON) score += 1;
  return score;
}

/** Turns scores into probabilities that sum, with "none of them", to 1; sorts the likeliest first. */
export function weigh(readings: ScoredReading[]): ScoredReading[] {
  const sum = readings.reduce((total, reading) => total + Math.exp(reading.score), 1);
  for (const reading of readings) reading.probability = Math.exp(reading.score) / sum;
  return readings.sort((a, b) => b.probability - a.probability);
}
