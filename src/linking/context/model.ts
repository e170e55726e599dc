/** What stands around the candidates of a block. Types alone. */
import type { Field, Kind, Role } from '../../knowledge/model';
import type { EntityRef } from '../../knowledge/store';
import type { ReadBlock } from '../read/model';

export interface Bearer {
  /** Years of age that the text gives the bearer of the name. */
  age: number | undefined;
  /** The bearer is somebody whom readers do not know: the writer of the article, "a farmer". */
  everyday: boolean;
}

/** What stands around a candidate, as far as it bears on its readings. */
export interface Surroundings extends Bearer {
  words: number;
  length: number;
  /** Rank among common words, 0 when none. */
  common: number;
  /** In a line of capitals. */
  shouting: boolean;
  /** The first word starts a sentence. */
  starts: boolean;
  /** It does in a headline, or before a verb of which it is who acts: "Brown said". */
  acts: boolean;
  /** One of its readings is a place that all the world knows. */
  famous: boolean;
  /** It does, and the article writes it with a capital inside a sentence too. */
  namedInside: boolean;
  lower: boolean;
  /** Written in capitals in a text that is not. */
  upper: boolean;
  /** The candidate is a part of a longer run of capitalised words that no known name covers. */
  insideUnknown: boolean;
  /** Its words stood in a name that is not in the index. */
  partOfUnknown: boolean;
  /** It is what a person whom the file does not know is called by. */
  ofStranger: boolean;
  /** Kind that a word beside it tells. */
  cue: Kind | undefined;
  /** Kind of the very thing that is named, by the noun that it stands beside. */
  firmCue: Kind | undefined;
  /** Right beside a title that anybody has: "Mr. Johnson". */
  honorific: boolean;
  /** A word beside it makes it a family's name: "the Porsche family". */
  ofFamily: boolean;
  /** Letters that are a measure: "12 RBI". */
  unit: boolean;
  /** It is the whole of a work's title. */
  wholeTitle: boolean;
  /** A person's name behind an article that belongs to nothing else: "the Abraham Lincoln". */
  articleBeforePerson: boolean;
  /** The great city that stands behind a comma, where it may hold the place: "Canning Town, London". */
  inTown: EntityRef | undefined;
  /** Regions and states that the words after the candidate name: "Springfield, Illinois". */
  containers: readonly EntityRef[];
  /** The state behind it is shortened: "Macon, Ga." */
  inShortState: boolean;
  /** A role follows that it may have, with what it stands for: "Turkey's president", "török elnök". */
  governs: readonly Role[] | undefined;
  /** The place of a title of nobility: "Duke of Sussex". */
  ofNobility: boolean;
  /** Where a language is named: "speak French". */
  tongue: boolean;
  /** A definite article stands right before it. */
  afterArticle: boolean;
  /** None stands before it, in a language that puts one before the name of every club. */
  withoutArticle: boolean;
  /** It stands alone behind a definite article, as towns never do: "a Veszprém" is a team. */
  withArticle: boolean;
  /** Behind a definite article and written as a name: it may be short for a body named before ("the Commission"). */
  bodyHead: boolean;
  /** Right behind a word that stands before places: "in Essen". */
  inPlace: boolean;
  /** A club is called so without more ado: no word before it says that it is a place. */
  mayPlay: boolean;
  /** It is about another sport than football, and the name is a state's too, or one of football's events. */
  otherSport: boolean;
  /** The article is about sport. */
  sport: boolean;
  /** Which one, where its words tell. */
  field: Field | undefined;
  /** States that a bracket right behind the name holds, as in results: "Anna Kovacs (Hungary)". */
  nationality: readonly EntityRef[];
  /** Common nouns are capitalised too: the capital says nothing. */
  nouns: boolean;
  /** A word follows that it can belong to: "az ír miniszterelnök", and not "könyvet ír, majd". */
  attributive: boolean;
  /** States whose adjective or genitive stands right before the candidate. */
  attributes: readonly EntityRef[];
  /** The games that are called by the town follow: "a párizsi olimpia". */
  ofGames: boolean;
  /** Towns whose adjective does: "kecskeméti". */
  towns: readonly EntityRef[];
  /** The town that the words behind the thing say that it is in: "the House of Commons in Ottawa". */
  seat: EntityRef | undefined;
  /** What many states call a body of theirs: all of its words are common ones ("House of Commons", "Bundesrat"). */
  generic: boolean;
  /** A word right before it says that women compete: "női", "women's". */
  womens: boolean;
  /** The article is about women's sport. */
  ofWomen: boolean;
  /** States and regions behind "of" whose the thing is that is named: "Southern District of Texas". */
  of: readonly EntityRef[];
  /** The candidate opens a longer run, in a language whose names of bodies begin with an adjective of the state. */
  opensRun: boolean;
  /** In a case that says where something is. */
  locative: boolean;
  /** The candidate ends a run of capitalised words, uninflected, and a common noun follows. */
  closesRun: boolean;
  /** The states where the article's language is at home. */
  home: ReadonlySet<EntityRef>;
  /** The legal form of a company follows. */
  incorporated: boolean;
  /** It is the legal form of the company whose name stands before it. */
  isLegalForm: boolean;
  /** A title with a capital stands right before it. */
  titled: boolean;
  /** A trade or a profession right behind it tells whose name it is. */
  calling: 'trade' | 'profession' | undefined;
  /** An office or a profession that is of no sport, before it or behind a comma. */
  otherCalling: boolean;
  /** An office of a state or a town, or of the police, beside it: "Councillor", "polgármester". */
  publicCalling: boolean;
  /** The name of one who plays in a report of sport: no town's. */
  plays: boolean;
  /** Behind the genitive of a person's name: "Wagner's Tannhäuser". */
  ofPerson: boolean;
  /** Alone between quotation marks. */
  quotedWhole: boolean;
  /** Common words that others with a capital follow, in a headline where most words have one. */
  titleWords: boolean;
  /** A form that no people's noun has behind the word before it. */
  misfit: 'people' | 'party' | undefined;
  /** A title before a name, where nouns have capitals: "Nationalrat Beat Jans". */
  isTitle: boolean;
  /** Behind a title that stands before given names: "Sir Keir". */
  byGivenName: boolean;
  /** What it is stands behind a comma, and is a person: "Jordan, the physiotherapist". */
  apposedPerson: boolean;
  /** Stands right beside a person's title, a word of kinship or a role word. */
  personCue: boolean;
  /**
   * What the candidate's readings score by the name and by what stands here, once they were scored: nothing that the
   * article settles changes it.
   */
  own: readonly number[] | undefined;
}

/** A block with what stands around each of its candidates. */
export interface ObservedBlock extends ReadBlock {
  places: readonly Surroundings[];
}

/** Names, as keys, that play in the article. */
export type Players = ReadonlySet<string>;
