import { describe, expect, it } from 'vitest';
import { german } from '../../../src/language/de';
import { isPersonNoun } from '../../../src/language/de/person-nouns';

describe('German words', () => {
  it.each([
    'bundesinnenministerin',
    'virologe',
    'us-präsident',
    'schriftstellerin',
    'amtsrichter',
    'außenminister',
  ])('%s stands before a name', (word) => {
    expect(isPersonNoun(word)).toBe(true);
    expect(german.people.titles.has(word)).toBe(true);
  });

  it.each(['richter', 'dichter', 'ludwigshafen', 'ministerium', 'berlin', 'münchen'])(
    '%s does not',
    (word) => {
      expect(isPersonNoun(word)).toBe(false);
    },
  );

  it('names each role phrase once', () => {
    expect(new Set(german.offices.roleWords.map((word) => word.words)).size).toBe(
      german.offices.roleWords.length,
    );
  });
});
