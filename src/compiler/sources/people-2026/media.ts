/** Newspapers and news sites, with state, town, language and website. */
import type { EntityId } from '../../../knowledge/model';
import type { Adapter, RawSources } from '../../tables/adapter';
import type { Tables } from '../../tables/tables';
import { isDictionaryWord } from '../items/dictionary';
import { isEveryday } from '../items/item-names';
import { AMERICAN_STATES } from '../people/states';
import { cityIndex } from '../places/city-index';
import { displayNames } from '../places/cldr';
import { languageItem } from '../places/cldr-languages';
import { FOLDER } from './folder';
import { stateLabelled } from './labels';
import { Rows } from './rows';

const USA = 'Q30';

/** Whether a medium's name is one that text means it by: "The Times" is, "Outreach" and "The Connector" are words. */
function isTitle(name: string): boolean {
  return !(isEveryday(name) || isDictionaryWord(name.replace(/^The /, '')));
}

function webAddress(address: string): string | undefined {
  const [first = ''] = address.split('|');
  const url = /^https?:\/\//.test(first) ? first : first === '' ? '' : `https://${first}/`;
  return /^https?:\/\/[a-z\d.-]+\.[a-z]{2,}(?:\/|$)/i.test(url) ? url : undefined;
}

/** Items of languages by their English names. */
function readLanguages(): ReadonlyMap<string, EntityId> {
  return new Map(
    Object.entries(displayNames('en', 'languages')).flatMap(([code, name]) => {
      const item = languageItem(code);
      return item === undefined ? [] : [[name, item] as const];
    }),
  );
}

async function newspapers(raw: RawSources): Promise<Tables> {
  const cities = await cityIndex(raw);
  const languages = readLanguages();
  const rows = new Rows();
  for (const row of raw.tsv(`${FOLDER}/wikidata-newspapers.tsv.gz`)) {
    const { qid = '', name_en = '', country = '', place = '', language = '', website = '' } = row;
    const state = stateLabelled(country);
    if (!isTitle(name_en) || !rows.declare(qid, 'media', name_en)) continue;
    rows.add(qid, 'class', 'newspaper');
    rows.add(qid, 'country', state);
    if (state !== undefined && place !== '') rows.add(qid, 'headquarters', cities.only(place, state));
    if (!language.includes('|')) rows.add(qid, 'language', languages.get(language));
    rows.add(qid, 'website', webAddress(website));
  }
  return rows.tables({
    id: 'wikidata-newspapers',
    title: 'Wikidata: newspapers',
    publisher: 'Wikimedia',
    url: 'https://www.wikidata.org/',
    licence: 'CC0-1.0',
    asOf: '2023-12-29',
  });
}

function americanNewspapers(raw: RawSources): Tables {
  const states = new Map(Object.values(AMERICAN_STATES).map(([id, name]) => [name, id]));
  const rows = new Rows();
  for (const { qid = '', name_en = '', us_state = '', enwiki = '' } of raw.tsv(
    `${FOLDER}/us-newspapers.tsv.gz`,
  )) {
    // A university stands in the place of its paper.
    if (/universit|college/i.test(name_en) || !isTitle(name_en) || !rows.declare(qid, 'media', name_en))
      continue;
    rows.add(qid, 'class', 'newspaper');
    rows.add(qid, 'country', USA);
    rows.add(qid, 'locatedIn', states.get(us_state));
    rows.add(qid, 'wikipedia', enwiki);
  }
  return rows.tables({
    id: 'us-newspapers',
    title: 'Media credibility: newspapers of the United States',
    publisher: 'hearvox',
    url: 'https://github.com/hearvox/wiki-media-cred',
    licence: 'CC0-1.0',
    asOf: '2025-02-16',
  });
}

function newsSites(raw: RawSources): Tables {
  const rows = new Rows();
  const languages = readLanguages();
  for (const { qid = '', name_en = '', domain = '', language_section = '' } of raw.tsv(
    `${FOLDER}/sling-news-sites.tsv.gz`,
  )) {
    if (!isTitle(name_en) || !rows.declare(qid, 'media', name_en)) continue;
    rows.add(qid, 'website', webAddress(domain));
    rows.add(qid, 'language', languages.get(language_section));
  }
  return rows.tables({
    id: 'sling-news-sites',
    title: 'SLING: news sites',
    publisher: 'Michael Ringgaard',
    url: 'https://github.com/ringgaard/sling',
    licence: 'Apache-2.0',
    asOf: '2026-04-27',
  });
}

export const MEDIA: readonly Adapter[] = [
  { id: 'wikidata-newspapers', run: newspapers },
  { id: 'us-newspapers', run: americanNewspapers },
  { id: 'sling-news-sites', run: newsSites },
];
