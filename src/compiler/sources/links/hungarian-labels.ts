/** Hungarian labels of items that other lists than the collected labels declare: works, events, places. */
import type { EntityId, Kind } from '../../../knowledge/model';
import type { RawSources } from '../../tables/adapter';
import type { NameRow, Tables } from '../../tables/tables';
import { cleanName } from '../items/item';
import type { LabelIndex } from './label-index';

/** Kinds whose names Hungarian translates. */
const KINDS: readonly Kind[] = [
  'event',
  'formerCountry',
  'place',
  'region',
  'work',
  'product',
  'water',
  'mountain',
  'organisation',
  'treaty',
  'award',
  'religion',
  'other',
];
const LISTS = /\b(?:list[aá]ja|listái|díjasok|díjazottak)\b/i;

function isLabel(name: string): boolean {
  return (
    name.length > 1 &&
    name.length < 100 &&
    /^[\p{Script=Latin}\d\s.,:!?'’()&–+/-]+$/u.test(name) &&
    !LISTS.test(name)
  );
}

/** Item → its label; of those without one its only name. */
function hungarianNames(raw: RawSources): Map<EntityId, string> {
  const found = new Map<EntityId, string>();
  for (const file of ['labels-2021', 'labels-2020']) {
    for (const { qid = '', lang = '', label = '' } of raw.tsv(`wikidata-names/${file}.tsv.gz`))
      if (lang === 'hu' && !found.has(qid)) found.set(qid, label);
  }
  const others = new Map<EntityId, string[]>();
  for (const { qid = '', lang = '', name = '' } of raw.tsv('wikidata-names/aliases-2020.tsv.gz'))
    if (lang === 'hu' && !found.has(qid)) others.set(qid, [...(others.get(qid) ?? []), name]);
  for (const [qid, names] of others)
    if (names.length === 1 && names[0]!.length > 3) found.set(qid, names[0]!);
  return found;
}

function run(raw: RawSources, index: LabelIndex): Tables {
  const names: NameRow[] = [];
  const hungarian = hungarianNames(raw);
  for (const id of KINDS.flatMap((kind) => index.ofKind(kind))) {
    const name = cleanName(hungarian.get(id) ?? '');
    if (!isLabel(name) || index.isLabelled(id, 'hu') || index.labels(id).includes(name)) continue;
    names.push({ id, lang: 'hu', rank: 'label', name });
  }
  return {
    source: {
      id: 'hungarian-labels',
      title: 'Wikidata: Hungarian labels',
      publisher: 'Wikimedia',
      url: 'https://www.wikidata.org/',
      licence: 'CC0-1.0',
      asOf: '2021',
    },
    entities: [],
    names,
    statements: [],
  };
}

export const HUNGARIAN_LABELS = { id: 'hungarian-labels', run };
