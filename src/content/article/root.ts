/** Which box of a sifted survey holds the article, and its headline and standfirst where they stand outside of it. */
import { attributeOf } from './dom';
import { FEW_PARAGRAPHS, LEAST_TEXT, READABLE_SCORE, readable } from './prose';
import { proseOf } from './sift';
import { type Box, LEAST_LETTERS, type Survey, type SurveyBlock } from './survey';
import { isSentence } from './text';

/** A box inside the root is the better root when it holds so much of its prose. */
const INNER = 0.9;
/** An element that is an article by its meaning is the root with so much of the page's prose. */
const MEANT = 0.4;
/** A page with more teasers than this, and no text as long as this, is a list of articles. */
const MANY_TEASERS = 5;
const LONG_TEXT = 1500;
const STANDFIRST_LETTERS = 50;
const MOST_STANDFIRST = 4;
const LEAST_HEADLINE = 8;
const LONGEST_TITLE = 400;
/** A page of so many teasers has an article only where its prose is so many letters for each of them. */
const PROSE_PER_TEASER = 60;

function isModal({ element, tag }: Box): boolean {
  if (tag !== 'dialog' && attributeOf(element, 'role') !== 'dialog') return false;
  return attributeOf(element, 'aria-modal') === 'true' || (tag === 'dialog' && isOpenModal(element));
}

function isOpenModal(element: Element): boolean {
  try {
    return element.matches(':modal');
  } catch {
    return false;
  }
}

/** The innermost box that holds nearly all prose of a box. */
function innermost(boxes: readonly Box[], start: Box): Box {
  let best = start;
  for (const box of boxes) {
    if (box.parent === best && box.out === undefined && box.good >= best.good * INNER) best = box;
  }
  return best;
}

/** The box that holds the article; undefined where no box holds enough prose. */
export function findRoot({ boxes }: Survey): Box | undefined {
  const [page] = boxes;
  if (page === undefined) return undefined;
  // The reader is in the topmost modal dialog; all beside it is inert.
  const modal = boxes.findLast((box) => box.out === undefined && box.good >= LEAST_TEXT && isModal(box));
  let meant: Box | undefined;
  for (const box of boxes) {
    if (!box.articleLike || box.out !== undefined || box.good < page.good * MEANT) continue;
    if (meant === undefined || box.good > meant.good * 1.05) meant = box;
    else if (box.good >= meant.good * INNER && isWithin(box, meant)) meant = box;
  }
  const root = innermost(boxes, modal ?? meant ?? page);
  return root.good >= LEAST_TEXT ? root : undefined;
}

export function isWithin(box: Box, around: Box): boolean {
  for (let at: Box | undefined = box; at !== undefined; at = at.parent) if (at === around) return true;
  return false;
}

export interface PageSigns {
  /** Teasers of other articles on the page. */
  teasers: number;
  /** The page's metadata call it an article. */
  saysArticle: boolean;
  /** The address is a site's or a section's first page. */
  isFront: boolean;
}

function isInArticle(root: Box): boolean {
  for (let at: Box | undefined = root; at !== undefined; at = at.parent)
    if (at.tag === 'article') return true;
  return false;
}

/** Whether a root is an article and not the longest scrap of a list of articles. */
export function isArticle(
  { blocks }: Survey,
  root: Box,
  { teasers, saysArticle, isFront }: PageSigns,
): boolean {
  if (isFront && teasers > MANY_TEASERS && root.good < LONG_TEXT) return false;
  if (saysArticle || isInArticle(root)) return true;
  if (teasers > MANY_TEASERS && root.good < Math.min(LONG_TEXT, teasers * PROSE_PER_TEASER)) return false;
  const prose = blocks.slice(root.first, root.last + 1).map(proseOf);
  const score = prose.reduce((sum, letters) => sum + readable(letters), 0);
  return score > READABLE_SCORE || prose.filter(Boolean).length > FEW_PARAGRAPHS;
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Whether two titles name the same: one may carry the site's name besides. */
function isSameTitle(heading: string, title: string): boolean {
  const [one, other] = [plain(heading), plain(title)];
  if (one === '' || other === '') return false;
  return (
    one === other ||
    (one.length > 20 && other.startsWith(one)) ||
    (other.length > 20 && one.startsWith(other))
  );
}

function isTitle({ level, text }: SurveyBlock, titles: readonly string[]): boolean {
  return level > 0 && text.length < LONGEST_TITLE && titles.some((title) => isSameTitle(text, title));
}

/**
 * Index of the headline's block: the heading that the page's own title names, else the last first-level heading before
 * the article's text. -1 where there is none outside the root, or one inside it already.
 */
export function findHeadline({ blocks }: Survey, root: Box, titles: readonly string[]): number {
  const inside = (at: number): boolean => at >= root.first && at <= root.last;
  const named = blocks.findIndex((block, at) => (at < root.first || inside(at)) && isTitle(block, titles));
  if (named >= 0) return inside(named) ? -1 : named;
  if (blocks.slice(root.first, root.last + 1).some(({ level }) => level === 1)) return -1;
  return blocks.findLastIndex(
    (block, at) =>
      at < root.first &&
      block.level === 1 &&
      block.links === 0 &&
      block.out === undefined &&
      block.letters >= LEAST_HEADLINE,
  );
}

/** Blocks between headline and root that read as the article's first words. */
export function findStandfirst({ blocks }: Survey, root: Box, headline: number): SurveyBlock[] {
  if (headline < 0) return [];
  return blocks
    .slice(headline + 1, root.first)
    .filter(
      (block) =>
        block.out === undefined &&
        block.level === 0 &&
        block.letters >= STANDFIRST_LETTERS &&
        block.linked < block.letters * 0.3 &&
        (isSentence(block.text) || block.letters >= 2 * STANDFIRST_LETTERS),
    )
    .slice(0, MOST_STANDFIRST);
}

/**
 * Blocks of the root that are the article's own. What stands before a headline inside the root is the site's, unless it
 * is prose.
 */
export function ownBlocks({ blocks }: Survey, root: Box, titles: readonly string[]): SurveyBlock[] {
  const own = blocks
    .slice(root.first, root.last + 1)
    .filter(({ out, letters }) => out === undefined && letters >= LEAST_LETTERS);
  const headline = own.findIndex((block) => isTitle(block, titles));
  return own.slice(0, Math.max(0, headline)).some((block) => proseOf(block) > 0)
    ? own
    : own.slice(Math.max(0, headline));
}
