import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCurated } from '../../../src/compiler/tables/curated';
import { withoutFaults } from '../../../src/compiler/tables/faults';
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
    const merkel = back.statements.filter(({ id }) => id === 'Q567').map(({ property }) => property);
    expect(merkel).toEqual(['birthPlace', 'born', 'gender', 'position']);
    expect(sourceFolders(folder)).toEqual([join(folder, 'alpha')]);
  });

  it('are the same file whatever the order, each row once, without empty fields at the end', () => {
    const rows = [
      { id: 'Q64', property: 'country', value: 'Q183' },
      { id: 'Q64', property: 'memberOf', value: 'Q1', start: '1990', end: undefined },
      { id: 'Q64', property: 'country', value: 'Q183' },
    ] as const;
    const entities = [['Q64', 'city'] as const];
    const names = [
      ['Q64', 'hu', 'label', 'Berlin'] as const,
      ['Q64', 'en', 'alias', 'Berlin, Germany'] as const,
    ];
    const read = (id: string) => readFileSync(join(folder, id, 'city.tsv'), 'utf8');
    writeTables(folder, tables('one', { entities, names, statements: rows }));
    writeTables(
      folder,
      tables('two', { entities, names: [...names].reverse(), statements: [...rows].reverse() }),
    );
    expect(read('one')).toBe(
      'Q64\nen.alias\tBerlin, Germany\nhu\tBerlin\ncountry\tQ183\nmemberOf\tQ1\t1990\n',
    );
    expect(read('two')).toBe(read('one'));
  });

  it('have positions under their office, and give them back among the facts of the holder', () => {
    const statements = [
      { id: 'Q5', property: 'born', value: '1950' },
      { id: 'Q5', property: 'position', value: 'glossa:office-b', start: '2001' },
      { id: 'Q5', property: 'position', value: 'glossa:office-a', start: '1999', end: '2000' },
      { id: 'Q5', property: 'spouse', value: 'Q6' },
      { id: 'Q7', property: 'position', value: 'glossa:office-a' },
    ] as const;
    const entities = [['glossa:office-a', 'office'] as const];
    writeTables(folder, tables('held', { entities, statements }));
    expect(readFileSync(join(folder, 'held', 'office.tsv'), 'utf8')).toBe(
      'glossa:office-a\nholder\tQ5\t1999\t2000\nholder\tQ7\n',
    );
    // The source speaks of them, and declares them not.
    expect(readFileSync(join(folder, 'held', 'elsewhere.tsv'), 'utf8')).toBe(
      'Q5\nborn\t1950\nspouse\tQ6\nglossa:office-b\nholder\tQ5\t2001\n',
    );
    const back = readTables(join(folder, 'held')).statements;
    expect(back.map(({ id, property, value }) => `${id} ${property} ${value}`)).toEqual([
      'Q5 born 1950',
      'Q5 position glossa:office-a',
      'Q5 position glossa:office-b',
      'Q5 spouse Q6',
      'Q7 position glossa:office-a',
    ]);
  });

  it('come back the same whatever their number of files', () => {
    const ids = fc.uniqueArray(fc.integer({ min: 1, max: 2 ** 30 - 1 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(ids, fc.integer({ min: 1, max: 9 }), (numbers, parts) => {
        const entities = numbers.map((number) => [`Q${number}`, 'city'] as const);
        const names = numbers.map((number) => [`Q${number}`, 'mul', 'label', `City ${number}`] as const);
        const place = join(folder, 'parted');
        rmSync(place, { recursive: true, force: true });
        writeTables(folder, tables('parted', { entities, names }));
        const whole = readTables(place);
        // A folder that has been in so many files stays so.
        for (let part = 0; part < parts; part++) writeFileSync(join(place, `city.${part}.tsv`), '');
        rmSync(join(place, 'city.tsv'));
        writeTables(folder, tables('parted', { entities, names }));
        expect(readdirSync(place)).toHaveLength(parts + 1);
        const parted = readTables(place);
        expect(parted.entities).toEqual(whole.entities);
        expect(parted.names).toHaveLength(whole.names.length);
      }),
      { numRuns: 30 },
    );
  });

  it('are in several files where one would be large', () => {
    const names = Array.from({ length: 60_000 }, (_, index) => {
      return [`glossa:${index}`, 'mul', 'label', 'x'.repeat(100)] as const;
    });
    writeTables(folder, tables('large', { names }));
    const sizes = readdirSync(join(folder, 'large')).map(
      (name) => statSync(join(folder, 'large', name)).size,
    );
    expect(sizes).toHaveLength(5);
    expect(Math.max(...sizes)).toBeLessThan(4_000_000);
    expect(readTables(join(folder, 'large')).names).toHaveLength(names.length);
  });

  it('leave out names that nothing reads', () => {
    const entities = [['Q64', 'city'] as const, ['Q1', 'work'] as const];
    const names = [
      ['Q64', 'fr', 'alias', 'Berlin-la-Ville'] as const,
      ['Q64', 'fr', 'label', 'Berlin'] as const,
      ['Q64', 'ru', 'label', 'Берлин'] as const,
      ['Q1', 'ru', 'label', 'Война и мир'] as const,
    ];
    writeTables(folder, tables('read', { entities, names }));
    expect(readTables(join(folder, 'read')).names.map(({ name }) => name)).toEqual(['Berlin', 'Берлин']);
  });

  it.each(['a\tb', 'a\nb', 'a\rb'])('refuse %j in a field', (name) => {
    const bad = tables('bad', { names: [['Q1', 'en', 'label', name]] });
    expect(() => writeTables(folder, bad)).toThrow(/tab or a line break/);
  });

  it('refuse an entity of two kinds', () => {
    const entities = [['Q1', 'city'] as const, ['Q1', 'person'] as const];
    expect(() => writeTables(folder, tables('bad', { entities }))).toThrow(
      'bad: Q1 is given as city and as person.',
    );
  });

  it.each([
    ['Q0', '"Q0" is no id'],
    ['Q1073741824', '"Q1073741824" is no id'],
    ['Q64', 'Q64 is given twice'],
    ['xx\tName', '"xx" is no property and no language of names'],
    ['en.title\tName', '"en.title" is no property and no language of names'],
    ['constructor\tName', '"constructor" is no property and no language of names'],
    ['toString\t1', '"toString" is no property and no language of names'],
    ['__proto__\t1', '"__proto__" is no property and no language of names'],
    ['en', '"en" is no id'],
    ['en\t', '"" is no name'],
    ['en\tBerlin\u0007', '"Berlin\\u0007" is no name'],
    ['en\tBerlin\r', '"Berlin\\r" is no name'],
    ['en\tBerlin\tMitte', 'a name has one field'],
    ['born\t2022-02-31', '"2022-02-31" is no value of born'],
    ['born\t31.12.1999', '"31.12.1999" is no value of born'],
    ['born\t1900-02-29', '"1900-02-29" is no value of born'],
    ['country\tGermany', '"Germany" is no value of country'],
    ['population\tlots', '"lots" is no value of population'],
    ['population\tNaN', '"NaN" is no value of population'],
    ['population\t12abc', '"12abc" is no value of population'],
    ['population\t1e6', '"1e6" is no value of population'],
    ['coordinates\t91,0', '"91,0" is no value of coordinates'],
    ['coordinates\t52.5', '"52.5" is no value of coordinates'],
    ['class\tbig city', '"big city" is no value of class'],
    ['website\tjavascript:alert(1)', '"javascript:alert(1)" is no value of website'],
    ['website\thttps://', '"https://" is no value of website'],
    ['iso2\tde', '"de" is no value of iso2'],
    ['memberOf\tQ1\t1990-13', '"1990-13" is no date'],
    ['memberOf\tQ1\t\t\tyesterday', '"yesterday" is no date'],
    ['memberOf\tQ1\t1990\t1991\t1992\tx', 'there are more than five fields'],
    ['holder\tQ0', '"Q0" is no value of holder'],
    ['position\tQ1', 'a position is a line "holder" under its office'],
  ])('name file and line of a wrong line: %j', (line, message) => {
    writeTables(folder, tables('wrong', {}));
    writeFileSync(join(folder, 'wrong', 'city.tsv'), `Q64\nen\tBerlin\n${line}\n`);
    expect(() => readTables(join(folder, 'wrong'))).toThrow(
      `${join(folder, 'wrong', 'city.tsv')}:3: ${message}.`,
    );
  });

  it.each<[string, string | Uint8Array, string]>([
    ['city.tsv', 'en\tBerlin\n', 'city.tsv:1: a line above the first entity.'],
    ['planet.tsv', 'Q64\n', 'planet.tsv: "planet" is no kind.'],
    ['city.tsv', '\ufeffQ64\n', 'city.tsv:1: "\ufeffQ64" is no id.'],
    [
      'city.tsv',
      Uint8Array.of(0x51, 0x36, 0x34, 10, 0x65, 0x6e, 9, 0xe1, 10),
      'city.tsv:2: this is no UTF-8.',
    ],
    ['source.json', '{"id":', 'source.json: '],
    ['source.json', '[]', 'source.json: "id" is no text.'],
    [
      'source.json',
      JSON.stringify({ ...source('wrong'), url: 'javascript:alert(1)' }),
      'source.json: "javascript:alert(1)" is no address of the web.',
    ],
    ['source.json', JSON.stringify({ ...source('wrong'), asOf: 'now' }), 'source.json: "now" is no date.'],
  ])('say what is wrong with %s of %j', (file, text, message) => {
    const place = join(folder, 'wrong');
    rmSync(place, { recursive: true, force: true });
    writeTables(folder, tables('wrong', {}));
    writeFileSync(join(place, file), text);
    expect(() => readTables(place)).toThrow(message);
  });

  it('say which folder is missing', () => {
    const missing = join(folder, 'nowhere');
    expect(() => readTables(missing)).toThrow(`${join(missing, 'source.json')}: there is no such file.`);
    expect(() => sourceFolders(missing)).toThrow(`${missing}: there is no such folder of tables.`);
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
    ['Q1073741823', true],
    ['geonames:1073741824', false],
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
      reference: 'Treaty Collection of the United Nations, 2025',
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
    [
      'a day after that of the source and no reference',
      { id: 'Q1', kind: 'city', asOf: '2026-05-09', facts: [['area', '5']] },
      /:2: a line that speaks for a later day than the source needs a reference\.$/,
    ],
    [
      'a path for a reference',
      { id: 'Q1', kind: 'city', reference: '/home/somebody/list.tsv', facts: [['area', '5']] },
      /:2: .* is no reference that can be looked up\.$/,
    ],
    [
      'a fact later than the day that it speaks for',
      { id: 'Q1', kind: 'person', asOf: '2020-01-01', facts: [['died', '2021']] },
      /:2: died 2021 is later than the line's own day, 2020-01-01\.$/,
    ],
    ['a missing value', { id: 'Q1', kind: 'city', facts: [['area']] }, /:2: the value of area is missing\.$/],
    [
      'a number as value',
      { id: 'Q1', kind: 'city', facts: [['area', 5]] },
      /:2: the value of area is missing\.$/,
    ],
    [
      'no calendar day',
      { id: 'Q1', kind: 'person', facts: [['born', '2022-02-31']] },
      /:2: "2022-02-31" is no value of born\.$/,
    ],
    ['a script', { id: 'Q1', kind: 'city', facts: [['website', 'javascript:0']] }, /is no value of website/],
    ["an object's own property", { id: 'Q1', kind: 'city', facts: [['constructor', 'x']] }, /is no property/],
    [
      'a wrong start',
      { id: 'Q1', kind: 'city', facts: [['memberOf', 'Q2', '90']] },
      /:2: "90" is no date\.$/,
    ],
    ['an unknown field', { id: 'Q1', kind: 'city', name: {} }, /:2: "name" is no field of a curated line\.$/],
    [
      'a name that is no list',
      { id: 'Q1', kind: 'city', names: { hu: 'A' } },
      /the names in "hu" are no list/,
    ],
    ['a control character', { id: 'Q1', kind: 'city', names: { hu: ['A\u0000'] } }, /"A\\u0000" is no name/],
    ['no object', 'null', /:2: this is no object\.$/],
  ])('names file and line of %s', (_, line, message) => {
    expect(() => curate({ id: 'Q64', kind: 'city' }, line)).toThrow(message);
  });
});

describe('rows that no table may hold', () => {
  it('are left out of a refresh, and told', () => {
    const raw = tables('raw', {
      entities: [['Q1', 'person']],
      names: [
        ['Q1', 'en', 'label', 'Ada Lovelace'],
        ['Q1', 'en', 'alias', 'Ada\u0000'],
      ],
      statements: [
        { id: 'Q1', property: 'born', value: '1815-12-10' },
        { id: 'Q1', property: 'died', value: '1852-11-31' },
        { id: 'Q1', property: 'spouse', value: 'Q2', start: '1835-13-01' },
      ],
    });
    const { tables: sound, faults } = withoutFaults(raw);
    expect(sound.names.map(({ name }) => name)).toEqual(['Ada Lovelace']);
    expect(sound.statements.map(({ property }) => property)).toEqual(['born']);
    expect(faults).toEqual([
      'Q1 en: "Ada\\u0000" is no name',
      'Q1 died: 1852-11-31',
      'Q1 spouse: Q2 1835-13-01',
    ]);
  });
});
