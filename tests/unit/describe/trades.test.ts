/** What a person is called: by office, by the trade of their age. */
import { describe, expect, it } from 'vitest';
import { composeCard } from '../../../src/describe/compose';
import type { Property, Role } from '../../../src/knowledge/model';
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

describe('one of whom no source tells a trade', () => {
  const offices = [
    entity('Q51', 'office', { en: 'Member of Dáil Éireann' }, [
      ['role', 'legislator'],
      ['jurisdiction', 'Q27'],
    ]),
    entity('Q52', 'office', { en: 'Ambassador of Ireland to France' }, [
      ['role', 'ambassador'],
      ['jurisdiction', 'Q27'],
    ]),
    entity('Q53', 'office', { en: 'Member of the National People’s Congress' }, [
      ['role', 'legislator'],
      ['jurisdiction', 'Q148'],
    ]),
    entity('Q148', 'country', { en: 'China', hu: 'Kína', de: 'China' }),
    entity('Q27', 'country', { en: 'Ireland', hu: 'Írország', de: 'Irland' }, [], {
      adjectives: { en: 'Irish', hu: 'ír', de: 'irisch' },
    }),
  ];
  it.each([
    ['Q51', /^Irish politician/],
    ['Q52', /^Irish diplomat/],
    // Its congress seats whom the party honours.
    ['Q53', /^(?!.*politician)/],
  ])('is told by the seat: %s', async (office, lead) => {
    const member = entity('Q50', 'person', 'Mary Banotti', [['position', office, '1990', '1995']]);
    const about = { id: 'Q50', lang: 'en' as const, date: '2026-11-20', page: [], others: [] };
    expect((await composeCard(knowledgeOf([member, ...offices]), about)).lead).toMatch(lead);
  });

  it('is an economist after years at the head of a central bank', async () => {
    const bank = entity('Q54', 'office', { en: 'Governor of the Bank of Italy' }, [
      ['role', 'centralBankGovernor'],
      ['jurisdiction', 'Q27'],
    ]);
    const minister = entity('Q55', 'office', { en: 'Prime Minister' }, [
      ['role', 'primeMinister'],
      ['jurisdiction', 'Q27'],
    ]);
    const draghi = (more: readonly (readonly [Property, string, string?, string?])[]) =>
      entity('Q50', 'person', 'Mario Draghi', [
        ['position', 'Q54', '2006', '2011'],
        ['position', 'Q55', '2021-02-13', '2022-10-22'],
        ...more,
      ]);
    const leadOf = async (person: ReturnType<typeof draghi>): Promise<string> => {
      const about = { id: 'Q50', lang: 'en' as const, date: '2026-11-20', page: [], others: [] };
      return (await composeCard(knowledgeOf([person, bank, minister, ...offices]), about)).lead;
    };
    expect(await leadOf(draghi([]))).toMatch(/^Irish economist/);
    expect(await leadOf(draghi([['position', 'Q51', '1994', '1996']]))).toMatch(/^Irish politician/);
  });
});
