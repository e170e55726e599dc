/** Fills what a language leaves out with what most languages have: nothing. */
import type { Language, Vocabulary, WordSet } from './types';

const NONE: WordSet = new Set<string>();
const never = (): boolean => false;

const DEFAULTS = {
  grammar: {
    inflectsInside: false,
    capitalisesNouns: false,
    lowerCaseAdjectives: false,
    headsLast: false,
    isMisfit: never,
    isNameAdjective: never,
  },
  words: {
    articles: NONE,
    definiteArticles: NONE,
    conjunctions: NONE,
    connectors: NONE,
    genitiveLinks: NONE,
    pronouns: NONE,
    objectPronouns: NONE,
    beforeTongues: NONE,
    isTongue: never,
    numerals: NONE,
    afterTitles: NONE,
    notTitles: NONE,
    phraseEnds: NONE,
  },
  people: {
    titles: NONE,
    honorifics: NONE,
    postNominals: NONE,
    families: NONE,
    givenTitles: NONE,
    publicTitles: NONE,
    kin: NONE,
    trades: NONE,
    professions: NONE,
    everyday: NONE,
    everydayTitles: NONE,
    isPersonNoun: never,
    isPredicate: never,
    byline: undefined,
    nobility: NONE,
    familyFirst: NONE,
    abroad: NONE,
    namePool: 20_000,
  },
  offices: {
    roleWords: [],
    roleTimes: new Map(),
    minorities: NONE,
    rolesBeforeNames: false,
    genitiveAfter: false,
    possessedByBefore: true,
    isBecoming: never,
  },
  places: {
    shortStates: NONE,
    isLocative: never,
    isLocativeEnding: never,
    prepositions: NONE,
    directions: [],
  },
  dates: { calendar: NONE, months: NONE, beforeMonths: NONE },
  sport: {
    sports: new Map(),
    footballEvents: NONE,
    racers: NONE,
    womens: NONE,
    sportWords: NONE,
    play: undefined,
    articlesBeforeClubs: false,
  },
  kinds: {
    typeCues: new Map(),
    nameHeads: NONE,
    houses: NONE,
    bodyHeads: NONE,
    smallHeads: NONE,
    firmHeads: NONE,
    worldly: NONE,
    titleHeads: NONE,
    games: NONE,
    isBodyNoun: never,
  },
} satisfies Omit<Language, 'code' | 'homes' | 'tokenize' | 'bases' | 'vocabulary'>;

type Groups = typeof DEFAULTS;

/** What a language must say of itself, and what it may. */
export type LanguageDefinition = Pick<Language, 'code' | 'homes' | 'tokenize' | 'bases'> & {
  vocabulary: Pick<Vocabulary, 'load' | 'commonness'> & Partial<Vocabulary>;
} & { [Group in keyof Groups]?: Partial<Language[Group]> };

/** A language from what it says of itself. */
export function defineLanguage(definition: LanguageDefinition): Language {
  const { code, homes, tokenize, bases, vocabulary } = definition;
  return {
    code,
    homes,
    tokenize,
    bases,
    vocabulary: { isNoun: never, mayBeWord: undefined, ...vocabulary },
    grammar: { ...DEFAULTS.grammar, ...definition.grammar },
    words: { ...DEFAULTS.words, ...definition.words },
    people: { ...DEFAULTS.people, ...definition.people },
    offices: { ...DEFAULTS.offices, ...definition.offices },
    places: { ...DEFAULTS.places, ...definition.places },
    dates: { ...DEFAULTS.dates, ...definition.dates },
    sport: { ...DEFAULTS.sport, ...definition.sport },
    kinds: { ...DEFAULTS.kinds, ...definition.kinds },
  };
}
