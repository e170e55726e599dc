import { describe, expect, it } from 'vitest';
import type { MergedEntity } from '../../../src/compiler/entity';
import { placeLocalOffices } from '../../../src/compiler/offices/local-offices';
import { collectTerms } from '../../../src/compiler/offices/offices';
import { titleOf } from '../../../src/compiler/offices/one-office';
import { joinSources, settleTerms } from '../../../src/compiler/offices/terms';
import { Report } from '../../../src/compiler/report';
import { dayOf } from '../../../src/knowledge/dates';
import type { Role, Statement } from '../../../src/knowledge/model';
import { isAsserted } from '../../../src/knowledge/terms';
import { entity } from './fixtures';

const LAND = 'Q100';

function office(id: string, label: string, role: Role, ...others: Role[]): MergedEntity {
  return entity(id, 'office', label, [
    { property: 'country', value: LAND },
    { property: 'jurisdiction', value: LAND },
    ...[role, ...others].map((value) => ({ property: 'role' as const, value })),
  ]);
}

/** A person with terms: office, start, end ('' when open). */
function person(id: string, asOf: string, ...terms: [office: string, start: string, end: string][]) {
  return entity(
    id,
    'person',
    id,
    terms.map(([value, start, end]) => ({
      property: 'position' as const,
      value,
      start,
      ...(end !== '' && { end }),
    })),
    asOf,
  );
}

/** Office, start and end of each term; behind "<" the day from which an open one is not said to run. */
function periods(one: MergedEntity): string[] {
  return one.statements.map(
    ({ value, start, end, until }) => `${value} ${start}/${end ?? ''}${until ? `<${until}` : ''}`,
  );
}

const land = entity(LAND, 'country', 'Lakeland');

function settle(...entities: MergedEntity[]): MergedEntity[] {
  return settleTerms([land, ...entities], new Report());
}

function holdersOn(entities: readonly MergedEntity[], role: Role, date: string): string[] {
  const day = dayOf(date)!;
  return collectTerms(entities)
    .terms.filter((term) => term.jurisdiction === LAND && term.role === role)
    .filter((term) => isAsserted(term, day))
    .map((term) => term.person);
}

