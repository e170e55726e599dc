/** Pages in the kinds of markup that sites use: what is the article's and what is not. */
import { describe, expect, it } from 'vitest';
import { locate } from '../../../src/content/article/blocks';
import { filler, findArticle, page } from './pages';

const URL = { url: 'https://hirek.example/belfold/cikk', now: Date.UTC(2026, 0, 1) };
const TEXT = ['terv', 'egyezség', 'ügy', 'szerződés'].map((word) => `<p>${filler(word)}</p>`).join('');

function textOf(body: string, head = '', url = URL.url): string | undefined {
  return findArticle(page({ head, body }), { ...URL, url })
    ?.blocks.map(({ text }) => text)
    .join('\n');
}

describe('a name never drops what holds the text', () => {
  it.each([
    ['a taxonomy', `<article class="post tag-berlin category-related">${TEXT}</article>`],
    ['a layout', `<div class="two-col-sidebar-right"><div>${TEXT}</div></div>`],
    ['a wrapper of both', `<div class="sidebar-and-content-body">${TEXT}</div>`],
    ['a fold', `<article><p>${filler('elej')}</p><div class="read-more-content">${TEXT}</div></article>`],
    ['a wall', `<main class="paywall premium">${TEXT}</main>`],
    ['a share box around all', `<div id="share-wrapper">${TEXT}</div>`],
    [
      'a page in one form',
      `<form id="aspnetForm" action="/"><input type="hidden" name="v"><div>${TEXT}</div></form>`,
    ],
    ['a page behind a dialog', `<div aria-hidden="true"><article>${TEXT}</article></div>`],
    ['plain text', `<pre>${['terv', 'egyezség', 'ügy'].map(filler).join('\n\n')}</pre>`],
  ])('%s', (_kind, body) => {
    expect(
      textOf(`<h1>Megegyeztek a felek</h1>${body}`, '<meta property="og:type" content="article">'),
    ).toContain('egyezség');
  });
});

describe('text without paragraphs', () => {
  it.each([
    ['breaks', `<div>${['terv', 'egyezség', 'ügy'].map(filler).join('<br><br>')}</div>`],
    [
      'plain boxes',
      `<div>${['terv', 'egyezség', 'ügy'].map((word) => `<div>${filler(word)}</div>`).join('')}</div>`,
    ],
    ['cells', `<table><tr><td>${['terv', 'egyezség', 'ügy'].map(filler).join('<br><br>')}</td></tr></table>`],
  ])('%s', (_kind, body) => {
    const found = findArticle(
      page({ head: '<meta property="og:type" content="article">', body: `<h1>Megegyeztek</h1>${body}` }),
      URL,
    );
    expect(found?.blocks.map(({ text }) => text.includes('egyezség'))).toEqual([false, false, true, false]);
  });

  it('of a million letters is cut into blocks that cover it', () => {
    const text = `${filler('terv')} `.repeat(7000);
    const found = findArticle(
      page({ body: `<article><h1>Egy hosszú szöveg</h1><div>${text}</div></article>` }),
      URL,
    )!;
    expect(Math.max(...found.blocks.map((block) => block.text.length))).toBeLessThanOrEqual(10_000);
    expect(
      found.blocks
        .slice(1)
        .map((block) => block.text)
        .join(''),
    ).toBe(text);
  });

  it('keeps linked sentences and announced lists, drops linked headlines', () => {
    const text = textOf(`<article><h1>Megegyeztek</h1>${TEXT}
      <p><a href="/d">MARAD A teljes megállapodást a két kormány hétfőn este hozta nyilvánosságra a honlapján.</a></p>
      <p>A tárgyaláson részt vettek:</p><ul><li><a href="/1">MARADEGY Angela Merkel</a></li><li><a href="/2">Emmanuel Macron</a></li></ul>
      <p><a href="/k">KIHAGY Újabb fordulat a kancellár ügyében, mutatjuk</a></p></article>`);
    expect(text).toContain('MARAD A');
    expect(text).toContain('MARADEGY');
    expect(text).not.toContain('KIHAGY');
  });
});

