/** Abbreviations that an article explains: "Nemzeti Adó- és Vámhivatal (NAV)". */

import type { EntityRef } from '../../knowledge/store';
import type { Language } from '../../language/types';
import type { ReadBlock, Word } from '../read/model';
import { isFunctionWord } from './beside';

const LONGEST = 8;

/** Index of the first word of what the abbreviation at `index` is short for by its letters, or -1. */
function expansionOf(words: readonly Word[], index: number, { words: { connectors } }: Language): number {
  const letters = [...words[index]!.entry.key];
  let left = letters.length;
  for (let at = index - 1; at >= 0; at--) {
    const word = words[at]!;
    const { entry, text, joined, afterMark } = word;
    const mayBeLeftOut = isFunctionWord(word) || (text === 'lower' && connectors.has(entry.key));
    if (entry.key.startsWith(letters[left - 1]!)) left--;
    else if (!mayBeLeftOut) return -1;
    if (left === 0) return at;
    if (!joined && afterMark !== '-') return -1;
  }
  return -1;
}

/** True for a word in capitals alone in brackets. */
function isAlone({ text, words }: ReadBlock, index: number): boolean {
  const { token, afterMark, text: letterCase } = words[index]!;
  return letterCase === 'upper' && afterMark === '(' && text[token.end] === ')';
}

/** An abbreviation (normalised) and the entities that the words before it name; none where the file has no such name. */
export interface Abbreviation {
  key: string;
  refs: ReadonlySet<EntityRef>;
}

export function abbreviationsIn(block: ReadBlock, language: Language): Abbreviation[] {
  const found: Abbreviation[] = [];
  if (block.shouting) return found;
  block.words.forEach(({ entry, token }, index) => {
    if (!isAlone(block, index) || token.text.length < 2 || token.text.length > LONGEST) return;
    const first = expansionOf(block.words, index, language);
    if (first < 0 || first === index - 1) return;
    const named = block.candidates.endingAt(index - 1).filter((candidate) => candidate.first <= first);
    const refs = named.flatMap(({ readings }) => readings.map(({ posting }) => posting.ref));
    found.push({ key: entry.key, refs: new Set(refs) });
  });
  return found;
}
