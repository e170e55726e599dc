/** The world's states and dependencies, with their Wikidata items and ISO codes, as country-coder knows them. */
import { borders } from '@rapideditor/country-coder';
import type { EntityId, Kind } from '../../../knowledge/model';

export interface Territory {
  item: EntityId;
  kind: Extract<Kind, 'country' | 'territory'>;
  nameEn: string;
  /** ISO 3166-1 alpha-2; undefined for a breakaway state without a code. `XK` is in use for Kosovo. */
  iso2: string | undefined;
  /** ISO 3166-1 numeric, three digits. */
  isoNumeric: string | undefined;
  /** alpha-2 code of the state that a dependency belongs to. */
  sovereign: string | undefined;
  continent: EntityId | undefined;
}

/** A realm's item → the item of the state that news mean by its name; the realm also counts its other countries. */
const STATE_OF_REALM: Readonly<Record<string, EntityId>> = {
  Q29999: 'Q55', // Netherlands
  Q756617: 'Q35', // Denmark
};

/** States that no UN member or only one or two recognise and that hold no ISO code of a state: territories here. */
const NOT_STATES: ReadonlySet<string> = new Set(['EH', 'Q23681']);

/** Not inhabited units but bundles made for statistics, or cities that have entries of their own. */
const BUNDLES: ReadonlySet<string> = new Set(['UM', 'EA', 'FX', 'CP', 'DG']);

/** M49 code → item of the continent; the two Americas before the whole. */
const CONTINENTS: readonly (readonly [m49: string, item: EntityId])[] = [
  ['150', 'Q46'],
  ['142', 'Q48'],
  ['202', 'Q15'],
  ['002', 'Q15'],
  ['005', 'Q18'],
  ['003', 'Q49'],
  ['009', 'Q538'],
];

/** State over several continents → the part of it that it counts with, by item or country-coder's own code. */
const HOME_OF_STATE: Readonly<Record<string, EntityId>> = {
  Q20: 'Q98059339',
  Q29: 'Q16390686',
  Q30: 'Q578170',
  Q45: 'Q2915956',
  Q142: 'FX',
  Q145: 'Q21',
  Q148: 'Q19188',
  Q159: 'Q875134',
  Q252: 'Q3757',
  Q408: 'Q2872203',
  Q664: 'Q118863',
};

type Properties = (typeof borders.features)[number]['properties'];

function toTerritory(place: Properties): Territory {
  const isState = place.level === 'country' && !NOT_STATES.has(place.id);
  return {
    item: STATE_OF_REALM[place.wikidata] ?? place.wikidata,
    kind: isState ? 'country' : 'territory',
    nameEn: place.nameEn,
    iso2: place.iso1A2,
    isoNumeric: place.iso1N3,
    sovereign: place.country,
    continent: continentOf(place),
  };
}

function continentOf(place: Properties): EntityId | undefined {
  const groups = new Set(place.groups);
  const own = CONTINENTS.find(([m49]) => groups.has(m49))?.[1];
  if (own !== undefined) return own;
  // A realm over several continents counts where its home country lies.
  const home = STATE_OF_REALM[place.wikidata] ?? HOME_OF_STATE[place.wikidata];
  const part = borders.features.find(
    ({ properties }) => properties.wikidata === home || properties.id === home,
  );
  return part === undefined ? undefined : continentOf(part.properties);
}

/** Every state and dependency, states first, each by its code. */
export const TERRITORIES: readonly Territory[] = borders.features
  .map(({ properties }) => properties)
  .filter(
    ({ id, iso1A2, level }) =>
      (iso1A2 !== undefined || id === 'Q23681') &&
      ['country', 'territory'].includes(level) &&
      !BUNDLES.has(id),
  )
  .map(toTerritory)
  .sort((a, b) =>
    a.kind === b.kind ? (a.iso2 ?? 'ZZ').localeCompare(b.iso2 ?? 'ZZ') : a.kind.localeCompare(b.kind),
  );

/** alpha-2 code → item. */
export const ITEM_BY_ISO2: ReadonlyMap<string, EntityId> = new Map(
  TERRITORIES.flatMap(({ iso2, item }) => (iso2 === undefined ? [] : [[iso2, item] as const])),
);

/** item → alpha-2 code. */
export const ISO2_BY_ITEM: ReadonlyMap<EntityId, string> = new Map(
  [...ITEM_BY_ISO2].map(([iso2, item]) => [item, iso2]),
);

/** Upper-case ISO 3166-2 code ("GB-ENG") → item, for the few subdivisions that country-coder outlines. */
export const ITEM_BY_SUBDIVISION: ReadonlyMap<string, EntityId> = new Map(
  borders.features.flatMap(({ properties: { aliases, wikidata } }) =>
    (aliases ?? []).filter((code) => /^[A-Z]{2}-[A-Z0-9]{1,3}$/.test(code)).map((code) => [code, wikidata]),
  ),
);
