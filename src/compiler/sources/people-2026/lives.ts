/** Births, deaths and occupations of well-known persons, with sitelinks where a source counts them. */
import { NAME_LANGS, type NameLang } from '../../../knowledge/model';
import type { Adapter, RawSources } from '../../tables/adapter';
import type { Tables } from '../../tables/tables';
import { FOLDER } from './folder';
import { occupationOf, stateOf } from './labels';
import { isFullName, isoDate, Rows } from './rows';

/** Sitelinks from which a person is known under one name. */
const KNOWN = 25;

function deadOrAlive(raw: RawSources): Tables {
  const rows = new Rows();
  for (const row of raw.tsv(`${FOLDER}/deadoralive-people.tsv.gz`)) {
    const { qid = '', name_en = '', born = '', died = '', occupation = '' } = row;
    if (!isFullName(name_en) || !rows.declare(qid, 'person', name_en)) continue;
    rows.add(qid, 'born', isoDate(born));
    rows.add(qid, 'died', isoDate(died));
    rows.add(qid, 'occupation', occupationOf(occupation.split('|')));
  }
  return rows.tables({
    id: 'deadoralive-people',
    title: 'Wikidata: lives of well-known persons',
    publisher: 'Wikimedia',
    url: 'https://www.wikidata.org/',
    licence: 'CC0-1.0',
    asOf: '2026-01-19',
    tellsDeaths: true,
  });
}

function isNameLang(lang: string): lang is NameLang {
  return (NAME_LANGS as readonly string[]).includes(lang);
}

function wila(raw: RawSources): Tables {
  const rows = new Rows();
  for (const row of raw.tsv(`${FOLDER}/wila-creators.tsv.gz`)) {
    const {
      qid = '',
      name_en = '',
      born = '',
      died = '',
      occupation = '',
      citizenship = '',
      sitelinks = '',
    } = row;
    if (!(isFullName(name_en) || Number(sitelinks) >= KNOWN) || !rows.declare(qid, 'person', name_en, 'en'))
      continue;
    rows.add(qid, 'born', isoDate(born));
    rows.add(qid, 'died', isoDate(died));
    rows.add(qid, 'occupation', occupationOf(occupation.split('|')));
    rows.add(qid, 'citizenship', stateOf(citizenship.split('|')));
    rows.add(qid, 'sitelinks', sitelinks);
  }
  for (const { qid = '', lang = '', name = '' } of raw.tsv(`${FOLDER}/wila-creators-names.tsv.gz`)) {
    // A name in another script shows the transcription rules how to write it.
    if (rows.has(qid) && isNameLang(lang) && lang !== 'en')
      rows.names.push({ id: qid, lang, rank: 'label', name });
  }
  return rows.tables({
    id: 'wila-creators',
    title: 'Wikidata: writers, artists and politicians',
    publisher: 'Wikimedia',
    url: 'https://www.wikidata.org/',
    licence: 'CC0-1.0',
    asOf: '2026-03-31',
    tellsDeaths: true,
  });
}

export const LIVES: readonly Adapter[] = [
  { id: 'deadoralive-people', run: deadOrAlive },
  { id: 'wila-creators', run: wila },
];
