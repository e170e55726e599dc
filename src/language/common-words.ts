/** Ranks of a language's common words. */

/**
 * A look-up of ranks from a list of words, the commonest first, parted by spaces: 1 for the commonest, 0 for a word
 * that is not in the list. The list is read at the first look-up.
 */
export function rankOf(list: string): (word: string) => number {
  let ranks: Map<string, number> | undefined;
  return (word) => {
    if (ranks === undefined) {
      ranks = new Map();
      let rank = 0;
      for (const one of list.split(' ')) ranks.set(one, ++rank);
    }
    return ranks.get(word) ?? 0;
  };
}
