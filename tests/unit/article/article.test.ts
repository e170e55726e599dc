import { describe, expect, it } from 'vitest';
import { article, filler, findArticle, page } from './pages';

const URL = { url: 'https://hirek.example/belfold/cikk', now: Date.UTC(2026, 0, 1) };

function textOf(document: Document): string {
  return (findArticle(document, URL)?.blocks ?? []).map((block) => block.text).join('\n');
}

describe('what belongs to the article', () => {
  it.each([
    ['navigation', '<nav><a href="/">KIHAGY</a></nav>'],
    ['a footer', '<footer>KIHAGY Minden jog fenntartva.</footer>'],
    ['an aside', '<aside><p>KIHAGY</p></aside>'],
    ['a form', '<form><label>KIHAGY <input></label></form>'],
    ['a button', '<p>Szöveg <button>KIHAGY</button></p>'],
    ['code', '<pre>KIHAGY = 1</pre>'],
    ['code in the line', '<p>A <code>KIHAGY</code> parancs.</p>'],
    ['editable text', '<p contenteditable="true">KIHAGY</p>'],
    ['editable plain text', '<p contenteditable="plaintext-only">KIHAGY</p>'],
    ['hidden text', '<p hidden>KIHAGY</p>'],
    ['what is hidden from readers of screens', '<p aria-hidden="true">KIHAGY</p>'],
    ['scripts', '<script>var KIHAGY;</script><style>.KIHAGY{}</style>'],
    ['templates', '<template><p>KIHAGY</p></template>'],
    ['a related box', '<div class="related-articles"><p>KIHAGY</p></div>'],
    ['a Hungarian box of offers', '<div class="cikk-ajanlo"><p>KIHAGY</p></div>'],
    [
      'a list of links',
      '<ul><li><a href="/1">KIHAGY Egy másik cikk</a></li><li><a href="/2">Harmadik cikk</a></li></ul>',
    ],
    ['a single teaser', '<p><a href="/1">KIHAGY Egy másik cikk hosszú címe áll itt ajánlóként</a></p>'],
    ['comments', '<section id="comments"><p>KIHAGY</p></section>'],
    ['a comment plugin', '<div id="disqus_thread" class="disqus"><p>KIHAGY</p></div>'],
    ['a newsletter box', '<div class="newsletter-box"><p>KIHAGY iratkozzon fel</p></div>'],
    ['a paywall note', '<div class="paywall"><p>KIHAGY Az olvasáshoz elő kell fizetni.</p></div>'],
    ['a subscription note', '<div class="article-subscribe"><p>KIHAGY</p></div>'],
    ['advertisements', '<div class="advert-box"><p>KIHAGY</p></div>'],
    ['the byline', '<div class="byline">KIHAGY Szerző</div>'],
    ['tags', '<div class="tags"><a href="/t">KIHAGY</a></div>'],
    ['a dialog', '<dialog open><p>KIHAGY</p></dialog>'],
    ['a search', '<div role="search">KIHAGY</div>'],
    ['what follows a heading of offers', '<h2>Kapcsolódó cikkek</h2><p>KIHAGY</p>'],
  ])('is not %s', (_what, html) => {
    const text = textOf(article(`${html}`));
    expect(text).toContain(filler());
    expect(text).not.toContain('KIHAGY');
  });

  it.each([
    ['a list', '<ul><li>MARAD első pont</li><li>második pont</li></ul>'],
    ['a quotation', '<blockquote><p>„MARAD” – mondta.</p></blockquote>'],
    ['a paragraph with a link', '<p>Ezt <a href="/x">MARAD</a> közölte hétfőn a sajtóval Budapesten.</p>'],
    ['a caption', '<figure><img alt=""><figcaption>MARAD a képen</figcaption></figure>'],
    [
      'a whole article behind a paywall',
      `<div class="content paywall"><p>MARAD ${filler()}</p><p>${filler('a')}</p><p>${filler('b')}</p></div>`,
    ],
    ['a table', '<table><tr><td>MARAD</td></tr></table>'],
    ['a subheading', '<h2>MARAD</h2><p>Szöveg.</p>'],
    ['text without paragraphs', '<div>MARAD szöveg bekezdés nélkül</div>'],
    ['what says that it may not be edited', '<p contenteditable="false">MARAD</p>'],
    [
      'an entry of a live blog',
      '<div class="live-entry"><time datetime="2022-05-23T10:00">10:00</time><p>MARAD</p></div>',
    ],
    ['a box whose name only sounds like one', '<div class="shareholders-meeting navy"><p>MARAD</p></div>'],
  ])('is %s', (_what, html) => {
    expect(textOf(article(html))).toContain('MARAD');
  });

  it('starts with the headline, also where that stands outside', () => {
    const found = findArticle(
      page({
        head: '<meta property="og:type" content="article">',
        body: `<header><h1>Megegyeztek</h1></header><main><article><p>${filler()}</p><p>${filler('terv')}</p></article></main>`,
      }),
      URL,
    );
    expect(found?.blocks[0]).toMatchObject({ text: 'Megegyeztek', heading: true });
    expect(found?.blocks).toHaveLength(3);
  });

  it('joins a name across inline elements and parts it at blocks', () => {
    const text = textOf(article('<p><b>Angela</b> <i>Mer</i>kel<br>kedden</p><p>érkezett</p>'));
    expect(text).toContain('Angela Merkel\nkedden\nérkezett');
  });

  it('takes the article and not the teasers of the others on the page', () => {
    const teaser = '<article><h3>KIHAGY Másik hír</h3><p>KIHAGY rövid ajánló.</p></article>';
    const document = page({
      head: '<meta property="og:type" content="article">',
      body: `<main><article><h1>Cím</h1><p>${filler()}</p><p>${filler('terv')}</p></article>${teaser}${teaser}</main>`,
    });
    expect(textOf(document)).not.toContain('KIHAGY');
  });

  it('takes all entries of a live blog', () => {
    const entry = (hour: number) =>
      `<article class="post"><h2>Bejegyzés ${hour}</h2><p>${filler(`ügy${hour}`)}</p></article>`;
    const document = page({
      head: '<script type="application/ld+json">{"@type":"LiveBlogPosting","datePublished":"2022-02-24"}</script>',
      body: `<main><h1>Percről percre</h1>${[8, 9, 10, 11].map(entry).join('')}</main>`,
    });
    const text = textOf(document);
    for (const hour of [8, 9, 10, 11]) expect(text).toContain(`ügy${hour}`);
  });
});

