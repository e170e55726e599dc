/** Pages written for the tests of the article finder, as documents. */
import { parseHTML } from 'linkedom';

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
