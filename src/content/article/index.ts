/** Finds the article on a page: its root, language, day of publication and blocks. */
import type { IsoDate } from '../../knowledge/model';
import type { PageBlock } from './blocks';
import { publicationDate } from './date';
import { bodyOf } from './dom';
import { declaredLanguage } from './language';
import { readPageData, saysArticle, titlesOf } from './linked-data';
import { LEAST_TEXT } from './prose';
import { findHeadline, findRoot, findStandfirst, isArticle, ownBlocks } from './root';
import { sift } from './sift';
import { runAtOnce, type Steps } from './steps';
import { type SurveyBlock, survey } from './survey';

export type { PageBlock } from './blocks';

/** UTF-16 units of text by which a language is told. */
const SAMPLE = 3000;

export interface FoundArticle {
  root: Element;
  /** Language tag that the page declares for the article; undefined where it declares none. */
  declared: string | undefined;
  date: IsoDate | undefined;
  blocks: readonly PageBlock[];
}

export interface FindOptions {
  url: string;
  /** Now, in ms since 1970. */
  now?: number;
}

/** Address of a site's or a section's first page. */
function isFront(url: string): boolean {
  const path = /^[a-z]+:\/\/[^/]*(\/[^?#]*)?/i.exec(url)?.[1] ?? '/';
  return /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/?)?(?:index\.\w+|home)?$/i.test(path);
}

function toPageBlock({ box, text, level, pieces }: SurveyBlock): PageBlock {
  return { element: box.element, text, heading: level > 0, pieces };
}

/**
 * The article of a page; undefined when the page is none: too little text, or metadata and shape that say otherwise.
 * Reads the document only, and never throws for what stands in it.
 */
export function* findArticleInSteps(
  document: Document,
  { url, now = Date.now() }: FindOptions,
): Steps<FoundArticle | undefined> {
  const body = bodyOf(document) as HTMLElement | null | undefined;
  if (body === null || body === undefined) return undefined;
  const found = yield* survey(body, url);
  const teasers = yield* sift(found);
  const root = findRoot(found);
  if (root === undefined) return undefined;
  const data = readPageData(document, url);
  const signs = { teasers, saysArticle: saysArticle(data), isFront: isFront(url) };
  if (!isArticle(found, root, signs)) return undefined;
  const titles = titlesOf(data, document.title);
  const headline = findHeadline(found, root, titles);
  const title = headline < 0 ? [] : [{ ...found.blocks[headline]!, level: 1 }];
  const blocks = [...title, ...findStandfirst(found, root, headline), ...ownBlocks(found, root, titles)].map(
    toPageBlock,
  );
  if (blocks.reduce((sum, { text }) => sum + text.length, 0) < LEAST_TEXT) return undefined;
  return {
    root: root.element,
    declared: declaredLanguage(document, root.element, data),
    date: publicationDate(document, data, { url, now, survey: found, root, headline }),
    blocks,
  };
}

/** The same at once: on the command line and in tests. */
export function findArticle(document: Document, options: FindOptions): FoundArticle | undefined {
  return runAtOnce(findArticleInSteps(document, options));
}

/** The beginning of an article's text, by which its language is told. */
export function sampleOf({ blocks }: FoundArticle): string {
  let sample = '';
  for (const { text } of blocks) {
    sample += `${text}\n`;
    if (sample.length > SAMPLE) break;
  }
  return sample.slice(0, SAMPLE);
}
