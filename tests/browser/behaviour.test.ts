/** What opens a card, what keeps it, what closes it. */
import { describe, expect, it } from 'vitest';
import { openChromium, openFirefox, type Tab } from './drivers';
import { openForTests } from './lifecycle';
import { cardText, hover, type MarkOnPage, marksOf, openCard, until, wait } from './page';

const CARDS = `[...document.querySelectorAll('[data-glossa]')].filter((host) => getComputedStyle(host).display !== 'none')`;

function named(marks: readonly MarkOnPage[], text: string): MarkOnPage {
  const mark = marks.find((one) => one.text === text);
  if (mark === undefined)
    throw new Error(`"${text}" is not among ${marks.map((one) => one.text).join(', ')}`);
  return mark;
}

describe.each([
  ['Chromium', openChromium],
  ['Firefox', openFirefox],
])('a card, %s', (_name, launch) => {
  const opened = openForTests(launch);
  const on = (body: (tab: Tab, marks: MarkOnPage[]) => Promise<void>, page = 'en.html'): Promise<void> =>
    opened.on(`${opened.server.origin}/${page}`, async (tab) => body(tab, await marksOf(tab, 6)));
  const cards = (tab: Tab): Promise<number> => tab.evaluate<number>(`${CARDS}.length`);

  it('does not open while text is selected', () =>
    on(async (tab, marks) => {
      await tab.evaluate(`getSelection().selectAllChildren(document.querySelector('p'))`);
      await hover(tab, named(marks, 'Joe Biden'));
      await wait(700);
      expect(await openCard(tab)).toBe('');
    }));

  it('opens for the second of two marks after a fast move', () =>
    on(async (tab, marks) => {
      await hover(tab, named(marks, 'Fumio Kishida'));
      await cardText(tab, 'Kishida');
      const to = named(marks, 'Joe Biden');
      await tab.move(to.x - 30, to.y + 1);
      await tab.move(to.x, to.y);
      await until(
        () => openCard(tab),
        (text) => text.includes('American politician'),
        'The second card',
      );
      await wait(600);
      expect(await openCard(tab)).toContain('American politician');
    }));

  it('that is pinned stays beside the next, and Escape closes the newest', () =>
    on(async (tab, marks) => {
      await hover(tab, named(marks, 'Fumio Kishida'));
      await cardText(tab, 'Kishida');
      await tab.evaluate(`document.querySelector('[data-glossa]').shadowRoot.querySelector('.pin').click()`);
      await hover(tab, named(marks, 'Joe Biden'));
      await until(
        () => cards(tab),
        (count) => count === 2,
        'Two cards',
      );
      await tab.click(5, 700);
      await until(
        () => cards(tab),
        (count) => count === 1,
        'The pinned card',
      );
      await tab.press('Escape');
      expect(await cards(tab)).toBe(0);
    }));

  it('of a mark in sight is the first by keyboard, and the next goes on from there', () =>
    on(async (tab) => {
      await tab.evaluate(
        `document.querySelector('main').style.paddingBottom = '3000px'; scrollTo(0, document.querySelector('p').getBoundingClientRect().bottom)`,
      );
      await wait(200);
      await tab.press('Alt+KeyG');
      const first = await until(
        () => openCard(tab),
        (text) => text !== '',
        'A card',
      );
      expect(first).toMatch(/^United States/);
      await tab.press('Escape');
      await tab.press('Alt+KeyG');
      const second = await until(
        () => openCard(tab),
        (text) => text !== '',
        'A card',
      );
      expect(second).toMatch(/^South Korea/);
    }));

  it('opens for a link that has the focus, and leaves with it', () =>
    on(async (tab) => {
      await tab.evaluate(
        `{ const p = document.createElement('p'); p.innerHTML = '<a href="/x">Emmanuel Macron</a> went to Budapest with a delegation of ten.'; document.querySelector('main').append(p); }`,
      );
      await until(
        () => marksOf(tab, 6),
        (marks) => marks.some((mark) => mark.text === 'Emmanuel Macron'),
        'The new mark',
      );
      await tab.evaluate(`document.querySelector('main a').focus({ focusVisible: true })`);
      await tab.press('Shift');
      await cardText(tab, 'Macron');
      expect(await tab.evaluate<string>('document.activeElement.localName')).toBe('a');
      await tab.evaluate('document.activeElement.blur()');
      await until(
        () => openCard(tab),
        (text) => text === '',
        'The end of the card',
      );
    }));

  it('cannot be searched by the page while the pointer is on the name', () =>
    on(async (tab, marks) => {
      await hover(tab, named(marks, 'Joe Biden'));
      await cardText(tab, 'Biden');
      expect(await tab.evaluate<boolean>(`window.find('Wikidata', false, false, true, false, true)`)).toBe(
        false,
      );
      expect(await tab.evaluate<boolean>(`CSS.highlights.has('glossa-active')`)).toBe(false);
    }));

  it('bears a page that takes its attribute, moves it or hides it', () =>
    on(async (tab, marks) => {
      const host = `document.querySelector('[data-glossa]')`;
      await tab.evaluate(
        `{ window.errors = []; addEventListener('error', (event) => errors.push(event.message)); addEventListener('unhandledrejection', (event) => errors.push(String(event.reason))); }`,
      );
      await hover(tab, named(marks, 'Joe Biden'));
      await cardText(tab, 'Biden');
      await tab.press('Escape');
      await tab.evaluate(
        `${host}.removeAttribute('popover'); ${host}.addEventListener('beforetoggle', () => document.body.append(${host}))`,
      );
      await hover(tab, named(marks, 'Fumio Kishida'));
      await until(
        () => cards(tab),
        (count) => count === 1,
        'The card',
      );
      await tab.evaluate(
        `{ const style = document.createElement('style'); style.textContent = 'div{display:none!important;--glossa-room:1px!important;left:5000px!important;direction:rtl!important} :root{--glossa-room:1px;--glossa-width:1px}'; document.head.append(style); document.documentElement.dir = 'rtl'; }`,
      );
      const box = await tab.evaluate<{ width: number; right: number }>(
        `(() => { const { width, right } = ${host}.getBoundingClientRect(); return { width, right }; })()`,
      );
      expect(box.width).toBeGreaterThan(200);
      expect(box.right).toBeLessThanOrEqual(900);
      expect(
        await tab.evaluate<string>(`getComputedStyle(${host}.shadowRoot.querySelector('.card')).direction`),
      ).toBe('ltr');
      expect(await tab.evaluate<string[]>('errors')).toEqual([]);
    }));

  it('can be dragged, and stays where it was dropped', () =>
    on(async (tab, marks) => {
      await hover(tab, named(marks, 'Joe Biden'));
      await cardText(tab, 'Biden');
      const header = (): Promise<{ x: number; y: number }> =>
        tab.evaluate<{ x: number; y: number }>(
          `(() => { const box = document.querySelector('[data-glossa]').shadowRoot.querySelector('header').getBoundingClientRect(); return { x: box.left + 4, y: box.top + 4 }; })()`,
        );
      const { x, y } = await header();
      await tab.move(x, y);
      await tab.down();
      for (const share of [0.25, 0.5, 0.75, 1]) await tab.move(x - 60 * share, y + 120 * share);
      await tab.up();
      await tab.move(5, 5);
      await wait(700);
      expect(await cards(tab)).toBe(1);
      const after = await header();
      expect([after.x - x, after.y - y].map(Math.round)).toEqual([-60, 120]);
    }));
});
