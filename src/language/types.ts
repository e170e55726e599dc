/** What a language folder gives to linking: one object of this type, made of the same few files in every folder. */
import type { ArticleLang, Field, Kind, Role } from '../knowledge/model';

/** A word, number or mark of the text; offsets in UTF-16 units. */
export interface Token {
  start: number;
  end: number;
  text: string;
  /** word: letters, with inner hyphens and apostrophes kept together ("észak-koreai", "O'Brien", "NATO-val"). */
  type: 'word' | 'number' | 'mark';
  /** First token of a sentence, heading or quotation. */
  starts: boolean;
  /** True when white space or a line break lies before it. */
  spaced: boolean;
}

/**
 * suffix: what the inflection did. `noun` forms are names ("Phenjannal" from Phenjan); `adjective` forms are made
 * of place made from names ("phenjani" from Phenjan), `quality` those of parties and bodies ("fideszes", "EU-s").
 * `feminine` is that of a people's noun ("Russin"). `inhabitant` is a noun or attribute made of a place's name and no other ("Berliner"); `weak` a case that nouns and
 * peoples stand in and names do not ("den Präsidenten").
 */
export type Inflection =
  | 'none'
  | 'noun'
  | 'plural'
  | 'possessive'
  | 'family'
  | 'adjective'
  | 'quality'
  | 'inhabitant'
  | 'feminine'
  | 'weak';

export interface BaseForm {
  /** The form to look up, in the letter case of the input's stem ("Phenjan", "észak-korea"). */
  base: string;
  inflection: Inflection;
  /** Length in UTF-16 units of the part of the form that carries the base. */
  stemLength: number;
  /** 0…1, best first in the list: how likely the rule is right. */
  score: number;
}

/** A word that names an office or a group of offices ("elnök", "külügyminiszter", "chancellor"). */
export interface RoleWord {
  /** Words of the phrase in lower case, base form: "külügyminiszter", "prime minister". */
  words: string;
  /** Role codes it can stand for, the most specific first; the first that is held at the date wins. */
  roles: readonly Role[];
  /**
   * Ids of the states or bodies whose office it is where the text names none: "a köztársasági elnök", "the pope",
   * "der Bundeskanzler".
   */
  of?: readonly string[];
  /** True where it is an office of theirs in any article, whatever state that is about: "the pope". */
  always?: boolean;
  /** Gender it asserts, if any ("királynő", "Kanzlerin"). */
  gender?: 'male' | 'female';
}

export type RoleTime = 'now' | 'former' | 'next';

/** A set of words or a test for them; lower case. */
export type WordSet = { has(word: string): boolean };

/** Words of sports reports beside those who play, lower case, in the forms that they stand in. */
export interface PlayWords {
  /** Right behind the name of one who plays: "Liverpool lead". */
  after: WordSet;
  /** Right before it: "beating Memphis". */
  before: WordSet;
  /** Words of a result, and those that join an opponent to it: "fell to Cleveland". */
  result: WordSet;
  opponent: WordSet;
  /** Words before a place that is one in a sports report too: "in Boston". */
  places: WordSet;
}

/** How the language writes and inflects. */
export interface Grammar {
  /** True where an inner word of a multiword name may be inflected too ("der Vereinigten Staaten"). */
  inflectsInside: boolean;
  /** True where common nouns are capitalised too: a capital says little of a common word. */
  capitalisesNouns: boolean;
  /** True when the language writes adjectives of names and peoples in lower case. */
  lowerCaseAdjectives: boolean;
  /** What a thing is stands behind its name ("Kossuth Lajos utca"), never before it ("Flughafen Tegel"). */
  headsLast: boolean;
  /** True where a people's noun, or a party's, cannot stand in this form behind the word: "die geografischen Pole". */
  isMisfit(before: string, form: string, ofParty: boolean): boolean;
  /** True for an adjective whose capital makes it a part of a name: "Deutschen" of "Deutschen Schutzvereinigung". */
  isNameAdjective(form: string): boolean;
}

