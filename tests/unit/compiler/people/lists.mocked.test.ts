import { describe, expect, it, vi } from 'vitest';
import { occupationOf, stateOf } from '../../../../src/compiler/sources/people-2026/labels';
import { LEGISLATORS } from '../../../../src/compiler/sources/people-2026/legislators';
import { LIVES } from '../../../../src/compiler/sources/people-2026/lives';
import { QUOTEBANK } from '../../../../src/compiler/sources/people-2026/quotebank';
import { isFullName, isoDate } from '../../../../src/compiler/sources/people-2026/rows';
import { SPORT } from '../../../../src/compiler/sources/people-2026/sport';
import { STATE_LEGISLATORS } from '../../../../src/compiler/sources/people-2026/state-legislators';
import { VITAL } from '../../../../src/compiler/sources/people-2026/vital';
import { WORKS } from '../../../../src/compiler/sources/people-2026/works';
import type { Adapter } from '../../../../src/compiler/tables/adapter';
import type { Tables } from '../../../../src/compiler/tables/tables';
import { fakeSources } from '../fixtures';

vi.mock('../../../../src/compiler/sources/packages', () => import('../fake-packages'));

type Rows = Record<string, Record<string, string>[]>;

/** Runs an adapter on files of the folder; facts as "property value start end". */
async function run(
  adapter: Adapter | undefined,
  files: Rows,
): Promise<{ tables: Tables; facts(id: string): string[] }> {
  const rows = Object.fromEntries(
    Object.entries(files).map(([file, list]) => [`people-2026/${file}.tsv.gz`, list]),
  );
  const tables = await adapter!.run(fakeSources(rows));
  const facts = (id: string): string[] =>
    tables.statements
      .filter((one) => one.id === id)
      .map(({ property, value, start = '', end = '' }) => `${property} ${value} ${start} ${end}`.trim());
  return { tables, facts };
}

function byId(adapters: readonly Adapter[], id: string): Adapter | undefined {
  return adapters.find((one) => one.id === id);
}

describe('isoDate', () => {
  it.each([
    ['1952-10-07', '1952-10-07'],
    ['1952', '1952'],
    ['-384', '-0384'],
    ['1952-00-00', '1952'],
    ['1815-06', '1815-06'],
    ['1911-01-01', '1911'],
    ['9999', ''],
    ['0', ''],
    ['-0479-09-2', ''],
    ['unknown', ''],
  ])('%s is %s', (date, iso) => {
    expect(isoDate(date)).toBe(iso);
  });
});

describe('isFullName', () => {
  it.each([
    ['Angela Merkel', true],
    ['Ursula von der Leyen', true],
    ['Martin Luther King Jr.', true],
    ['Madonna', false],
    ['King Constantine', false],
    ['Mr Magic', false],
    ['HARRY CASTILLO', false],
    ['Владимир Путин', false],
    ['2 Chainz', false],
  ])('%s: %s', (name, full) => {
    expect(isFullName(name)).toBe(full);
  });
});

describe('labels of occupations and states', () => {
  it.each([
    [['university teacher', 'politician'], 'politician'],
    [['lawyer', 'politician'], 'politician'],
    [['film actor', 'politician'], 'actor'],
    [['researcher'], 'scientist'],
    [['athlete', 'boxer'], 'boxer'],
    [['somebody'], undefined],
  ])('%j is %s', (labels, code) => {
    expect(occupationOf(labels)).toBe(code);
  });

  it('gives the state of today before one of the past, and none for a dynasty', () => {
    expect(stateOf(['Soviet Union', 'Russia'])).toBe('Q159');
    expect(stateOf(['Soviet Union'])).toBe('Q15180');
    expect(stateOf(['Ming dynasty'])).toBeUndefined();
    expect(stateOf(['Georgia'])).toBe('Q230');
  });
});

