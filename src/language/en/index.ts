import { createTokenizer } from '../tokens';
import type { Language } from '../types';
import { commonness } from './common';
import { englishBases } from './inflect';
import { ROLE_WORDS } from './roles';
import {
  ABBREVIATIONS,
  ARTICLES,
  BEFORE_MONTHS,
  CALENDAR,
  CONNECTORS,
  KIN,
  MONTHS,
  OPENERS,
  ROLE_TIMES,
  TITLES,
  TYPE_CUES,
} from './words';

export const english: Language = {
  code: 'en',
  title: 'English',
  homes: new Set(['Q30', 'Q145']),
  tokenize: createTokenizer({ abbreviations: ABBREVIATIONS, openers: OPENERS, ordinals: 'none' }),
  bases: englishBases,
  inflectsInside: false,
  connectors: CONNECTORS,
  titles: TITLES,
  kin: KIN,
  roleWords: ROLE_WORDS,
  roleTimes: ROLE_TIMES,
  genitiveLinks: new Set(['of']),
  genitiveAfter: false,
  calendar: CALENDAR,
  months: MONTHS,
  beforeMonths: BEFORE_MONTHS,
  articles: ARTICLES,
  isLocative: () => false,
  isLocativeEnding: () => false,
  capitalisesNouns: false,
  rolesBeforeNames: true,
  articlesBeforeClubs: false,
  sportWords: new Set(),
  phraseEnds: new Set(),
  definiteArticles: new Set(['the']),
  commonness,
  typeCues: TYPE_CUES,
  directions: ['eastern ', 'western ', 'northern ', 'southern '],
  namePool: 20_000,
  familyNameFirst: false,
  headsLast: false,
  lowerCaseAdjectives: false,
};
