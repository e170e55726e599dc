import { describe, expect, it } from 'vitest';
import { checkSize } from '../../../src/compiler/compile';
import type { MergedEntity } from '../../../src/compiler/entity';
import { mergeTables } from '../../../src/compiler/merge/merge';
import { priorOf } from '../../../src/compiler/prior';
import { Report } from '../../../src/compiler/report';
import type { StatementRow } from '../../../src/compiler/tables/tables';
import type { Kind } from '../../../src/knowledge/model';
import { compileSmall, type TableCells, tables } from './small';

const BERLIN: TableCells = { entities: [['Q64', 'city']], names: [['Q64', 'en', 'label', 'Berlin']] };

/** Merges statements of one entity: by source, in the order given; `curated` comes before all others. */
function merge(...sources: [id: string, asOf: string, statements: Omit<StatementRow, 'id'>[]][]) {
  const report = new Report();
  const all = sources.map(([id, asOf, rows]) =>
    tables(id, { ...BERLIN, asOf, statements: rows.map((row) => ({ id: 'Q64', ...row })) }),
  );
  const [entity] = mergeTables(all, report);
  return { facts: entity?.statements ?? [], report: report.toMarkdown(), entity: entity! };
}

describe('merging statements', () => {
  it('lets the better source stand, and notes the conflict', () => {
    const { facts, report } = merge(
      ['zeta', '2025', [{ property: 'population', value: '1' }]],
      ['curated', '2020', [{ property: 'population', value: '2' }]],
    );
    expect(facts.map(({ value, source }) => [value, source])).toEqual([['2', 'curated']]);
    expect(report).toContain('Q64: 2 (curated) stands against 1 (zeta)');
  });

  it('gives an office one jurisdiction, that of the better source', () => {
    const { facts } = merge(
      ['wikidata-items', '2021', [{ property: 'jurisdiction', value: 'Q458' }]],
      ['curated', '2025', [{ property: 'jurisdiction', value: 'Q8889' }]],
    );
    expect(facts.map(({ value }) => value)).toEqual(['Q8889']);
  });

  it('keeps all states that one source gives to a river or a mountain, and one state of a town', () => {
    const statesOf = (kind: Kind, ...sources: [id: string, states: string[]][]) =>
      mergeTables(
        sources.map(([id, states]) =>
          tables(id, {
            entities: [['Q1653', kind]],
            names: [['Q1653', 'en', 'label', 'Danube']],
            statements: states.map((value) => ({ id: 'Q1653', property: 'country', value })),
          }),
        ),
        new Report(),
      )[0]!.statements.map(({ value }) => value);
    expect(statesOf('water', ['a', ['Q183', 'Q40', 'Q28']])).toEqual(['Q183', 'Q40', 'Q28']);
    expect(statesOf('mountain', ['a', ['Q837', 'Q148']])).toEqual(['Q837', 'Q148']);
    expect(statesOf('water', ['a', ['Q28']], ['b', ['Q183', 'Q40']])).toEqual(['Q28']);
    expect(statesOf('city', ['a', ['Q183', 'Q40']])).toEqual(['Q183']);
  });

  it('takes the more precise of two dates that agree', () => {
    const { facts, report } = merge(
      ['a', '2020', [{ property: 'founded', value: '1237' }]],
      ['b', '2021', [{ property: 'founded', value: '1237-10-28' }]],
    );
    expect(facts.map(({ value, source }) => [value, source])).toEqual([['1237-10-28', 'b']]);
    expect(report).not.toContain('conflicts of founded');
  });

  it('takes the newest count, whatever the order of the sources', () => {
    const { facts } = merge(
      ['a', '2020', [{ property: 'population', value: '36' }]],
      ['b', '2021', [{ property: 'population', value: '3600' }]],
    );
    expect(facts.map(({ value }) => value)).toEqual(['3600']);
    const { facts: older } = merge(
      ['a', '2025', [{ property: 'population', value: '36' }]],
      ['b', '2011', [{ property: 'population', value: '3600' }]],
    );
    expect(older.map(({ value }) => value)).toEqual(['36']);
  });

  it('joins one term of two sources, and keeps an end that is known later', () => {
    const { facts } = merge(
      ['a', '2020', [{ property: 'memberOf', value: 'Q1', start: '1990' }]],
      ['b', '2024', [{ property: 'memberOf', value: 'Q1', start: '1990-05-01', end: '2023-01-01' }]],
    );
    expect(facts).toHaveLength(1);
    expect(facts[0]).toMatchObject({ start: '1990-05-01', end: '2023-01-01', source: 'b', asOf: '2024' });
  });

  it('keeps two terms of the same office apart', () => {
    const { facts } = merge([
      'a',
      '2020',
      [
        { property: 'memberOf', value: 'Q1', start: '1990', end: '1994' },
        { property: 'memberOf', value: 'Q1', start: '2010', end: '2014' },
        { property: 'memberOf', value: 'Q2', start: '1990', end: '1994' },
      ],
    ]);
    expect(facts).toHaveLength(3);
  });

  it('drops a term that ends before it starts, and a death before the birth', () => {
    const { facts, report } = merge([
      'a',
      '2020',
      [
        { property: 'memberOf', value: 'Q1', start: '2000', end: '1999' },
        { property: 'born', value: '1950' },
        { property: 'died', value: '1949-12-31' },
      ],
    ]);
    expect(facts).toEqual([]);
    expect(report).toContain('terms that end before they start, dropped: 1');
    expect(report).toContain('lives that end before they begin or last too long, dropped: 1');
  });

  it('keeps a death in the year of the birth, and lives before Christ', () => {
    const years = (born: string, died: string) =>
      merge([
        'a',
        '2020',
        [
          { property: 'born', value: born },
          { property: 'died', value: died },
        ],
      ]).facts.length;
    expect(years('1950-06', '1950')).toBe(2);
    expect(years('-0384', '-0322')).toBe(2);
  });
});

