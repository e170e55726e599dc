import { describe, expect, it } from 'vitest';
import type { MergedEntity } from '../../../src/compiler/entity';
import { housesThatBegin, ministersOfLaterGovernments } from '../../../src/compiler/offices/check-terms';
import { boundContradicted } from '../../../src/compiler/offices/contradicted-terms';
import { readOffices } from '../../../src/compiler/offices/one-office';
import type { Role } from '../../../src/knowledge/model';
import { entity } from './fixtures';

const LAND = 'Q100';
const AS_OF = '2022-10-01';

function office(id: string, label: string, role: Role, land = LAND): MergedEntity {
  return entity(id, 'office', label, [
    { property: 'jurisdiction', value: land },
    { property: 'role', value: role },
  ]);
}

type Term = [office: string, start: string, end: string];

function person(id: string, ...terms: Term[]): MergedEntity {
  const statements = terms.map(([value, start, end]) => ({
    property: 'position' as const,
    value,
    start,
    ...(end !== '' && { end }),
  }));
  return entity(id, 'person', id, statements, AS_OF);
}

const OFFICES = [
  office('Q1', 'Prime Minister', 'primeMinister'),
  office('Q2', 'Minister of Police', 'minister.other'),
  office('Q3', 'Minister of Agriculture and Fisheries', 'minister.agriculture'),
  office('Q4', 'Minister of Food, Agriculture and Forests', 'minister.agriculture'),
  office('Q5', 'Member of Parliament', 'legislator'),
  office('Q6', 'European Commissioner', 'commissioner', 'Q8880'),
  office('Q7', 'Mayor of Port', 'mayor', 'Q101'),
];
const LAND_ITSELF = entity(LAND, 'country', 'Lakeland');

/** Ends of the first person's terms; behind "<" the day from which an open one is not said to run. */
function ends(...persons: MergedEntity[]): string[] {
  boundContradicted(persons, readOffices([...OFFICES, LAND_ITSELF, ...persons]));
  return persons[0]!.statements.map(
    ({ end, until }) => `${end ?? ''}${until === undefined ? '' : `<${until}`}`,
  );
}

describe('terms that other facts bound', () => {
  it('lets a minister go with the head of the government', () => {
    const minister = person('Q11', ['Q2', '2020-11-06', '']);
    expect(ends(minister, person('Q12', ['Q1', '2023-01-25', '2023-11-27']))).toEqual(['<2023-01-25']);
  });

  it('says nothing of heads who came before the list was made', () => {
    const minister = person('Q11', ['Q2', '2020-11-06', '']);
    expect(ends(minister, person('Q12', ['Q1', '2021-01-25', '']))).toEqual(['']);
  });

  it.each<[string, Term[], string[]]>([
    [
      'a later one',
      [
        ['Q2', '2020', ''],
        ['Q6', '2024-12-01', ''],
      ],
      ['<2024-12-01', ''],
    ],
    [
      'one held with it that has an end',
      [
        ['Q2', '2017-10-26', ''],
        ['Q1', '2017-10-26', '2023-01-25'],
      ],
      ['<2023-01-25', '2023-01-25'],
    ],
    [
      'none that leaves time for both',
      [
        ['Q2', '2020', ''],
        ['Q7', '2024-12-01', ''],
      ],
      ['', ''],
    ],
    [
      'none that came before the list was made',
      [
        ['Q2', '2020', ''],
        ['Q6', '2021', ''],
      ],
      ['', ''],
    ],
  ])("bounds an open office at the holder's own: %s", (_, terms, expected) => {
    expect(ends(person('Q11', ...terms))).toEqual(expected);
  });

  const line = (count: number): MergedEntity[] =>
    Array.from({ length: count }, (_, at) =>
      person(`Q2${at}`, ['Q4', `${1980 + 2 * at}-05-01`, `${1982 + 2 * at}-05-01`]),
    );
  const next = person('Q13', ['Q4', '2009-06-23', '2010-11-14']);

  it('leaves out an end that lies after the next minister began', () => {
    const minister = person('Q11', ['Q3', '2007-06-19', '2010-11-14']);
    expect(ends(minister, next, ...line(9))).toEqual(['<2009-06-23']);
  });

  it.each([
    ['who had gone by then', person('Q11', ['Q3', '2007-06-19', '2009-07-01']), line(9), ['2009-07-01']],
    [
      'where there always were two',
      person('Q11', ['Q3', '2007-06-19', '2010-11-14']),
      line(2),
      ['2010-11-14'],
    ],
  ])('keeps the end of a minister %s', (_, minister, others, expected) => {
    expect(ends(minister, next, ...others)).toEqual(expected);
  });

  const leaving = Array.from({ length: 9 }, (_, at) =>
    person(`Q3${at}`, ['Q5', '2010-05-01', '2012-06-01'], ['Q2', '2012-06-01', '2014-05-01']),
  );
  const staying = Array.from({ length: 9 }, (_, at) =>
    person(`Q4${at}`, ['Q5', '2010-05-01', '2014-05-01'], ['Q2', '2012-06-01', '2014-05-01']),
  );
  const both = (): MergedEntity =>
    person('Q11', ['Q5', '2013-10-29', '2017-11-08'], ['Q2', '2014-12-16', '2016-04-21']);

  it('tells no end of a seat where ministers give theirs up', () => {
    expect(ends(both(), ...leaving)).toEqual(['<2014-12-16', '2016-04-21']);
  });

  it('keeps it where they stay in parliament', () => {
    expect(ends(both(), ...staying)).toEqual(['2017-11-08', '2016-04-21']);
  });
});

