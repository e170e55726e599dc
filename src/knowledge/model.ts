/**
 * The vocabulary that every part of Glossa shares: kinds, languages, name ranks, properties and role codes.
 * Codes are positions in these lists, and they are written into the knowledge file: append, never reorder,
 * or raise FORMAT_VERSION in layout.ts.
 */

export const KINDS = [
  'person',
  'country', // sovereign or de facto state of today
  'territory', // dependency, breakaway or disputed area
  'formerCountry',
  'region', // first- or second-level division, historical or supranational region, continent
  'city',
  'place', // building, square, airport, stadium, battlefield, quarter, base …
  'water', // sea, river, lake, strait, canal
  'mountain', // mountain, range, island, desert, peninsula: natural features on land
  'organisation',
  'party',
  'company',
  'media', // newspaper, broadcaster, news agency, website, platform
  'team', // sports club, national team, league
  'office', // an office that persons hold
  'event', // war, battle, election, summit, disaster, tournament, festival
  'people', // nation, ethnic group
  'work', // film, book, song, painting, programme
  'product', // device, vehicle, weapon, ship, software, medicine
  'award',
  'religion', // religion, church, ideology
  'treaty', // treaty, law, constitution
  'other', // language, currency, dynasty and whatever a statement needs as its value
] as const;
export type Kind = (typeof KINDS)[number];

/**
 * What persons and teams are known for: sports apart, `sport` for one of no class of its own, `stage` for the arts that
 * have an audience, `politics`, and `elsewhere` for the rest.
 */
export const FIELDS = [
  'football',
  'americanFootball',
  'baseball',
  'basketball',
  'cricket',
  'hockey',
  'rugby',
  'tennis',
  'motorsport',
  'sport',
  'elsewhere',
  'stage',
  'politics',
] as const;
export type Field = (typeof FIELDS)[number];

/** From so many inhabitants on, a settlement is called a city, and below a town. */
export const CITY_SIZE = 20_000;

/** Languages whose names are stored. `mul` holds names written alike in every Latin-script language. */
export const NAME_LANGS = ['mul', 'hu', 'en', 'de', 'fr', 'es', 'it', 'pl', 'ru', 'uk'] as const;
export type NameLang = (typeof NAME_LANGS)[number];

/** Languages of articles that Glossa reads; each has a folder in src/language and a name index of its own. */
export const ARTICLE_LANGS = ['hu', 'en', 'de'] as const;
export type ArticleLang = (typeof ARTICLE_LANGS)[number];

/**
 * label: the name to show, one a language. short: a shorter usual form ("USA", "Putyin" never: see linking).
 * alias: another name in use. native: as the bearer writes it (any script; lang is `mul`). former: no longer
 * official ("Burma"). adjective: "orosz", "Russian". demonym: the people's noun, where it differs from the adjective.
 * transcribed: made by our own transcription rules. weak: an alias from a source known for junk. family: an office
 * holder's family name, a name of theirs only behind that office ("Bundeskanzler Merz").
 */
export const NAME_RANKS = [
  'label',
  'short',
  'alias',
  'native',
  'former',
  'adjective',
  'demonym',
  'transcribed',
  'weak',
  'family',
] as const;
export type NameRank = (typeof NAME_RANKS)[number];

/** 'YYYY', 'YYYY-MM' or 'YYYY-MM-DD'; a leading '-' for years BC ('-0384'). Precision is what is written. */
export type IsoDate = string;

/** `Q123` where Wikidata's id is known, else `geonames:123` or `glossa:some-slug`. */
export type EntityId = string;

export type ValueType =
  | 'item' // an EntityId
  | 'date' // an IsoDate
  | 'number' // decimal notation, unit fixed by the property
  | 'point' // 'lat,lon' in decimal degrees, up to 4 decimals
  | 'code' // a lower-camel code that src/describe translates
  | 'text'; // language-neutral text: a Wikipedia title, a URL, a native script form

/**
 * Every property that a statement may have, with its type of value. Comments give the Wikidata property.
 * Temporal ones carry start and end. Append only.
 */
