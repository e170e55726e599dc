/** Small decisions of the page's script: keys, sentences, where a card stands, whether a page is dark. */
import { parseHTML } from 'linkedom';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { containerFor } from '../../../src/content/card/container';
import { hostRule } from '../../../src/content/card/host-style';
import { keyAction } from '../../../src/content/input/keys';
import { markRules } from '../../../src/content/marks/rules';
import { isDark } from '../../../src/content/marks/theme';
import { messageFor, positionOf } from '../../../src/content/strings';

describe('keys', () => {
  const key = (change: Partial<KeyboardEvent>): KeyboardEvent =>
    ({
      key: 'g',
      code: 'KeyG',
      altKey: true,
      ctrlKey: false,
      metaKey: false,
      shiftKey: false,
      ...change,
    }) as KeyboardEvent;

  it.each<[string, Partial<KeyboardEvent>, string | undefined]>([
    ['Alt+G', {}, 'next'],
    ['Alt+G where it writes another letter', { key: '©' }, 'next'],
    ['Alt+Shift+G', { shiftKey: true }, 'previous'],
    ['Escape', { key: 'Escape', code: 'Escape', altKey: false }, 'close'],
    ['G', { altKey: false }, undefined],
    ['Ctrl+Alt+G, which is AltGr', { ctrlKey: true }, undefined],
    ['Cmd+Alt+G', { metaKey: true }, undefined],
    ['Alt+H', { key: 'g', code: 'KeyH' }, undefined],
  ])('%s', (_what, change, action) => {
    expect(keyAction(key(change))).toBe(action);
  });
});

describe('sentences', () => {
  it.each([
    ['hu', 'Olaf Scholz, 2/3'],
    ['en', 'Olaf Scholz, 2 of 3'],
    ['de', 'Olaf Scholz, 2 von 3'],
  ])('tell which mark of how many, in %s', (lang, sentence) => {
    expect(positionOf('Olaf Scholz', ['a', 'b', 'c'], 'b', lang)).toBe(sentence);
  });

  it('are in the article’s language, in English for one that is not read', () => {
    expect(messageFor('noAnswer', 'de-AT')).toBe(messageFor('noAnswer', 'de'));
    expect(messageFor('noAnswer', 'fr')).toBe(messageFor('noAnswer', 'en'));
    expect(new Set(['hu', 'en', 'de'].map((lang) => messageFor('noAnswer', lang))).size).toBe(3);
  });
});

describe('a card stands', () => {
  /** A page with elements that are modal or fullscreen, which linkedom knows nothing of. */
  function page(body: string, fullscreen?: string): Document {
    const { document } = parseHTML(`<!doctype html><html><body>${body}</body></html>`) as unknown as {
      document: Document;
    };
    for (const dialog of document.querySelectorAll('dialog')) {
      const { matches } = dialog;
      dialog.matches = ((selector: string) =>
        selector === ':modal'
          ? dialog.hasAttribute('data-modal')
          : matches.call(dialog, selector)) as Element['matches'];
    }
    const element = fullscreen === undefined ? null : document.querySelector(fullscreen);
    Object.defineProperty(document, 'fullscreenElement', { value: element });
    return document;
  }
  const idOf = (document: Document): string => {
    const container = containerFor(document, document.querySelector('#name')!.firstChild!);
    return container.id || container.localName;
  };

  it.each([
    ['beside the body', '<p id="name">x</p>', undefined, 'html'],
    [
      'beside the body, where a dialog is not modal',
      '<dialog open id="a"><p id="name">x</p></dialog>',
      undefined,
      'html',
    ],
    [
      'in the modal dialog of its name',
      '<dialog open data-modal id="a"><p id="name">x</p></dialog>',
      undefined,
      'a',
    ],
    [
      'in the modal dialog of its name, where another is open later',
      '<dialog open data-modal id="a"><p id="name">x</p></dialog><dialog open data-modal id="b"></dialog>',
      undefined,
      'a',
    ],
    [
      'in the last modal dialog, where its name is in none',
      '<p id="name">x</p><dialog open data-modal id="a"></dialog><dialog open data-modal id="b"></dialog>',
      undefined,
      'b',
    ],
    ['in the fullscreen element', '<div id="f"><p id="name">x</p></div>', '#f', 'f'],
    ['in the fullscreen element beside its name', '<p id="name">x</p><div id="f"></div>', '#f', 'f'],
  ])('%s', (_where, body, fullscreen, expected) => {
    expect(idOf(page(body, fullscreen))).toBe(expected);
  });
});

