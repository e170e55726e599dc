/** Which of the name-suggestion-index's categories hold names that news speak of, and how far a name must reach. */
import type { Kind } from '../../../knowledge/model';

export interface BrandKind {
  kind: Kind;
  code?: string;
  /** Countries in which the name must be found; 1 means one whole country, never a part of one. */
  least: number;
}

type Row = readonly [pattern: RegExp, kind: Kind, code: string, least: number];

const KINDS: readonly Row[] = [
  [/^brands\/amenity\/bank$/, 'company', 'bank', 1],
  [/^brands\/office\/insurance$/, 'company', 'insurer', 1],
  [
    /^brands\/(?:office\/telecommunication|shop\/telecommunication|shop\/mobile_phone)$/,
    'company',
    'telecom',
    1,
  ],
  [/^brands\/amenity\/fuel$/, 'company', 'energyCompany', 1],
  [
    /^operators\/(?:power\/(?:plant|substation|line)|office\/energy_supplier)$/,
    'company',
    'energyCompany',
    1,
  ],
  [/^operators\/route\/railway$/, 'company', 'railwayCompany', 1],
  [/^(?:brands|operators)\/amenity\/post_office$/, 'company', 'postalService', 1],
  [/^brands\/shop\/supermarket$/, 'company', 'retailer', 2],
  [/^brands\/shop\/(?:department_store|doityourself|furniture|chemist)$/, 'company', 'retailer', 2],
  [/^brands\/shop\/electronics$/, 'company', '', 2],
  [/^brands\/shop\/car$/, 'company', 'carMaker', 3],
  [/^brands\/shop\/tyres$/, 'company', '', 3],
  [/^brands\/shop\/(?:variety_store|convenience)$/, 'company', 'retailer', 4],
  // Makers have shops of their own: a brand is what both they and chains are.
  [/^brands\/shop\/(?:clothes|shoes|bag)$/, 'company', 'fashionBrand', 4],
  [/^brands\/shop\/(?:jewelry|watches)$/, 'company', 'jewelleryBrand', 4],
  [/^brands\/shop\/(?:cosmetics|perfumery)$/, 'company', 'cosmeticsBrand', 4],
  [/^brands\/shop\/(?:sports|toys|computer)$/, 'company', '', 4],
  [/^brands\/amenity\/(?:fast_food|cafe|restaurant)$/, 'company', 'restaurantChain', 4],
  [
    /^brands\/(?:tourism\/hotel|amenity\/(?:car_rental|money_transfer|cinema|car_sharing|charging_station|parcel_locker))$/,
    'company',
    '',
    3,
  ],
  [/^brands\/office\/(?:it|logistics|financial|consulting|employment_agency|company)$/, 'company', '', 2],
  [/^brands\/office\/union$/, 'organisation', 'tradeUnion', 1],
  [/^brands\/office\/political_party$/, 'party', '', 1],
  [/^(?:brands|operators)\/office\/government$/, 'organisation', 'governmentAgency', 1],
  [/^operators\/landuse\/military$/, 'organisation', 'armedForces', 1],
  [/^operators\/amenity\/police$/, 'organisation', 'police', 1],
];

/** What a category's names are; undefined for categories whose names news do not speak of (hairdressers, bus lines …). */
export function brandKind(category: string): BrandKind | undefined {
  const row = KINDS.find(([pattern]) => pattern.test(category));
  if (row === undefined) return undefined;
  const [, kind, code, least] = row;
  return { kind, least, ...(code !== '' && { code }) };
}
