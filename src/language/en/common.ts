/** Common words: the lists (.txt) beside this file, the commonest first. */
import { createWordList } from '../word-list';

export const COMMON_WORDS = createWordList('English');

export const commonness = COMMON_WORDS.rank;
