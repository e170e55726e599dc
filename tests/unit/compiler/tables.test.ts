import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCurated } from '../../../src/compiler/tables/curated';
import { isEntityId, readTables, sourceFolders, writeTables } from '../../../src/compiler/tables/tables';
import { smallTables, source, tables } from './small';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'glossa-tables-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('tables', () => {
  it('come back as they were written, sorted', () => {
    const [alpha] = smallTables();
    writeTables(folder, alpha!);
    const back = readTables(join(folder, 'alpha'));
    expect(back.source).toEqual(alpha!.source);
    expect(back.entities).toHaveLength(alpha!.entities.length);
    expect(back.entities).toEqual(expect.arrayContaining(alpha!.entities));
    expect(back.names).toEqual(expect.arrayContaining(alpha!.names));
    for (const statement of alpha!.statements) {
      expect(back.statements).toContainEqual({
        start: undefined,
        end: undefined,
        asOf: undefined,
        ...statement,
      });
    }
    const ids = back.statements.map(({ id, property }) => `${id} ${property}`);
    expect(ids).toEqual([...ids].sort());
    expect(sourceFolders(folder)).toEqual([join(folder, 'alpha')]);
  });

  it('are the same file whatever the order, each row once, without empty fields at the end', () => {
    const rows = [
      { id: 'Q64', property: 'country', value: 'Q183' },
      { id: 'Q64', property: 'memberOf', value: 'Q1', start: '1990', end: undefined },
      { id: 'Q64', property: 'country', value: 'Q183' },
    ] as const;
    const read = (id: string) => readFileSync(join(folder, id, 'statements.tsv'), 'utf8');
    writeTables(folder, tables('one', { statements: rows }));
    writeTables(folder, tables('two', { statements: [...rows].reverse() }));
    expect(read('one')).toBe('Q64\tcountry\tQ183\nQ64\tmemberOf\tQ1\t1990\n');
    expect(read('two')).toBe(read('one'));
  });

  it.each(['a\tb', 'a\nb', 'a\rb'])('refuse %j in a field', (name) => {
    const bad = tables('bad', { names: [['Q1', 'en', 'label', name]] });
    expect(() => writeTables(folder, bad)).toThrow(/tab or a line break/);
  });

  it.each([
    ['entities.tsv', 'Q1\tplanet'],
    ['entities.tsv', 'X1\tcity'],
    ['names.tsv', 'Q1\txx\tlabel\tName'],
    ['names.tsv', 'Q1\ten\ttitle\tName'],
    ['names.tsv', 'Q1\ten\tlabel'],
    ['statements.tsv', 'Q1\tcolour\tred'],
    ['statements.tsv', 'Q1\tborn'],
  ])('name file and row of a wrong row: %s %j', (file, row) => {
    writeTables(folder, tables('wrong', {}));
    writeFileSync(join(folder, 'wrong', file), `${row}\n`);
    expect(() => readTables(join(folder, 'wrong'))).toThrow(
      `${file}: not a valid row: ${row.split('\t').join(' | ')}`,
    );
  });
});

describe('ids', () => {
  it.each([
    ['Q1', true],
    ['Q042', false],
    ['q1', false],
    ['geonames:12', true],
    ['geonames:x', false],
    ['glossa:a-b.c', true],
    ['glossa:A', false],
    ['glossa:-a', false],
    ['', false],
  ])('%s: %s', (id, valid) => {
    expect(isEntityId(id)).toBe(valid);
  });
});

describe('the curated layer', () => {
  function curate(...lines: (string | object)[]) {
    writeFileSync(join(folder, 'source.json'), JSON.stringify(source('curated')));
    const text = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n');
    writeFileSync(join(folder, 'facts.jsonl'), `${text}\n\n`);
    return readCurated(folder);
  }

  it('reads names by rank, and facts with their dates', () => {
    const { entities, names, statements } = curate({
      id: 'Q159',
      kind: 'country',
      names: { hu: ['Oroszország', 'Orosz Föderáció'] },
      adj: { hu: ['orosz'] },
      native: ['Россия'],
      asOf: '2024-05-01',
      facts: [
        ['capital', 'Q649'],
        ['memberOf', 'Q1065', '1945-10-24', '', '2025-01-01'],
      ],
    });
    expect(entities).toEqual([{ id: 'Q159', kind: 'country' }]);
    expect(names.map(({ lang, rank, name }) => [lang, rank, name])).toEqual([
      ['hu', 'label', 'Oroszország'],
      ['hu', 'alias', 'Orosz Föderáció'],
      ['hu', 'adjective', 'orosz'],
      ['mul', 'native', 'Россия'],
    ]);
    expect(statements).toEqual([
      { id: 'Q159', property: 'capital', value: 'Q649', asOf: '2024-05-01' },
      { id: 'Q159', property: 'memberOf', value: 'Q1065', start: '1945-10-24', asOf: '2025-01-01' },
    ]);
  });

  it.each<[string, string | object, RegExp]>([
    ['no JSON', '{"id":', /facts\.jsonl:2: .*JSON/],
    ['a wrong id', { id: 'Q0', kind: 'city' }, /facts\.jsonl:2: "Q0" is no id\.$/],
    ['a wrong kind', { id: 'Q1', kind: 'planet' }, /:2: "planet" is no kind\.$/],
    [
      'a wrong language',
      { id: 'Q1', kind: 'city', names: { xx: ['A'] } },
      /:2: "xx" is no language of names\.$/,
    ],
    [
      'a wrong property',
      { id: 'Q1', kind: 'city', facts: [['colour', 'red']] },
      /:2: "colour" is no property\.$/,
    ],
    ['a missing value', { id: 'Q1', kind: 'city', facts: [['area']] }, /:2: the value of area is missing\.$/],
    [
      'a number as value',
      { id: 'Q1', kind: 'city', facts: [['area', 5]] },
      /:2: the value of area is missing\.$/,
    ],
  ])('names file and line of %s', (_, line, message) => {
    expect(() => curate({ id: 'Q64', kind: 'city' }, line)).toThrow(message);
  });
});
