import type { Adapter } from '../../adapter';

export const PLACES: readonly Adapter[] = [];
