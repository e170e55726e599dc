import { describe, expect, it } from 'vitest';
import { cabinetNames, partsOf, spelledFamily } from '../../../../src/compiler/sources/bodies/cabinets';

describe('cabinets', () => {
  it.each([
    ['Orban IV', { family: 'Orban', numeral: 'IV' }],
    ['Medgyessy', { family: 'Medgyessy', numeral: undefined }],
    ['Van Rompuy', { family: 'Van Rompuy', numeral: undefined }],
  ])('reads "%s"', (name, expected) => {
    expect(partsOf(name)).toEqual(expected);
  });

  it.each([
    ['Orban', 'Viktor Orbán', 'Orbán'],
    ['Van Rompuy', 'Herman Van Rompuy', 'Van Rompuy'],
    ['Lofven', 'Stefan Löfven', 'Löfven'],
    ['Orban', 'Ferenc Gyurcsány', undefined],
    ['Viktor', 'Viktor Orbán', undefined],
  ])('spells %s by %s', (family, person, expected) => {
    expect(spelledFamily(family, person)).toBe(expected);
  });

  it('names a numbered cabinet in English and Hungarian', () => {
    const names = cabinetNames('glossa:cabinet-hun-orban-iv', 'Orbán', 'IV', true);
    expect(names.map(({ lang, rank, name }) => `${lang} ${rank} ${name}`)).toEqual([
      'en label Fourth Orbán government',
      'en alias Fourth Orbán cabinet',
      'hu label negyedik Orbán-kormány',
    ]);
  });

  it('gives no Hungarian name where the head is respelt in Hungarian', () => {
    const names = cabinetNames('glossa:cabinet-grc-mitsotakis', 'Mitsotakis', undefined, false);
    expect(names.every(({ lang }) => lang === 'en')).toBe(true);
  });
});
