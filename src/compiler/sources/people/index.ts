import type { Adapter } from '../../tables/adapter';
import { CONGRESS_MEMBERS } from './congress';
import { HUNGARY_2026 } from './hungary';
import { LEADERS } from './leaders';
import { MULTILINGUAL } from './multilingual';
import { OFFICEHOLDERS } from './officeholders';
import { PANTHEON } from './pantheon';

export const PEOPLE: readonly Adapter[] = [
  OFFICEHOLDERS,
  ...LEADERS,
  CONGRESS_MEMBERS,
  PANTHEON,
  MULTILINGUAL,
  HUNGARY_2026,
];
