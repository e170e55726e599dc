import { describe, expect, it, vi } from 'vitest';
import { isoYear } from '../../../src/compiler/sources/items/dated-years';
import type { LinkedAdapter } from '../../../src/compiler/sources/links';
import { BIRTHS_IN_A_STATE } from '../../../src/compiler/sources/links/births-in-a-state';
import { CLUB_GROUNDS } from '../../../src/compiler/sources/links/club-grounds';
import { DATED_LINKS } from '../../../src/compiler/sources/links/dated-links';
import {
  FACTBOOK_NATURE,
  featuresIn,
  oceanIn,
  peakIn,
} from '../../../src/compiler/sources/links/factbook-nature';
import { FILM_FACTS } from '../../../src/compiler/sources/links/film-facts';
import { HUNGARIAN_LABELS } from '../../../src/compiler/sources/links/hungarian-labels';
import { ITEM_TRADES } from '../../../src/compiler/sources/links/item-trades';
import { LabelIndex } from '../../../src/compiler/sources/links/label-index';
import { LARGEST_CITIES } from '../../../src/compiler/sources/links/largest-cities';
import { LIVES_JOINED } from '../../../src/compiler/sources/links/lives-joined';
import {
  NAMED_FACTS,
  nationalTeam,
  stateOfAirline,
  yearsIn,
} from '../../../src/compiler/sources/links/named-facts';
import { PLACE_JOINS } from '../../../src/compiler/sources/links/place-joins';
import { lifeOf, WORDNET_LIVES } from '../../../src/compiler/sources/links/wordnet-lives';
import type { Kind, Property } from '../../../src/knowledge/model';
import { fakeSources } from './fixtures';
import { tables } from './small';

vi.mock('../../../src/compiler/sources/packages', () => import('./fake-packages'));

// The register of all cities takes seconds to read: two towns stand for it.
vi.mock('../../../src/compiler/sources/places/city-index', () => {
  const towns: Readonly<Record<string, string>> = {
    Glasgow: 'Q4093',
    'Glasgow Q145': 'Q4093',
    'Vienna Q40': 'Q1741',
  };
  const only = (name: string, place: string) => towns[`${name} ${place}`];
  return { cityIndex: () => Promise.resolve({ only, anywhere: (name: string) => towns[name] }) };
});

type Known = readonly [
  id: string,
  kind: Kind,
  label: string,
  facts?: Partial<Record<Property, string | string[]>>,
];

function indexOf(known: readonly Known[]): LabelIndex {
  return new LabelIndex([
    tables('known', {
      entities: known.map(([id, kind]) => [id, kind] as const),
      names: known.map(([id, , label]) => [id, 'en', 'label', label] as const),
      statements: known.flatMap(([id, , , facts = {}]) =>
        Object.entries(facts).flatMap(([property, value]) =>
          [value].flat().map((one) => ({ id, property: property as Property, value: one })),
        ),
      ),
    }),
  ]);
}

/** Statements as "id property value start". */
async function told(
  adapter: LinkedAdapter,
  known: readonly Known[],
  rows: Record<string, Record<string, string>[]> = {},
): Promise<string[]> {
  const { statements } = await adapter.run(fakeSources(rows), indexOf(known));
  return statements.map(({ id, property, value, start = '' }) =>
    `${id} ${property} ${value} ${start}`.trim(),
  );
}

function dated(query: string, qid: string, year: string, extra = '', description_en = '') {
  return { qid, label_en: '', query, year, sitelinks: '30', description_en, extra };
}

const DATED = 'wikidata-facts/dated-items-2026.tsv.gz';
const WATERLOO: Known[] = [
  ['Q48314', 'event', 'Battle of Waterloo', { started: '1815' }],
  ['Q78994', 'event', 'Napoleonic Wars', { started: '1803', ended: '1815' }],
  ['Q362', 'event', 'World War II', { started: '1939', ended: '1945' }],
];

describe('years of the lists of dated items', () => {
  it.each([
    ['786', '0786'],
    ['1815', '1815'],
    ['-215', '-0216'],
    ['-600', '-0600'],
    ['0', undefined],
    ['c. 300', undefined],
  ])('%s is %s', (year, iso) => expect(isoYear(year)).toBe(iso));
});

