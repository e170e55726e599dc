import { describe, expect, it } from 'vitest';
import { hungarian } from '../../../src/language/hu';

const roles = new Map(hungarian.offices.roleWords.map((word) => [word.words, word]));

describe('Hungarian words', () => {
  it.each([
    ['államfő', 'headOfState'],
    ['kormányfő', 'headOfGovernment'],
    ['külügyminiszter', 'minister.foreign'],
    ['külügyi tárcavezető', 'minister.foreign'],
    ['honvédelmi miniszter', 'minister.defence'],
    ['pénzügyminiszter', 'minister.finance'],
    ['igazságügyi miniszter', 'minister.justice'],
    ['jegybankelnök', 'centralBankGovernor'],
    ['kancellár', 'chancellor'],
  ])('%s stands for %s', (words, role) => {
    expect(roles.get(words)?.roles[0]).toBe(role);
  });

  it('names each role phrase once, in lower case but for names', () => {
    expect(roles.size).toBe(hungarian.offices.roleWords.length);
    for (const { words } of hungarian.offices.roleWords)
      expect(words.split(' ').length).toBeLessThanOrEqual(4);
  });

  it('takes the possessed form of an institution for as common as the noun, and of nothing else', () => {
    expect(hungarian.vocabulary.commonness('bírósága')).toBe(hungarian.vocabulary.commonness('bíróság'));
    expect(hungarian.vocabulary.commonness('bíróság')).toBeGreaterThan(0);
    for (const word of ['obama', 'kurtája', 'zugbankja'])
      expect(hungarian.vocabulary.commonness(word)).toBe(0);
  });

  it('finds a role in its inflected forms', () => {
    for (const form of ['miniszterelnöke', 'külügyminiszterével', 'főtitkárának', 'államfőjét']) {
      expect(hungarian.bases(form).some((base) => roles.has(base.base))).toBe(true);
    }
  });

  it('keeps ordinals and abbreviations whole', () => {
    const text = 'Ifj. dr. Kovács II. János Pál pápáról 2005. április 2-án.';
    expect(hungarian.tokenize(text).map((token) => token.text)).toEqual([
      'Ifj.',
      'dr.',
      'Kovács',
      'II.',
      'János',
      'Pál',
      'pápáról',
      '2005.',
      'április',
      '2-án',
      '.',
    ]);
  });

  it('knows times of roles, titles and cues', () => {
    expect(hungarian.offices.roleTimes.get('egykori')).toBe('former');
    expect(hungarian.offices.roleTimes.get('megválasztott')).toBe('next');
    expect(hungarian.people.titles.has('dr.')).toBe(true);
    expect(hungarian.kinds.typeCues.get('folyó')).toBe('water');
    expect(hungarian.places.directions).toContain('kelet-');
    expect(hungarian.vocabulary.commonness('és')).toBeGreaterThan(0);
  });
});
