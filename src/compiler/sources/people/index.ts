import type { Adapter } from '../../adapter';

export const PEOPLE: readonly Adapter[] = [];