describe('a minister whom a list files under another state', () => {
  const national = (id: string, land: string): MergedEntity =>
    entity(id, 'office', 'Minister', [
      { property: 'jurisdiction', value: land },
      { property: 'country', value: land },
      { property: 'role', value: 'minister.other' },
    ]);
  const all = [national('Q50', 'Q664'), national('Q51', 'Q664'), national('Q52', 'Q34')];
  it.each<[string, Term[], string[]]>([
    [
      'at one time',
      [
        ['Q50', '2014-10-06', '2016-12-20'],
        ['Q51', '2017-05-02', '2017-10-26'],
        ['Q52', '2013-01-22', '2016-12-20'],
      ],
      ['Q50', 'Q51'],
    ],
    [
      'one after the other',
      [
        ['Q50', '2014-10-06', '2016-12-20'],
        ['Q51', '2017-05-02', '2017-10-26'],
        ['Q52', '2003', '2006'],
      ],
      ['Q50', 'Q51', 'Q52'],
    ],
    [
      'with as many in both',
      [
        ['Q50', '2014-10-06', '2016-12-20'],
        ['Q52', '2013-01-22', '2016-12-20'],
      ],
      ['Q50', 'Q52'],
    ],
  ])('%s', (_, terms, kept) => {
    const minister = person('Q11', ...terms);
    boundContradicted([minister], readOffices([...all, minister]));
    expect(minister.statements.map(({ value }) => value)).toEqual(kept);
  });
});

describe('checks of terms', () => {
  it('finds ministers told under a later government, and none once they are bounded', () => {
    const minister = person('Q11', ['Q2', '2020-11-06', '']);
    const all = [...OFFICES, LAND_ITSELF, minister, person('Q12', ['Q1', '2023-01-25', ''])];
    expect(ministersOfLaterGovernments(all)).toEqual([
      'Q11 Q2 2020-11-06, as of 2022-10-01, next 2023-01-25',
    ]);
    boundContradicted(all, readOffices(all));
    expect(ministersOfLaterGovernments(all)).toEqual([]);
  });

  it('finds houses that begin with their list', () => {
    const house = (count: number, start: string, from = 0): MergedEntity[] =>
      Array.from({ length: count }, (_, at) => person(`Q9${from + at}`, ['Q5', start, '']));
    expect(housesThatBegin([...OFFICES, ...house(40, '2014-12-14')])).toEqual([
      'Q5 Member of Parliament: 40 begin on 2014-12-14, 0 before',
    ]);
    expect(housesThatBegin([...OFFICES, ...house(40, '2014-12-14'), ...house(9, '2010', 50)])).toEqual([]);
  });
});
