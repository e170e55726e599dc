/** What a page's metadata say: JSON-LD and meta elements. Page data is only read, never run, and never trusted in shape. */
import { attributeOf, selectAll, textContent } from './dom';

const ARTICLE_TYPES =
  /(?:^|[/#])(?:(?:News|Reportage|Analysis|Opinion|Background|AskPublic|Review|Report|Scholarly|Satirical|AdvertiserContent|Tech)?(?:News)?Article|BlogPosting|LiveBlogPosting|Report)$/;
const LONGEST_JSON = 500_000;
const MOST_RECORDS = 2000;

export type LinkedRecord = Readonly<Record<string, unknown>>;

/** What the metadata say of the article. */
export interface PageData {
  /** The article's own record of JSON-LD. */
  article: LinkedRecord | undefined;
  /** Content of meta elements by property, name or itemprop in small letters, the first of each. */
  meta: ReadonlyMap<string, string>;
}

/** A text of the record; undefined for anything else. */
export function textOf(record: LinkedRecord | undefined, key: string): string | undefined {
  const value = record?.[key];
  return typeof value === 'string' ? value : undefined;
}

function isArticleRecord(record: LinkedRecord): boolean {
  return [record['@type']].flat().some((type) => typeof type === 'string' && ARTICLE_TYPES.test(type));
}

/** Keys under which the article itself may stand; lists of other articles stand under others. */
const INSIDE = ['@graph', 'mainEntity', 'mainEntityOfPage', 'hasPart'];

/** The records of one JSON-LD text, outer before inner. A walk with a list of its own: the text may nest without end. */
function recordsOf(json: unknown): LinkedRecord[] {
  const records: LinkedRecord[] = [];
  const waiting: unknown[] = [json];
  while (waiting.length > 0 && records.length < MOST_RECORDS) {
    const value = waiting.shift();
    if (typeof value !== 'object' || value === null) continue;
    if (Array.isArray(value)) {
      waiting.push(...value.slice(0, MOST_RECORDS));
      continue;
    }
    const record = value as LinkedRecord;
    records.push(record);
    for (const key of INSIDE) waiting.push(record[key]);
  }
  return records;
}

/** JSON that sites write by hand may hold line ends in its texts and comments around it. */
function parse(text: string): unknown {
  const bare = text.replace(
    /^\s*(?:<!--|\/\*<!\[CDATA\[\*\/|\/\/<!\[CDATA\[)|(?:-->|\/\*\]\]>\*\/|\/\/\]\]>)\s*$/g,
    '',
  );
  try {
    return JSON.parse(bare);
  } catch {
    try {
      return JSON.parse(bare.replace(/[\n\r\t]+/g, ' '));
    } catch {
      // A page's broken metadata is not our reader's trouble.
      return undefined;
    }
  }
}

/** The article's record: of several the one whose address is the page's, else the first. */
function articleRecord(document: Document, url: string): LinkedRecord | undefined {
  const articles: LinkedRecord[] = [];
  for (const script of selectAll(document, 'script[type="application/ld+json" i]')) {
    const text = textContent(script) ?? '';
    if (text.length > LONGEST_JSON) continue;
    articles.push(...recordsOf(parse(text)).filter(isArticleRecord));
  }
  const path = pathOf(url);
  const isThis = (record: LinkedRecord): boolean =>
    ['url', '@id', 'mainEntityOfPage'].some((key) => pathOf(textOf(record, key)) === path);
  return (path === undefined ? undefined : articles.find(isThis)) ?? articles[0];
}

/** Path of an address, without the slash at its end; undefined where it says nothing. */
function pathOf(url: string | undefined): string | undefined {
  const path = /^[a-z]+:\/\/[^/]+(\/[^?#]+?)\/?(?:[?#].*)?$/i.exec(url ?? '')?.[1];
  return path === undefined || path === '/' ? undefined : path;
}

function metaOf(document: Document): Map<string, string> {
  const meta = new Map<string, string>();
  for (const element of selectAll(document, 'meta[content]')) {
    const content = attributeOf(element, 'content')?.trim();
    if (!content) continue;
    for (const attribute of ['property', 'name', 'itemprop']) {
      const key = attributeOf(element, attribute)?.toLowerCase();
      if (key !== undefined && !meta.has(key)) meta.set(key, content);
    }
  }
  return meta;
}

export function readPageData(document: Document, url: string): PageData {
  return { article: articleRecord(document, url), meta: metaOf(document) };
}

/** True where the page's own metadata call it an article. */
export function saysArticle({ article, meta }: PageData): boolean {
  return article !== undefined || meta.get('og:type')?.toLowerCase() === 'article';
}

/** Names under which the page goes; the document's own title may carry the site's. */
export function titlesOf({ article, meta }: PageData, documentTitle: string): string[] {
  const titles = [
    textOf(article, 'headline'),
    textOf(article, 'name'),
    meta.get('og:title'),
    meta.get('twitter:title'),
  ];
  return [...titles, documentTitle, ...documentTitle.split(/\s[|–—·»:-]+\s/)].filter(
    (title): title is string => title !== undefined && title.trim().length >= 4,
  );
}
