/** Scores every reading of a candidate: names of the index, and parts of names seen before in the article. */
import type { Kind } from '../knowledge/model';
import type { EntityRef, Knowledge } from '../knowledge/store';
import type { Candidate, ScannedBlock, Word } from './candidates';
import { ADJECTIVE_KINDS, isDerived, textCase } from './case';
import { hasPersonCue, isLegalForm, isTitled, kindCue } from './cues';
import type { DocumentState } from './document';
import type { Lexicon } from './lexicon';
import type { RolePhrase } from './roles';
import type { Run } from './runs';
import {
  joinPlaces,
  type ScoredReading,
  type Surroundings,
  scorePartial,
  scoreReading,
  weigh,
} from './score';

const CONTAINERS: ReadonlySet<Kind> = new Set<Kind>(['region', 'country', 'territory']);

/** What the entity gains that the index has under the part of its name alone. */
const CALLED_SO = 0.8;
/** Readings kept of one candidate: names such as "Springfield" have hundreds. */
const MOST_READINGS = 40;

/** What stands around a candidate; `partOfUnknown` is for notePartOfUnknown to say. */
export function surroundingsOf(
  block: ScannedBlock,
  candidate: Candidate,
  runs: readonly Run[],
  phrases: readonly RolePhrase[],
  lexicon: Lexicon,
): Surroundings {
  return {
    words: candidate.last - candidate.first + 1,
    length: candidate.end - candidate.start,
    common: candidate.common,
    starts: candidate.starts,
    lower: candidate.text === 'lower',
    upper: isUpper(block, candidate) && !block.shouting,
    insideUnknown: isInsideUnknown(block, candidate, runs, phrases, lexicon),
    partOfUnknown: false,
    containers: containersAfter(block, candidate, lexicon.knowledge),
    governs: phrases.some(
      (phrase) => phrase.first === candidate.last + 1 && block.words[phrase.first]!.joined,
    ),
    afterArticle: isAfterArticle(block, candidate, lexicon.language),
    withArticle: standsWithArticle(block, candidate, lexicon),
    nouns: lexicon.language.capitalisesNouns,
    attributive: isAttributive(block, candidate, lexicon.language),
    attributes: attributesBefore(block, candidate, lexicon.knowledge),
    opensRun: lexicon.language.lowerCaseAdjectives && opensRun(candidate, runs),
    locative: isLocative(block, candidate, lexicon),
    closesRun: lexicon.language.lowerCaseAdjectives && closesRun(block, candidate, runs),
    home: lexicon.homes,
    cue: kindCue(block, candidate),
    incorporated: isBeforeLegalForm(block, candidate),
    isLegalForm: isOwnLegalForm(block, candidate),
    titled: isTitled(block, candidate, lexicon.language),
    personCue: hasPersonCue(block, candidate, phrases, lexicon.language),
  };
}

function isBeforeLegalForm({ words }: ScannedBlock, candidate: Candidate): boolean {
  const next = words[candidate.last + 1];
  return next?.joined === true && isLegalForm(next);
}

/** "SPA" of "Montedison SPA". */
function isOwnLegalForm({ words }: ScannedBlock, { first, last }: Candidate): boolean {
  const before = words[first - 1];
  if (first !== last || before === undefined || before.text === 'lower') return false;
  return words[first]!.joined && isLegalForm(words[first]!);
}

/** In capitals, but for a suffix behind a hyphen: "ENSZ", "NATO-val". */
function isUpper(block: ScannedBlock, candidate: Candidate): boolean {
  if (candidate.text === 'upper') return true;
  const { text } = block.words[candidate.last]!.token;
  const hyphen = text.lastIndexOf('-');
  return hyphen > 1 && candidate.first === candidate.last && textCase(text.slice(0, hyphen)) === 'upper';
}

function isAttributive(block: ScannedBlock, candidate: Candidate, language: Lexicon['language']): boolean {
  const next = block.words[candidate.last + 1];
  return next?.joined === true && !language.articles.has(next.entry.key);
}

/** States of the adjectives that end right before the candidate. */
function attributesBefore(block: ScannedBlock, candidate: Candidate, knowledge: Knowledge): EntityRef[] {
  if (!block.words[candidate.first]!.joined) return [];
  return block.candidates
    .filter(({ last }) => last === candidate.first - 1)
    .flatMap(({ readings }) => readings)
    .filter(isDerived)
    .map(({ posting }) => posting.ref)
    .filter((ref) => knowledge.entities.kind(ref) === 'country');
}

function opensRun(candidate: Candidate, runs: readonly Run[]): boolean {
  return runs.some(({ first, last }) => first === candidate.first && last > candidate.last);
}

