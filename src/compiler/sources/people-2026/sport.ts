/** Sportsmen and women: baseball, Formula One, football. */
import type { Adapter, RawSources } from '../../tables/adapter';
import type { Tables } from '../../tables/tables';
import { FOLDER } from './folder';
import { isFullName, isoDate, Rows } from './rows';

/** What a source calls one who did not play. */
const NO_PLAYER = /manager|coach|umpire|executive/i;

function baseball(raw: RawSources): Tables {
  const rows = new Rows();
  for (const row of raw.tsv(`${FOLDER}/chadwick-baseball.tsv.gz`)) {
    const { qid = '', name_en = '', name_full = '', born = '', died = '', role = '' } = row;
    if (!isFullName(name_en) || !rows.declare(qid, 'person', name_en)) continue;
    if (name_full !== name_en && isFullName(name_full)) rows.name(qid, 'mul', 'weak', name_full);
    rows.add(qid, 'born', isoDate(born));
    rows.add(qid, 'died', isoDate(died));
    const played = /player/i.test(role) || !NO_PLAYER.test(role);
    rows.add(qid, 'occupation', played ? 'baseballPlayer' : /umpire/i.test(role) ? 'referee' : 'coach');
  }
  return rows.tables({
    id: 'chadwick-baseball',
    title: 'Chadwick Baseball Bureau: register of baseball people',
    publisher: 'Chadwick Baseball Bureau',
    url: 'https://github.com/chadwickbureau/register',
    licence: 'ODC-By-1.0',
    asOf: '2026-07-01',
    tellsDeaths: true,
  });
}

function drivers(raw: RawSources): Tables {
  const rows = new Rows();
  for (const { qid = '', name_en = '', enwiki = '' } of raw.tsv(`${FOLDER}/f1-drivers.tsv.gz`)) {
    if (!isFullName(name_en) || !rows.declare(qid, 'person', name_en)) continue;
    rows.add(qid, 'occupation', 'racecarDriver');
    rows.add(qid, 'wikipedia', enwiki);
  }
  return rows.tables({
    id: 'f1-drivers',
    title: 'Wikidata: Formula One drivers',
    publisher: 'Wikimedia',
    url: 'https://www.wikidata.org/',
    licence: 'CC0-1.0',
    asOf: '2025-05',
  });
}

/**
 * Of the newcomers that the source gives these two (Barcelona, Real Madrid) a third to a half were put there in jest, as
 * the players' names in brackets show; of other clubs' hardly any.
 */
const JESTED_WITH: ReadonlySet<string> = new Set(['Q7156', 'Q8682']);

/** The clubs that a player came to, with the year: the source does not know when he left. */
function footballers(raw: RawSources): Tables {
  const rows = new Rows();
  for (const { qid = '', name_en = '', teams_joined = '' } of raw.tsv(
    `${FOLDER}/wikidata-football-players.tsv.gz`,
  )) {
    if (!isFullName(name_en) || name_en.includes('(') || !rows.declare(qid, 'person', name_en)) continue;
    rows.add(qid, 'occupation', 'footballer');
    for (const [, club = '', year = ''] of teams_joined.matchAll(/(Q\d+):[^|]*\((\d{4})\)(?=\||$)/g))
      if (!JESTED_WITH.has(club)) rows.add(qid, 'joined', club, year);
  }
  return rows.tables({
    id: 'wikidata-footballers',
    title: 'Wikidata: football players',
    publisher: 'Wikimedia',
    url: 'https://www.wikidata.org/',
    licence: 'CC0-1.0',
    asOf: '2026-02-01',
  });
}

export const SPORT: readonly Adapter[] = [
  { id: 'chadwick-baseball', run: baseball },
  { id: 'f1-drivers', run: drivers },
  { id: 'wikidata-footballers', run: footballers },
];
