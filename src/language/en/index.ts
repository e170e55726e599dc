import { createTokenizer } from '../tokens';
import type { Language } from '../types';
import { commonness } from './common';
import { englishBases } from './inflect';
import { ROLE_WORDS } from './roles';
import { SPORT, SPORT_WORDS } from './sport';
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
  trades: new Set(),
  professions: new Set(),
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
  sportWords: SPORT_WORDS,
  phraseEnds: new Set(),
  definiteArticles: new Set(['the']),
  commonness,
  typeCues: TYPE_CUES,
  nameHeads: new Set(),
  directions: ['eastern ', 'western ', 'northern ', 'southern '],
  namePool: 20_000,
  sport: SPORT,
  familyNameFirst: false,
  headsLast: false,
  lowerCaseAdjectives: false,
};
