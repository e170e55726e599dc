/** The reader's hand on a page: buttons, wheel, double clicks, fast moves, small windows, and the way by keyboard. */
import { describe, expect, it } from 'vitest';
import { openChromium, openFirefox, type Tab } from './drivers';
import { openForTests } from './lifecycle';
import { cardText, hover, type MarkOnPage, marksNow, marksOf, openCard, until, wait } from './page';

const HOST = `document.querySelector('[data-glossa]')`;
const BOX = `(() => { const { left, top, right, bottom } = ${HOST}.getBoundingClientRect(); return { left, top, right, bottom }; })()`;

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

function named(marks: readonly MarkOnPage[], text: string): MarkOnPage {
  const mark = marks.find((one) => one.text === text);
  if (mark === undefined)
    throw new Error(`"${text}" is not among ${marks.map((one) => one.text).join(', ')}`);
  return mark;
}

function gone(tab: Tab): Promise<string> {
  return until(
    () => openCard(tab),
    (text) => text === '',
    'The end of the card',
  );
}

describe.each([
  ['Chromium', openChromium],
  ['Firefox', openFirefox],
])('by hand, %s', (_name, launch) => {
  const opened = openForTests(launch);
  const on = (page: string, body: (tab: Tab, marks: MarkOnPage[]) => Promise<void>): Promise<void> =>
    opened.on(`${opened.server.origin}/${page}`, async (tab) => body(tab, await marksOf(tab, 4)));

  it('opens no card while a button is down', () =>
    on('en.html', async (tab, marks) => {
      const mark = named(marks, 'Joe Biden');
      await tab.move(mark.x, mark.y + 60);
      await tab.down();
      for (let step = 50; step >= 0; step -= 10) await tab.move(mark.x, mark.y + step);
      await wait(800);
      expect(await openCard(tab)).toBe('');
      await tab.up();
    }));

  it('leaves a double click to the selection of a word', () =>
    on('en.html', async (tab, marks) => {
      const mark = named(marks, 'Joe Biden');
      await tab.doubleClick(mark.x, mark.y);
      await wait(900);
      expect(await openCard(tab)).toBe('');
      expect(await tab.evaluate<string>('getSelection().toString()')).not.toBe('');
    }));

  it('always ends with the card of the last of many marks that the pointer passed', () =>
    on('en.html', async (tab, marks) => {
      const [a, b] = [named(marks, 'Fumio Kishida'), named(marks, 'Joe Biden')];
      for (let time = 0; time < 4; time++) {
        const [from, to, words] = time % 2 === 0 ? [a, b, 'American politician'] : [b, a, 'Japanese'];
        await hover(tab, from);
        await wait(time * 90);
        await tab.move((from.x + to.x) / 2, (from.y + to.y) / 2);
        await tab.move(to.x, to.y);
        await cardText(tab, words);
        await wait(500);
        expect(await openCard(tab)).toContain(words);
        await tab.press('Escape');
      }
    }));

  it('scrolls the page by the wheel over a card that has nothing to scroll', () =>
    on('sticky.html', async (tab, marks) => {
      await hover(tab, named(marks, 'Warsaw'));
      await cardText(tab, 'Poland');
      const box = await tab.evaluate<Box>(BOX);
      await tab.move((box.left + box.right) / 2, box.top + 30);
      await tab.wheel(200);
      await until(
        () => tab.evaluate<number>('scrollY'),
        (top) => top > 0,
        'The scrolled page',
      );
    }));

  it('puts the tooltip of a link aside while the card is open', () =>
    on('sticky.html', async (tab, marks) => {
      const title = `document.querySelector('article a').title`;
      await hover(tab, named(marks, 'Emmanuel Macron'));
      await cardText(tab, 'Macron');
      expect(await tab.evaluate<string>(title)).toBe('');
      await tab.press('Escape');
      await gone(tab);
      expect(await tab.evaluate<string>(title)).toBe('A page about him');
    }));

  it('never lies over its own name, in a window of 450 by 380', () =>
    on('en.html', async (tab) => {
      await tab.size(450, 380);
      await wait(400);
      for (const top of [0, 150, 300]) {
        await tab.evaluate(`scrollTo(0, ${top})`);
        await wait(300);
        const inSight = (await marksNow(tab)).filter(({ y }) => y > 10 && y < 370);
        for (const mark of [inSight[0], inSight.at(-1)]) {
          if (mark === undefined) continue;
          await hover(tab, mark);
          await cardText(tab, '\n');
          const { left, top: above, right, bottom } = await tab.evaluate<Box>(BOX);
          const covers = mark.x > left && mark.x < right && mark.y > above && mark.y < bottom;
          expect(covers, mark.text).toBe(false);
          expect(left >= 0 && right <= 450, mark.text).toBe(true);
          await tab.press('Escape');
          await gone(tab);
        }
      }
    }));

  it('steps to a name clear of a header that stays, and tells which of how many', () =>
    on('sticky.html', async (tab, marks) => {
      await tab.size(900, 620);
      await tab.evaluate('scrollTo(0, 100)');
      await wait(200);
      await tab.press('Alt+KeyG');
      await cardText(tab, '\n');
      const said = await until(
        () => tab.evaluate<string>(`${HOST}.shadowRoot.querySelector('.said').textContent`),
        (text) => text !== '',
        'What screen readers are told',
      );
      expect(said).toMatch(new RegExp(`^Angela Merkel, 1 of ${marks.length}$`));
      const mark = named(await marksNow(tab), 'Angela Merkel');
      expect(mark.y).toBeGreaterThan(300);
      await tab.press('Alt+KeyG');
      await until(
        () => tab.evaluate<string>(`${HOST}.shadowRoot.querySelector('.said').textContent`),
        (text) => text.startsWith('Emmanuel Macron, 2 of'),
        'The next step',
      );
    }));

  it('has its name before it takes the focus', () =>
    on('en.html', async (tab) => {
      await tab.evaluate(
        `{ window.names = []; addEventListener('focusin', () => names.push(${HOST}?.shadowRoot.querySelector('.card').getAttribute('aria-label')), true); }`,
      );
      await tab.press('Alt+KeyG');
      await cardText(tab, '\n');
      const names = await until(
        () => tab.evaluate<string[]>('names'),
        (list) => list.length > 0,
        'The focus',
      );
      expect(names.every((name) => name.startsWith('Background: '))).toBe(true);
    }));
});

