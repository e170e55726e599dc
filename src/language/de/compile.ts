import type { CompiledLanguage } from '../compiling';
import { EAST_ASIA } from '../name-order';
import { COMMON_WORDS } from './common';
import { ARTICLES } from './words';

export const FAMILY_FIRST: ReadonlySet<string> = new Set(EAST_ASIA);

export const COMPILING: CompiledLanguage = {
  articles: ARTICLES,
  commonness: COMMON_WORDS.rank,
  load: COMMON_WORDS.load,
  shared: false,
  familyFirst: FAMILY_FIRST,
  classics: new Set(['Q183', 'Q40', 'Q39']),
  officesFirst: true,
  keepsMarks: false,
};
