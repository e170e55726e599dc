/** What a screen reader is told of card, popup and panel: the accessibility tree, which Chromium alone shows. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { Tab, TreeNode } from './drivers';
import { openOwnPages, shows } from './own-pages';
import { cardText, marksOf, until } from './page';

const pages = openOwnPages();

const named = (nodes: readonly TreeNode[], role: string): string[] =>
  nodes.filter((node) => node.role === role).map(({ name }) => name);

/** Every control of the tree has a name. */
function expectNamed(nodes: readonly TreeNode[]): void {
  const controls = [
    'button',
    'link',
    'checkbox',
    'radio',
    'searchbox',
    'textbox',
    'combobox',
    'dialog',
    'image',
  ];
  const nameless = nodes.filter(({ role, name }) => controls.includes(role) && name.trim() === '');
  expect(nameless).toEqual([]);
}

beforeEach(() => pages.clear());

describe('a screen reader', () => {
  it('is told of the card as a dialog that has a name, the focus and named buttons, and which mark of how many it is', () =>
    pages.on(pages.web('en.html'), async (tab: Tab) => {
      const marks = await marksOf(tab, 3);
      await tab.press('Alt+KeyG');
      const text = await cardText(tab, '\n');
      const nodes = await until(
        () => tab.tree!(),
        (all) => all.some(({ role, properties }) => role === 'dialog' && properties.focused === true),
        'The dialog with the focus',
      );
      const [dialog] = nodes.filter(({ role }) => role === 'dialog');
      const [heading] = named(nodes.slice(nodes.indexOf(dialog!)), 'heading');
      expect(text).toContain(heading);
      expect(dialog!.name).toBe(`Background: ${heading}`);
      expect(named(nodes, 'button')).toEqual(expect.arrayContaining(['Keep open', 'Close']));
      expect(nodes.some(({ role, properties }) => role === 'status' || properties.live === 'polite')).toBe(
        true,
      );
      const said = nodes.map(({ name }) => name).filter((name) => / of \d+$/.test(name));
      expect(said).toContain(`${heading}, 1 of ${marks.length}`);
      expectNamed(nodes);
      await tab.press('Escape');
      const after = await until(
        () => tab.tree!(),
        (all) => !all.some(({ role }) => role === 'dialog'),
        'The end of the dialog',
      );
      expect(after.length).toBeGreaterThan(5);
    }));

  it('reads the article as it stood: a mark is no node of the tree', () =>
    pages.on(pages.web('en.html'), async (tab: Tab) => {
      const texts = async () =>
        (await tab.tree!()).filter(({ role }) => role === 'StaticText').map(({ name }) => name);
      await marksOf(tab, 3);
      // Whole sentences: no name is cut out of its text.
      expect((await texts()).some((text) => text.includes('Olaf Scholz') && text.length > 60)).toBe(true);
      expect(named(await tab.tree!(), 'mark')).toEqual([]);
    }));

  it('finds the names of an article in the panel, which needs no hover: headings, a field and a button for each', () =>
    pages.beside('en.html', 'panel.html', async (panel) => {
      await shows(panel, 'Olaf Scholz');
      const nodes = await panel.tree!();
      const headings = named(nodes, 'heading');
      expect(headings).toEqual(expect.arrayContaining(['Names', 'People', 'Places']));
      expect(named(nodes, 'button').some((name) => name.startsWith('Olaf Scholz'))).toBe(true);
      expect(named(nodes, 'searchbox').length).toBeGreaterThan(0);
      expectNamed(nodes);
    }));

  it('is told in the popup what the page has, and which switches are on', () =>
    pages.beside('en.html', 'popup.html', async (popup) => {
      await shows(popup, 'names marked');
      const nodes = await popup.tree!();
      expect(named(nodes, 'checkbox').length).toBeGreaterThanOrEqual(2);
      for (const { properties } of nodes.filter(({ role }) => role === 'checkbox'))
        expect(properties.checked).toBe('true');
      expectNamed(nodes);
    }));
});
