import { describe, expect, it } from 'vitest';
import {
  cabinetNames,
  partsOf,
  sittingsOf,
  spelledFamily,
  uniteRows,
} from '../../../../src/compiler/sources/bodies/cabinets';

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

  it('names one by its years where the numeral in use is not known', () => {
    const names = cabinetNames('glossa:cabinet-svk-fico-iii', 'Fico', 'III', true, '2016–18');
    expect(names.map(({ name }) => name)).toEqual(['Fico government, 2016–18', 'Fico-kormány, 2016–18']);
  });

  const row = (name: string, election: string, start: string, ...parties: string[]) => ({
    id: `${name} ${start}`,
    country: 'SVK',
    name,
    election,
    start,
    parties,
  });

  it('takes rows of one head behind one election for one cabinet, with the time of each party in it', () => {
    const [second, third, pellegrini] = uniteRows([
      row('Fico II', '2012-03-10', '2012-04-04', 'Smer'),
      row('Fico III', '2016-03-06', '2016-03-23', 'Smer', 'Sieť'),
      row('Fico IV', '2016-03-06', '2016-09-01', 'Smer', 'Most–Híd'),
      row('Pellegrini', '2016-03-06', '2018-03-22', 'Smer'),
    ]);
    expect(second).toMatchObject({ end: '2016-03-23', isNumbered: true });
    expect(third).toMatchObject({ name: 'Fico III', end: '2018-03-22', isNumbered: false });
    expect(pellegrini).toMatchObject({ end: undefined, isNumbered: true });
    expect(sittingsOf(third!)).toEqual([
      { party: 'Smer', start: '2016-03-23', end: '2018-03-22' },
      { party: 'Sieť', start: '2016-03-23', end: '2016-09-01' },
      { party: 'Most–Híd', start: '2016-09-01', end: '2018-03-22' },
    ]);
  });

  it('trusts no numeral of a head whose cabinets were once counted anew', () => {
    const last = uniteRows([
      row('Fico III', '2016-03-06', '2016-03-23'),
      row('Fico IV', '2016-03-06', '2016-09-01'),
      row('Heger I', '2020-02-29', '2021-04-01'),
      row('Fico V', '2023-09-30', '2023-10-25'),
    ]).at(-1);
    expect(last).toMatchObject({ name: 'Fico V', isNumbered: false });
  });
});
