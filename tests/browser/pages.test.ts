/** Popup and panel in Chromium, beside an article and by themselves. */
import { beforeEach, describe, expect, it } from 'vitest';
import { openOwnPages, press, shows, textOf } from './own-pages';
import { marksNow, marksOf, until } from './page';

const pages = openOwnPages();

beforeEach(() => pages.clear());

describe('the popup', () => {
  it('tells what the article has, by kind, and switches the site off and on', () =>
    pages.beside('en.html', 'popup.html', async (popup, article) => {
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
      expect(await pages.stored()).toMatchObject({ sitesOff: ['127.0.0.1'] });
      await press(popup, 'Mark names on this site');
      await marksOf(article, 5);
      await shows(popup, 'names marked');
    }));

  it('says why a page is silent', () =>
    pages.beside('none.html', 'popup.html', async (popup) => {
      await shows(popup, 'This page is no article');
      await press(popup, 'Mark names in articles');
      await shows(popup, 'Marking is switched off.');
    }));

  it.each([
    ['a language that Glossa does not read', 'polish.html', 'a language that Glossa does not read (Polish)'],
    ['an article without a date', 'words.html', 'The page does not say its day'],
  ])('tells of %s', (_what, article, words) =>
    pages.beside(article, 'popup.html', (popup) => shows(popup, words).then(() => undefined)),
  );

  it('says so where Glossa is not on the page', () =>
    pages.on(pages.own('popup.html'), async (popup) => {
      await shows(popup, 'Glossa is not on this page');
    }));

  it('shows the number of marks on the button, unless the reader wants none', () =>
    pages.beside('en.html', 'popup.html', async (popup, article) => {
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
    pages.beside('hu.html', 'panel.html', async (panel, article) => {
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
    pages.beside('hu.html', 'panel.html', async (panel, article) => {
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
    pages.on(pages.own(`panel.html#look=${encodeURIComponent(text)}`), async (panel) => {
      await shows(panel, found);
    }),
  );

  it('says so when it knows no such name', () =>
    pages.on(pages.own('panel.html#look=Qwzzt%20Xrrb'), async (panel) => {
      await shows(panel, 'Glossa knows no name “Qwzzt Xrrb”.');
    }));
});
