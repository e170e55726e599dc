/** What a reader's corrections do on a page, and that Glossa neither asks the network nor lets one tab hold up another. */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { DIST, type Driver, openChromium, openFirefox, type Tab } from './drivers';
import { openForTests } from './lifecycle';
import { cardText, hover, type MarkOnPage, marksNow, marksOf, openCard, unfold, until, wait } from './page';

function named(marks: readonly MarkOnPage[], text: string): MarkOnPage {
  return marks.find((one) => one.text === text)!;
}

/** Clicks inside the open card, once what it folds is unfolded. */
async function press(tab: Tab, selector: string): Promise<void> {
  await unfold(tab);
  await tab.evaluate(
    `document.querySelector('[data-glossa]').shadowRoot.querySelector(${JSON.stringify(selector)}).click()`,
  );
}

describe.each([
  ['Chromium', openChromium],
  ['Firefox', openFirefox],
])('a correction, in %s', (_name, launch) => {
  const opened = openForTests(launch);

  it('of a name that is not meant takes all its marks away, and is kept for the site', () =>
    opened.on(`${opened.server.origin}/hu.html`, async (tab) => {
      const marks = await marksOf(tab, 15);
      await hover(tab, named(marks, 'Emmanuel Macronnal'));
      await cardText(tab, 'Emmanuel Macron');
      await press(tab, '.not');
      const left = await until(
        () => marksNow(tab),
        (now) => now.length > 0 && !now.some(({ text }) => text.includes('Macron')),
        'The end of the marks',
      );
      expect(left.map(({ text }) => text)).toContain('Angela Merkel');
      expect(await openCard(tab)).toBe('');
      await opened.on(`${opened.server.origin}/hu.html`, async (again) => {
        const texts = (await marksOf(again, 10)).map(({ text }) => text);
        expect(texts.filter((text) => text.includes('Macron'))).toEqual([]);
      });
    }));

  it('that hides a name holds on all sites', () =>
    opened.on(`${opened.server.origin}/hu.html`, async (tab) => {
      const marks = await marksOf(tab, 10);
      await hover(tab, named(marks, 'Vlagyimir Putyinnal'));
      await cardText(tab, 'Putyin');
      await press(tab, '.hide');
      await until(
        () => marksNow(tab),
        (now) => now.length > 0 && !now.some(({ text }) => text.includes('Putyin')),
        'The end of the marks',
      );
      const elsewhere = opened.server.origin.replace('127.0.0.1', 'localhost');
      await opened.on(`${elsewhere}/hu.html`, async (other) => {
        const texts = (await marksOf(other, 10)).map(({ text }) => text);
        expect(texts.filter((text) => text.includes('Putyin'))).toEqual([]);
      });
    }));

  it('of what a card says is noted, and changes no mark', () =>
    opened.on(`${opened.server.origin}/hu.html`, async (tab) => {
      const marks = await marksOf(tab, 10);
      await hover(tab, named(marks, 'Angela Merkel'));
      await cardText(tab, 'Angela Merkel');
      await press(tab, '.wrong');
      await cardText(tab, 'Feljegyezve');
      await wait(500);
      expect((await marksNow(tab)).length).toBe(marks.length);
    }));

  it('is beside a button that copies the card', () =>
    opened.on(`${opened.server.origin}/hu.html`, async (tab) => {
      await hover(tab, named(await marksOf(tab, 10), 'Angela Merkel'));
      await cardText(tab, 'Angela Merkel');
      await unfold(tab);
      await cardText(tab, 'Másolás');
      const box = await tab.evaluate<{ x: number; y: number }>(
        `(() => { const button = document.querySelector('[data-glossa]').shadowRoot.querySelector('.copy'); button.scrollIntoView({ block: 'center' }); const { left, top, width, height } = button.getBoundingClientRect(); return { x: left + width / 2, y: top + height / 2 }; })()`,
      );
      await tab.click(box.x, box.y);
      await cardText(tab, 'Másolva');
    }));
});

describe('a tab that asks for much', () => {
  const opened = openForTests(openChromium);

  it('does not hold up another', async () => {
    const hostile = await opened.driver.open();
    await hostile.goto(`${opened.server.origin}/run.html`);
    await opened.on(`${opened.server.origin}/en.html`, async (tab) => {
      const start = Date.now();
      await marksOf(tab, 5);
      expect(Date.now() - start).toBeLessThan(20_000);
    });
    await hostile.close();
  });
});

/** A proxy that lets nothing through and notes all; browsers go to this machine's own pages without it. */
async function proxyThatCounts(): Promise<{ server: Server; port: number; asked: string[] }> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket) => {
    asked.push(`CONNECT ${request.url}`);
    socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, port: (server.address() as AddressInfo).port, asked };
}

/** What the browsers themselves ask for, with no extension at all. */
const OF_BROWSERS = /google|gstatic|gvt1|mozilla|firefox|detectportal|digicert|lencr/;

describe.each([
  ['Chromium', openChromium, 'test-chrome'],
  ['Firefox', openFirefox, 'test-firefox'],
])('the network, seen through a proxy, in %s', (_name, launch, folder) => {
  let proxy: Awaited<ReturnType<typeof proxyThatCounts>>;
  const opened = openForTests(async () => {
    proxy = await proxyThatCounts();
    return launch(folder, { proxy: proxy.port });
  });
  afterAll(() => void proxy.server.close());

  it('is never asked for anything by Glossa', async () => {
    for (const path of ['hu.html', 'en.html', 'gallery-en.html']) {
      await opened.on(`${opened.server.origin}/${path}`, async (tab) => {
        const marks = await marksOf(tab, 4);
        for (const mark of marks.slice(0, 4)) {
          await hover(tab, mark);
          await cardText(tab, '\n');
          await tab.press('Escape');
        }
      });
    }
    await wait(1000);
    expect(proxy.asked.filter((one) => !OF_BROWSERS.test(one))).toEqual([]);
    const foreign = opened.driver.requests.filter(
      (url) => !url.startsWith(opened.server.origin) && !/^(?:about|data|blob):/.test(url),
    );
    expect(foreign).toEqual([]);
  });
});

describe('a broken file', () => {
  /** A copy of the extension in which a file is damaged; it is removed again. */
  async function broken(
    file: string,
    damage: (path: string) => void,
    body: (driver: Driver) => Promise<void>,
  ) {
    const folder = mkdtempSync(join(tmpdir(), 'glossa-'));
    cpSync(join(DIST, 'test-chrome'), folder, { recursive: true });
    damage(join(folder, 'knowledge', file));
    const driver = await openChromium(folder);
    await wait(1000);
    await body(driver).finally(async () => {
      await driver.close();
      rmSync(folder, { recursive: true, force: true });
    });
  }

  async function textOfOptions(driver: Driver, words: string): Promise<string> {
    const tab = await driver.open();
    await tab.goto(driver.extensionPage('pages/options.html'));
    await tab.evaluate(`chrome.storage.local.set({ uiLang: 'en' })`);
    return until(
      () => tab.evaluate<string>('document.body.innerText'),
      (text) => text.includes(words),
      `"${words}"`,
    );
  }

  it.each([
    ['names.hu.bin', 'Glossa’s file names.hu.bin is missing or damaged'],
    ['outlines.json', 'Maps cannot be shown'],
  ])('%s is told of in the options', (file, words) =>
    broken(
      file,
      (path) => writeFileSync(path, 'damaged'),
      async (driver) => {
        await textOfOptions(driver, words);
      },
    ),
  );
});