describe('what is outside', () => {
  const card = (n: number): string =>
    `<div class="card"><a href="/${n}"><img alt=""></a><h3><a href="/${n}">KIHAGY Másik hír címe ${n}</a></h3><p>KIHAGY Rövid összefoglaló arról, hogy mi történt a másik hírben ma.</p></div>`;
  const cards = (count: number): string => Array.from({ length: count }, (_, at) => card(at)).join('');

  it.each([
    [
      'cards after a text without a root',
      `<div id="page"><h1>Megegyeztek</h1>${TEXT}<div>${cards(6)}</div></div>`,
    ],
    [
      'cards between paragraphs',
      `<article><h1>Megegyeztek</h1><p>${filler()}</p>${card(1)}${TEXT}</article>`,
    ],
    [
      'an author box',
      `<article><h1>Megegyeztek</h1>${TEXT}<div class="author-bio"><p>KIHAGY Tíz éve újságíró, Brüsszelből tudósít az Európai Unióról.</p></div></article>`,
    ],
    [
      'comments longer than the text',
      `<article><h1>Megegyeztek</h1>${TEXT}<section id="comments">${`<div class="c"><p>KIHAGY ${filler('vélemény')}</p></div>`.repeat(3)}</section></article>`,
    ],
    [
      'a related list after the text',
      `<main><h1>Megegyeztek</h1>${TEXT}<h2>Kapcsolódó cikkek</h2><ul><li><a href="/1">KIHAGY Egy másik</a></li></ul></main>`,
    ],
    [
      'a newsletter box with a field',
      `<article><h1>Megegyeztek</h1><p>${filler()}</p><div class="newsletter"><p>KIHAGY Iratkozzon fel.</p><input type="email"></div>${TEXT}</article>`,
    ],
    [
      'a consent dialog',
      `<article><h1>Megegyeztek</h1>${TEXT}</article><dialog open><h2>KIHAGY</h2><p>KIHAGY Cookie-kat használunk, hozzájárul? ${filler('süti')}</p></dialog>`,
    ],
  ])('is not read: %s', (_kind, body) => {
    const text = textOf(body);
    expect(text).toContain('egyezség');
    expect(text).not.toContain('KIHAGY');
  });

  it.each([
    [
      'a front page of cards',
      `<main><h1>Hírek</h1>${Array.from({ length: 12 }, (_, at) => `<article>${card(at)}</article>`).join('')}</main>`,
      '',
    ],
    [
      'a front page that calls itself an article',
      `<main><h1>Hírek</h1>${cards(12)}<p>${filler()}</p><p>${filler('a')}</p></main>`,
      '<meta property="og:type" content="article">',
    ],
  ])('is no article: %s', (_kind, body, head) => {
    expect(textOf(body, head, 'https://hirek.example/')).toBeUndefined();
  });
});

describe('the headline and the words below it', () => {
  it.each([
    [
      'a site’s name as first heading',
      '<h1 class="logo"><a href="/">Hírek Ma</a></h1>',
      '<h1>Megegyeztek a felek a tervről</h1>',
    ],
    [
      'a heading that opens a menu',
      '<header><h1>Menü</h1></header>',
      '<h1>Megegyeztek a felek a tervről</h1>',
    ],
    [
      'a title in a second-level heading',
      '<h1><a href="/">Hírek Ma</a></h1>',
      '<h2>Megegyeztek a felek a tervről</h2>',
    ],
  ])('beside %s', (_kind, first, title) => {
    const head =
      '<meta property="og:title" content="Megegyeztek a felek a tervről – Hírek Ma"><meta property="og:type" content="article">';
    const body = `${first}<div>${title}<p class="lead">A két kormány hétfőn este hozta nyilvánosságra a tervet, amelyről hónapokig tárgyaltak.</p></div><div class="body">${TEXT}</div>`;
    const found = findArticle(page({ head, body }), URL)!;
    expect(found.blocks[0]).toMatchObject({ text: 'Megegyeztek a felek a tervről', heading: true });
    expect(found.blocks[1]!.text).toContain('A két kormány hétfőn este');
  });
});

