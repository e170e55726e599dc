/** The second pass over a piece: names and roles that are marked, with what the article has settled. */
import type { EntityRef } from '../../knowledge/store';
import type { DocumentState } from '../context/document';
import { observeParts } from '../context/observe';
import type { Players } from '../context/players';
import type { Mention, MentionForm } from '../model';
import {
  isIndefinite,
  locateOffice,
  type OfficePhrase,
  resolveOffice,
  unnamedJurisdiction,
} from '../offices/office';
import { applyToName, type Choice, type ObservedBlock } from '../offices/role-beside';
import { calibrate, THRESHOLD } from '../rank/calibration';
import { choose } from '../rank/choices';
import { SURE, weighAll } from '../rank/settle';
import type { Lexicon } from '../read/lexicon';
import { Spans } from '../read/spans';
import { endOfMark, formOf } from './compounds';

const MOST_OTHERS = 5;

/** What resolving knows of the article. */
export interface Resolving {
  lexicon: Lexicon;
  players: Players;
  /** What the first pass has settled, and what this pass does, for later parts of the article. */
  settled: DocumentState;
  outcome: DocumentState;
  /** The article's day, in days since 1970-01-01. */
  day: number | undefined;
}

/** The mentions of a block in text order; none overlaps another. */
export function mentionsOf(observed: ObservedBlock, resolving: Resolving): Mention[] {
  const { lexicon, players, settled, outcome, day } = resolving;
  const { knowledge, language } = lexicon;
  const block = observeParts(observed, settled, lexicon, players);
  const choices = weighAll(block, knowledge, settled, day);
  const offices = block.phrases.all.map((phrase) => locateOffice(block, phrase, language));
  const free = offices.filter((office) => !applyToName(knowledge, day, language, block, office, choices));
  const located = new Spans(offices);
  const chosen = choose(choices).filter((choice) => !isRole(block, located, choice));
  const roles = free.flatMap((office) => roleMention(block, office, choices, resolving) ?? []);
  const names = chosen.flatMap((choice) => nameMention(block, choice, resolving) ?? []);
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
  { first, last, candidate }: Choice,
): boolean {
  const isOffice = offices
    .startingAt(first)
    .some((office) => office.last === last && office.jurisdiction !== candidate);
  if (isOffice) return true;
  // "Foreign Affairs Minister": a name inside the words of a role is none.
  const phrase = block.phrases.at(first);
  return phrase !== undefined && phrase.last >= last && phrase.last - phrase.first > last - first;
}

function roleMention(
  block: ObservedBlock,
  office: OfficePhrase,
  choices: Spans<Choice>,
  resolving: Resolving,
): Mention | undefined {
  const { settled, day, lexicon } = resolving;
  const { knowledge, language } = lexicon;
  const readings = jurisdictionOf(block, office, choices, resolving);
  if (readings === undefined || isIndefinite(block, office, language)) return undefined;
  const resolution = resolveOffice(knowledge, office, readings, settled, day);
  if (resolution === undefined || resolution.probability < THRESHOLD) return undefined;
  const start = block.words[office.first]!.token.start;
  const { end } = block.words[office.last]!.token;
  return mention(block, start, end, resolution.holder.person, 'role', resolution.probability, [], resolving);
}

/** The readings of whose office a phrase means: of the name in it, else the one that can be told without a name. */
function jurisdictionOf(
  block: ObservedBlock,
  office: OfficePhrase,
  choices: Spans<Choice>,
  { settled, lexicon: { knowledge, language } }: Resolving,
): Choice['readings'] | { ref: EntityRef; score: number }[] | undefined {
  const { jurisdiction } = office;
  const named =
    jurisdiction &&
    choices.startingAt(jurisdiction.first).find(({ candidate }) => candidate === jurisdiction);
  if (named !== undefined) return named.readings;
  const ref = unnamedJurisdiction(knowledge, block, office, settled, language);
  return ref === undefined ? undefined : [{ ref, score: 0 }];
}

function nameMention(
  block: ObservedBlock,
  { candidate, readings }: Choice,
  resolving: Resolving,
): Mention | undefined {
  const { knowledge } = resolving.lexicon;
  const best = readings[0]!;
  const confidence = calibrate(best.probability);
  if (confidence < THRESHOLD || best.partial === 'other') return undefined;
  const others = readings.slice(1, 1 + MOST_OTHERS).map((reading) => reading.ref);
  const end = endOfMark(knowledge, block, candidate, best.ref);
  const form = formOf(best, candidate, knowledge.entities.kind(best.ref));
  return mention(block, candidate.start, end, best.ref, form, confidence, others, resolving);
}

function mention(
  { block, offset, text }: ObservedBlock,
  start: number,
  end: number,
  ref: EntityRef,
  form: MentionForm,
  confidence: number,
  others: readonly EntityRef[],
  { lexicon }: Resolving,
): Mention {
  return {
    block,
    start: offset + start,
    end: offset + end,
    surface: text.slice(start, end),
    ref,
    kind: lexicon.knowledge.entities.kind(ref),
    form,
    confidence,
    others,
  };
}
