import { defineLanguage } from '../define';
import { createTokenizer } from '../tokens';
import { COMMON_WORDS, commonness } from './common';
import { isCommonNoun } from './common-nouns';
import { FAMILY_FIRST } from './compile';
import { germanBases } from './inflect';
import { isPersonNoun } from './person-nouns';
import { ROLE_WORDS } from './roles';
import {
  ABBREVIATIONS,
  ARTICLES,
  BECOMING,
  BEFORE_MONTHS,
  BODY_HEADS,
  BODY_NOUN,
  CALENDAR,
  CONNECTORS,
  DEFINITE_ARTICLES,
  EVERYDAY_TITLES,
  FIRM_HEADS,
  FOOTBALL_EVENTS,
  HOUSES,
  KIN,
  MINORITIES,
  MONTHS,
  NAME_HEADS,
  NUMERALS,
  OPENERS,
  PUBLIC_TITLES,
  ROLE_TIMES,
  SPORT_WORDS,
  SPORTS,
  TITLE_HEADS,
  TITLES,
  TYPE_CUES,
  WORLDLY,
} from './words';

export const german = defineLanguage({
  code: 'de',
  homes: new Set(['Q183', 'Q40', 'Q39']),
  tokenize: createTokenizer({
    abbreviations: ABBREVIATIONS,
    openers: OPENERS,
    ordinals: 'noun',
    bareGenitives: true,
  }),
  bases: germanBases,
  vocabulary: { load: COMMON_WORDS.load, commonness, isNoun: isCommonNoun },
  grammar: {
    inflectsInside: true,
    capitalisesNouns: true,
    lowerCaseAdjectives: true,
    // "ein Pole", "der Pole"; in every other case and in the plural it is "Polen".
    // And no party is of the masculine: "auf dem Grünen Hügel".
    isMisfit: (before, form, ofParty) =>
      ofParty
        ? /en$/.test(form) && /^(?:dem|des|am|im|zum|vom|beim|einem|eines)$/.test(before)
        : /e$/.test(form) && /(?:en|em|^die|^zwei|^drei)$/.test(before),
    isNameAdjective: (form) => /(?:isch|deutsch)e[mnrs]?$/i.test(form),
  },
  words: {
    articles: ARTICLES,
    definiteArticles: DEFINITE_ARTICLES,
    conjunctions: new Set(['und', 'oder']),
    connectors: CONNECTORS,
    genitiveLinks: new Set(['von', 'der', 'des']),
    numerals: NUMERALS,
  },
  people: {
    titles: TITLES,
    postNominals: new Set('MdB MdL MdEP MdBB MdA MBA LL.M.'.split(' ')),
    honorifics: new Set(['herr', 'herrn', 'frau']),
    families: new Set(['familie', 'familien', 'clan', 'dynastie']),
    kin: KIN,
    familyFirst: FAMILY_FIRST,
    isPersonNoun,
    everydayTitles: EVERYDAY_TITLES,
    publicTitles: PUBLIC_TITLES,
    nobility: new Set(['herzog', 'herzogin', 'fürst', 'fürstin', 'graf', 'gräfin']),
  },
  offices: {
    roleWords: ROLE_WORDS,
    roleTimes: ROLE_TIMES,
    minorities: MINORITIES,
    rolesBeforeNames: true,
    genitiveAfter: true,
    isBecoming: (before, _form, after) =>
      (before === 'zum' || before === 'zur') && after.some((word) => BECOMING.has(word)),
    // "des deutschen Kanzlers" is a genitive, and no possession of the name before it.
    possessedByBefore: false,
  },
  places: { prepositions: new Set('in aus nach bei'.split(' ')), directions: ['ost', 'west', 'nord', 'süd'] },
  dates: { calendar: CALENDAR, months: MONTHS, beforeMonths: BEFORE_MONTHS },
  sport: {
    sportWords: SPORT_WORDS,
    sports: SPORTS,
    footballEvents: FOOTBALL_EVENTS,
    racers: new Set(['fahrer', 'fahrerin', 'pilot', 'pilotin']),
    womens: new Set(['frauen', 'damen']),
  },
  kinds: {
    typeCues: TYPE_CUES,
    houses: HOUSES,
    nameHeads: NAME_HEADS,
    bodyHeads: BODY_HEADS,
    firmHeads: FIRM_HEADS,
    titleHeads: TITLE_HEADS,
    games: new Set(['olympia', 'spiele', 'olympiade', 'paralympics']),
    worldly: WORLDLY,
    isBodyNoun: (word) => BODY_NOUN.test(word),
  },
});
