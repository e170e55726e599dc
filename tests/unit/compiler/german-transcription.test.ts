import { describe, expect, it } from 'vitest';
import { germanSpelling } from '../../../src/compiler/names/german-transcription';

describe('German spellings of names from Cyrillic', () => {
  it.each([
    ['Nikol Pashinyan', 'Nikol Paschinjan'],
    ['Ilham Aliyev', 'Ilham Alijew'],
    ['Shavkat Mirziyoyev', 'Schawkat Mirsijojew'],
    ['Sadyr Japarov', 'Sadyr Dschaparow'],
    ['Nikita Khrushchev', 'Nikita Chruschtschew'],
    ['Dmitry Rogozin', 'Dmitri Rogosin'],
  ])('%s: %s', (english, german) => {
    expect(germanSpelling(english)).toBe(german);
  });

  it.each(['Putin', 'J. Aliyev', 'Heydar ogly Aliyev Junior Senior'])('none of %s', (name) => {
    expect(germanSpelling(name)).toBeUndefined();
  });
});
