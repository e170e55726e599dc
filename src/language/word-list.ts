/** A language's common words, read from a data file of their own: with the code they were half of the worker. */

export interface WordList {
  /** Takes the file's text: words in lower case, one a line, the commonest first. A second time it does nothing. */
  load(text: string): void;
  /** 1 for the commonest word, 0 for one that is not in the list. Throws an Error when nothing was loaded. */
  rank(word: string): number;
}

/** A list that is empty until it is loaded; `name` is what an error says that is missing. */
export function createWordList(name: string): WordList {
  let ranks: Map<string, number> | undefined;
  return {
    load(text) {
      if (ranks !== undefined) return;
      ranks = new Map();
      let rank = 0;
      for (const word of text.split('\n')) if (word !== '') ranks.set(word, ++rank);
    },
    rank(word) {
      if (ranks === undefined) throw new Error(`The common words of ${name} are not loaded.`);
      return ranks.get(word) ?? 0;
    },
  };
}