describe('the heading that the page’s title names', () => {
  const headlineOf = (heading: string, title: string): string | undefined => {
    const head = `<meta property="og:title" content="${title}"><meta property="og:type" content="article">`;
    const body = `<h2>${heading}</h2><h1>Valami más áll itt a lap tetején</h1><div class="body">${TEXT}</div>`;
    return findArticle(page({ head, body }), URL)?.blocks[0]?.text;
  };
  const [SHORT, LONG] = ['Tárgyalnak a felek', 'Megegyeztek a felek a tervről'];
  it.each([
    ['is the title', LONG, LONG, true],
    ['is the title but for its marks', `„${LONG}!”`, LONG, true],
    ['goes on where the title is cut off', `${LONG}, és aláírják`, LONG, true],
    ['is the title without the name of the site', LONG, `${LONG} – Hírek Ma`, true],
    ['is too short to be told by how the title begins', SHORT, `${SHORT} Bécsben`, false],
    ['begins as a title does that is too short', `${SHORT} Bécsben`, SHORT, false],
    ['is another', `Nem ${LONG}`, LONG, false],
  ])('%s', (_, heading, title, isHeadline) => {
    expect(headlineOf(heading, title) === heading).toBe(isHeadline);
  });
});

describe('text as it is read', () => {
  const blockOf = (html: string) =>
    findArticle(page({ body: `<article><h1>Cím</h1>${TEXT}<p>${html}</p></article>` }), URL)!.blocks.at(-1)!;
  const spanOf = (html: string, name: string): string => {
    const block = blockOf(html);
    const start = block.text.indexOf(name);
    const place = locate(block, start, start + name.length)!;
    if (place.startNode !== place.endNode) return '';
    return place.startNode.data.slice(place.startOffset, place.endOffset);
  };

  it.each([
    [
      'a zero-width space inside a word',
      'Emmanuel Mac\u200bron Párizsban szólt a hírről.',
      'Emmanuel Macron',
      'Emmanuel Mac\u200bron',
    ],
    [
      'an override of direction',
      'Erről \u202dAngela Merkel\u202c beszélt a sajtóval hétfőn.',
      'Angela Merkel',
      'Angela Merkel',
    ],
    [
      'a zero-width space between words',
      'Erről Angela\u200bMerkel beszélt a sajtóval hétfőn.',
      'Angela Merkel',
      'Angela\u200bMerkel',
    ],
    [
      'combining marks',
      'Erről Orba\u0301n Viktor beszélt a sajtóval.',
      'Orba\u0301n Viktor',
      'Orba\u0301n Viktor',
    ],
    [
      'half of a letter before the mark',
      'Erről Jose\u0301 beszélt a sajtóval hétfőn is.',
      'Jose',
      'Jose\u0301',
    ],
    ['a lone surrogate', 'Erről \ud83dAngela Merkel beszélt a sajtóval.', 'Angela Merkel', 'Angela Merkel'],
    [
      'a soft hyphen before a suffix',
      'Erről Macron\u00adnal beszélt a sajtó hétfőn.',
      'Macron\u00adnal',
      'Macron\u00adnal',
    ],
  ])('%s', (_kind, html, name, expected) => {
    expect(spanOf(html, name)).toBe(expected);
  });

  it('leaves out what stands above ruby letters', () => {
    expect(
      blockOf('Erről <ruby>Kisida<rt>KIHAGY</rt></ruby> Fumio beszélt a sajtóval hétfőn.').text,
    ).toContain('Kisida Fumio');
  });
});

describe('hostile data', () => {
  it.each([
    [
      'objects for texts',
      '<script type="application/ld+json">{"@type":{"a":1},"headline":{},"datePublished":[1]}</script>',
    ],
    [
      'deep nesting',
      `<script type="application/ld+json">${'{"@graph":['.repeat(5000)}${']}'.repeat(5000)}</script>`,
    ],
    ['null', '<script type="application/ld+json">null</script>'],
    ['a type of numbers', '<script type="application/ld+json">{"@type":[1,null,{}]}</script>'],
  ])('is passed over: %s', (_kind, head) => {
    expect(textOf(`<article><h1>Cím</h1>${TEXT}</article>`, head)).toContain('egyezség');
  });

  it('of 5,000 elements in each other is read', () => {
    const deep = `${'<div>'.repeat(5000)}${TEXT}${'</div>'.repeat(5000)}`;
    expect(textOf(`<article><h1>Cím</h1>${deep}</article>`)).toContain('egyezség');
  });
});
