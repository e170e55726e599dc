/** What holds of linking on any text. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArticleLang } from '../../../src/knowledge/model';
import { languageOf } from '../../../src/language';
import { link } from '../../../src/linking';
import type { Block } from '../../../src/linking/model';
import { piecesOf } from '../../../src/linking/read/pieces';
import { fakeKnowledge } from './fake-knowledge';

const knowledge = fakeKnowledge([
  { id: 'Q94746073', kind: 'person', names: ['Angela Merkel'], short: ['Merkel'], country: 'Q183' },
  { id: 'Q183', kind: 'country', names: ['Germany', 'Németország'], adjectives: ['German', 'német'] },
  { id: 'Q90', kind: 'city', names: ['Paris', 'Párizs'], prior: 0.9 },
  { id: 'Q7184', kind: 'organisation', names: ['NATO'], prior: 0.9 },
  { id: 'Q7747', kind: 'person', names: ['Vladimir Putin'], roles: [['Q183', 'president', '2012-05-07']] },
  { id: 'Q478214', kind: 'company', names: ['Tesla Inc.', 'Tesla'], prior: 0.7 },
]);

/** Words and marks that rules look for, and any others. */
const PIECES = [
  ...'Angela Merkel Merkels Germany German német Németország Párizsban Paris NATO NATO-főtitkár Putin'.split(
    ' ',
  ),
  ...'President president of elnöke elnök orosz-német kormány Tesla Inc. Corp. and the The der von'.split(
    ' ',
  ),
  ...[
    ', ',
    '. ',
    '! ',
    '?!?',
    ' (',
    ') ',
    '\u00ad',
    '\u200b',
    '\u2019s',
    "'",
    '-',
    '\u2013',
    '&',
    '\n',
    ' "',
    '" ',
  ],
  ...['12', '54', '1-0', 'U.S.', 'J.', '\ud83d\ude00', '\ud800', '\u0301', 'É', '\u202e', '\u00a0'],
];
const texts = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...PIECES) },
      { weight: 4, arbitrary: fc.constant(' ') },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));
const blocks: fc.Arbitrary<Block[]> = fc.array(fc.record({ text: texts, heading: fc.boolean() }), {
  maxLength: 4,
});
const langs = fc.constantFrom<ArticleLang>('hu', 'en', 'de');
const dates = fc.constantFrom(undefined, '2015-05-22', '1900-01-01');

describe('linking any text', { timeout: 60_000 }, () => {
  it('gives spans of the text in order, none over another, and the same twice', () => {
    fc.assert(
      fc.property(blocks, langs, dates, (list, lang, date) => {
        const once = () => link({ lang, date, blocks: list }, knowledge, languageOf(lang)!);
        const { mentions, context, read } = once();
        expect(read).toBe(list.length);
        let [block, end] = [0, 0];
        for (const mention of mentions) {
          const { text } = list[mention.block]!;
          if (mention.block > block) [block, end] = [mention.block, 0];
          expect(mention.block).toBe(block);
          expect(mention.start).toBeGreaterThanOrEqual(end);
          expect(mention.end).toBeGreaterThan(mention.start);
          expect(mention.end).toBeLessThanOrEqual(text.length);
          expect(text.slice(mention.start, mention.end)).toBe(mention.surface);
          expect(mention.confidence).toBeGreaterThan(0);
          expect(mention.confidence).toBeLessThanOrEqual(1);
          end = mention.end;
        }
        expect(once()).toEqual({ mentions, context, read });
      }),
      { numRuns: 200, seed: 7 },
    );
  });

  it('takes any context that it gave back', () => {
    fc.assert(
      fc.property(blocks, blocks, langs, (before, after, lang) => {
        const language = languageOf(lang)!;
        const { context } = link({ lang, date: undefined, blocks: before }, knowledge, language);
        expect(JSON.parse(JSON.stringify(context))).toEqual(context);
        link({ lang, date: undefined, blocks: after }, knowledge, language, context);
      }),
      { numRuns: 50, seed: 7 },
    );
  });
});

describe('pieces of blocks', { timeout: 60_000 }, () => {
  const parts = fc.constantFrom(
    'Ends here. ',
    'goes on ',
    'Ünlü ',
    '\ud83d\ude00',
    'x'.repeat(700),
    '\n',
    'No.5',
  );
  const long = fc.array(parts, { maxLength: 400 }).map((list) => list.join('').repeat(5));

  it('join to the blocks and part no character', () => {
    fc.assert(
      fc.property(fc.array(long, { maxLength: 3 }), (list) => {
        const pieces = piecesOf(list.map((text) => ({ text, heading: false })));
        expect(
          list.map((_, block) =>
            pieces
              .filter((piece) => piece.block === block)
              .map(({ text }) => text)
              .join(''),
          ),
        ).toEqual(list);
        for (const { text, offset, block } of pieces) {
          expect(text.length).toBeLessThanOrEqual(10_000);
          expect(list[block]!.slice(offset, offset + text.length)).toBe(text);
          expect(/^[\udc00-\udfff]|[\ud800-\udbff]$/.test(text)).toBe(false);
        }
      }),
      { numRuns: 30, seed: 7 },
    );
  });

  it.each([
    ['behind a sentence', `${'a'.repeat(9700)}. ${'b '.repeat(400)}`, 9701],
    ['at white space where no sentence ends near', `${'a'.repeat(9700)} ${'b'.repeat(400)}`, 9701],
    ['anywhere where there is none', 'a'.repeat(12_000), 10_000],
  ])('are parted %s', (_, text, cut) => {
    expect(piecesOf([{ text, heading: false }])[1]!.offset).toBe(cut);
  });
});
