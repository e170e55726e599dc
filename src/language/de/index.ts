import { createTokenizer } from '../tokens';
import type { Language } from '../types';
import { commonness } from './common';
import { germanBases } from './inflect';
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

export const german: Language = {
  code: 'de',
  title: 'Deutsch',
  homes: new Set(['Q183', 'Q40', 'Q39']),
  tokenize: createTokenizer({ abbreviations: ABBREVIATIONS, openers: OPENERS, ordinals: 'noun' }),
  bases: germanBases,
  inflectsInside: true,
  connectors: CONNECTORS,
  titles: TITLES,
  kin: KIN,
  roleWords: ROLE_WORDS,
  roleTimes: ROLE_TIMES,
  genitiveLinks: new Set(['von', 'der', 'des']),
  genitiveAfter: true,
  calendar: CALENDAR,
  months: MONTHS,
  beforeMonths: BEFORE_MONTHS,
  articles: ARTICLES,
  isLocative: () => false,
  isLocativeEnding: () => false,
  capitalisesNouns: true,
  rolesBeforeNames: true,
  articlesBeforeClubs: false,
  sportWords: new Set(),
  phraseEnds: new Set(),
  definiteArticles: new Set(['der', 'die', 'das', 'dem', 'den', 'des']),
  commonness,
  typeCues: TYPE_CUES,
  directions: ['ost', 'west', 'nord', 'süd'],
  namePool: 20_000,
  familyNameFirst: false,
  headsLast: false,
  lowerCaseAdjectives: true,
};
