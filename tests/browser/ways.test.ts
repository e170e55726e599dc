/**
 * The ways into Glossa from outside a page: context menu, address bar, shortcuts. No automation presses those of the
 * browser's own interface: their events are set off in the worker, as the browser does.
 */
import { beforeEach, describe, expect, it } from 'vitest';
import { openOwnPages, shows } from './own-pages';
import { ARTICLE_TABS, cardText, marksOf, until } from './page';

const pages = openOwnPages();

beforeEach(() => pages.clear());

function inWorker<T>(expression: string): Promise<T> {
  return pages.driver.inWorker!<T>(expression);
}

describe('the context menu', () => {
  it('has one entry, for a selection', async () => {
    expect(await inWorker(`chrome.contextMenus.update('lookUp', {}).then(() => 'there')`)).toBe('there');
    await expect(inWorker(`chrome.contextMenus.update('other', {})`)).rejects.toThrow('other');
  });

  it('looks the selection up in the panel, and grants the wish once', async () => {
    const click = (text: string): Promise<void> =>
      inWorker(
        `chrome.contextMenus.onClicked.dispatch({ menuItemId: 'lookUp', selectionText: ${JSON.stringify(text)} }, { windowId: 1 })`,
      );
    await click('Emmanuel Macronnal');
    await pages.on(pages.own('panel.html'), async (panel) => {
      await shows(panel, 'Emmanuel Macron');
      await click('Angela Merkelt');
      await shows(panel, 'Angela Merkel');
    });
    expect(await inWorker(`chrome.storage.session.get('wanted')`)).toEqual({});
  });
});

describe('the address bar', () => {
  it('suggests what the words name', async () => {
    const given = await inWorker<{ content: string; description: string }[]>(
      `new Promise((give) => chrome.omnibox.onInputChanged.dispatch('Budap', give))`,
    );
    expect(given[0]).toMatchObject({ content: 'Budapest' });
    expect(given[0]!.description).toMatch(/^Budapest: \S/);
    // Chrome reads descriptions as XML, and takes none of them when one is broken.
    for (const { description } of given) expect(description).not.toMatch(/[<>"']|&(?!#\d+;)/);
  });

  it('opens a page with what was asked for', async () => {
    await inWorker(`chrome.omnibox.onInputEntered.dispatch('Angela Merkel', 'currentTab')`);
    const address = await until(
      () =>
        inWorker<string[]>(
          `chrome.tabs.query({}).then((all) => all.map(({ url, pendingUrl }) => url || pendingUrl || ''))`,
        ),
      (all) => all.some((url) => url.includes('#look=')),
      'The page',
    ).then((all) => all.find((url) => url.includes('#look='))!);
    expect(address).toContain('pages/panel.html#look=Angela%20Merkel');
    await pages.on(address, (panel) => shows(panel, 'Angela Merkel').then(() => undefined));
  });
});

describe('the shortcuts', () => {
  it('are those that the reader can set in the browser', async () => {
    const commands = await inWorker<{ name: string; shortcut: string }[]>('chrome.commands.getAll()');
    expect(commands.map(({ name }) => name).sort()).toEqual(
      expect.arrayContaining(['next', 'panel', 'previous']),
    );
    expect(commands.find(({ name }) => name === 'next')!.shortcut).toBe('Alt+G');
  });

  it('step through the marks of the page in front', () =>
    pages.on(pages.web('en.html'), async (article) => {
      await marksOf(article, 5);
      const command = (name: string): Promise<void> =>
        inWorker(
          `${ARTICLE_TABS}.then((ids) => chrome.commands.onCommand.dispatch('${name}', { id: Math.max(...ids) }))`,
        );
      await command('next');
      const first = (await cardText(article, '\n')).split('\n')[0]!;
      await command('next');
      const second = await until(
        () => cardText(article, '\n'),
        (text) => !text.startsWith(first),
        'The next card',
      );
      await command('previous');
      await cardText(article, first);
      expect(second.split('\n')[0]).not.toBe(first);
    }));
});
