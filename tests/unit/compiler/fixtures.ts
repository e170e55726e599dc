/** Small sources and entities for the tests of the compiler. */

import type { MergedEntity } from '../../../src/compiler/entity';
import type { RawSources } from '../../../src/compiler/tables/adapter';
import type { Kind, NameLang, Statement } from '../../../src/knowledge/model';

/** Raw sources that hold the rows given and nothing else. */
export function fakeSources(rows: Readonly<Record<string, Record<string, string>[]>>): RawSources {
  const get = (path: string) => rows[path] ?? [];
  return { text: () => '', tsv: get, csv: get, jsonl: get };
}

/** An entity with an English label and labels in other languages. */
export function entity(
  id: string,
  kind: Kind,
  label: string,
  statements: readonly Omit<Statement, 'source' | 'asOf'>[] = [],
  asOf = '2022-10-01',
): MergedEntity {
  return {
    id,
    kind,
    names: [{ lang: 'en', rank: 'label', name: label, sources: 1 }],
    statements: statements.map((one) => ({ ...one, source: 'test', asOf })),
  };
}

export function body(
  id: string,
  label: string,
  others: Partial<Record<NameLang, string>> = {},
): MergedEntity {
  const made = entity(id, 'organisation', label);
  for (const [lang, name] of Object.entries(others))
    made.names.push({ lang: lang as NameLang, rank: 'label', name, sources: 1 });
  return made;
}
