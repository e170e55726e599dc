/** How many articles of the English Wikipedia link to an item's: a measure for items that other sources declare. */
import type { Adapter, RawSources } from '../../tables/adapter';
import type { StatementRow } from '../../tables/tables';
import { FOLDER } from './folder';

export const BACKLINKS: Adapter = {
  id: 'enwiki-backlinks',
  run: (raw: RawSources) => ({
    source: {
      id: 'enwiki-backlinks',
      title: 'RippleEdits: links among articles',
      publisher: 'Eden Biran',
      url: 'https://github.com/edenbiran/RippleEdits',
      licence: 'MIT',
      asOf: '2023',
    },
    entities: [],
    names: [],
    statements: raw
      .tsv(`${FOLDER}/ripple-popularity.tsv.gz`)
      .filter(({ enwiki_backlinks = '' }) => Number(enwiki_backlinks) > 0)
      .map(
        ({ qid = '', enwiki_backlinks = '' }): StatementRow => ({
          id: qid,
          property: 'backlinks',
          value: enwiki_backlinks,
        }),
      ),
  }),
};