describe('what the lists of dated items name', () => {
  it('is the war of the time', async () => {
    const rows = (war: string) => ({ [DATED]: [dated('battles-year', 'Q48314', '1815', `war=${war}`)] });
    expect(await told(DATED_LINKS, WATERLOO, rows('Napoleonic Wars'))).toEqual(['Q48314 partOf Q78994']);
    expect(await told(DATED_LINKS, WATERLOO, rows('World War II'))).toEqual([]);
    expect(await told(DATED_LINKS, WATERLOO, rows('War of 1812'))).toEqual([]);
  });

  it('is the director and no footballer of the name', async () => {
    const known: Known[] = [
      ['Q1', 'work', 'Some Film'],
      ['Q2', 'person', 'Mike Newell', { born: '1965', occupation: 'footballer' }],
    ];
    const rows = { [DATED]: [dated('films-release-year', 'Q1', '2005', 'director=Mike Newell')] };
    expect(await told(DATED_LINKS, known, rows)).toEqual([]);
    const director: Known = ['Q3', 'person', 'Mike Newell', { born: '1942', occupation: 'filmDirector' }];
    expect(await told(DATED_LINKS, [...known, director], rows)).toEqual(['Q1 author Q3']);
  });

  it('is nobody where two of the name fit', async () => {
    const known: Known[] = [
      ['Q1', 'work', 'Some Painting'],
      ['Q2', 'person', 'Jan Brueghel', { born: '1568', occupation: 'painter' }],
      ['Q3', 'person', 'Jan Brueghel', { born: '1580', occupation: 'painter' }],
    ];
    const rows = { [DATED]: [dated('paintings-creation-year', 'Q1', '1620', 'creator=Jan Brueghel')] };
    expect(await told(DATED_LINKS, known, rows)).toEqual([]);
  });

  it('is the director by the item that a list of films has', async () => {
    const rows = {
      [DATED]: [dated('films-release-year', 'Q1', '2005', 'director=Ann Novak')],
      'people-2026/wikidata-films.tsv.gz': [{ qid: 'Q1', director: 'Q9' }],
    };
    expect(await told(DATED_LINKS, [['Q1', 'work', 'Some Film']], rows)).toEqual([
      'Q9 occupation filmDirector',
      'Q1 author Q9',
    ]);
  });

  it('is the maker that a weapon is called after, with its state', async () => {
    const known: Known[] = [
      ['Q1', 'product', 'Heinkel He 162'],
      ['Q2', 'product', 'Mosin–Nagant'],
      ['Q3', 'company', 'Heinkel', { country: 'Q183' }],
      ['Q4', 'company', 'Westinghouse Electric', { country: 'Q30' }],
    ];
    const rows = {
      [DATED]: [
        dated('aircraft-first-flight-year', 'Q1', '1944', 'manufacturer=Heinkel'),
        dated('weapon-models-introduction-year', 'Q2', '1891', 'manufacturer=Westinghouse Electric'),
      ],
    };
    expect(await told(DATED_LINKS, known, rows)).toEqual(['Q1 maker Q3', 'Q1 country Q183']);
  });

  it('is a throne from the year of coming to it', async () => {
    const rows = {
      [DATED]: [dated('byzantine-emperors-taking-office', 'Q1', '1143', 'position=Byzantine emperor')],
    };
    expect(await told(DATED_LINKS, [['Q1', 'person', 'Manuel I Komnenos']], rows)).toEqual([
      'glossa:office-byzantine-emperor jurisdiction Q12544',
      'glossa:office-byzantine-emperor role monarch',
      'Q1 position glossa:office-byzantine-emperor 1143',
    ]);
  });

  it('is a state where all that a person belonged to is one', async () => {
    const row = (nationality: string, year = '1916') => ({
      [DATED]: [dated('famous-writers-death-year', 'Q1', year, `nationality=${nationality}`)],
    });
    const known: Known[] = [['Q1', 'person', 'Some Writer']];
    const bengal: Known[] = [
      ['Q1', 'person', 'Some Writer', { birthPlace: 'Q2' }],
      ['Q2', 'city', 'Kolkata', { country: 'Q668' }],
    ];
    expect(await told(DATED_LINKS, known, row('American||Americans'))).toEqual(['Q1 citizenship Q30']);
    expect(await told(DATED_LINKS, known, row('French||Cambodian'))).toEqual([]);
    expect(await told(DATED_LINKS, known, row('English', '1616'))).toEqual([]);
    expect(await told(DATED_LINKS, bengal, row('British'))).toEqual([]);
  });

  it('is the league of a franchise', async () => {
    const known: Known[] = [
      ['Q1', 'team', 'Boston Bruins'],
      ['Q1215892', 'team', 'National Hockey League'],
    ];
    const rows = { [DATED]: [dated('nhl-franchises-founding-year', 'Q1', '1924')] };
    expect(await told(DATED_LINKS, known, rows)).toEqual(['Q1 sport iceHockey', 'Q1 league Q1215892']);
  });

  it('is the town of what stands there, with its state', async () => {
    const known: Known[] = [
      ['Q40', 'country', 'Austria'],
      ['Q1', 'place', 'Hampden Park'],
      ['Q2', 'place', 'Some Castle', { country: 'Q40' }],
      ['Q3', 'place', 'Somewhere Arena'],
      ['Q4093', 'city', 'Glasgow', { country: 'Q145' }],
      ['Q1741', 'city', 'Vienna', { country: 'Q40' }],
      ['Q5', 'city', 'Somewhere', { country: 'Q30' }],
    ];
    const rows = {
      [DATED]: [
        dated('stadiums-opening-year', 'Q1', '1903', 'location=Glasgow'),
        dated(
          'castles-and-palaces-completion-year',
          'Q2',
          '1913',
          'country=Austria',
          'castle in Vienna, Austria',
        ),
        // A town that the register of cities does not know for sure.
        dated('stadiums-opening-year', 'Q3', '1903', 'location=Somewhere'),
      ],
    };
    expect(await told(DATED_LINKS, known, rows)).toEqual([
      'Q1 location Q4093',
      'Q1 country Q145',
      'Q2 location Q1741',
    ]);
  });
});

