import type { Adapter } from '../tables/adapter';
import { BODIES } from './bodies';
import { ITEMS } from './items';
import { PEOPLE } from './people';
import { PEOPLE_2026 } from './people-2026';
import { PLACES } from './places';
import { PLACES_2026 } from './places-2026';

/** Every adapter, in the order in which `knowledge:refresh` runs them. */
export const ADAPTERS: readonly Adapter[] = [
  ...PLACES,
  ...PEOPLE,
  ...ITEMS,
  ...BODIES,
  ...PEOPLE_2026,
  ...PLACES_2026,
];
