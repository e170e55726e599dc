/** The ground of a football club: the one stadium of the name in the club's state. */
import type { Kind } from '../../../knowledge/model';
import type { RawSources } from '../../tables/adapter';
import type { StatementRow, Tables } from '../../tables/tables';
import { FOLDER } from '../people-2026/folder';
import type { LabelIndex } from './label-index';

const PLACE: ReadonlySet<Kind> = new Set<Kind>(['place']);

function run(raw: RawSources, index: LabelIndex): Tables {
  const statements: StatementRow[] = [];
  for (const { qid = '', stadium = '' } of raw.tsv(`${FOLDER}/reep-football-teams.tsv.gz`)) {
    const state = index.values(qid, 'country')[0];
    if (stadium === '' || state === undefined || index.values(qid, 'venue').some((id) => index.has(id)))
      continue;
    const grounds = index
      .named(stadium, PLACE)
      .filter(
        (id) => index.values(id, 'class').includes('stadium') && index.values(id, 'country').includes(state),
      );
    if (grounds.length === 1) statements.push({ id: qid, property: 'venue', value: grounds[0]! });
  }
  return {
    source: {
      id: 'club-grounds',
      title: 'Reep: grounds of football clubs',
      publisher: 'withqwerty',
      url: 'https://github.com/withqwerty/reep',
      licence: 'CC0-1.0',
      asOf: '2026-04-05',
    },
    entities: [],
    names: [],
    statements,
  };
}

export const CLUB_GROUNDS = { id: 'club-grounds', run };
