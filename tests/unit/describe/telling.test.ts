/** What a card leaves out because it says nothing or has been said, and what it must not make of its facts. */
import { describe, expect, it } from 'vitest';
import { composeCard } from '../../../src/describe/compose';
import type { CardModel } from '../../../src/describe/types';
import { entity, knowledgeOf } from './fake';

const WORLD = [
  entity('Q31', 'country', { en: 'Belgium', hu: 'Belgium', de: 'Belgien' }, [['capital', 'Q239']], {
    adjectives: { en: 'Belgian', hu: 'belga', de: 'belgisch' },
  }),
  entity('Q239', 'city', { en: 'Brussels', hu: 'Brüsszel', de: 'Brüssel' }, [
    ['country', 'Q31'],
    ['locatedIn', 'Q240'],
  ]),
  entity('Q240', 'region', { en: 'Brussels', hu: 'Brüsszel', de: 'Brüssel' }, [
    ['country', 'Q31'],
    ['borders', 'Q9337'],
  ]),
  entity('Q9337', 'region', { en: 'Flemish Brabant' }, [['country', 'Q31']]),
  entity('Q7184', 'organisation', 'NATO', [
    ['class', 'internationalOrganisation'],
    ['country', 'Q31'],
    ['headquarters', 'Q239'],
    ['founded', '1949'],
  ]),
  entity(
    'Q145',
    'country',
    { en: 'United Kingdom', de: 'Vereinigtes Königreich', hu: 'Egyesült Királyság' },
    [],
    {
      adjectives: { en: 'British', hu: 'brit', de: 'britisch' },
      prior: 0.9,
    },
  ),
  entity('Q16', 'country', { en: 'Canada' }, [], { prior: 0.8 }),
  entity('gb-pm', 'office', { en: 'Prime Minister of the United Kingdom' }, [
    ['jurisdiction', 'Q145'],
    ['role', 'primeMinister'],
    ['role', 'headOfGovernment'],
  ]),
  entity('gb-finance', 'office', { en: 'Chancellor of the Exchequer' }, [
    ['jurisdiction', 'Q145'],
    ['role', 'minister.finance'],
  ]),
  entity('gb-monarch', 'office', { en: 'Monarch of the United Kingdom' }, [
    ['jurisdiction', 'Q145'],
    ['role', 'monarch'],
    ['role', 'headOfState'],
  ]),
  entity('ca-monarch', 'office', { en: 'Monarch of Canada' }, [
    ['jurisdiction', 'Q16'],
    ['role', 'monarch'],
    ['role', 'headOfState'],
  ]),
  entity('Q20055561', 'person', 'Rishi Sunak', [['position', 'gb-pm', '2022-10-25', '2024-07-05']]),
  entity('Q6383803', 'person', 'Keir Starmer', [['position', 'gb-pm', '2024-07-05']]),
  entity('Q574896', 'person', 'Rachel Reeves', [
    ['gender', 'female'],
    ['position', 'gb-finance', '2024-07-05'],
    ['sibling', 'Q5365186'],
    ['sibling', 'nobody'],
  ]),
  entity('Q5365186', 'person', 'Ellie Reeves', [['occupation', 'politician']]),
  entity('nobody', 'person', 'Unknown Reeves', [['sibling', 'Q574896']]),
  entity('Q43274', 'person', 'Charles III', [
    ['citizenship', 'Q145'],
    ['occupation', 'nobleman'],
    ['position', 'gb-monarch', '2022-09-08'],
    ['position', 'ca-monarch', '2022-09-08'],
  ]),
  entity('Q183', 'country', { en: 'Germany', hu: 'Németország', de: 'Deutschland' }, [], {
    adjectives: { de: 'deutsch' },
  }),
  entity('de-president', 'office', { de: 'Bundespräsident', en: 'President of Germany' }, [
    ['jurisdiction', 'Q183'],
    ['role', 'president'],
    ['role', 'headOfState'],
  ]),
  entity('de-chancellor', 'office', { de: 'Bundeskanzler', en: 'Chancellor of Germany' }, [
    ['jurisdiction', 'Q183'],
    ['role', 'chancellor'],
    ['role', 'headOfGovernment'],
  ]),
  entity('de-defence', 'office', { de: 'Verteidigungsminister', en: 'Minister of Defence' }, [
    ['jurisdiction', 'Q183'],
    ['role', 'minister.defence'],
  ]),
  entity('Q76658', 'person', 'Frank-Walter Steinmeier', [['position', 'de-president', '2017-03-19']]),
  entity('Q61053', 'person', 'Olaf Scholz', [['position', 'de-chancellor', '2021-12-08', '2025-05-06']]),
  entity('Q104123', 'person', 'Boris Pistorius', [['position', 'de-defence', '2023-01-19']]),
  entity('Q142', 'country', { en: 'France', de: 'Frankreich' }, [], { adjectives: { de: 'französisch' } }),
  entity('fr-president', 'office', { de: 'Französischer Staatspräsident' }, [
    ['jurisdiction', 'Q142'],
    ['role', 'president'],
  ]),
  entity('Q3052772', 'person', 'Emmanuel Macron', [
    ['citizenship', 'Q142'],
    ['position', 'fr-president', '2017-05-14'],
  ]),
  entity('Q5812', 'person', 'Novak Djokovic', [
    ['born', '1987-05-22'],
    ['occupation', 'athlete'],
    ['sport', 'tennis'],
  ]),
  entity('ru-mayor', 'office', { en: 'Mayor of Moscow' }, [['role', 'mayor']]),
  entity('ru-deputy', 'office', { en: 'Deputy Prime Minister of Russia' }, [
    ['jurisdiction', 'Q159'],
    ['role', 'deputyPrimeMinister'],
  ]),
  entity('Q159', 'country', { en: 'Russia' }),
  entity('Q319497', 'person', 'Sergey Sobyanin', [
    ['position', 'ru-mayor', '2010-10-21', '', '2022-10-01'],
    ['position', 'ru-deputy', '2008-05-12', '2010-10-21'],
  ]),
  entity('Q478214', 'company', 'Tesla', [
    ['leader', 'Q317521', '2008-10-01'],
    ['industry', 'carMaker'],
    ['class', 'carMaker'],
  ]),
  entity('us-fed', 'office', { en: 'Chair of the Federal Reserve' }, [['role', 'centralBankGovernor']]),
  entity('Q53536', 'organisation', { en: 'Federal Reserve' }, [['leader', 'Q6182718', '2018-02-05']]),
  entity('Q6182718', 'person', 'Jerome Powell', [['position', 'us-fed', '2018-02-05']]),
  entity('Q104721252', 'party', 'Reform UK', [['leader', 'Q318471', '2024-06-03']]),
  entity('Q318471', 'person', 'Nigel Farage', [['party', 'Q104721252']]),
  entity('Q193701', 'company', 'SpaceX', [['founder', 'Q317521']]),
  entity('Q317521', 'person', 'Elon Musk', [['occupation', 'businessperson']]),
  entity('Q40', 'country', { en: 'Austria', de: 'Österreich' }, []),
  entity('cabinet', 'organisation', { en: 'Nehammer government' }, [
    ['class', 'government'],
    ['country', 'Q40'],
  ]),
  entity('Q186867', 'party', { en: "Austrian People's Party" }, [
    ['country', 'Q40'],
    ['memberOf', 'cabinet', '2021-12-06', '2025-03-03'],
    ['leader', 'Q57642', '2022', '2023'],
    ['leader', 'Q57643', '2017', '2021'],
  ]),
  entity('Q9000145', 'country', { en: 'Hillland' }, [
    ['memberOf', 'hill-union', '1973-01-01', '2020-01-31'],
    ['memberOf', 'lake-union', '1949'],
  ]),
  entity('lake-union', 'organisation', { en: 'Lake Union' }),
  entity('hill-union', 'organisation', { en: 'Hill Union' }),
  entity('fico', 'organisation', { en: 'Fico government, 2016–18' }, [['class', 'government']]),
  entity('Q215123', 'party', { en: 'Most–Híd' }, [['memberOf', 'fico', '2016-09-01', '2018-03-22']]),
  // One that is no more, one whose head left in the month of the article, one whose head has died.
  entity('Q7320', 'party', 'Old Party', [
    ['dissolved', '2001'],
    ['leader', 'Q57642', '1999', '2001'],
    ['leader', 'Q57643', '1990', '1999'],
  ]),
  entity('Q27108508', 'party', 'Save the Lake', [['leader', 'Q57642', '2024-06', '2024-07']]),
  entity('Q38799', 'organisation', 'Hill Front', [['leader', 'Q57644', '2017']]),
  entity('Q38800', 'organisation', 'Lake Front', [
    ['leader', 'Q57644', '2017'],
    ['leader', 'Q57643', '2019'],
  ]),
  entity('Q57644', 'person', 'Dead Leader', [['died', '2024-07-01']]),
  entity('Q57642', 'person', 'Later Leader', [['occupation', 'politician']]),
  entity('Q57643', 'person', 'First Leader', [['occupation', 'politician']]),
  entity('Q362', 'event', { hu: 'második világháború', en: 'World War II' }, [['started', '1939-09-01']]),
  entity('Q2766', 'product', { hu: 'iPhone', en: 'iPhone' }),
  entity('basque', 'other', { en: 'Basque language', hu: 'baszk nyelv' }, [['class', 'language']]),
  entity('Q29', 'country', { en: 'Spain', hu: 'Spanyolország' }, [['officialLanguage', 'basque']]),
];
const KNOWLEDGE = knowledgeOf(WORLD);

