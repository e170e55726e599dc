import type { Adapter } from '../../adapter';
import { DATED_ITEMS } from './dated';
import { WIKIDATA_ITEMS } from './wikidata';

export const ITEMS: readonly Adapter[] = [WIKIDATA_ITEMS, DATED_ITEMS];
