/** What the script of a page needs of each language: little, since it runs on every page. */

/** Words of a page around its article, small letters; each may be the start of a longer word. */
export interface PageWords {
  /** What headings over other articles begin with. */
  related: readonly string[];
  /** In dialogs that ask for consent. */
  consent: readonly string[];
  /** Beside a day that is not the first one. */
  updated: readonly string[];
  /** Beside the day of publication. */
  published: readonly string[];
  /** In classes and ids of boxes that are seldom the article's own text, without accents. */
  boxes: readonly string[];
}

/** A language in the script of a page. */
export interface PageLanguage {
  /** Name of the language in itself. */
  title: string;
  /** Function words that are frequent in the language and rare in the others, lower case. */
  markers: ReadonlySet<string>;
  /** The few sentences that the script itself says. */
  sentences: { noAnswer: string; broken: string };
  words: PageWords;
}
