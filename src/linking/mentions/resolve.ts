/** The second pass over a piece: names and roles that are marked, with what the article has settled. */

import type { EntityRef, Knowledge } from '../../knowledge/store';
import type { Language } from '../../language/types';
import type { ArticleContext } from '../context/article';
import type { DocumentState } from '../context/document';
import type { ObservedBlock } from '../context/model';
import { observeParts } from '../context/observe';
import type { Seen } from '../context/seen';
import type { Mention } from '../model';
import {
  isIndefinite,
  locateOffice,
  type OfficePhrase,
  resolveOffice,
  unnamedJurisdiction,
} from '../offices/office';
import { applyToName } from '../offices/role-beside';
import { heldRole } from '../offices/roles';
import { choose } from '../rank/choices';
import type { Choice } from '../rank/model';
import { SURE, weighAll } from '../rank/settle';
import { TERRITORIES } from '../read/case';
import { Spans } from '../read/spans';
import { endOfMark, formOf } from './compounds';

const MOST_OTHERS = 5;

/** A body's or a party's name that is less likely one of its readings than this has none of their offices. */
const LIKELY = 0.2;

function isUnlikelyBody({ entities }: Knowledge, { readings }: Choice): boolean {
  const [best] = readings;
  if (best === undefined || TERRITORIES.has(entities.kind(best.ref))) return false;
  return readings.reduce((sum, { probability }) => sum + probability, 0) < LIKELY;
}

/** The article with what the first pass has settled, and what this pass does, for later parts of it. */
export interface Resolving extends ArticleContext {
  settled: DocumentState;
  outcome: Seen;
}

/** The mentions of a block in text order; none overlaps another. */
export function resolve(article: Resolving, observed: ObservedBlock): Mention[] {
  const { settled, outcome } = article;
  const block = observeParts(article, observed, settled);
  const choices = weighAll(article, block, settled);
  const offices = block.phrases.all.map((phrase) =>
    locateOffice(block, phrase, article.knowledge, article.language),
  );
  const free = offices.filter((office) => !applyToName(article, block, office, choices));
  article.model.trace?.weighed(block, choices.all);
  const located = new Spans(offices);
  const chosen = choose(choices).filter((choice) => !isRole(block, located, choice, article.language));
  const roles = free.flatMap((office) => roleMention(article, block, office, choices) ?? []);
  const names = chosen.flatMap((choice) => nameMention(article, block, choice) ?? []);
  for (const { candidate, readings } of chosen) {
    const best = readings[0]!;
    if (best.probability >= SURE) outcome.see(best.ref, best.key ?? candidate.partialKeys[0] ?? '');
  }
  return withoutOverlaps(roles, names);
}

/** All roles, and the names that lie outside them, in text order. */
function withoutOverlaps(roles: readonly Mention[], names: readonly Mention[]): Mention[] {
  const byStart = (a: Mention, b: Mention): number => a.start - b.start;
  const free = (mentions: Mention[]): Mention[] =>
    mentions.filter((mention, index) => index === 0 || mentions[index - 1]!.end <= mention.start);
  const kept = free([...roles].sort(byStart));
  let next = 0;
  const outside = names.filter((name) => {
    while (next < kept.length && kept[next]!.end <= name.start) next++;
    return next === kept.length || kept[next]!.start >= name.end;
  });
  return [...outside, ...kept].sort(byStart);
}

/** A role that a source gives as a person's name ("Israeli Prime Minister") is still a role. */
function isRole(
  block: ObservedBlock,
  offices: Spans<OfficePhrase>,
  { first, last, candidate, readings }: Choice,
  { words: { articles } }: Language,
): boolean {
  // "said King": after Billie Jean King it is she; "the King" is the monarch.
  const before = block.words[first]!.joined ? block.words[first - 1] : undefined;
  const isBare = before === undefined || !articles.has(before.entry.key);
  if (readings[0]?.partial === 'family' && candidate.text !== 'lower' && isBare) return false;
  const isOffice = offices
    .startingAt(first)
    .some((office) => office.last === last && office.jurisdiction !== candidate);
  if (isOffice) return true;
  // "Foreign Affairs Minister": a name inside the words of a role is none.
  const phrase = block.phrases.at(first);
  return phrase !== undefined && phrase.last >= last && phrase.last - phrase.first > last - first;
}

