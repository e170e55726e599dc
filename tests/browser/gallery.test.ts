/** Every kind of card, drawn from the real knowledge file: nothing is cut, nothing breaks inside a word, axe finds nothing. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import type { CardModel } from '../../src/describe/types';
import type { ArticleLang } from '../../src/knowledge/model';
import { openChromium, openFirefox, type Tab } from './drivers';
import { drawSheet, type Mode, modelsIn } from './gallery-sheets';
import { openForTests } from './lifecycle';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const known = new Map<ArticleLang, Promise<CardModel[]>>();
function models(lang: ArticleLang): Promise<CardModel[]> {
  const found = known.get(lang) ?? modelsIn(lang);
  known.set(lang, found);
  return found;
}

/** What is cut or broken in the cards that are drawn, as "name: fault". */
const FAULTS = `[...document.querySelectorAll('.host')].flatMap(({ shadowRoot }) => {
  const card = shadowRoot.querySelector('.card');
  const scroll = card.querySelector('.scroll');
  const name = card.querySelector('h2').textContent;
  const faults = [];
  const rows = [...card.querySelectorAll('[data-row]:not([hidden])')];
  const isFolded = card.hasAttribute('data-folded');
  if (isFolded && rows.length > 0 && scroll.scrollHeight > scroll.clientHeight + 1) faults.push('is cut');
  if (!isFolded && !card.classList.contains('unfolded') && scroll.scrollHeight > scroll.clientHeight + 1) faults.push('scrolls though it is not folded');
  if (scroll.scrollWidth > scroll.clientWidth) faults.push('is too wide');
  for (const label of card.querySelectorAll('dt')) if (label.scrollWidth > label.clientWidth + 1) faults.push('label ' + label.textContent);
  for (const label of card.querySelectorAll('.strip .year, .strip .day')) {
    const [one, all] = [label.getBoundingClientRect(), card.getBoundingClientRect()];
    if (one.width > 0 && (one.left < all.left || one.right > all.right)) faults.push('strip ' + label.textContent);
  }
  const text = card.querySelector('h2 bdi').firstChild;
  for (const { 0: word, index } of text.data.matchAll(/[^\\s-]+/g)) {
    const range = document.createRange();
    range.setStart(text, index);
    range.setEnd(text, index + word.length);
    if (new Set([...range.getClientRects()].map(({ top }) => top)).size > 1) faults.push('name breaks in ' + word);
  }
  return faults.map((fault) => name + ': ' + fault);
})`;

async function violations(tab: Tab): Promise<string[]> {
  await tab.evaluate(`{ ${AXE}; window.axe = axe ?? window.axe; }`);
  // What is said of a page as a whole is not said of cards side by side: each has parts of the same names.
  return tab.evaluate<string[]>(
    `axe.run({ include: [['.host']] }, { resultTypes: ['violations'], rules: { region: { enabled: false }, 'landmark-unique': { enabled: false } } }).then(({ violations }) =>
      violations.flatMap(({ id, nodes }) => nodes.map((node) => id + ': ' + node.html.slice(0, 120))))`,
  );
}

const MODES: readonly [name: string, mode: Omit<Mode, 'name'>][] = [
  ['folded', {}],
  ['narrow', { narrow: 320 }],
  ['unfolded and dark', { unfolded: true, dark: true }],
];

describe.each([
  ['Chromium', openChromium],
  ['Firefox', openFirefox],
])('every kind of card, %s', (_name, launch) => {
  const opened = openForTests(launch);

  describe.each(['hu', 'en', 'de'] as const)('in %s', (lang) => {
    it.each(MODES)('%s is whole, and has no fault that axe knows', async (name, mode) => {
      await opened.on('about:blank', async (tab) => {
        await drawSheet(tab, `${opened.server.origin}/none.html`, { name, ...mode }, await models(lang));
        expect(await tab.evaluate<string[]>(FAULTS)).toEqual([]);
        expect(await violations(tab)).toEqual([]);
      });
    });
  });
});
