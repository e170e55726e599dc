/** What a person is called: by office, by the trade of their age. */
import { describe, expect, it } from 'vitest';
import { composeCard } from '../../../src/describe/compose';
import type { Role } from '../../../src/knowledge/model';
import { entity, knowledgeOf } from './fake';

const HELD: readonly (readonly [id: string, role: Role, trade: string])[] = [
  ['Q1', 'minister.finance', 'writer'],
  ['Q2', 'consort', 'lawyer'],
  ['Q3', 'archbishop', 'religiousFigure'],
  ['Q4', 'patriarch', 'religiousFigure'],
  ['Q5', 'ceo', 'businessperson'],
  ['Q6', 'mayor', 'actor'],
];

const KNOWLEDGE = knowledgeOf([
  entity('Q27', 'country', { en: 'Ireland', hu: 'Írország', de: 'Irland' }, [], {
    adjectives: { en: 'Irish', hu: 'ír', de: 'irisch' },
  }),
  entity('Q10', 'person', 'Robbie Keane', [
    ['born', '1980-07-08'],
    ['citizenship', 'Q27'],
    ['gender', 'male'],
    ['occupation', 'footballer'],
  ]),
  entity('Q11', 'person', 'Emma Byrne', [
    ['born', '1979-06-14'],
    ['citizenship', 'Q27'],
    ['gender', 'female'],
    ['occupation', 'footballer'],
  ]),
  entity('Q12', 'person', 'Roy Keane', [
    ['born', '1971-08-10'],
    ['citizenship', 'Q27'],
    ['gender', 'male'],
    ['occupation', 'coach'],
    ['occupation', 'footballer'],
  ]),
  entity('Q13', 'person', 'Eddie Irvine', [
    ['born', '1965-11-10'],
    ['citizenship', 'Q27'],
    ['gender', 'male'],
    ['occupation', 'racecarDriver'],
  ]),
  entity('Q14', 'person', 'Jackie Carey', [
    ['born', '1919-02-23'],
    ['died', '1995-08-22'],
    ['citizenship', 'Q27'],
    ['gender', 'male'],
    ['occupation', 'footballer'],
  ]),
  ...HELD.flatMap(([id, role, trade]) => [
    entity(`${id}0000`, 'office', { en: `Office ${id}` }, [
      ['role', role],
      ['jurisdiction', 'Q27'],
    ]),
    entity(id, 'person', `Person ${id}`, [
      ['occupation', trade],
      ['position', `${id}0000`, '2001-01-01', '2002-01-01'],
    ]),
  ]),
]);

async function lead(id: string, lang: string, date: string): Promise<string> {
  return (await composeCard(KNOWLEDGE, { id, lang, date, page: [], others: [] })).lead;
}

describe('a trade that ends with youth', () => {
  it.each([
    ['Q10', 'en', '2010-01-01', 'Irish footballer'],
    ['Q10', 'en', '2024-01-01', 'Former Irish footballer'],
    ['Q10', 'hu', '2024-01-01', 'Egykori ír labdarúgó'],
    ['Q10', 'de', '2024-01-01', 'Ehemaliger irischer Fußballspieler'],
    ['Q11', 'de', '2024-01-01', 'Ehemalige irische Fußballspielerin'],
    // A list tells what a player became.
    ['Q12', 'en', '2002-05-01', 'Irish footballer'],
    ['Q12', 'en', '2012-05-01', 'Irish coach'],
    ['Q13', 'en', '2012-05-01', 'Irish racing driver'],
    ['Q14', 'en', '2012-05-01', 'Irish footballer (1919–1995)'],
  ])('%s in %s on %s: %s', async (id, lang, date, expected) => {
    expect(await lead(id, lang, date)).toBe(expected);
  });
});

describe('whom an office makes a politician', () => {
  it.each([
    ['Q1', /^Irish politician/],
    ['Q2', /^Irish lawyer/],
    ['Q3', /^Irish religious figure/],
    ['Q4', /^Irish religious figure/],
    ['Q5', /^Irish businessperson/],
    ['Q6', /^Irish politician/],
  ])('%s', async (id, expected) => {
    expect(await lead(id, 'en', '2010-01-01')).toMatch(expected);
  });
});
