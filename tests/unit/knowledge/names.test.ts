import { describe, expect, it } from 'vitest';
import { writeNames } from '../../../src/compiler/write/write-names';
import { pack } from '../../../src/knowledge/layout';
import type { Entity } from '../../../src/knowledge/model';
import { joinIndexes, NameFile } from '../../../src/knowledge/name-index';
import { caseShape, normaliseName, stripMarks, withoutDots } from '../../../src/knowledge/normalise';
import { readRecord, recordWriter } from '../../../src/knowledge/records';
import type { Posting } from '../../../src/knowledge/store';
import { source } from '../compiler/small';

describe('normaliseName', () => {
  it.each([
    ['Orbán Viktor', 'orbán viktor'],
    ['ORBÁN  VIKTOR ', 'orbán viktor'],
    ['Orba\u0301n', 'orbán'],
    ['Győr', 'győr'],
    ['Škoda', 'skoda'],
    ['Łódź', 'lódz'],
    ['São Paulo', 'sao paulo'],
    ['Møller', 'moller'],
    ['Straße', 'strasse'],
    ['O\u2019Brien', "o'brien"],
    ['Bosznia\u2013Hercegovina', 'bosznia-hercegovina'],
    ['észak\u00adkoreai', 'északkoreai'],
    ['New\u00a0York', 'new york'],
    ['ﬁnn', 'finn'],
    ['Владимир', 'владимир'],
    ['Й', 'й'],
    ['', ''],
  ])('%s is %s', (name, key) => {
    expect(normaliseName(name)).toBe(key);
    expect(normaliseName(key)).toBe(key);
  });

  it('strips the marks that it keeps', () => {
    expect(stripMarks(normaliseName('Gyurcsány Őrült Űr'))).toBe('gyurcsany orult ur');
  });
});

describe('withoutDots', () => {
  it.each([
    ['U.S. Senate', 'US Senate'],
    ['u.s.', 'us'],
    ['the U.N. in D.C.', 'the UN in DC'],
    ['St. Louis', 'St. Louis'],
    ['J. Edgar Hoover', 'J. Edgar Hoover'],
    ['hvg.hu', 'hvg.hu'],
    ['Paris', 'Paris'],
  ])('%s is %s', (name, bare) => {
    expect(withoutDots(name)).toBe(bare);
  });
});

describe('caseShape', () => {
  it.each([
    ['NATO', 'upper'],
    ['második világháború', 'lower'],
    ['iPhone', 'mixed'],
  ])('%s is %s', (name, shape) => {
    expect(caseShape(name)).toBe(shape);
  });
});

describe('a name index', () => {
  const posting = (ref: number, rank: Posting['rank'] = 'label'): Posting => ({
    ref,
    rank,
    shape: 'capitalised',
    weight: 1,
  });
  const written = (names: ReadonlyMap<string, Posting[]>, prior: (ref: number) => number) =>
    pack('names', 1, writeNames(names, prior, new Map()));
  const file = (names: Record<string, Posting[]>, prior: (ref: number) => number = () => 0.5) =>
    NameFile.open(written(new Map(Object.entries(names)), prior).buffer);
  const write = (names: Record<string, Posting[]>, prior: (ref: number) => number = () => 0.5) =>
    joinIndexes([file(names, prior)]);

  it('finds each of many names and none that is not there', () => {
    const names = Object.fromEntries(
      Array.from({ length: 20_000 }, (_, n) => [`name ${n.toString(36)}`, [posting(n)]]),
    );
    const index = write(names);
    const missed = Object.entries(names).filter(([key, [one]]) => index.lookup(key)[0]?.ref !== one!.ref);
    expect(missed).toEqual([]);
    const ghosts = Object.keys(names).filter((key) => index.lookup(`${key} x`).length > 0);
    expect(ghosts).toEqual([]);
  });

  it('gives readings by their prior, and keeps rank, shape and weight', () => {
    const list = [posting(1, 'weak'), { ...posting(2, 'former'), shape: 'upper' as const, weight: 0.5 }];
    const index = write({ paris: list }, (ref) => ref / 10);
    const found = index.lookup('paris');
    expect(found.map(({ ref, rank, shape }) => [ref, rank, shape])).toEqual([
      [2, 'former', 'upper'],
      [1, 'weak', 'capitalised'],
    ]);
    expect(found[0]!.weight).toBeCloseTo(0.5, 1);
  });

  it('holds references up to the greatest', () => {
    expect(write({ last: [posting(2 ** 20 - 1)] }).lookup('last')[0]!.ref).toBe(2 ** 20 - 1);
  });

  it('is the same for names in another order', () => {
    const one = written(
      new Map([
        ['a', [posting(1)]],
        ['b', [posting(2)]],
      ]),
      () => 0,
    );
    const two = written(
      new Map([
        ['b', [posting(2)]],
        ['a', [posting(1)]],
      ]),
      () => 0,
    );
    expect(Buffer.compare(one, two)).toBe(0);
  });

  it('joins files: readings of all, the longest name of any', () => {
    const joined = joinIndexes([
      file({ buda: [posting(1)], 'buda castle': [posting(3)] }),
      file({ buda: [posting(2)], 'buda castle hill funicular': [posting(4)] }),
    ]);
    expect(joined.lookup('buda').map(({ ref }) => ref)).toEqual([1, 2]);
    expect(joined.wordsFrom('buda')).toBe(4);
    expect(joined.wordsFrom('buda castle')).toBe(4);
    expect(joined.wordsFrom('pest')).toBe(0);
  });
});

describe('records', () => {
  const ids = ['Q1', 'Q2', 'Q300'];
  const table = { id: (ref: number) => ids[ref]!, find: (id: string) => ids.indexOf(id) };
  const sources = [source('one', '2020'), source('two', '2021')];
  const entity: Entity = {
    id: 'Q1',
    kind: 'person',
    names: [
      { lang: 'mul', rank: 'native', name: 'Владимир Путин' },
      { lang: 'uk', rank: 'weak', name: 'x'.repeat(300) },
    ],
    statements: [
      { property: 'party', value: 'Q300', start: '1999', end: '2001-02', source: 'two', asOf: '2021' },
      { property: 'born', value: '-0384', source: 'one', asOf: '2019-05-05' },
    ],
  };

  it('come back as they were', () => {
    const write = recordWriter(table, sources);
    const first = write(entity);
    expect(readRecord(first, 'Q1', table, sources)).toEqual(entity);
    // The writer holds no bytes over from one entity to the next.
    expect([...write(entity)]).toEqual([...first]);
  });

  it('that are cut short are refused at every length', () => {
    const bytes = recordWriter(table, sources)(entity);
    for (let length = 0; length < bytes.length; length++) {
      expect(() => readRecord(bytes.subarray(0, length), 'Q1', table, sources)).toThrow(
        /^The knowledge file's record of Q1 is damaged\.$/,
      );
    }
  });
});
