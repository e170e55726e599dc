/** What stands around a candidate in German: each row fails without the rule that it names. */
import { describe, expect, it } from 'vitest';
import { languageOf } from '../../../src/language';
import { link } from '../../../src/linking';
import { fakeKnowledge } from './fake-knowledge';

const knowledge = fakeKnowledge(
  [
    { id: 'Q142', kind: 'country', names: ['Frankreich'], adjectives: ['französisch'], prior: 0.95 },
    { id: 'Q39', kind: 'country', names: ['Schweiz'], adjectives: ['schweizerisch'], prior: 0.9 },
    { id: 'Q1726', kind: 'city', names: ['München'], prior: 0.8 },
    { id: 'Q78', kind: 'city', names: ['Basel'], prior: 0.8 },
    { id: 'Q72', kind: 'city', names: ['Zürich'], prior: 0.8 },
    { id: 'Q36600', kind: 'city', names: ['Den Haag', 'Haag'], prior: 0.86 },
    { id: 'glossa:kiosk', kind: 'media', names: ['Kiosk'], prior: 0.6 },
    { id: 'Q36008', kind: 'company', names: ['Mercedes'], prior: 0.7 },
    { id: 'Q676078', kind: 'organisation', names: ['Nationalrat'], country: 'Q39', prior: 0.6 },
    { id: 'Q813067', kind: 'person', names: ['Beat Jans'], country: 'Q39', prior: 0.5 },
  ],
  { beat: { first: 16, last: 0 }, jans: { first: 0, last: 1 } },
);

function linked(text: string): string[] {
  const article = { lang: 'de', date: '2024-05-01', blocks: [{ text, heading: false }] } as const;
  return link(article, knowledge, languageOf('de')!).mentions.map(
    ({ surface, ref }) => `${surface}>${knowledge.entities.id(ref)}`,
  );
}

describe('Around names in German', () => {
  it.each<[what: string, text: string, expected: string[]]>([
    ['inhabitants without an e', 'Er lobt den Münchner Rat.', ['Münchner>Q1726']],
    ['inhabitants without an e before l', 'Er lobt den Basler Rat.', ['Basler>Q78']],
    ['inhabitants by another stem', 'Er lobt den Zürcher Rat.', ['Zürcher>Q72']],
    [
      'an adjective of two states',
      'Ein französisch-schweizerischer Film.',
      ['französisch>Q142', 'schweizerischer>Q39'],
    ],
    ['an article that is part of the name', 'Er wohnt in Den Haag am Meer.', ['Den Haag>Q36600']],
    ['no name behind an indefinite article', 'Dort brennt ein Kiosk ab.', []],
    ['a thing of which there are many', 'Dort brennt ein Mercedes ab.', ['Mercedes>Q36008']],
    ['a title that is a body elsewhere', 'Gestern kam Nationalrat Beat Jans an.', ['Beat Jans>Q813067']],
    [
      'a body in a compound',
      'Gestern kam Nationalrat-Chef Beat Jans an.',
      ['Nationalrat>Q676078', 'Beat Jans>Q813067'],
    ],
    ['a body', 'Gestern tagte der Nationalrat.', ['Nationalrat>Q676078']],
  ])('%s', (_, text, expected) => {
    expect(linked(text)).toEqual(expected);
  });
});
