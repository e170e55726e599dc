/** What the article says for a reading: its day, its state and what it has settled so far. */

import { yearOf } from '../../knowledge/dates';
import type { Kind } from '../../knowledge/model';
import type { EntityRef, Knowledge } from '../../knowledge/store';
import type { DocumentState } from '../context/document';
import type { Surroundings } from '../context/surroundings';
import { isDerived } from '../read/case';
import type { FormReading } from '../read/lexicon';

/** The language's own country is spoken of more. */
const HOME = 0.9;

function timeScore(knowledge: Knowledge, ref: EntityRef, kind: Kind, day: number | undefined): number {
  if (day === undefined) return 0;
  const [from, to] = knowledge.entities.lifespan(ref);
  const year = yearOf(day);
  if (from !== undefined && from > year) return -8;
  if (kind !== 'person') return 0;
  const age = to !== undefined ? year - to : from !== undefined && year - from > 100 ? year - from - 80 : 0;
  return age > 50 ? -1.2 : age > 10 ? -0.4 : 0;
}

/** "a Szeged" is a club, "Szeged" the town; "a frankfurtiak" are of the town. */
function clubScore(reading: FormReading, kind: Kind, place: Surroundings, state: DocumentState): number {
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
function documentScore(knowledge: Knowledge, reading: FormReading, state: DocumentState): number {
  const { key } = reading;
  const { ref, rank } = reading.posting;
  const country = knowledge.entities.country(ref);
  const ties = Math.min(2, 0.7 * state.tiesOf(ref));
  const home = country === undefined ? 0 : 1.5 * state.countryShare(country, ref);
  // That the same name was read so before is no news; that the entity stood under another name is.
  const otherwise =
    rank === 'alias' && !key.includes(' ')
      ? state.isShortOfOther(ref, key)
      : state.isNamedOtherwise(ref, key);
  const seen = otherwise ? 2.5 : state.count(ref) > 0 ? 0.5 : 0;
  return ties + home + seen;
}

/** Score of a reading by the rest of the article; `day` in days since 1970-01-01. */
export function articleScore(
  knowledge: Knowledge,
  reading: FormReading,
  place: Surroundings,
  state: DocumentState,
  day: number | undefined,
): number {
  const { entities } = knowledge;
  const { ref } = reading.posting;
  const kind = entities.kind(ref);
  const country = entities.country(ref);
  const atHome = country !== undefined && place.home.has(country);
  let score = timeScore(knowledge, ref, kind, day) + clubScore(reading, kind, place, state);
  if (kind === 'media' && isOvershadowed(knowledge, ref, reading.key, state)) score -= 8;
  if (state.isDenied(ref)) score -= 7;
  if (atHome) score += HOME;
  if (place.partOfUnknown && state.count(ref) === 0) score -= kind === 'water' ? 1.5 : 3;
  // "in Córdoba, Entre Ríos and Chaco": among provinces a name is the province's.
  if (kind === 'region' && country !== undefined && !atHome && state.regionsIn(country) >= 3) score += 4;
  return score + documentScore(knowledge, reading, state);
}
