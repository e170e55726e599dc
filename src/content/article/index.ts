/** Finds the article on a page: its root, language, day of publication and blocks. */
import isProbablyReaderable from '@mozilla/readability/Readability-readerable.js';
import type { IsoDate } from '../../knowledge/model';
import { collectBlocks, isSkipped, type PageBlock } from './blocks';
import { articleLanguage, publicationDate, saysArticle } from './meta';

export type { PageBlock } from './blocks';

export interface FoundArticle {
  root: Element;
  /** Language tag as the page or its text tells it; undefined when neither does. */
  lang: string | undefined;
  date: IsoDate | undefined;
  blocks: readonly PageBlock[];
}

/** An article has at least this many letters in its paragraphs. */
const LEAST_TEXT = 250;
const ROOTS = '[itemprop="articleBody"], article, [role="article"], main, [role="main"]';

function paragraphText(element: Element): number {
  let length = 0;
  for (const paragraph of element.querySelectorAll('p')) {
    if (paragraph.closest('aside, nav, footer, form') === null)
      length += (paragraph.textContent ?? '').trim().length;
  }
  return length;
}

/** The innermost element that holds most of the page's paragraphs; an article element comes before the whole body. */
function findRoot(document: Document): Element | undefined {
  const all = paragraphText(document.body);
  const candidates = [...document.querySelectorAll(ROOTS)].filter((element) => !isSkipped(element));
  let best: Element | undefined;
  let most = Math.max(LEAST_TEXT, all * 0.3);
  for (const candidate of candidates) {
    const length = paragraphText(candidate);
    // A wrapper around the same paragraphs adds only what is not the article.
    if (length > most * (best?.contains(candidate) ? 0.85 : 1.05)) {
      best = candidate;
      most = length;
    }
  }
  return best ?? (all >= LEAST_TEXT ? document.body : undefined);
}

/** The headline is often outside the article's body: it is read first, when it is not inside the root. */
function headline(document: Document, root: Element): PageBlock[] {
  const heading = document.querySelector('h1');
  if (heading === null || root.contains(heading)) return [];
  return collectBlocks(heading).map((block) => ({ ...block, heading: true }));
}

/**
 * The article of a page; undefined when the page is none: too little text, or metadata and shape that say otherwise.
 * Reads the document only.
 */
export function findArticle(document: Document, url: string): FoundArticle | undefined {
  if (document.body === null || document.body === undefined) return undefined;
  if (!saysArticle(document) && document.querySelector('article') === null && !readerable(document))
    return undefined;
  const root = findRoot(document);
  if (root === undefined) return undefined;
  const blocks = [...headline(document, root), ...collectBlocks(root)];
  const text = blocks.map((block) => block.text).join('\n');
  if (text.length < LEAST_TEXT) return undefined;
  return {
    root,
    lang: articleLanguage(document, root, text),
    date: publicationDate(document, root, url),
    blocks,
  };
}

/** Readability's own quick test; visibility needs layout, which a parsed document may not have. */
function readerable(document: Document): boolean {
  const visible = (node: Node): boolean => !(node as Element).hasAttribute('hidden');
  return isProbablyReaderable(document, { visibilityChecker: visible });
}
