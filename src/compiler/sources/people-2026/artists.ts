/** Artists of the National Gallery of Art, and people of film and music. */
import type { Adapter, RawSources } from '../../tables/adapter';
import type { Tables } from '../../tables/tables';
import { FOLDER } from './folder';
import { occupationOf, stateOfAdjective } from './labels';
import { isFullName, isoDate, Rows } from './rows';

function gallery(raw: RawSources): Tables {
  const rows = new Rows();
  for (const row of raw.tsv(`${FOLDER}/nga-artists.tsv.gz`)) {
    const { qid = '', name_en = '', born = '', died = '', nationality = '', role = '' } = row;
    if (!isFullName(name_en) || !rows.declare(qid, 'person', name_en)) continue;
    rows.add(qid, 'born', isoDate(born));
    rows.add(qid, 'died', isoDate(died));
    rows.add(qid, 'citizenship', stateOfAdjective(nationality));
    if (role === 'artist') rows.add(qid, 'occupation', 'artist');
  }
  return rows.tables({
    id: 'nga-artists',
    title: 'Open data of the National Gallery of Art',
    publisher: 'National Gallery of Art, Washington',
    url: 'https://github.com/NationalGalleryOfArt/opendata',
    licence: 'CC0-1.0',
    asOf: '2025-03',
    tellsDeaths: true,
  });
}

function filmPeople(raw: RawSources): Tables {
  const rows = new Rows();
  for (const row of raw.tsv(`${FOLDER}/soweego-film-people.tsv.gz`)) {
    const { qid = '', name_en = '', name_hu = '', born = '', died = '', role = '', enwiki = '' } = row;
    if (!isFullName(name_en) || !rows.declare(qid, 'person', name_en)) continue;
    // A Hungarian name was guessed from the order of words: it finds the person and is not shown.
    if (name_hu !== '') rows.name(qid, 'hu', 'alias', name_hu);
    rows.add(qid, 'born', isoDate(born));
    rows.add(qid, 'died', isoDate(died));
    rows.add(qid, 'occupation', occupationOf(role.split('|')));
    rows.add(qid, 'wikipedia', enwiki);
  }
  return rows.tables({
    id: 'film-people',
    title: 'Wikidata: people of film and music',
    publisher: 'Wikimedia',
    url: 'https://www.wikidata.org/',
    licence: 'CC0-1.0',
    asOf: '2021',
    tellsDeaths: true,
  });
}

export const ARTISTS: readonly Adapter[] = [
  { id: 'nga-artists', run: gallery },
  { id: 'film-people', run: filmPeople },
];
