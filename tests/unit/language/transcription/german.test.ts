import { describe, expect, it } from 'vitest';
import { germanFromCyrillic, germanFromRomanised } from '../../../../src/language/transcription/german';
import { isRussianName } from '../../../../src/language/transcription/russian-names';

describe('German spellings by the tables of Duden', () => {
  it.each([
    ['ru', 'Mikhail Mishustin', 'Michail Mischustin'],
    ['ru', 'Vladimir Vysotsky', 'Wladimir Wyssozki'],
    ['ru', 'Nikita Khrushchev', 'Nikita Chruschtschow'],
    ['ru', 'Maria Zakharova', 'Marija Sacharowa'],
    ['ru', 'Aleksandr Solzhenitsyn', 'Alexander Solschenizyn'],
    ['uk', 'Iryna Venediktova', 'Iryna Wenediktowa'],
    ['uk', 'Oleksandr Syrskyi', 'Oleksandr Syrskyj'],
    ['uk', 'Denys Shmyhal', 'Denys Schmyhal'],
    // Russians of Ukraine are not turned into Ukrainians.
    ['uk', 'Nikolay Azarov', 'Nikolai Asarow'],
    ['bg', 'Boyko Borisov', 'Bojko Borissow'],
  ] as const)('%s: %s, %s', (lang, english, german) => {
    expect(germanFromRomanised(english, lang)).toBe(german);
  });

  it.each(['Alexey Pajitnov', 'Angelica Balabanoff', 'Yuri Goloubev', 'V. Putin'])('none of %s', (name) => {
    expect(germanFromRomanised(name, 'ru')).toBeUndefined();
  });

  it('spells Cyrillic itself', () => {
    expect(germanFromCyrillic('Жорес Алфёров', 'ru')).toBe('Schores Alfjorow');
    expect(germanFromCyrillic('Ђорђе Павлов', 'ru')).toBeUndefined();
  });
});

describe('names that are surely Russian', () => {
  it.each(['Yuri Gagarin', 'Andrei Sakharov', 'Larisa Latynina', 'Vladimir Vysotsky', 'Anna Akhmatova'])(
    '%s is',
    (name) => {
      expect(isRussianName(name)).toBe(true);
    },
  );

  it.each([
    'Denis Papin',
    'Anna Karina',
    'Anton Yelchin',
    'Isaac Asimov',
    'Nina Simone',
    'Ivan Lendl',
    'Yuri',
  ])('%s is not', (name) => {
    expect(isRussianName(name)).toBe(false);
  });
});
