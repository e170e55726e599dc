/** States and continents of what lies, or has its seat, in a place whose state is known. */
import type { EntityId, Kind, Property } from '../../../knowledge/model';
import type { RawSources } from '../../tables/adapter';
import type { Tables } from '../../tables/tables';
import type { LabelIndex } from './label-index';
import { Untold } from './untold';

/** Kinds with what puts them into a place for as long as they are. */
const PLACED: readonly (readonly [Kind, readonly Property[]])[] = [
  ['company', ['headquarters']],
  ['organisation', ['headquarters']],
  ['media', ['headquarters']],
  ['team', ['headquarters', 'location']],
  ['place', ['location', 'locatedIn']],
  ['city', ['locatedIn']],
  ['region', ['locatedIn']],
  // What one firm makes is of the firm's state; a game may be another's whom the firm bought.
  ['product', ['maker']],
];
/** From then on the places of events lie in the states of today. */
const TODAYS_STATES = '1993';
/** An international body has its seat in a state and does not belong to it. */
const INTERNATIONAL: ReadonlySet<string> = new Set([
  'internationalOrganisation',
  'union',
  'sportsBody',
  'sportsFederation',
]);

/** The one state of a place. */
function stateOf(place: EntityId | undefined, index: LabelIndex): EntityId | undefined {
  if (place === undefined) return undefined;
  if (index.kindOf(place) === 'country') return place;
  const states = new Set(index.values(place, 'country').filter((id) => index.kindOf(id) === 'country'));
  return states.size === 1 ? [...states][0] : undefined;
}

/** The state of all the places that an entity is said to be in. */
function stateByPlace(
  id: EntityId,
  properties: readonly Property[],
  index: LabelIndex,
): EntityId | undefined {
  const places = properties.flatMap((property) => index.values(id, property));
  const states = new Set(places.map((place) => stateOf(place, index)));
  return states.size === 1 ? [...states][0] : undefined;
}

function run(_raw: RawSources, index: LabelIndex): Tables {
  const untold = new Untold(index);
  for (const [kind, properties] of PLACED) {
    for (const id of index.ofKind(kind)) {
      if (index.values(id, 'class').some((code) => INTERNATIONAL.has(code))) continue;
      untold.add(id, 'country', stateByPlace(id, properties, index));
    }
  }
  for (const id of index.ofKind('event')) {
    const [started = ''] = index.values(id, 'started');
    if (started >= TODAYS_STATES) untold.add(id, 'country', stateByPlace(id, ['location'], index));
  }
  for (const id of index.ofKind('formerCountry')) {
    const state = stateByPlace(id, ['capital'], index);
    const continents = state === undefined ? [] : index.values(state, 'continent');
    if (continents.length === 1) untold.add(id, 'continent', continents[0]);
  }
  return {
    source: {
      id: 'place-joins',
      title: 'Wikidata and GeoNames: states by places',
      publisher: 'Wikimedia, GeoNames',
      url: 'https://www.wikidata.org/',
      licence: 'CC0-1.0; places CC-BY-4.0 (GeoNames)',
      asOf: '2022',
    },
    entities: [],
    names: [],
    statements: untold.statements,
  };
}

export const PLACE_JOINS = { id: 'place-joins', run };
