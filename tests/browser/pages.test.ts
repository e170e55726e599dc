/** Glossa's own pages in Chromium, as a reader uses them: popup, panel, options, first page, packs, private data. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DIST, openChromium, type Tab } from './drivers';
import { openForTests } from './lifecycle';
import { marksNow, marksOf, until, wait } from './page';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const SAMPLE_PACK = readFileSync(join(DIST, 'test-chrome', 'pages', 'pack-sample.json'), 'utf8');

const opened = openForTests(openChromium);
const web = (path: string): string => `${opened.server.origin}/${path}`;
const own = (path: string): string => opened.driver.extensionPage(`pages/${path}`);

function textOf(tab: Tab, selector = 'body'): Promise<string> {
  return tab.evaluate<string>(`document.querySelector(${JSON.stringify(selector)})?.innerText ?? ''`);
}

function shows(tab: Tab, words: string): Promise<string> {
  return until(
    () => textOf(tab),
    (text) => text.includes(words),
    `"${words}"`,
  );
}

/** Clicks the button, or the box or radio button of the label, that has the text. */
async function press(tab: Tab, text: string): Promise<void> {
  const find = `[...document.querySelectorAll('button, label')].find((one) => one.innerText.trim().startsWith(${JSON.stringify(text)}))`;
  await until(() => tab.evaluate<boolean>(`${find} !== undefined`), Boolean, `The control "${text}"`);
  await tab.evaluate(`${find}.click()`);
}

function stored(tab: Tab): Promise<Record<string, unknown>> {
  return tab.evaluate<Record<string, unknown>>('chrome.storage.local.get(null)');
}

/** Gives a file to the page's first file field that accepts such. */
function giveFile(tab: Tab, accepts: string, name: string, text: string): Promise<void> {
  return tab.evaluate(`{
    const input = document.querySelector('input[type=file][accept*=${JSON.stringify(accepts)}]');
    const files = new DataTransfer();
    files.items.add(new File([${JSON.stringify(text)}], ${JSON.stringify(name)}));
    input.files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }`);
}

async function clear(values: object = {}): Promise<void> {
  await opened.on(own('options.html'), async (tab) => {
    await tab.evaluate(
      `chrome.storage.local.clear().then(() => chrome.storage.local.set(${JSON.stringify({ uiLang: 'en', ...values })}))`,
    );
  });
}

/** Opens an article, and a page of Glossa's for its tab. */
async function beside(
  article: string,
  page: string,
  body: (page: Tab, article: Tab) => Promise<void>,
): Promise<void> {
  await opened.on(web(article), async (front) => {
    await front.evaluate(`document.title = 'in front'`);
    await opened.on(own('options.html'), async (tab) => {
      const id = await until(
        () =>
          tab.evaluate<number>(
            `chrome.tabs.query({}).then((all) => Promise.all(all.map(({ id }) => chrome.tabs.sendMessage(id, { type: 'page' }).then((answer) => answer?.host === '127.0.0.1' ? id : 0, () => 0)))).then((ids) => Math.max(...ids))`,
          ),
        (found) => found > 0,
        'The tab of the article',
      );
      await tab.goto(own(`${page}#tab=${id}`));
      await tab.evaluate('location.reload()');
      await wait(300);
      await body(tab, front);
    });
  });
}

beforeAll(() => wait(1000));
beforeEach(() => clear());

describe('the popup', () => {
  it('tells what the article has, by kind, and switches the site off and on', () =>
    beside('en.html', 'popup.html', async (popup, article) => {
      await marksOf(article, 5);
      await shows(popup, 'names marked in this article');
      expect(await textOf(popup, '.counts')).toMatch(/People\s+\d+/);
      await press(popup, 'Mark names on this site');
      await until(
        () => marksNow(article),
        (marks) => marks.length === 0,
        'The end of the marks',
      );
      await shows(popup, 'Marking is switched off on this site.');
      expect(await stored(popup)).toMatchObject({ sitesOff: ['127.0.0.1'] });
      await press(popup, 'Mark names on this site');
      await marksOf(article, 5);
      await shows(popup, 'names marked');
    }));

  it('says why a page is silent', () =>
    beside('none.html', 'popup.html', async (popup) => {
      await shows(popup, 'This page is no article');
      await press(popup, 'Mark names in articles');
      await shows(popup, 'Marking is switched off.');
    }));

  it('says so where Glossa is not on the page', () =>
    opened.on(own('popup.html'), async (popup) => {
      await shows(popup, 'Glossa is not on this page');
    }));

  it('shows the number of marks on the button, unless the reader wants none', () =>
    beside('en.html', 'popup.html', async (popup, article) => {
      const count = (await marksOf(article, 5)).length;
      const badge = (): Promise<string> =>
        popup.evaluate<string>(
          `chrome.action.getBadgeText({ tabId: Number(new URLSearchParams(location.hash.slice(1)).get('tab')) })`,
        );
      await until(badge, (text) => Number(text) >= count, 'The number');
      await popup.evaluate('chrome.storage.local.set({ badge: false })');
      await until(badge, (text) => text === '', 'The end of the number');
    }));
});

