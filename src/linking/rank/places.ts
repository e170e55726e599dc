/** Places and what is called by their names. */

import type { Kind } from '../../knowledge/model';
import type { EntityRef, Knowledge } from '../../knowledge/store';
import type { ArticleContext } from '../context/article';
import type { DocumentState } from '../context/document';
import { isDerived, TERRITORIES, WORLD_FAMOUS } from '../read/case';
import type { ScoredReading } from './model';

/** Kinds that are called by the name of the town that they lie in or are named after. */
const NAMED_AFTER: ReadonlySet<Kind> = new Set<Kind>(['region', 'place', 'team', 'organisation']);

/** A reading with what tells how it lies to others of the name. */
interface Place {
  scored: ScoredReading;
  kind: Kind;
  country: EntityRef | undefined;
  related: readonly EntityRef[];
}

/** Kinds that others of the name may be joined to: towns, places and what they lie in. */
const JOINING: ReadonlySet<Kind> = new Set<Kind>(['place', ...TERRITORIES]);

/** True where the other is a county, station or club called by the town's (a district's) name, in the same state. */
function isNamedAfter(town: Place, other: Place): boolean {
  if (town.kind !== 'city' && town.kind !== 'place') return false;
  if (town.kind === 'place' && other.kind !== 'team') return false;
  if (other.country === undefined && other.kind === 'region') return true;
  return NAMED_AFTER.has(other.kind) && town.country === other.country;
}

/** True for two places of a name of which one lies in the other: "Tunis", "Luxembourg", "Gaza". */
function liesIn(one: Place, other: Place): boolean {
  if (!TERRITORIES.has(one.kind) || !TERRITORIES.has(other.kind)) return false;
  const [a, b] = [one.scored.ref, other.scored.ref];
  if (one.country === b || other.country === a) return true;
  return one.related.includes(b) || other.related.includes(a);
}

/** "Tunisz" is the town, though a source has it as another name of the state that it lies in. */
function isItsCapital(town: Place, state: Place): boolean {
  const rank = ({ scored }: Place) => scored.reading?.posting.rank;
  return (
    town.kind === 'city' &&
    state.kind === 'country' &&
    town.country === state.scored.ref &&
    rank(town) === 'label' &&
    rank(state) !== 'label' &&
    rank(state) !== 'short' &&
    !isDerivedReading(state)
  );
}

function isDerivedReading({ scored: { reading } }: Place): boolean {
  return reading === undefined || isDerived(reading);
}

/**
 * A town and what is called by its name, or a place and the greater one that it lies in, do not compete: where the
 * text does not say which, the town is the answer, else the likelier of the two.
 */
export function joinPlaces({ entities }: Knowledge, readings: readonly ScoredReading[]): void {
  if (readings.length < 2 || !readings.some(({ ref }) => JOINING.has(entities.kind(ref)))) return;
  const places = readings.map((scored): Place => {
    const kind = entities.kind(scored.ref);
    const related = TERRITORIES.has(kind) ? entities.related(scored.ref) : [];
    return { scored, kind, country: entities.country(scored.ref), related };
  });
  for (const one of places) {
    if (!JOINING.has(one.kind)) continue;
    for (const other of places) {
      const a = one.scored;
      const b = other.scored;
      if (other === one || b.score === Number.NEGATIVE_INFINITY) continue;
      const isTown = (isNamedAfter(one, other) && b.score <= a.score + 1) || isItsCapital(one, other);
      const joined =
        isTown ||
        (b.score <= a.score && liesIn(one, other) && !(isNamedAfter(other, one) && a.score <= b.score + 1));
      if (!joined) continue;
      a.score = Math.log(Math.exp(a.score) + Math.exp(b.score));
      b.score = Number.NEGATIVE_INFINITY;
    }
  }
}

/** Kinds that may play under a name of their own, whatever town is called so too. */
const PLAYERS: ReadonlySet<Kind> = new Set<Kind>(['team', 'person']);

/** Where a name plays that would be a town's or a region's: its club in the same state, or nothing that the file has. */
export function preferClubs({ knowledge, model }: ArticleContext, readings: readonly ScoredReading[]): void {
  const { entities } = knowledge;
  const [first] = readings;
  if (first === undefined) return;
  const best = readings.reduce((one, other) => (other.score > one.score ? other : one), first);
  const kind = entities.kind(best.ref);
  if (kind === 'country' || kind === 'territory') {
    // "Wales beat Fiji": the state has a team of the sport.
    const isTeam = ({ ref, reading, score }: ScoredReading): boolean =>
      entities.kind(ref) === 'team' && reading?.posting.rank === 'family' && score > 0;
    if (!readings.some(isTeam)) return;
    for (const one of readings) if (TERRITORIES.has(entities.kind(one.ref))) model.add(one, 'plays.no.town');
    return;
  }
  if (kind !== 'city' && kind !== 'region') return;
  const country = entities.country(best.ref);
  for (const one of readings) {
    const other = entities.kind(one.ref);
    const abroad =
      other === 'team' && country !== undefined && (entities.country(one.ref) ?? country) !== country;
    if (!PLAYERS.has(other) || abroad) model.add(one, 'plays.no.town');
    else if (other === 'team') model.add(one, 'plays.club');
  }
}

