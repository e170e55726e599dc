/**
 * From an article's text to linked mentions: read, observe, settle, resolve. What is sure by itself is settled first;
 * then everything is weighed again with what the article has settled, roles are resolved, and one is chosen among
 * overlapping candidates. Every stage takes time that grows with the text's length alone, a bounded piece at a time.
 */

import { dayOf } from '../knowledge/dates';
import type { Knowledge } from '../knowledge/store';
import type { Language } from '../language/types';
import { namesakesIn } from './context/bearer';
import { DocumentState } from './context/document';
import { namedWords } from './context/named';
import { observe } from './context/observe';
import { playersOf } from './context/players';
import { Seen } from './context/seen';
import { isAboutSport, isOfWomen, sportOf } from './context/sport';
import { withoutRepeats } from './mentions/compounds';
import { resolve } from './mentions/resolve';
import type { Article, Budget, DocumentContext, LinkResult } from './model';
import { settle, settleNames } from './rank/settle';
import { type RankModel, rankModel } from './rank/weights';
import { scanPieces } from './read/candidates';
import { toolsFor } from './read/tools';

/** UTF-16 units of text after which a stage pauses; a long piece is one step. */
const STEP = 2_000;

/**
 * For one message of a page: several times the text and the names of the longest articles. What is above it, no
 * reader reads in one go.
 */
export const MESSAGE_BUDGET: Budget = { characters: 200_000, candidates: 40_000 };

const UNLIMITED: Budget = { characters: Number.POSITIVE_INFINITY, candidates: Number.POSITIVE_INFINITY };

/** Does the work for each piece and pauses again and again. */
function* inSteps<Piece extends { text: string }, Result>(
  pieces: readonly Piece[],
  work: (piece: Piece) => Result,
): Generator<void, Result[]> {
  const results: Result[] = [];
  let length = 0;
  for (const piece of pieces) {
    results.push(work(piece));
    length += piece.text.length;
    if (length < STEP) continue;
    length = 0;
    yield;
  }
  return results;
}

/**
 * link() in steps of a few milliseconds, for a caller that has others to serve between them:
 * `for (;;) { const { done, value } = steps.next(); if (done) return value; await turn(); }`.
 * What is above the budget is not read; `read` of the result tells how many blocks were.
 */
export function* linkInSteps(
  article: Article,
  knowledge: Knowledge,
  language: Language,
  context?: DocumentContext | undefined,
  budget: Budget = UNLIMITED,
  model: RankModel = rankModel(language.code),
): Generator<void, LinkResult> {
  const tools = toolsFor(knowledge, language);
  const { pieces, read } = yield* scanPieces(article.blocks, tools.lexicon, budget);
  const sport = isAboutSport(pieces, knowledge);
  const field = sportOf(pieces);
  const ofWomen = sport && isOfWomen(pieces, language);
  const players = playersOf(pieces, sport ? language.sport.play : undefined);
  const named = namedWords(pieces, language);
  const known = { knowledge, ...tools, model, day: dayOf(article.date), players, named };

  const observed = yield* inSteps(pieces, (piece) => observe(known, { ...piece, sport, field, ofWomen }));
  const denied = namesakesIn(knowledge, observed, known.day);

  const settled = new DocumentState(knowledge, tools.language, denied, context);
  yield* inSteps(observed, (block) => settle(known, block, settled));
  yield* inSteps(observed, (block) => settleNames(known, block, settled));

  const outcome = new Seen(knowledge);
  outcome.restore(context);
  const resolving = { ...known, settled, outcome };
  const mentions = yield* inSteps(observed, (block) => resolve(resolving, block));
  return { mentions: withoutRepeats(mentions.flat()), context: outcome.toContext(), read };
}

/**
 * Links the mentions of an article's blocks to entities of the knowledge file, in text order, without overlaps.
 * `context` is what link() gave back for earlier blocks of the same article. Pure and synchronous; throws nothing on
 * any text. Time and memory grow with the text's length and no faster.
 */
export function link(
  article: Article,
  knowledge: Knowledge,
  language: Language,
  context?: DocumentContext | undefined,
  budget?: Budget,
  model?: RankModel,
): LinkResult {
  const steps = linkInSteps(article, knowledge, language, context, budget, model);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
