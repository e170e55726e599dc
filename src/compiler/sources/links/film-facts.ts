/** State, director, year and leading actors of films that other sources declare, by the item in a list of films. */
import type { RawSources } from '../../tables/adapter';
import type { StatementRow, Tables } from '../../tables/tables';
import { FOLDER } from '../people-2026/folder';
import { isoDate } from '../people-2026/rows';
import type { LabelIndex } from './label-index';

/** Directors of an anthology film are too many to be its makers. */
const MOST_DIRECTORS = 2;
/** The source names its cast in the order of the credits. */
const MOST_ACTORS = 3;

/** Items of a cell: "Q42:Name|Q43:Name". */
export function idsOf(cell: string): string[] {
  return cell.split('|').flatMap((one) => /^Q[1-9]\d*/.exec(one)?.[0] ?? []);
}

function run(raw: RawSources, index: LabelIndex): Tables {
  const statements: StatementRow[] = [];
  for (const row of raw.tsv(`${FOLDER}/wikidata-films.tsv.gz`)) {
    const { qid = '', released = '', director = '', country = '', cast = '' } = row;
    if (index.kindOf(qid) !== 'work') continue;
    const add = (property: 'country' | 'author' | 'published' | 'cast', values: readonly string[]): void => {
      const told = index.values(qid, property).some((one) => property === 'published' || index.has(one));
      if (!told) statements.push(...values.map((value) => ({ id: qid, property, value })));
    };
    const directors = idsOf(director);
    add('country', idsOf(country).slice(0, 1));
    if (directors.length <= MOST_DIRECTORS)
      add(
        'author',
        directors.filter((id) => index.has(id)),
      );
    add(
      'published',
      [isoDate(released, true)].filter((year) => year !== ''),
    );
    add(
      'cast',
      idsOf(cast)
        .filter((id) => index.kindOf(id) === 'person')
        .slice(0, MOST_ACTORS),
    );
  }
  return {
    source: {
      id: 'film-facts',
      title: 'Wikidata: facts of films',
      publisher: 'Wikimedia',
      url: 'https://www.wikidata.org/',
      licence: 'CC0-1.0',
      asOf: '2019-09',
    },
    entities: [],
    names: [],
    statements,
  };
}

export const FILM_FACTS = { id: 'film-facts', run };
