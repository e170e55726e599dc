/** A worker that starts again reads copies of the knowledge, and the extension's own files where those are no good. */
import { describe, expect, it } from 'vitest';
import { openChromium, type Tab } from './drivers';
import { openForTests } from './lifecycle';
import { cardText, hover, marksOf } from './page';

/** What the store of copies holds, by name: the sizes in bytes. `change` is run on each row before, in the page. */
function copies(change = ''): string {
  return `new Promise((resolve, reject) => {
    const opening = indexedDB.open('glossa-copies');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const found = {};
      const store = opening.result.transaction('files', 'readwrite').objectStore('files');
      const rows = store.openCursor();
      rows.onsuccess = () => {
        const row = rows.result;
        if (!row) { opening.result.close(); resolve(found); return; }
        found[row.key] = row.value.size;
        ${change}
        row.continue();
      };
    };
  })`;
}

async function waitForCopies(page: Tab): Promise<Record<string, number>> {
  for (let round = 0; round < 100; round++) {
    const found = await page.evaluate<Record<string, number>>(copies());
    if (Object.keys(found).length > 0) return found;
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
  throw new Error('No copies were made.');
}

const ZEROS = 'new Blob([new Uint8Array(row.value.size)])';
const COPIED = ['entities.bin', 'names.mul.bin', 'records.bin'];

describe('copies of the knowledge in Chromium', () => {
  const opened = openForTests(openChromium);

  async function readAgain(damage: string): Promise<void> {
    const page = await opened.driver.open();
    await page.goto(opened.driver.extensionPage('pages/options.html'));
    await page.evaluate(copies(damage));
    await page.close();
    expect(await opened.driver.killWorker()).toBe(true);
    await opened.on(`${opened.server.origin}/hu.html`, async (tab) => {
      const marks = await marksOf(tab, 12);
      await hover(tab, marks.find(({ text }) => text === 'Emmanuel Macronnal')!);
      expect(await cardText(tab, 'Emmanuel Macron')).toContain('Franciaország');
    });
  }

  it('are made after the first marks', () =>
    opened.on(`${opened.server.origin}/hu.html`, async (tab) => {
      await marksOf(tab, 12);
      const page = await opened.driver.open();
      await page.goto(opened.driver.extensionPage('pages/options.html'));
      expect(Object.keys(await waitForCopies(page)).sort()).toEqual(COPIED);
      await page.close();
    }));

  it.each([
    ['whole', ''],
    ['with an empty index', `if (row.key === 'entities.bin') row.update(${ZEROS});`],
    ['with names of zeros', `if (row.key === 'names.mul.bin') row.update(${ZEROS});`],
    ['with damaged records', `if (row.key === 'records.bin') row.update(${ZEROS});`],
    ['with one file gone', `if (row.key === 'records.bin') row.delete();`],
    ['with values of another type', 'row.update({ size: 1 });'],
  ])('%s serve the next worker, or give way', async (_, damage) => {
    await readAgain(damage);
    const page = await opened.driver.open();
    await page.goto(opened.driver.extensionPage('pages/options.html'));
    const found = await waitForCopies(page);
    expect(Object.keys(found).sort()).toEqual(COPIED);
    await page.close();
  });
});
