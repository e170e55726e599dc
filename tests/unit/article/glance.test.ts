/** The glance that decides whether the finder is loaded at all: it misses no article, and most other pages end at it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { findArticle as find } from '../../../src/content/article';
import { HEADS, tree } from './arbitrary';
import { filler, findArticle, glanceAt, page } from './pages';

const URL = { url: 'https://hirek.example/belfold/cikk', now: Date.UTC(2026, 0, 1) };
const FIXTURES = join(import.meta.dirname, '..', '..', 'fixtures', 'pages');

const links = (count: number): string =>
  Array.from({ length: count }, (_, at) => `<li><a href="/${at}">${filler(`ügy${at}`)}</a></li>`).join('');

describe('a page that is no article', () => {
  it.each([
    ['without text', ''],
    ['of one paragraph', `<p>${filler()}</p>`],
    ['of two paragraphs in no article', `<p>${filler()}</p><p>${filler('egyezség')}</p>`],
    ['of links', `<ul>${links(40)}</ul>`],
    ['of headings', `<h2>${filler()}</h2>`.repeat(9)],
    ['of buttons and fields', `<button>${filler()}</button><textarea>${filler()}</textarea>`.repeat(9)],
    ['of navigation', `<nav>${filler()}</nav><footer><p>${filler()}</p></footer>`.repeat(9)],
    ['of scripts', `<script>${filler()}</script><style>${filler()}</style>`.repeat(9)],
    ['of what nobody sees', `<p hidden>${filler()}</p><dialog><p>${filler()}</p></dialog>`.repeat(9)],
    ['of scraps', '<p>Új üzenet</p><p>Tegnap 12:30</p><td>3,5 %</td>'.repeat(50)],
    ['to write in', `<div contenteditable>${`<p>${filler()}</p>`.repeat(5)}</div>`],
  ])('%s is left at the glance', (_what, body) => {
    expect(glanceAt(page({ body }))).toBe('none');
  });
});

describe('an element that the page’s scripts define', () => {
  const [awaited, defined] = [
    page({ body: '<p>a</p><x-teaser></x-teaser>' }),
    page({ body: '<x-teaser></x-teaser>' }),
  ];
  const pretend = (document: Document, is: boolean): Document => {
    const element = document.querySelector('x-teaser')!;
    return Object.defineProperty(element, 'matches', { value: () => is }) && document;
  };

  it('may yet be filled, where it waits for its definition', () => {
    expect(glanceAt(pretend(awaited, false))).toBe('late');
    expect(glanceAt(pretend(defined, true))).toBe('none');
  });

  it('may yet be filled, where it has a shadow root', () => {
    defined.querySelector('x-teaser')!.attachShadow({ mode: 'open' });
    expect(glanceAt(defined)).toBe('late');
  });

  it('does not make wait for what is not read', () => {
    expect(glanceAt(pretend(page({ body: '<nav><x-teaser></x-teaser></nav>' }), false))).toBe('none');
  });
});

describe('a page that may be an article', () => {
  const [one, two, three] = ['terv', 'egyezség', 'lista'].map(filler);
  it.each([
    ['of three paragraphs', `<p>${one}</p><p>${two}</p><p>${three}</p>`, ''],
    ['parted by breaks alone', `<div>${one}<br><br>${two}<br> <br>${three}</div>`, ''],
    ['of one long text', `<div>${one} ${two} ${three} ${one} ${two} ${three}</div>`, ''],
    ['of few words in an article element', `<article><p>${one}</p><p>${two}</p></article>`, ''],
    ['that its metadata calls one', `<p>${one}</p><p>${two}</p>`, '<meta name="og:type" content="Article">'],
    [
      'that its data for machines may call one',
      `<p>${one}</p><p>${two}</p>`,
      '<script type="application/ld+json">{"@type":"NewsArticle"}</script>',
    ],
    ['with a link around each third word', `<p>${one} <a href="/x">${two}</a> ${three}</p>`.repeat(3), ''],
  ])('%s is looked at', (_what, body, head) => {
    expect(glanceAt(page({ body, head }))).toBe('article');
  });

  it('is looked at in every fixture', () => {
    const articles = readdirSync(FIXTURES)
      .filter((name) => name.endsWith('.html'))
      .filter((name) => {
        const { document } = parseHTML(readFileSync(join(FIXTURES, name), 'utf8'));
        return findArticle(document as unknown as Document, URL) !== undefined;
      });
    expect(articles.length).toBeGreaterThan(8);
  });

  it('is looked at wherever the finder finds one', () => {
    const bodies = fc.tuple(HEADS, fc.array(tree, { minLength: 1, maxLength: 8 }));
    const seen = { found: 0, passed: 0 };
    fc.assert(
      fc.property(bodies, ([head, body]) => {
        const document = page({ head, body: body.join('') });
        const [found, passed] = [find(document, URL) !== undefined, glanceAt(document) === 'article'];
        seen.found += Number(found);
        seen.passed += Number(passed);
        expect(passed || !found).toBe(true);
      }),
      { numRuns: 1500 },
    );
    expect(seen.found).toBeGreaterThan(50);
    expect(seen.passed).toBeLessThan(1500);
  });
});
