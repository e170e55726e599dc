/** Which candidates of a block stand, and the words of those that no name covers. */

import type { Knowledge } from '../../knowledge/store';
import type { DocumentState } from '../context/document';
import { ADJECTIVE_KINDS } from '../read/case';
import type { ReadBlock, Run, WordEntry } from '../read/model';
import { GIVEN } from '../read/runs';
import { Segments, type Span, type Spans } from '../read/spans';
import type { Choice } from './model';

/** A longer candidate hides the shorter ones inside it where it is a name with this probability, whichever bearer's. */
const LONGER_WINS = 0.3;

function isLikely({ readings }: Choice): boolean {
  let sum = 0;
  for (const { probability } of readings) sum += probability;
  return sum >= LONGER_WINS;
}

function wordsOf({ first, last }: Span): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** Choices that do not overlap: the longest first where it is likely at all, else the likeliest. */
export function choose(choices: Spans<Choice>): Choice[] {
  const likely = choices.all.filter(isLikely);
  const length = ({ candidate }: Choice) => candidate.last - candidate.first;
  likely.sort((a, b) => length(b) - length(a) || b.readings[0]!.probability - a.readings[0]!.probability);
  const taken: Choice[] = [];
  const covered = new Set<number>();
  const isFree = ({ first, last }: Choice): boolean => {
    for (let index = first; index <= last; index++) if (covered.has(index)) return false;
    return true;
  };
  for (const choice of likely) {
    if (!isFree(choice)) continue;
    for (let index = choice.first; index <= choice.last; index++) covered.add(index);
    taken.push(choice);
  }
  return taken.sort((a, b) => a.candidate.first - b.candidate.first);
}

/** Notes the words of capitalised runs that no chosen candidate covers: names that are not known. */
export function noteUnknown(
  block: ReadBlock,
  chosen: readonly Choice[],
  state: DocumentState,
  knowledge: Knowledge,
): void {
  const marked = new Segments(chosen);
  for (const whole of block.runs.all) {
    const run = withoutState(block, whole, marked);
    if (run.last > run.first && !wordsOf(run).some((index) => isKnownIn(marked.at(index), run)))
      noteWords(block, run, state, knowledge);
  }
}

/** "Dominion Textiles Inc of Canada" without what is marked behind "of". */
function withoutState({ words }: ReadBlock, { first, last }: Run, marked: Segments<Choice>): Run {
  const end = marked.at(last);
  const before = end === undefined ? undefined : words[end.first - 1];
  const isOf = end !== undefined && end.first > first + 1 && before?.text === 'lower';
  return { first, last: isOf ? end.first - 2 : last };
}

/** A name of several words that the run has a part of, or a word in the run. */
function isKnownIn(marked: Choice | undefined, run: Run): boolean {
  if (marked === undefined) return false;
  return marked.last > marked.first || (marked.first >= run.first && marked.last <= run.last);
}

/** Index of the word that a person is called by, where the run is a person's name by its given name; else -1. */
function calledBy(
  { words, titleCase, shouting }: ReadBlock,
  { first, last }: Run,
  state: DocumentState,
): number {
  if (last - first > 2 || titleCase || shouting) return -1;
  if (words[first]!.entry.given >= GIVEN) return last;
  return state.isFamilyFirst && words[last]!.entry.given >= GIVEN ? first : -1;
}

/** A name this well known of what is no person and no place, by a word that names nothing else: "AstraZeneca" of "AstraZeneca Oxford". */
const WELL_KNOWN = 0.5;

function isUnmistakable({ readings, given, surname }: WordEntry, { entities }: Knowledge): boolean {
  if (given > 0 || surname) return false;
  if (readings.some(({ posting }) => ADJECTIVE_KINDS.has(entities.kind(posting.ref)))) return false;
  return readings.some(
    ({ posting: { ref, rank }, inflection }) =>
      rank === 'label' && inflection === 'none' && entities.prior(ref) >= WELL_KNOWN,
  );
}

function noteWords(block: ReadBlock, run: Run, state: DocumentState, knowledge: Knowledge): void {
  const { words } = block;
  const family = calledBy(block, run, state);
  if (family >= 0) for (const base of words[family]!.entry.bases.slice(0, 2)) state.seeStranger(base.key);
  let start = words[run.first]!.entry.key;
  for (let index = run.first + 1; index < run.last; index++) {
    start += ` ${words[index]!.entry.key}`;
    state.seeLonger(start);
  }
  // "Israel and Hamas Maneuver Toward Deal": in a headline any word may have its capital.
  if (block.titleCase) return;
  for (const index of wordsOf(run)) {
    const { entry } = words[index]!;
    if (entry.common === 0 && !isUnmistakable(entry, knowledge))
      for (const base of entry.bases.slice(0, 2)) state.seeUnknown(base.base.toLowerCase());
  }
}
