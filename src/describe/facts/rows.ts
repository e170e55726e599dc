/** Which rows the card of each kind has, in the order in which they are read. */
import type { Kind, Property } from '../../knowledge/model';

/** Rows made of more than one property; the composers are in composers.ts. */
export type ComposedRow =
  | 'birth'
  | 'death'
  | 'heads'
  | 'governs'
  | 'touches'
  | 'memberships'
  | 'works'
  | 'products'
  | 'happened'
  | 'edition'
  | 'fromCapital'
  | 'cities'
  | 'seats'
  | 'bornHere'
  | 'inHouse'
  | 'house'
  | 'houseMembers'
  | 'laureates'
  | 'alumni'
  | 'members'
  | 'states'
  | 'films'
  | 'champions'
  | 'titles'
  | 'leads'
  | 'founderOf';
export type Row = Property | ComposedRow;

const BODY: readonly Row[] = [
  'heads',
  'leader',
  'house',
  'houseMembers',
  'headquarters',
  'founded',
  'founder',
  'owner',
  'parentOrganisation',
  'partOf',
  'memberships',
  'members',
  'alumni',
  'jurisdiction',
  'country',
  'locatedIn',
  'dissolved',
];
const FEATURE: readonly Row[] = [
  'touches',
  'length',
  'elevation',
  'area',
  'locatedIn',
  'partOf',
  'location',
  'happened',
  'continent',
  'owner',
];
const HAPPENING: readonly Row[] = [
  'operator',
  'location',
  'locatedIn',
  'country',
  'participant',
  'winner',
  'champions',
  'house',
  'deaths',
  'edition',
  'follows',
  'partOf',
  'league',
  'founded',
  'dissolved',
  'jurisdiction',
];
const THING: readonly Row[] = [
  'author',
  'maker',
  'operator',
  'language',
  'published',
  'firstFlight',
  'introduced',
  'spokenIn',
  'country',
  'owner',
  'partOf',
  'winner',
  'founded',
  'dissolved',
  'location',
  'locatedIn',
  'officialLanguage',
  'jurisdiction',
];

/** Rows by kind. A row whose fact the lead has said, or for which nothing is known, is left out. */
export const KIND_ROWS: Record<Kind, readonly Row[]> = {
  person: [
    'leads',
    'party',
    'birth',
    'death',
    'citizenship',
    'sport',
    'team',
    'joined',
    'titles',
    'founderOf',
    'films',
    'works',
    'products',
    'award',
    'memberOf',
    'spouse',
    'parent',
    'child',
    'sibling',
    'employer',
    'educatedAt',
    'religion',
  ],
  country: [
    'heads',
    'memberships',
    'capital',
    'population',
    'area',
    'officialLanguage',
    'currency',
    'gdp',
    'borders',
    'governmentType',
    'diplomaticRelationsBroken',
    'recognises',
    'founded',
    'partOf',
    'country',
    'continent',
  ],
  territory: [
    'heads',
    'country',
    'capital',
    'population',
    'area',
    'officialLanguage',
    'borders',
    'recognises',
    'founded',
    'gdp',
    'continent',
  ],
  formerCountry: ['founded', 'dissolved', 'capital', 'successor', 'predecessor', 'officialLanguage', 'continent', 'borders'],
  region: [
    'heads',
    'capital',
    'largestCity',
    'states',
    'cities',
    'touches',
    'population',
    'area',
    'locatedIn',
    'partOf',
    'officialLanguage',
    'continent',
  ],
  city: ['heads', 'country', 'locatedIn', 'fromCapital', 'population', 'urbanPopulation', 'elevation', 'partOf', 'officialLanguage', 'seats', 'happened', 'bornHere'],
  place: ['location', 'locatedIn', 'fromCapital', 'leader', 'built', 'completed', 'founded', 'owner', 'country', 'happened', 'partOf', 'elevation', 'maker'],
  water: FEATURE,
  mountain: FEATURE,
  organisation: BODY,
  party: ['heads', 'leader', 'governs', 'inHouse', 'ideology', 'founded', 'founder', 'headquarters', 'memberships', 'partOf', 'dissolved', 'successor', 'predecessor'],
  company: ['industry', 'headquarters', 'heads', 'leader', 'founded', 'founder', 'owner', 'parentOrganisation', 'products', 'partOf', 'country', 'dissolved'],
  media: ['owner', 'founded', 'headquarters', 'heads', 'leader', 'founder', 'maker', 'country', 'parentOrganisation', 'published', 'language',
    'memberships', 'dissolved'],
  team: ['league', 'headquarters', 'venue', 'heads', 'leader', 'founded', 'sport', 'location', 'country', 'owner', 'titles', 'champions', 'memberships', 'partOf', 'award'],
  office: ['heads', 'partOf'],
  event: HAPPENING,
  people: ['country', 'location', 'officialLanguage', 'religion', 'partOf', 'population'],
  work: THING,
  product: THING,
  award: ['edition', 'laureates', 'country', 'founded', 'founder', 'location', 'winner', 'partOf', 'owner'],
  religion: ['founded', 'founder', 'headquarters', 'heads', 'leader', 'country', 'location', 'partOf', 'officialLanguage'],
  treaty: HAPPENING,
  other: THING,
};