export const PROPERTIES = {
  country: 'item', // P17: the state that a place, office, organisation or event belongs to
  locatedIn: 'item', // P131, P276: the next larger place
  continent: 'item', // P30
  capital: 'item', // P36
  capitalOf: 'item', // P1376
  borders: 'item', // P47
  officialLanguage: 'item', // P37
  currency: 'item', // P38
  religion: 'item', // P140
  memberOf: 'item', // P463, temporal: country in UN, EU, NATO …; person in a cabinet; organisation in a body
  partOf: 'item', // P361
  predecessor: 'item', // P1365
  successor: 'item', // P1366
  recognises: 'item', // state to state, temporal: start is the day of recognition
  diplomaticRelationsBroken: 'item', // state to state: start is the day they were broken off
  birthPlace: 'item', // P19
  deathPlace: 'item', // P20
  citizenship: 'item', // P27
  party: 'item', // P102, temporal
  position: 'item', // P39, temporal: value is an office (kind `office`)
  employer: 'item', // P108, temporal
  educatedAt: 'item', // P69
  spouse: 'item', // P26, temporal
  parent: 'item', // P22, P25
  child: 'item', // P40
  sibling: 'item', // P3373
  award: 'item', // P166: start is the year
  team: 'item', // P54, temporal
  jurisdiction: 'item', // P1001: what an office governs (a country, region, city or organisation)
  headquarters: 'item', // P159: a place
  parentOrganisation: 'item', // P749
  owner: 'item', // P127
  founder: 'item', // P112
  leader: 'item', // P488, P169, P6, P35: head of an organisation, company, party, temporal
  league: 'item', // P118
  venue: 'item', // P115
  participant: 'item', // P710
  winner: 'item', // P1346
  location: 'item', // P276 of an event
  author: 'item', // P50, P57, P175, P170
  maker: 'item', // P176, P178
  follows: 'item', // P155
  born: 'date', // P569
  died: 'date', // P570
  founded: 'date', // P571
  dissolved: 'date', // P576
  started: 'date', // P580 of an event
  ended: 'date', // P582 of an event
  published: 'date', // P577
  population: 'number', // persons
  area: 'number', // km²
  elevation: 'number', // m
  length: 'number', // km
  gdp: 'number', // US dollars a year, purchasing power parity
  deaths: 'number', // persons, of an event
  coordinates: 'point', // P625
  gender: 'code', // 'male' | 'female' | 'other'
  occupation: 'code', // P106 as a code: politician, footballer, singer …
  class: 'code', // finer than the kind: river, lake, university, newspaper, footballClub, war, election …
  role: 'code', // of an office: see ROLES
  governmentType: 'code', // of a country
  industry: 'code', // of a company
  ideology: 'code', // of a party
  sport: 'code',
  leaderRole: 'code', // of a country: the role code of the one whom news call its leader
  nativeName: 'text',
  iso2: 'text', // ISO 3166-1 alpha-2, for flag and map
  isoNumeric: 'text', // ISO 3166-1 numeric, key of the outlines in world-atlas
  wikipedia: 'text', // title in the English Wikipedia, without namespace
  geonames: 'text', // GeoNames id
  website: 'text',
  sitelinks: 'number', // popularity measures: read by the compiler for the prior, not written to the file
  pageviews: 'number',
  languages: 'number',
  places: 'number', // of a brand: number of countries where it has places
  quotes: 'number', // quotations in English-language news, of samples of 2015 to 2020
  vitalLevel: 'number', // Wikipedia's level of vital articles, 3 to 5: the lower, the better known
  backlinks: 'number', // articles of the English Wikipedia that link to the item's
  providers: 'number', // of a club: providers of football data that know it
  language: 'item', // P407 of a medium or work
  operator: 'item', // P137 of a space mission
  firstFlight: 'date', // P606 of an aircraft
  introduced: 'date', // P729 of a weapon or a car: entry into service
  built: 'date', // P571 of a building: when its construction began
  completed: 'date', // P1619, P729 of a building
  spokenIn: 'item', // of a language: states where it is official, in a part too, or much spoken
  largestCity: 'item', // of a region: its city of most inhabitants
  peopleOf: 'item', // of a party: the neighbouring state whose people, and not whose own, it is named after
  knownFor: 'item', // worked out by the compiler: the best known of the many whose statements name the entity
  urbanPopulation: 'number', // persons, of a city with the towns grown together with it
  houseSeats: 'number', // of a party, in its state's lower or only chamber, temporal: start is the day of the election, end that of the next
  houseSize: 'number', // members of that chamber, of a party with the dates of `houseSeats`, and of the chamber itself
  houseParty: 'item', // of a chamber, temporal, and of an election: a party with seats
  joined: 'item', // of a sportsperson: a club that he or she came to; start is the year
  cast: 'item', // P161 of a film
  won: 'item', // of a sportsperson or a club: a competition; start is the year
} as const satisfies Record<string, ValueType>;
export type Property = keyof typeof PROPERTIES;
export const PROPERTY_LIST = Object.keys(PROPERTIES) as Property[];