/** "left Liverpool", "gegen Augsburg": in an article about sport a town's name is its club's. In place. */
export function favourClubs({ knowledge, model }: ArticleContext, readings: readonly ScoredReading[]): void {
  const { entities } = knowledge;
  const clubs = readings.filter(({ ref }) => entities.kind(ref) === 'team');
  const states = new Set(clubs.map(({ ref }) => entities.country(ref)));
  for (const one of readings) {
    const kind = entities.kind(one.ref);
    if (kind === 'team') model.add(one, 'sport.club');
    else if ((kind === 'city' || kind === 'region') && states.has(entities.country(one.ref)))
      model.add(one, 'sport.town');
  }
}

/** By so much must a namesake be less known to stand back. */
const LESS_KNOWN = 0.15;
/** And by so much, to stand back behind any place: "Kent" in England. */
const FAR_LESS_KNOWN = 0.3;

/** True where nothing in the article but the name itself is of the state that the reading belongs to. */
function isFarFrom(knowledge: Knowledge, ref: EntityRef, state: DocumentState): boolean {
  const country = knowledge.entities.country(ref);
  if (country === undefined) return true;
  return state.countryShare(country, ref) === 0 && (country === ref || state.count(country) === 0);
}

/**
 * "from Athens to Rome": of towns and regions of a name the one that all the world knows, where the article speaks of
 * nothing else in the others' states. "Georgia": the state rather than the one of America, likewise. In place.
 */
export function preferFamous(
  { knowledge, model }: ArticleContext,
  readings: readonly ScoredReading[],
  containers: readonly EntityRef[],
  state: DocumentState,
): void {
  const { entities } = knowledge;
  if (readings.length < 2 || containers.length > 0) return;
  const places = readings.filter(({ ref }) => TERRITORIES.has(entities.kind(ref)));
  if (places.length < 2) return;
  const best = Math.max(...places.map(({ ref }) => entities.prior(ref)));
  const isState = places.some(
    ({ ref, reading }) => entities.kind(ref) === 'country' && reading?.posting.rank === 'label',
  );
  // "Pennsylvania and Georgia": next to what is of their states, the others are at home too.
  const near = places.some(
    ({ ref }) =>
      entities.kind(ref) === 'region' &&
      !places.some((other) => other.ref === entities.country(ref)) &&
      !isFarFrom(knowledge, ref, state),
  );
  for (const one of places) {
    const isCountry = entities.kind(one.ref) === 'country';
    const gap = best - entities.prior(one.ref);
    const lesser =
      gap >= (best >= WORLD_FAMOUS ? LESS_KNOWN : FAR_LESS_KNOWN) || (isState && isCountry === near);
    if (lesser && isFarFrom(knowledge, one.ref, state)) model.add(one, 'place.namesake');
  }
}

/** Kinds that are somewhere. */
const SOMEWHERE: ReadonlySet<Kind> = new Set<Kind>(['city', 'region', 'place', 'water', 'mountain']);
/** Places this little known are news at home alone. */
const OBSCURE = 0.3;

/** "Orán" among towns of Argentina is none of Algeria's, and an obscure lake lies where the rest of the article does. */
export function preferNear(
  { knowledge: { entities }, model }: ArticleContext,
  readings: readonly ScoredReading[],
  containers: readonly EntityRef[],
  state: DocumentState,
): void {
  const dominance = state.dominance();
  if (dominance === 0) return;
  const places = readings.filter(({ ref }) => SOMEWHERE.has(entities.kind(ref)));
  if (places.length === 0) return;
  const isNear = (ref: EntityRef): boolean => {
    const country = entities.country(ref);
    if (country === undefined || containers.includes(country) || state.count(country) > 0) return true;
    return state.countryShare(country, ref) > 0;
  };
  const rivals = places.some(({ ref }) => entities.country(ref) !== undefined && isNear(ref));
  for (const one of places) {
    // "London" is London in an article about Ohio too.
    if (isNear(one.ref) || entities.prior(one.ref) >= WORLD_FAMOUS) continue;
    if (rivals) model.add(one, 'place.abroad', dominance);
    else if (entities.prior(one.ref) < OBSCURE) model.add(one, 'place.alone', dominance);
  }
}
