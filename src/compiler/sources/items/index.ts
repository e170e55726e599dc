import type { Adapter } from '../../adapter';
import { WIKIDATA_ITEMS } from './wikidata';

export const ITEMS: readonly Adapter[] = [WIKIDATA_ITEMS];
