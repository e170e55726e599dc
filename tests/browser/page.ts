/** What the tests ask of a page, as expressions that run in it. */
import type { Tab } from './drivers';

export interface MarkOnPage {
  text: string;
  x: number;
  y: number;
  highlight: string;
}

const MARKS = `[...CSS.highlights].filter(([name]) => name.startsWith('glossa-')).flatMap(([name, highlight]) =>
  [...highlight].filter((range) => range.getClientRects().length > 0).map((range) => { const box = range.getClientRects()[0]; return { text: range.toString().replace(/\\s+/g, ' '), x: box.left + box.width / 2, y: box.top + box.height / 2, highlight: name }; }))`;

/** In a page of Glossa's own: the tabs with an article of the tests' server, 0 for another one. */
export const ARTICLE_TABS = `chrome.tabs.query({}).then((all) => Promise.all(all.map(({ id }) =>
  chrome.scripting.executeScript({ target: { tabId: id }, func: () => globalThis[Symbol.for('glossa.status')]?.() }).then(([found]) => found?.result?.host === '127.0.0.1' ? id : 0, () => 0))))`;

export function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

const POLL_MS = 30;
/** Marks that stay the same for so long are all. */
const SETTLED_MS = 200;

/** The first value that is good; fails after 30 s. */
export async function until<T>(
  read: () => Promise<T>,
  good: (value: T) => boolean,
  what: string,
): Promise<T> {
  const end = Date.now() + 30_000;
  for (;;) {
    const value = await read();
    if (good(value)) return value;
    if (Date.now() > end) throw new Error(`${what} did not come: ${JSON.stringify(value)}`);
    await wait(POLL_MS);
  }
}

/** Marks on the page, once there are as many as wanted and no more come. */
export async function marksOf(tab: Tab, atLeast: number): Promise<MarkOnPage[]> {
  let before: MarkOnPage[] | undefined;
  let since = 0;
  return until(
    () => marksNow(tab),
    (marks) => {
      if (JSON.stringify(marks) !== JSON.stringify(before)) since = Date.now();
      before = marks;
      return marks.length >= atLeast && Date.now() - since >= SETTLED_MS;
    },
    'The marks',
  );
}

export function marksNow(tab: Tab): Promise<MarkOnPage[]> {
  return tab.evaluate<MarkOnPage[]>(MARKS);
}

const CARD = `(() => { const host = document.querySelector('[data-glossa]'); const card = host?.shadowRoot?.querySelector('.card');
  return host?.matches(':popover-open') && card && card.getAttribute('aria-busy') === 'false' ? card.innerText : ''; })()`;

/** Text of the open card, once it holds the words. */
export function cardText(tab: Tab, holding: string): Promise<string> {
  return until(
    () => tab.evaluate<string>(CARD),
    (text) => text.includes(holding),
    `A card with "${holding}"`,
  );
}

export function openCard(tab: Tab): Promise<string> {
  return tab.evaluate<string>(CARD);
}

/** Shows all that the open card has: a card with much to say keeps the rest under "More". */
export async function unfold(tab: Tab): Promise<void> {
  await tab.evaluate(`document.querySelector('[data-glossa]').shadowRoot.querySelector('.more')?.click()`);
  await until(
    () =>
      tab.evaluate<boolean>(
        `document.querySelector('[data-glossa]').shadowRoot.querySelector('.actions')?.checkVisibility() === true`,
      ),
    Boolean,
    'The whole card',
  );
}

/** Moves the pointer onto a mark, as a hand would: first beside it, then onto it. */
export async function hover(tab: Tab, mark: MarkOnPage): Promise<void> {
  await tab.move(2, 2);
  await tab.move(mark.x - 1, mark.y);
  await tab.move(mark.x, mark.y);
}

/** The page's own HTML, without what Glossa adds beside the body. */
export function pageHtml(tab: Tab): Promise<string> {
  return tab.evaluate<string>('document.head.outerHTML + document.body.outerHTML');
}
