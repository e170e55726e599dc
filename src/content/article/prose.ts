/** How much prose makes an article. Letters as countLetters counts them. */

/** An article has at least this many letters of prose. */
export const LEAST_TEXT = 200;
/** Prose has at least so many letters, a whole sentence fewer. */
export const PROSE_LETTERS = 60;
export const SENTENCE_PROSE_LETTERS = 25;
/** A block with a greater share of linked letters is no prose. */
export const MOST_LINKED = 0.5;
/** A page that does not call itself an article is one with more paragraphs than this, or with a score above that below. */
export const FEW_PARAGRAPHS = 2;
/** Readability's own test (isProbablyReaderable): the sum over paragraphs of √(letters − 140) exceeds 20. */
export const READABLE_SCORE = 20;
const READABLE_LETTERS = 140;

/** What a paragraph of so many letters adds to the score. */
export function readable(letters: number): number {
  return Math.sqrt(Math.max(0, letters - READABLE_LETTERS));
}