describe('rivers, lakes and peaks of the Factbook', () => {
  it('reads names, figures and the states that share', () => {
    expect(
      featuresIn(
        'Labe (Elbe) river source (shared with Germany [m]) - 1,252 km; Wisla (Vistula) river source and mouth (shared with Belarus and Ukraine) - 1,213 km',
      ),
    ).toEqual([
      { names: ['Elbe', 'Labe'], value: '1252', shared: ['Germany'] },
      { names: ['Vistula', 'Wisla'], value: '1213', shared: [] },
    ]);
    expect(
      featuresIn('fresh water lake(s): Lake Chad (endorheic lake shared with Niger) - 10,360-25,900 sq km'),
    ).toEqual([{ names: ['Lake Chad'], value: undefined, shared: ['Niger'] }]);
  });

  it.each([
    ['Mount Olympus 2,917', ['Mount Olympus'], '2917'],
    ['Zugspitze 2,963 m', ['Zugspitze'], '2963'],
    ['Kilimanjaro (highest point in Africa) 5,895 m', ['Kilimanjaro'], '5895'],
  ])('reads %s', (text, names, value) => expect(peakIn(text)).toMatchObject({ names, value }));

  it.each([
    'unnamed elevation on Mukike Range 2,685 m',
    'Mont Blanc de Courmayeur (a secondary peak of Mont Blanc) 4,748 m',
  ])('finds no peak in %s', (text) => expect(peakIn(text)).toBeUndefined());

  it('reads an ocean and the seas that are wholly of it', () => {
    expect(
      oceanIn(
        'total : 21.96 million sq km note: includes Ross Sea, part of the Drake Passage, Weddell Sea, and other tributary water bodies',
      ),
    ).toEqual({ area: '21960000', seas: ['Ross Sea', 'Weddell Sea'] });
  });

  it('gives a peak to the mountain of the state', async () => {
    const profile = (code: string, peak: string) => ({
      code,
      categories: [
        { fields: [{ name: 'Elevation', subfields: [{ name: 'highest point', content: peak }] }] },
      ],
    });
    const rows = {
      'factbook/factbook.jsonl.gz': [
        profile('CY', 'Mount Olympus 1,951 m'),
        profile('GM', 'Zugspitze 2,963 m'),
      ],
    } as never;
    const known: Known[] = [
      ['Q1', 'mountain', 'Mount Olympus', { class: 'mountain', country: 'Q41' }],
      ['Q2', 'mountain', 'Zugspitze', { class: 'mountain' }],
    ];
    expect(await told(FACTBOOK_NATURE, known, rows)).toEqual(['Q2 elevation 2963', 'Q2 country Q183']);
  });
});