/** Function words, lower case. */
export interface FunctionWords {
  /** Articles and determiners. */
  articles: WordSet;
  /** The definite articles among them. */
  definiteArticles: WordSet;
  /** Words that join the last two of a list ("and"). */
  conjunctions: WordSet;
  /** Words that may stand inside a capitalised name ("von", "bin", "of", "és"). */
  connectors: WordSet;
  /** Words between a role and the name that it governs ("president *of* Russia"). */
  genitiveLinks: WordSet;
  /** Pronouns that are also acronyms of names where all is written in capitals: "HELP US". */
  pronouns: WordSet;
  /** Those of them that open no sentence: "US AND GERMANY" are two states. */
  objectPronouns: WordSet;
  /** Words right before the name of a language where no noun follows: "speak French", "in German". */
  beforeTongues: WordSet;
  /** True for a state's adjective that names its language by its own form or the word beside it ("angolul", "ins Deutsche"); lower case. */
  isTongue(before: string, form: string, after: string): boolean;
  /** Number words: at the start of a sentence they are no part of the name behind them ("Seven Iraqi men"). */
  numerals: WordSet;
  /** Words right behind the title of a work that say that it is one: "című". */
  afterTitles: WordSet;
  /** Words before those that stand for a title: "azonos című". */
  notTitles: WordSet;
  /** Particles and postpositions that end a noun phrase: an article before the name is its own ("a Szeged pedig"). */
  phraseEnds: WordSet;
}

/** Words beside persons' names, lower case. */
export interface PersonWords {
  /** Words and abbreviations before a person's name ("dr.", "Mr", "gróf"). */
  titles: WordSet;
  /** Those of them that anybody has: "Mr", "Frau", "úr". */
  honorifics: WordSet;
  /** Letters of membership and degrees right behind a person's name, as they are written: "MP", "MdB". */
  postNominals: WordSet;
  /** Words that make the family name beside them a family's: "family", "Familie", "család". Base form. */
  families: WordSet;
  /** Titles that stand before a given name where the family name is left out ("Sir Keir"). */
  givenTitles: WordSet;
  /** Words of kinship that stand before a given name ("brother", "felesége"). */
  kin: WordSet;
  /** Offices of towns, courts and the police beside a name, besides those that are roles: "councillor". Base form. */
  publicTitles: WordSet;
  /** Words right behind a name that make it a private person's: "lakatos". Base form. */
  trades: WordSet;
  /** Words right behind a name that tell one of many bearers by what he does: "csillagász". Base form. */
  professions: WordSet;
  /** What somebody is who is not in the news for it ("a farmer"). */
  everyday: WordSet;
  /** The same right before a name: "broker", "Landwirt". */
  everydayTitles: WordSet;
  /** True for a noun that says what a person is ("physiotherapist"); base form. */
  isPersonNoun(word: string): boolean;
  /** True for a word right behind a name that says what its bearer does or did ("said", "slowed"). */
  isPredicate(word: string): boolean;
  /** Word that opens the line that names who wrote an article ("By"). */
  byline: string | undefined;
  /** Titles of nobility that a place gives its name to ("Duke *of Sussex*"). */
  nobility: WordSet;
  /** States whose people's names are written family name first (Wikidata ids). */
  familyFirst: WordSet;
  /** States where a people of the language lives whose names are written so too, beside others (Wikidata ids). */
  abroad: WordSet;
  /**
   * Persons of the file among whom the given and family names of private persons in its news are drawn, in round
   * figures: "Béla" and "Kovács" meet far oftener than either meets "Caldwell". Small where the file holds few of the
   * many who bear the names.
   */
  namePool: number;
}

/** Words of offices and how they stand beside names. */
export interface OfficeWords {
  /** In base form. */
  roleWords: readonly RoleWord[];
  /** Words before the adjective of a state that make it that of a people abroad: "ethnic", "kisebbségi". */
  minorities: WordSet;
  /** Words that put a role in time: "volt", "egykori", "former", "designated". */
  roleTimes: ReadonlyMap<string, RoleTime>;
  /** True where a role stands before the name of its holder ("President Putin"); else after it alone. */
  rolesBeforeNames: boolean;
  /** True where a name right after a role may be its genitive ("Präsident Russlands"). */
  genitiveAfter: boolean;
  /**
   * True where the words around a role say that somebody becomes it, who is another than who holds it: "elected
   * president", "elnökévé", "zur Präsidentin gewählt". `before`: the word before the role; `form`: the role's last word
   * as it stands; `after`: up to eight words behind it; all in lower case.
   */
  isBecoming(before: string, form: string, after: readonly string[]): boolean;
  /** True where a role with a possessive ending belongs to the name before it ("elnöke"). */
  possessedByBefore: boolean;
}

