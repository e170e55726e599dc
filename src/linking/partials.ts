/** Candidates that are parts of names seen before in the article: "Putyin" after "Vlagyimir Putyin". */
import { normaliseName } from '../knowledge/normalise';
import type { Candidate, ScannedBlock, Word } from './candidates';
import type { DocumentState } from './document';

/** Normalised base forms of a word as a noun; of a lower-case word, as an adjective of a name ("koreai"). */
function keysOf(word: Word): string[] {
  const keys: string[] = [];
  for (const base of word.entry.bases) {
    const adjective = base.inflection === 'adjective';
    if (adjective !== (word.text === 'lower')) continue;
    keys.push(normaliseName(base.base));
  }
  return keys;
}

function partsFrom(
  block: ScannedBlock,
  first: number,
  state: DocumentState,
): { last: number; keys: string[] }[] {
  const parts: { last: number; keys: string[] }[] = [];
  let prefix = '';
  let longest = 1;
  for (let last = first; last < first + longest && last < block.words.length; last++) {
    const word = block.words[last]!;
    if (last > first && !word.joined) break;
    const keys = keysOf(word)
      .map((key) => prefix + key)
      .filter((key) => state.partialsOf(key).length > 0);
    if (keys.length > 0) parts.push({ last, keys });
    if (last === first) longest = Math.max(1, state.partialWordsFrom(word.entry.key));
    prefix += `${word.entry.key} `;
  }
  return parts;
}

/** The block's candidates with the keys of the parts that they may be, and new candidates for parts that no name of the index equals. */
export function withPartials(block: ScannedBlock, state: DocumentState): Candidate[] {
  const candidates = block.candidates.map((candidate) => ({ ...candidate }));
  for (let first = 0; first < block.words.length; first++) {
    for (const { last, keys } of partsFrom(block, first, state)) {
      const known = candidates.find((candidate) => candidate.first === first && candidate.last === last);
      if (known !== undefined) {
        known.partialKeys = keys;
        continue;
      }
      const head = block.words[first]!;
      candidates.push({
        first,
        last,
        start: head.token.start,
        end: block.words[last]!.token.end,
        readings: [],
        partialKeys: keys,
        starts: head.token.starts,
        text: head.text,
        common: first === last ? head.entry.common : 0,
      });
    }
  }
  return candidates;
}
