/** What the lists of dated-items-2026 hold: kind, finer code, what the year says, and how well known an item must be. */
import type { Kind, Property } from '../../../knowledge/model';

export interface DatedList {
  kind: Kind;
  code?: string;
  /** What the year of the list is of the item; undefined where no property fits. */
  year?: Property;
  /** Least number of Wikipedias (sitelinks) of an item that no other source has. */
  least: number;
}

type Row = readonly [pattern: RegExp, kind: Kind, code: string, year: Property | '', least: number];

/** Lists that are left out hold what readers of news do not look up: albums, snacks, writing systems, cultures of pottery … */
const LISTS: readonly Row[] = [
  [/^famous-.*-death-year$/, 'person', '', 'died', 45],
  [/^nobel-laureates-award-year$/, 'person', '', '', 30],
  [/-taking-office$/, 'person', '', '', 40],
  [/^wars-/, 'event', 'war', 'started', 15],
  [/^battles-/, 'event', 'battle', 'started', 20],
  [/^massacres-/, 'event', 'massacre', 'started', 5],
  [/^coups-/, 'event', 'coup', 'started', 5],
  [/^(?:revolutions)-/, 'event', 'uprising', 'started', 8],
  [/^protests-riots/, 'event', 'protest', 'started', 8],
  [/^disease-outbreaks-/, 'event', 'epidemic', 'started', 5],
  [/^declarations-of-independence-/, 'event', '', 'started', 8],
  [/^space-missions-/, 'event', 'spaceMission', 'started', 15],
  [/^historical-states-fall-/, 'formerCountry', '', 'dissolved', 25],
  [/^(?:historical-countries|colonies|colonial-empires)-/, 'formerCountry', '', 'founded', 25],
  [/^airlines-/, 'company', 'airline', 'founded', 25],
  [/^brands-and-companies-/, 'company', '', 'founded', 25],
  [/^restaurant-chains-/, 'company', 'restaurantChain', 'founded', 10],
  [/^newspapers-/, 'media', 'newspaper', 'founded', 20],
  [/^radio-stations-/, 'media', 'broadcaster', 'founded', 8],
  [/^tv-channels-/, 'media', 'broadcaster', 'founded', 20],
  [/^(?:social-networking-services)-/, 'media', 'socialNetwork', 'founded', 12],
  [/^websites-/, 'media', 'website', 'founded', 20],
  [/^mobile-apps-/, 'product', 'software', 'published', 30],
  [/^operating-systems-|^web-browsers-/, 'product', 'software', 'published', 40],
  [/^video-game-consoles-|^cell-phone-models-/, 'product', '', 'published', 40],
  [/^aircraft-/, 'product', 'aircraft', 'firstFlight', 18],
  [/^(?:weapon|combat-vehicle)-/, 'product', 'weapon', 'introduced', 18],
  [/^automobile-models-/, 'product', 'carModel', 'introduced', 30],
  [/^football-clubs-/, 'team', 'footballClub', 'founded', 15],
  [
    /^(?:rugby-clubs|f1-teams|nhl-franchises|nba-franchises|nfl-franchises|mlb-franchises)-/,
    'team',
    'sportsClub',
    'founded',
    15,
  ],
  [/^stadiums-/, 'place', 'stadium', 'founded', 12],
  [/^museums-and-historic-sites-construction/, 'place', 'museum', 'built', 20],
  [/^museums-and-historic-sites-/, 'place', 'museum', 'founded', 20],
  [/^castles-and-palaces-construction/, 'place', 'palace', 'built', 25],
  [/^castles-and-palaces-/, 'place', 'palace', 'completed', 25],
  [/^religious-buildings-construction/, 'place', 'placeOfWorship', 'built', 25],
  [/^religious-buildings-/, 'place', 'placeOfWorship', 'completed', 25],
  [
    /^(?:bridges-towers-and-skyscrapers|notable-buildings-and-structures|historic-landmarks)-construction/,
    'place',
    '',
    'built',
    20,
  ],
  [
    /^(?:bridges-towers-and-skyscrapers|notable-buildings-and-structures|historic-landmarks)-completion/,
    'place',
    '',
    'completed',
    20,
  ],
  [
    /^(?:bridges-towers|notable-buildings|historic-landmarks|historic-sites|historic-national-parks)/,
    'place',
    '',
    '',
    20,
  ],
  [/^films-/, 'work', 'film', 'published', 60],
  [/^tv-shows-/, 'work', 'tvSeries', 'published', 40],
  [/^books-/, 'work', 'book', 'published', 60],
  [/^(?:paintings|sculptures)-/, 'work', 'artwork', 'published', 40],
  [/^(?:plays|musicals)-/, 'work', '', 'published', 50],
  [/^video-games-/, 'work', 'videoGame', 'published', 60],
  [/^dynasties-/, 'other', 'dynasty', 'founded', 40],
];

/** What a list of dated-items-2026 says of its items; undefined for lists that are left out. */
export function datedList(query: string): DatedList | undefined {
  const row = LISTS.find(([pattern]) => pattern.test(query));
  if (row === undefined) return undefined;
  const [, kind, code, year, least] = row;
  return { kind, least, ...(code !== '' && { code }), ...(year !== '' && { year }) };
}
