/** A small world for the tests of cards: true facts of well-known people and places. */
import { entity, knowledgeOf } from './fake';

export const WORLD = [
  entity(
    'Q30',
    'country',
    { hu: 'Amerikai Egyesült Államok', en: 'United States', de: 'Vereinigte Staaten' },
    [
      ['iso2', 'US'],
      ['founded', '1776-07-04'],
      ['capital', 'Q61'],
      ['memberOf', 'Q1065'],
      ['memberOf', 'Q7184'],
    ],
    { short: { hu: 'USA' }, adjectives: { hu: 'amerikai', en: 'American' }, prior: 0.99 },
  ),
  entity('Q61', 'city', 'Washington', [
    ['country', 'Q30'],
    ['population', '689545'],
  ]),
  entity(
    'Q28',
    'country',
    { hu: 'Magyarország', en: 'Hungary', de: 'Ungarn' },
    [
      ['iso2', 'HU'],
      ['founded', '1918-11-16'],
      ['capital', 'Q1781'],
      ['population', '9855745'],
      ['memberOf', 'Q9000001'],
      ['memberOf', 'Q1065'],
      ['memberOf', 'Q7184'],
      ['borders', 'Q33946'],
      ['borders', 'Q40'],
      ['partOf', 'Q7184'],
    ],
    { adjectives: { hu: 'magyar', en: 'Hungarian' } },
  ),
  entity('Q1781', 'city', 'Budapest', [
    ['country', 'Q28'],
    ['population', '1741041'],
  ]),
  entity('Q81581', 'city', 'Szeged', [
    ['country', 'Q28'],
    ['population', '160766'],
  ]),
  entity('Q1002', 'city', 'Mórahalom', [
    ['country', 'Q28'],
    ['population', '6000'],
  ]),
  entity('Q40', 'country', { hu: 'Ausztria', en: 'Austria', de: 'Österreich' }, [['iso2', 'AT']]),
  entity('Q33946', 'formerCountry', { hu: 'Csehszlovákia', en: 'Czechoslovakia', de: 'Tschechoslowakei' }),
  entity('Q1065', 'organisation', { hu: 'Egyesült Nemzetek Szervezete', en: 'United Nations' }, [], {
    short: { hu: 'ENSZ', en: 'UN' },
    prior: 0.9,
  }),
  entity(
    'Q7184',
    'organisation',
    'NATO',
    [
      ['leader', 'Q57643', '2024-10-01'],
      ['leader', 'Q57642', '2014-10-01', '2024-10-01'],
    ],
    { prior: 0.8 },
  ),
  entity('Q9000001', 'organisation', { en: 'Some Observatory' }, [], { prior: 0.95 }),
  entity('Q57642', 'person', 'Jens Stoltenberg'),
  entity('Q57643', 'person', 'Mark Rutte'),
  entity(
    'Q159',
    'country',
    { hu: 'Oroszország', en: 'Russia', de: 'Russland' },
    [
      ['iso2', 'RU'],
      ['founded', '1991-12-25'],
    ],
    {
      adjectives: { hu: 'orosz', en: 'Russian' },
    },
  ),
  entity('Q218295', 'office', { en: 'President of Russia', hu: 'Oroszország elnöke' }, [
    ['jurisdiction', 'Q159'],
    ['role', 'president'],
    ['role', 'headOfState'],
  ]),
  entity('Q842386', 'office', { en: 'Prime Minister of Russia' }, [
    ['jurisdiction', 'Q159'],
    ['role', 'primeMinister'],
    ['role', 'headOfGovernment'],
  ]),
  entity('glossa:crimea-pm', 'office', { en: 'Prime Minister of Crimea' }, [
    ['jurisdiction', 'Q159'],
    ['role', 'headOfGovernment'],
  ]),
  entity('glossa:ru-army', 'office', { en: 'Supreme Commander of Russia' }, [
    ['jurisdiction', 'Q159'],
    ['role', 'armyChief'],
  ]),
  entity(
    'Q7747',
    'person',
    { hu: 'Vlagyimir Putyin', en: 'Vladimir Putin', de: 'Wladimir Putin' },
    [
      ['born', '1952-10-07'],
      ['citizenship', 'Q159'],
      ['gender', 'male'],
      ['position', 'Q218295', '2012-05-07'],
      ['position', 'Q218295', '2012'],
      ['position', 'Q218295', '1999-12-31', '2008-05-07'],
      ['position', 'Q842386', '2008-05-08', '2012-05-07'],
      ['position', 'glossa:ru-army', '2012-05-07'],
    ],
    { native: 'Владимир Путин' },
  ),
  entity('Q23530', 'person', { hu: 'Dmitrij Medvegyev', en: 'Dmitry Medvedev' }, [
    ['position', 'Q842386', '2012-05-08', '2020-01-16'],
  ]),
  entity('Q15838823', 'person', { hu: 'Szergej Akszjonov', en: 'Sergey Aksyonov' }, [
    ['position', 'glossa:crimea-pm', '2014-02-27', '2020-01-16'],
  ]),
  entity('Q11696', 'office', { en: 'President of the United States' }, [
    ['jurisdiction', 'Q30'],
    ['role', 'president'],
  ]),
  entity('Q9960', 'person', 'Ronald Reagan', [
    ['born', '1911-02-06'],
    ['died', '2004-06-05'],
    ['occupation', 'actor'],
    ['gender', 'male'],
    ['position', 'Q11696', '1981-01-20', '1989-01-20'],
  ]),
  entity('Q81244', 'office', { en: 'Secretary-General' }, [
    ['jurisdiction', 'Q1065'],
    ['role', 'secretaryGeneral'],
  ]),
  entity('Q311440', 'person', 'António Guterres', [
    ['born', '1949-04-30'],
    ['position', 'Q81244', '2017-01-01'],
  ]),
  entity('Q567', 'person', 'Angela Merkel', [
    ['born', '1954-07-17'],
    ['gender', 'female'],
    ['position', 'Q4970706', '2005-11-22', '2021-12-08'],
  ]),
  entity('Q4970706', 'office', { en: 'Chancellor of Germany', hu: 'német szövetségi kancellár' }, [
    ['jurisdiction', 'Q183'],
    ['role', 'chancellor'],
  ]),
  entity('Q183', 'country', { hu: 'Németország', en: 'Germany', de: 'Deutschland' }, [['iso2', 'DE']], {
    adjectives: { hu: 'német', en: 'German', de: 'deutsch' },
  }),
  entity('Q1653', 'water', { hu: 'Duna', en: 'Danube' }, [
    ['class', 'river'],
    ['length', '2850'],
    ['country', 'Q183'],
    ['country', 'Q40'],
  ]),
  entity('Q17', 'country', { hu: 'Japán', en: 'Japan', de: 'Japan' }, [['iso2', 'JP']], {
    adjectives: { hu: 'japán', en: 'Japanese', de: 'japanisch' },
  }),
  entity('Q274948', 'office', { en: 'Prime Minister of Japan', hu: 'Japán miniszterelnöke' }, [
    ['jurisdiction', 'Q17'],
    ['role', 'primeMinister'],
  ]),
  entity('Q359480', 'person', { hu: 'Kisida Fumio', en: 'Fumio Kishida' }, [
    ['position', 'Q274948', '2021-10-04', '2024-10-01'],
  ]),
  entity('glossa:duma', 'office', { en: 'Member of the Duma' }, [
    ['jurisdiction', 'Q159'],
    ['role', 'legislator'],
  ]),
  entity('Q946', 'person', { en: 'Then Deputy' }, [
    ['position', 'Q842386', '2008-05-08', '2014-09-22'],
    ['position', 'glossa:duma', '2014-10-01', '2016-10-01'],
  ]),
  entity('Q81', 'person', { en: 'Dead Minister' }, [
    ['died', '1994-03-01'],
    ['position', 'Q842386', '1990-01-01', '1996-01-01'],
    ['position', 'Q218295', '1995-01-01', '1997-01-01'],
  ]),
  entity('Q1000', 'person', { en: 'Old Minister' }, [['position', 'Q842386', '2015', '', '2016-01-01']]),
  ...Array.from({ length: 9 }, (_, index) => entity(`Q91${index}`, 'organisation', `Body ${index}`)),
  entity(
    'Q9000002',
    'organisation',
    'Joiner',
    Array.from({ length: 9 }, (_, index) => ['memberOf', `Q91${index}`] as const),
  ),
  entity('E1', 'event', 'Open War', [
    ['class', 'war'],
    ['started', '1946'],
  ]),
  entity('E2', 'event', 'Ended War', [
    ['class', 'war'],
    ['started', '1946'],
    ['ended', '1954'],
  ]),
  entity('E3', 'event', 'One Battle', [
    ['class', 'battle'],
    ['started', '1946'],
  ]),
];

export const KNOWLEDGE = knowledgeOf(WORLD);
