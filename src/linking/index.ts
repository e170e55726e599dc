/**
 * From an article's text to linked mentions. Two passes: the first settles what is sure by itself, the second reads
 * everything again with what the article has settled, resolves roles and chooses among overlapping candidates.
 * Rules: full names first and their parts after them; a role means who held it on the article's day; what stays
 * below the threshold is not marked.
 */

import { dayOf } from '../knowledge/dates';
import type { EntityRef, Knowledge } from '../knowledge/store';
import type { Language } from '../language/types';
import { namesakesIn } from './context/bearer';
import { DocumentState } from './context/document';
import { notePartOfUnknown } from './context/inside';
import { withPartials } from './context/partials';
import { NO_PLAYERS, type Players, playersOf } from './context/players';
import { isAboutSport } from './context/sport';
import { type Surroundings, surroundingsOf } from './context/surroundings';
import { endOfMark, formOf, withoutRepeats } from './mentions/compounds';
import type { Article, DocumentContext, LinkResult, Mention, MentionForm } from './model';
import {
  isIndefinite,
  locateOffice,
  type OfficePhrase,
  type Resolution,
  resolveOffice,
  unnamedJurisdiction,
} from './offices/office';
import { withHolders } from './offices/office-holders';
import { applyToName, type Choice, type ReadBlock } from './offices/role-beside';
import type { RolePhrase } from './offices/roles';
import { calibrate, THRESHOLD } from './rank/calibration';
import { choose, noteUnknown } from './rank/choices';
import { scoreCandidate } from './rank/readings';
import { type Candidate, type ScannedBlock, scanBlock } from './read/candidates';
import { findRuns, type Run } from './read/runs';
import { type Tools, toolsFor } from './read/tools';

/** A reading this sure in the first pass counts as settled. */
const SURE = 0.85;
const MOST_OTHERS = 5;

class Linker {
  private readonly tools: Tools;
  private readonly day: number | undefined;
  private players: Players = NO_PLAYERS;
  private denied: ReadonlySet<EntityRef> = new Set();

  constructor(
    private readonly article: Article,
    private readonly knowledge: Knowledge,
    language: Language,
    private readonly context: DocumentContext | undefined,
  ) {
    this.tools = toolsFor(knowledge, language);
    this.day = dayOf(article.date);
  }

  *steps(): Generator<void, LinkResult> {
    const { lexicon } = this.tools;
    const scanned = yield* eachBlock(this.article.blocks, (block) => scanBlock(block, lexicon));
    const sport = isAboutSport(scanned);
    if (sport) this.players = playersOf(scanned, lexicon.language.sport.play);
    const blocks = yield* eachBlock(scanned, (block, index) => this.read({ ...block, sport }, index));
    this.denied = namesakesIn(this.knowledge, blocks, this.day);
    const settled = this.freshState();
    yield* eachBlock(blocks, (block) => this.settle(block, settled));
    const outcome = this.freshState();
    const linked = yield* eachBlock(blocks, (block) => this.linkBlock(block, settled, outcome));
    return { mentions: withoutRepeats(linked.flat()), context: outcome.toContext() };
  }

  private freshState(): DocumentState {
    const state = new DocumentState(this.knowledge, this.tools.lexicon.language, this.denied);
    if (this.context !== undefined) state.restore(this.context);
    return state;
  }

  private read(scanned: ScannedBlock, index: number): ReadBlock {
    const { lexicon, roles } = this.tools;
    const runs = findRuns(scanned, lexicon.language);
    const phrases = roles.find(scanned.words);
    const block = withHolders(scanned, phrases, runs, lexicon, this.day);
    return { index, block, runs, phrases, places: this.placesOf(block, runs, phrases) };
  }

  private placesOf(
    block: ScannedBlock,
    runs: readonly Run[],
    phrases: readonly RolePhrase[],
  ): Surroundings[] {
    return block.candidates.map((candidate) =>
      surroundingsOf(block, candidate, runs, phrases, this.tools.lexicon, this.players),
    );
  }

  /** The block with what the article has settled. Surroundings change only where that makes new candidates. */
  private withPartials(read: ReadBlock, settled: DocumentState): ReadBlock {
    const candidates = withPartials(read.block, settled);
    const block = { ...read.block, candidates };
    const more = candidates.length > read.block.candidates.length;
    const places = more ? this.placesOf(block, read.runs, read.phrases) : read.places;
    return { ...read, block, places };
  }

  /** First pass: notes the sure full names, and the words of names that are not known. */
  private settle(read: ReadBlock, state: DocumentState): void {
    const chosen = choose(this.scoreAll(read, state));
    for (const { readings } of chosen) {
      const best = readings[0]!;
      if (best.probability < SURE || best.key === undefined) continue;
      state.see(best.ref, best.key);
      if (best.reading?.posting.rank === 'family') state.callBy(best.ref, best.key);
    }
    const marked = chosen.filter(({ readings }) => calibrate(readings[0]!.probability) >= THRESHOLD);
    for (const run of read.runs) noteUnknown(read.block, run, marked, state);
  }

  private scoreAll({ block, places }: ReadBlock, state: DocumentState): Choice[] {
    return block.candidates.map((candidate, index) => {
      const place = places[index]!;
      notePartOfUnknown(place, block, candidate, state);
      return { candidate, readings: scoreCandidate(this.knowledge, candidate, place, state, this.day) };
    });
  }

