/** What a page says of itself: its language, its day of publication, whether it is an article. Page data is only read, never run. */
import type { IsoDate } from '../../knowledge/model';
import { detectLanguage } from '../../language/detect';

const ARTICLE_TYPES =
  /^(?:News|Reportage|Analysis|Opinion|Background|Live)?(?:News)?Article$|^BlogPosting$|^LiveBlogPosting$/;
const MOST_JSON = 200_000;

/** Objects of the page's JSON-LD blocks, graphs opened. Broken blocks are passed over. */
function linkedData(document: Document): Record<string, unknown>[] {
  const found: Record<string, unknown>[] = [];
  const visit = (value: unknown, depth: number): void => {
    if (depth > 4 || typeof value !== 'object' || value === null) return;
    if (Array.isArray(value)) {
      for (const one of value) visit(one, depth + 1);
      return;
    }
    const record = value as Record<string, unknown>;
    found.push(record);
    visit(record['@graph'], depth + 1);
  };
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const text = script.textContent ?? '';
    if (text.length > MOST_JSON) continue;
    try {
      visit(JSON.parse(text), 0);
    } catch {
      // A page's broken metadata is not our reader's trouble.
    }
  }
  return found;
}

function articleData(document: Document): Record<string, unknown> | undefined {
  return linkedData(document).find((record) =>
    [record['@type']].flat().some((type) => ARTICLE_TYPES.test(String(type))),
  );
}

function meta(document: Document, ...names: string[]): string | undefined {
  for (const name of names) {
    const element = document.querySelector(
      `meta[property="${name}"], meta[name="${name}"], meta[itemprop="${name}"]`,
    );
    const content = element?.getAttribute('content')?.trim();
    if (content) return content;
  }
  return undefined;
}

/** True where the page's own metadata calls it an article. */
export function saysArticle(document: Document): boolean {
  return meta(document, 'og:type') === 'article' || articleData(document) !== undefined;
}

function toDate(value: unknown): IsoDate | undefined {
  const match = /^(\d{4})-(\d\d)-(\d\d)/.exec(String(value ?? '').trim());
  if (match === null) return undefined;
  const [date, year, month, day] = match;
  const plausible = Number(year) > 1990 && Number(month) <= 12 && Number(day) <= 31;
  return plausible ? date : undefined;
}

function dateOfUrl(url: string): IsoDate | undefined {
  const match = /\/(20\d\d|199\d)[/-](\d\d?)[/-](\d\d?)(?:\/|-|$)/.exec(url);
  if (match === null) return undefined;
  return toDate(`${match[1]}-${match[2]!.padStart(2, '0')}-${match[3]!.padStart(2, '0')}`);
}

/** Day of publication: JSON-LD, Open Graph and other metadata, <time> inside the article, last the address. */
export function publicationDate(document: Document, root: Element, url: string): IsoDate | undefined {
  const time =
    root.querySelector('time[datetime]') ??
    document.querySelector('header time[datetime], main time[datetime]');
  return (
    toDate(articleData(document)?.datePublished) ??
    toDate(
      meta(
        document,
        'article:published_time',
        'datePublished',
        'date',
        'pubdate',
        'dc.date',
        'DC.date.issued',
      ),
    ) ??
    toDate(time?.getAttribute('datetime')) ??
    dateOfUrl(url)
  );
}

/** Language tag of the article: its own lang attribute, the page's, Open Graph's; what the text itself shows wins. */
export function articleLanguage(document: Document, root: Element, text: string): string | undefined {
  const said =
    root.closest('[lang]')?.getAttribute('lang') ??
    document.documentElement.getAttribute('lang') ??
    meta(document, 'og:locale') ??
    undefined;
  return detectLanguage(text) ?? said ?? undefined;
}
