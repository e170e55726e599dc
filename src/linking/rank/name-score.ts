/** What a name says by itself for a reading: how known its bearer is, its form, and whether it is a word too. */
import type { Kind, NameRank } from '../../knowledge/model';
import type { Knowledge } from '../../knowledge/store';
import type { Surroundings } from '../context/surroundings';
import { isDerived } from '../read/case';
import type { FormReading } from '../read/lexicon';

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

/** Kinds that common words are made names of. */
const CALLED_BY_WORDS: ReadonlySet<Kind> = new Set<Kind>(['organisation', 'party', 'media', 'company']);

/** What a name loses at least that is a common noun, where nouns have capitals. */
const NOUN = 4.5;

/** Persons that one name is enough for. */
const FAMOUS = 0.75;

/** An acronym in capitals among words that are not: no common word is written so. */
function isAcronym(reading: FormReading, place: Surroundings): boolean {
  const ordinary = place.starts && place.common > 0 && place.common <= VERY_COMMON;
  return place.upper && reading.posting.shape === 'upper' && !ordinary;
}

/** "The Post was late": an article and a common word, which a nickname alone makes a name. */
function articlePenalty({ posting }: FormReading, kind: Kind, { starts, nouns }: Surroundings): number {
  if (nouns || !starts || posting.rank === 'label' || !CALLED_BY_WORDS.has(kind)) return 0;
  return -5.5;
}

function commonPenalty(reading: FormReading, kind: Kind, place: Surroundings): number {
  if (place.common === 0 || isAcronym(reading, place)) return 0;
  if (place.words > 1) return articlePenalty(reading, kind, place);
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
  // "China said", "Turkey": with a capital a state is meant, wherever it stands; porcelain and poultry are no news.
  if (kind === 'country' && !place.lower && !place.nouns && !place.personCue) return -strength / 4;
  // "die Grünen", "die Linke"
  if (place.nouns && place.afterArticle && kind === 'party') return -strength / 4;
  // "höhere Löhne", "der Konzern"; but "in Essen".
  if (place.nouns) return place.inPlace ? -strength / 2 : -Math.max(strength, NOUN);
  if (place.starts || place.lower) return -strength;
  // "az Index", "a Momentum": a capital behind an article is a name's.
  return place.afterArticle && CALLED_BY_WORDS.has(kind) ? -strength / 4 : -strength / 2;
}

function derivedScore(reading: FormReading, prior: number, place: Surroundings): number {
  if (!isDerived(reading) || reading.posting.rank === 'adjective' || reading.posting.rank === 'demonym')
    return 0;
  // "-i" words are many and short places too: only well-known ones make adjectives in news without more ado.
  return prior < 0.45 ? -2.5 : place.length < 6 ? -0.5 : 0.3;
}

/** How much likelier an unknown bearer of the name is than the entity. */
function namesakePenalty(reading: FormReading, kind: Kind, prior: number, place: Surroundings): number {
  if (isDerived(reading)) return 0;
  if (place.words > 1) {
    if (kind !== 'person') return 0;
    const many = Math.log(1 + 6 * reading.namesakes);
    // "Kovács Béla lakatos" is nobody known; "Kiss László csillagász" is another than the one whom all know.
    const other = place.calling === 'trade' ? 8 : place.calling === 'profession' ? 2 * many : 0;
    return (prior < 0.45 ? 2.4 : 0) + 1.3 * many * (1 - prior) + other;
  }
  // Behind an article stands no person's name: "a Duma", "the Guardian".
  const share = place.afterArticle && CALLED_BY_WORDS.has(kind) ? 0.1 : 0.5;
  const named = share * Math.log(1 + reading.namesakes);
  // A person by one word that is no whole name: "Blake", "Russell".
  const byPart = kind === 'person' && reading.posting.rank !== 'label' && prior < FAMOUS;
  if (!byPart) return named;
  // A family name that the file gives as a short name is that of its one well-known bearer.
  const each = reading.posting.rank === 'short' ? 0.05 : 0.3;
  return named + Math.min(2, 0.6 + each * reading.namesakes);
}

/** Persons and towns are rarely somebody's: "Hamad" is a name before it is "your Ham". */
function isUnlikelyPossession({ inflection, apostrophe, hyphen }: FormReading, kind: Kind): boolean {
  return inflection === 'possessive' && !apostrophe && !hyphen && (kind === 'person' || kind === 'city');
}

/** A long word that is no common one and names nobody is a name of its own. */
function uniqueScore(reading: FormReading, place: Surroundings): number {
  if (place.words > 1 || place.lower || place.common > 0 || reading.namesakes > 0 || place.length < 4)
    return 0;
  return place.starts ? 0.6 : 1.2;
}

/** Score of a reading by its name alone, as it is written here. */
export function nameScore(knowledge: Knowledge, reading: FormReading, place: Surroundings): number {
  const { ref, rank, weight, shape } = reading.posting;
  const kind = knowledge.entities.kind(ref);
  const prior = knowledge.entities.prior(ref);
  let score = -1 + 6 * prior + Math.log(Math.max(weight, 0.02)) + RANK_SCORE[rank];
  if (place.words > 1) score += 3 + 0.5 * (place.words - 2);
  if (isUnlikelyPossession(reading, kind)) score -= 2.5;
  score += Math.max(-2, 0.7 * Math.log(Math.max(reading.formScore, 0.01)));
  score += commonPenalty(reading, kind, place) + derivedScore(reading, prior, place);
  if (place.length <= 3 && shape !== 'upper') score -= reading.namesakes > 0 ? 2 : 1;
  score += uniqueScore(reading, place) - namesakePenalty(reading, kind, prior, place);
  if (isAcronym(reading, place)) return score + 0.8;
  // "Tiszán" is hardly the party that writes itself TISZA.
  return shape === 'upper' && !place.upper && place.words === 1 ? score - 1.2 : score;
}
