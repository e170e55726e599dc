import { createTokenizer } from '../tokens';
import type { Language } from '../types';
import { bases } from './bases';
import { commonness } from './common';
import { ROLE_WORDS } from './roles';
import {
  ABBREVIATIONS,
  ARTICLES,
  CONNECTORS,
  DIRECTIONS,
  OPENERS,
  ROLE_TIMES,
  TITLES,
  TYPE_CUES,
} from './words';

export const hungarian: Language = {
  code: 'hu',
  title: 'magyar',
  homes: new Set(['Q28']),
  tokenize: createTokenizer({ abbreviations: ABBREVIATIONS, openers: OPENERS, ordinals: 'lower' }),
  bases,
  inflectsInside: false,
  connectors: CONNECTORS,
  titles: TITLES,
  roleWords: ROLE_WORDS,
  roleTimes: ROLE_TIMES,
  genitiveLinks: new Set(),
  genitiveAfter: false,
  calendar: new Set(),
  articles: ARTICLES,
  // Inessive, elative, illative: A magyar nyelv könyve, the cases of inner place.
  isLocative: (form) => /(?:ban|ben|ból|ből|ba|be)$/.test(form),
  capitalisesNouns: false,
  definiteArticles: new Set(['a', 'az']),
  commonness,
  typeCues: TYPE_CUES,
  directions: DIRECTIONS,
  familyNameFirst: true,
  lowerCaseAdjectives: true,
};