describe.each([
  ['Chromium', openChromium],
  ['Firefox', openFirefox],
])('by finger, in %s', (_name, launch) => {
  const opened = openForTests(launch);
  const sheet = `${HOST}.matches(':popover-open') && getComputedStyle(${HOST}).bottom === '0px' && ${HOST}.getBoundingClientRect().width >= document.documentElement.clientWidth - 1`;
  const on = (body: (tab: Tab, marks: MarkOnPage[]) => Promise<void>): Promise<void> =>
    opened.on(`${opened.server.origin}/sticky.html`, async (tab) => {
      await tab.size(380, 700);
      await wait(300);
      await body(tab, await marksOf(tab, 4));
    });

  async function tapped(tab: Tab, marks: readonly MarkOnPage[], text: string): Promise<void> {
    await tab.touch([named(marks, text)]);
    await cardText(tab, '\n');
    expect(await tab.evaluate<boolean>(sheet)).toBe(true);
  }

  it('opens a sheet at the bottom for a tap on a name, and closes it for a tap outside', () =>
    on(async (tab, marks) => {
      await tapped(tab, marks, 'Angela Merkel');
      await tab.touch([{ x: 30, y: 20 }]);
      await gone(tab);
    }));

  it('closes the sheet by its button and by a swipe downwards', () =>
    on(async (tab, marks) => {
      await tapped(tab, marks, 'Angela Merkel');
      const close = await tab.evaluate<{ x: number; y: number }>(
        `(() => { const { left, top, width, height } = ${HOST}.shadowRoot.querySelector('.close').getBoundingClientRect(); return { x: left + width / 2, y: top + height / 2 }; })()`,
      );
      await tab.touch([close]);
      await gone(tab);
      // A busy browser sends the click of a touch late.
      await wait(500);
      await tapped(tab, marks, 'Warsaw');
      const { left, top } = await tab.evaluate<Box>(BOX);
      await tab.touch([10, 40, 70, 100, 130].map((by) => ({ x: left + 40, y: top + by })));
      await gone(tab);
    }));

  it('lets a tap on a link go its way', () =>
    on(async (tab, marks) => {
      await tab.touch([named(marks, 'Emmanuel Macron')]);
      await until(
        () => tab.evaluate<string>('location.pathname'),
        (path) => path === '/none.html',
        'The page of the link',
      );
    }));

  it('opens the sheet for a long press on a link, which is not followed', () =>
    on(async (tab, marks) => {
      await tab.touch([named(marks, 'Emmanuel Macron')], 800);
      await cardText(tab, 'Macron');
      await wait(500);
      expect(await tab.evaluate<string>('location.pathname')).toBe('/sticky.html');
      expect(await tab.evaluate<boolean>(sheet)).toBe(true);
    }));
});