function card(id: string, lang = 'en', page: string[] = [], date: string | undefined = '2024-07-05') {
  return composeCard(KNOWLEDGE, { id, lang, date, page, others: [] });
}

function row(model: CardModel, key: string): string | undefined {
  const values = model.facts.find((one) => one.key === key)?.values;
  return values?.map(({ text, period }) => (period === undefined ? text : `${text} (${period})`)).join(', ');
}

function ties({ relations }: CardModel): string[] {
  return relations.map(({ label, text }) => `${label}: ${text}`);
}

describe('the lead', () => {
  it.each([
    ['a body of many states by no state', 'Q7184', 'en', 'International organisation, founded in 1949'],
    ['a body of many states by no state', 'Q7184', 'hu', 'Nemzetközi szervezet, alapítva: 1949'],
    ['an athlete by the sport', 'Q5812', 'en', 'Tennis player'],
    ['an athlete by the sport', 'Q5812', 'hu', 'Teniszező'],
    ['an athlete by the sport', 'Q5812', 'de', 'Tennisspieler'],
    [
      'a monarch by the throne, and one of them',
      'Q43274',
      'en',
      'Monarch of the United Kingdom (since Sept 2022)',
    ],
    [
      'one of whom the newest office is known to no end by that too',
      'Q319497',
      'en',
      'Politician from Russia, Deputy Prime Minister of Russia (May 2008 – Oct 2010), Mayor of Moscow (Oct 2010 to at least 2022)',
    ],
    ['an office by what it is to its state', 'gb-pm', 'en', 'Head of Government of the United Kingdom'],
    ['an office by what it is to its state', 'gb-pm', 'de', 'Regierungschef des Vereinigten Königreichs'],
    [
      'an office without the adjective that has been said',
      'Q3052772',
      'de',
      'Französischer Politiker, Staatspräsident (seit Mai 2017)',
    ],
  ])('names %s: %s in %s', async (_what, id, lang, expected) => {
    expect((await card(id, lang)).lead).toBe(expected);
  });

  it('says "on the day" only of an office that has ended since', async () => {
    expect((await card('Q61053')).lead).toContain('on the day of the article (Dec 2021 – May 2025)');
    expect((await card('Q6383803')).lead).not.toContain('on the day');
  });
});