describe('merging names', () => {
  const namesOf = (...all: TableCells['names'][]) => {
    const report = new Report();
    const sources = all.map((names, index) =>
      tables(`s${index}`, { entities: [['Q64', 'city']], names: names ?? [] }),
    );
    const [entity] = mergeTables(sources, report);
    return {
      names: entity?.names.map(({ lang, rank, name, sources: count }) => [lang, rank, name, count]),
      report: report.toMarkdown(),
    };
  };

  it('has one label a language; a second one is an alias', () => {
    const { names } = namesOf([['Q64', 'en', 'label', 'Berlin']], [['Q64', 'en', 'label', 'City of Berlin']]);
    expect(names).toEqual([
      ['en', 'label', 'Berlin', 1],
      ['en', 'alias', 'City of Berlin', 1],
    ]);
  });

  it('counts the sources of one name in any spelling, and lifts a weak one', () => {
    const { names } = namesOf([['Q64', 'en', 'weak', 'BERLIN']], [['Q64', 'en', 'alias', 'Berlin']]);
    expect(names).toEqual([['en', 'alias', 'BERLIN', 2]]);
  });

  it('drops vandalism and markup, and takes brackets off', () => {
    const { names, report } = namesOf([
      ['Q64', 'en', 'label', 'Berlin (city)'],
      ['Q64', 'en', 'alias', 'Berlin {{x}}'],
      ['Q64', 'en', 'alias', 'http://berlin'],
    ]);
    expect(names).toEqual([['en', 'label', 'Berlin', 1]]);
    expect(report).toContain('marks of vandalism or markup, dropped: 2');
  });

  it('leaves out what has no name in a Latin script', () => {
    expect(namesOf([['Q64', 'ru', 'label', 'Берлин']]).names).toBeUndefined();
  });
});

describe('compiling', () => {
  it('drops statements of what no source declares, and says so', () => {
    expect(compileSmall().report.toMarkdown()).toContain('Q64 → Q999999999');
  });

  it('refuses more entities than references can name', () => {
    expect(() => checkSize(2 ** 20)).not.toThrow();
    expect(() => checkSize(2 ** 20 + 1)).toThrow(/^1048577 entities are more than the file can hold/);
  });
});

