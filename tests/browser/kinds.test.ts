/** Articles where only a browser shows whether they are found: shadow roots, frames, dialogs, clobbered forms, quirks mode. */
import { describe, expect, it } from 'vitest';
import { openChromium, openFirefox, type Tab } from './drivers';
import { openForTests } from './lifecycle';
import { cardText, hover, marksNow, marksOf, openCard, until, wait } from './page';

describe.each([
  ['Chromium', openChromium],
  ['Firefox', openFirefox],
])('an article, %s', (name, launch) => {
  const opened = openForTests(launch);
  const on = (page: string, body: (tab: Tab) => Promise<void>): Promise<void> =>
    opened.on(`${opened.server.origin}/${page}`, body);
  const textsOf = async (tab: Tab, atLeast: number): Promise<string[]> =>
    (await marksOf(tab, atLeast)).map((mark) => mark.text);

  it('in an open shadow root is marked, slots too, and has cards', () =>
    on('shadow.html', async (tab) => {
      const marks = await marksOf(tab, 3);
      expect(marks.map((mark) => mark.text)).toEqual(
        expect.arrayContaining(['Angela Merkel', 'Warsaw', 'Emmanuel Macron']),
      );
      await hover(tab, marks.find((mark) => mark.text === 'Angela Merkel')!);
      await cardText(tab, 'Angela Merkel');
    }));

  it('in a frame of the same site is marked', () =>
    on('frame.html', async (tab) => {
      await until(
        () => tab.evaluate<number>(`[...frames[0].CSS.highlights].length`),
        (count) => count > 0,
        'The marks in the frame',
      );
    }));

  it('in a modal dialog is marked, and its card can be used', () =>
    on('modal.html', async (tab) => {
      const marks = await marksOf(tab, 2);
      await hover(tab, marks.find((mark) => mark.text === 'Angela Merkel')!);
      await cardText(tab, 'Angela Merkel');
      expect(
        await tab.evaluate<boolean>(
          `document.querySelector('[data-glossa]').parentElement.localName === 'dialog'`,
        ),
      ).toBe(true);
      const pin = await tab.evaluate<{ x: number; y: number }>(
        `(() => { const box = document.querySelector('[data-glossa]').shadowRoot.querySelector('.close').getBoundingClientRect(); return { x: box.left + box.width / 2, y: box.top + box.height / 2 }; })()`,
      );
      await tab.move(pin.x, pin.y);
      await tab.click(pin.x, pin.y);
      expect(await openCard(tab)).toBe('');
    }));

  it('beside fields with the names of properties is marked', () =>
    on('clobbered.html', async (tab) => {
      expect(await textsOf(tab, 3)).toEqual(expect.arrayContaining(['Angela Merkel', 'Emmanuel Macron']));
    }));

  it.each(['quirks.html', 'late.html'])(
    'low on %s opens a card that stays, inside the window and beside its name',
    (page) =>
      on(page, async (tab) => {
        await tab.size(500, 420);
        await until(
          () => marksNow(tab),
          (marks) => marks.some((mark) => mark.text === 'Angela Merkel'),
          'The marks',
        );
        await tab.evaluate(
          `scrollTo(0, scrollY + [...CSS.highlights.get('glossa-person')][0].getBoundingClientRect().top - 380)`,
        );
        await wait(300);
        const mark = (await marksNow(tab)).find((one) => one.text === 'Angela Merkel')!;
        await hover(tab, mark);
        await cardText(tab, 'Angela Merkel');
        await wait(900);
        expect(await openCard(tab)).toContain('Angela Merkel');
        const box = await tab.evaluate<{ top: number; bottom: number; left: number; right: number }>(
          `(() => { const { top, bottom, left, right } = document.querySelector('[data-glossa]').getBoundingClientRect(); return { top, bottom, left, right }; })()`,
        );
        expect(box.top).toBeGreaterThanOrEqual(0);
        expect(box.left).toBeGreaterThanOrEqual(0);
        expect(box.right).toBeLessThanOrEqual(500);
        expect(box.bottom).toBeLessThanOrEqual(420);
        expect(box.top >= mark.y || box.bottom <= mark.y).toBe(true);
      }),
  );

  it.each(['windows-1250.html', 'iso-8859-2.html', 'page.xhtml'])('%s is read in its own letters', (page) =>
    on(page, async (tab) => {
      const marks = await marksOf(tab, 3);
      expect(marks.map((mark) => mark.text)).toEqual(expect.arrayContaining(['Orbán Viktor', 'Győrben']));
      await hover(tab, marks.find((mark) => mark.text === 'Győrben')!);
      await cardText(tab, 'Győr');
    }),
  );

  it('on a page wider than the screen has its card beside the name', () =>
    on('wide.html', async (tab) => {
      await tab.evaluate('scrollTo(2350, 0)');
      const mark = (await marksOf(tab, 3)).find(({ text }) => text === 'Angela Merkel')!;
      await hover(tab, mark);
      await cardText(tab, 'Angela Merkel');
      const { left, right, top } = await tab.evaluate<{ left: number; right: number; top: number }>(
        `(() => { const { left, right, top } = document.querySelector('[data-glossa]').getBoundingClientRect(); return { left, right, top }; })()`,
      );
      expect(left).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(900);
      expect(left).toBeLessThanOrEqual(mark.x);
      expect(right).toBeGreaterThanOrEqual(mark.x);
      expect(Math.abs(top - mark.y)).toBeLessThan(60);
    }));

  // Firefox's automation has no media of print.
  it.skipIf(name === 'Firefox')('is printed without marks and card', () =>
    on('en.html', async (tab) => {
      const mark = (await marksOf(tab, 5)).find(({ text }) => text === 'Joe Biden')!;
      await hover(tab, mark);
      await cardText(tab, 'Biden');
      const seen = `[getComputedStyle(document.querySelector('main'), '::highlight(glossa-person)').textDecorationLine,
        getComputedStyle(document.querySelector('[data-glossa]')).display]`;
      expect(await tab.evaluate<string[]>(seen)).toEqual(['underline', 'block']);
      await tab.media({ print: true });
      expect(await tab.evaluate<string[]>(seen)).toEqual(['none', 'none']);
    }),
  );

  // Nor has it forced colours.
  it.skipIf(name === 'Firefox')('has a line in forced colours, and no ground of selected text', () =>
    on('en.html', async (tab) => {
      await marksOf(tab, 5);
      await tab.media({ forcedColors: true });
      const [marked, text] = await tab.evaluate<Record<string, string>[]>(`(() => {
        const main = document.querySelector('main');
        const link = main.appendChild(document.createElement('a'));
        link.style.color = 'LinkText';
        const styles = [getComputedStyle(main, '::highlight(glossa-person)'), getComputedStyle(main)];
        return styles.map(({ color, backgroundColor, textDecorationLine, textDecorationColor }) =>
          ({ color, backgroundColor, textDecorationLine, textDecorationColor, link: getComputedStyle(link).color }));
      })()`);
      expect(marked).toMatchObject({
        ...{ color: text!.color, backgroundColor: expect.stringMatching(/, 0\)$/) },
        ...{ textDecorationLine: 'underline', textDecorationColor: text!.link },
      });
      expect(text!.link).not.toBe(text!.color);
    }),
  );
});
