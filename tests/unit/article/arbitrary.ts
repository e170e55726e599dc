/** Trees of elements and text such as no site has, and heads with metadata, whole and broken. */
import fc from 'fast-check';
import { filler } from './pages';

const WORDS = fc.constantFrom(
  ...'Angela|Merkel|Németország|Orba\u0301n|Mac\u200bron|a\u200bB|ab\u00adnal|\ud83d|😀|\u202dx\u202c|2024. május 7.|, |. | |\n|&amp;|&lt;b&gt;|<br>|<wbr>|<!-- x -->'.split(
    '|',
  ),
  filler(),
  filler('egyezség'),
  // Around what makes a paragraph, a sentence, a link.
  'Ez itt elég rövid.',
  'Ennyi betűvel már mondat.',
  'ennyi még nem elég ahhoz hogy bekezdés legyen belőle nélküle',
  '<a href="/b">Egy hosszabb link, amely maga is mondat lehet.</a>',
  '<a href="#lap">Ugrás a lap más részére.</a>',
  '<br><br>',
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

export const { tree } = fc.letrec<{ tree: string; text: string; element: string }>((tie) => ({
  tree: fc.oneof({ maxDepth: 6, depthSize: 'medium' }, tie('text'), tie('element')),
  text: fc.array(WORDS, { maxLength: 8 }).map((words) => words.join(' ')),
  element: fc
    .tuple(fc.constantFrom(...TAGS), ATTRIBUTES, fc.array(tie('tree'), { maxLength: 5 }))
    .map(([tag, attributes, inner]) => `<${tag}${attributes}>${inner.join('')}</${tag}>`),
}));

export const HEADS = fc.constantFrom(
  '',
  '<meta property="og:type" content="article">',
  '<meta property="article:published_time" content="tegnap">',
  '<script type="application/ld+json">{"@type":"NewsArticle","headline":5,"datePublished":{}}</script>',
  '<script type="application/ld+json">{"@graph":[{"@type":["NewsArticle",7]},null,[[]]]}</script>',
  '<script type="application/ld+json">{"@type":</script>',
);