describe('quoted persons', () => {
  const row = {
    kind: 'person',
    gender: 'female',
    citizenship: 'Canada',
    occupation: 'politician',
    party: 'Greens',
    quotes_sample: '7',
    quotes_2020: '3',
  };
  const file = [
    { ...row, qid: 'Q1', name_en: 'Anna Novak', born: '1971', same_name: '1' },
    { ...row, qid: 'Q2', name_en: 'John Smith', born: '1970', same_name: '9' },
    { ...row, qid: 'Q3', name_en: 'Wang Wei', born: '1420', same_name: '1' },
    { ...row, qid: 'Q4', name_en: 'Mary Nobody', born: '', same_name: '1', citizenship: '', occupation: '' },
  ];

  it('counts quotations only of those whose name nobody else in the list bears', async () => {
    const { facts } = await run(QUOTEBANK, { 'quotebank-people-1': file });
    expect(facts('Q1')).toEqual([
      'born 1971',
      'gender female',
      'citizenship Q16',
      'occupation politician',
      'quotes 10',
    ]);
    expect(facts('Q2')).not.toContainEqual(expect.stringMatching(/^quotes/));
    // A year alone that ends in nought is a decade.
    expect(facts('Q2')).not.toContainEqual(expect.stringMatching(/^born/));
  });

  it('takes no party of then as one of today, nobody of the Middle Ages, and nobody of whom nothing is known', async () => {
    const { tables, facts } = await run(QUOTEBANK, { 'quotebank-people-1': file });
    expect(facts('Q1')).not.toContainEqual(expect.stringMatching(/^party/));
    expect(tables.entities.map(({ id }) => id)).toEqual(['Q1', 'Q2']);
  });

  it('lets aliases only find', async () => {
    const aliases = [
      { qid: 'Q1', alias_en: 'Anna Maria Novak' },
      { qid: 'Q1', alias_en: 'Novak' },
    ];
    const { tables } = await run(QUOTEBANK, { 'quotebank-people-1': file, 'quotebank-aliases': aliases });
    expect(tables.names.filter(({ rank }) => rank !== 'label')).toEqual([
      { id: 'Q1', lang: 'mul', rank: 'weak', name: 'Anna Maria Novak' },
    ]);
  });
});

describe('lists of persons', () => {
  it('keeps the level of vital articles', async () => {
    const people = [
      {
        qid: 'Q42',
        name_en: 'Douglas Adams',
        born: '1952',
        gender: 'male',
        vital_level: '5',
        enwiki: 'Douglas Adams',
      },
    ];
    const { facts } = await run(VITAL, { 'vital-people': people });
    expect(facts('Q42')).toEqual(['born 1952', 'gender male', 'wikipedia Douglas Adams', 'vitalLevel 5']);
  });

  it('reads the name of a member of parliament out of the title', async () => {
    const members = [
      {
        qid: 'Q5',
        name_en: 'Henry Charles',
        born: '1860',
        died: '1919',
        gender: 'male',
        legislature: 'gbr',
        party: 'Liberal',
        enwiki: 'Sir Charles Henry, 1st Baronet',
      },
      {
        qid: 'Q6',
        name_en: 'Ray Skelly',
        born: '1941',
        died: '',
        gender: '',
        legislature: 'irl|gbr',
        party: '',
        enwiki: 'Ray Skelly (politician)',
      },
    ];
    members.push({
      ...members[0]!,
      qid: 'Q9',
      enwiki: 'William Nobody',
      born: '1800-01-01',
      died: '1900-01-01',
    });
    const { tables, facts } = await run(byId(LEGISLATORS, 'cld-legislators'), { 'cld-legislators': members });
    expect(tables.names.map(({ name }) => name)).toEqual(['Charles Henry', 'Ray Skelly', 'William Nobody']);
    expect(facts('Q5')).toContain('citizenship Q145');
    expect(facts('Q9').join()).not.toMatch(/born|died/);
    expect(facts('Q6')).not.toContainEqual(expect.stringMatching(/^(citizenship|died)/));
  });

  it('reads the first of January as the year alone', async () => {
    const people = [
      {
        qid: 'Q7',
        name_en: 'Max Frisch',
        born: '1911-01-01',
        died: '1991-04-04',
        occupation: 'writer',
        citizenship: 'Switzerland',
        sitelinks: '55',
      },
    ];
    const { facts } = await run(byId(LIVES, 'wila-creators'), { 'wila-creators': people });
    expect(facts('Q7')).toEqual([
      'born 1911',
      'died 1991-04-04',
      'occupation writer',
      'citizenship Q39',
      'sitelinks 55',
    ]);
  });

  it('tells players from umpires and the clubs that a footballer came to', async () => {
    const umpire = [
      {
        qid: 'Q8',
        name_en: 'Bill Klem',
        name_full: '',
        born: '1874',
        died: '1951',
        role: 'MLB umpire 1905-1941',
      },
    ];
    const player = [
      { qid: 'Q9', name_en: 'Nicolas Nkoulou', teams_joined: 'Q132885:Olympique de Marseille (2011)' },
    ];
    expect(
      (await run(byId(SPORT, 'chadwick-baseball'), { 'chadwick-baseball': umpire })).facts('Q8'),
    ).toContain('occupation referee');
    expect(
      (await run(byId(SPORT, 'wikidata-footballers'), { 'wikidata-football-players': player })).facts('Q9'),
    ).toEqual(['occupation footballer', 'joined Q132885 2011']);
  });
});