  private linkBlock(read: ReadBlock, settled: DocumentState, outcome: DocumentState): Mention[] {
    const ready = this.withPartials(read, settled);
    const { block } = ready;
    const choices = this.scoreAll(ready, settled);
    const offices = ready.phrases.map((phrase) => locateOffice(block, phrase, this.tools.lexicon.language));
    const free = offices.filter(
      (office) => !applyToName(this.knowledge, this.day, this.tools.lexicon.language, ready, office, choices),
    );
    // A role that a source gives as a person's name ("Israeli Prime Minister") is still a role.
    const chosen = choose(choices).filter(
      ({ candidate }) =>
        !offices.some((office) => spans(office, candidate)) &&
        !ready.phrases.some((phrase) => covers(phrase, candidate)),
    );
    const roles = free.flatMap((office) => this.roleMention(ready, office, choices, settled) ?? []);
    const names = chosen
      .map((choice) => this.nameMention(ready, choice))
      .filter((mention) => mention !== undefined)
      .filter((mention) => !roles.some((role) => role.start < mention.end && mention.start < role.end));
    for (const { candidate, readings } of chosen) {
      const best = readings[0]!;
      if (best.probability >= SURE) outcome.see(best.ref, best.key ?? candidate.partialKeys[0] ?? '');
    }
    return [...names, ...roles].sort((a, b) => a.start - b.start);
  }

  private roleMention(
    read: ReadBlock,
    office: OfficePhrase,
    choices: readonly Choice[],
    state: DocumentState,
  ): Mention | undefined {
    const readings =
      choices.find(({ candidate }) => candidate === office.jurisdiction)?.readings ??
      this.unnamed(read, office, state);
    if (readings === undefined || isIndefinite(read.block, office, this.tools.lexicon.language))
      return undefined;
    const resolution = resolveOffice(this.knowledge, office, readings, state, this.day);
    if (resolution === undefined) return undefined;
    return this.toRoleMention(read, office, resolution);
  }

  /** The one reading of whose office a phrase means that names nobody. */
  private unnamed(read: ReadBlock, office: OfficePhrase, state: DocumentState) {
    const { language } = this.tools.lexicon;
    const ref = unnamedJurisdiction(this.knowledge, read.block, office, state, language);
    return ref === undefined ? undefined : [{ ref, score: 0 }];
  }

  private toRoleMention(read: ReadBlock, office: OfficePhrase, resolution: Resolution): Mention | undefined {
    const confidence = resolution.probability;
    if (confidence < THRESHOLD) return undefined;
    const { words } = read.block;
    const start = words[office.first]!.token.start;
    const { end } = words[office.last]!.token;
    return this.mention(read, start, end, resolution.holder.person, 'role', confidence, []);
  }

  private nameMention(read: ReadBlock, { candidate, readings }: Choice): Mention | undefined {
    const best = readings[0]!;
    const confidence = calibrate(best.probability);
    if (confidence < THRESHOLD || best.partial === 'other') return undefined;
    const others = readings.slice(1, 1 + MOST_OTHERS).map((reading) => reading.ref);
    return this.mention(
      read,
      candidate.start,
      endOfMark(this.knowledge, read.block, candidate, best.ref),
      best.ref,
      formOf(best, candidate, this.knowledge.entities.kind(best.ref)),
      confidence,
      others,
    );
  }

  private mention(
    read: ReadBlock,
    start: number,
    end: number,
    ref: EntityRef,
    form: MentionForm,
    confidence: number,
    others: readonly EntityRef[],
  ): Mention {
    const surface = this.article.blocks[read.index]!.text.slice(start, end);
    return {
      block: read.index,
      start,
      end,
      surface,
      ref,
      kind: this.knowledge.entities.kind(ref),
      form,
      confidence,
      others,
    };
  }
}

/** Maps blocks, pausing after each. */
function* eachBlock<T, U>(blocks: readonly T[], read: (block: T, index: number) => U): Generator<void, U[]> {
  const list: U[] = [];
  for (const [index, block] of blocks.entries()) {
    list.push(read(block, index));
    yield;
  }
  return list;
}

function spans(office: OfficePhrase, candidate: Candidate): boolean {
  return (
    office.first === candidate.first && office.last === candidate.last && office.jurisdiction !== candidate
  );
}

/** "Foreign Affairs Minister": a name inside the words of a role is none. */
function covers({ first, last }: RolePhrase, candidate: Candidate): boolean {
  const longer = last - first > candidate.last - candidate.first;
  return longer && first <= candidate.first && last >= candidate.last;
}

/** As link(), pausing after each block of each pass: the caller may do other work between, or never go on. */
export function linkInSteps(
  article: Article,
  knowledge: Knowledge,
  language: Language,
  context?: DocumentContext | undefined,
): Generator<void, LinkResult> {
  return new Linker(article, knowledge, language, context).steps();
}

/**
 * Links the mentions of an article's blocks to entities of the knowledge file, in text order, without overlaps.
 * `context` is what link() gave back for earlier blocks of the same article. Pure and synchronous; throws nothing on
 * any text.
 */
export function link(
  article: Article,
  knowledge: Knowledge,
  language: Language,
  context?: DocumentContext | undefined,
): LinkResult {
  const steps = linkInSteps(article, knowledge, language, context);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
