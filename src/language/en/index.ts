import { defineLanguage } from '../define';
import { createTokenizer } from '../tokens';
import { COMMON_WORDS, commonness } from './common';
import { FAMILY_FIRST } from './compile';
import { englishBases } from './inflect';
import { ROLE_WORDS } from './roles';
import { FOOTBALL_EVENTS, PLAY, SPORT_WORDS, SPORTS } from './sport';
import {
  ABBREVIATIONS,
  ARTICLES,
  BECOMING,
  BEFORE_MONTHS,
  BEFORE_TONGUES,
  CALENDAR,
  CONNECTORS,
  EVERYDAY,
  EVERYDAY_TITLES,
  HOUSES,
  KIN,
  MINORITIES,
  MONTHS,
  NOBILITY,
  NUMERALS,
  OPENERS,
  PERSON_END,
  PERSON_NOUNS,
  POST_NOMINALS,
  PREDICATES,
  ROLE_TIMES,
  SHORT_STATES,
  SMALL_HEADS,
  TITLES,
  TYPE_CUES,
  WORD_END,
} from './words';

export const english = defineLanguage({
  code: 'en',
  homes: new Set(['Q30', 'Q145']),
  tokenize: createTokenizer({
    abbreviations: ABBREVIATIONS,
    openers: OPENERS,
    ordinals: 'none',
    bareGenitives: true,
  }),
  bases: englishBases,
  vocabulary: { load: COMMON_WORDS.load, commonness, mayBeWord: (word) => WORD_END.test(word) },
  words: {
    articles: ARTICLES,
    definiteArticles: new Set(['the']),
    conjunctions: new Set(['and', 'or']),
    connectors: CONNECTORS,
    genitiveLinks: new Set(['of']),
    beforeTongues: BEFORE_TONGUES,
    numerals: NUMERALS,
    pronouns: new Set(['us', 'it', 'who', 'me']),
    objectPronouns: new Set(['us']),
  },
  people: {
    titles: TITLES,
    postNominals: POST_NOMINALS,
    honorifics: new Set(['mr', 'mr.', 'mrs', 'mrs.', 'ms', 'ms.', 'miss']),
    families: new Set(['family', 'families', 'dynasty', 'clan']),
    givenTitles: new Set(['sir', 'dame']),
    kin: KIN,
    everyday: EVERYDAY,
    everydayTitles: EVERYDAY_TITLES,
    byline: 'by',
    nobility: NOBILITY,
    isPersonNoun: (word) => PERSON_NOUNS.has(word) || EVERYDAY.has(word) || PERSON_END.test(word),
    isPredicate: (word) => PREDICATES.has(word) || /[a-z]{2}ed$/.test(word),
    familyFirst: FAMILY_FIRST,
  },
  offices: {
    roleWords: ROLE_WORDS,
    roleTimes: ROLE_TIMES,
    minorities: MINORITIES,
    rolesBeforeNames: true,
    isBecoming: (before) => BECOMING.has(before),
  },
  places: {
    shortStates: SHORT_STATES,
    prepositions: new Set('in near outside across throughout around downtown'.split(' ')),
    directions: ['eastern ', 'western ', 'northern ', 'southern '],
  },
  dates: { calendar: CALENDAR, months: MONTHS, beforeMonths: BEFORE_MONTHS },
  sport: {
    sportWords: SPORT_WORDS,
    sports: SPORTS,
    footballEvents: FOOTBALL_EVENTS,
    play: PLAY,
  },
  kinds: { typeCues: TYPE_CUES, houses: HOUSES, smallHeads: SMALL_HEADS },
});