export interface PlaceWords {
  /** States as newspapers shorten them behind their towns, with their dots. */
  shortStates: WordSet;
  /** True for a form in a case that says where something is: places stand in it, persons hardly ever ("Londonban"). */
  isLocative(form: string): boolean;
  /** True for an ending that does so on a place's name, and that other names may end in by themselves ("Londonon"). */
  isLocativeEnding(ending: string): boolean;
  /** Words that stand right before the name of a place and no common noun without an article: "in", "nach". */
  prepositions: WordSet;
  /** Prefixes of directions on adjectives and names: "kelet-", "nyugat-", "Eastern ": the rest names the place. */
  directions: readonly string[];
}

/** Days and months, lower case. */
export interface DateWords {
  /** Those that are written with a capital and name nothing else. */
  calendar: WordSet;
  /** Months that name persons or things too: "may", "august". */
  months: WordSet;
  /** Words right before such a month that make it one ("in", "since", "Anfang"). */
  beforeMonths: WordSet;
}

export interface SportWords {
  /** Words that tell an article about sport, lower case, base form; empty where clubs keep their own names. */
  sportWords: WordSet;
  /** Words that tell which sport a text is about, lower case, base form. */
  sports: ReadonlyMap<string, Field>;
  /** Names of events that mean football's where nothing else is said, lower case: "World Cup". */
  footballEvents: WordSet;
  /** What those are called who race, and others too: "driver". Base form. */
  racers: WordSet;
  /** Words right before a team's or a competition's name that say that women compete. */
  womens: WordSet;
  /** Words beside clubs, where the language calls them by their towns without an article. */
  play: PlayWords | undefined;
  /** True where clubs take a definite article and towns do not: "a Szeged" plays, "Szeged" is the town. */
  articlesBeforeClubs: boolean;
}

/** Words that tell what a thing is, lower case, base form. */
export interface KindWords {
  /** Beside a name: "folyó" → water, "város" → city, "párt" → party. */
  typeCues: ReadonlyMap<string, Kind>;
  /** Second parts of compounds that name a thing of their own: "kupa" of "Afrika-kupa". */
  nameHeads: WordSet;
  /** Where nouns are capitalised: those that bodies are called by once they are named, base form ("die Kommission"). */
  bodyHeads: WordSet;
  /** Last words of bodies' names that many writers leave small: "the Indian army". */
  smallHeads: WordSet;
  /** Where nouns are capitalised: words that end the names of firms and are none of the language's ("Systems"). */
  firmHeads: WordSet;
  /** Words of names that are of no state's body: "International", "World". */
  worldly: WordSet;
  /** True for a noun that many states call a body of theirs: "Bundeskanzleramt". */
  isBodyNoun(word: string): boolean;
  /** What stands behind a town's adjective or name where the games in it are meant: "olimpia". */
  games: WordSet;
  /** Words right before a list of titles, in the plural: "novels", "regényei". */
  titleHeads: WordSet;
  /** Words before a name that is then a house's: "Hotel Bristol", "Café Wien". */
  houses: WordSet;
}

/** The language's common words, which are read from a file of their own. */
export interface Vocabulary {
  /** Takes the list: words in lower case, one a line, the commonest first. Asked for before any text is read. */
  load(list: string): void;
  /** Rank of a common word (1 is the commonest), 0 when it is no common word. Lower case, any form. */
  commonness(word: string): number;
  /**
   * True for a word that may be a common one though the list does not have it ("Flees", "Dissecting"). Undefined where
   * form tells nothing.
   */
  mayBeWord: ((word: string) => boolean) | undefined;
  /** True for what is a common noun by its form where nouns are capitalised: "Terrororganisation". Lower case. */
  isNoun(word: string): boolean;
}

export interface Language {
  code: ArticleLang;
  /** States that news in the language speak of first (Wikidata ids). */
  homes: ReadonlySet<string>;
  tokenize(text: string): Token[];
  /** Base forms of one inflected word, the likeliest first; always holds the form itself. */
  bases(form: string): readonly BaseForm[];
  vocabulary: Vocabulary;
  grammar: Grammar;
  words: FunctionWords;
  people: PersonWords;
  offices: OfficeWords;
  places: PlaceWords;
  dates: DateWords;
  sport: SportWords;
  kinds: KindWords;
}
