/** What the compiler needs of each language: which names go into its index and how they are written. */
import type { WordSet } from './types';

/** A language in the compiler. */
export interface CompiledLanguage {
  /** Articles and determiners, lower case. */
  articles: WordSet;
  /** Rank of a common word, 0 for what is none: such words alone are weak names. Lower case. */
  commonness(word: string): number;
  /** Takes the list of common words, see word-list.ts. */
  load(list: string): void;
  /** Its names go into the index that the articles of all languages are read with. */
  shared: boolean;
  /** States whose people's names are written family name first (Wikidata ids). */
  familyFirst: ReadonlySet<string>;
  /** States whose persons of history its articles call by the family name though others know them less. */
  classics: ReadonlySet<string>;
  /** Offices stand before the names of their holders, who may then go by the family name alone. */
  officesFirst: boolean;
  /** Articles write names with all their marks: "Orban" is no way to write "Orbán". */
  keepsMarks: boolean;
}
