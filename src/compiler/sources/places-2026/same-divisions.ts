/** Items of divisions that the tables have under their ISO 3166-2 code: concordances of Who's On First. */
import type { EntityId } from '../../../knowledge/model';
import type { RawSources } from '../../tables/adapter';
import type { SameRow } from '../../tables/same';
import type { Tables } from '../../tables/tables';
import { divisionKey, isoCode, subdivisionId } from '../places/cldr-subdivisions';
import { FOLDER } from './folder';

const NAMES = ['name', 'name_en', 'name_hu', 'name_de', 'name_fr', 'name_es'] as const;

/** An item for each division that has none, where one and no more has its code and a name of it. */
export function sameDivisions(raw: RawSources, all: readonly Tables[]): SameRow[] {
  const cldr = all.find(({ source }) => source.id === 'cldr-subdivisions');
  const labels = new Map((cldr?.names ?? []).map(({ id, name }) => [id, name]));
  const found = new Map<EntityId, Set<EntityId>>();
  for (const row of raw.tsv(`${FOLDER}/whosonfirst.tsv.gz`)) {
    const id = subdivisionId(isoCode(row.iso_3166_2 ?? ''));
    const label = labels.get(id);
    if (label === undefined || row.kind !== 'region (1st level)' || row.name_far === '1') continue;
    const isNamed = NAMES.some((column) => row[column] && divisionKey(row[column]) === divisionKey(label));
    if (isNamed) found.set(id, (found.get(id) ?? new Set()).add(row.qid!));
  }
  return [...found].flatMap(([id, items]): SameRow[] =>
    items.size === 1 ? [[id, [...items][0]!, labels.get(id)!, 'dataset']] : [],
  );
}
