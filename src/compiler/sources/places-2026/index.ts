import type { Adapter } from '../../tables/adapter';
import { AIRPORTS } from './airports';
import { HUNGARIAN_SETTLEMENTS } from './hungarian-settlements';
import { NATURAL_EARTH } from './natural-earth';
import { ROR_NAMES } from './ror-names';
import { WHOS_ON_FIRST } from './whosonfirst';

/** Places of the world's gazetteers, with items and Hungarian names. */
export const PLACES_2026: readonly Adapter[] = [
  HUNGARIAN_SETTLEMENTS,
  WHOS_ON_FIRST,
  NATURAL_EARTH,
  AIRPORTS,
  ROR_NAMES,
];