describe('the panel', () => {
  it('lists the names by kind, filters them, shows a card and the way back', () =>
    beside('hu.html', 'panel.html', async (panel, article) => {
      await marksOf(article, 15);
      const text = await shows(panel, 'Angela Merkel');
      expect(text.indexOf('People')).toBeLessThan(text.indexOf('Places'));
      expect(text).toContain('Since this article');
      await panel.evaluate(
        `{ const filter = document.querySelector('.filter'); filter.value = 'merk'; filter.dispatchEvent(new Event('input', { bubbles: true })); }`,
      );
      await until(
        () => panel.evaluate<number>(`document.querySelectorAll('.groups .name').length`),
        (count) => count === 1,
        'One name',
      );
      await panel.evaluate(`document.querySelector('.groups .name').click()`);
      const card = (): Promise<string> =>
        panel.evaluate<string>(
          `document.querySelector('.card-host')?.shadowRoot?.querySelector('.card')?.innerText ?? ''`,
        );
      await until(card, (words) => words.includes('Angela Merkel'), 'The card');
      await press(panel, 'Show in the text');
      await until(
        () =>
          article.evaluate<boolean>(
            `document.querySelector(':popover-open, glossa-card') !== null || document.documentElement.lastElementChild.localName === 'div'`,
          ),
        Boolean,
        'The card on the page',
      );
      await press(panel, 'Back');
      await shows(panel, 'Names');
    }));

  it('draws the places, the time line and the ties', () =>
    beside('hu.html', 'panel.html', async (panel, article) => {
      await marksOf(article, 15);
      await shows(panel, 'Who is tied to whom');
      const count = (selector: string): Promise<number> =>
        panel.evaluate<number>(`document.querySelectorAll(${JSON.stringify(selector)}).length`);
      await until(
        () => count('.map .dot'),
        (dots) => dots >= 3,
        'The places',
      );
      expect(await count('.map .named')).toBeGreaterThan(0);
      expect(await count('.bar')).toBeGreaterThan(2);
      expect(await count('.day')).toBe(1);
      const nodes = await panel.evaluate<number>(
        `[...document.querySelectorAll('section')].at(-1).querySelectorAll('.dot').length`,
      );
      expect(nodes).toBeGreaterThan(1);
      expect(nodes).toBeLessThanOrEqual(12);
    }));

  it.each([
    ['a whole name', 'Emmanuel Macron', 'Emmanuel Macron'],
    ['an inflected name', 'Angela Merkelnek', 'Angela Merkel'],
    ['the beginning of a name', 'Budap', 'Budapest'],
    ['a name without its marks', 'orban vik', 'Orbán'],
  ])('looks up %s', (_what, text, found) =>
    opened.on(own(`panel.html#look=${encodeURIComponent(text)}`), async (panel) => {
      await shows(panel, found);
    }),
  );

  it('says so when it knows no such name', () =>
    opened.on(own('panel.html#look=Qwzzt%20Xrrb'), async (panel) => {
      await shows(panel, 'Glossa knows no name “Qwzzt Xrrb”.');
    }));
});