function roleMention(
  article: Resolving,
  block: ObservedBlock,
  office: OfficePhrase,
  choices: Spans<Choice>,
): Mention | undefined {
  const { knowledge, language, model, settled, day } = article;
  const readings = jurisdictionOf(article, block, office, choices);
  if (readings === undefined || isIndefinite(block, office, language)) return undefined;
  const resolution = resolveOffice(knowledge, office, readings, settled, day);
  if (resolution === undefined || resolution.probability < model.threshold) return undefined;
  const start = block.words[office.first]!.token.start;
  const { end } = block.words[office.last]!.token;
  const ref =
    apposedHolder(article, block, office, resolution.jurisdiction, choices) ?? resolution.holder.person;
  return mention(article, block, {
    start,
    end,
    ref,
    form: 'role',
    confidence: resolution.probability,
    others: [],
  });
}

/**
 * "Meghalt II. Erzsébet, az Egyesült Királyság uralkodója": the person named right before a comma and the phrase, who
 * held the office up to the day, is who the phrase means, whoever holds it since.
 */
function apposedHolder(
  { knowledge, language, day }: Resolving,
  block: ObservedBlock,
  { phrase, jurisdiction, first }: OfficePhrase,
  state: EntityRef,
  choices: Spans<Choice>,
): EntityRef | undefined {
  let start = Math.min(first, jurisdiction?.first ?? first);
  const before = block.words[start - 1];
  if (before !== undefined && language.words.articles.has(before.entry.key)) start--;
  if (block.words[start]?.afterMark !== ',') return undefined;
  const named = choices.all.find(({ last, readings }) => last === start - 1 && readings.length > 0);
  const best = named?.readings[0];
  if (best === undefined || best.probability < SURE || knowledge.entities.kind(best.ref) !== 'person')
    return undefined;
  return heldRole(knowledge, best.ref, state, phrase.word.roles, day, 'former') ? best.ref : undefined;
}

/** The readings of whose office a phrase means: of the name in it, else the one that can be told without a name. */
function jurisdictionOf(
  { knowledge, language, settled }: Resolving,
  block: ObservedBlock,
  office: OfficePhrase,
  choices: Spans<Choice>,
): Choice['readings'] | { ref: EntityRef; score: number }[] | undefined {
  const { jurisdiction } = office;
  const named =
    jurisdiction &&
    choices.startingAt(jurisdiction.first).find(({ candidate }) => candidate === jurisdiction);
  // "a szlovák SNS elnöke": of a name that is none of those that the file has, nobody holds an office.
  if (named !== undefined) return isUnlikelyBody(knowledge, named) ? undefined : named.readings;
  const ref = unnamedJurisdiction(knowledge, block, office, settled, language);
  return ref === undefined ? undefined : [{ ref, score: 0 }];
}

function nameMention(
  article: Resolving,
  block: ObservedBlock,
  { candidate, readings }: Choice,
): Mention | undefined {
  const { knowledge, model } = article;
  const best = readings[0]!;
  const { ref } = best;
  const confidence = model.calibrate(best.probability);
  if (confidence < model.threshold || best.partial === 'other') return undefined;
  const others = readings.slice(1, 1 + MOST_OTHERS).map((reading) => reading.ref);
  const end = endOfMark(knowledge, block, candidate, ref);
  const form = formOf(best, candidate, knowledge.entities.kind(ref));
  return mention(article, block, { start: candidate.start, end, ref, form, confidence, others });
}

/** A mention in the article of one in the piece. */
function mention(
  { knowledge }: Resolving,
  { block, offset, text }: ObservedBlock,
  found: Pick<Mention, 'start' | 'end' | 'ref' | 'form' | 'confidence' | 'others'>,
): Mention {
  const { start, end, ref, form, confidence, others } = found;
  return {
    block,
    start: offset + start,
    end: offset + end,
    surface: text.slice(start, end),
    ref,
    kind: knowledge.entities.kind(ref),
    form,
    confidence,
    others,
  };
}
