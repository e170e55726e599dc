/** What reading a text makes of it: words, candidates, blocks with their runs and roles. Types alone. */
import type { Field, Kind } from '../../knowledge/model';
import type { Posting } from '../../knowledge/store';
import type { BaseForm, Inflection, RoleTime, RoleWord, Token } from '../../language/types';
import type { Block } from '../model';
import type { Segments, Span, Spans } from './spans';

export type TextCase = 'lower' | 'capitalised' | 'upper' | 'mixed';

/** One way to read a surface form: the posting of a name and how the form was made from the name. */
export interface FormReading {
  posting: Posting;
  /** Normalised name that was found. */
  key: string;
  inflection: Inflection;
  /** 0…1, as the language scores the base form. */
  formScore: number;
  /** UTF-16 units of the form's last word that belong to the name. */
  stemLength: number;
  /** True when a prefix of direction ("kelet-") was taken off. */
  direction: boolean;
  /** An apostrophe does: "Russia's". */
  apostrophe: boolean;
  /** A hyphen parts the name from what follows it: "New York-i", "NATO-val". */
  hyphen: boolean;
  /** The name is the first part of a compound with a common noun: "EU-tagállam", "NATO-led". */
  compound: boolean;
  /** An inflected form that is, as it stands, a family name of persons: "Hummels" is no form of "Hummel". */
  surname: boolean;
  /** A one-word name: persons that the word names too. A person's full name: persons expected to bear it. */
  namesakes: number;
}

/** A base form with the key that it is looked up under: words repeat, normalising is done once. */
export interface KeyedBase extends BaseForm {
  key: string;
}

export interface WordEntry {
  /** The word as it stands in the text. */
  form: string;
  text: TextCase;
  /** Readings of the word as a whole name. */
  readings: readonly FormReading[];
  /** Readings as the family name of someone who holds or held an office: behind that office alone. */
  family: readonly FormReading[];
  /** The greatest number of words of names that start with this word (0 or 1: none has more). */
  words: number;
  /** The word, normalised. */
  key: string;
  /** Base forms, the likeliest first. */
  bases: readonly KeyedBase[];
  /** Rank among the language's common words, 0 when it is none (form or likeliest base). */
  common: number;
  /** Kind that it tells of a name beside it. */
  cue: Kind | undefined;
  /** A list of titles may follow it: "novels". */
  titleHead: boolean;
  /** A word of sport. */
  sport: boolean;
  /** The sport that it tells. */
  field: Field | undefined;
  /** Persons of the file whose given name it is. */
  given: number;
  /** Whether a role may start at it; undefined until it is asked. */
  startsRole: boolean | undefined;
  /** It is the family name of a person of the file. */
  surname: boolean;
}

/** A word of a block with what the lexicon knows of it. */
export interface Word {
  token: Token;
  entry: WordEntry;
  text: TextCase;
  /** Follows the word before it with nothing but white space between. */
  joined: boolean;
  /** The mark right before it, if any. */
  afterMark: string | undefined;
  /** A month by what stands beside it, where its word is a name too: "in May", "3. August". */
  month: boolean;
}

export interface Candidate {
  /** Indexes of the first and last word in the block's words, both included. */
  first: number;
  last: number;
  /** UTF-16 offsets in the block. */
  start: number;
  end: number;
  readings: FormReading[];
  /** Normalised base forms under which it may be a part of a name seen before in the article. */
  partialKeys: string[];
  /** As such a part it is the first half of a compound: "Orbán-kormány". */
  partialCompound: boolean;
  starts: boolean;
  text: TextCase;
  /** Rank among common words of a candidate of one word, or of one behind an article, else 0. */
  common: number;
}

/** A block or a part of one. */
export interface Piece extends Block {
  /** Index of the block in the article. */
  block: number;
  /** UTF-16 offset of the piece's text in the block's. */
  offset: number;
}

/** A piece of a block with its words and candidates. */
export interface ScannedBlock extends Piece {
  words: readonly Word[];
  candidates: Spans<Candidate>;
  /** All words in capitals, or every word capitalised in a heading: letter case says little. */
  shouting: boolean;
  titleCase: boolean;
  /** Of an article about sport. */
  sport: boolean;
  /** The sport that the article's words tell. */
  field: Field | undefined;
  /** It is about women's sport. */
  ofWomen: boolean;
}

export type Run = Span;

export interface RolePhrase {
  /** Indexes of the role's own words, both included; a compound ("NATO-főtitkár") is one word. */
  first: number;
  last: number;
  word: RoleWord;
  /** "elnöke": it belongs to the name before it. */
  possessed: boolean;
  time: RoleTime;
  /** Index of the word that puts the role in time ("volt"), when there is one. */
  timeIndex: number | undefined;
  /** The role is the second part of a compound with a name: "NATO-főtitkár". */
  compound: boolean;
}

/** A block with its runs of capitalised words and its roles. */
export interface ReadBlock extends ScannedBlock {
  runs: Segments<Run>;
  phrases: Segments<RolePhrase>;
}
