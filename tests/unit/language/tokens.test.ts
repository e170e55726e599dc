import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTokenizer, hyphenParts } from '../../../src/language/tokens';

const hungarian = createTokenizer({
  abbreviations: new Set(['dr', 'ifj', 'kb', 'pl']),
  openers: new Set(['a', 'az', 'egy']),
  ordinals: 'lower',
});
const english = createTokenizer({
  abbreviations: new Set(['mr', 'sen', 'inc']),
  openers: new Set(['the', 'he', 'a']),
  ordinals: 'none',
});
const german = createTokenizer({
  abbreviations: new Set(['dr', 'bzw']),
  openers: new Set(['der', 'die']),
  ordinals: 'noun',
});

const texts = (tokens: readonly { text: string }[]): string => tokens.map((token) => token.text).join('|');
const starts = (tokens: readonly { text: string; starts: boolean }[]): string =>
  tokens
    .filter((token) => token.starts)
    .map((token) => token.text)
    .join('|');

describe('tokens', () => {
  const cases: [string, (text: string) => { text: string }[], string][] = [
    ['Észak-Koreával, a NATO-val.', hungarian, 'Észak-Koreával|,|a|NATO-val|.'],
    ['Moszkva–Kijev — O’Brien', hungarian, 'Moszkva|–|Kijev|—|O’Brien'],
    ['dr. Kiss ifj. Nagy, pl. ez', hungarian, 'dr.|Kiss|ifj.|Nagy|,|pl.|ez'],
    ['II. János Pál és XVI. Benedek', hungarian, 'II.|János|Pál|és|XVI.|Benedek'],
    ['2022. február 24-én 3,5 millió', hungarian, '2022.|február|24-én|3,5|millió'],
    ['Ez 2022. Az elnök', hungarian, 'Ez|2022|.|Az|elnök'],
    ['Az index.hu és a Magyar Nemzet', hungarian, 'Az|index.hu|és|a|Magyar|Nemzet'],
    ['Az E.ON-nál és az U.S. Senate', hungarian, 'Az|E.ON-nál|és|az|U.S.|Senate'],
    ['(Kelet- és Nyugat-Európa)', hungarian, '(|Kelet|-|és|Nyugat-Európa|)'],
    ['Oro\u00adszor\u00adszág\u00a0elnöke', hungarian, 'Oro\u00adszor\u00adszág|elnöke'],
    ['the U.S. Congress, U.S.-led', english, 'the|U.S.|Congress|,|U.S.-led'],
    ['AT&T and Johnson & Johnson', english, 'AT&T|and|Johnson|&|Johnson'],
    ["Putin's J. K. Rowling G20 5G", english, "Putin's|J.|K.|Rowling|G20|5G"],
    ['Mr. Smith left in 2022. He', english, 'Mr.|Smith|left|in|2022|.|He'],
    ['wait... $5 😀 #tag', english, 'wait|...|$|5|😀|#|tag'],
    ['am 3. Oktober, z.B. hier', german, 'am|3.|Oktober|,|z.B.|hier'],
    ['“Yes,” he said.', english, '“|Yes|,|”|he|said|.'],
  ];
  it.each(cases)('splits %s', (text, tokenize, expected) => {
    const tokens = tokenize(text) as ReturnType<typeof hungarian>;
    expect(texts(tokens)).toBe(expected);
    for (const token of tokens) expect(text.slice(token.start, token.end)).toBe(token.text);
  });

  const sentenceCases: [string, (text: string) => { text: string; starts: boolean }[], string][] = [
    ['Az elnök elment. Putyin maradt! Miért? Nem', hungarian, 'Az|Putyin|Miért|Nem'],
    ['Azt mondta: „Nem megyünk” – közölte.', hungarian, 'Azt|Nem'],
    ['Cím\nElső sor', hungarian, 'Cím|Első'],
    ['Ott volt dr. Kiss. A vége', hungarian, 'Ott|A'],
    ['II. Erzsébet brit királynő', hungarian, 'II.'],
    ['In the U.S. The law', english, 'In|The'],
    ['In the U.S. Congress', english, 'In'],
    ['He said "no" and "(we) left." Then', english, 'He|no|we|Then'],
    ['(Az első.) Második', hungarian, 'Az|Második'],
  ];
  it.each(sentenceCases)('finds the starts in %s', (text, tokenize, expected) => {
    expect(starts(tokenize(text))).toBe(expected);
  });

  it('tells numbers from words', () => {
    const types = hungarian('2022 24-én G20-ban 3,5 12:30').map((token) => token.type);
    expect(types).toEqual(['number', 'number', 'word', 'number', 'number', 'mark', 'number']);
  });

  it('splits at hyphens with offsets', () => {
    const [token] = hungarian('  orosz-ukrán');
    expect(hyphenParts(token!).map((part) => [part.text, part.start, part.end, part.starts])).toEqual([
      ['orosz', 2, 7, true],
      ['ukrán', 8, 13, false],
    ]);
    expect(hyphenParts(hungarian('Moszkva')[0]!)).toHaveLength(1);
  });
});

describe('tokens of any text', () => {
  const pieces = fc.constantFrom(
    ...'Merkel|Észak-|Koreával|U.S.|dr.|II.|2022.|3,5|24-én|O’Brien|AT&T|…|?!|„|”|(|)|\n|\u00ad|\u200b|\ud83d|😀|e\u0301|-|–|. |, | '.split(
      '|',
    ),
  );
  const text = fc
    .array(
      fc.oneof({ weight: 8, arbitrary: pieces }, { weight: 1, arbitrary: fc.string({ unit: 'binary' }) }),
      {
        maxLength: 60,
      },
    )
    .map((list) => list.join(''));

  it.each([
    ['Hungarian', hungarian],
    ['English', english],
    ['German', german],
  ])(
    'stand in order in the text, apart from each other, with nothing but white space between, in %s',
    (_lang, tokenize) => {
      fc.assert(
        fc.property(text, (given) => {
          let end = 0;
          for (const token of tokenize(given)) {
            expect(given.slice(token.start, token.end)).toBe(token.text);
            expect(token.end).toBeGreaterThan(token.start);
            expect(given.slice(end, token.start)).toMatch(/^[\s\u00ad\u200b-\u200d\u2060\ufeff]*$/);
            end = token.end;
          }
          expect(given.slice(end)).toMatch(/^[\s\u00ad\u200b-\u200d\u2060\ufeff]*$/);
        }),
      );
    },
  );

  it('are the same where the text before is another paragraph', () => {
    fc.assert(
      fc.property(text, text, (before, given) => {
        const plain = (at: number) =>
          hungarian(given).map(({ start, ...rest }) => ({ ...rest, start: start + at, end: rest.end + at }));
        const start = before.length + 1;
        const behind = hungarian(`${before}\n${given}`).filter((token) => token.start >= start);
        expect(behind.map(({ text: one, start: at }) => [one, at])).toEqual(
          plain(start).map(({ text: one, start: at }) => [one, at]),
        );
      }),
    );
  });

  it('have parts at hyphens that join to the whole', () => {
    fc.assert(
      fc.property(text, (given) => {
        for (const token of hungarian(given)) {
          for (const part of hyphenParts(token)) expect(given.slice(part.start, part.end)).toBe(part.text);
        }
      }),
    );
  });
});
