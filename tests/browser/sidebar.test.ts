/**
 * The panel in Firefox. Its automation may not open an extension's own pages, so the built page runs in a normal tab,
 * before a stand-in for the browser's interface that gives the answers of the worker's own code.
 */
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBundled } from '../../src/cli/knowledge';
import { composeCard } from '../../src/describe/compose';
import type { CardModel } from '../../src/describe/types';
import { overviewOf } from '../../src/overview';
import { DIST, openFirefox, type Tab } from './drivers';
import { openForTests } from './lifecycle';
import { until } from './page';

const BUILT = join(DIST, 'test-firefox');
const DATE = '2021-06-01';
/** Merkel, Macron, Germany, Brussels. */
const IDS = ['Q567', 'Q3052772', 'Q183', 'Q239'];
const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css',
  js: 'text/javascript',
  json: 'application/json',
};

/** Answers by the type of the message. */
interface Answers {
  page: object;
  overview: object;
  status: object;
  cards: Record<string, CardModel>;
}

async function answers(): Promise<Answers> {
  const knowledge = await openBundled('en');
  const kinds = ['person', 'person', 'country', 'city'];
  const entities = IDS.map((id, at) => ({ id, kind: kinds[at]!, count: 2 }));
  const request = { type: 'overview', lang: 'en', date: DATE, entities } as const;
  const cards = await Promise.all(
    IDS.map((id) => composeCard(knowledge, { id, lang: 'en', date: DATE, page: IDS, others: [] })),
  );
  return {
    page: {
      host: 'a.example',
      state: 'marked',
      lang: 'en',
      date: DATE,
      counts: { person: 4, place: 4, body: 0, event: 0, culture: 0 },
      entities,
    },
    overview: await overviewOf(knowledge, request, async () => undefined),
    status: { version: '1', entities: 4, asOf: knowledge.asOf, sources: [], broken: [] },
    cards: Object.fromEntries(cards.map((card) => [card.id, card])),
  };
}

/**
 * Runs in the page, before its own script. With `#denied` the reader has not allowed Glossa to read pages, and does so
 * when asked.
 */
function standIn(given: Answers): void {
  let isAllowed = location.hash !== '#denied';
  const asked: unknown[] = [];
  const request = async (what: unknown): Promise<boolean> => {
    asked.push(what);
    isAllowed = true;
    return true;
  };
  const listeners = { addListener: () => undefined, removeListener: () => undefined };
  const area = {
    get: async () => ({ uiLang: 'en' }),
    set: async () => undefined,
    remove: async () => undefined,
  };
  const answer = async (message: { type: string; id?: string }): Promise<unknown> =>
    message.type === 'card' ? given.cards[message.id!] : given[message.type as 'overview' | 'status'];
  const runtime = { id: 'stand-in', getURL: (path: string) => `/${path}`, sendMessage: answer };
  Object.assign(globalThis, {
    asked,
    chrome: { runtime },
    browser: {
      runtime,
      i18n: { getMessage: () => '' },
      storage: { local: area, session: area, onChanged: listeners },
      tabs: {
        query: async () => [{ id: 1, incognito: false }],
        getCurrent: async () => ({ id: 1 }),
        sendMessage: async () => undefined,
        onActivated: listeners,
      },
      scripting: { executeScript: async () => [{ result: isAllowed ? given.page : undefined }] },
      permissions: { contains: async () => isAllowed, request },
    },
  });
}

let server: Server;
let origin: string;
beforeAll(async () => {
  const script = `<script>(${standIn.toString()})(${JSON.stringify(await answers())})</script>`;
  server = createServer((request, response) => {
    const path = request.url!.replace(/[?#].*/, '');
    try {
      const text = readFileSync(join(BUILT, path.replaceAll('..', '')), 'utf8');
      response
        .writeHead(200, { 'content-type': TYPES[path.split('.').at(-1)!] ?? 'text/plain' })
        .end(path.endsWith('.html') ? text.replace('<main', `${script}<main`) : text);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => void server.close());

function shows(tab: Tab, words: string): Promise<string> {
  return until(
    () => tab.evaluate<string>('document.body.innerText'),
    (text) => text.includes(words),
    `"${words}"`,
  );
}

describe('the sidebar, in Firefox', () => {
  const opened = openForTests(openFirefox);

  it('lists the names by kind, with map, time line and what has changed since', () =>
    opened.on(`${origin}/pages/panel.html`, async (tab) => {
      const text = await shows(tab, 'Emmanuel Macron');
      expect(text).toContain('8 names marked in this article');
      expect(text).toContain('Article of 1 June 2021');
      expect(text).toContain('Angela Merkel');
      expect(text).toMatch(/Angela Merkel[^\n]*left office|Chancellor of Germany[^\n]*2021/i);
      const drawings = await tab.evaluate<number>(`document.querySelectorAll('svg.drawing').length`);
      expect(drawings).toBeGreaterThanOrEqual(2);
    }));

  it('shows the card of the one that is chosen, and goes back to the list', () =>
    opened.on(`${origin}/pages/panel.html`, async (tab) => {
      await shows(tab, 'Angela Merkel');
      await tab.evaluate(
        `[...document.querySelectorAll('.name')].find((one) => one.textContent.includes('Angela Merkel')).click()`,
      );
      const card = await until(
        () =>
          tab.evaluate<string>(
            `document.querySelector('.card-host')?.shadowRoot?.querySelector('.card')?.innerText ?? ''`,
          ),
        (text) => text.includes('Federal Chancellor'),
        'The card',
      );
      expect(card).toContain('Angela Merkel');
      await tab.evaluate(`document.querySelector('.buttons button').click()`);
      await shows(tab, 'Emmanuel Macron');
    }));
});

/** Firefox alone lets a reader withhold what the manifest asks for. */
describe('where the reader has not allowed Glossa to read pages, Firefox', () => {
  const opened = openForTests(openFirefox);
  const REQUESTED = [{ origins: ['http://*/*', 'https://*/*'] }];

  it.each([
    ['popup', 'Glossa may not read web pages yet.', '8 names marked'],
    ['panel', 'Glossa may not read web pages yet.', '8 names marked'],
    ['welcome', 'Glossa needs your leave to read web pages', 'Glossa may read web pages.'],
  ])('the %s says so, asks for leave, and goes on', (name, before, after) =>
    opened.on(`${origin}/pages/${name}.html#denied`, async (tab) => {
      await shows(tab, before);
      await tab.evaluate(
        `[...document.querySelectorAll('button')].find((one) => one.textContent === 'Allow it').click()`,
      );
      await shows(tab, after);
      expect(await tab.evaluate('asked')).toEqual(REQUESTED);
    }),
  );
});
