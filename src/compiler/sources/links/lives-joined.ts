/**
 * Deaths of persons of history, by a list of which one item in ten is another's: a row counts for a person of the same
 * name and the same year of birth.
 */
import type { RawSources } from '../../tables/adapter';
import type { Tables } from '../../tables/tables';
import { isFormOf } from '../people/persons';
import { FOLDER } from '../people-2026/folder';
import { isoDate } from '../people-2026/rows';
import type { LabelIndex } from './label-index';
import { Untold } from './untold';

/** What the list writes for one who lives. */
const LIVES = '9999';
/** Trades by the list's fields, where it names one alone; its politics and art hold whoever had to do with them. */
const TRADES: Readonly<Record<string, string>> = {
  Science: 'scientist',
  Literature: 'writer',
  Music: 'musician',
  Philosophy: 'philosopher',
  Math: 'mathematician',
  Religion: 'religiousFigure',
};

function run(raw: RawSources, index: LabelIndex): Tables {
  const untold = new Untold(index);
  for (const { qid = '', name_de = '', born = '', died = '', domains = '' } of raw.tsv(
    `${FOLDER}/zeitkette-people.tsv.gz`,
  )) {
    const [known] = index.values(qid, 'born');
    const year = isoDate(born, true);
    if (index.kindOf(qid) !== 'person' || known === undefined || year === '') continue;
    const isSame = known.startsWith(year) && index.labels(qid).some((label) => isFormOf(label, name_de));
    if (!isSame) continue;
    const end = died === LIVES ? '' : isoDate(died, true);
    if (end !== '') untold.add(qid, 'died', end);
    untold.add(qid, 'occupation', TRADES[domains]);
  }
  return {
    source: {
      id: 'lives-joined',
      title: 'Wikidata: lives of persons of history',
      publisher: 'Wikimedia',
      url: 'https://www.wikidata.org/',
      licence: 'CC0-1.0',
      asOf: '2025-10-20',
    },
    entities: [],
    names: [],
    statements: untold.statements,
  };
}

export const LIVES_JOINED = { id: 'lives-joined', run };
