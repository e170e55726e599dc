import { defineLanguage } from '../define';
import { createTokenizer } from '../tokens';
import { COMMON_WORDS, commonness } from './common';
import { FAMILY_FIRST } from './compile';
import { englishBases } from './inflect';
import { ROLE_WORDS } from './roles';
import { PLAY, SPORT_WORDS } from './sport';
import {
  ABBREVIATIONS,
  ARTICLES,
  BEFORE_MONTHS,
  CALENDAR,
  CONNECTORS,
  EVERYDAY,
  HOUSES,
  KIN,
  MONTHS,
  NOBILITY,
  OPENERS,
  PERSON_END,
  PERSON_NOUNS,
  ROLE_TIMES,
  SHORT_STATES,
  TITLES,
  TYPE_CUES,
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
  vocabulary: { load: COMMON_WORDS.load, commonness },
  words: {
    articles: ARTICLES,
    definiteArticles: new Set(['the']),
    conjunctions: new Set(['and', 'or']),
    connectors: CONNECTORS,
    genitiveLinks: new Set(['of']),
    pronouns: new Set(['us', 'it', 'who', 'me']),
    objectPronouns: new Set(['us']),
  },
  people: {
    titles: TITLES,
    givenTitles: new Set(['sir', 'dame']),
    kin: KIN,
    everyday: EVERYDAY,
    byline: 'by',
    nobility: NOBILITY,
    isPersonNoun: (word) => PERSON_NOUNS.has(word) || EVERYDAY.has(word) || PERSON_END.test(word),
    familyFirst: FAMILY_FIRST,
  },
  offices: { roleWords: ROLE_WORDS, roleTimes: ROLE_TIMES, rolesBeforeNames: true },
  places: {
    shortStates: SHORT_STATES,
    prepositions: new Set('in near outside across throughout around downtown'.split(' ')),
    directions: ['eastern ', 'western ', 'northern ', 'southern '],
  },
  dates: { calendar: CALENDAR, months: MONTHS, beforeMonths: BEFORE_MONTHS },
  sport: { sportWords: SPORT_WORDS, play: PLAY },
  kinds: { typeCues: TYPE_CUES, houses: HOUSES },
});
