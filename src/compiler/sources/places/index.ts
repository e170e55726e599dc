import type { Adapter } from '../../tables/adapter';
import { CITIES } from './cities';
import { CLDR_LANGUAGES } from './cldr-languages';
import { CLDR_SUBDIVISIONS } from './cldr-subdivisions';
import { CLDR_TERRITORIES } from './cldr-territories';
import { COUNTRY_CODER } from './country-coder';
import { FACTBOOK } from './factbook';

export const PLACES: readonly Adapter[] = [
  COUNTRY_CODER,
  CLDR_TERRITORIES,
  CLDR_LANGUAGES,
  CLDR_SUBDIVISIONS,
  CITIES,
  FACTBOOK,
];
