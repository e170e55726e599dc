import type { Adapter } from '../../tables/adapter';
import { CABINETS } from './cabinets';
import { ELECTIONS } from './elections';
import { EU } from './eu';
import { FOOTBALL_CLUBS } from './football';
import { PARTIES } from './parties';
import { WORLD_ORGANISATIONS } from './world';

/** Parties, institutions, international organisations and clubs. */
export const BODIES: readonly Adapter[] = [
  PARTIES,
  ...EU,
  WORLD_ORGANISATIONS,
  FOOTBALL_CLUBS,
  CABINETS,
  ELECTIONS,
];