describe('state legislators', () => {
  const row = { qid: '', kind: 'person', gender: 'Male', party: 'Republican', state: 'AK', enwiki: '' };

  it('joins districts of one chamber into a term, leaves it open in office, and gives none open to the retired', async () => {
    const people = [
      {
        ...row,
        name_en: 'Ann Sitting',
        born: '1960-01-02',
        status: 'legislature',
        roles: 'AK lower 14 2023–|AK lower 3 2019–2023',
      },
      {
        ...row,
        name_en: 'Ben Gone',
        born: '',
        status: 'retired',
        roles: 'AK upper R 2015–2020|AK lower 8 –2015',
      },
      { ...row, name_en: 'Cid Mayor', born: '', status: 'municipalities', roles: 'AK mayor anchorage –2027' },
    ];
    const { tables, facts } = await run(STATE_LEGISLATORS, { 'openstates-people': people });
    expect(facts('glossa:us-ak-ann-sitting')).toContain(
      'position glossa:office-member-of-the-alaska-lower-house 2019',
    );
    expect(facts('glossa:us-ak-ben-gone')).toContain(
      'position glossa:office-member-of-the-alaska-senate 2015 2020',
    );
    expect(tables.entities.map(({ id }) => id)).not.toContain('glossa:us-ak-cid-mayor');
    expect(facts('glossa:office-member-of-the-alaska-senate')).toContain('jurisdiction Q797');
  });

  it('knows the item by name and day of birth', async () => {
    const people = [
      {
        ...row,
        name_en: 'Ann Sitting',
        born: '1960-01-02',
        status: 'legislature',
        roles: 'AK lower 14 2023–',
      },
    ];
    const quoted = [{ qid: 'Q77', name_en: 'Ann Sitting', born: '1960-01-02' }];
    const { tables } = await run(STATE_LEGISLATORS, {
      'openstates-people': people,
      'quotebank-people-2': quoted,
    });
    expect(tables.entities[0]?.id).toBe('Q77');
  });
});

describe('works and events', () => {
  it('keeps films of a known cast under a title that is no everyday word', async () => {
    const row = {
      kind: 'work',
      released: '2011-09-23',
      director: 'Q10:Ann Maker',
      cast: 'Q11:A Player|Q12:B Player',
      country: 'Q142:France',
      enwiki: '',
    };
    const films = [
      { ...row, qid: 'Q20', name_en: 'The Grand Budapest Hotel' },
      { ...row, qid: 'Q21', name_en: 'The Last Man' },
      { ...row, qid: 'Q22', name_en: 'Gravity' },
      { ...row, qid: 'Q23', name_en: 'Tokyo Drifter Returns', cast: 'Q11|Q12' },
    ];
    const { tables, facts } = await run(byId(WORKS, 'wikidata-films'), { 'wikidata-films': films });
    expect(tables.entities.map(({ id }) => id)).toEqual(['Q20']);
    expect(facts('Q20')).toEqual(['class film', 'published 2011', 'author Q10', 'country Q142']);
  });

  it('names an event by its article, and counts years before Christ as people do', async () => {
    const events = [
      { qid: 'Q30', name_en: 'slag bij Salamis', date: '-0479-09-2', enwiki: 'Battle of Salamis' },
      { qid: 'Q31', name_en: 'Battle of Marignano', date: '1515-09-24', enwiki: 'Battle of Marignano' },
      { qid: 'Q32', name_en: 'Caesar in Britain', date: '-0055', enwiki: 'Invasions of Britain by Caesar' },
    ];
    const { tables, facts } = await run(byId(WORKS, 'wikidata-events'), { 'wikidata-events': events });
    expect(tables.names[0]?.name).toBe('Battle of Salamis');
    expect(facts('Q30')).toContain('started -0480-09');
    expect(facts('Q31')).toContain('started 1515-09-24');
    expect(facts('Q32')).not.toContainEqual(expect.stringMatching(/^started/));
  });
});
