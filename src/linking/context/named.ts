/** Common words that the article writes with a capital inside its sentences: there they are names, and elsewhere too. */

import type { Language } from '../../language/types';
import type { ScannedBlock, Word } from '../read/model';

/** True where nothing but the writer's will gives the word its capital, and no name beside it. */
function isNamed(
  { entry, text, token, joined }: Word,
  before: Word | undefined,
  after: Word | undefined,
): boolean {
  if (entry.common === 0 || text !== 'capitalised' || token.starts || !joined) return false;
  return before?.text === 'lower' && !(after?.joined && after.text !== 'lower');
}

/** Keys of base forms. None in a language that writes all nouns so. */
export function namedWords(
  blocks: readonly ScannedBlock[],
  { grammar: { capitalisesNouns } }: Language,
): ReadonlySet<string> {
  const named = new Set<string>();
  if (capitalisesNouns) return named;
  for (const { words, shouting, titleCase } of blocks) {
    if (shouting || titleCase) continue;
    words.forEach((word, index) => {
      if (isNamed(word, words[index - 1], words[index + 1])) named.add(word.entry.bases[0]!.key);
    });
  }
  return named;
}
