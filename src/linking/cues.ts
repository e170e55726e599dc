/** Words beside a candidate that tell what it is: titles, roles, kinds of places. */
import type { Kind } from '../knowledge/model';
import type { Language } from '../language/types';
import type { Candidate, ScannedBlock } from './candidates';
import type { RolePhrase } from './roles';

/** Kind told by the word right after the candidate, or right before it. */
export function kindCue({ words }: ScannedBlock, candidate: Candidate): Kind | undefined {
  const after = words[candidate.last + 1];
  if (after?.joined && after.entry.cue !== undefined) return after.entry.cue;
  return words[candidate.first]?.joined ? words[candidate.first - 1]?.entry.cue : undefined;
}

/** True where a title with a capital stands right before the candidate: "Miss", "Lord". */
export function isTitled({ words }: ScannedBlock, candidate: Candidate, language: Language): boolean {
  const before = words[candidate.first - 1];
  if (before === undefined || !words[candidate.first]!.joined || before.text === 'lower') return false;
  return language.titles.has(before.entry.key);
}

/** True where a title ("Dr.", "Mr"), a word of kinship or a role phrase stands right before or after the candidate. */
export function hasPersonCue(
  block: ScannedBlock,
  candidate: Candidate,
  phrases: readonly RolePhrase[],
  language: Language,
): boolean {
  const { words } = block;
  const before = candidate.first - 1;
  if (before >= 0 && words[candidate.first]!.joined) {
    const { key } = words[before]!.entry;
    if (language.titles.has(key) || language.kin.has(key)) return true;
  }
  return phrases.some(
    (phrase) =>
      (phrase.last === before && words[candidate.first]!.joined) ||
      (phrase.first === candidate.last + 1 && words[phrase.first]!.joined && !phrase.possessed),
  );
}
