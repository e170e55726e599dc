import { describe, expect, it } from 'vitest';
import { dayOf, yearOf } from '../../../src/knowledge/dates';
import type { NameIndex } from '../../../src/knowledge/store';
import { languageOf } from '../../../src/language';
import { link } from '../../../src/linking';
import { Lexicon } from '../../../src/linking/read/lexicon';
import type { Walk } from '../../../src/linking/read/walks';
import { fakeKnowledge } from './fake-knowledge';

const knowledge = fakeKnowledge([
  { id: 'Q1', kind: 'person', names: ['Gerald Ford'], prior: 0.8 },
  { id: 'Q2', kind: 'city', names: ['New York City'], prior: 0.9 },
  { id: 'Q3', kind: 'region', names: ['New York'], prior: 0.9 },
]);

/** Ids found at each word of a walk; "end" where no name goes on. */
function walked(lexicon: Lexicon, text: string): string[] {
  const [first, ...rest] = text.split(' ').map((form) => lexicon.word(form));
  const names: string[] = [];
  let walk: Walk | undefined = lexicon.walks.from(first!);
  for (const word of rest) {
    const step = lexicon.walks.step(walk, word);
    const found = step.found.flat().map(({ posting }) => knowledge.entities.id(posting.ref));
    names.push(found.join('+'));
    walk = step.next;
    if (walk === undefined) return [...names, 'end'];
  }
  return names;
}

describe('walks', () => {
  const lexicon = new Lexicon(knowledge, languageOf('en')!);

  it.each([
    ['New York City', ['Q3', 'Q2']],
    ['New York state', ['Q3', '']],
    ['New Delhi today', ['', 'end']],
    ['Gerald Ford', ['Q1', 'end']],
    // An initial that the file's name has not is another person's.
    ['Gerald R. Ford', ['', 'end']],
  ])('%s: %j, the first time and again', (text, expected) => {
    expect(walked(lexicon, text)).toEqual(expected);
    expect(walked(lexicon, text)).toEqual(expected);
  });

  it('are taken once for the same words', () => {
    let asked = 0;
    const names: NameIndex = {
      lookup(key) {
        asked++;
        return knowledge.names.lookup(key);
      },
      wordsFrom: (start) => knowledge.names.wordsFrom(start),
      personsNamed: (word) => knowledge.names.personsNamed(word),
    };
    const counting = new Lexicon({ ...knowledge, names }, languageOf('en')!);
    const first = walked(counting, 'New York City');
    const before = asked;
    expect(walked(counting, 'New York City')).toEqual(first);
    expect(asked).toBe(before);
  });
});

describe('what is kept of words', () => {
  const many = fakeKnowledge(
    Array.from({ length: 40 }, (_, at) => ({
      id: `Q${at + 1}`,
      kind: 'city' as const,
      names: ['Springfield'],
    })),
  );

  /** How many of the words that came last a lexicon still knows, where every word has so many readings. */
  function remembered(readings: number, count: number): number {
    let asked = 0;
    const postings = many.names.lookup('springfield').slice(0, readings);
    const names: NameIndex = {
      lookup() {
        asked++;
        return postings;
      },
      wordsFrom: () => 0,
      personsNamed: () => ({ first: 0, last: 0 }),
    };
    const lexicon = new Lexicon({ ...many, names }, languageOf('en')!);
    const words = Array.from({ length: count }, (_, at) => `Word${at.toString(36)}`);
    for (const word of words) lexicon.word(word);
    const before = asked;
    const forgotten = words.reverse().findIndex((word) => {
      lexicon.word(word);
      return asked > before;
    });
    return forgotten < 0 ? count : forgotten;
  }

  it('is as much as an article has', () => {
    expect(remembered(1, 20_000)).toBe(20_000);
  });

  it('is bounded by its size, not by the number of words', () => {
    expect(remembered(40, 6000)).toBeLessThan(4000);
  });
});

describe('linking again with what the first time left in its caches', () => {
  it('gives the same', () => {
    const blocks = ['Gerald Ford left New York City.', 'They say that Ford came back to New York.'].map(
      (text) => ({
        text,
        heading: false,
      }),
    );
    const once = () => link({ lang: 'en', date: '1975-05-01', blocks }, knowledge, languageOf('en')!);
    const first = once();
    expect(first.mentions.map(({ surface }) => surface)).toEqual([
      'Gerald Ford',
      'New York City',
      'Ford',
      'New York',
    ]);
    expect(once()).toEqual(first);
  });
});

describe('yearOf', () => {
  it.each([
    '1970-01-01',
    '1969-12-31',
    '2000-02-29',
    '2000-12-31',
    '2100-02-28',
    '2100-03-01',
    '1900-01-01',
    '1582-10-15',
    '0001-01-01',
    '-0044-03-15',
  ])('%s', (date) => {
    expect(yearOf(dayOf(date)!)).toBe(Number(/^-?\d+/.exec(date)![0]));
  });
});
