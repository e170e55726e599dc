/** The day of publication. Published before modified; the page's own article before anything beside it; none rather than a wrong one. */
import type { IsoDate } from '../../knowledge/model';
import { pageWords } from '../../language/pages';
import { attributeOf, selectAll, tagOf, textContent } from './dom';
import { type LinkedRecord, type PageData, textOf } from './linked-data';
import { mayNameDay, readDay, readDayOfUrl, readMachineDay } from './read-date';
import { proseOf } from './sift';
import type { Box, Survey, SurveyBlock } from './survey';

const PUBLISHED_NAMES =
  'article:published_time article:published og:published_time og:article:published_time datepublished date.published publishdate publish-date publish_date publication_date publicationdate pubdate date dc.date dc.date.issued dc.date.published dc.date.created dcterms.date dcterms.issued dcterms.created dcterms.available sailthru.date parsely-pub-date cxenseparse:recs:publishtime citation_publication_date citation_online_date vr:published_time article.published article:post_date displaydate originalpublicationdate rnews:datepublished prism.publicationdate iso-8601-publish-date pub_date date.issued'.split(
    ' ',
  );
const MODIFIED_NAMES =
  'article:modified_time og:updated_time og:modified_time datemodified dc.date.modified dcterms.modified lastmod last-modified revised'.split(
    ' ',
  );
const UPDATED = new RegExp(pageWords('updated').join('|'), 'i');
const PUBLISHED = new RegExp(pageWords('published').join('|'), 'i');
/** A line of byline and day is no longer than this. */
const LONGEST_LINE = 160;
/** Text right beside a time in a line of byline and day. */
const LONGEST_BESIDE = 60;
/** Blocks looked at before the headline and behind the article's first words. */
const LINES_BEFORE = 3;
/** Node.DOCUMENT_POSITION_PRECEDING and _FOLLOWING, which a parsed document does not have. */
const PRECEDING = 2;
const FOLLOWING = 4;

export interface DateOptions {
  url: string;
  /** Now, in ms since 1970: no page is of the future. */
  now: number;
  survey: Survey;
  root: Box;
  /** Index of the headline's block; -1 where there is none outside the root. */
  headline: number;
}

function ofNames(data: PageData, names: readonly string[], now: number): IsoDate | undefined {
  for (const name of names) {
    const day = readMachineDay(data.meta.get(name), now);
    if (day !== undefined) return day;
  }
  return undefined;
}

function ofRecord(
  record: LinkedRecord | undefined,
  keys: readonly string[],
  now: number,
): IsoDate | undefined {
  for (const key of keys) {
    const day = readMachineDay(textOf(record, key), now);
    if (day !== undefined) return day;
  }
  return undefined;
}

/** Boxes of other articles, of comments and of what stands beside. */
const ELSEWHERE =
  'nav, aside, footer, form, li, [itemtype*="Comment"], [class*="comment"], [class*="related"], [class*="teaser"], [class*="recommend"], [id*="comment"], [role="complementary"]';

/** Indexes of the blocks in which a page shows its day: a few before the headline, and those up to the first prose. */
function span({ survey: { blocks }, root, headline }: DateOptions): {
  start: number;
  title: number;
  end: number;
} {
  const own = blocks.findIndex(({ level }, at) => at >= root.first && at <= root.last && level === 1);
  const first = headline >= 0 ? headline : own;
  const title = first >= 0 ? first : root.first;
  let prose = 0;
  let end = title;
  // The standfirst, and one paragraph more: some pages put the day below them.
  for (; end <= root.last; end++) if (proseOf(blocks[end]!) > 0 && ++prose > 2) break;
  return { start: Math.max(0, title - LINES_BEFORE), title, end };
}

/** The blocks of the span that may name the day. */
function linesNear(options: DateOptions): SurveyBlock[] {
  const { blocks } = options.survey;
  const { start, title, end } = span(options);
  const before = blocks.slice(start, title).filter(({ out }) => out === undefined);
  return [...before, ...blocks.slice(title, end)].filter(
    (block) => block.level === 0 && block.out !== 'teaser' && block.linked <= block.letters / 2,
  );
}

