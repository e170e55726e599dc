import { describe, expect, it } from 'vitest';
import { otherSpellings } from '../../../src/compiler/names/eastern-slavic';

describe('other spellings of East Slavic names', () => {
  it.each<['en' | 'de', string, string[]]>([
    [
      'en',
      'Volodymyr Zelenskyy',
      ['Volodymyr Zelenskyi', 'Volodymyr Zelensky', 'Volodymyr Zelenskiy', 'Volodimir Zelenskyy'],
    ],
    ['de', 'Wolodymyr Selenskyj', ['Wolodymyr Selenskij', 'Wolodimir Selenski', 'Wolodymyr Selenskyi']],
    ['en', 'Alexander Lukashenko', ['Aleksandr Lukashenko']],
    ['en', 'Dmitry Medvedev', ['Dmitri Medvedev', 'Dmitriy Medvedev']],
    ['en', 'Sergey Lavrov', ['Sergei Lavrov']],
    ['de', 'Sergej Lawrow', ['Sergei Lawrow']],
    ['en', 'Alexei Navalny', ['Alexey Navalny', 'Aleksei Navalny', 'Alexei Navalnyi']],
  ])('%s: %s', (lang, name, expected) => {
    expect(otherSpellings(name, lang)).toEqual(expect.arrayContaining(expected));
  });

  it.each(['Putin', 'Vladimir Vladimirovich Putin', 'Vladimir von Putin'])('none of %s', (name) => {
    expect(otherSpellings(name, 'en')).toEqual([]);
  });
});
