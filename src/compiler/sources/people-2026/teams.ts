/** Football clubs and national teams, with state, founding and ground. */
import { normaliseName, stripMarks } from '../../../knowledge/normalise';
import type { Adapter, RawSources } from '../../tables/adapter';
import type { Tables } from '../../tables/tables';
import { isDictionaryWord } from '../items/dictionary';
import { isEveryday } from '../items/item-names';
import { cityIndex } from '../places/city-index';
import { FOLDER } from './folder';
import { stateLabelled } from './labels';
import { isoDate, Rows } from './rows';

/** So many providers of football data know a club that articles beyond its town name. */
const KNOWN = 3;
const NATIONAL =
  /\bnational\b.*\b(?:team|football|under-\d+)|national (?:under-\d+ )?(?:football|soccer|futsal)/i;
/** "Reading F.C." is made of everyday words and letters, and is a club. */
const ABBREVIATION = /\b(?:[A-Z]\.){2,4}|\b[A-Z]{2,4}\b/;
/** What names of clubs have beside the town: "F.C.", "Athletic", "1908". */
const CLUB_WORD =
  /\b(?:[A-Z]{2,4}|(?:[A-Z]\.){2,4}|[A-Z]\.[A-Z]|\d+|United|City|Town|Rovers|Athletic|Atlético|Sporting|Dynamo|Dinamo|Real|Inter|Racing|Olympique|Olympic|Union|Unión|Wanderers|County|Albion|Borussia|Club|Calcio|Deportivo|Spartak|Lokomotiv|Torpedo|Rangers|Hotspur)(?:\b|$)/;

/** A town's name alone is the town's: only a club that much of the world's data knows has a claim on it. */
function isNameOfClub(name: string, providers: number): boolean {
  if (isEveryday(name) && !ABBREVIATION.test(name)) return false;
  if (name.includes(' ') || CLUB_WORD.test(name)) return true;
  return providers >= KNOWN && !isDictionaryWord(name);
}

/** Grounds that a Wikidata item is known of, by name. */
function stadiums(raw: RawSources): Map<string, string> {
  const items = new Set<string>();
  for (const { qid = '', class_label_en = '' } of raw.tsv('wikidata-facts/instance-of.tsv.gz'))
    if (/stadium/i.test(class_label_en)) items.add(qid);
  const found = new Map<string, string>();
  const shared = new Set<string>();
  for (const { qid = '', lang = '', label = '' } of raw.tsv('wikidata-names/labels-2021.tsv.gz')) {
    if (lang !== 'en' || !items.has(qid)) continue;
    const key = stripMarks(normaliseName(label));
    if (found.has(key) && found.get(key) !== qid) shared.add(key);
    found.set(key, qid);
  }
  for (const key of shared) found.delete(key);
  return found;
}

async function run(raw: RawSources): Promise<Tables> {
  const cities = await cityIndex(raw);
  const grounds = stadiums(raw);
  const rows = new Rows();
  for (const row of raw.tsv(`${FOLDER}/reep-football-teams.tsv.gz`)) {
    const { qid = '', name_en = '', country = '', stadium = '', provider_ids = '' } = row;
    const providers = Number(provider_ids);
    const isNational = NATIONAL.test(name_en);
    const state = stateLabelled(country);
    const isBareTown = state !== undefined && cities.largest(name_en, state) !== undefined;
    const founded = isoDate(row.founded ?? '');
    if (providers < KNOWN && (isBareTown || state === undefined || (founded === '' && !isNational))) continue;
    if (!isNameOfClub(name_en, providers) || !rows.declare(qid, 'team', name_en)) continue;
    rows.add(qid, 'class', isNational ? 'nationalTeam' : 'footballClub');
    rows.add(qid, 'country', state);
    rows.add(qid, 'founded', founded);
    rows.add(qid, 'venue', grounds.get(stripMarks(normaliseName(stadium))));
    if (providers > 0) rows.add(qid, 'providers', provider_ids);
  }
  return rows.tables({
    id: 'football-teams',
    title: 'Reep: register of football teams',
    publisher: 'withqwerty',
    url: 'https://github.com/withqwerty/reep',
    licence: 'CC0-1.0',
    asOf: '2026-04-05',
  });
}

export const FOOTBALL_TEAMS: Adapter = { id: 'football-teams', run };
