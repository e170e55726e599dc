/** Candidates that are parts of names seen before in the article: "Putyin" after "Vlagyimir Putyin". */

import { endOf } from '../read/candidates';
import type { Candidate, KeyedBase, ScannedBlock, Word } from '../read/model';
import type { Spans } from '../read/spans';
import type { DocumentState } from './document';

interface Part {
  last: number;
  keys: string[];
  /** UTF-16 offset where the mark ends. */
  end: number;
  compound: boolean;
}

const NONE: readonly KeyedBase[] = [];
const NO_PARTS: readonly Part[] = [];

/** Base forms of a word, as a noun, under which it ends a part; of a lower-case word, as an adjective ("koreai"). */
function endings(word: Word, prefix: string, state: DocumentState): readonly KeyedBase[] {
  let found: KeyedBase[] | undefined;
  const isLower = word.text === 'lower';
  for (const base of word.entry.bases) {
    if ((base.inflection === 'adjective') !== isLower) continue;
    if (state.hasPartials(prefix === '' ? base.key : prefix + base.key)) {
      // "Williams" is hers who is called so, and none of William.
      if (base.key === word.entry.key) return [base];
      found ??= [];
      found.push(base);
    }
  }
  return found ?? NONE;
}

function partsFrom(block: ScannedBlock, first: number, state: DocumentState): readonly Part[] {
  if (block.words[first]!.month) return NO_PARTS;
  let parts: Part[] | undefined;
  let prefix = '';
  let longest = 1;
  for (let last = first; last < first + longest && last < block.words.length; last++) {
    const word = block.words[last]!;
    if (last > first && !word.joined) break;
    const found = endings(word, prefix, state);
    const [likeliest] = found;
    if (likeliest !== undefined) {
      const { inflection, stemLength } = likeliest;
      const end = endOf(word, inflection, stemLength);
      const compound = inflection === 'none' && end < word.token.end;
      parts ??= [];
      parts.push({ last, keys: found.map(({ key }) => prefix + key), end, compound });
    }
    if (last === first) longest = Math.max(1, state.partialWordsFrom(word.entry.key));
    if (longest > 1) prefix += `${word.entry.key} `;
  }
  return parts ?? NO_PARTS;
}

/**
 * The block's candidates with the keys of the parts that they may be, in their order, and new candidates behind them
 * for parts that no name of the index equals. The block's own candidates stay as they are.
 */
export function withPartials(block: ScannedBlock, state: DocumentState): Spans<Candidate> {
  const changed = new Map<Candidate, Candidate>();
  const added: Candidate[] = [];
  for (let first = 0; first < block.words.length; first++) {
    for (const part of partsFrom(block, first, state)) {
      const known = block.candidates.startingAt(first).find(({ last }) => last === part.last);
      if (known === undefined) added.push(asCandidate(block, first, part));
      else changed.set(known, { ...known, partialKeys: part.keys, partialCompound: part.compound });
    }
  }
  return block.candidates.with(changed, added);
}

function asCandidate({ words }: ScannedBlock, first: number, { last, keys, end, compound }: Part): Candidate {
  const head = words[first]!;
  return {
    first,
    last,
    start: head.token.start,
    end,
    readings: [],
    partialKeys: keys,
    partialCompound: compound,
    starts: head.token.starts,
    // "von der Leyen": the particle's small letter is not the name's.
    text: last > first ? words[last]!.text : head.text,
    common: first === last ? head.entry.common : 0,
  };
}
