/** Any page: the finder never throws, and each letter of its text has its place in the document. */
import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { findArticle } from '../../../src/content/article';
import { locate } from '../../../src/content/article/blocks';
import { filler } from './pages';

const URL = { url: 'https://hirek.example/belfold/cikk', now: Date.UTC(2026, 0, 1) };

const WORDS = fc.constantFrom(
  ...'Angela|Merkel|Németország|Orba\u0301n|Mac\u200bron|a\u200bB|ab\u00adnal|\ud83d|😀|\u202dx\u202c|2024. május 7.|, |. | |\n|&amp;|&lt;b&gt;|<br>|<wbr>|<!-- x -->'.split(
    '|',
  ),
  filler(),
  filler('egyezség'),
);
const TAGS =
  'p div article main section header h1 h2 ul li blockquote table tr td span a b em ruby rt figure figcaption aside nav form pre time dialog details'.split(
    ' ',
  );
const ATTRIBUTES = fc.constantFrom(
  '',
  ' class="sidebar related"',
  ' class="article-body"',
  ' id="comments"',
  ' hidden',
  ' role="main"',
  ' lang="en"',
  ' href="/a"',
  ' datetime="2024-13-45"',
  ' itemprop="datePublished" content="x"',
  ' contenteditable',
  ' aria-hidden="true"',
);

const { tree } = fc.letrec<{ tree: string; text: string; element: string }>((tie) => ({
  tree: fc.oneof({ maxDepth: 6, depthSize: 'medium' }, tie('text'), tie('element')),
  text: fc.array(WORDS, { maxLength: 8 }).map((words) => words.join(' ')),
  element: fc
    .tuple(fc.constantFrom(...TAGS), ATTRIBUTES, fc.array(tie('tree'), { maxLength: 5 }))
    .map(([tag, attributes, inner]) => `<${tag}${attributes}>${inner.join('')}</${tag}>`),
}));

const HEADS = fc.constantFrom(
  '',
  '<meta property="og:type" content="article">',
  '<meta property="article:published_time" content="tegnap">',
  '<script type="application/ld+json">{"@type":"NewsArticle","headline":5,"datePublished":{}}</script>',
  '<script type="application/ld+json">{"@graph":[{"@type":["NewsArticle",7]},null,[[]]]}</script>',
  '<script type="application/ld+json">{"@type":</script>',
);

const pages = fc.tuple(HEADS, fc.array(tree, { minLength: 1, maxLength: 6 })).map(([head, body]) => {
  const text = `<p>${filler('terv')}</p><p>${filler('egyezség')}</p>`;
  const html = `<!doctype html><html lang="hu"><head><title>Teszt</title>${head}</head><body><h1>Megegyeztek</h1>${body.join('')}<article>${text}${body.at(-1)}</article></body></html>`;
  return parseHTML(html).document as unknown as Document;
});

describe('any page', () => {
  it('is read without an error, and every span of its text is where the document has it', () => {
    let read = 0;
    fc.assert(
      fc.property(pages, fc.nat(), fc.nat(), (document, from, length) => {
        const article = findArticle(document, URL);
        for (const block of article?.blocks ?? []) {
          read++;
          expect(block.text.trim()).not.toBe('');
          expect(block.text.isWellFormed()).toBe(true);
          let end = 0;
          for (const piece of block.pieces) {
            // A line break is no text of a node.
            expect(block.text.slice(end, piece.start)).toMatch(/^\n*$/);
            expect(piece.end).toBeGreaterThan(piece.start);
            expect(piece.from + piece.end - piece.start).toBeLessThanOrEqual(piece.node.data.length);
            end = piece.end;
          }
          expect(block.text.slice(end)).toMatch(/^\n*$/);
          const start = from % block.text.length;
          const stop = Math.min(block.text.length, start + 1 + (length % 30));
          const place = locate(block, start, stop);
          // Names begin and end at whole letters.
          if (!block.text.slice(start, stop).isWellFormed()) continue;
          if (block.text[start] === '\n' || block.text[stop - 1] === '\n') continue;
          if (place === undefined)
            throw new Error(`No place for ${start}–${stop} of ${JSON.stringify(block.text)}`);
          if (place.startNode !== place.endNode) continue;
          const there = place.startNode.data.slice(place.startOffset, place.endOffset).toWellFormed();
          // Characters that are not seen stand in the node alone; a parting one is read as a space.
          const seen = (text: string): string => text.replace(/[\u200b\u202a-\u202e\u2060\ufeff ]/g, '');
          expect(seen(there).startsWith(seen(block.text.slice(start, stop)))).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
    expect(read).toBeGreaterThan(150);
  });

  it('is the same article when it is read again', () => {
    fc.assert(
      fc.property(pages, (document) => {
        const texts = (): string[] | undefined => findArticle(document, URL)?.blocks.map(({ text }) => text);
        expect(texts()).toEqual(texts());
      }),
      { numRuns: 100 },
    );
  });
});