describe('a page without an article', () => {
  it.each([
    ['a list of links', '<ul><li><a href="/1">Párizs</a></li><li><a href="/2">Berlin</a></li></ul>'],
    ['a few words', '<h1>Menetrend</h1><p>Budapest</p>'],
    ['a form', `<form><p>${filler()}</p><input></form>`],
    ['nothing', ''],
  ])('has none: %s', (_what, body) => {
    expect(findArticle(page({ body }), URL)).toBeUndefined();
  });
});

describe('the day of publication', () => {
  const jsonLd = (data: object): string =>
    `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

  it.each([
    [
      'JSON-LD',
      jsonLd({ '@type': 'NewsArticle', datePublished: '2022-05-23T08:00:00+02:00' }),
      '',
      '2022-05-23',
    ],
    [
      'a graph',
      jsonLd({ '@graph': [{ '@type': 'Person' }, { '@type': ['Article'], datePublished: '2021-01-02' }] }),
      '',
      '2021-01-02',
    ],
    ['a list', jsonLd([{ '@type': 'BlogPosting', datePublished: '2020-02-03' }]), '', '2020-02-03'],
    [
      'Open Graph',
      '<meta property="article:published_time" content="2019-05-07T23:30:00+02:00">',
      '',
      '2019-05-07',
    ],
    ['a plain meta', '<meta name="date" content="2018-04-05">', '', '2018-04-05'],
    ['microdata', '<meta itemprop="datePublished" content="2017-06-07">', '', '2017-06-07'],
    ['time', '', '<time datetime="2016-07-08T10:00">ma</time>', '2016-07-08'],
  ])('comes from %s', (_from, head, body, expected) => {
    expect(findArticle(article(body, head), URL)?.date).toBe(expected);
  });

  it.each([
    ['https://hirek.example/2015/08/09/cikk', '2015-08-09'],
    ['https://hirek.example/2014-3-4/cikk', '2014-03-04'],
    ['https://hirek.example/cikk/20221', undefined],
    ['https://hirek.example/2015/99/09/cikk', undefined],
  ])('comes last from the address %s', (url, expected) => {
    expect(findArticle(article(''), { ...URL, url })?.date).toBe(expected);
  });

  it('prefers what the page says of the article to a time in its text', () => {
    const head = jsonLd({ '@type': 'NewsArticle', datePublished: '2022-05-23' });
    expect(findArticle(article('<time datetime="1999-01-01">akkor</time>', head), URL)?.date).toBe(
      '2022-05-23',
    );
  });

  it('passes over broken metadata', () => {
    const head = '<script type="application/ld+json">{"@type": "NewsArticle", </script>';
    expect(findArticle(article('', head), URL)?.date).toBeUndefined();
  });
});
