/**
 * Sifts a survey: which blocks are teasers of other articles, which boxes are none of the article's, how much prose
 * each box holds. A name never drops a box by itself, and nothing drops what holds most of the text.
 */
import { pageWords } from '../../language/pages';
import { MOST_LINKED, PROSE_LETTERS, SENTENCE_PROSE_LETTERS } from './prose';
import type { Steps } from './steps';
import type { Box, Survey, SurveyBlock } from './survey';
import { isSentence } from './text';

const RELATED_HEADING = new RegExp(`^(?:${pageWords('related').join('|')})`, 'i');
const CONSENT = new RegExp(pageWords('consent').join('|'), 'i');

/** A block is a link when more of it than this is linked. */
const LINK_SHARE = 0.7;
/** A linked sentence of so many letters in the paragraph's own link is text. */
const SENTENCE_LETTERS = 60;
/** The largest card of another article: headline, summary, date. */
const CARD_LETTERS = 600;
/** A suspected box as short as this is the more suspect. */
const SHORT = 350;
/** What makes a suspected box one that is left out. */
const ENOUGH = 3;
/** A box with more of the page's prose than this is never left out. */
const MOST = 0.5;

export function isLinkLine({ letters, linked, inLink, text, level }: SurveyBlock): boolean {
  if (level === 1 || linked === 0 || linked < letters * LINK_SHARE) return false;
  return inLink || !(letters >= SENTENCE_LETTERS && isSentence(text));
}

/** Adds what each block has to its box, and what each box has to the one around it. */
function* total({ blocks, boxes }: Survey): Steps<void> {
  for (const [at, block] of blocks.entries()) {
    if ((at & 255) === 0) yield;
    const { box } = block;
    box.letters += block.letters;
    box.linked += block.linked;
    box.linkLines += isLinkLine(block) ? 1 : 0;
    box.first = Math.min(box.first, at);
    box.last = Math.max(box.last, at);
  }
  for (let at = boxes.length - 1; at >= 0; at--) {
    if ((at & 255) === 0) yield;
    const box = boxes[at]!;
    const { parent } = box;
    if (parent === undefined) continue;
    parent.letters += box.letters;
    parent.linked += box.linked;
    parent.linkLines += box.linkLines;
    parent.last = Math.max(parent.last, box.last);
  }
}

/** A list that a sentence announces ("took part:") is text, though its items are links. */
function isAnnounced(blocks: readonly SurveyBlock[], at: number): boolean {
  let box: Box | undefined = blocks[at]!.box;
  while (box !== undefined && !/^(?:ul|ol|dl)$/.test(box.tag)) box = box.parent;
  const before = box === undefined ? undefined : blocks[box.first - 1];
  return before !== undefined && before.level === 0 && /:\s*$/.test(before.text.slice(-4));
}

/**
 * The card around a link to another article: the largest box around it that holds no second link, no headline, and is
 * short by itself and beside the page.
 */
function leaveOutCard({ blocks, boxes }: Survey, line: SurveyBlock): void {
  const most = Math.min(CARD_LETTERS, boxes[0]!.letters * MOST);
  let card: Box | undefined;
  for (let box: Box | undefined = line.box; box !== undefined; box = box.parent) {
    if (box.linkLines > 1 || box.letters >= most) break;
    if (blocks.slice(box.first, box.last + 1).some(({ level }) => level === 1)) break;
    card = box;
  }
  (card ?? line).out = 'teaser';
}

/** Leaves out teasers; their number tells a page of teasers from an article. */
function* teasers(found: Survey): Steps<number> {
  const { blocks } = found;
  let count = 0;
  for (const [at, block] of blocks.entries()) {
    if ((at & 63) === 0) yield;
    if (!isLinkLine(block) || isAnnounced(blocks, at)) continue;
    leaveOutCard(found, block);
    if (block.level > 1 || block.inLink || block.letters >= SHORT / 10) count++;
  }
  return count;
}

/** The box in which a heading heads something: around it, and more than itself. */
function headed({ box }: SurveyBlock): Box {
  let at = box;
  while (at.parent !== undefined && at.first === at.last) at = at.parent;
  return at;
}

/** Leaves out what stands under a heading of offers, to the next heading of its level or the end of the box. */
function* offers({ blocks }: Survey): Steps<void> {
  for (const [at, heading] of blocks.entries()) {
    if ((at & 255) === 0) yield;
    if (heading.level === 0 || !RELATED_HEADING.test(heading.text.trimStart().slice(0, 40))) continue;
    const { last } = headed(heading);
    let end = at + 1;
    while (end <= last && (blocks[end]!.level === 0 || blocks[end]!.level > heading.level)) end++;
    for (const block of blocks.slice(at, end)) block.out = 'teaser';
  }
}

/** Letters of prose in a block; headings, links and scraps have none. */
export function proseOf(block: SurveyBlock): number {
  const { letters, linked, level, text, out } = block;
  if (out !== undefined || level > 0 || linked > letters * MOST_LINKED) return 0;
  return letters >= PROSE_LETTERS || (letters >= SENTENCE_PROSE_LETTERS && isSentence(text)) ? letters : 0;
}

/** Hands down what is left out, and adds up prose. */
function* weigh({ blocks, boxes }: Survey): Steps<void> {
  for (const [at, box] of boxes.entries()) {
    if ((at & 255) === 0) yield;
    box.out ??= box.parent?.out;
    box.good = 0;
  }
  for (const [at, block] of blocks.entries()) {
    if ((at & 255) === 0) yield;
    block.out ??= block.box.out;
    block.box.good += proseOf(block);
  }
  for (let at = boxes.length - 1; at >= 0; at--) {
    if ((at & 255) === 0) yield;
    const { parent, good } = boxes[at]!;
    if (parent !== undefined) parent.good += good;
  }
}

/** Index of the last block of prose. */
function lastProse(blocks: readonly SurveyBlock[]): number {
  return blocks.findLastIndex((block) => proseOf(block) > 0);
}

function evidence(box: Box, last: number): number {
  const density = box.letters === 0 ? 0 : box.linked / box.letters;
  const links = density >= 0.5 ? 3 : density >= 0.25 ? 2 : 0;
  const small = box.letters < SHORT ? 1 : 0;
  return box.suspicion + links + small + (box.fields > 0 ? 1 : 0) + (box.last >= last ? 1 : 0);
}

/** Leaves out suspected boxes against which more speaks: links, shortness, fields, that nothing comes after. */
function* suspects({ blocks, boxes }: Survey): Steps<void> {
  const all = boxes[0]?.good ?? 0;
  const last = lastProse(blocks);
  for (const [at, box] of boxes.entries()) {
    if ((at & 255) === 0) yield;
    if (box.suspicion === 0 || box.out !== undefined || box.letters === 0) continue;
    const isAsking = box.suspicion === 3 && box.letters < 3 * CARD_LETTERS && asksConsent(blocks, box);
    if (isAsking || (box.good <= all * MOST && evidence(box, last) >= ENOUGH)) box.out = 'suspect';
  }
}

function asksConsent(blocks: readonly SurveyBlock[], box: Box): boolean {
  if (box.tag === 'form') return false;
  return blocks.slice(box.first, box.last + 1).some(({ text }) => CONSENT.test(text.slice(0, 2000)));
}

/** Sifts the survey in place; gives the number of teasers. */
export function* sift(survey: Survey): Steps<number> {
  yield* total(survey);
  const count = yield* teasers(survey);
  yield* offers(survey);
  yield* weigh(survey);
  yield* suspects(survey);
  yield* weigh(survey);
  return count;
}