describe('what names tell', () => {
  it.each([
    ['Spain national association football team', 'Q29', 'football'],
    ["France women's national basketball team", 'Q142', 'basketball'],
    ['Kabylia national football team', undefined, 'football'],
  ])('of %s', (label, state, sport) => expect(nationalTeam(label)).toEqual({ state, sport }));

  it.each([
    ['Philippine Airlines', 'Q928'],
    ['Air France', 'Q142'],
    ['Norwegian Air Argentina', undefined],
    ['Iberia', undefined],
  ])('of the airline %s', (label, state) => expect(stateOfAirline(label)).toBe(state));

  it.each([
    ['Byzantine–Sassanid War of 602–628', ['0602', '0628']],
    ['Siege of Some City (1914–15)', ['1914', '1915']],
    ['Class 90–91', undefined],
  ])('of the years of %s', (label, years) => expect(yearsIn(label)).toEqual(years));

  it('is told where no source tells it', async () => {
    const known: Known[] = [
      ['Q1', 'team', 'Spain national football team', { class: 'nationalTeam', country: 'Q29' }],
      ['Q2', 'company', 'Air France', { class: 'airline' }],
      ['Q3', 'event', 'Some War of 602–628', { started: '0602' }],
      ['Q4', 'event', 'Other War of 602–628', { started: '0610' }],
    ];
    expect(await told(NAMED_FACTS, known)).toEqual(['Q1 sport football', 'Q2 country Q142', 'Q3 ended 0628']);
  });
});

describe('what places tell', () => {
  const places: Known[] = [
    ['Q183', 'country', 'Germany', { continent: 'Q46' }],
    ['Q64', 'city', 'Berlin', { country: 'Q183', population: '3600000', locatedIn: 'Q100' }],
    ['Q65', 'city', 'Someton', { country: 'Q183', population: '40000', locatedIn: 'Q100' }],
    ['Q100', 'region', 'Some Land'],
  ];

  it('is the state of a seat, and the continent of an old state', async () => {
    const known: Known[] = [
      ...places,
      ['Q1', 'company', 'Some Works', { headquarters: 'Q64' }],
      ['Q2', 'organisation', 'World Body', { headquarters: 'Q64', class: 'internationalOrganisation' }],
      ['Q3', 'formerCountry', 'Some Kingdom', { capital: 'Q64' }],
      ['Q4', 'event', 'Some Games', { location: 'Q64', started: '1936' }],
      ['Q5', 'event', 'Some Summit', { location: 'Q64', started: '2007-06' }],
    ];
    expect(await told(PLACE_JOINS, known)).toEqual([
      'Q1 country Q183',
      'Q5 country Q183',
      'Q3 continent Q46',
    ]);
  });

  it('is the largest city where it is clear', async () => {
    expect(await told(LARGEST_CITIES, places)).toEqual(['Q100 country Q183', 'Q100 largestCity Q64']);
    const close: Known = [
      'Q66',
      'city',
      'Twinton',
      { country: 'Q183', population: '3500000', locatedIn: 'Q100' },
    ];
    expect(await told(LARGEST_CITIES, [...places, close])).toEqual(['Q100 country Q183']);
  });

  it('is the ground of the name in the state of the club', async () => {
    const rows = { 'people-2026/reep-football-teams.tsv.gz': [{ qid: 'Q1', stadium: 'Olympic Stadium' }] };
    const club: Known = ['Q1', 'team', 'Some FC', { country: 'Q183' }];
    const ground = (id: string, country: string): Known => [
      id,
      'place',
      'Olympic Stadium',
      { class: 'stadium', country },
    ];
    expect(await told(CLUB_GROUNDS, [club, ground('Q2', 'Q183'), ground('Q3', 'Q145')], rows)).toEqual([
      'Q1 venue Q2',
    ]);
    expect(await told(CLUB_GROUNDS, [club, ground('Q2', 'Q183'), ground('Q3', 'Q183')], rows)).toEqual([]);
  });
});

describe('Hungarian labels', () => {
  it('are those of items without one, where Hungarian has a name of its own', async () => {
    const index = indexOf([
      ['Q83495', 'work', 'The Matrix'],
      ['Q1079', 'work', 'Breaking Bad'],
      ['Q12546', 'event', 'Crusades'],
      ['Q2', 'work', 'Two Names'],
      ['Q3', 'person', 'Some Person'],
    ]);
    const { names } = await HUNGARIAN_LABELS.run(
      fakeSources({
        'wikidata-names/labels-2021.tsv.gz': [
          { qid: 'Q12546', lang: 'hu', label: 'keresztes háborúk' },
          { qid: 'Q1079', lang: 'hu', label: 'Breaking Bad' },
          { qid: 'Q3', lang: 'hu', label: 'Valaki' },
        ],
        'wikidata-names/aliases-2020.tsv.gz': [
          { qid: 'Q83495', lang: 'hu', name: 'Mátrix' },
          { qid: 'Q2', lang: 'hu', name: 'Egyik név' },
          { qid: 'Q2', lang: 'hu', name: 'Másik név' },
        ],
      }),
      index,
    );
    expect(names.map(({ id, name }) => `${id} ${name}`)).toEqual([
      'Q12546 keresztes háborúk',
      'Q83495 Mátrix',
    ]);
  });
});

