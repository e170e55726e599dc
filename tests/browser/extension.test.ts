/** The extension as a reader meets it, in real Chromium and real Firefox. */
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { openChromium, openFirefox, type Tab } from './drivers';
import { openForTests } from './lifecycle';
import { cardText, hover, marksNow, marksOf, openCard, pageHtml, until } from './page';
import { type CountingProxy, openProxy } from './proxy';

const SHOTS = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'dist', 'screenshots');

/** Lets the card's entrance end before a picture is taken. */
function settle(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 300));
}

describe.each([
  ['Chromium', openChromium, 'test-chrome'],
  ['Firefox', openFirefox, 'test-firefox'],
])('in %s', (name, launch, folder) => {
  let proxy: CountingProxy;
  const opened = openForTests(async () => {
    mkdirSync(SHOTS, { recursive: true });
    proxy = await openProxy();
    return launch(folder, { proxy: proxy.port });
  });
  afterAll(() => proxy?.close());
  const on = (page: string, body: (tab: Tab) => Promise<void>): Promise<void> =>
    opened.on(`${opened.server.origin}/${page}`, body);

  it('marks a Hungarian article and shows the facts of the article’s day', () =>
    on('hu.html', async (tab) => {
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
    }));

  it('resolves a role in Hungarian to its holder on the article’s day', () =>
    on('hu.html', async (tab) => {
      const marks = await marksOf(tab, 12);
      await hover(tab, marks.find((mark) => mark.text === 'német kancellár')!);
      expect(await cardText(tab, 'Angela Merkel')).toContain('Német');
    }));

  it('marks an English article under a strict policy, and goes through it by keyboard', () =>
    on('en.html', async (tab) => {
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
    }));

  it('leaves navigation, footers, teasers, code and editable text alone', () =>
    on('hu.html', async (tab) => {
      await marksOf(tab, 12);
      const inside = await tab.evaluate<number>(
        `[...CSS.highlights.values()].flatMap((highlight) => [...highlight]).filter((range) => range.startContainer.parentElement.closest('nav, footer, aside, pre, [contenteditable]')).length`,
      );
      expect(inside).toBe(0);
    }));

  it('changes no node of the page', () =>
    on('hu.html', async (tab) => {
      const before = await pageHtml(tab);
      const marks = await marksOf(tab, 12);
      await hover(tab, marks[3]!);
      await cardText(tab, 'Források');
      expect(await pageHtml(tab)).toBe(before);
    }));

  it('does nothing on a page that is no article', () =>
    on('none.html', async (tab) => {
      await new Promise((resolve) => setTimeout(resolve, 3500));
      expect(await marksNow(tab)).toEqual([]);
      expect(await tab.evaluate<boolean>(`document.querySelector('[data-glossa]') === null`)).toBe(true);
    }));

  it('marks what the page adds later', () =>
    on('hu.html', async (tab) => {
      await marksOf(tab, 12);
      await tab.evaluate(
        `{ const p = document.createElement('p'); p.textContent = 'Végül Ankara is megszólalt, mert Törökország szerint ez fontos ügy.'; document.querySelector('h2').before(p); }`,
      );
      const texts = await until(
        async () => (await marksNow(tab)).map((mark) => mark.text),
        (all) => all.includes('Törökország'),
        'The new mark',
      );
      expect(texts).toContain('Törökország');
    }));

  it('asks the network for nothing but the pages themselves', async () => {
    for (const path of ['hu.html', 'en.html', 'gallery-en.html']) {
      await on(path, async (tab) => {
        for (const mark of (await marksOf(tab, 4)).slice(0, 3)) {
          await hover(tab, mark);
          await cardText(tab, '\n');
          await tab.press('Escape');
        }
      });
    }
    const { server, driver } = opened;
    const foreign = driver.requests.filter(
      (url) => !url.startsWith(server.origin) && !/^(?:about|data|blob):/.test(url),
    );
    expect(foreign).toEqual([]);
    expect(proxy.asked).toEqual([]);
    expect(server.requests.filter((path) => !/^\/[a-z-]+\.html$|favicon/.test(path))).toEqual([]);
  });
});
