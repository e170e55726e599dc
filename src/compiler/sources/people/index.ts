import type { Adapter } from '../../adapter';
import { OFFICEHOLDERS } from './officeholders';

export const PEOPLE: readonly Adapter[] = [OFFICEHOLDERS];
