/** Words beside a candidate that tell what it is: titles, roles, kinds of places. */
import type { Kind } from '../knowledge/model';
import type { Language } from '../language/types';
import type { Candidate, ScannedBlock } from './candidates';
import type { RolePhrase } from './roles';

function cueOfWord(block: ScannedBlock, index: number, language: Language): Kind | undefined {
  const word = block.words[index];
  if (word === undefined) return undefined;
  const direct = language.typeCues.get(word.entry.key);
  if (direct !== undefined) return direct;
  for (const base of word.entry.bases) {
    const kind = language.typeCues.get(base.base.toLowerCase());
    if (kind !== undefined && base.inflection !== 'adjective') return kind;
  }
  return undefined;
}

/** Kind told by the word right after the candidate, or right before it. */
export function kindCue(block: ScannedBlock, candidate: Candidate, language: Language): Kind | undefined {
  const after = block.words[candidate.last + 1];
  if (after?.joined) {
    const kind = cueOfWord(block, candidate.last + 1, language);
    if (kind !== undefined) return kind;
  }
  return block.words[candidate.first]?.joined ? cueOfWord(block, candidate.first - 1, language) : undefined;
}

/** True where a title ("Dr.", "Mr") or a role phrase stands right before or after the candidate. */
export function hasPersonCue(
  block: ScannedBlock,
  candidate: Candidate,
  phrases: readonly RolePhrase[],
  language: Language,
): boolean {
  const { words } = block;
  const before = candidate.first - 1;
  if (before >= 0 && words[candidate.first]!.joined && language.titles.has(words[before]!.entry.key))
    return true;
  return phrases.some(
    (phrase) =>
      (phrase.last === before && words[candidate.first]!.joined) ||
      (phrase.first === candidate.last + 1 && words[phrase.first]!.joined && !phrase.possessed),
  );
}
