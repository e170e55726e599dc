import { describe, expect, it } from 'vitest';
import { languageOf } from '../../../src/language';
import { link } from '../../../src/linking';
import { fakeKnowledge } from './fake-knowledge';

const knowledge = fakeKnowledge([
  {
    id: 'Q30',
    kind: 'country',
    names: ['United States', 'U.S.', 'US'],
    adjectives: ['American'],
    prior: 0.97,
  },
  { id: 'Q159', kind: 'country', names: ['Russia'], adjectives: ['Russian'], prior: 0.95 },
  { id: 'Q298', kind: 'country', names: ['Chile'], adjectives: ['Chilean'], prior: 0.88 },
  { id: 'Q43', kind: 'country', names: ['Turkey'], adjectives: ['Turkish'], prior: 0.92 },
  { id: 'Q1204', kind: 'region', names: ['Illinois'], country: 'Q30', prior: 0.7 },
  { id: 'Q771', kind: 'region', names: ['Massachusetts'], country: 'Q30', prior: 0.7 },
  {
    id: 'Q28515',
    kind: 'city',
    names: ['Springfield'],
    country: 'Q30',
    prior: 0.5,
    related: ['Q1204'],
  },
  {
    id: 'Q49158',
    kind: 'city',
    names: ['Springfield'],
    country: 'Q30',
    prior: 0.52,
    related: ['Q771'],
  },
  { id: 'Q90', kind: 'city', names: ['Paris'], prior: 0.92 },
  { id: 'Q62', kind: 'city', names: ['San Francisco'], country: 'Q30', prior: 0.85 },
  { id: 'Q9684', kind: 'media', names: ['The New York Times', 'New York Times'], country: 'Q30', prior: 0.8 },
  { id: 'Q50008', kind: 'media', names: ['The Times'], country: 'Q145', prior: 0.8 },
  { id: 'Q504309', kind: 'team', names: ['Cardinals'], country: 'Q30', prior: 0.7 },
  { id: 'Q1897630', kind: 'media', names: ['The Nation'], country: 'Q30', prior: 0.5 },
  { id: 'Q7184', kind: 'organisation', names: ['NATO'], prior: 0.9 },
  {
    id: 'Q7747',
    kind: 'person',
    names: ['Vladimir Putin'],
    country: 'Q159',
    prior: 0.9,
    roles: [['Q159', 'president', '2012-05-07']],
  },
  {
    id: 'Q6279',
    kind: 'person',
    names: ['Joe Biden'],
    country: 'Q30',
    prior: 0.9,
    roles: [['Q30', 'president', '2021-01-20', '2025-01-20']],
  },
  { id: 'Q9582', kind: 'person', names: ['Gerald Ford'], country: 'Q30', prior: 0.75 },
  { id: 'Q57673', kind: 'person', names: ['Nouri al-Maliki'], prior: 0.7 },
  {
    id: 'Q207',
    kind: 'person',
    names: ['George W. Bush', 'President Bush'],
    country: 'Q30',
    prior: 0.85,
    roles: [['Q30', 'president', '2001-01-20', '2009-01-20']],
  },
  {
    id: 'Q23505',
    kind: 'person',
    names: ['George H. W. Bush', 'President Bush'],
    country: 'Q30',
    prior: 0.85,
    roles: [['Q30', 'president', '1989-01-20', '1993-01-20']],
  },
  { id: 'Q2766', kind: 'product', names: ['iPhone'], prior: 0.8 },
]);

function linked(text: string, date = '2023-03-20'): string[] {
  const blocks = text.split('\n').map((line) => ({ text: line, heading: false }));
  const { mentions } = link({ lang: 'en', date, blocks }, knowledge, languageOf('en')!);
  return mentions.map((mention) => `${mention.surface}>${knowledge.entities.id(mention.ref)}`);
}

