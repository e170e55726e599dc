/** The day of publication, out of heads and bylines in the markup of many kinds of sites. */
import { describe, expect, it } from 'vitest';
import { filler, findArticle, page } from './pages';

const NOW = Date.UTC(2024, 5, 30);
const URL = 'https://hirek.example/belfold/cikk';

interface Head {
  head?: string;
  /** Between headline and text. */
  line?: string;
  /** Before the headline. */
  before?: string;
  /** After the text. */
  after?: string;
  url?: string;
}

function dateOf({ head = '', line = '', before = '', after = '', url = URL }: Head): string | undefined {
  const text = ['terv', 'egyezség', 'ügy'].map((word) => `<p>${filler(word)}</p>`).join('');
  const body = `${before}<article><h1>Megegyeztek a felek a tervről</h1>${line}<div class="body">${text}</div></article>${after}`;
  return findArticle(page({ head, body }), { url, now: NOW })?.date;
}

const ld = (data: unknown): string => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
const meta = (name: string, content: string): string => `<meta name="${name}" content="${content}">`;
const property = (name: string, content: string): string => `<meta property="${name}" content="${content}">`;

describe('a day that the page tells to machines', () => {
  it.each<[string, Head, string | undefined]>([
    [
      'NewsArticle',
      { head: ld({ '@type': 'NewsArticle', datePublished: '2022-05-23T08:00:00+02:00' }) },
      '2022-05-23',
    ],
    [
      'a type with its vocabulary',
      { head: ld({ '@type': 'https://schema.org/NewsArticle', datePublished: '2022-05-23' }) },
      '2022-05-23',
    ],
    [
      'a graph of a plugin',
      {
        head: ld({
          '@graph': [
            { '@type': 'WebSite' },
            { '@type': 'WebPage', datePublished: '2001-01-01' },
            { '@type': 'Article', datePublished: '2021-03-04' },
          ],
        }),
      },
      '2021-03-04',
    ],
    [
      'the main entity of the page',
      {
        head: ld({
          '@type': 'WebPage',
          mainEntity: { '@type': 'ReportageNewsArticle', datePublished: '2020-02-03' },
        }),
      },
      '2020-02-03',
    ],
    [
      'the record of this address, of two',
      {
        head: ld([
          { '@type': 'NewsArticle', url: 'https://hirek.example/masik', datePublished: '2019-01-01' },
          { '@type': 'NewsArticle', url: URL, datePublished: '2019-05-05' },
        ]),
      },
      '2019-05-05',
    ],
    [
      'published, not modified',
      { head: ld({ '@type': 'NewsArticle', dateModified: '2023-01-01', datePublished: '2022-12-30' }) },
      '2022-12-30',
    ],
    [
      'modified where nothing else is said',
      { head: ld({ '@type': 'NewsArticle', dateModified: '2023-01-01' }) },
      '2023-01-01',
    ],
    ['created', { head: ld({ '@type': 'BlogPosting', dateCreated: '2018-07-08' }) }, '2018-07-08'],
    [
      'line ends inside texts',
      {
        head: '<script type="application/ld+json">{"@type":"NewsArticle","description":"a\nb","datePublished":"2022-05-23"}</script>',
      },
      '2022-05-23',
    ],
    [
      'an object for a text',
      { head: ld({ '@type': 'NewsArticle', datePublished: { '@value': '2022-05-23' } }) },
      undefined,
    ],
    [
      'a list of other articles',
      {
        head: ld({
          '@type': 'ItemList',
          itemListElement: [{ '@type': 'NewsArticle', datePublished: '2022-05-23' }],
        }),
      },
      undefined,
    ],
    ['Open Graph', { head: property('article:published_time', '2019-05-07T23:30:00+02:00') }, '2019-05-07'],
    [
      'Open Graph beside its modified time',
      {
        head:
          property('article:modified_time', '2019-06-01') + property('article:published_time', '2019-05-07'),
      },
      '2019-05-07',
    ],
    ['og:updated_time alone', { head: property('og:updated_time', '2019-06-01T10:00:00Z') }, '2019-06-01'],
    ['meta date', { head: meta('date', '2018-04-05') }, '2018-04-05'],
    ['pubdate with slashes', { head: meta('pubdate', '2018/04/05 12:30') }, '2018-04-05'],
    ['publish-date in words', { head: meta('publish-date', 'Mon, 23 May 2022 10:00:00 GMT') }, '2022-05-23'],
    ['Dublin Core', { head: meta('DC.date.issued', '2016-11-08') }, '2016-11-08'],
    ['Dublin Core terms', { head: meta('dcterms.created', '2016-11-09T08:00') }, '2016-11-09'],
    ['Parsely', { head: meta('parsely-pub-date', '2017-02-01T09:00:00Z') }, '2017-02-01'],
    ['Sailthru', { head: meta('sailthru.date', '2017-02-02 09:00') }, '2017-02-02'],
    ['cXense', { head: meta('cXenseParse:recs:publishtime', '2017-02-03T09:00:00+0100') }, '2017-02-03'],
    ['digits without signs', { head: meta('publication_date', '20220523') }, '2022-05-23'],
    ['seconds since 1970', { head: meta('article:published', '1653292800') }, '2022-05-23'],
    ['microdata in the head', { head: '<meta itemprop="datePublished" content="2015-03-02">' }, '2015-03-02'],
    [
      'microdata in the byline',
      {
        line: '<div class="byline"><time itemprop="datePublished" datetime="2015-03-03T10:00">ma</time></div>',
      },
      '2015-03-03',
    ],
    [
      'microdata without a time element',
      { line: '<span itemprop="datePublished" content="2015-03-04">tegnap</span>' },
      '2015-03-04',
    ],
    ['hAtom', { line: '<abbr class="published" title="2011-09-12T10:00">szept. 12.</abbr>' }, '2011-09-12'],
    [
      'a time with pubdate',
      { line: '<p class="meta"><time pubdate datetime="2012-01-02">jan. 2.</time></p>' },
      '2012-01-02',
    ],
    [
      'a time near the headline',
      { line: '<p class="info"><time datetime="2016-07-08T10:00">10:00</time></p>' },
      '2016-07-08',
    ],
    [
      'the published of two times',
      {
        line: '<p>Frissítve: <time datetime="2016-07-09">9.</time></p><p>Megjelent: <time datetime="2016-07-08">8.</time></p>',
      },
      '2016-07-08',
    ],
    [
      'an entry date before the headline',
      { before: '', line: '<time class="entry-date" datetime="2014-04-04">ápr. 4.</time>' },
      '2014-04-04',
    ],
    ['the address, by folders', { url: 'https://hirek.example/2015/08/09/cikk' }, '2015-08-09'],
    ['the address, in one piece', { url: 'https://hirek.example/20150810_cikk' }, '2015-08-10'],
    [
      'the address, with a month in letters',
      { url: 'https://news.example/world/2015/aug/11/story' },
      '2015-08-11',
    ],
    ['no day of the calendar', { head: meta('date', '2022-02-31') }, undefined],
    ['a day to come', { head: meta('date', '2031-05-05') }, undefined],
    ['the beginning of computer time', { head: meta('date', '1970-01-01') }, undefined],
    [
      'a time of another article',
      {
        after:
          '<aside><article><h3><a href="/m">Másik</a></h3><time datetime="2010-01-01">2010</time></article></aside>',
      },
      undefined,
    ],
    [
      'a time of a comment',
      {
        after:
          '<section class="comments"><div><time datetime="2010-01-01">2010</time><p>Szerintem is.</p></div></section>',
      },
      undefined,
    ],
    ['a number that is no day', { url: 'https://hirek.example/cikk/20221' }, undefined],
  ])('%s', (_kind, head, expected) => {
    expect(dateOf(head)).toBe(expected);
  });
});

