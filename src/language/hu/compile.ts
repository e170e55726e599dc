import type { CompiledLanguage } from '../compiling';
import { EAST_ASIA } from '../name-order';
import { COMMON_WORDS } from './common';
import { ARTICLES } from './words';

/** Hungarian keeps the order of its own names and of Japanese ones too. */
export const FAMILY_FIRST: ReadonlySet<string> = new Set([...EAST_ASIA, 'Q28', 'Q17']);

export const COMPILING: CompiledLanguage = {
  articles: ARTICLES,
  commonness: COMMON_WORDS.rank,
  load: COMMON_WORDS.load,
  shared: false,
  familyFirst: FAMILY_FIRST,
  classics: new Set(),
  officesFirst: false,
  keepsMarks: true,
};
