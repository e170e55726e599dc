/** Where long blocks are parted. */
import { describe, expect, it } from 'vitest';
import { piecesOf } from '../../../src/linking/read/pieces';

const block = (text: string) => ({ text, heading: false });
const cuts = (text: string): number[] => piecesOf([block(text)]).map(({ offset }) => offset);

describe('pieces of a block', () => {
  it.each([
    ['one where it is no longer than a piece', 'a'.repeat(10_000), [0]],
    ['two where it is', 'a'.repeat(10_001), [0, 10_000]],
    ['parted behind a sentence', `${'a'.repeat(9_500)}. ${'b '.repeat(600)}`, [0, 9_501]],
    ['not at a point inside a number', `${'a '.repeat(4_800)}3.5${'b'.repeat(600)}`, [0, 9_600]],
    [
      'parted behind white space where no sentence ends',
      `${'a'.repeat(9_600)} ${'b'.repeat(800)}`,
      [0, 9_601],
    ],
    ['parted anywhere where no word ends near', `${'a'.repeat(8_900)} ${'b'.repeat(2_000)}`, [0, 10_000]],
    ['never parted in a pair of surrogates', `${'a'.repeat(9_999)}\u{1f600}${'b'.repeat(9)}`, [0, 9_999]],
    ['as many as it takes', 'a'.repeat(25_000), [0, 10_000, 20_000]],
  ])('are %s', (_, text, expected) => {
    expect(cuts(text)).toEqual(expected);
  });

  it('join without a gap and know their block', () => {
    const texts = ['Kurz.', `${'Satz um Satz. '.repeat(1_500)}Ende`];
    const pieces = piecesOf([{ text: texts[0]!, heading: true }, block(texts[1]!)]);
    for (const index of [0, 1]) {
      const own = pieces.filter((piece) => piece.block === index);
      expect(own.map(({ text }) => text).join('')).toBe(texts[index]);
      let offset = 0;
      for (const piece of own) {
        expect(piece.offset).toBe(offset);
        expect(piece.heading).toBe(index === 0);
        offset += piece.text.length;
      }
    }
  });
});
