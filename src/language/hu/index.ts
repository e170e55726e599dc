import { createTokenizer } from '../tokens';
import type { Language } from '../types';
import { bases } from './bases';
import { commonness } from './common';
import { possessedCommonness } from './nouns';
import { ROLE_WORDS } from './roles';
import {
  ABBREVIATIONS,
  ARTICLES,
  CONNECTORS,
  DIRECTIONS,
  KIN,
  NAME_HEADS,
  NEWS_WORDS,
  OPENERS,
  PHRASE_ENDS,
  PROFESSIONS,
  ROLE_TIMES,
  SPORT_WORDS,
  TITLES,
  TRADES,
  TYPE_CUES,
} from './words';

/** The rank that words of news are given: known to every reader, yet rarer than those of talk. */
const NEWS_RANK = 4000;

export const hungarian: Language = {
  code: 'hu',
  title: 'magyar',
  homes: new Set(['Q28']),
  tokenize: createTokenizer({ abbreviations: ABBREVIATIONS, openers: OPENERS, ordinals: 'lower' }),
  bases,
  inflectsInside: false,
  connectors: CONNECTORS,
  titles: TITLES,
  shortStates: new Set(),
  kin: KIN,
  trades: TRADES,
  professions: PROFESSIONS,
  roleWords: ROLE_WORDS,
  roleTimes: ROLE_TIMES,
  genitiveLinks: new Set(),
  conjunctions: new Set(['és', 'vagy', 'illetve']),
  nobility: new Set(),
  genitiveAfter: false,
  calendar: new Set(),
  months: new Set(),
  beforeMonths: new Set(),
  articles: ARTICLES,
  // A magyar nyelv könyve, the cases of place; not "-on", "-ra", which names end in too ("London", "Ankara").
  isLocative: (form) => /(?:ban|ben|ból|ből|ba|be|ról|ről|nál|nél|tól|től)$/.test(form),
  isLocativeEnding: (ending) => /^(?:on|en|ön|n|ra|re)$/.test(ending),
  capitalisesNouns: false,
  isNoun: () => false,
  rolesBeforeNames: false,
  articlesBeforeClubs: true,
  sportWords: SPORT_WORDS,
  phraseEnds: PHRASE_ENDS,
  definiteArticles: new Set(['a', 'az']),
  commonness: (word) =>
    commonness(word) || (NEWS_WORDS.has(word) ? NEWS_RANK : 0) || possessedCommonness(word),
  typeCues: TYPE_CUES,
  nameHeads: NAME_HEADS,
  directions: DIRECTIONS,
  namePool: 3_000,
  familyNameFirst: true,
  headsLast: true,
  lowerCaseAdjectives: true,
};
