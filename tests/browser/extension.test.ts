/** The extension as a reader meets it, in real Chromium and real Firefox. */
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Driver, openChromium, openFirefox } from './drivers';
import { openForTests } from './lifecycle';
import { cardText, hover, marksNow, marksOf, openCard, pageHtml } from './page';
import { type PageServer, servePages } from './server';

const SHOTS = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'dist', 'screenshots');

/** Lets the card's entrance end before a picture is taken. */
function settle(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 300));
}

describe.each([
  ['Chromium', openChromium],
  ['Firefox', openFirefox],
])('in %s', (name, launch) => {
  let driver: Driver;
  let server: PageServer;

  beforeAll(async () => {
    mkdirSync(SHOTS, { recursive: true });
    server = await servePages();
    driver = await launch();
  });

  afterAll(async () => {
    await driver?.close();
    await server?.close();
  });

  it('marks a Hungarian article and shows the facts of the article’s day', async () => {
    const tab = await driver.open();
    await tab.goto(`${server.origin}/hu.html`);
    const marks = await marksOf(tab, 12);
    const texts = marks.map((mark) => mark.text);
    for (const expected of [
      'Angela Merkel',
      'Emmanuel Macronnal',
      'német kancellár',
      'Vlagyimir Putyinnal',
      'Moszkvával',
    ]) {
      expect(texts).toContain(expected);
    }
    await hover(tab, marks.find((mark) => mark.text === 'Emmanuel Macronnal')!);
    const card = await cardText(tab, 'Emmanuel Macron');
    expect(card).toContain('2019. május 7.');
    expect(card).toContain('Franciaország');
    await settle();
    await tab.screenshot(join(SHOTS, `${name.toLowerCase()}-hu.png`));
    await tab.press('Escape');
    expect(await openCard(tab)).toBe('');
    await tab.close();
  });

  it('resolves a role in Hungarian to its holder on the article’s day', async () => {
    const tab = await driver.open();
    await tab.goto(`${server.origin}/hu.html`);
    const marks = await marksOf(tab, 12);
    await hover(tab, marks.find((mark) => mark.text === 'német kancellár')!);
    expect(await cardText(tab, 'Angela Merkel')).toContain('Német');
    await tab.close();
  });

  it('marks an English article under a strict policy, and goes through it by keyboard', async () => {
    const tab = await driver.open();
    await tab.goto(`${server.origin}/en.html`);
    const marks = await marksOf(tab, 8);
    const texts = marks.map((mark) => mark.text);
    for (const expected of ['Fumio Kishida', 'Joe Biden', 'German chancellor']) {
      expect(texts).toContain(expected);
    }
    await hover(tab, marks.find((mark) => mark.text === 'German chancellor')!);
    expect(await cardText(tab, 'Olaf Scholz')).toContain('Chancellor');
    await settle();
    await tab.screenshot(join(SHOTS, `${name.toLowerCase()}-en.png`));
    await tab.media({ dark: true });
    await settle();
    await tab.screenshot(join(SHOTS, `${name.toLowerCase()}-en-dark.png`));
    await tab.press('Escape');
    await tab.press('Alt+KeyG');
    expect(await cardText(tab, 'Japan')).toContain('Tokyo');
    await tab.close();
  });

  it('leaves navigation, footers, teasers, code and editable text alone', async () => {
    const tab = await driver.open();
    await tab.goto(`${server.origin}/hu.html`);
    await marksOf(tab, 12);
    const inside = await tab.evaluate<number>(
      `[...CSS.highlights.values()].flatMap((highlight) => [...highlight]).filter((range) => range.startContainer.parentElement.closest('nav, footer, aside, pre, [contenteditable]')).length`,
    );
    expect(inside).toBe(0);
    await tab.close();
  });

  it('changes no node of the page', async () => {
    const tab = await driver.open();
    await tab.goto(`${server.origin}/hu.html`);
    const before = await pageHtml(tab);
    const marks = await marksOf(tab, 12);
    await hover(tab, marks[3]!);
    await cardText(tab, 'Források');
    expect(await pageHtml(tab)).toBe(before);
    await tab.close();
  });

  it('does nothing on a page that is no article', async () => {
    const tab = await driver.open();
    await tab.goto(`${server.origin}/none.html`);
    await new Promise((resolve) => setTimeout(resolve, 3500));
    expect(await marksNow(tab)).toEqual([]);
    expect(await tab.evaluate<boolean>(`document.querySelector('[data-glossa]') === null`)).toBe(true);
    await tab.close();
  });

  it('marks what the page adds later', async () => {
    const tab = await driver.open();
    await tab.goto(`${server.origin}/hu.html`);
    await marksOf(tab, 12);
    await tab.evaluate(
      `{ const p = document.createElement('p'); p.textContent = 'Végül Ankara is megszólalt, mert Törökország szerint ez fontos ügy.'; document.querySelector('h2').before(p); }`,
    );
    const end = Date.now() + 10_000;
    let texts: string[] = [];
    while (!texts.includes('Törökország') && Date.now() < end) {
      await new Promise((resolve) => setTimeout(resolve, 300));
      texts = (await marksNow(tab)).map((mark) => mark.text);
    }
    expect(texts).toContain('Törökország');
    await tab.close();
  });

  it('sends no request but the page’s own', () => {
    const foreign = driver.requests.filter(
      (url) => !url.startsWith(server.origin) && !/^(?:about|data|blob):/.test(url),
    );
    expect(foreign).toEqual([]);
    expect(server.requests.filter((path) => !/^\/[a-z-]+\.html$|favicon/.test(path))).toEqual([]);
  });
});

describe.each([
  ['Chromium', (): Promise<Driver> => openChromium()],
  ['Firefox', (): Promise<Driver> => openFirefox('test-firefox', { idleMs: 4000 })],
])('in %s whose worker sleeps soon', (_name, launch) => {
  const opened = openForTests(launch);

  it('answers after its worker was killed', () =>
    opened.on(`${opened.server.origin}/hu.html`, async (tab) => {
      const marks = await marksOf(tab, 12);
      const merkel = marks.find((mark) => mark.text === 'Angela Merkel')!;
      await hover(tab, merkel);
      const before = await cardText(tab, 'Angela Merkel');
      expect(before).toContain('Német politikus');
      await tab.press('Escape');
      expect(await opened.driver.killWorker()).toBe(true);
      await hover(tab, merkel);
      expect(await cardText(tab, 'Angela Merkel')).toBe(before);
    }));
});
