/** A few true entities as tables of two sources, and what the compiler makes of them. */
import { compile } from '../../../src/compiler/compile';
import { Report } from '../../../src/compiler/report';
import type { StatementRow, Tables } from '../../../src/compiler/tables/tables';
import type { Kind, NameLang, NameRank, Source } from '../../../src/knowledge/model';

export function source(id: string, asOf = '2024-01-01'): Source {
  return {
    id,
    title: `Title of ${id}`,
    publisher: 'Publisher',
    url: 'https://example.org/',
    licence: 'CC0-1.0',
    asOf,
  };
}

type NameCells = readonly [id: string, lang: NameLang, rank: NameRank, name: string];

export interface TableCells {
  asOf?: string;
  entities?: readonly (readonly [id: string, kind: Kind])[];
  names?: readonly NameCells[];
  statements?: readonly StatementRow[];
}

/** Tables of one source out of short rows. */
export function tables(id: string, cells: TableCells): Tables {
  return {
    source: source(id, cells.asOf),
    entities: (cells.entities ?? []).map(([entity, kind]) => ({ id: entity, kind })),
    names: (cells.names ?? []).map(([entity, lang, rank, name]) => ({ id: entity, lang, rank, name })),
    statements: [...(cells.statements ?? [])],
  };
}

export function smallTables(): Tables[] {
  return [
    tables('alpha', {
      entities: [
        ['Q183', 'country'],
        ['Q64', 'city'],
        ['Q567', 'person'],
        ['Q4970706', 'office'],
        ['geonames:2911298', 'city'],
        ['glossa:a-slug', 'event'],
      ],
      names: [
        ['Q183', 'en', 'label', 'Germany'],
        ['Q183', 'hu', 'label', 'Németország'],
        ['Q183', 'hu', 'adjective', 'német'],
        ['Q64', 'en', 'label', 'Berlin'],
        ['Q567', 'en', 'label', 'Angela Merkel'],
        ['Q4970706', 'en', 'label', 'Chancellor of Germany'],
        ['geonames:2911298', 'en', 'label', 'Hamburg'],
        ['glossa:a-slug', 'en', 'label', 'Treaty Week of Berlin'],
      ],
      statements: [
        { id: 'Q183', property: 'capital', value: 'Q64' },
        { id: 'Q64', property: 'country', value: 'Q183' },
        { id: 'Q64', property: 'population', value: '3677472', asOf: '2021-12-31' },
        { id: 'Q567', property: 'born', value: '1954-07-17' },
        { id: 'Q567', property: 'gender', value: 'female' },
        { id: 'Q567', property: 'birthPlace', value: 'geonames:2911298' },
        { id: 'Q567', property: 'position', value: 'Q4970706', start: '2005-11-22', end: '2021-12-08' },
        { id: 'Q4970706', property: 'jurisdiction', value: 'Q183' },
        { id: 'Q4970706', property: 'role', value: 'chancellor' },
        { id: 'glossa:a-slug', property: 'location', value: 'Q64' },
      ],
    }),
    tables('beta', {
      asOf: '2025-05-01',
      names: [['Q567', 'hu', 'alias', 'Angela Dorothea Merkel']],
      statements: [
        { id: 'Q567', property: 'citizenship', value: 'Q183' },
        { id: 'Q567', property: 'sitelinks', value: '200' },
        { id: 'Q64', property: 'partOf', value: 'Q999999999' },
      ],
    }),
  ];
}

/** Bytes of the compiled files by name, as whole buffers of their own. */
export function compileSmall(all = smallTables()): { files: Map<string, ArrayBuffer>; report: Report } {
  const report = new Report();
  const { files } = compile(all, report, () => undefined);
  return {
    files: new Map([...files].map(([name, bytes]) => [name, bytes.slice().buffer as ArrayBuffer])),
    report,
  };
}
