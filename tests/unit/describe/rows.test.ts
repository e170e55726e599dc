/** Rows of single facts in the languages of cards. */
import { describe, expect, it } from 'vitest';
import { composeCard } from '../../../src/describe/compose';
import type { Kind, Property } from '../../../src/knowledge/model';
import { entity, knowledgeOf } from './fake';

type Case = readonly [kind: Kind, property: Property, value: string, hu: string, en: string, de: string];

const CASES: readonly Case[] = [
  ['event', 'operator', 'Q9', 'Üzemeltető: Other', 'Operator: Other', 'Betreiber: Other'],
  ['product', 'firstFlight', '1944', 'Első repülés: 1944', 'First flight: 1944', 'Erstflug: 1944'],
  ['product', 'introduced', '1949', 'Bevezetve: 1949', 'Introduced: 1949', 'Eingeführt: 1949'],
  ['place', 'built', '1537', 'Építés kezdete: 1537', 'Construction began: 1537', 'Baubeginn: 1537'],
  ['place', 'completed', '1913', 'Elkészült: 1913', 'Completed: 1913', 'Fertiggestellt: 1913'],
  ['place', 'leader', 'Q9', 'Vezető: Other', 'Head: Other', 'Leitung: Other'],
  ['other', 'spokenIn', 'Q9', 'Hol beszélik: Other', 'Spoken in: Other', 'Gesprochen in: Other'],
  ['region', 'largestCity', 'Q9', 'Legnagyobb város: Other', 'Largest city: Other', 'Größte Stadt: Other'],
  ['team', 'sport', 'iceHockey', 'Sportág: jégkorong', 'Sport: ice hockey', 'Sportart: Eishockey'],
];

describe('a row of the card', () => {
  it.each(CASES)('of %s tells %s %s', async (kind, property, value, hu, en, de) => {
    const other = entity('Q9', 'organisation', 'Other');
    const knowledge = knowledgeOf([entity('Q1', kind, 'Thing', [[property, value]]), other]);
    for (const [lang, text] of Object.entries({ hu, en, de })) {
      const { facts } = await composeCard(knowledge, {
        id: 'Q1',
        lang,
        date: undefined,
        page: [],
        others: [],
      });
      expect(
        facts.map(({ label, values }) => `${label}: ${values.map((one) => one.text).join(', ')}`),
      ).toEqual([text]);
    }
  });
});

describe('prizes', () => {
  it('are told once each, with every year until the day', async () => {
    const lion = entity('Q8', 'award', 'Golden Lion');
    const bear = entity('Q9', 'award', 'Golden Bear');
    const director = entity('Q1', 'person', 'Director', [
      ['award', 'Q8', '2005'],
      ['award', 'Q9', '1996'],
      ['award', 'Q8', '2007'],
      ['award', 'Q8', '2021'],
    ]);
    const { facts } = await composeCard(knowledgeOf([director, lion, bear]), {
      id: 'Q1',
      lang: 'en',
      date: '2016-06-01',
      page: [],
      others: [],
    });
    expect(facts.flatMap(({ values }) => values.map(({ text, period }) => `${text} (${period})`))).toEqual([
      'Golden Lion (2005, 2007)',
      'Golden Bear (1996)',
    ]);
  });
});

describe('the label of a row', () => {
  type Facts = Parameters<typeof entity>[3];
  it.each<[string, Kind, Facts, string, string, string]>([
    // Of several without years nobody knows who is married to whom today.
    [
      'marriages',
      'person',
      [
        ['spouse', 'Q9'],
        ['spouse', 'Q8'],
      ],
      'Házasság',
      'Married',
      'Ehe mit',
    ],
    // A list that tells no years tells no divorce either.
    ['one spouse', 'person', [['spouse', 'Q9']], 'Házasság', 'Married', 'Ehe mit'],
    ['a spouse since a year', 'person', [['spouse', 'Q9', '2001']], 'Házastárs', 'Spouse', 'Verheiratet mit'],
    [
      'a film',
      'work',
      [
        ['class', 'film'],
        ['author', 'Q9'],
      ],
      'Rendező',
      'Director',
      'Regie',
    ],
    [
      'a book',
      'work',
      [
        ['class', 'book'],
        ['author', 'Q9'],
      ],
      'Szerző',
      'Author',
      'Urheber',
    ],
    ['a county', 'region', [['capital', 'Q9']], 'Székhely', 'Administrative centre', 'Verwaltungssitz'],
    ['a territory', 'territory', [['capital', 'Q9']], 'Főváros', 'Capital', 'Hauptstadt'],
  ])('%s', async (_case, kind, facts, hu, en, de) => {
    const others = [
      entity('Q9', 'person', 'Other', [['award', 'Q7']]),
      entity('Q8', 'person', 'More', [['award', 'Q7']]),
    ];
    const knowledge = knowledgeOf([
      entity('Q1', kind, 'Thing', facts),
      ...others,
      entity('Q7', 'award', 'Prize'),
    ]);
    for (const [lang, label] of Object.entries({ hu, en, de })) {
      const card = await composeCard(knowledge, { id: 'Q1', lang, date: undefined, page: [], others: [] });
      expect(card.facts.map((fact) => fact.label)).toEqual([label]);
    }
  });

  it('of a land that is no more says so in the lead', async () => {
    const knowledge = knowledgeOf([entity('Q1', 'region', 'Hordaland', [['dissolved', '2019-12-31']])]);
    const leadOn = async (date: string): Promise<string> =>
      (await composeCard(knowledge, { id: 'Q1', lang: 'en', date, page: [], others: [] })).lead;
    expect(await leadOn('2024-05-01')).toBe('Region, dissolved in 2019');
    expect(await leadOn('2018-05-01')).toBe('Region');
  });
});
