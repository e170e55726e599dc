import { beforeAll, describe, expect, it, vi } from 'vitest';
import { loadAllCommonWords } from '../../../src/cli/word-lists';
import { isHungarianName, pointOf } from '../../../src/compiler/sources/places-2026/folder';
import { NATURAL_EARTH } from '../../../src/compiler/sources/places-2026/natural-earth';
import { ROR_NAMES } from '../../../src/compiler/sources/places-2026/ror-names';
import { sameCities } from '../../../src/compiler/sources/places-2026/same-cities';
import type { RawSources } from '../../../src/compiler/tables/adapter';
import { tables } from './small';

vi.mock('../../../src/compiler/sources/packages', () => import('./fake-packages'));

beforeAll(() => loadAllCommonWords());

function raw(rows: Record<string, string>[]): RawSources {
  const none = (): never => {
    throw new Error('not read');
  };
  return { text: none, csv: none, jsonl: none, tsv: () => rows };
}

describe('Hungarian names of places', () => {
  it.each([
    ['Eufrátesz', true],
    ['Rév-Komárom', true],
    ['Janūb Sīnāʾ', false],
    ['tojás', false],
    ['Tojás', false],
    ['', false],
  ])('%s: %s', (name, expected) => {
    expect(isHungarianName(name)).toBe(expected);
  });
});

describe('points', () => {
  it.each([
    ['47.49791', '19.04023', '47.498,19.04'],
    ['0', '0', '0,0'],
    ['', '19', undefined],
    ['x', '19', undefined],
  ])('%s and %s', (lat, lon, expected) => {
    expect(pointOf(lat, lon)).toBe(expected);
  });
});

describe('Natural Earth', () => {
  it('gives waters a kind, a class, a point and names of their own, and no populations', async () => {
    const { entities, names, statements } = await NATURAL_EARTH.run(
      raw([
        { qid: 'Q34589', kind: 'river', name: 'Euphrates', name_hu: 'Eufrátesz', name_de: 'Euphrat' },
        {
          qid: 'Q318350',
          kind: 'lake',
          name: 'Lago de Chapala',
          name_en: 'Chapala',
          lat: '20.226',
          lon: '-103.036',
        },
        { qid: 'Q1471979', kind: 'island', name: 'I. Alejandro Selkirk' },
        { qid: 'Q55', kind: 'sovereign country', name: 'Netherlands' },
        { qid: 'Q56064', kind: 'city', name: 'Colonia del Sacramento', country: 'UY', population: '21714' },
      ]),
    );
    expect(entities.map(({ id, kind }) => `${id} ${kind}`)).toEqual([
      'Q34589 water',
      'Q318350 water',
      'Q56064 city',
    ]);
    expect(names.map(({ lang, name }) => `${lang} ${name}`)).toEqual([
      'en Euphrates',
      'de Euphrat',
      'hu Eufrátesz',
      'en Chapala',
      'en Colonia del Sacramento',
    ]);
    expect(statements.map(({ property, value }) => `${property} ${value}`)).toEqual([
      'class river',
      'coordinates 20.226,-103.036',
      'class lake',
      'country Q77',
    ]);
  });
});

describe('names of the research registry', () => {
  it('are left out where there are several, or the Academy stands in them', async () => {
    const { names } = await ROR_NAMES.run(
      raw([
        { qid: 'Q1', name_hu: 'Szegedi Tudományegyetem' },
        { qid: 'Q2', name_hu: 'Egyik; Másik' },
        { qid: 'Q3', name_hu: 'MTA Atommagkutató Intézet' },
        { qid: '', name_hu: 'Név' },
      ]),
    );
    expect(names.map(({ id }) => id)).toEqual(['Q1']);
  });
});

describe('items of cities', () => {
  const city = (geonames: string, qid: string, more: Record<string, string> = {}) => {
    return { geonames, qid, status: 'ok', name: 'Lamu', country: 'KE', qid_shared: '0', ...more };
  };
  const all = [
    tables('cities', {
      entities: [
        ['geonames:1', 'city'],
        ['geonames:2', 'city'],
        ['Q64', 'city'],
      ],
      names: [
        ['geonames:1', 'mul', 'label', 'Lamu'],
        ['geonames:2', 'mul', 'label', 'Lamu'],
      ],
    }),
    tables('other', { entities: [['Q5', 'region']] }),
  ];

  it('are taken where one is told and the names agree', () => {
    expect(sameCities(raw([city('1', 'Q272799')]), all)).toEqual([
      ['geonames:1', 'Q272799', 'Lamu', 'dataset'],
    ]);
  });

  it.each([
    ['another name', [city('1', 'Q7', { name: 'Kisumu' })]],
    ['a conflict', [city('1', 'Q7', { status: 'conflict' })]],
    ['an item on several numbers', [city('1', 'Q7', { qid_shared: '1' })]],
    ['an item of two cities', [city('1', 'Q7'), city('2', 'Q7')]],
    ['a city that has its own entry', [city('1', 'Q64')]],
    ['a region', [city('1', 'Q5')]],
    ['a number that no city has', [city('9', 'Q7')]],
  ])('are not taken of %s', (_, rows) => {
    expect(sameCities(raw(rows), all)).toEqual([]);
  });
});
