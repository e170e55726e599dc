/** Facts on which sources differ, or of which one source has several where there is one: nothing is said of them. */
import type { EntityId, Property, Statement } from '../../knowledge/model';
import { normaliseName } from '../../knowledge/normalise';
import type { MergedEntity } from '../entity';
import type { Report } from '../report';
import { CURATED } from './precedence';

/** Years of which one is told; sources that count from another day of the same event differ by one. */
const YEARS: ReadonlySet<Property> = new Set<Property>([
  'born',
  'died',
  'founded',
  'dissolved',
  'started',
  'ended',
  'published',
]);
const SAME_EVENT = 1;
/** Places of which an entity has one at a time: a source with two does not say which is that of today. */
const ONE_PLACE: ReadonlySet<Property> = new Set<Property>(['capital']);

/**
 * True where neither of two values for the same fact may be told: years further apart than one event's, two places of
 * one list. A curated fact stands, and so does that of the better source in all else.
 */
export function isDisputed(known: Statement, other: Statement): boolean {
  if (known.source === CURATED || known.property !== other.property) return false;
  if (ONE_PLACE.has(known.property)) return known.source === other.source && known.value !== other.value;
  if (!YEARS.has(known.property)) return false;
  const years = Math.abs(Number.parseInt(known.value, 10) - Number.parseInt(other.value, 10));
  return years > SAME_EVENT;
}

/** Everything that the place lies in, as far as the tables tell. */
function around(id: EntityId, byId: ReadonlyMap<EntityId, MergedEntity>, depth = 0): EntityId[] {
  const within = (byId.get(id)?.statements ?? [])
    .filter(({ property }) => property === 'locatedIn' || property === 'partOf' || property === 'country')
    .map(({ value }) => value);
  return depth === 3 ? within : [...within, ...within.flatMap((one) => around(one, byId, depth + 1))];
}

/**
 * Of seats that sources differ on a curated one stands; else the finer of two of which one lies in the other, and none of
 * others. Statements are changed in place.
 */
export function settleSeats(entities: readonly MergedEntity[], report: Report): void {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  for (const entity of entities) {
    const seats = entity.statements.filter(({ property }) => property === 'headquarters');
    if (seats.length < 2) continue;
    const curated = seats.filter(({ source }) => source === CURATED);
    const finest = seats.filter(({ value }) =>
      seats.every((other) => other.value === value || around(value, byId).includes(other.value)),
    );
    const kept = new Set(curated.length > 0 ? curated : finest.slice(0, 1));
    if (kept.size === 0)
      report.note(
        'seats that sources differ on, left out',
        `${entity.id}: ${seats.map(({ value }) => value).join(', ')}`,
      );
    entity.statements = entity.statements.filter((one) => !seats.includes(one) || kept.has(one));
  }
}

/** What is spoken in a state as an official language, by the state. */
function stateLanguages(entities: readonly MergedEntity[]): Map<EntityId, ReadonlySet<EntityId>> {
  const found = new Map<EntityId, ReadonlySet<EntityId>>();
  for (const { id, kind, statements } of entities) {
    const own = statements.filter(({ property }) => property === 'officialLanguage');
    if (kind === 'country' && own.length > 0) found.set(id, new Set(own.map(({ value }) => value)));
  }
  return found;
}

/** The sample of Wikidata's statements: it has some values of a list, and of towns what is spoken in them. */
const SAMPLE = 'wikidata-items';
/** A longer list of a sample lacks some. */
const MOST_LANGUAGES = 3;

/**
 * Official languages that only a sample of statements tells are kept of regions alone, where the list is short and says
 * more than that the state's only language is spoken there. Statements are changed in place.
 */
export function dropSampledLanguages(entities: readonly MergedEntity[]): void {
  const official = stateLanguages(entities);
  for (const entity of entities) {
    const own = entity.statements.filter(({ property }) => property === 'officialLanguage');
    if (own.length === 0 || !own.every(({ source }) => source === SAMPLE)) continue;
    const state = official.get(entity.statements.find(({ property }) => property === 'country')?.value ?? '');
    const says = state !== undefined && (state.size > 1 || own.some(({ value }) => !state.has(value)));
    if (entity.kind === 'region' && says && own.length <= MOST_LANGUAGES) continue;
    entity.statements = entity.statements.filter((one) => !own.includes(one));
  }
}

/** The beginnings of the words of all names: "Kobarid" of Slovenia has none of "Caporetto". */
function beginnings({ names }: MergedEntity): Set<string> {
  const words = names.flatMap(({ name }) => normaliseName(name).split(/[^\p{L}]+/u));
  return new Set(words.filter((word) => word.length > 2).map((word) => word.slice(0, 4)));
}

/**
 * A battle that no name of the town is in was fought at another place, for which the town is the next large one:
 * Hohenlinden lies 30 km from Munich. Statements are changed in place.
 */
export function dropNextTowns(entities: readonly MergedEntity[]): void {
  const cities = new Map(entities.filter(({ kind }) => kind === 'city').map((entity) => [entity.id, entity]));
  for (const entity of entities) {
    const isBattle = entity.statements.some(
      ({ property, value }) => property === 'class' && value === 'battle',
    );
    if (entity.kind !== 'event' || !isBattle) continue;
    const own = beginnings(entity);
    entity.statements = entity.statements.filter(({ property, value, source }) => {
      const city = property === 'location' && source !== CURATED ? cities.get(value) : undefined;
      return city === undefined || [...beginnings(city)].some((word) => own.has(word));
    });
  }
}

/**
 * Among the cities that are known to lie in a region the largest is only that of the region where its seat, which may be
 * larger and known to lie nowhere, has fewer inhabitants. Statements are changed in place.
 */
export function dropLesserCities(entities: readonly MergedEntity[]): void {
  const people = new Map<EntityId, number>();
  for (const { id, kind, statements } of entities) {
    const counted =
      kind === 'city' ? statements.find(({ property }) => property === 'population') : undefined;
    if (counted !== undefined) people.set(id, Number(counted.value));
  }
  for (const entity of entities) {
    const seat = entity.statements.find(({ property }) => property === 'capital')?.value;
    if (seat === undefined) continue;
    const size = people.get(seat) ?? Number.POSITIVE_INFINITY;
    entity.statements = entity.statements.filter(
      ({ property, value, source }) =>
        property !== 'largestCity' || source === CURATED || value === seat || (people.get(value) ?? 0) > size,
    );
  }
}
