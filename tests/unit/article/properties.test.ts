/** Any page: the finder never throws, and each letter of its text has its place in the document. */
import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { locate } from '../../../src/content/article/blocks';
import { HEADS, tree } from './arbitrary';
import { filler, findArticle } from './pages';

const URL = { url: 'https://hirek.example/belfold/cikk', now: Date.UTC(2026, 0, 1) };

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