describe('a day that the page shows', () => {
  it.each<[string, string, string | undefined]>([
    ['hu', '<p class="date">2022. május 23. 10:15</p>', '2022-05-23'],
    ['hu, figures', '<div class="info">MTI, 2022.05.23. 10:15</div>', '2022-05-23'],
    ['hu, spaced figures', '<div>2022. 05. 23., hétfő</div>', '2022-05-23'],
    ['hu, short month', '<div>2022. szept. 3.</div>', '2022-09-03'],
    ['en', '<p>By Jane Roe</p><p>23 May 2022</p>', '2022-05-23'],
    ['en, American', '<p>Published May 23, 2022 at 9:41 a.m.</p>', '2022-05-23'],
    ['en, ordinal', '<p>Mon 23rd of May, 2022</p>', '2022-05-23'],
    ['de', '<p>Berlin, 23. Mai 2022, 11:02 Uhr</p>', '2022-05-23'],
    ['de, figures', '<p>Veröffentlicht am 23.05.2022</p>', '2022-05-23'],
    ['de, Austrian', '<p>3. Jänner 2022</p>', '2022-01-03'],
    [
      'published before updated, in one line',
      '<p>Published 20 May 2022, updated 23 May 2022</p>',
      '2022-05-20',
    ],
    ['updated alone', '<p>Aktualisiert: 23.05.2022</p>', '2022-05-23'],
    ['slashes that may be either', '<p>05/06/2022</p>', undefined],
    ['slashes that can be one only', '<p>05/23/2022</p>', '2022-05-23'],
    [
      'running text',
      '<p>A kormány 2010. május 29-én alakult meg, és azóta a felek szerint sokat változott az ország külpolitikája és gazdasága is.</p>',
      undefined,
    ],
    ['a related link', '<p><a href="/regi">Korábban írtuk: 2010. május 29.</a></p>', undefined],
  ])('%s', (_kind, line, expected) => {
    expect(dateOf({ line })).toBe(expected);
  });
});
