/** Glossa on pages that make it hard: hostile, changing, huge, dark ones; and without its extension. */
import { describe, expect, it } from 'vitest';
import { openChromium, openFirefox, type Tab } from './drivers';
import { openForTests } from './lifecycle';
import { cardText, hover, type MarkOnPage, marksNow, marksOf, openCard, until, wait } from './page';

const textsOf = (marks: readonly MarkOnPage[]): string[] => marks.map((mark) => mark.text);

function named(marks: readonly MarkOnPage[], text: string): MarkOnPage {
  const mark = marks.find((one) => one.text === text);
  if (mark === undefined) throw new Error(`"${text}" is not among ${textsOf(marks).join(', ')}`);
  return mark;
}

describe.each([
  ['Chromium', openChromium],
  ['Firefox', openFirefox],
])('on hard pages, %s', (name, launch) => {
  const opened = openForTests(launch);
  const on = (page: string, body: (tab: Tab) => Promise<void>): Promise<void> =>
    opened.on(`${opened.server.origin}/${page}`, body);

  it('takes no orders from the page', () =>
    on('hostile.html', async (tab) => {
      const mark = named(await marksOf(tab, 4), 'Angela Merkel');
      await tab.evaluate(`pretend(${mark.x}, ${mark.y})`);
      await wait(700);
      expect(await tab.evaluate<boolean>(`document.querySelector('[data-glossa]') === null`)).toBe(true);
      const seen = await tab.evaluate<Record<string, number>>('seen');
      // The one message is the page's own.
      expect(seen).toMatchObject({ messages: 1, roots: 0, replies: 0 });
    }));

  it('uses nothing that the page has replaced, and its own things work', () =>
    on('overrides.html', async (tab) => {
      await wait(2500);
      const mark = named(await disarmed(tab, () => marksOf(tab, 4)), 'Angela Merkel');
      await hover(tab, mark);
      await wait(1500);
      expect(await disarmed(tab, () => cardText(tab, 'Angela Merkel'))).toContain('German politician');
      await tab.press('Escape');
      await wait(300);
      expect(await disarmed(tab, () => openCard(tab))).toBe('');
      expect(await disarmed(tab, () => tab.evaluate<string[]>('[...new Set(calls)]'))).toEqual([]);
    }));

  it('puts the card back when the page removes it, but not for ever', () =>
    on('hostile.html', async (tab) => {
      await hover(tab, named(await marksOf(tab, 4), 'Angela Merkel'));
      await cardText(tab, 'Angela Merkel');
      await tab.evaluate(`document.querySelector('[data-glossa]').remove()`);
      expect(await cardText(tab, 'Angela Merkel')).toContain('German politician');
      await tab.evaluate(`{ window.removing = true; document.querySelector('[data-glossa]').remove(); }`);
      await wait(500);
      expect(await tab.evaluate<number>('seen.removed')).toBeLessThan(12);
      expect(await openCard(tab)).toBe('');
    }));

  it('joins names across inline elements, reads open shadow roots and leaves editable text alone', () =>
    on('inline.html', async (tab) => {
      const marks = await marksOf(tab, 5);
      expect(textsOf(marks)).toEqual(
        expect.arrayContaining(['Angela Merkel', 'Emmanuel Macron', 'Vladimir Putin', 'Warsaw']),
      );
      for (const left of ['Germany', 'Russia', 'United Kingdom']) expect(textsOf(marks)).not.toContain(left);
      expect(await tab.evaluate<string>(`document.querySelector('#pieces').innerHTML`)).toBe(
        '<b>Angela</b> Merkel met <i>Emmanuel <span>Mac</span>ron</i> in Paris.',
      );
    }));

  it('wears dark on a dark page, though the system prefers light', () =>
    on('inline.html', async (tab) => {
      await hover(tab, named(await marksOf(tab, 5), 'Angela Merkel'));
      await cardText(tab, 'Angela Merkel');
      expect(await inCard(tab, 'card.dataset.theme')).toBe('dark');
    }));

  const onTop = `(() => { const box = document.querySelector('[data-glossa]').getBoundingClientRect();
    return document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2)?.hasAttribute('data-glossa'); })()`;

  it('lies above dialogs', () =>
    on('inline.html', async (tab) => {
      await hover(tab, named(await marksOf(tab, 5), 'Angela Merkel'));
      await cardText(tab, 'Angela Merkel');
      await tab.evaluate(`document.querySelector('#modeless').show()`);
      expect(await tab.evaluate<boolean>(onTop)).toBe(true);
      await tab.evaluate(`document.querySelector('#modeless').close()`);
      await tab.press('Escape');
      // A modal dialog makes all else inert: names outside of it are out of reach by key too.
      await tab.evaluate(`document.querySelector('#modeless').showModal()`);
      await tab.press('Alt+KeyG');
      await wait(600);
      expect(await openCard(tab)).toBe('');
    }));

  it('shows the card over a fullscreen article', () =>
    on('inline.html', async (tab) => {
      await tab.evaluate(
        `document.addEventListener('click', () => document.querySelector('article').requestFullscreen(), { once: true })`,
      );
      await tab.click(20, 400);
      await until(() => tab.evaluate<boolean>('document.fullscreenElement !== null'), Boolean, 'Fullscreen');
      await wait(500);
      const mark = named(await marksOf(tab, 5), 'Angela Merkel');
      await hover(tab, mark);
      await cardText(tab, 'Angela Merkel');
      // Browsers make all outside a fullscreen element inert: the card stays by where it is.
      for (let step = 5; step <= 60; step += 5) await tab.move(mark.x + step / 2, mark.y + step);
      await wait(700);
      expect(await openCard(tab)).toContain('Angela Merkel');
    }));

  it('follows a page that changes its article without loading', () =>
    on('spa.html', async (tab) => {
      expect(textsOf(await marksOf(tab, 2))).toContain('Angela Merkel');
      await tab.evaluate('go()');
      const now = await until(
        () => marksNow(tab),
        (marks) => textsOf(marks).includes('Budapest'),
        'The new marks',
      );
      expect(textsOf(now)).toContain('Emmanuel Macron');
      expect(textsOf(now)).not.toContain('Angela Merkel');
    }));

  it('keeps an article of 5,000 paragraphs responsive', () =>
    on('long.html', async (tab) => {
      await tab.evaluate(
        `{ window.longest = 0; let last = performance.now(); setInterval(() => { const now = performance.now(); longest = Math.max(longest, now - last); last = now; }, 10); }`,
      );
      const marks = await marksOf(tab, 2);
      expect(marks.length).toBeLessThan(2000);
      await tab.evaluate('scrollTo(0, document.body.scrollHeight / 2)');
      await wait(1500);
      await tab.evaluate(`document.querySelector('article').append(document.createElement('p'))`);
      await wait(1500);
      expect(await tab.evaluate<number>('longest')).toBeLessThan(800);
    }));

  it('is not held up by a tab that asks for much', async () => {
    const hostile = await opened.driver.open();
    await hostile.goto(`${opened.server.origin}/run.html`);
    await opened.on(`${opened.server.origin}/en.html`, async (tab) => {
      const start = Date.now();
      await marksOf(tab, 5);
      expect(Date.now() - start).toBeLessThan(20_000);
    });
    await hostile.close();
  });

  it('gives no way from the page into the card', async () => {
    const own = await launch(name === 'Chromium' ? 'chrome' : 'firefox');
    try {
      const tab = await own.open();
      await tab.goto(`${opened.server.origin}/hostile.html`);
      await hover(tab, named(await marksOf(tab, 4), 'Angela Merkel'));
      await until(
        () =>
          tab.evaluate<boolean>(`document.querySelector('[data-glossa]')?.matches(':popover-open') ?? false`),
        Boolean,
        'The card',
      );
      const host = `document.querySelector('[data-glossa]')`;
      expect(await tab.evaluate<unknown>(`${host}.shadowRoot`)).toBe(null);
      expect(await tab.evaluate<string>(`${host}.textContent + ${host}.innerHTML`)).toBe('');
      const tried = (expression: string): Promise<string> =>
        tab.evaluate<string>(
          `(() => { try { ${expression}; return 'done'; } catch { return 'refused'; } })()`,
        );
      expect(await tried(`${host}.attachInternals()`)).toBe('refused');
      expect(await tried(`${host}.attachShadow({ mode: 'open' })`)).toBe('refused');
      expect(await tried(`customElements.define(${host}.localName, class extends HTMLElement {})`)).toBe(
        'refused',
      );
      expect(await findInPage(tab)).toEqual({ found: false, text: '' });
      const { x, y } = await tab.evaluate<{ x: number; y: number }>(
        `(() => { const { left, top, width } = ${host}.getBoundingClientRect(); return { x: left + width / 2, y: top + 40 }; })()`,
      );
      await tab.move(x, y);
      await wait(300);
      // While the pointer is in the card the page can tell that words stand there, and reads none but those.
      expect(['', 'Wikidata']).toContain((await findInPage(tab)).text);
    } finally {
      await own.close();
    }
  });
});

/** Runs while the page lets all be: what the tests ask of it goes by what it has replaced. */
async function disarmed<T>(tab: Tab, body: () => Promise<T>): Promise<T> {
  await tab.press('F8');
  return body().finally(() => tab.press('F8'));
}

/** What a page gets of the card by its own search, and by reaching from what it has found. */
function findInPage(tab: Tab): Promise<{ found: boolean; text: string }> {
  return tab.evaluate(`(() => {
    getSelection().removeAllRanges();
    const found = find('Wikidata', false, false, true, false, true);
    const selection = getSelection();
    let text = found ? selection.toString() : '';
    for (const unit of ['word', 'line', 'paragraph', 'documentboundary'])
      for (const way of ['backward', 'forward']) {
        if (!found) continue;
        selection.modify('extend', way, unit);
        text += selection.toString().includes('politician') ? selection.toString() : '';
      }
    selection.removeAllRanges();
    return { found, text };
  })()`);
}

/** Evaluates an expression on the card's root element. */
function inCard(tab: Tab, expression: string): Promise<string> {
  return tab.evaluate<string>(
    `(() => { const card = document.querySelector('[data-glossa]').shadowRoot.querySelector('.card'); return ${expression}; })()`,
  );
}