describe('terms of office', () => {
  it('bounds an open term where another source knows a later holder, and says nothing of the time between', () => {
    const old = person('Q1', '2022-10-01', ['Q50', '2021-01-20', '']);
    const entities = settle(
      office('Q50', 'President of Lakeland', 'president'),
      old,
      person('Q2', '2026-08-22', ['Q50', '2025-01-20', '']),
    );
    expect(periods(old)).toEqual(['Q50 2021-01-20/<2025-01-20']);
    expect(holdersOn(entities, 'president', '2022-09-30')).toEqual(['Q1']);
    expect(holdersOn(entities, 'president', '2024-01-01')).toEqual([]);
    expect(holdersOn(entities, 'president', '2026-08-22')).toEqual(['Q2']);
    expect(holdersOn(entities, 'president', '2027-08-22')).toEqual([]);
  });

  it('keeps a term open past a substitute of some weeks', () => {
    const one = person('Q1', '2022-10-01', ['Q50', '2010-05-01', '']);
    settle(
      office('Q50', 'President of Lakeland', 'president'),
      one,
      person('Q2', '2022-10-01', ['Q50', '2015-03-01', '2015-03-20']),
    );
    expect(periods(one)).toEqual(['Q50 2010-05-01/']);
  });

  it('says nothing of the year of an end of which only the year is known', () => {
    const one = person('Q1', '2022-10-01', ['Q50', '2018', '2022']);
    const entities = settle(
      office('Q50', 'President of Lakeland', 'president'),
      one,
      person('Q2', '2022-10-01', ['Q50', '2022-08-07', '']),
    );
    expect(periods(one)).toEqual(['Q50 2018/2022']);
    expect(holdersOn(entities, 'president', '2021-12-31')).toEqual(['Q1']);
    expect(holdersOn(entities, 'president', '2022-06-01')).toEqual([]);
    expect(holdersOn(entities, 'president', '2022-08-07')).toEqual(['Q2']);
  });

  it('makes one term of an office that two sources give under two items', () => {
    const one = person('Q1', '2022-10-01', ['Q50', '2021-12-08', ''], ['glossa:office-x', '2021', '']);
    const left = settle(
      office('Q50', 'Prime Minister of Lakeland', 'primeMinister'),
      office('glossa:office-x', 'Head of government of Lakeland', 'primeMinister'),
      one,
    );
    expect(periods(one)).toEqual(['Q50 2021-12-08/']);
    expect(left.map(({ id }) => id)).toEqual([LAND, 'Q50', 'Q1']);
  });

  it("leaves one minister's two portfolios alone", () => {
    const one = person('Q1', '2022-10-01', ['Q60', '2021', ''], ['Q61', '2021', '']);
    settle(
      office('Q60', 'Minister of Economy of Lakeland', 'minister.economy'),
      office('Q61', 'Minister of Industry of Lakeland', 'minister.economy'),
      one,
    );
    expect(periods(one)).toHaveLength(2);
  });

  it('does not end the speaker of one chamber by that of the other', () => {
    const commons = person('Q1', '2022-10-01', ['Q70', '2019-11-04', '']);
    settle(
      office('Q70', 'Speaker of the House of Commons of Lakeland', 'speaker'),
      office('Q71', 'Lord Speaker of Lakeland', 'speaker'),
      commons,
      person('Q2', '2022-10-01', ['Q70', '2009-06-22', '2019-11-04']),
      person('Q3', '2022-10-01', ['Q71', '2011-09-01', '2016-08-31']),
      person('Q4', '2022-10-01', ['Q71', '2021-05-01', '']),
    );
    expect(periods(commons)).toEqual(['Q70 2019-11-04/']);
  });

  it('means the lower house by the speaker, and the office that a portfolio leads by its minister', () => {
    const entities = settle(
      office('Q70', 'Speaker of the House of Commons of Lakeland', 'speaker'),
      office('Q71', 'Lord Speaker of Lakeland', 'speaker'),
      office('Q60', 'Minister of Health of Lakeland', 'minister.health'),
      office('Q61', 'Minister of Labour and Health of Lakeland', 'minister.labour', 'minister.health'),
      person('Q1', '2022-10-01', ['Q70', '2009-06-22', '2019-11-04']),
      person('Q2', '2022-10-01', ['Q71', '2011-09-01', '2016-08-31']),
      person('Q3', '2022-10-01', ['Q60', '2010', '2020']),
      person('Q4', '2022-10-01', ['Q61', '2012', '2022']),
    );
    expect(holdersOn(entities, 'speaker', '2014-01-01')).toEqual(['Q1']);
    expect(holdersOn(entities, 'minister.health', '2015-01-01')).toEqual(['Q3']);
    expect(holdersOn(entities, 'minister.health', '2021-06-01')).toEqual(['Q4']);
  });

  it('gives an office of which nobody says what it governs no state', () => {
    const local = entity('Q80', 'office', 'Prime Minister of Smallia', [
      { property: 'country', value: LAND },
      { property: 'role', value: 'primeMinister' },
    ]);
    const entities = settle(local, person('Q1', '2022-10-01', ['Q80', '2010', '2020']));
    expect(holdersOn(entities, 'primeMinister', '2015-01-01')).toEqual([]);
  });
});

describe('joinSources', () => {
  const term = (start: string, end: string, asOf: string): Statement => ({
    property: 'position',
    value: 'Q50',
    source: asOf,
    asOf,
    start,
    ...(end !== '' && { end }),
  });

  it('lets a later source tell the end of an open term', () => {
    const joined = joinSources([
      term('2021-12-08', '', '2022-10-01'),
      term('2021-12-08', '2025-05-06', '2025-06-30'),
    ]);
    expect(joined).toMatchObject([{ start: '2021-12-08', end: '2025-05-06', asOf: '2025-06-30' }]);
  });

  it('lets a later source tell that a term went on', () => {
    const [joined, ...rest] = joinSources([
      term('2014-08-28', '2018-07-09', '2022-10-01'),
      term('2014-08-28', '', '2026-08-22'),
    ]);
    expect(rest).toEqual([]);
    expect(joined!.end).toBeUndefined();
  });

  it('keeps a term of which only the end is known apart from one that came later', () => {
    const { start: _, ...first } = term('', '2005-11-29', '2022-10-01');
    const joined = joinSources([first, term('2008-10-14', '2011-05-01', '2022-10-01')]);
    expect(joined).toMatchObject([{ end: '2005-11-29' }, { start: '2008-10-14', end: '2011-05-01' }]);
    expect(joinSources([first, term('2000-11-27', '2005-11-29', '2025')])).toMatchObject([
      { start: '2000-11-27', end: '2005-11-29' },
    ]);
  });

  it('keeps two terms with years between them', () => {
    expect(
      joinSources([term('2003-01-01', '2011-01-01', '2022-10-01'), term('2023-01-01', '', '2026-08-22')]),
    ).toHaveLength(2);
  });
});

