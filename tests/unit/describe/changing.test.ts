/** What changes is told near its source's day alone. */
import { describe, expect, it } from 'vitest';
import { isToldOn } from '../../../src/describe/changing';
import { composeCard } from '../../../src/describe/compose';
import type { Kind, Property } from '../../../src/knowledge/model';
import { entity, knowledgeOf } from './fake';

type Case = readonly [property: Property, asOf: string, day: string, told: boolean, start?: string];

describe('a fact without years', () => {
  it.each<[...Case]>([
    // A party's line as a list of 2020 has it.
    ['ideology', '2020', '2014-05-06', false],
    ['ideology', '2020', '2018-04-08', true],
    ['ideology', '2020', '2026-11-20', true],
    // The form of government of Afghanistan after 2021 in an article of 2018.
    ['governmentType', '2026-01', '2018-08-20', false],
    ['governmentType', '2026-01', '2026-11-20', true],
    // Leagues and the names of stadiums.
    ['league', '2026-06', '2016-05-01', false],
    ['league', '2026-06', '2026-11-20', true],
    ['venue', '2026-04-05', '2016-05-01', false],
    ['venue', '2026-04-05', '2025-09-01', true],
    ['owner', '2021', '2016-01-01', false],
    ['memberOf', '2026-01', '2010-01-01', false],
    ['spouse', '2021', '2019-07-24', false],
    ['spouse', '2021', '2024-07-24', true],
    // With a year of its own it is told by that.
    ['memberOf', '2026-01', '2010-01-01', true, '1999'],
    // What hardly changes is told of any day.
    ['area', '2026-01', '1990-01-01', true],
    ['capital', '2021', '1990-01-01', true],
  ])('%s of %s is told on %s: %s', (property, asOf, day, told, start) => {
    const statement = { property, value: 'Q9', source: 'test', asOf, ...(start !== undefined && { start }) };
    expect(isToldOn(statement, day)).toBe(told);
  });
});

describe('a count', () => {
  it.each<[Kind, Property, string, string]>([
    ['country', 'population', '3653499', 'Country, 3.65 million inhabitants (2024)'],
    ['city', 'population', '161000', 'City, 161,000 inhabitants (2024)'],
    ['city', 'class', 'city', 'City'],
    ['city', 'class', 'town', 'Town'],
  ])('of a %s is told with its year: %s %s', async (kind, property, value, lead) => {
    const thing = entity('Q1', kind, 'Thing', [[property, value, '', '', '2024-01-01']]);
    const input = { id: 'Q1', lang: 'en', date: '2026-11-20', page: [], others: [] };
    expect((await composeCard(knowledgeOf([thing]), input)).lead).toBe(lead);
  });

  it('of money is told with its year', async () => {
    const state = entity('Q1', 'country', 'State', [['gdp', '64641000000', '', '', '2024']]);
    const input = { id: 'Q1', lang: 'en', date: '2010-01-01', page: [], others: [] };
    const [fact] = (await composeCard(knowledgeOf([state]), input)).facts;
    expect(fact?.values[0]).toMatchObject({ text: '64.6 billion US dollars', period: '2024' });
  });
});

describe('the name of a county', () => {
  it.each<[state: string, day: string, label: string]>([
    ['Q28', '2022-12-31', 'Pest megye'],
    ['Q28', '2023-01-01', 'Pest vármegye'],
    // Before the borders of today.
    ['Q28', '1945-05-01', 'Pest vármegye'],
    ['Q218', '2018-05-01', 'Pest vármegye'],
  ])('in %s on %s is %s', async (state, day, label) => {
    const county = entity('Q1', 'region', { hu: 'Pest vármegye' }, [['country', state]]);
    const town = entity('Q2', 'city', 'Vác', [['locatedIn', 'Q1']]);
    const knowledge = knowledgeOf([county, town]);
    const input = { lang: 'hu', date: day, page: [], others: [] };
    expect((await composeCard(knowledge, { ...input, id: 'Q1' })).label).toBe(label);
    const [fact] = (await composeCard(knowledge, { ...input, id: 'Q2' })).facts;
    expect(fact?.values[0]?.text).toBe(label);
  });
});
