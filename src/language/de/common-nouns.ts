/**
 * German common nouns, told by their form. All nouns have a capital in German and new compounds are made at will:
 * a word that ends in a suffix of nouns or in another common noun is no name.
 */
import { commonness } from './common';

/** Suffixes that make nouns (Duden-Grammatik, Wortbildung), with their plurals; of words this long at least. */
const SUFFIX =
  /(?:ungs?|ungen|heit|heiten|keit|keiten|schaft|schaften|ionen|tion|sion|tät|täten|ismus|ismen|tum|tums|nisse?|ment|mente|agentur|isten|antin|istin|ierung|anz|enz|enzen)$/;
const SHORTEST = 8;
/** The shortest common noun that ends a compound, and the shortest word before it. */
const TAIL = 4;
const HEAD = 3;
/** Ends of compounds that the list of common words does not hold. */
const MORE = new Set(
  'agentur behörde emirat miliz gruppe konzern sprecher werk truppe hersteller anbieter geber nehmer träger leiter'.split(
    ' ',
  ),
);
/** Ends of family and town names as often as of compounds. */
const ENDS_OF_NAMES = new Set(
  'mann bach berg burg dorf feld haus hof holz stein wald land stadt kirche meier meyer kamp horst brand hart'.split(
    ' ',
  ),
);

/** True for a noun by its form; `word` in lower case. */
export function isCommonNoun(word: string): boolean {
  if (word.length >= SHORTEST && SUFFIX.test(word)) return true;
  for (let at = HEAD; at <= word.length - TAIL; at++) {
    const tail = word.slice(at);
    if (ENDS_OF_NAMES.has(tail)) return false;
    if (MORE.has(tail) || commonness(tail) > 0) return true;
  }
  return false;
}