describe('the options', () => {
  it('lose nothing that another window has changed meanwhile', () =>
    opened.on(own('options.html'), async (options) => {
      await shows(options, 'None.');
      await options.evaluate(`chrome.storage.local.set({ sitesOff: ['a.example'] })`);
      await shows(options, 'a.example');
      await press(options, 'Adjectives of countries');
      await until(
        () => stored(options),
        ({ adjectives }) => adjectives !== undefined,
        'The change',
      );
      expect(await stored(options)).toMatchObject({ sitesOff: ['a.example'] });
    }));

  it('say so when a change was not saved, and show what is kept', () =>
    opened.on(own('options.html'), async (options) => {
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
    opened.on(own('options.html'), async (options) => {
      await press(options, 'Deutsch');
      await shows(options, 'Was markiert wird');
      expect(await options.evaluate<string>('document.documentElement.lang')).toBe('de');
      await press(options, 'Magyar');
      await shows(options, 'Mit jelöljön');
    }));

  it('bring all settings back from a file', async () => {
    await clear({ theme: 'dark', sitesOff: ['a.example'] });
    await opened.on(own('options.html'), async (options) => {
      await shows(options, 'a.example');
      const file = {
        format: 'glossa-settings',
        version: 1,
        settings: { theme: 'light', sitesOff: ['b.example'] },
      };
      await giveFile(options, '.json', 'none.json', '{');
      await options.evaluate(`{
        const input = [...document.querySelectorAll('input[type=file]')].at(-1);
        const files = new DataTransfer();
        files.items.add(new File([${JSON.stringify(JSON.stringify(file))}], 'glossa-settings.json'));
        input.files = files.files;
        input.dispatchEvent(new Event('change', { bubbles: true }));
      }`);
      await shows(options, 'The settings were imported.');
      expect(await stored(options)).toMatchObject({ theme: 'light', sitesOff: ['b.example'] });
    });
  });

  it('name the sources with their licences, and the version', () =>
    opened.on(own('options.html'), async (options) => {
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
    opened.on(own('options.html'), async (options) => {
      await shows(options, 'Add a pack');
      await giveFile(options, '.bin', 'sample.json', SAMPLE_PACK);
      await shows(options, '“A sample pack” was added');
      const look = async (expected: string): Promise<void> =>
        opened.on(own('panel.html#look=Sample%20City%20Council'), async (panel) => {
          await shows(panel, expected);
        });
      await look('Sample City Council');
      await press(options, 'In use');
      await until(
        () => stored(options),
        ({ packs }) => (packs as { on: boolean }[])[0]?.on === false,
        'The switch',
      );
      await wait(300);
      await look('Glossa knows no name');
      await press(options, 'Remove');
      await until(
        () => stored(options),
        ({ packs }) => (packs as unknown[]).length === 0,
        'The removal',
      );
    }));

  it('with faults are refused, line by line', () =>
    opened.on(own('options.html'), async (options) => {
      await shows(options, 'Add a pack');
      await giveFile(
        options,
        '.bin',
        'bad.json',
        SAMPLE_PACK.replace('"kind": "organisation"', '"kind": "council"'),
      );
      const text = await shows(options, 'The file was not taken. It has 1 faults:');
      const line = SAMPLE_PACK.split('\n').findIndex((one) => one.includes('"kind": "organisation"')) + 1;
      expect(text).toContain(`Line ${line}: entities.0.kind`);
      expect(await stored(options)).not.toHaveProperty('packs');
    }));
});

describe('what is kept of a reader', () => {
  const openCard = (): Promise<void> =>
    opened.on(own('panel.html#look=Emmanuel%20Macron'), async (panel) => {
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
    await opened.on(own('options.html'), async (options) => {
      expect(await stored(options)).toEqual({ uiLang: 'en' });
    });
  });

  it('is what the reader wants, to be seen and removed', async () => {
    await clear({ history: true });
    await openCard();
    await opened.on(own('options.html'), async (options) => {
      await shows(options, 'Emmanuel Macron');
      const { opened: kept, history } = await stored(options);
      expect(kept).toMatchObject([{ label: 'Emmanuel Macron' }]);
      expect(history).toBe(true);
      await press(options, 'Remove all');
      const after = await until(
        () => stored(options),
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
    await clear({ uiLang });
    await opened.on(own('welcome.html'), async (welcome) => {
      await shows(welcome, title);
      const texts = (await marksOf(welcome, 5)).map(({ text }) => text);
      expect(texts).toContain('Angela Merkel');
    });
  });
});

/** Faults that axe finds on a page of Glossa's, as "rule: element". */
async function faults(tab: Tab, dark: boolean): Promise<string[]> {
  await tab.media({ dark });
  await wait(1500);
  await tab.evaluate(`{ ${AXE}; window.axe = axe ?? window.axe; }`);
  return tab.evaluate<string[]>(
    `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
      violations.flatMap(({ id, nodes }) => nodes.map((node) => id + ': ' + node.html.slice(0, 160))))`,
  );
}

/** All that lists can hold is there to be looked at. */
const FULL = {
  history: true,
  following: true,
  sitesOff: ['a.example'],
  hidden: [{ id: 'Q90', label: 'Paris' }],
};

describe.each([
  ['hu', false],
  ['hu', true],
  ['en', false],
  ['en', true],
  ['de', false],
  ['de', true],
])('for all readers, in %s, dark: %s', (uiLang, dark) => {
  it.each(['options.html', 'welcome.html', 'panel.html#look=Berlin'])(
    '%s has no fault that axe knows',
    async (page) => {
      await clear({ ...FULL, uiLang });
      await opened.on(own(page), async (tab) => {
        expect(await faults(tab, dark)).toEqual([]);
      });
    },
  );

  it.each(['popup.html', 'panel.html'])('%s of an article has no fault that axe knows', async (page) => {
    await clear({ uiLang });
    await beside('hu.html', page, async (tab, article) => {
      await marksOf(article, 10);
      expect(await faults(tab, dark)).toEqual([]);
    });
  });
});