/** Elements with a day for machines that belong to the article: by itemprop or class, or a time near the headline. */
function ofElements(document: Document, options: DateOptions): IsoDate | undefined {
  const found: { day: IsoDate; rank: number }[] = [];
  const selector =
    '[itemprop~="datePublished"], [itemprop~="dateCreated"], time[pubdate], time[datetime], abbr.published, abbr.dtpublished';
  let seen = 0;
  for (const element of selectAll(document, selector)) {
    if (++seen > 200) break;
    if (element.closest(ELSEWHERE) !== null || isTeaser(element, options.root)) continue;
    const rank = rankOf(element, isNear(element, options));
    if (rank === undefined) continue;
    const value = ['datetime', 'content', 'title'].map((name) => attributeOf(element, name)).find(Boolean);
    const day = readMachineDay(value ?? textContent(element) ?? undefined, options.now);
    if (day !== undefined) found.push({ day, rank });
  }
  found.sort((a, b) => a.rank - b.rank);
  return found[0]?.day;
}

/** In an article element that does not hold the root: another article's. */
function isTeaser(element: Element, { element: root }: Box): boolean {
  const article = element.closest('article');
  return article !== null && !article.contains(root) && !root.contains(article);
}

/** 0 for what says that it is the day of publication, 1 for a plain time near the headline, 2 for one of an update. */
function rankOf(element: Element, near: boolean): number | undefined {
  const { itemprop, cls } = {
    itemprop: attributeOf(element, 'itemprop') ?? '',
    cls: attributeOf(element, 'class') ?? '',
  };
  if (/datePublished|dateCreated/.test(itemprop)) return 0;
  const own = `${itemprop} ${cls} ${textContent(element) ?? ''}`;
  const around = textContent(element.parentElement ?? element) ?? '';
  const line = around.length < LONGEST_LINE ? around : '';
  if (
    attributeOf(element, 'pubdate') !== null ||
    /(?:^|[\s_-])(?:published|entry-date|pubdate|dtpublished)/i.test(cls)
  )
    return UPDATED.test(own) ? 2 : 0;
  if (!near || isInText(element)) return undefined;
  if (UPDATED.test(own)) return 2;
  return UPDATED.test(line) && !PUBLISHED.test(line) ? 2 : 1;
}

/** Running text stands right beside it. */
function isInText(element: Element): boolean {
  const lengthOf = (node: Node | null): number =>
    node?.nodeType === 3 ? (node as Text).data.trim().length : 0;
  return lengthOf(element.previousSibling) + lengthOf(element.nextSibling) > LONGEST_BESIDE;
}

/** Between the lines before the headline and the article's first words, in the order of the document. */
function isNear(element: Element, options: DateOptions): boolean {
  const { blocks } = options.survey;
  const { start, end } = span(options);
  const first = blocks[start]?.box.element;
  const last = blocks[end]?.box.element;
  const follows =
    first === undefined ||
    first.contains(element) ||
    (first.compareDocumentPosition(element) & FOLLOWING) !== 0;
  return follows && (last === undefined || (last.compareDocumentPosition(element) & PRECEDING) !== 0);
}

/** A day in words near the headline; one that is said to be of an update only where there is no other. */
function ofText(options: DateOptions): IsoDate | undefined {
  let updated: IsoDate | undefined;
  for (const { text, box } of linesNear(options)) {
    const line = text.trim();
    if (line.length > LONGEST_LINE || !mayNameDay(line) || tagOf(box.element) === 'figcaption') continue;
    const published = PUBLISHED.exec(line);
    const update = UPDATED.exec(line);
    // "Published 3 May 2022, updated 5 May 2022"
    const part = published === null || update === null ? line : line.slice(published.index);
    const first =
      update !== null && published !== null && update.index > published.index
        ? part.slice(0, update.index - published.index)
        : part;
    const day = readDay(first, options.now);
    if (day === undefined || isSentenceLike(first)) continue;
    if (update !== null && published === null) updated ??= day;
    else return day;
  }
  return updated;
}

/** Running text names days of its own: a line of byline and day has few words in small letters beside the day. */
function isSentenceLike(line: string): boolean {
  const words = line.replace(/\d+/g, ' ').match(/(?<!\p{L})\p{Ll}{2,}/gu) ?? [];
  return words.length > 9;
}

/** Day of publication; undefined where the page does not tell it. */
export function publicationDate(
  document: Document,
  data: PageData,
  options: DateOptions,
): IsoDate | undefined {
  const { now, url } = options;
  return (
    ofRecord(data.article, ['datePublished', 'dateCreated', 'uploadDate'], now) ??
    ofNames(data, PUBLISHED_NAMES, now) ??
    ofElements(document, options) ??
    readDayOfUrl(url, now) ??
    ofText(options) ??
    ofRecord(data.article, ['dateModified'], now) ??
    ofNames(data, MODIFIED_NAMES, now)
  );
}
