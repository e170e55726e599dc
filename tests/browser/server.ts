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

export async function servePages(): Promise<PageServer> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    requests.push(path);
    if (path.startsWith('/run.html')) {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(runPage());
      return;
    }
    if (path.startsWith('/long.html')) {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(longPage());
      return;
    }
    readFile(join(PAGES, path.replace(/[?#].*/, '').replace(/[^a-z.-]/g, ''))).then(
      (body) => response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(body),
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
