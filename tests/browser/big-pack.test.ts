/** A whole knowledge file of a reader's own: compiled from a dump, given to the options page, read in place of the bundled one. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compile } from '../../src/compiler/compile';
import { Report } from '../../src/compiler/report';
import { readTables } from '../../src/compiler/tables/tables';
import { WHOLE } from '../../src/compiler/wikidata/parts';
import { readDump } from '../../src/compiler/wikidata/run';
import { BIG_FILES } from '../../src/packs/files';
import { openChromium, type Tab } from './drivers';
import { openForTests } from './lifecycle';
import { marksNow, until } from './page';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const opened = openForTests(openChromium);

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'glossa-pack-'));
  const out = join(folder, 'tables');
  await readDump({
    file: join(ROOT, 'tests/fixtures/wikidata/dump.json'),
    classes: join(ROOT, 'src/compiler/facts/wikidata-classes.tsv'),
    part: WHOLE,
    sitelinks: 3,
    known: new Set(),
    out,
    progress: () => undefined,
  });
  const { files } = compile([readTables(out)], new Report(), () => undefined);
  for (const [name, bytes] of files) writeFileSync(join(folder, name), bytes);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function textOf(tab: Tab, words: string): Promise<string> {
  return until(
    () => tab.evaluate<string>('document.body.innerText'),
    (text) => text.includes(words),
    `"${words}"`,
  );
}

/** Texts of the marks on an article of many names, once they are as wanted. */
async function marked(good: (texts: string[]) => boolean): Promise<string[]> {
  let texts: string[] = [];
  await opened.on(`${opened.server.origin}/hu.html`, async (tab) => {
    texts = await until(async () => (await marksNow(tab)).map(({ text }) => text), good, 'The marks');
  });
  return texts;
}

const has = (texts: string[], name: string): boolean => texts.some((text) => text.includes(name));

describe('a whole knowledge file as a pack', () => {
  it('is read in place of the bundled one, until it is switched off or removed', async () => {
    expect(has(await marked((texts) => has(texts, 'Merkel') && has(texts, 'Macron')), 'Macron')).toBe(true);
    await opened.on(opened.driver.extensionPage('pages/options.html'), async (options) => {
      await options.evaluate(`chrome.storage.local.set({ uiLang: 'en' })`);
      await textOf(options, 'Add a pack');
      await options.upload!(
        'input[accept^=".json,.bin"]',
        BIG_FILES.map((name) => join(folder, name)),
      );
      await textOf(options, '5 names');
    });
    const own = await marked((texts) => has(texts, 'Magyarország') && !has(texts, 'Macron'));
    expect(has(own, 'NATO')).toBe(false);
    await opened.on(opened.driver.extensionPage('pages/options.html'), async (options) => {
      await textOf(options, '5 names');
      await options.evaluate(
        `[...document.querySelectorAll('button')].find((one) => one.getAttribute('aria-label')?.startsWith('Remove: ')).click()`,
      );
      await until(
        () => options.evaluate<string>('document.body.innerText'),
        (text) => !text.includes('5 names'),
        'The removal',
      );
    });
    await marked((texts) => has(texts, 'Macron'));
  });

  it('is refused where a file is missing, with a sentence that names them all', async () => {
    await opened.on(opened.driver.extensionPage('pages/options.html'), async (options) => {
      await textOf(options, 'Add a pack');
      await options.upload!(
        'input[accept^=".json,.bin"]',
        BIG_FILES.slice(1).map((name) => join(folder, name)),
      );
      await textOf(options, `needs all of these files: ${BIG_FILES.join(', ')}`);
    });
  });
});
