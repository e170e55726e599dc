/** States that play, sportsmen of one name, and who is known by others whom the article names. */
import { describe, expect, it } from 'vitest';
import type { ArticleLang } from '../../../src/knowledge/model';
import { languageOf } from '../../../src/language';
import { link } from '../../../src/linking';
import { fakeKnowledge } from './fake-knowledge';

const knowledge = fakeKnowledge(
  [
    { id: 'wales', kind: 'country', names: ['Wales'], country: 'wales', prior: 0.9 },
    { id: 'fiji', kind: 'country', names: ['Fiji'], country: 'fiji', prior: 0.9 },
    { id: 'wales-rugby', kind: 'team', names: ['XV'], family: ['Wales'], field: 'rugby', prior: 0.45 },
    { id: 'wales-football', kind: 'team', names: ['XI'], family: ['Wales'], field: 'football', prior: 0.45 },
    {
      id: 'father',
      kind: 'person',
      names: ['Carlos Sainz'],
      field: 'motorsport',
      life: [1962, undefined],
      prior: 0.53,
    },
    {
      id: 'son',
      kind: 'person',
      names: ['Carlos Sainz'],
      field: 'motorsport',
      life: [1994, undefined],
      prior: 0.49,
    },
    { id: 'nz', kind: 'country', names: ['New Zealand'], country: 'nz', prior: 0.95 },
    ...['Ada Holm', 'Bo Dahl'].map((name) => ({
      id: name,
      kind: 'person' as const,
      names: [name],
      country: 'nz',
      field: 'politics' as const,
      prior: 0.7,
    })),
    { id: 'cy', kind: 'person', names: ['Cy Seymour'], country: 'nz', field: 'politics', prior: 0.4 },
  ],
  { cy: { first: 500, last: 0 }, seymour: { first: 0, last: 60 } },
);

function marks(lang: ArticleLang, date: string, text: string): string[] {
  const blocks = [{ text, heading: false }];
  return link({ lang, date, blocks }, knowledge, languageOf(lang)!).mentions.map(
    ({ surface, ref }) => `${surface}>${knowledge.entities.id(ref)}`,
  );
}

const RUGBY = 'It was a rugby match in which the scrum and the fly-half won them three tries.';
const RACE = 'The podium of the season was set before the motorsport championship.';

describe('States that play', () => {
  it.each([
    [`Then Wales beat Fiji. ${RUGBY}`, ['Wales>wales-rugby', 'Fiji>fiji']],
    [
      `Then Wales beat Fiji. ${RUGBY} The women’s side met the women’s other side.`,
      ['Wales>wales', 'Fiji>fiji'],
    ],
    ['Then Wales beat Fiji in trade.', ['Wales>wales', 'Fiji>fiji']],
    [`He lives in Wales. ${RUGBY}`, ['Wales>wales']],
  ])('%s', (text, expected) => expect(marks('en', '2023-09-10', text)).toEqual(expected));
});

describe('Father and son', () => {
  it.each([
    ['1998-06-01', 'father'],
    ['2023-06-01', 'son'],
  ])('on %s', (date, id) => {
    expect(marks('en', date, `Then Carlos Sainz spoke. ${RACE}`)).toEqual([`Carlos Sainz>${id}`]);
  });
});

describe('A politician of a common name', () => {
  it.each([
    ['among those of his state', 'Then Ada Holm, Bo Dahl and Cy Seymour spoke.', ['Cy Seymour>cy']],
    [
      'named before them',
      'Then Cy Seymour met Ada Holm and Bo Dahl. Cy Seymour spoke.',
      ['Cy Seymour>cy', 'Cy Seymour>cy'],
    ],
    [
      'by the family name behind them',
      'Then Cy Seymour met Ada Holm and Bo Dahl. Seymour spoke.',
      ['Cy Seymour>cy', 'Seymour>cy'],
    ],
    ['alone', 'Then Cy Seymour spoke in New Zealand.', []],
  ])('%s', (_, text, expected) => {
    const found = marks('en', '2023-06-01', text).filter((mark) => mark.endsWith('>cy'));
    expect(found).toEqual(expected);
  });
});
