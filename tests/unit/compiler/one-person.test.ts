import { describe, expect, it } from 'vitest';
import type { MergedEntity } from '../../../src/compiler/entity';
import { withoutCapitals } from '../../../src/compiler/merge/clean-names';
import { findTwice, isKnownBearer, unitePersons } from '../../../src/compiler/merge/one-person';
import {
  dropGuessedYears,
  endMemberships,
  endNamedYears,
  keepCitizens,
} from '../../../src/compiler/merge/tidy';
import { dropImpossibleTerms } from '../../../src/compiler/offices/impossible-terms';
import { readOffices } from '../../../src/compiler/offices/one-office';
import { boundUntoldEnds } from '../../../src/compiler/offices/untold-ends';
import { Report } from '../../../src/compiler/report';
import { verify } from '../../../src/compiler/verify';
import type { Kind, Property, Role } from '../../../src/knowledge/model';
import { entity } from './fixtures';

type Fact = { property: Property; value: string; start?: string };

function one(id: string, kind: Kind, name: string, ...facts: Fact[]): MergedEntity {
  return entity(id, kind, name, facts);
}

const born = (value: string): Fact => ({ property: 'born', value });
const died = (value: string): Fact => ({ property: 'died', value });
const started = (value: string): Fact => ({ property: 'started', value });

describe('what stands twice', () => {
  it.each<[what: string, a: MergedEntity, b: MergedEntity, twice: boolean]>([
    [
      'a year of birth',
      one('Q1', 'person', 'Ann Lee', born('1950-02-03')),
      one('glossa:a', 'person', 'Ann Lee', born('1950')),
      true,
    ],
    [
      'a year of death',
      one('Q1', 'person', 'Ann Lee', died('2013')),
      one('glossa:a', 'person', 'Ánn Lee', died('2013-12-05')),
      true,
    ],
    [
      'other years',
      one('Q1', 'person', 'Ann Lee', born('1950')),
      one('glossa:a', 'person', 'Ann Lee', born('1975')),
      false,
    ],
    [
      'the name alone',
      one('Q1', 'person', 'Ann Lee'),
      one('glossa:a', 'person', 'Ann Lee', born('1975')),
      false,
    ],
    [
      'one word',
      one('Q1', 'person', 'Pelé', born('1940')),
      one('glossa:a', 'person', 'Pelé', born('1940')),
      false,
    ],
    [
      'another king',
      one('Q1', 'person', 'Henry V of England', born('1386')),
      one('glossa:a', 'person', 'Henry I of England', born('1386')),
      false,
    ],
    [
      'one office',
      one('Q1', 'person', 'Ann Lee', { property: 'position', value: 'Q50' }),
      one('glossa:a', 'person', 'Ann Lee', { property: 'position', value: 'Q50' }),
      true,
    ],
    [
      'the day of an event',
      one('Q1', 'event', 'Battle of X', started('1815-06-18')),
      one('glossa:a', 'event', 'Battle of X', started('1815')),
      true,
    ],
    [
      'another day',
      one('Q1', 'event', 'Battle of X', started('1815')),
      one('glossa:a', 'event', 'Battle of X', started('1915')),
      false,
    ],
    [
      'another kind',
      one('Q1', 'event', 'Ann Lee', started('1815')),
      one('glossa:a', 'person', 'Ann Lee', born('1815')),
      false,
    ],
  ])('%s', (_, a, b, twice) => {
    expect(findTwice([a, b])).toHaveLength(twice ? 1 : 0);
    expect(unitePersons([a, b], new Report()).map(({ id }) => id)).toEqual(
      twice ? ['Q1'] : ['Q1', 'glossa:a'],
    );
  });

  it('keeps what only the entity without an item tells', () => {
    const item = one('Q1', 'person', 'Ann Lee', born('1950'), {
      property: 'position',
      value: 'Q50',
      start: '1990',
    });
    const own = one('glossa:a', 'person', 'Ann Lee', born('1950'), died('2024-01-01'), {
      property: 'position',
      value: 'Q50',
      start: '2010',
    });
    const [left] = unitePersons([item, own], new Report());
    expect(left!.statements.map(({ property, start }) => `${property} ${start ?? ''}`.trim())).toEqual([
      'born',
      'position 1990',
      'died',
      'position 2010',
    ]);
  });

  it('lets two items stand, which a check lists', () => {
    const [a, b] = [
      one('Q1', 'person', 'Ann Lee', born('1950')),
      one('Q2', 'person', 'Ann Lee', born('1950')),
    ];
    expect(unitePersons([a, b], new Report())).toHaveLength(2);
    const report = new Report();
    const source = {
      id: 'test',
      title: '',
      publisher: '',
      url: '',
      licence: '',
      asOf: a.statements[0]!.asOf,
    };
    const tables = [{ source, entities: [], names: [], statements: [] }];
    expect(verify([a, b], [0.5, 0.4], tables, report)).toEqual([]);
    expect(report.toMarkdown()).toMatch(/\| persons, events and parties that stand twice \| 1 \|/);
  });
});

