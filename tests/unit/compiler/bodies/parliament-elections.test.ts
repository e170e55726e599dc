import { describe, expect, it } from 'vitest';
import {
  ELECTIONS,
  electionNames,
  hungarianYear,
  winnerOf,
} from '../../../../src/compiler/sources/bodies/elections';
import { fakeSources } from '../fixtures';

describe('hungarianYear', () => {
  it.each([
    ['1990', '1990-es'],
    ['1993', '1993-as'],
    ['1995', '1995-ös'],
    ['2000', '2000-es'],
    ['2006', '2006-os'],
    ['2010', '2010-es'],
    ['2018', '2018-as'],
    ['2020', '2020-as'],
    ['2022', '2022-es'],
  ])('%s', (year, written) => {
    expect(hungarianYear(year)).toBe(written);
  });
});

describe('names of elections', () => {
  const names = {
    en: 'Greek legislative election',
    hu: 'görög parlamenti választás',
    de: 'Parlamentswahl in Griechenland',
  };

  it('tell the month where there were two in a year', () => {
    expect(electionNames('Q1', '2012-05-06', names, true).map(({ name }) => name)).toEqual([
      'May 2012 Greek legislative election',
      '2012. májusi görög parlamenti választás',
    ]);
    expect(electionNames('Q1', '2019-07-07', names, false).map(({ name }) => name)).toEqual([
      '2019 Greek legislative election',
      '2019-es görög parlamenti választás',
      'Parlamentswahl in Griechenland 2019',
    ]);
  });
});

describe('winnerOf', () => {
  const seats = (list: readonly [string, number][]) => new Map(list);

  it.each([
    [
      'the largest leads',
      seats([
        ['a', 60],
        ['b', 40],
      ]),
      'a',
      'a',
    ],
    [
      'a smaller one leads',
      seats([
        ['a', 60],
        ['b', 40],
      ]),
      'b',
      undefined,
    ],
    [
      'a draw',
      seats([
        ['a', 50],
        ['b', 50],
      ]),
      'a',
      undefined,
    ],
    ['no party leads', seats([['a', 60]]), undefined, undefined],
  ])('%s', (_, parties, leader, winner) => {
    expect(winnerOf({ seats: parties, leader })).toBe(winner);
  });
});

describe('elections of the tables of cabinets', () => {
  const row = {
    country_name_short: 'AUT',
    election_id: '1',
    election_date: '2008-09-28',
    party_name: 'Rote Partei',
    seats: '57',
  };

  it('read the first cabinet after the election and join item and party', async () => {
    const cabinets = [
      { ...row, start_date: '2010-01-01', prime_minister: '0' },
      { ...row, start_date: '2008-12-02', prime_minister: '1' },
      { ...row, start_date: '2008-12-02', prime_minister: '0', party_name: 'Schwarze Partei', seats: '51' },
    ];
    const { statements, names } = await ELECTIONS.run(
      fakeSources({
        'parties/view_cabinet.csv.gz': cabinets,
        'parties/wikidata.csv.gz': [{ country: 'AUT', wikidata_id: 'Q2', name: 'Rote Partei' }],
        'people-2026/quotebank-value-labels.tsv.gz': [
          { qid: 'Q673208', name_en: '2008 Austrian legislative election' },
        ],
      }),
    );
    expect(statements.map(({ id, property, value }) => `${id} ${property} ${value}`)).toEqual([
      'Q673208 class election',
      'Q673208 country Q40',
      'Q673208 started 2008-09-28',
      'Q673208 winner Q2',
    ]);
    expect(names.map(({ name }) => name)).toContain('2008-as osztrák parlamenti választás');
  });
});
