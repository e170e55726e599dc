import type { Adapter } from '../../adapter';

export const ITEMS: readonly Adapter[] = [];
