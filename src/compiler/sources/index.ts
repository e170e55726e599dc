import type { Adapter } from '../tables/adapter';
import { BODIES } from './bodies';
import { ITEMS } from './items';
import { PEOPLE } from './people';
import { PLACES } from './places';

/** Every adapter, in the order in which `knowledge:refresh` runs them. */
export const ADAPTERS: readonly Adapter[] = [...PLACES, ...PEOPLE, ...ITEMS, ...BODIES];