describe('offices', () => {
  it.each([
    ['Federal Minister for Defense of Lakeland', ['Lakeland'], 'minister of defence'],
    ['Minister of Defence of the Lake Republic', ['Lakeland', 'Lake Republic'], 'minister of defence'],
    ['Secretary for Health', [], 'secretary of health'],
  ])('%s', (label, governed, title) => {
    expect(titleOf(label, governed)).toBe(title);
  });

  it('says what a governor and a mayor govern, where one place has the name', () => {
    const place = (id: string, kind: 'region' | 'city', label: string) =>
      entity(id, kind, label, [{ property: 'country', value: LAND }]);
    const local = (id: string, label: string, role: Role) =>
      entity(id, 'office', label, [
        { property: 'country', value: LAND },
        { property: 'role', value: role },
      ]);
    const governor = local('Q90', 'Governor of the Blue Hills', 'governor');
    const mayor = local('Q91', 'Mayor of Blue Hills', 'mayor');
    const double = local('Q92', 'Mayor of Stone', 'mayor');
    placeLocalOffices([
      governor,
      mayor,
      double,
      place('Q1', 'region', 'Blue Hills Province'),
      place('Q2', 'city', 'Blue Hills'),
      place('Q3', 'city', 'Stone'),
      place('Q4', 'city', 'Stone'),
    ]);
    const governed = [governor, mayor, double].map(
      (one) => one.statements.find(({ property }) => property === 'jurisdiction')?.value,
    );
    expect(governed).toEqual(['Q1', 'Q2', undefined]);
  });

  it.each<[label: string, role: Role | undefined, governed: string | undefined]>([
    ['Prime Minister of Northshire', 'primeMinister', 'Q1'],
    ['Member of the Northshire House of Delegates', 'legislator', 'Q1'],
    ['Member of the Northshirian Legislative Assembly', 'legislator', 'Q1'],
    ['Northshire state senator of Lakeland', undefined, 'Q1'],
    ['Deputy Premier of Northshire of Lakeland', 'deputyPrimeMinister', 'Q1'],
    // The part's name has the state's in it.
    ['President of the Federation of Lakeland', 'president', 'Q2'],
    ['President of Lakeland', 'president', LAND],
    ['Member of the Regional Council of Elsewhere', 'legislator', undefined],
    ['Speaker of the House of Assembly of Lakeland', 'speaker', undefined],
    // Offices of the state that are for a part of it.
    ['Secretary of State for Northshire', 'stateSecretary', LAND],
    ['Federal deputy representing Northshire', 'legislator', LAND],
    ['Minister responsible for Northshire', 'minister.other', LAND],
    ['Prime Minister of Lakeland', 'primeMinister', LAND],
    ['Member of the National Assembly of Lakeland', 'legislator', LAND],
  ])('%s governs its part, and never the state', (label, role, governed) => {
    const one = entity('Q90', 'office', label, [
      { property: 'country', value: LAND },
      { property: 'jurisdiction', value: LAND },
      ...(role === undefined ? [] : [{ property: 'role' as const, value: role }]),
    ]);
    const part = entity('Q1', 'region', 'Northshire', [{ property: 'country', value: LAND }]);
    const federation = entity('Q2', 'region', 'Federation of Lakeland', [
      { property: 'country', value: LAND },
    ]);
    placeLocalOffices([land, part, federation, one]);
    expect(one.statements.find(({ property }) => property === 'jurisdiction')?.value).toBe(governed);
  });
});
