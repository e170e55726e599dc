/** Hungarian names of universities and institutes, for those that other sources declare. */
import type { Adapter, RawSources } from '../../tables/adapter';
import type { NameRow, Tables } from '../../tables/tables';
import { FOLDER } from './folder';

/** The Academy's institutes left it in 2019: names with its own are old. */
const OLD = /\bMTA\b|Magyar Tudományos Akadémia .* (?:Intézet|Kutatóközpont)/;

function run(raw: RawSources): Tables {
  const names = raw.tsv(`${FOLDER}/ror.tsv.gz`).flatMap(({ qid = '', name_hu = '' }): NameRow[] => {
    // Several in one cell stand in no order: which is today's is not known.
    if (!qid.startsWith('Q') || name_hu === '' || /[;|]/.test(name_hu) || OLD.test(name_hu)) return [];
    return [{ id: qid, lang: 'hu', rank: 'label', name: name_hu }];
  });
  return {
    source: {
      id: 'ror-names',
      title: 'Research Organization Registry',
      publisher: 'Research Organization Registry',
      url: 'https://ror.org/',
      licence: 'CC0-1.0',
      asOf: '2026-06',
    },
    entities: [],
    names,
    statements: [],
  };
}

export const ROR_NAMES: Adapter = { id: 'ror-names', run };
