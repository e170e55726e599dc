/** What a card that is too small for its rows shows, by heights that the test gives them. */
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/card/fold';

const ROW = 20;

interface Rows {
  tie?: number;
  /** Offices held several times, and once. */
  term?: number;
  once?: number;
  fact?: number;
}

/** A card whose rows are `ROW` high each, in a scroll area that shows `room` of them. */
function cardOf(counts: Rows, room: number, unfolded = false): HTMLElement {
  const rows = Object.entries(counts).flatMap(([row, count]) =>
    Array.from({ length: count }, (_, at) => {
      const kind = row === 'once' ? 'data-row="term" data-spans="1"' : `data-row="${row}"`;
      return `<i ${kind} data-at="${at}">${row}${at}</i>`;
    }),
  );
  const lanes = Array.from({ length: counts.term ?? 0 }, (_, at) => `<b data-lane="${at}"></b>`);
  const { document } = parseHTML(
    `<div class="card${unfolded ? ' unfolded' : ''}"><section class="scroll">${rows.join('')}${lanes.join('')}</section></div>`,
  );
  const scroll = document.querySelector('.scroll')!;
  const visible = (): number => scroll.querySelectorAll('[data-row]:not([hidden])').length;
  Object.defineProperty(scroll, 'scrollHeight', { get: () => ROW * visible() });
  Object.defineProperty(scroll, 'clientHeight', { get: () => ROW * Math.min(room, visible()) });
  return document.querySelector('.card')! as unknown as HTMLElement;
}

function shown(card: HTMLElement): string[] {
  return [...card.querySelectorAll('[data-row]:not([hidden])')].map((row) => row.textContent!);
}

describe('folding', () => {
  it.each([
    ['all of a small card', { tie: 1, fact: 2 }, 3, ['tie0', 'fact0', 'fact1'], false],
    ['two ties and as many facts as fit', { tie: 5, fact: 5 }, 4, ['tie0', 'tie1', 'fact0', 'fact1'], true],
    [
      'ties and offices before facts',
      { tie: 3, term: 4, fact: 3 },
      5,
      ['tie0', 'tie1', 'term0', 'term1', 'term2'],
      true,
    ],
    [
      'no office alone that the lead has told',
      { tie: 2, once: 2, fact: 2 },
      3,
      ['tie0', 'tie1', 'fact0'],
      true,
    ],
    ['offices before no ties', { tie: 2, term: 2, fact: 2 }, 3, ['tie0', 'tie1', 'term0'], true],
    ['a tie where there is room for no more', { tie: 2, fact: 2 }, 1, ['tie0'], true],
  ])('shows %s', (_what, counts, room, expected, isFolded) => {
    const card = cardOf(counts, room);
    fold(card);
    expect(shown(card)).toEqual(expected);
    expect(card.hasAttribute('data-folded')).toBe(isFolded);
  });

  it('hides the bar of an office with it', () => {
    const card = cardOf({ term: 3 }, 1);
    fold(card);
    const lanes = [...card.querySelectorAll<HTMLElement>('[data-lane]')].map((lane) => lane.hidden);
    expect(lanes).toEqual([false, true, true]);
  });

  it('shows all again once the card is unfolded or larger', () => {
    const card = cardOf({ tie: 5, fact: 5 }, 3);
    fold(card);
    card.classList.add('unfolded');
    fold(card);
    expect(shown(card)).toHaveLength(10);
    expect(card.hasAttribute('data-folded')).toBe(false);
  });
});
