import type { Adapter } from '../../adapter';
import { CLDR_LANGUAGES } from './cldr-languages';
import { CLDR_TERRITORIES } from './cldr-territories';
import { COUNTRY_CODER } from './country-coder';

export const PLACES: readonly Adapter[] = [COUNTRY_CODER, CLDR_TERRITORIES, CLDR_LANGUAGES];