describe('terms that nobody can have held', () => {
  const office = (role: Role): MergedEntity =>
    entity('Q50', 'office', role, [{ property: 'role', value: role }]);

  it.each<[role: Role, start: string, kept: boolean]>([
    ['minister.foreign', '1990', true],
    ['legislator', '1960', false],
    ['monarch', '1952', true],
    ['legislator', '2020', false],
  ])('%s from %s', (role, start, kept) => {
    const person = one('Q1', 'person', 'Ann Lee', born('1950'), died('2015'), {
      property: 'position',
      value: 'Q50',
      start,
    });
    const all = [person, office(role)];
    dropImpossibleTerms(all, readOffices(all), new Report());
    expect(person.statements.some(({ property }) => property === 'position')).toBe(kept);
  });
});

describe('withoutCapitals', () => {
  it.each([
    ['LEE JAEMYUNG', 'Lee Jaemyung'],
    ['Mevlüt ÇAVUŞOĞLU', 'Mevlüt Çavuşoğlu'],
    ['MARC LE FUR', 'Marc Le Fur'],
    ["N'KUMU FREY LUNGULA", "N'Kumu Frey Lungula"],
    ['MF DOOM', 'MF DOOM'],
    ['Louis XIV', 'Louis XIV'],
    ['RIHANNA', 'RIHANNA'],
  ])('%s', (name, written) => {
    expect(withoutCapitals(name)).toBe(written);
  });
});

describe('lists of members', () => {
  const house = entity('Q60', 'office', 'Member of the House', [{ property: 'role', value: 'legislator' }]);
  const members = (open: number, closed: number): MergedEntity[] =>
    Array.from({ length: open + closed }, (_, index) =>
      entity(
        `Q1${index}`,
        'person',
        `Member ${index}`,
        [
          {
            property: 'position',
            value: 'Q60',
            start: '1998-07-01',
            ...(index >= open && { end: '2004-07-01' }),
          },
        ],
        '2022-10-01',
      ),
    );

  it.each([
    [18, 2, 18],
    [5, 15, 0],
    [4, 0, 0],
  ])('of %i open and %i closed old terms: %i without a told end', (open, closed, bounded) => {
    const all = [house, ...members(open, closed)];
    expect(boundUntoldEnds(all, readOffices(all))).toBe(bounded);
    expect(all[1]!.statements[0]!.until).toBe(bounded > 0 ? '1998-07-01' : undefined);
  });
});

describe('what is mended once sources are merged', () => {
  it('lets a membership end with the body, and calls the state of a film its country', () => {
    const body = entity('Q1', 'organisation', 'Pact', [{ property: 'dissolved', value: '1991-07-01' }]);
    const state = entity('Q2', 'country', 'Lakeland', [{ property: 'memberOf', value: 'Q1' }]);
    const film = entity('Q3', 'work', 'Film', [{ property: 'citizenship', value: 'Q2' }]);
    endMemberships([body, state]);
    keepCitizens(film);
    expect(state.statements[0]).toMatchObject({ value: 'Q1', end: '1991-07-01' });
    expect(film.statements[0]).toMatchObject({ property: 'country', value: 'Q2' });
  });
});

describe('years that a source does not know', () => {
  it.each([
    ['-0300', false],
    ['-0250', false],
    ['1201', false],
    ['1500', false],
    ['0609', true],
    ['-0384', true],
    ['1500-02-24', true],
    ['1900', true],
  ])('born %s stays: %s', (value, stays) => {
    const person = entity('Q1', 'person', 'Menander', [{ property: 'born', value }]);
    dropGuessedYears(person, new Report());
    expect(person.statements.length === 1).toBe(stays);
  });
  it.each([
    ['Austro-Turkish War of 1788–1791', '1788', '1791'],
    ['1914–18 war', '1914-07-28', '1918'],
    ['War of 1788–1791', '1787', undefined],
    ['Storm of 1999–2000', '1999', '2000'],
    ['Gezi Park protests', '2013', undefined],
  ])('%s from %s to %s', (name, started, ended) => {
    const war = entity('Q1', 'event', name, [{ property: 'started', value: started }]);
    endNamedYears(war);
    expect(war.statements.find(({ property }) => property === 'ended')?.value).toBe(ended);
  });
});

describe('a curated person without an item and the only item of the name', () => {
  const british: Fact = { property: 'citizenship', value: 'Q145' };
  const politician: Fact = { property: 'occupation', value: 'politician' };
  const curated = (id: string, ...facts: Fact[]): MergedEntity => ({
    ...one(id, 'person', 'Nigel Farage', ...facts),
    curated: true,
  });
  it.each<[what: string, own: MergedEntity, item: MergedEntity, known: boolean]>([
    [
      'state and occupation',
      curated('glossa:a', british, politician),
      one('Q1', 'person', 'Nigel Farage', british, politician, born('1964-04-03')),
      true,
    ],
    [
      'the state alone',
      curated('glossa:a', british, politician),
      one('Q1', 'person', 'Nigel Farage', british, { property: 'occupation', value: 'painter' }),
      false,
    ],
    [
      'another birth',
      curated('glossa:a', british, politician, born('1990')),
      one('Q1', 'person', 'Nigel Farage', british, politician, born('1964-04-03')),
      false,
    ],
    [
      'a row of a list',
      one('glossa:a', 'person', 'Nigel Farage', british, politician),
      one('Q1', 'person', 'Nigel Farage', british, politician),
      false,
    ],
    [
      'an id that tells namesakes by a year',
      curated('glossa:person-wolfgang-schmidt-1970', british, politician),
      one('Q1', 'person', 'Nigel Farage', british, politician),
      false,
    ],
  ])('%s', (_what, own, item, known) => {
    expect(isKnownBearer(own, item)).toBe(known);
  });
});