/** True where the form, or the ending of a place's name in it, says where something is. */
function isLocative(block: ScannedBlock, candidate: Candidate, { language, knowledge }: Lexicon): boolean {
  const form = block.words[candidate.last]!.token.text.toLowerCase();
  if (language.isLocative(form)) return true;
  // "Indira Gandhi": a given name is no form of a place's.
  const { given } = block.words[candidate.last]!.entry;
  if (given > 0) return false;
  return candidate.readings.some(
    ({ posting, inflection, stemLength }) =>
      inflection === 'noun' &&
      ADJECTIVE_KINDS.has(knowledge.entities.kind(posting.ref)) &&
      language.isLocativeEnding(form.slice(stemLength)),
  );
}

/** "a Free Razan Facebook oldal": an uninflected name and a common noun right behind it. */
function closesRun(block: ScannedBlock, candidate: Candidate, runs: readonly Run[]): boolean {
  const next = block.words[candidate.last + 1];
  return (
    runs.some(({ last }) => last === candidate.last) &&
    next?.joined === true &&
    next.text === 'lower' &&
    candidate.readings.some(({ inflection }) => inflection === 'none')
  );
}

function isAfterArticle(block: ScannedBlock, candidate: Candidate, language: Lexicon['language']): boolean {
  const before = block.words[candidate.first - 1];
  if (before === undefined || !block.words[candidate.first]!.joined) return false;
  return language.definiteArticles.has(before.entry.key);
}

/**
 * True for a name behind a definite article with no noun after it that the article could belong to: none at all, or
 * one that the name possesses ("a Chelsea edzője").
 */
function standsWithArticle(block: ScannedBlock, candidate: Candidate, lexicon: Lexicon): boolean {
  const { language } = lexicon;
  if (!isAfterArticle(block, candidate, language)) return false;
  const after = block.words[candidate.last + 1];
  // "the Washington, D.C., area": the article belongs to what follows.
  if (after?.afterMark === ',' && !language.lowerCaseAdjectives) return false;
  if (after === undefined || !after.joined || language.articles.has(after.entry.key)) return true;
  if (!language.lowerCaseAdjectives || language.capitalisesNouns) return false;
  if (candidate.readings.every(({ inflection }) => inflection === 'noun'))
    return !isLocative(block, candidate, lexicon);
  return after.text === 'lower' && after.entry.bases[0]?.inflection === 'possessive';
}

