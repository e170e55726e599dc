/** Marks on pages that change under them, at any rhythm. */
import { describe, expect, it } from 'vitest';
import { openChromium, openFirefox, type Tab } from './drivers';
import { openForTests } from './lifecycle';
import { marksNow, until, wait } from './page';

async function textsWith(tab: Tab, text: string): Promise<string[]> {
  const marks = await until(
    () => marksNow(tab),
    (now) => now.some((mark) => mark.text === text),
    `A mark on "${text}"`,
  );
  return marks.map((mark) => mark.text);
}

/** How long it takes, in ms of the page's clock, until a mark with the text is drawn; -1 after 20 s. */
function untilMarked(change: string, text: string): string {
  return `(async () => {
    ${change};
    const start = performance.now();
    while (performance.now() - start < 20_000) {
      await new Promise((resolve) => setTimeout(resolve, 5));
      const ranges = [...CSS.highlights].filter(([name]) => name.startsWith('glossa-')).flatMap(([, highlight]) => [...highlight]);
      if (ranges.some((range) => range.startContainer.isConnected && range.toString() === ${JSON.stringify(text)})) return performance.now() - start;
    }
    return -1;
  })()`;
}

const TYPED = `const p = [...document.querySelectorAll('p')].find((one) => one.textContent.includes('Merkel'))`;

describe.each([
  ['Chromium', openChromium],
  ['Firefox', openFirefox],
])('marks on a living page, %s', (_name, launch) => {
  const opened = openForTests(launch);
  const on = (page: string, body: (tab: Tab) => Promise<void>): Promise<void> =>
    opened.on(`${opened.server.origin}/${page}`, body);

  it.each([
    ['the same text is set again', `${TYPED}; p.textContent = p.textContent`],
    [
      'a word becomes a link',
      `${TYPED}; p.innerHTML = p.innerHTML.replace('visited', '<a href="/x">visited</a>')`,
    ],
    [
      'the text is wrapped',
      `${TYPED}; const span = document.createElement('span'); span.append(...p.childNodes); p.append(span)`,
    ],
    [
      'the body is replaced',
      `const body = document.createElement('body'); body.innerHTML = document.body.innerHTML; document.body.replaceWith(body)`,
    ],
    [
      'the document is written anew',
      `const html = document.documentElement.outerHTML; document.open(); document.write(html); document.close()`,
    ],
  ])('come back when %s', (_what, change) =>
    on('spa.html', async (tab) => {
      await textsWith(tab, 'Angela Merkel');
      const time = await tab.evaluate<number>(untilMarked(change, 'Angela Merkel'));
      expect(time).toBeGreaterThanOrEqual(0);
      await wait(600);
      await textsWith(tab, 'Angela Merkel');
    }),
  );

  it('follow while something else never stops changing', () =>
    on('spa.html', async (tab) => {
      await textsWith(tab, 'Angela Merkel');
      await tab.evaluate(
        `{ const clock = document.createElement('p'); document.querySelector('article').append(clock); setInterval(() => { clock.textContent = String(performance.now()); }, 20); }`,
      );
      await wait(300);
      const add = `const p = document.createElement('p'); p.textContent = 'Later Emmanuel Macron came to Budapest as well.'; document.querySelector('article').append(p)`;
      expect(await tab.evaluate<number>(untilMarked(add, 'Emmanuel Macron'))).toBeGreaterThanOrEqual(0);
    }));

  it('come on a page whose text comes late, beside a clock', () =>
    on('late.html', async (tab) => {
      expect(await textsWith(tab, 'Angela Merkel')).toContain('Warsaw');
    }));

  it('are seen again when the page takes all sheets and highlights away', () =>
    on('spa.html', async (tab) => {
      await textsWith(tab, 'Angela Merkel');
      await tab.evaluate('document.adoptedStyleSheets = []; CSS.highlights.clear()');
      await textsWith(tab, 'Angela Merkel');
      expect(await tab.evaluate<number>('document.adoptedStyleSheets.length')).toBe(1);
    }));

  it('leave with their text', () =>
    on('spa.html', async (tab) => {
      await textsWith(tab, 'Angela Merkel');
      await tab.evaluate(`{ ${TYPED}; p.textContent = 'Somebody visited a town on Monday.'; }`);
      await until(
        () => marksNow(tab),
        (marks) => marks.every((mark) => mark.text !== 'Angela Merkel' && mark.text !== ''),
        'The end of the mark',
      );
    }));
});
