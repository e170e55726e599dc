/** Workers that are killed, and extensions that are updated or removed under an open page. */
import { describe, expect, it } from 'vitest';
import { type Driver, openChromium, openFirefox, type Tab } from './drivers';
import { openForTests } from './lifecycle';
import { cardText, hover, type MarkOnPage, marksNow, marksOf, until, wait } from './page';

const merkelOf = (marks: readonly MarkOnPage[]): MarkOnPage =>
  marks.find(({ text }) => text === 'Angela Merkel')!;

/** Notes what goes wrong in the page from now on, for `errorsOf`. */
function watchErrors(tab: Tab): Promise<void> {
  return tab.evaluate(
    `{ window.errors = []; addEventListener('error', ({ message }) => errors.push(message)); addEventListener('unhandledrejection', ({ reason }) => errors.push(String(reason))); }`,
  );
}
const errorsOf = (tab: Tab): Promise<string[]> => tab.evaluate<string[]>('errors');

describe.each([
  ['Chromium', (): Promise<Driver> => openChromium()],
  ['Firefox', (): Promise<Driver> => openFirefox('test-firefox', { idleMs: 4000 })],
])('a worker, in %s', (name, launch) => {
  const opened = openForTests(launch);

  it('answers as before once it was killed', () =>
    opened.on(`${opened.server.origin}/hu.html`, async (tab) => {
      const merkel = merkelOf(await marksOf(tab, 12));
      await hover(tab, merkel);
      const before = await cardText(tab, 'Angela Merkel');
      expect(before).toContain('Német politikus');
      await tab.press('Escape');
      expect(await opened.driver.killWorker()).toBe(true);
      await hover(tab, merkel);
      expect(await cardText(tab, 'Angela Merkel')).toBe(before);
    }));

  // Firefox lets nobody kill its background at once.
  it.skipIf(name === 'Firefox')('is killed 50 times in a row, and nothing is lost for long', () =>
    opened.on(`${opened.server.origin}/hu.html`, async (tab) => {
      const marks = await marksOf(tab, 12);
      await watchErrors(tab);
      await hover(tab, merkelOf(marks));
      const before = await cardText(tab, 'Angela Merkel');
      let killed = 0;
      for (let turn = 0; killed < 50 && turn < 500; turn++) {
        // Between a request and its answer, at its start, while it loads: the times move past each other.
        if (turn % 5 === 0) await hover(tab, marks[(turn / 5) % marks.length]!);
        await wait((turn * 37) % 90);
        if (await opened.driver.killWorker()) killed++;
      }
      expect(killed).toBe(50);
      await tab.press('Escape');
      await hover(tab, merkelOf(marks));
      expect(await cardText(tab, 'Angela Merkel')).toBe(before);
      expect(await marksNow(tab)).toHaveLength(marks.length);
      expect(await errorsOf(tab)).toEqual([]);
    }),
  );

  it.skipIf(name === 'Firefox')('that is killed while a page asks for its first marks gives them still', () =>
    opened.on('about:blank', async (tab) => {
      for (const ms of [0, 60, 250]) {
        await opened.driver.killWorker();
        await tab.goto(`${opened.server.origin}/en.html?${ms}`);
        await wait(ms);
        await opened.driver.killWorker();
        await marksOf(tab, 8);
      }
    }),
  );

  it.skipIf(name === 'Firefox')(
    'that is killed as often as it starts to inject a part injects it at last',
    () =>
      opened.on('about:blank', async (tab) => {
        await opened.driver.killWorker();
        // Its first task is to inject: it is killed in the moment that it is there, and once more when it comes again.
        const gone = tab.goto(`${opened.server.origin}/en.html?inject`);
        for (let killed = 0; killed < 2; ) if (await opened.driver.killWorker()) killed++;
        await gone;
        await watchErrors(tab);
        await marksOf(tab, 8);
        expect(await errorsOf(tab)).toEqual([]);
      }),
  );
});

/** Marks that a reader sees: their line is drawn. */
const DRAWN = `[...CSS.highlights].filter(([name, highlight]) => name.startsWith('glossa-') && highlight.size > 0 &&
  getComputedStyle([...highlight][0].startContainer.parentElement, '::highlight(' + name + ')').textDecorationLine !== 'none').length`;
const CARDS = `[...document.querySelectorAll('[data-glossa]')].filter((host) => getComputedStyle(host).display !== 'none').length`;

describe.each([
  ['Chromium', openChromium],
  ['Firefox', openFirefox],
])('a page whose extension is updated and then removed with a card open, in %s', (_name, launch) => {
  const opened = openForTests(launch);

  async function openWithCard(tab: Tab): Promise<void> {
    await tab.goto(`${opened.server.origin}/hu.html`);
    const marks = await marksOf(tab, 12);
    await watchErrors(tab);
    expect(await tab.evaluate<number>(DRAWN)).toBeGreaterThan(2);
    await hover(tab, merkelOf(marks));
    await cardText(tab, 'Angela Merkel');
  }

  async function expectNothing(tab: Tab): Promise<void> {
    await until(
      () => tab.evaluate<[number, number]>(`[${DRAWN}, ${CARDS}]`),
      ([marks, cards]) => marks === 0 && cards === 0,
      'The end of marks and cards',
    );
  }

  it.each([0, 100, 300])('is marked where it is opened %i ms after the update began', async (ms) => {
    const tab = await opened.driver.open();
    const updating = opened.driver.updateExtension();
    await wait(ms);
    await tab.goto(`${opened.server.origin}/hu.html`);
    await updating;
    await marksOf(tab, 12);
    await tab.close();
  });

  it('has the marks of the new version alone, and no error', () =>
    opened.on('about:blank', async (tab) => {
      await openWithCard(tab);
      await opened.driver.updateExtension();
      await until(
        () => tab.evaluate<number>(CARDS),
        (cards) => cards === 0,
        'The end of the card',
      );
      // The new version's script looks at the pages that are open.
      expect((await marksOf(tab, 12)).length).toBeLessThan(30);
      await wait(1500);
      expect((await marksOf(tab, 12)).length).toBeLessThan(30);
      expect(await tab.evaluate<number>(DRAWN)).toBeGreaterThan(2);
      expect(await tab.evaluate<number>('document.adoptedStyleSheets.length')).toBe(1);
      expect(await errorsOf(tab)).toEqual([]);

      await openWithCard(tab);
      await opened.driver.removeExtension();
      await expectNothing(tab);
      await tab.press('Alt+KeyG');
      await tab.move(300, 400);
      await wait(600);
      await expectNothing(tab);
      expect(await errorsOf(tab)).toEqual([]);
    }));
});