/** Regions and states named right after the candidate, behind a comma or a bracket. */
function containersAfter(block: ScannedBlock, candidate: Candidate, knowledge: Knowledge): EntityRef[] {
  const next = block.words[candidate.last + 1];
  if (next === undefined || next.afterMark === undefined || !/^[,(]$/.test(next.afterMark)) return [];
  const { entities } = knowledge;
  return block.candidates
    .filter(({ first }) => first === candidate.last + 1)
    .flatMap(({ readings }) => readings)
    .filter(({ inflection }) => inflection === 'none')
    .map(({ posting }) => posting.ref)
    .filter((ref) => CONTAINERS.has(entities.kind(ref)) && entities.prior(ref) > 0.4);
}

function isPartOfUnknown({ entry }: Word, state: DocumentState): boolean {
  if (!state.hasUnknown()) return false;
  return state.isUnknown(entry.key) || entry.bases.some((base) => state.isUnknown(base.base.toLowerCase()));
}

/** Notes what the article has settled since about the one thing in a candidate's surroundings that depends on it. */
export function notePartOfUnknown(
  place: Surroundings,
  block: ScannedBlock,
  candidate: Candidate,
  state: DocumentState,
): void {
  place.partOfUnknown = place.words === 1 && isPartOfUnknown(block.words[candidate.first]!, state);
}

/**
 * A capitalised run that is a longer unknown name is not linked by its part (a Paris inside Paris Hilton): every
 * capitalised word of the run that the candidate leaves out must be a name, a title or a role of its own.
 */
function isInsideUnknown(
  block: ScannedBlock,
  candidate: Candidate,
  runs: readonly Run[],
  phrases: readonly RolePhrase[],
  lexicon: Lexicon,
): boolean {
  const run = runs.find((one) => one.first <= candidate.last && one.last >= candidate.first);
  if (run === undefined) return false;
  if (isPossessor(block, candidate, run)) return false;
  for (let index = run.first; index <= run.last; index++) {
    if (index >= candidate.first && index <= candidate.last) continue;
    if (isBehindRole(block, index, candidate, phrases, lexicon)) continue;
    if (!standsAlone(block, index, candidate, phrases, lexicon)) return true;
  }
  return false;
}

/** "Texas Gov. Greg Abbott": a title or a role between two words parts the names that they belong to. */
function isBehindRole(
  block: ScannedBlock,
  index: number,
  candidate: Candidate,
  phrases: readonly RolePhrase[],
  { language }: Lexicon,
): boolean {
  const from = Math.min(index, candidate.last) + 1;
  const to = Math.max(index, candidate.first);
  for (let between = from; between < to; between++) {
    if (language.titles.has(block.words[between]!.entry.key)) return true;
    if (phrases.some(({ first, last }) => between >= first && between <= last)) return true;
  }
  return false;
}

/** "ENSZ Közgyűlése": a run that ends in a possessed noun begins with its possessor, a name of its own. */
function isPossessor(block: ScannedBlock, candidate: Candidate, run: Run): boolean {
  if (candidate.first !== run.first || candidate.last === run.last) return false;
  const { token, entry } = block.words[run.last]!;
  const [likeliest, next] = entry.bases;
  // "ENSZ Közgyűlésének": the noun comes second where the possessed form is a base itself.
  const possessed =
    likeliest?.inflection === 'possessive' || (next?.inflection === 'possessive' && next.score > 0.5);
  return possessed && !/['\u2019]/.test(token.text);
}

function standsAlone(
  block: ScannedBlock,
  index: number,
  candidate: Candidate,
  phrases: readonly RolePhrase[],
  lexicon: Lexicon,
): boolean {
  const { language, knowledge } = lexicon;
  const { entry, text } = block.words[index]!;
  if (text === 'lower' || language.titles.has(entry.key) || language.articles.has(entry.key)) return true;
  if (phrases.some((phrase) => index >= phrase.first && index <= phrase.last)) return true;
  return block.candidates.some((other) => {
    if (index < other.first || index > other.last) return false;
    if (other.first <= candidate.last && other.last >= candidate.first) return false;
    if (isParted(block, other, candidate, language)) return true;
    if (isPlaceInCase(block, other, lexicon)) return true;
    if (other.last > other.first)
      return isPerson(knowledge, other) || isPerson(knowledge, candidate) || candidate.text === 'upper';
    // An adjective, an acronym: not a word that could be the given name of someone unknown.
    return other.readings.some((reading) => isIndependent(reading.posting.rank, other));
  });
}

/** "A Hezbollah Libanonból lőtt": a place in a case of place is no part of the name before it. */
function isPlaceInCase(block: ScannedBlock, candidate: Candidate, lexicon: Lexicon): boolean {
  return (
    isLocative(block, candidate, lexicon) &&
    candidate.readings.some(
      ({ posting, inflection }) =>
        inflection === 'noun' && ADJECTIVE_KINDS.has(lexicon.knowledge.entities.kind(posting.ref)),
    )
  );
}

function isPerson(knowledge: Knowledge, candidate: Candidate): boolean {
  return candidate.readings.some(({ posting }) => knowledge.entities.kind(posting.ref) === 'person');
}

/** True where a connector parts two names: "Putin of Russia". */
function isParted(
  block: ScannedBlock,
  one: Candidate,
  other: Candidate,
  language: Lexicon['language'],
): boolean {
  const from = Math.min(one.last, other.last) + 1;
  const to = Math.max(one.first, other.first);
  return block.words.slice(from, to).some((word) => language.connectors.has(word.entry.key));
}

function isIndependent(rank: string, candidate: Candidate): boolean {
  return rank === 'adjective' || rank === 'demonym' || candidate.text === 'upper';
}

/** Readings of a candidate with their probabilities, the likeliest first. */
export function scoreCandidate(
  knowledge: Knowledge,
  candidate: Candidate,
  place: Surroundings,
  state: DocumentState,
  day: number | undefined,
): ScoredReading[] {
  const scored: ScoredReading[] = candidate.readings.map((reading) => ({
    ref: reading.posting.ref,
    reading,
    partial: undefined,
    key: reading.key,
    score: scoreReading(knowledge, reading, place, state, day),
    probability: 0,
  }));
  addPartials(knowledge, scored, candidate, place, state);
  joinPlaces(knowledge, scored);
  if (scored.length > MOST_READINGS) scored.sort((a, b) => b.score - a.score).length = MOST_READINGS;
  return weigh(scored);
}

function addPartials(
  knowledge: Knowledge,
  scored: ScoredReading[],
  candidate: Candidate,
  place: Surroundings,
  state: DocumentState,
): void {
  for (const form of candidate.partialKeys) {
    for (const partial of state.partialsOf(form)) {
      if (candidate.text === 'lower' && knowledge.entities.kind(partial.ref) === 'person') continue;
      const score = scorePartial(knowledge, partial.ref, partial.family, place, state);
      const known = scored.find((one) => one.ref === partial.ref);
      const mark = partial.family ? 'family' : 'other';
      if (known === undefined) {
        scored.push({
          ref: partial.ref,
          reading: undefined,
          partial: mark,
          key: undefined,
          score,
          probability: 0,
        });
      } else {
        // Called by this one name at other times too: rather than someone of the family ("Museveni", his wife).
        known.score = Math.max(known.score, score) + (partial.family ? CALLED_SO : 0);
      }
    }
  }
}