/** Counts that change from year to year. */
export const COUNTED_PROPERTIES: ReadonlySet<Property> = new Set(['population', 'urbanPopulation', 'gdp']);

/** Measures of popularity: the compiler turns them into the prior and leaves them out of the file. */
export const POPULARITY_PROPERTIES: ReadonlySet<Property> = new Set([
  'sitelinks',
  'pageviews',
  'languages',
  'places',
  'quotes',
  'vitalLevel',
  'backlinks',
  'providers',
]);

/**
 * What an office is, across countries. `minister.*` are by portfolio. headOfState and headOfGovernment are
 * derived by the compiler from the country's own offices; `leader` from its leaderRole.
 */
export const ROLES = [
  'headOfState',
  'headOfGovernment',
  'leader',
  'president',
  'vicePresident',
  'primeMinister',
  'deputyPrimeMinister',
  'chancellor',
  'viceChancellor',
  'monarch',
  'consort',
  'crownPrince',
  'governorGeneral',
  'supremeLeader',
  'generalSecretary', // of a ruling party
  'secretaryGeneral', // of an international organisation
  'minister.foreign',
  'minister.defence',
  'minister.finance',
  'minister.interior',
  'minister.justice',
  'minister.economy',
  'minister.health',
  'minister.education',
  'minister.agriculture',
  'minister.energy',
  'minister.environment',
  'minister.transport',
  'minister.culture',
  'minister.labour',
  'minister.trade',
  'minister.science',
  'minister.sport',
  'minister.development',
  'minister.europe',
  'minister.digital',
  'minister.social',
  'minister.prime-office',
  'minister.other',
  'stateSecretary',
  'speaker', // of a parliament's chamber
  'legislator',
  'governor',
  'mayor',
  'ambassador',
  'centralBankGovernor',
  'armyChief',
  'attorneyGeneral',
  'chiefJustice',
  'intelligenceChief',
  'spokesperson',
  'commissioner',
  'partyLeader',
  'ceo',
  'chair',
  'director',
  'editor',
  'pope',
  'patriarch',
  'archbishop',
  'bishop',
  'coach',
  'captain',
  'foreignPolicyChief',
  'adviser',
] as const;
export type Role = (typeof ROLES)[number];

export interface Name {
  lang: NameLang;
  rank: NameRank;
  name: string;
}

export interface Statement {
  property: Property;
  /** As text, in the notation of the property's ValueType. */
  value: string;
  start?: IsoDate;
  end?: IsoDate;
  /**
   * Of a term whose end no source gives: the day from which it is not said to run any more, since another is known to
   * have begun or an election was held.
   */
  until?: IsoDate;
  /** Id of the source (its folder in src/compiler/facts). */
  source: string;
  /** The day that the source speaks for. */
  asOf: IsoDate;
}

/** An entity in full, as the compiler merges it and as a record of the file gives it back. */
export interface Entity {
  id: EntityId;
  kind: Kind;
  names: Name[];
  statements: Statement[];
}

export interface Source {
  id: string;
  title: string;
  publisher: string;
  url: string;
  licence: string;
  asOf: IsoDate;
  /** The source gives the deaths of nearly all of its persons who had died by its day. */
  tellsDeaths?: true;
}
