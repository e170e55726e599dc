/** What a reader's corrections do on a page, and what a file that is damaged does. */
import { linkSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DIST, type Driver, openChromium, openFirefox, type Tab } from './drivers';
import { openForTests } from './lifecycle';
import { cardText, hover, type MarkOnPage, marksNow, marksOf, openCard, unfold, until, wait } from './page';
import { type PageServer, servePages } from './server';

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

  it('that another is meant gives all its marks to that one, and is kept for the site', () =>
    opened.on(`${opened.server.origin}/gallery-en.html`, async (tab) => {
      const card = `document.querySelector('[data-glossa]').shadowRoot`;
      const choices = `${card}.querySelectorAll('.choose').length`;
      let meant: { text: string; label: string } | undefined;
      for (const mark of await marksOf(tab, 4)) {
        await hover(tab, mark);
        await cardText(tab, '\n');
        if ((await tab.evaluate<number>(choices)) > 0) {
          const label = await tab.evaluate<string>(`${card}.querySelector('.other-label').textContent`);
          meant = { text: mark.text, label };
          break;
        }
        await tab.press('Escape');
      }
      await press(tab, '.choose');
      expect(meant).toBeDefined();
      const heads = async (page: Tab): Promise<string> => {
        await hover(page, named(await marksOf(page, 4), meant!.text));
        return cardText(page, meant!.label);
      };
      expect((await heads(tab)).split('\n')).toContain(meant!.label);
      await opened.on(`${opened.server.origin}/gallery-en.html`, async (again) => {
        expect((await heads(again)).split('\n')).toContain(meant!.label);
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

/** Files are linked where they can be: a copy of the knowledge takes longer than the test. */
function copyFolder(from: string, to: string): void {
  for (const entry of readdirSync(from, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    const copy = join(to, relative(from, file));
    mkdirSync(dirname(copy), { recursive: true });
    linkSync(file, copy);
  }
}

// A thorough look at all files takes long on a busy machine.
describe('a broken file', { timeout: 120_000 }, () => {
  /** A copy of the extension in which a file is damaged; it is removed again. */
  async function broken(file: string, text: string, body: (driver: Driver) => Promise<void>): Promise<void> {
    const folder = mkdtempSync(join(DIST, 'broken-'));
    copyFolder(join(DIST, 'test-chrome'), folder);
    rmSync(join(folder, 'knowledge', file));
    writeFileSync(join(folder, 'knowledge', file), text);
    const driver = await openChromium(folder);
    await body(driver).finally(async () => {
      await driver.close();
      rmSync(folder, { recursive: true, force: true });
    });
  }

  async function expectInOptions(driver: Driver, words: string): Promise<void> {
    const tab = await driver.open();
    await tab.goto(driver.extensionPage('pages/options.html'));
    await tab.evaluate(`chrome.storage.local.set({ uiLang: 'en' })`);
    await until(
      () => tab.evaluate<string>('document.body.innerText'),
      (text) => text.includes(words),
      `"${words}"`,
    );
    await tab.close();
  }

  let server: PageServer;
  beforeAll(async () => {
    server = await servePages();
  });
  afterAll(() => server?.close());

  it('of names is told of in the options, and leaves the articles of other languages', () =>
    broken('names.hu.bin', 'damaged', async (driver) => {
      const tab = await driver.open();
      await tab.goto(`${server.origin}/en.html`);
      await marksOf(tab, 5);
      await tab.goto(`${server.origin}/hu.html`);
      await wait(1500);
      expect(await marksNow(tab)).toEqual([]);
      await expectInOptions(driver, 'Glossa’s file names.hu.bin is missing or damaged');
    }));

  it('of outlines costs the map and nothing else, and is told of in the options', () =>
    broken('outlines.json', '{', async (driver) => {
      const tab = await driver.open();
      await tab.goto(`${server.origin}/gallery-en.html`);
      await hover(tab, named(await marksOf(tab, 4), 'Hungary'));
      expect(await cardText(tab, 'Hungary')).toContain('Budapest');
      await unfold(tab);
      expect(await openCard(tab)).toContain('Wikidata');
      const has = (part: string): Promise<boolean> =>
        tab.evaluate<boolean>(
          `document.querySelector('[data-glossa]').shadowRoot.querySelector(${JSON.stringify(part)}) !== null`,
        );
      expect([await has('.map'), await has('.flag')]).toEqual([false, true]);
      await expectInOptions(driver, 'Maps cannot be shown');
    }));
});
