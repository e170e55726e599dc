/** Which candidates of a block stand, and the words of those that no name covers. */

import type { DocumentState } from '../context/document';
import type { Choice } from '../offices/role-beside';
import type { Candidate, ScannedBlock } from '../read/candidates';
import type { Run } from '../read/runs';

/** A longer candidate hides the shorter ones inside it from this probability on. */
const LONGER_WINS = 0.3;

function overlaps(a: Candidate, b: Candidate): boolean {
  return a.first <= b.last && b.first <= a.last;
}

/** Choices that do not overlap: the longest first where it is likely at all, else the likeliest. */
export function choose(choices: readonly Choice[]): Choice[] {
  const likely = choices.filter(({ readings }) => (readings[0]?.probability ?? 0) >= LONGER_WINS);
  const length = ({ candidate }: Choice) => candidate.last - candidate.first;
  likely.sort((a, b) => length(b) - length(a) || b.readings[0]!.probability - a.readings[0]!.probability);
  const taken: Choice[] = [];
  for (const choice of likely) {
    if (!taken.some((other) => overlaps(other.candidate, choice.candidate))) taken.push(choice);
  }
  return taken.sort((a, b) => a.candidate.first - b.candidate.first);
}

/** Notes the words of a capitalised run that no chosen candidate covers: a name that is not known. */
export function noteUnknown(
  block: ScannedBlock,
  run: Run,
  chosen: readonly Choice[],
  state: DocumentState,
): void {
  if (run.last === run.first) return;
  const touched = chosen.some(
    ({ candidate }) =>
      candidate.last > candidate.first && candidate.first <= run.last && candidate.last >= run.first,
  );
  const covered = chosen.filter(
    ({ candidate }) => candidate.first >= run.first && candidate.last <= run.last,
  );
  if (touched || covered.length > 0) return;
  for (let index = run.first; index <= run.last; index++) {
    const { entry } = block.words[index]!;
    if (entry.common === 0)
      for (const base of entry.bases.slice(0, 2)) state.seeUnknown(base.base.toLowerCase());
  }
}