describe('films of another source', () => {
  it('have the state, director and year that a list of films tells of the item', async () => {
    const rows = {
      'people-2026/wikidata-films.tsv.gz': [
        {
          qid: 'Q1',
          released: '1997-05-07',
          director: 'Q2:Luc Besson|Q9',
          country: 'Q142:France|Q30:United States',
        },
        { qid: 'Q5', released: '1997', director: 'Q2', country: 'Q142' },
      ],
    };
    const known: Known[] = [
      ['Q1', 'work', 'The Fifth Element', { author: 'Q404' }],
      ['Q2', 'person', 'Luc Besson'],
    ];
    expect(await told(FILM_FACTS, known, rows)).toEqual([
      'Q1 country Q142',
      'Q1 author Q2',
      'Q1 published 1997',
    ]);
  });
});

describe('lives by a list with false items', () => {
  it('counts a row of the same name and year of birth', async () => {
    const row = (name_de: string, born: string) => ({
      'people-2026/zeitkette-people.tsv.gz': [{ qid: 'Q1', name_de, born, died: '1799', domains: 'Science' }],
    });
    const known: Known[] = [['Q1', 'person', 'George Washington', { born: '1732-02-22' }]];
    expect(await told(LIVES_JOINED, known, row('George Washington', '1732'))).toEqual([
      'Q1 died 1799',
      'Q1 occupation scientist',
    ]);
    expect(await told(LIVES_JOINED, known, row('George Washington', '1700'))).toEqual([]);
    expect(await told(LIVES_JOINED, known, row('Magas of Cyrene', '1732'))).toEqual([]);
  });
});

describe('lives by WordNet', () => {
  const line = (words: string, gloss: string, file = '18') =>
    `11155190 ${file} n ${words} 001 @i 10129825 n 0000 | ${gloss}  `;

  it.each([
    ['01 Zane_Grey 0', 'writer of the West (1872-1939)', '18', ['Zane Grey'], '1872', '1939'],
    ['02 Grey 0 Zane_Grey 0', 'writer (1872-1939)', '18', ['Zane Grey'], '1872', '1939'],
    ['01 Nero_Claudius 0', 'emperor (37-68)', '18', undefined, '', ''],
    ['01 Bede_Beda 0', 'monk (672-735)', '18', ['Bede Beda'], '0672', '0735'],
    ['01 Warren_Harding 0', 'president (1865-1823)', '18', undefined, '', ''],
    ['01 Grey 0', 'writer (1872-1939)', '18', undefined, '', ''],
    ['01 Zane_Grey 0', 'writer (born 1872)', '18', undefined, '', ''],
    ['01 Great_War 0', 'war (1914-1918)', '04', undefined, '', ''],
  ])('%s, %s', (words, gloss, file, names, born, died) => {
    expect(lifeOf(line(words, gloss, file))).toEqual(names && expect.objectContaining({ names, born, died }));
  });

  it.each([
    ['United States writer of the West (1872-1939)', 'writer', 'Q30'],
    ['Italian inventor of the wireless (1874-1937)', 'inventor', 'Q38'],
    ['German mathematician (1882-1935)', 'scientist', 'Q183'],
    ['Austrian who became the Nazi official who administered the camps (1906-1962)', undefined, 'Q40'],
  ])('%s', (gloss, trade, state) => {
    expect(lifeOf(line('01 Zane_Grey 0', gloss))).toMatchObject({ trade, state });
  });

  it('counts for the one person of the full name and the year of birth', async () => {
    const grey = (id: string, born: string, label = 'Zané Grey'): Known => [id, 'person', label, { born }];
    expect(await told(WORDNET_LIVES, [grey('Q1', '1872-01-31')], {})).toEqual([
      'Q1 died 1939',
      'Q1 occupation writer',
    ]);
    expect(await told(WORDNET_LIVES, [grey('Q1', '1873')], {})).toEqual([]);
    expect(await told(WORDNET_LIVES, [grey('Q1', '1872', 'Jane Grey')], {})).toEqual([]);
    expect(await told(WORDNET_LIVES, [grey('Q1', '1872'), grey('Q2', '1872')], {})).toEqual([]);
  });

  it('counts for a famous one whose birth nobody tells', async () => {
    const grey = (id: string, facts: Known[3]): Known => [id, 'person', 'Zane Grey', facts];
    const all = ['Q1 born 1872', 'Q1 died 1939', 'Q1 occupation writer'];
    expect(await told(WORDNET_LIVES, [grey('Q1', { vitalLevel: '4' })], {})).toEqual(all);
    expect(await told(WORDNET_LIVES, [grey('Q1', { award: 'Q37922' })], {})).toEqual(all);
    expect(await told(WORDNET_LIVES, [grey('Q1', { award: 'Q123737' })], {})).toEqual([]);
    expect(
      await told(WORDNET_LIVES, [grey('Q1', { vitalLevel: '4' }), grey('Q2', { vitalLevel: '5' })], {}),
    ).toEqual([]);
  });
});

