/** Roles beside persons' names: "Russian President Vladimir Putin", "Olaf Scholz német kancellár". */
import type { Knowledge } from '../../knowledge/store';
import type { Language } from '../../language/types';
import type { Surroundings } from '../context/surroundings';
import { type ScoredReading, weigh } from '../rank/score';
import type { Candidate, ScannedBlock } from '../read/candidates';
import type { Run } from '../read/runs';
import type { OfficePhrase } from './office';
import { heldRole, type RolePhrase } from './roles';

/** A block with what was found in it. */
export interface ReadBlock {
  index: number;
  block: ScannedBlock;
  runs: Run[];
  phrases: RolePhrase[];
  /** What stands around each of the block's candidates. */
  places: readonly Surroundings[];
}

/** A candidate with its readings, the likeliest first. */
export interface Choice {
  candidate: Candidate;
  readings: ScoredReading[];
}

/** What a role beside a person's name adds when the person did hold it, and takes away when another did. */
const ROLE_AGREES = 4;
const ROLE_DISAGREES = -1.5;

/**
 * A role beside a person's name is not marked by itself: it tells which person the name means, and the readings of the
 * name are weighed anew. True where a name, known or not, stands there. `day` is in days since 1970-01-01.
 */
export function applyToName(
  knowledge: Knowledge,
  day: number | undefined,
  language: Language,
  read: ReadBlock,
  office: OfficePhrase,
  choices: readonly Choice[],
): boolean {
  const { phrase } = office;
  const before = Math.min(office.first, phrase.timeIndex ?? office.first) - 1;
  const nameAt = language.offices.rolesBeforeNames ? behindOffice(office) : undefined;
  const beside = choices.filter(({ candidate }) => {
    if (candidate === office.jurisdiction || candidate.text === 'lower') return false;
    const joinedAfter = candidate.first === nameAt && read.block.words[candidate.first]!.joined;
    const joinedBefore =
      candidate.last === before && read.block.words[before + 1]!.joined && !phrase.possessed;
    // "President Bush" is a name of two presidents.
    const within = candidate.first === phrase.first && candidate.last > phrase.last;
    return joinedAfter || joinedBefore || within;
  });
  for (const choice of beside) weighByRole(knowledge, day, choice, office);
  const named = beside.some(({ candidate, readings }) => {
    const [best] = readings;
    return candidate.first === nameAt && best !== undefined && isLikelyPerson(knowledge, best);
  });
  for (const choice of choices)
    if (isApposed(read.block, choice.candidate, office)) weighByRole(knowledge, day, choice, office, 0);
  return named || isNameBeside(knowledge, language, read, office, before, choices);
}

/** Index of the word behind an office: "Russia's president X", "Präsident Russlands X", "the German chancellor X". */
export function behindOffice({ phrase, jurisdiction }: OfficePhrase): number {
  const follows = jurisdiction !== undefined && jurisdiction.first > phrase.last;
  return (follows ? jurisdiction.last : phrase.last) + 1;
}

function isLikelyPerson({ entities }: Knowledge, { ref, probability }: ScoredReading): boolean {
  return probability > 0.5 && entities.kind(ref) === 'person';
}

/** "George Bush, az Egyesült Államok elnöke", "az Egyesült Államok elnöke, George Bush": a comma parts them. */
function isApposed(
  { words }: ScannedBlock,
  candidate: Candidate,
  { phrase, jurisdiction }: OfficePhrase,
): boolean {
  if (!phrase.possessed || jurisdiction === undefined) return false;
  const after = words[phrase.last + 1];
  if (candidate.first === phrase.last + 1) return after!.afterMark === ',';
  const gap = jurisdiction.first - candidate.last;
  return (gap === 1 || gap === 2) && words[candidate.last + 1]!.afterMark === ',';
}

/** True where a capitalised run beside the role may be a person's name: one that is no known place or body. */
function isNameBeside(
  knowledge: Knowledge,
  language: Language,
  read: ReadBlock,
  office: OfficePhrase,
  before: number,
  choices: readonly Choice[],
): boolean {
  const { words } = read.block;
  const after = behindOffice(office);
  const isOtherThing = (index: number): boolean =>
    choices.some(({ candidate, readings }) => {
      const best = readings[0];
      if (index < candidate.first || index > candidate.last || best === undefined) return false;
      return best.probability > 0.5 && knowledge.entities.kind(best.ref) !== 'person';
    });
  const at = (index: number, joinedTo: number): boolean =>
    words[joinedTo]?.joined === true &&
    read.runs.some((run) => run.first <= index && run.last >= index) &&
    !isOtherThing(index);
  const follows = language.offices.rolesBeforeNames && at(after, after);
  return follows || (at(before, before + 1) && !office.phrase.possessed);
}

function weighByRole(
  knowledge: Knowledge,
  day: number | undefined,
  choice: Choice,
  { phrase, jurisdiction }: OfficePhrase,
  disagrees = ROLE_DISAGREES,
): void {
  const { entities } = knowledge;
  for (const scored of choice.readings) {
    if (entities.kind(scored.ref) !== 'person') continue;
    const governed = jurisdiction?.readings.map((reading) => reading.posting.ref) ?? [];
    const own = entities.country(scored.ref);
    if (jurisdiction === undefined && own !== undefined) governed.push(own);
    const held = governed.some((ref) =>
      heldRole(knowledge, scored.ref, ref, phrase.word.roles, day, phrase.time),
    );
    scored.score += held ? ROLE_AGREES : jurisdiction === undefined ? 0 : disagrees;
  }
  weigh(choice.readings);
}
