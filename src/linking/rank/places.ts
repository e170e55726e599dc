/** Places and what is called by their names. */
import type { Kind } from '../../knowledge/model';
import type { EntityRef, Knowledge } from '../../knowledge/store';
import type { DocumentState } from '../context/document';
import { TERRITORIES } from '../read/case';
import type { ScoredReading } from './score';

/** Kinds that are called by the name of the town that they lie in or are named after. */
const NAMED_AFTER: ReadonlySet<Kind> = new Set<Kind>(['region', 'place', 'team', 'organisation']);

/** True where the other is a county, station or club called by the town's (a district's) name, in the same state. */
function isNamedAfter(knowledge: Knowledge, town: EntityRef, other: EntityRef): boolean {
  const { entities } = knowledge;
  const kind = entities.kind(town);
  if (kind !== 'city' && kind !== 'place') return false;
  if (kind === 'place' && entities.kind(other) !== 'team') return false;
  const country = entities.country(other);
  if (country === undefined && entities.kind(other) === 'region') return true;
  return NAMED_AFTER.has(entities.kind(other)) && entities.country(town) === country;
}

/** True for two places of a name of which one lies in the other: "Tunis", "Luxembourg", "Gaza". */
function liesIn(knowledge: Knowledge, one: EntityRef, other: EntityRef): boolean {
  const { entities } = knowledge;
  if (!TERRITORIES.has(entities.kind(one)) || !TERRITORIES.has(entities.kind(other))) return false;
  if (entities.country(one) === other || entities.country(other) === one) return true;
  return entities.related(one).includes(other) || entities.related(other).includes(one);
}

/**
 * A town and what is called by its name, or a place and the greater one that it lies in, do not compete: where the
 * text does not say which, the town is the answer, else the likelier of the two.
 */
export function joinPlaces(knowledge: Knowledge, readings: ScoredReading[]): void {
  const isTown = (one: ScoredReading, other: ScoredReading): boolean =>
    isNamedAfter(knowledge, one.ref, other.ref) && other.score <= one.score + 1;
  const lies = (one: ScoredReading, other: ScoredReading): boolean => liesIn(knowledge, one.ref, other.ref);
  for (const one of readings) {
    for (const other of readings) {
      if (other === one || other.score === Number.NEGATIVE_INFINITY) continue;
      const joined =
        isTown(one, other) || (lies(one, other) && other.score <= one.score && !isTown(other, one));
      if (!joined) continue;
      one.score = Math.log(Math.exp(one.score) + Math.exp(other.score));
      other.score = Number.NEGATIVE_INFINITY;
    }
  }
}

/** Kinds that may play under a name of their own, whatever town is called so too. */
const PLAYERS: ReadonlySet<Kind> = new Set<Kind>(['team', 'person']);
/** What a town loses whose club is meant, and what the club gains. */
const NO_TOWN = 9;
const CLUB = 2.5;

/** Where a name plays that would be a town's or a region's: its club in the same state, or nothing that the file has. */
export function preferClubs(knowledge: Knowledge, readings: ScoredReading[]): void {
  const { entities } = knowledge;
  const [first] = readings;
  if (first === undefined) return;
  const best = readings.reduce((one, other) => (other.score > one.score ? other : one), first);
  const kind = entities.kind(best.ref);
  if (kind !== 'city' && kind !== 'region') return;
  const country = entities.country(best.ref);
  for (const one of readings) {
    const other = entities.kind(one.ref);
    const abroad =
      other === 'team' && country !== undefined && (entities.country(one.ref) ?? country) !== country;
    if (!PLAYERS.has(other) || abroad) one.score -= NO_TOWN;
    else if (other === 'team') one.score += CLUB;
  }
}

/** Kinds that are somewhere. */
const SOMEWHERE: ReadonlySet<Kind> = new Set<Kind>(['city', 'region', 'place', 'water', 'mountain']);
/** Places this little known are news at home alone. */
const OBSCURE = 0.3;
/** What a place loses that lies in a state which nothing else in an article of another state belongs to. */
const ABROAD = 2.5;
/** What it loses that is obscure besides. */
const ALONE = 4;

/** "Orán" among towns of Argentina is none of Algeria's, and an obscure lake lies where the rest of the article does. */
export function preferNear(
  knowledge: Knowledge,
  readings: ScoredReading[],
  containers: readonly EntityRef[],
  state: DocumentState,
): void {
  const { entities } = knowledge;
  const places = readings.filter(({ ref }) => SOMEWHERE.has(entities.kind(ref)));
  if (places.length === 0) return;
  const dominance = state.dominance();
  if (dominance === 0) return;
  const isNear = (ref: EntityRef): boolean => {
    const country = entities.country(ref);
    if (country === undefined || containers.includes(country) || state.count(country) > 0) return true;
    return state.countryShare(country, ref) > 0;
  };
  const rivals = places.some(({ ref }) => entities.country(ref) !== undefined && isNear(ref));
  for (const one of places) {
    if (isNear(one.ref)) continue;
    if (rivals) one.score -= ABROAD * dominance;
    else if (entities.prior(one.ref) < OBSCURE) one.score -= ALONE * dominance;
  }
}
