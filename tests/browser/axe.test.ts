/** axe on all of Glossa's own pages, in every language, in light and dark. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import type { Tab } from './drivers';
import { openOwnPages, textOf } from './own-pages';
import { marksOf, until } from './page';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const pages = openOwnPages();

/** Waits until all has come: the text is the same three times in a row. */
async function whole(tab: Tab): Promise<void> {
  let before = '';
  let same = 0;
  await until(
    async () => {
      const text = await textOf(tab);
      same = text === before && text !== '' ? same + 1 : 0;
      before = text;
      return same;
    },
    (times) => times > 3,
    'The whole page',
  );
}

/** Faults that axe finds on a page of Glossa's in light and in dark, as "rule: element". */
async function faults(tab: Tab): Promise<string[]> {
  await whole(tab);
  await tab.evaluate(`{ ${AXE}; window.axe = axe ?? window.axe; }`);
  const found: string[] = [];
  for (const dark of [false, true]) {
    await tab.media({ dark, reducedMotion: true });
    found.push(
      ...(await tab.evaluate<string[]>(
        `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
          violations.flatMap(({ id, nodes }) => nodes.map((node) => '${dark ? 'dark' : 'light'}: ' + id + ': ' + node.html.slice(0, 160))))`,
      )),
    );
  }
  return found;
}

/** All that lists can hold is there to be looked at. */
const FULL = {
  history: true,
  following: true,
  sitesOff: ['a.example'],
  hidden: [{ id: 'Q90', label: 'Paris' }],
};

describe.each(['hu', 'en', 'de'])('for all readers, in %s', (uiLang) => {
  it('no page has a fault that axe knows, with full lists', async () => {
    await pages.clear({ ...FULL, uiLang });
    const addresses = ['options.html', 'welcome.html', 'panel.html#look=Berlin'];
    const found = addresses.map((page) =>
      pages.on(pages.own(page), async (tab) => expect(await faults(tab), page).toEqual([])),
    );
    await Promise.all(found);
  });

  it('popup and panel of an article have no fault that axe knows', async () => {
    await pages.clear({ uiLang });
    await pages.beside('hu.html', 'popup.html', async (popup, article) => {
      await marksOf(article, 10);
      expect(await faults(popup)).toEqual([]);
      await popup.goto(await popup.evaluate<string>(`location.href.replace('popup.html', 'panel.html')`));
      expect(await faults(popup)).toEqual([]);
    });
  });
});
