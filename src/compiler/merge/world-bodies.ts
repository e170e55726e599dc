/** Bodies and events of the whole world that lists file under one state: where a body sits, or one of many places. */
import type { EntityId, Kind } from '../../knowledge/model';
import type { MergedEntity } from '../entity';
import { CURATED } from './precedence';

/** English names of bodies of many states or of members all over the world. */
const WORLDWIDE =
  /^(?:the )?(?:international|intergovernmental|inter-parliamentary|world|global|united nations|european)\b/i;
/** What is called so by its subject or for fame, and belongs to one state all the same. */
const OF_A_STATE =
  /\b(?:universit|school|college|academy|institute|cent(?:er|re)\b|clinic|hospital|museum|library|bank of)/i;

/** Takes the state of its seat from a body of the world: "Swiss organisation" of the climate panel in Geneva. */
export function dropHostStates(entities: readonly MergedEntity[]): void {
  for (const entity of entities) {
    if (entity.kind !== 'organisation') continue;
    const label = entity.names.find(
      ({ lang, rank }) => rank === 'label' && (lang === 'en' || lang === 'mul'),
    )?.name;
    if (label === undefined || !WORLDWIDE.test(label) || OF_A_STATE.test(label)) continue;
    entity.statements = entity.statements.filter(
      ({ property, source }) => property !== 'country' || source === CURATED,
    );
  }
}

/** So many lands at least make an event that of more than a state. */
const SEVERAL = 2;
const STATES: ReadonlySet<Kind | undefined> = new Set(['country', 'territory', 'city']);

/** Of a war on several continents and seas, one state of a list is no place: others that were as much in it lack. */
export function dropOddStates(entities: readonly MergedEntity[]): void {
  const kinds = new Map<EntityId, Kind>(entities.map(({ id, kind }) => [id, kind]));
  for (const entity of entities) {
    if (entity.kind !== 'event') continue;
    const places = entity.statements.filter(({ property }) => property === 'location');
    const wide = places.filter(({ value }) => kinds.get(value) === 'region' || kinds.get(value) === 'water');
    if (wide.length < SEVERAL) continue;
    const odd = new Set(
      places.filter(({ value, source }) => source !== CURATED && STATES.has(kinds.get(value))),
    );
    entity.statements = entity.statements.filter((one) => !odd.has(one));
  }
}