describe('the prior', () => {
  const entity = (
    kind: MergedEntity['kind'],
    ...facts: [StatementRow['property'], string][]
  ): MergedEntity => ({
    id: 'Q1',
    kind,
    names: [],
    statements: facts.map(([property, value]) => ({ property, value, source: 'a', asOf: '2020' })),
  });
  const prior = (one: MergedEntity, incoming = 0, offices = new Map<string, number>()) =>
    priorOf(one, incoming, offices);

  it('grows with every measure, and stays on the scale', () => {
    const measures: [StatementRow['property'], string, string][] = [
      ['sitelinks', '5', '150'],
      ['languages', '3', '80'],
      ['pageviews', '5000', '5000000'],
      ['population', '20000', '2000000'],
      ['places', '5', '30'],
    ];
    for (const [property, less, more] of measures) {
      const few = prior(entity('city', [property, less]));
      const many = prior(entity('city', [property, more]));
      expect(many, property).toBeGreaterThan(few);
      expect(few, property).toBeGreaterThan(0);
      expect(prior(entity('city', [property, '1e15'])), property).toBeLessThanOrEqual(1);
    }
  });

  it('is higher for what others speak of, for states and for those in high office', () => {
    expect(prior(entity('person'), 50)).toBeGreaterThan(prior(entity('person')));
    expect(prior(entity('country'))).toBeGreaterThan(prior(entity('city')));
    const offices = new Map([['Q2', 0.8]]);
    const holder = entity('person', ['position', 'Q2']);
    expect(prior(holder, 0, offices)).toBeGreaterThan(
      prior(entity('person', ['position', 'Q3']), 0, offices),
    );
  });

  it('takes no number of persons for the fame of a person', () => {
    expect(prior(entity('person', ['population', '9000000']))).toBe(prior(entity('person')));
  });
});

describe('what merging makes of persons', () => {
  type Said = readonly [source: string, property: 'born' | 'occupation', value: string];
  /** Statements of one person, whom `films` films name as author. */
  function person(said: readonly Said[], films = 0, book = false) {
    const works = Array.from({ length: films }, (_, at) => `Q10${at}`);
    const all = said.map(([id, property, value]) =>
      tables(id, {
        entities: [['Q25100', 'person']],
        names: [['Q25100', 'en', 'label', 'Nanni Moretti']],
        statements: [{ id: 'Q25100', property, value }],
      }),
    );
    const authored = tables('works', {
      entities: works.map((id) => [id, 'work'] as const),
      names: works.map((id) => [id, 'en', 'label', `Work ${id}`] as const),
      statements: works.flatMap((id, at) => [
        { id, property: 'author' as const, value: 'Q25100' },
        { id, property: 'class' as const, value: book && at === 0 ? 'book' : 'film' },
      ]),
    });
    const found = mergeTables([...all, authored], new Report()).find(({ id }) => id === 'Q25100');
    return found!.statements.map(({ value }) => value);
  }

  it.each<[string, string, string]>([
    ['officeholders', '1953-01-01', '1953'],
    ['meps-2024', '1970-01-01', '1970'],
    ['officeholders', '1953-01-02', '1953-01-02'],
    ['congress', '1950-01-01', '1950-01-01'],
  ])('takes 1 January for a year where a source means one: %s %s', (source, value, expected) => {
    expect(person([[source, 'born', value]])).toEqual([expected]);
  });

  it.each<[string, number, boolean, string]>([
    ['writer', 2, false, 'filmDirector'],
    ['writer', 1, false, 'writer'],
    ['writer', 3, true, 'writer'],
    ['actor', 3, false, 'actor'],
  ])('calls a %s of %i films (a book among them: %s) %s', (trade, films, book, expected) => {
    expect(person([['a', 'occupation', trade]], films, book)).toEqual([expected]);
  });
});
