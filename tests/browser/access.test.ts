/** Accessibility: axe on card, options and popup; keyboard and languages in the card; the settings that readers make. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { beforeEach, describe, expect, it } from 'vitest';
import { openChromium, openFirefox, type Tab } from './drivers';
import { openForTests } from './lifecycle';
import { cardText, hover, type MarkOnPage, marksNow, marksOf, openCard, unfold, until, wait } from './page';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Violations that axe finds inside an element, as "rule: element". */
async function violations(tab: Tab, selector: string): Promise<string[]> {
  await tab.evaluate(`{ ${AXE}; window.axe = axe ?? window.axe; }`);
  return tab.evaluate<string[]>(
    `axe.run(document.querySelector('${selector}'), { resultTypes: ['violations'] }).then(({ violations }) =>
      violations.flatMap(({ id, nodes }) => nodes.map((node) => id + ': ' + node.html.slice(0, 120))))`,
  );
}

function named(marks: readonly MarkOnPage[], text: string): MarkOnPage {
  return marks.find((one) => one.text === text)!;
}

function inCard<T>(tab: Tab, expression: string): Promise<T> {
  return tab.evaluate<T>(
    `(() => { const root = document.querySelector('[data-glossa]').shadowRoot; return ${expression}; })()`,
  );
}

describe.each([
  ['Chromium', openChromium],
  ['Firefox', openFirefox],
])('for all readers, in %s', (name, launch) => {
  const opened = openForTests(launch);
  const { on } = opened;
  const page = (path: string): string => `${opened.server.origin}/${path}`;

  it.each([
    ['a person', 'gallery-hu.html', 'Vlagyimir Putyin'],
    ['a country', 'gallery-en.html', 'Hungary'],
    ['an organisation on a dark page', 'inline.html', 'Emmanuel Macron'],
  ])('has a card on %s without faults that axe knows', (_what, path, text) =>
    on(page(path), async (tab) => {
      await hover(tab, named(await marksOf(tab, 4), text));
      await cardText(tab, '\n');
      await wait(300);
      expect(await violations(tab, '[data-glossa]')).toEqual([]);
    }),
  );

  it('names the language of what is not in the card’s', () =>
    on(page('gallery-hu.html'), async (tab) => {
      await hover(tab, named(await marksOf(tab, 4), 'Vlagyimir Putyin'));
      await cardText(tab, 'Владимир');
      expect(await inCard(tab, `root.querySelector('.native').lang`)).toBe('ru');
      expect(await inCard(tab, `root.querySelector('.card').lang`)).toBe('hu');
      expect(await inCard(tab, `root.querySelector('.card').getAttribute('role')`)).toBe('dialog');
    }));

  it('goes from name to card and back by keyboard', () =>
    on(page('gallery-en.html'), async (tab) => {
      await marksOf(tab, 4);
      await tab.press('Alt+KeyG');
      const first = await cardText(tab, 'European Union');
      expect(first).toContain('European Union');
      expect(await tab.evaluate<boolean>('document.activeElement.hasAttribute("data-glossa")')).toBe(true);
      await tab.press('Alt+KeyG');
      expect(await cardText(tab, 'Vladimir Putin')).toContain('President of Russia');
      await tab.press('Escape');
      expect(await openCard(tab)).toBe('');
      expect(await tab.evaluate<string>('document.activeElement.localName')).toBe('body');
    }));

  it('opens the card of a name inside a card, and goes back', () =>
    on(page('gallery-en.html'), async (tab) => {
      await hover(tab, named(await marksOf(tab, 4), 'Hungary'));
      await cardText(tab, 'Budapest');
      await unfold(tab);
      const head = `root.querySelector('.facts .entity[data-id=Q57641]')`;
      await until(() => inCard<boolean>(tab, `${head} !== null`), Boolean, 'The head of government');
      await inCard(tab, `${head}.click()`);
      expect(await cardText(tab, 'Prime Minister of Hungary')).toContain('Viktor Orbán');
      await inCard(tab, `root.querySelector('.back').click()`);
      await cardText(tab, 'capital Budapest');
    }));

  it('keeps a pinned card, and lets an unpinned one go', () =>
    on(page('gallery-en.html'), async (tab) => {
      await hover(tab, named(await marksOf(tab, 4), 'Hungary'));
      await cardText(tab, 'Budapest');
      await inCard(tab, `root.querySelector('.pin').click()`);
      await tab.move(5, 740);
      await tab.move(8, 742);
      await wait(700);
      expect(await openCard(tab)).toContain('Hungary');
      await inCard(tab, `root.querySelector('.pin').click()`);
      await tab.move(5, 740);
      await tab.move(8, 742);
      await until(
        () => openCard(tab),
        (text) => text === '',
        'The end of the card',
      );
    }));

  // Firefox's automation may not open an extension's own pages.
  describe.skipIf(name === 'Firefox')('with settings', () => {
    async function set(values: object): Promise<void> {
      await on(opened.driver.extensionPage('pages/options.html'), async (tab) => {
        await tab.evaluate(
          `(globalThis.browser ?? chrome).storage.local.clear().then(() => (globalThis.browser ?? chrome).storage.local.set(${JSON.stringify(values)}))`,
        );
      });
    }
    beforeEach(() => set({}));

    it('has options and a popup without faults that axe knows', async () => {
      for (const path of ['pages/options.html', 'pages/popup.html']) {
        await on(opened.driver.extensionPage(path), async (tab) => {
          await until(
            () => tab.evaluate<number>(`document.querySelectorAll('input').length`),
            (count) => count > 0,
            'The page',
          );
          await wait(400);
          expect(await violations(tab, 'body')).toEqual([]);
        });
      }
    });

    it('marks nothing on a site that is switched off', async () => {
      await set({ sitesOff: ['127.0.0.1'] });
      await on(page('gallery-en.html'), async (tab) => {
        await wait(1500);
        expect(await marksNow(tab)).toEqual([]);
      });
    });

    it('stops at once when it is switched off, and starts again', async () => {
      await on(page('gallery-en.html'), async (tab) => {
        await marksOf(tab, 4);
        await set({ enabled: false });
        await until(
          () => marksNow(tab),
          (marks) => marks.length === 0,
          'The end of the marks',
        );
        await set({});
        await marksOf(tab, 4);
      });
    });

    it('marks only the first mention, and only the kinds that are wanted', async () => {
      await set({ mentions: 'first', kindsOff: ['place'] });
      await on(page('en.html'), async (tab) => {
        const marks = await marksOf(tab, 3);
        expect(marks.filter((mark) => mark.highlight === 'glossa-place')).toEqual([]);
        expect(marks.filter((mark) => /Biden/.test(mark.text)).length).toBe(1);
      });
    });

    it('shows cards in the reader’s language and colours', async () => {
      await set({ cardLang: 'hu', theme: 'dark' });
      await on(page('gallery-en.html'), async (tab) => {
        await hover(tab, named(await marksOf(tab, 4), 'Hungary'));
        await cardText(tab, 'Magyarország');
        expect(await inCard(tab, `root.querySelector('.card').dataset.theme`)).toBe('dark');
      });
    });
  });
});