describe('a page is dark', () => {
  afterEach(() => void vi.unstubAllGlobals());
  const { document } = parseHTML('<html><body><main><p>x</p></main></body></html>') as unknown as {
    document: Document;
  };

  it.each<[string, Record<string, { backgroundColor?: string; color?: string }>, boolean]>([
    ['by a black ground', { body: { backgroundColor: 'rgb(10, 10, 12)' } }, true],
    ['not by a white ground', { body: { backgroundColor: 'rgb(255, 255, 255)' } }, false],
    [
      'not by a black ground around a white one',
      { main: { backgroundColor: 'rgb(255, 255, 255)' }, body: { backgroundColor: 'rgb(0, 0, 0)' } },
      false,
    ],
    ['by a black ground that lets little through', { main: { backgroundColor: 'rgba(0, 0, 0, 0.9)' } }, true],
    ['not by a ground that is hardly there', { main: { backgroundColor: 'rgba(0, 0, 0, 0.1)' } }, false],
    ['by light ink where there is no ground', { p: { color: 'rgb(240, 240, 240)' } }, true],
    ['not by dark ink', { p: { color: 'rgb(20, 20, 20)' } }, false],
    ['not by colours that cannot be read', { p: { color: 'oklch(0.9 0 0)' } }, false],
    ['as the eye weighs: blue is dark', { body: { backgroundColor: 'rgb(0, 0, 255)' } }, true],
    ['as the eye weighs: green is light', { body: { backgroundColor: 'rgb(0, 255, 0)' } }, false],
    ['in the newer notation', { body: { backgroundColor: 'rgb(10 10 12 / 0.9)' } }, true],
  ])('%s', (_how, styles, dark) => {
    vi.stubGlobal('getComputedStyle', ({ localName }: Element) => ({
      backgroundColor: 'rgba(0, 0, 0, 0)',
      color: 'rgb(0, 0, 0)',
      ...styles[localName],
    }));
    expect(isDark(document.querySelector('p')!)).toBe(dark);
  });
});

describe('rules', () => {
  it('of marks draw a line only where here.css says so, and none in print', () => {
    const rules = markRules();
    expect(rules).not.toContain('text-decoration:underline');
    expect(rules.match(/text-decoration:var\(--glossa-line,none\)/g)).toHaveLength(2);
    expect(rules).toMatch(/@media print\{[^}]*::highlight\(glossa-person\)[^}]*\{text-decoration:none\}/);
  });

  const look = { shown: true, sheet: false, place: { left: 12, top: 34, room: 200 }, scale: 1.15 };
  it('of the host cannot be beaten: each is important', () => {
    for (const one of [look, { ...look, sheet: true }, { ...look, shown: false }]) {
      const [, declarations] = /^:host\{(.*)\}$/.exec(hostRule(one))!;
      for (const declaration of declarations!.split(';'))
        expect(declaration).toMatch(/^[-a-z]+:.+!important$/);
    }
  });

  it('of the host say where it is, how large, and whether at all', () => {
    expect(hostRule(look)).toContain('left:12px!important;top:34px!important');
    expect(hostRule(look)).toContain('display:var(--glossa-here,none)!important');
    expect(hostRule(look)).toContain('--glossa-room:200px!important;--glossa-scale:1.15!important');
    expect(hostRule({ ...look, shown: false })).toContain('display:none!important');
    expect(hostRule({ ...look, sheet: true })).toContain('bottom:0!important;top:auto!important');
  });
});
