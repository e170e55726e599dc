import type { Adapter } from '../../adapter';
import { EU } from './eu';
import { PARTIES } from './parties';
import { WORLD_ORGANISATIONS } from './world';

/** Parties, institutions and international organisations. */
export const BODIES: readonly Adapter[] = [PARTIES, ...EU, WORLD_ORGANISATIONS];
