/** What a language folder gives: one object of this type, made of the same few files in every folder. */
import type { ArticleLang, Role } from '../knowledge/model';

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
 */
export type Inflection = 'none' | 'noun' | 'plural' | 'possessive' | 'family' | 'adjective' | 'quality';

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

/** Words of sports reports, lower case, in the forms that they stand in. */
export interface SportWords {
  /** Right behind the name of one who plays: "Liverpool lead". */
  after: ReadonlySet<string>;
  /** Right before it: "beating Memphis". */
  before: ReadonlySet<string>;
  /** Words of a result, and those that join an opponent to it: "fell to Cleveland". */
  result: ReadonlySet<string>;
  opponent: ReadonlySet<string>;
  /** Words before a place that is one in a sports report too: "in Boston". */
  places: ReadonlySet<string>;
}

export interface Language {
  code: ArticleLang;
  /** Name of the language in itself. */
  title: string;
  /** States that news in the language speak of first (Wikidata ids). */
  homes: ReadonlySet<string>;
  tokenize(text: string): Token[];
  /** Base forms of one inflected word, the likeliest first; always holds the form itself. */
  bases(form: string): readonly BaseForm[];
  /** True where an inner word of a multiword name may be inflected too ("der Vereinigten Staaten"). */
  inflectsInside: boolean;
  /** Lower-case words that may stand inside a capitalised name ("von", "bin", "of", "és"). */
  connectors: ReadonlySet<string>;
  /** Lower-case words and abbreviations before a person's name ("dr.", "Mr", "gróf"). */
  titles: { has(word: string): boolean };
  /** Titles that stand before a given name where the family name is left out ("Sir Keir"), lower case. */
  givenTitles?: ReadonlySet<string>;
  /** States as newspapers shorten them behind their towns, with their dots. */
  shortStates: ReadonlySet<string>;
  /** Word that opens the line that names who wrote an article ("By"), lower case. */
  byline?: string;
  /** What somebody is who is not in the news for it ("a farmer"), lower case. */
  everyday?: ReadonlySet<string>;
  /** Words of kinship that stand before a given name ("brother", "felesége"), lower case. */
  kin: ReadonlySet<string>;
  /** Words right behind a name that make it a private person's: "lakatos". Lower case, base form. */
  trades: ReadonlySet<string>;
  /** Words right behind a name that tell one of many bearers by what he does: "csillagász". Lower case, base form. */
  professions: ReadonlySet<string>;
  /** Words of offices, in base form. */
  roleWords: readonly RoleWord[];
  /** Lower-case words that put a role in time: "volt", "egykori", "former", "designated". */
  roleTimes: ReadonlyMap<string, RoleTime>;
  /** Words between a role and the name that it governs ("president *of* Russia"), lower case. */
  genitiveLinks: ReadonlySet<string>;
  /** Words that join the last two of a list ("and"), lower case. */
  conjunctions: ReadonlySet<string>;
  /** Titles of nobility that a place gives its name to ("Duke *of Sussex*"), lower case. */
  nobility: ReadonlySet<string>;
  /** True where a name right after a role may be its genitive ("Präsident Russlands"). */
  genitiveAfter: boolean;
  /** Days and months that are written with a capital and name nothing else, lower case. */
  calendar: ReadonlySet<string>;
  /** Months that name persons or things too, lower case: "may", "august". */
  months: ReadonlySet<string>;
  /** Words right before such a month that make it one ("in", "since", "Anfang"), lower case. */
  beforeMonths: ReadonlySet<string>;
  /** Articles and determiners, lower case. */
  articles: ReadonlySet<string>;
  /** True for a form in a case that says where something is: places stand in it, persons hardly ever ("Londonban"). */
  isLocative(form: string): boolean;
  /** True for an ending that does so on a place's name, and that other names may end in by themselves ("Londonon"). */
  isLocativeEnding(ending: string): boolean;
  /** True where common nouns are capitalised too: a capital says little of a common word. */
  capitalisesNouns: boolean;
  /** True for what is a common noun by its form where nouns are capitalised: "Terrororganisation". Lower case. */
  isNoun(word: string): boolean;
  /** True where a role stands before the name of its holder ("President Putin"); else after it alone. */
  rolesBeforeNames: boolean;
  /** True where clubs take a definite article and towns do not: "a Szeged" plays, "Szeged" is the town. */
  articlesBeforeClubs: boolean;
  /** Words that tell an article about sport, lower case, base form; empty where clubs keep their own names. */
  sportWords: ReadonlySet<string>;
  /** Particles and postpositions that end a noun phrase: an article before the name is its own ("a Szeged pedig"). */
  phraseEnds: ReadonlySet<string>;
  /** The definite articles among them. */
  definiteArticles: ReadonlySet<string>;
  /** Rank of a common word (1 is the commonest), 0 when it is no common word. Lower case, any form. */
  commonness(word: string): number;
  /** Lower-case words beside a name that tell its kind: "folyó" → water, "város" → city, "párt" → party. */
  typeCues: ReadonlyMap<string, import('../knowledge/model').Kind>;
  /** Second parts of compounds that name a thing of their own: "kupa" of "Afrika-kupa". Lower case, base form. */
  nameHeads: ReadonlySet<string>;
  /** Prefixes of directions on adjectives and names: "kelet-", "nyugat-", "Eastern ": the rest names the place. */
  directions: readonly string[];
  /**
   * Persons of the file among whom the given and family names of private persons in its news are drawn, in round
   * figures: "Béla" and "Kovács" meet far oftener than either meets "Caldwell". Small where the file holds few of the
   * many who bear the names.
   */
  namePool: number;
  /** Words beside clubs in sports reports, where the language calls them by their towns without an article. */
  sport?: SportWords;
  /** True where the family name comes first for people of the language's own country. */
  familyNameFirst: boolean;
  /** What a thing is stands behind its name ("Kossuth Lajos utca"), never before it ("Flughafen Tegel"). */
  headsLast: boolean;
  /** True when the language writes adjectives of names and peoples in lower case. */
  lowerCaseAdjectives: boolean;
}
