/** The persons of Wikipedia's lists of vital articles: the lower the level, the better known. */
import type { Adapter, RawSources } from '../../tables/adapter';
import type { Tables } from '../../tables/tables';
import { FOLDER } from './folder';
import { isoDate, Rows } from './rows';

function run(raw: RawSources): Tables {
  const rows = new Rows();
  for (const row of raw.tsv(`${FOLDER}/vital-people.tsv.gz`)) {
    const { qid = '', name_en = '', born = '', gender = '', vital_level = '', enwiki = '' } = row;
    if (!rows.declare(qid, 'person', name_en)) continue;
    rows.add(qid, 'born', isoDate(born, true));
    if (gender === 'male' || gender === 'female') rows.add(qid, 'gender', gender);
    rows.add(qid, 'wikipedia', enwiki);
    rows.add(qid, 'vitalLevel', vital_level);
  }
  return rows.tables({
    id: 'vital-people',
    title: 'Persons of the vital articles of Wikipedia',
    publisher: 'Yaron Koren',
    url: 'https://github.com/yaronkoren/wp-vital-articles-analysis',
    licence: 'MIT',
    asOf: '2025-07-13',
  });
}

export const VITAL: Adapter = { id: 'vital-people', run };
