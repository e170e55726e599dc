/** Serves the fixture pages on a free port of this machine, and notes every request. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PAGES = join(dirname(fileURLToPath(import.meta.url)), '..', 'fixtures', 'pages');

export interface PageServer {
  origin: string;
  requests: string[];
  close(): Promise<void>;
}

/** An article of 5,000 paragraphs with two names in each. */
function longPage(): string {
  const paragraphs = Array.from(
    { length: 5000 },
    (_, index) =>
      `<p>Paragraph ${index}: Germany and Emmanuel Macron were mentioned once more in this long report.</p>`,
  );
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Long</title>
    <meta property="og:type" content="article"></head><body><article><h1>A long report</h1>${paragraphs.join('\n')}</article></body></html>`;
}

/** A page that asks for much: one run of names without an end. */
function runPage(): string {
  const paragraph = `<p>${'Angela Merkel '.repeat(700)}</p>`;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Run</title>
    <meta property="og:type" content="article"></head><body><article><h1>A run</h1>${paragraph.repeat(40)}</article></body></html>`;
}

/** Paragraphs of about 3,000 words, with names in every other sentence. */
function words(): string {
  const paragraph =
    'The talks between the two governments will go on in the summer with a wider agenda than the one that was agreed upon a year ago, officials said. Nothing was said about the price of the project, and no date was set for the next meeting in Warsaw, which Angela Merkel and Emmanuel Macron will attend.';
  return Array.from({ length: 56 }, (_, at) => `<p>${at}. ${paragraph}</p>`).join('\n');
}

function article(content: string, script = ''): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Made</title>
    <meta property="og:type" content="article"></head><body><article><h1>A report made for a measure</h1>${content}</article><script>${script}</script></body></html>`;
}

/** A page of a million nodes, half of them text. */
function nodesPage(): string {
  return article(
    `<p>Angela Merkel visited Warsaw on Monday, officials said.</p>${'<p>one <b>two</b> three</p>'.repeat(166_000)}`,
  );
}

/** One text node of 10 MB. */
function hugePage(): string {
  return article(
    `<div>${'Angela Merkel visited Warsaw on Monday, and the talks will go on in the summer with a wider agenda. '.repeat(100_000)}</div>`,
  );
}

/** 5,000 changes a second for 10 s inside an article. */
function busyPage(): string {
  const script = `const p = document.createElement('p'); document.querySelector('article').append(p); const node = p.appendChild(new Text('0'));
    const end = performance.now() + 10000; const timer = setInterval(() => { for (let at = 0; at < 50; at++) node.data = String(at); if (performance.now() > end) clearInterval(timer); }, 10);`;
  return article(words(), script);
}

/** An article in a language that Glossa does not read. */
function polishPage(): string {
  const text =
    'Premier spotkał się w poniedziałek w Warszawie z kanclerzem Niemiec. Po rozmowach powiedział, że oba rządy będą jesienią pracować nad wspólnym planem dla kolei, a eksperci przygotują szczegóły do końca roku.';
  return `<!doctype html><html lang="pl"><head><meta charset="utf-8"><title>Rozmowy</title><meta property="og:type" content="article">
    </head><body><article><h1>Rozmowy w Warszawie</h1>${`<p>${text}</p>`.repeat(4)}</article></body></html>`;
}

const HUNGARIAN =
  'Orbán Viktor Győrben és Budapesten tárgyalt hétfőn. A felek szerint a részleteket addig a szakértők dolgozzák ki, akik már megkezdték a munkát, és a jövő héten újra összeülnek.';

/** A page in an encoding of central Europe: ő and ű stand there where Western Europe has õ and û. */
function encodedPage(declared: string): Buffer {
  const page = `<!doctype html><html lang="hu"><head>${declared}<title>Írás</title><meta property="og:type" content="article">
    </head><body><article><h1>Írásmód</h1><p>${HUNGARIAN}</p><p>${HUNGARIAN}</p></article></body></html>`;
  return Buffer.from(page.replaceAll('ő', 'õ').replaceAll('ű', 'û'), 'latin1');
}

function xhtmlPage(): string {
  return `<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml" lang="hu" xml:lang="hu"><head><title>Írás</title>
    <meta property="og:type" content="article" /></head><body><article><h1>Írásmód</h1><p>${HUNGARIAN}</p><p>${HUNGARIAN}</p></article></body></html>`;
}

const HTML = 'text/html; charset=utf-8';
/** Types of what is not HTML in UTF-8; pages of other encodings tell theirs here or in themselves. */
const TYPES: Readonly<Record<string, string>> = {
  '/windows-1250.html': 'text/html',
  '/iso-8859-2.html': 'text/html; charset=iso-8859-2',
  '/page.xhtml': 'application/xhtml+xml',
};

/** Pages that are made and not kept: too long for a file, or not in UTF-8. */
const MADE: Readonly<Record<string, () => string | Buffer>> = {
  '/windows-1250.html': () => encodedPage('<meta charset="windows-1250">'),
  '/iso-8859-2.html': () => encodedPage(''),
  '/page.xhtml': xhtmlPage,
  '/long.html': longPage,
  '/run.html': runPage,
  '/polish.html': polishPage,
  '/words.html': () => article(words()),
  '/nodes.html': nodesPage,
  '/huge.html': hugePage,
  '/busy.html': busyPage,
};

export async function servePages(): Promise<PageServer> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    requests.push(path);
    const name = path.replace(/[?#].*/, '');
    const made = MADE[name];
    if (made !== undefined) {
      response.writeHead(200, { 'content-type': TYPES[name] ?? HTML }).end(made());
      return;
    }
    readFile(join(PAGES, name.replace(/[^a-z.-]/g, ''))).then(
      (body) => response.writeHead(200, { 'content-type': HTML }).end(body),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    requests,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