describe('English linking', () => {
  it.each<[what: string, text: string, expected: string[]]>([
    ['a genitive without its apostrophe', "He read Russia's note.", ['Russia>Q159']],
    ['an adjective', 'The Russian army withdrew.', ['Russian>Q159']],
    ['a role by an adjective', 'Then the Russian president spoke.', ['Russian president>Q7747']],
    ['a role with of', 'The president of Russia spoke.', ['president>Q7747', 'Russia>Q159']],
    [
      'a title before a name',
      'It was President Biden.\nJoe Biden spoke.',
      ['Biden>Q6279', 'Joe Biden>Q6279'],
    ],
    ['an initial that the name has not', 'They buried Gerald R. Ford there.', []],
    [
      'a family name with an article',
      'Nouri al-Maliki left.\nMaliki said so.',
      ['Nouri al-Maliki>Q57673', 'Maliki>Q57673'],
    ],
    ['no part of a longer unknown name', 'She met Paris Hilton at San Francisco International Airport.', []],
    ['no plural of a state', 'The plan of Lawton Chiles failed, and Chiles left.', []],
    ['a name without its article', 'Later the New York Times reported it.', ['New York Times>Q9684']],
    ['no title in small letters', 'Even so the nation mourned. The nation wept.', []],
    ['a title in its own letters', 'He writes for The Nation every week.', ['The Nation>Q1897630']],
    [
      'the town by its state',
      'He died in Springfield, Illinois, at home.',
      ['Springfield>Q28515', 'Illinois>Q1204'],
    ],
    [
      'the other town by its state',
      'He died in Springfield, Massachusetts.',
      ['Springfield>Q49158', 'Massachusetts>Q771'],
    ],
    ['an owner and another name', "The fall of Russia's NATO plan.", ['Russia>Q159', 'NATO>Q7184']],
    [
      'a day beside a name',
      'On Wednesday Joe Biden met Putin.\nVladimir Putin left.',
      ['Joe Biden>Q6279', 'Putin>Q7747', 'Vladimir Putin>Q7747'],
    ],
    [
      'a place before a title and a name',
      'Then Illinois Gov. Gerald Ford spoke.',
      ['Illinois>Q1204', 'Gerald Ford>Q9582'],
    ],
    [
      'a state before a role and an unknown name',
      'Then Russian President Dmitry Medvedev spoke.',
      ['Russian>Q159'],
    ],
    ['a role by its number', 'He was the 46th president of Russia.', ['Russia>Q159']],
    ['a small letter before a capital', 'The new iPhone costs more.', ['iPhone>Q2766']],
    [
      'an unknown owner with an apostrophe and another name',
      "They read Zoltan Quade's NATO plan.",
      ['NATO>Q7184'],
    ],
    [
      'a given name behind Sir',
      'So Sir Joe Biden spoke.\nLater Sir Joe left.',
      ['Joe Biden>Q6279', 'Joe>Q6279'],
    ],
    ['a given name without it', 'So Sir Joe Biden spoke.\nLater Joe left.', ['Joe Biden>Q6279']],
    [
      'no other paper of the last word of a name',
      'They told The New York Times so.\nLater The Times printed it.',
      ['The New York Times>Q9684'],
    ],
    ['the other paper elsewhere', 'Later The Times printed it.', ['The Times>Q50008']],
    ['no team in a title', 'They met Cardinals Pietro Quade and Luis Frell.', []],
    ['no unit after a number', 'It sold for 20 US a piece.', []],
    ['a compound where the name stands nowhere else', 'A U.S.-led coalition.', ['U.S.>Q30']],
  ])('%s', (_, text, expected) => {
    expect(linked(text)).toEqual(expected);
  });

  it.each([
    ['2005-09-01', ['President Bush>Q207']],
    ['1991-09-01', ['President Bush>Q23505']],
    ['2023-03-20', []],
  ])('reads a name of two presidents on %s', (date, expected) => {
    expect(linked('So President Bush spoke.', date)).toEqual(expected);
  });

  it.each([
    ['2023-03-20', 'Q6279'],
    ['2015-03-20', undefined],
  ])('reads "the U.S. president" on %s', (date, expected) => {
    const found = linked('Then the U.S. president spoke.', date).find((mention) =>
      mention.includes('president'),
    );
    expect(found?.split('>')[1]).toBe(expected);
  });
});
