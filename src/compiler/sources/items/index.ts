import type { Adapter } from '../../tables/adapter';
import { BRANDS } from './brands';
import { COMPANIES } from './companies';
import { DATED_ITEMS } from './dated';
import { WIKIDATA_ITEMS } from './wikidata';

export const ITEMS: readonly Adapter[] = [WIKIDATA_ITEMS, DATED_ITEMS, BRANDS, COMPANIES];
