/** Pages written for the tests of the article finder, as documents. */
import { parseHTML } from 'linkedom';
import { type FindOptions, type FoundArticle, findArticle as find } from '../../../src/content/article';
import { type Glimpse, glance } from '../../../src/content/article/glance';
import { runAtOnce } from '../../../src/content/article/steps';

/** Whether the page's script would have the article looked for. */
export function glanceAt(document: Document, url = 'https://hirek.example/belfold/cikk'): Glimpse {
  return runAtOnce(glance(document, document.body, url));
}

/** The article as the finder has it: on no page of the tests may the glance miss one. */
export function findArticle(document: Document, options: FindOptions): FoundArticle | undefined {
  const found = find(document, options);
  if (found !== undefined && glanceAt(document, options.url) !== 'article')
    throw new Error('The glance missed an article.');
  return found;
}

/** A paragraph long enough that a few of them make an article. */
export function filler(word = 'megállapodás'): string {
  return `A tárgyalások a jövő héten folytatódnak, és a felek szerint a ${word} részleteit addig a szakértők dolgozzák ki, akik már megkezdték a munkát.`;
}

export interface PageParts {
  lang?: string;
  head?: string;
  body: string;
}

export function page({ lang = 'hu', head = '', body }: PageParts): Document {
  const { document } = parseHTML(
    `<!doctype html><html lang="${lang}"><head><title>Teszt</title>${head}</head><body>${body}</body></html>`,
  );
  return document as unknown as Document;
}

/** The page with an article element around the content and enough text. */
export function article(content: string, head = ''): Document {
  return page({
    head: `<meta property="og:type" content="article">${head}`,
    body: `<article><h1>Cím</h1><p>${filler()}</p><p>${filler('egyezség')}</p>${content}</article>`,
  });
}
