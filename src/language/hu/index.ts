import { defineLanguage } from '../define';
import { createTokenizer } from '../tokens';
import { bases } from './bases';
import { COMMON_WORDS, commonness } from './common';
import { FAMILY_FIRST } from './compile';
import { possessedCommonness } from './nouns';
import { ROLE_WORDS } from './roles';
import {
  ABBREVIATIONS,
  AFTER_TITLES,
  ARTICLES,
  ARTISTS,
  BECOMING,
  BECOMING_FORM,
  CONNECTORS,
  DIRECTIONS,
  FOOTBALL_EVENTS,
  isTongue,
  KIN,
  MINORITIES,
  NAME_HEADS,
  NEWS_WORDS,
  NOT_TITLES,
  NUMERALS,
  OPENERS,
  PHRASE_ENDS,
  PROFESSIONS,
  PRONOUN,
  PUBLIC_TITLES,
  ROLE_TIMES,
  SPORT_WORDS,
  SPORTS,
  TITLE_HEADS,
  TITLES,
  TRADES,
  TYPE_CUES,
  WORLDLY,
} from './words';

/** The rank that words of news are given: known to every reader, yet rarer than those of talk. */
const NEWS_RANK = 4000;

/** Pronouns are among the words of grammar, though some forms of theirs are rare. */
const PRONOUN_RANK = 300;

export const hungarian = defineLanguage({
  code: 'hu',
  homes: new Set(['Q28']),
  tokenize: createTokenizer({ abbreviations: ABBREVIATIONS, openers: OPENERS, ordinals: 'lower' }),
  bases,
  vocabulary: {
    load: COMMON_WORDS.load,
    commonness: (word) =>
      commonness(word) ||
      (NEWS_WORDS.has(word) ? NEWS_RANK : 0) ||
      (PRONOUN.test(word) ? PRONOUN_RANK : 0) ||
      possessedCommonness(word),
  },
  grammar: { lowerCaseAdjectives: true, headsLast: true },
  words: {
    articles: ARTICLES,
    definiteArticles: new Set(['a', 'az']),
    conjunctions: new Set(['és', 'vagy', 'illetve']),
    connectors: CONNECTORS,
    numerals: NUMERALS,
    afterTitles: AFTER_TITLES,
    notTitles: NOT_TITLES,
    phraseEnds: PHRASE_ENDS,
    isTongue: (_before, form, after) => isTongue(form, after),
  },
  people: {
    titles: TITLES,
    honorifics: new Set('mr mr. mrs mrs. ms ms. miss herr frau úr asszony'.split(' ')),
    families: new Set(['család', 'dinasztia', 'klán']),
    kin: KIN,
    trades: TRADES,
    professions: PROFESSIONS,
    publicTitles: PUBLIC_TITLES,
    familyFirst: FAMILY_FIRST,
    // Romania, Slovakia, Serbia, Ukraine, Croatia, Slovenia, Austria.
    abroad: new Set(['Q218', 'Q214', 'Q403', 'Q212', 'Q224', 'Q215', 'Q40']),
    isPersonNoun: (word) => TRADES.has(word) || PROFESSIONS.has(word) || ARTISTS.has(word),
    namePool: 3_000,
  },
  offices: {
    roleWords: ROLE_WORDS,
    roleTimes: ROLE_TIMES,
    minorities: MINORITIES,
    isBecoming: (_before, form, after) =>
      BECOMING_FORM.test(form) ||
      (/n[ae]k$/.test(form) && after.slice(0, 2).some((word) => BECOMING.has(word))),
  },
  places: {
    // A magyar nyelv könyve, the cases of place; not "-on", "-ra", which names end in too ("London", "Ankara").
    isLocative: (form) => /(?:ban|ben|ból|ből|ba|be|ról|ről|nál|nél|tól|től)$/.test(form),
    isLocativeEnding: (ending) => /^(?:on|en|ön|n|ra|re)$/.test(ending),
    directions: DIRECTIONS,
  },
  sport: {
    sportWords: SPORT_WORDS,
    sports: SPORTS,
    footballEvents: FOOTBALL_EVENTS,
    racers: new Set(['pilóta', 'versenyző']),
    womens: new Set(['női']),
    articlesBeforeClubs: true,
  },
  kinds: {
    typeCues: TYPE_CUES,
    nameHeads: NAME_HEADS,
    titleHeads: TITLE_HEADS,
    games: new Set(['olimpia', 'olimpiai', 'paralimpia', 'paralimpiai']),
    worldly: WORLDLY,
  },
});