describe('the name at the head', () => {
  it.each([
    ['Q362', 'hu', 'Második világháború'],
    ['Q2766', 'hu', 'iPhone'],
  ])('of %s in %s: %s', async (id, lang, expected) => {
    expect((await card(id, lang)).label).toBe(expected);
  });
});

describe('rows', () => {
  it.each([
    ['Q7184', 'country', undefined],
    ['Q7184', 'headquarters', 'Brussels'],
    ['Q239', 'locatedIn', undefined],
    ['Q240', 'borders', undefined],
    ['Q574896', 'sibling', 'Ellie Reeves'],
    ['Q5812', 'sport', undefined],
    ['Q317521', 'leads', 'Tesla (since 2008)'],
    ['Q317521', 'founderOf', 'SpaceX'],
    ['Q6182718', 'leads', undefined],
    ['Q318471', 'leads', 'Reform UK (since 2024)'],
    ['Q318471', 'party', undefined],
    ['Q478214', 'industry', undefined],
    ['Q186867', 'governs', 'Nehammer government (2021–25)'],
    ['Q186867', 'memberOf', undefined],
    ['Q9000145', 'memberOf', 'Lake Union (since 1949)'],
    ['Q9000145', 'wasMember', 'Hill Union (1973–2020)'],
    ['Q186867', 'leader', undefined],
    ['Q7320', 'leader', 'Later Leader (1999–2001)'],
    ['Q27108508', 'leader', undefined],
    ['Q38799', 'leader', undefined],
    ['Q38800', 'leader', 'First Leader (since 2019)'],
    ['Q29', 'officialLanguage', 'Basque'],
  ])('of %s: %s is %s', async (id, key, expected) => {
    expect(row(await card(id), key)).toBe(expected);
  });

  it('ties nobody by what is over', async () => {
    expect(ties(await card('Q186867', 'en', ['Q57642']))).toEqual([]);
    expect(ties(await card('Q57642', 'en', ['Q186867'], '2024-01-01'))).toEqual([]);
    expect(ties(await card('Q186867', 'en', ['Q57642'], '2022-12-01'))).toEqual([
      'Later Leader: heads it (2022–23)',
    ]);
  });

  it('tells the years of a cabinet once where its name has them', async () => {
    expect(row(await card('Q215123', 'en', [], '2017-07-05'), 'governs')).toBe('Fico government, 2016–18');
  });

  it('names a cabinet only for the time that the party sat in it', async () => {
    expect(row(await card('Q186867', 'en', [], '2019-07-05'), 'governs')).toBeUndefined();
  });
});

describe('ties', () => {
  it.each([
    ['a row has said', 'Q7184', 'en', ['Q239'], []],
    ['an office has said', 'Q6182718', 'en', ['Q53536'], []],
    ['a row has said, seen from the other', 'Q317521', 'en', ['Q478214'], []],
    ['ends on the day that another begins', 'Q20055561', 'en', ['Q574896'], []],
    [
      'a handover makes',
      'Q20055561',
      'en',
      ['Q6383803'],
      ['Keir Starmer: successor as Prime Minister of the United Kingdom'],
    ],
    ['a head of state beside a head of government has none', 'Q76658', 'de', ['Q104123'], []],
    [
      'a minister has to the head of government',
      'Q104123',
      'de',
      ['Q61053', 'Q76658'],
      ['Olaf Scholz: an der Spitze derselben Regierung (Bundeskanzler)'],
    ],
  ])('that %s', async (_what, id, lang, page, expected) => {
    expect(ties(await card(id, lang, page))).toEqual(expected);
  });
});

it('shows one row for the thrones of many realms', async () => {
  expect((await card('Q43274')).terms.map(({ office }) => office)).toEqual(['Monarch of the United Kingdom']);
});
