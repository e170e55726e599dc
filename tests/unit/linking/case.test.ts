import { describe, expect, it } from 'vitest';
import { textCase } from '../../../src/linking/read/case';

describe('the case of a word', () => {
  it.each([
    ['merkel', 'lower'],
    ['iPhone', 'mixed'],
    ['észak-Korea', 'mixed'],
    ['Merkel', 'capitalised'],
    ['McDonald', 'capitalised'],
    ['NATO', 'upper'],
    ['NATO-val', 'capitalised'],
    ['A', 'capitalised'],
    ['É', 'capitalised'],
    ['U.S.', 'upper'],
    ['2022', 'lower'],
    ['24-én', 'lower'],
    ['4K', 'upper'],
    ['’s', 'lower'],
    ['日本', 'lower'],
    ['', 'lower'],
  ])('%j is %s', (word, text) => {
    expect(textCase(word)).toBe(text);
  });
});
