/** What the words around a name say for a reading of it. */
import type { Kind } from '../../knowledge/model';
import type { EntityRef, Knowledge } from '../../knowledge/store';
import { containerScore } from '../context/containers';
import type { Surroundings } from '../context/surroundings';
import { isDerived, TERRITORIES } from '../read/case';
import type { FormReading } from '../read/lexicon';

/** Part of a longer name that is not known: never that part. */
export const INSIDE = 12;

/** Newspapers name towns less known than this together with their state where they report from them. */
const DATELINED = 0.75;
/** What a state or town loses that stands beside an unknown name rather than in it. */
const BESIDE = 3;

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

/** Kinds that a cue of another kind does not speak against: a city is in a region, a club in a company. */
function cueScore({ inflection }: FormReading, kind: Kind, { cue, nouns, lower }: Surroundings): number {
  if (cue === undefined) return 0;
  // "Kossuth Lajos utca" speaks of the street, and so does "Metzer Straße".
  const ofStreet =
    kind === 'person' ? inflection !== 'possessive' : nouns && !lower && inflection === 'inhabitant';
  if (ofStreet && cue === 'place') return -8;
  return kind === cue ? 2 : -0.5;
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

/** Score of titles, roles and other words beside the name that make it a person's, a state's or a company's. */
function besideScore(knowledge: Knowledge, reading: FormReading, kind: Kind, place: Surroundings): number {
  const { entities } = knowledge;
  const { ref } = reading.posting;
  let score = 0;
  if (place.governs !== undefined && GOVERNED.has(kind)) score += 1.5;
  else if (place.personCue) score += kind === 'person' ? (entities.prior(ref) < 0.45 ? 0.5 : 1.5) : -1;
  if (place.incorporated && !(kind === 'company' || kind === 'media')) score -= 8;
  if (place.isLegalForm) score -= 12;
  if (place.apposedPerson && kind !== 'person') score -= 6;
  // "New York Gov. Andrew Cuomo": the state has governors.
  if (TERRITORIES.has(kind) && place.governs?.some((role) => entities.terms(ref, role).length > 0))
    score += 2.5;
  if (place.headsOf && !SOVEREIGN.has(kind)) score -= 6;
  if (place.ofNobility && kind !== 'person') score -= 6;
  if (place.isTitle && kind !== 'person' && !SOVEREIGN.has(kind)) score -= place.nouns ? 10 : 6;
  // "Miss USA", "Lord Norwich".
  if (place.titled && place.words === 1 && TERRITORIES.has(kind)) score -= 6;
  return score;
}

/** Score of a reading by what stands around it. */
export function placeScore(knowledge: Knowledge, reading: FormReading, place: Surroundings): number {
  const { ref } = reading.posting;
  const kind = knowledge.entities.kind(ref);
  let score = cueScore(reading, kind, place) + besideScore(knowledge, reading, kind, place);
  // "the Mass": no state stands so.
  if (place.withArticle && kind === 'region' && place.common > 0) score -= 4;
  if (place.oneOfMany && place.words === 1 && SINGLE.has(kind) && isWhole(reading)) score -= 4;
  if (place.dateline && kind === 'city' && knowledge.entities.prior(ref) > DATELINED) score += 2;
  // "a Tiszán": on the river rather than on the party.
  if (place.locative && kind === 'water') score += 1;
  score += containerScore(knowledge, ref, place) + attributeScore(knowledge, ref, kind, place);
  if (place.insideUnknown) score -= standsBeside(kind, place) ? BESIDE : INSIDE;
  return score;
}
