import { describe, expect, it } from 'vitest';
import { english } from '../../../src/language/en';

const words = (text: string): string[] => english.tokenize(text).map((token) => token.text);

describe('English words', () => {
  it.each([
    [
      'from Jackson, Miss., and Fargo, N.D.',
      ['from', 'Jackson', ',', 'Miss.', ',', 'and', 'Fargo', ',', 'N.D.'],
    ],
    ['Charleston, W.Va. (AP)', ['Charleston', ',', 'W.Va.', '(', 'AP', ')']],
    [
      'He fell ill. Miss Price went to mass.',
      ['He', 'fell', 'ill', '.', 'Miss', 'Price', 'went', 'to', 'mass', '.'],
    ],
  ])('keeps the dot of a state in %s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it.each([
    ['C.I.A.', 'CIA', 6],
    ["C.I.A.'s", 'CIA', 6],
    ['Russians', 'Russian', 7],
  ])('%s is read as %s, its mark %i letters long', (form, base, length) => {
    expect(english.bases(form).find((one) => one.base === base)?.stemLength).toBe(length);
  });

  it('names each role phrase once', () => {
    expect(new Set(english.offices.roleWords.map((word) => word.words)).size).toBe(
      english.offices.roleWords.length,
    );
  });
});
