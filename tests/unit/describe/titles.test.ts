/** What a sportsperson or a club has won, and who won a competition, as told on a day. */
import { describe, expect, it } from 'vitest';
import { composeCard } from '../../../src/describe/compose';
import { entity, knowledgeOf } from './fake';

const cup = entity('Q1', 'event', { en: 'The Cup', hu: 'A Kupa' });
const open = entity('Q2', 'event', 'Open');
const player = entity('Q3', 'person', 'Player', [
  ['won', 'Q2', '2015-07'],
  ['won', 'Q1', '2003-06'],
  ['won', 'Q1', '2004-06'],
  ['won', 'Q1', '2005-06'],
  ['won', 'Q1', '2009-06'],
]);
const rival = entity('Q4', 'person', 'Rival', [
  ['won', 'Q1', '2010'],
  ['won', 'Q2', '2016-07-10'],
]);
const knowledge = knowledgeOf([cup, open, player, rival]);

async function row(id: string, key: string, date: string, lang = 'en'): Promise<string | undefined> {
  const { facts } = await composeCard(knowledge, { id, lang, date, page: [], others: [] });
  const fact = facts.find((one) => one.key === key);
  return fact && `${fact.label}: ${fact.values.map(({ text, period }) => `${text} (${period})`).join(', ')}`;
}

describe('titles', () => {
  it.each<[id: string, date: string, lang: string, text: string | undefined]>([
    ['Q3', '2020-01-01', 'en', 'Won: The Cup (2003–05, 2009), Open (2015)'],
    ['Q3', '2020-01-01', 'hu', 'Győzelmei: A Kupa (2003–05, 2009), Open (2015)'],
    ['Q3', '2005-01-01', 'de', 'Siege: The Cup (2003, 2004)'],
    // In the month of the final it may still lie ahead.
    ['Q3', '2015-07-02', 'en', 'Won: The Cup (2003–05, 2009)'],
    ['Q3', '2015-08-01', 'en', 'Won: The Cup (2003–05, 2009), Open (2015)'],
    ['Q3', '2003-06-30', 'en', undefined],
    ['Q4', '2010-12-31', 'en', undefined],
    ['Q4', '2016-07-09', 'en', 'Won: The Cup (2010)'],
    ['Q4', '2016-07-10', 'en', 'Won: The Cup (2010), Open (2016)'],
  ])('of %s on %s in %s: %s', async (id, date, lang, text) => {
    expect(await row(id, 'titles', date, lang)).toBe(text);
  });
});

describe('the champions of a competition', () => {
  it.each<[date: string, text: string | undefined]>([
    ['2020-01-01', 'Winners: Rival (2010), Player (2009), Player (2005), Player (2004), Player (2003)'],
    ['2005-01-01', 'Winners: Player (2004), Player (2003)'],
    ['2001-01-01', undefined],
  ])('on %s: %s', async (date, text) => {
    expect(await row('Q1', 'champions', date)).toBe(text);
  });
});

describe('the films of one in their casts', () => {
  const film = entity('Q9', 'work', 'Film', [
    ['cast', 'Q10'],
    ['cast', 'Q11'],
    ['published', '1950'],
  ]);
  const people = [
    entity('Q10', 'person', 'Actor', [['occupation', 'actor']]),
    entity('Q11', 'person', 'Politician', [['occupation', 'politician']]),
  ];
  it.each<[id: string, films: string[]]>([
    ['Q10', ['Film (1950)']],
    // In the cast of a documentary.
    ['Q11', []],
  ])('%s: %j', async (id, told) => {
    const input = { id, lang: 'en', date: '2020-01-01', page: [], others: [] };
    const { facts } = await composeCard(knowledgeOf([film, ...people]), input);
    const values = facts.filter(({ key }) => key === 'films').flatMap((fact) => fact.values);
    expect(values.map(({ text, period }) => `${text} (${period})`)).toEqual(told);
  });
});
