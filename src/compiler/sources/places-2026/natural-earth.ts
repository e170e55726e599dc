/** Natural Earth: rivers, lakes, seas, islands and towns of the world's maps, with a point where it has one. */
import type { Kind } from '../../../knowledge/model';
import type { Adapter, RawSources } from '../../tables/adapter';
import type { Tables } from '../../tables/tables';
import { Rows } from '../people-2026/rows';
import { ITEM_BY_ISO2 } from '../places/territories';
import { FOLDER, isHungarianName, isWord, OTHER_LABELS, pointOf } from './folder';

/** Kind and class of each of the source's; the rest is states, their parts and what has no place on a map. */
const KINDS: Readonly<Record<string, readonly [Kind, string?]>> = {
  river: ['water', 'river'],
  lake: ['water', 'lake'],
  reservoir: ['water', 'lake'],
  'salt lake': ['water', 'lake'],
  lagoon: ['water', 'lake'],
  sea: ['water', 'sea'],
  ocean: ['water', 'sea'],
  gulf: ['water'],
  bay: ['water'],
  strait: ['water'],
  channel: ['water'],
  sound: ['water'],
  fjord: ['water'],
  island: ['mountain', 'island'],
  cape: ['mountain'],
  city: ['city'],
  'regional capital': ['city'],
  'capital of region': ['city'],
};
/** Names with an abbreviation of the map: "I. Alejandro Selkirk", "L. Ontario". */
const ABBREVIATED = /(?:^|\s)\p{Lu}\.\s/u;

function run(raw: RawSources): Tables {
  const rows = new Rows();
  for (const row of raw.tsv(`${FOLDER}/natural-earth.tsv.gz`)) {
    const { qid = '', kind = '', name = '', name_en = '', name_hu = '', country = '', layer = '' } = row;
    const [known, code] = KINDS[kind] ?? [];
    const label = name_en || name;
    if (known === undefined || isWord(label) || ABBREVIATED.test(label)) continue;
    if (!rows.declare(qid, known, label, 'en')) continue;
    for (const [lang, column] of OTHER_LABELS) {
      const own = row[column] ?? '';
      if (lang !== 'en' && own !== label && !isWord(own)) rows.name(qid, lang, 'label', own);
    }
    // The rivers' layer has English and odd spellings among its Hungarian names: those are no names of their own.
    const isOwn = name_hu !== label && name_hu !== name && isHungarianName(name_hu);
    if (isOwn && !(layer.startsWith('rivers') && name_hu === row.name_fr))
      rows.name(qid, 'hu', 'label', name_hu);
    rows.add(qid, 'country', ITEM_BY_ISO2.get(country));
    rows.add(qid, 'coordinates', pointOf(row.lat, row.lon));
    rows.add(qid, 'class', code);
  }
  return {
    source: {
      id: 'natural-earth',
      title: 'Natural Earth',
      publisher: 'Natural Earth',
      url: 'https://www.naturalearthdata.com/about/terms-of-use/',
      licence: 'Public domain; names CC0-1.0',
      asOf: '2021',
    },
    entities: rows.entities,
    names: rows.names,
    statements: rows.statements,
  };
}

export const NATURAL_EARTH: Adapter = { id: 'natural-earth', run };
