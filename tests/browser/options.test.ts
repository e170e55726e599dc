/** Options, packs, private data and the first page, in Chromium. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { DIST } from './drivers';
import { giveFile, openOwnPages, press, shows, textOf } from './own-pages';
import { marksOf, until, wait } from './page';

const SAMPLE_PACK = readFileSync(join(DIST, 'test-chrome', 'pages', 'pack-sample.json'), 'utf8');

const pages = openOwnPages();

beforeEach(() => pages.clear());

describe('the options', () => {
  it('lose nothing that another window has changed meanwhile', () =>
    pages.on(pages.own('options.html'), async (options) => {
      await shows(options, 'None.');
      await options.evaluate(`chrome.storage.local.set({ sitesOff: ['a.example'] })`);
      await shows(options, 'a.example');
      await press(options, 'Adjectives of countries');
      await until(
        () => pages.stored(),
        ({ adjectives }) => adjectives !== undefined,
        'The change',
      );
      expect(await pages.stored()).toMatchObject({ sitesOff: ['a.example'] });
    }));

  it('say so when a change was not saved, and show what is kept', () =>
    pages.on(pages.own('options.html'), async (options) => {
      await shows(options, 'Which mentions');
      await options.evaluate(`chrome.storage.local.set = () => Promise.reject(new Error('full'))`);
      const isChecked = (): Promise<boolean> =>
        options.evaluate<boolean>(`document.querySelector('input[type=checkbox]').checked`);
      expect(await isChecked()).toBe(true);
      await press(options, 'Mark names in articles');
      await shows(options, 'did not save the change');
      expect(await isChecked()).toBe(true);
    }));

  it('speak the language that the reader sets', () =>
    pages.on(pages.own('options.html'), async (options) => {
      await press(options, 'Deutsch');
      await shows(options, 'Was markiert wird');
      expect(await options.evaluate<string>('document.documentElement.lang')).toBe('de');
      await press(options, 'Magyar');
      await shows(options, 'Mit jelöljön');
    }));

  it('bring all settings back from a file', async () => {
    await pages.clear({ theme: 'dark', sitesOff: ['a.example'] });
    await pages.on(pages.own('options.html'), async (options) => {
      await shows(options, 'a.example');
      const file = {
        format: 'glossa-settings',
        version: 1,
        settings: { theme: 'light', sitesOff: ['b.example'] },
      };
      await giveFile(options, 'last', 'none.json', '{');
      await giveFile(options, 'last', 'glossa-settings.json', JSON.stringify(file));
      await shows(options, 'The settings were imported.');
      expect(await pages.stored()).toMatchObject({ theme: 'light', sitesOff: ['b.example'] });
    });
  });

  it('name the sources with their licences, and the version', () =>
    pages.on(pages.own('options.html'), async (options) => {
      expect(await shows(options, 'Natural Earth')).toMatch(/Version \d+\.\d+/);
      expect(
        await options.evaluate<boolean>(
          `[...document.links].filter(({ protocol }) => protocol.startsWith('http')).every(({ rel }) => rel.includes('noreferrer'))`,
        ),
      ).toBe(true);
    }));
});

describe('packs', () => {
  it('are taken, looked up, switched off and removed', () =>
    pages.on(pages.own('options.html'), async (options) => {
      await shows(options, 'Add a pack');
      await giveFile(options, 'first', 'sample.json', SAMPLE_PACK);
      await shows(options, '“A sample pack” was added');
      /** How many the worker finds: of whole names alone, since a list of all would be read anew for each change. */
      const found = (): Promise<number> =>
        options.evaluate<number>(
          `chrome.runtime.sendMessage({ type: 'lookUp', text: 'Sample City Council', lang: 'en', begun: false }).then(({ length }) => length)`,
        );
      await until(found, (count) => count === 1, 'The pack’s own');
      await press(options, 'In use');
      await until(
        () => pages.stored(),
        ({ packs }) => (packs as { on: boolean }[])[0]?.on === false,
        'The switch',
      );
      await until(found, (count) => count === 0, 'The end of the pack’s own');
      await press(options, 'Remove');
      await until(
        () => pages.stored(),
        ({ packs }) => (packs as unknown[]).length === 0,
        'The removal',
      );
    }));

  it('with faults are refused, line by line', () =>
    pages.on(pages.own('options.html'), async (options) => {
      await shows(options, 'Add a pack');
      await giveFile(
        options,
        'first',
        'bad.json',
        SAMPLE_PACK.replace('"kind": "organisation"', '"kind": "council"'),
      );
      const text = await shows(options, 'The file was not taken. It has 1 fault:');
      const line = SAMPLE_PACK.split('\n').findIndex((one) => one.includes('"kind": "organisation"')) + 1;
      expect(text).toContain(`Line ${line}: entities.0.kind`);
      expect(await pages.stored()).not.toHaveProperty('packs');
    }));
});

describe('what is kept of a reader', () => {
  const openCard = (): Promise<void> =>
    pages.on(pages.own('panel.html#look=Emmanuel%20Macron'), async (panel) => {
      await shows(panel, 'Emmanuel Macron');
      await panel.evaluate(`document.querySelector('.search .name').click()`);
      await until(
        () => panel.evaluate<string>(`document.querySelector('.card-host')?.shadowRoot?.textContent ?? ''`),
        (text) => text.includes('Emmanuel Macron'),
        'The card',
      );
      await wait(300);
    });

  it('is nothing by default', async () => {
    await openCard();
    expect(await pages.stored()).toEqual({ uiLang: 'en' });
  });

  it('is what the reader wants, to be seen and removed', async () => {
    await pages.clear({ history: true });
    await openCard();
    await pages.on(pages.own('options.html'), async (options) => {
      await shows(options, 'Emmanuel Macron');
      const { opened: kept, history } = await pages.stored();
      expect(kept).toMatchObject([{ label: 'Emmanuel Macron' }]);
      expect(history).toBe(true);
      await press(options, 'Remove all');
      const after = await until(
        () => pages.stored(),
        (now) => Array.isArray(now.opened) && now.opened.length === 0,
        'The removal',
      );
      expect(after.history).toBe(true);
      expect(await textOf(options)).not.toContain('Emmanuel Macron');
    });
  });
});

describe('the first page', () => {
  it.each([
    ['hu', 'Üdvözli a Glossa'],
    ['en', 'Welcome to Glossa'],
    ['de', 'Willkommen bei Glossa'],
  ])('marks a sample article in %s', async (uiLang, title) => {
    await pages.clear({ uiLang });
    await pages.on(pages.own('welcome.html'), async (welcome) => {
      await shows(welcome, title);
      const texts = (await marksOf(welcome, 5)).map(({ text }) => text);
      expect(texts).toContain('Angela Merkel');
      const outside = await welcome.evaluate<string[]>(
        `[...CSS.highlights.values()].flatMap((highlight) => [...highlight]).filter((range) => range.startContainer.parentElement.closest('.sample-article') === null).map(String)`,
      );
      expect(outside).toEqual([]);
    });
  });
});