describe('states by the place of birth', () => {
  const PANTHEON = 'pantheon/pantheon.tsv.gz';
  const row = (more: Record<string, string>) => ({
    name: 'Clint Eastwood',
    countryCode: 'US',
    birthyear: '1930',
    occupation: 'ACTOR',
    domain: 'ARTS',
    ...more,
  });
  const eastwood: Known = ['Q43203', 'person', 'Clint Eastwood', { born: '1930-05-31' }];

  it.each([
    [row({}), ['Q43203 citizenship Q30']],
    [row({ birthyear: '1931' }), []],
    [row({ countryCode: 'GB' }), []],
    [row({ countryCode: 'IT', domain: 'SPORTS' }), ['Q43203 citizenship Q38']],
    [row({ occupation: 'POLITICIAN' }), []],
    [row({ occupation: 'SOCCER PLAYER', domain: 'SPORTS' }), []],
  ])('%o', async (pantheon, expected) => {
    expect(await told(BIRTHS_IN_A_STATE, [eastwood], { [PANTHEON]: [pantheon] })).toEqual(expected);
  });

  it('leaves alone whom another source tells the state of, and namesakes', async () => {
    const rows = { [PANTHEON]: [row({})] };
    const known: Known = ['Q43203', 'person', 'Clint Eastwood', { born: '1930', citizenship: 'Q408' }];
    expect(await told(BIRTHS_IN_A_STATE, [known], rows)).toEqual([]);
    const twin: Known = ['Q1', 'person', 'Clint Eastwood', { born: '1930' }];
    expect(await told(BIRTHS_IN_A_STATE, [eastwood, twin], rows)).toEqual([]);
  });
});

describe('trades by items', () => {
  const rows = {
    'wikidata-facts/triples-2021.tsv.gz': [
      { subject: 'Q483379', property: 'P413', object: 'Q193592' },
      { subject: 'Q106571', property: 'P1303', object: 'Q5994' },
      { subject: 'Q106571', property: 'P106', object: 'Q36834' },
      { subject: 'Q106571', property: 'P19', object: 'Q33999' },
    ],
  };
  const pirlo: Known = ['Q483379', 'person', 'Andrea Pirlo'];
  const boccherini = (facts: Known[3]): Known => ['Q106571', 'person', 'Luigi Boccherini', facts];

  it('tells the occupation before the instrument, and what a player is', async () => {
    expect(await told(ITEM_TRADES, [pirlo, boccherini({})], rows)).toEqual([
      'Q106571 occupation composer',
      'Q483379 occupation footballer',
    ]);
  });

  it('leaves alone whom another source tells the trade of, and things', async () => {
    expect(await told(ITEM_TRADES, [boccherini({ occupation: 'musician' })], rows)).toEqual([]);
    expect(await told(ITEM_TRADES, [['Q483379', 'work', 'Pirlo']], rows)).toEqual([]);
  });

  it('takes no minister for a musician', async () => {
    const piano = {
      'wikidata-facts/triples-2021.tsv.gz': [{ subject: 'Q1', property: 'P1303', object: 'Q5994' }],
    };
    const rice = (facts: Known[3]): Known => ['Q1', 'person', 'Condoleezza Rice', facts];
    expect(await told(ITEM_TRADES, [rice({ position: 'Q14213' })], piano)).toEqual([]);
    expect(await told(ITEM_TRADES, [rice({})], piano)).toEqual(['Q1 occupation musician']);
  });
});
