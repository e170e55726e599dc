/** The Research Organization Registry: universities, hospitals, agencies, institutes, with state, town and founding. */

import type { Adapter, RawSources } from '../../tables/adapter';
import type { Tables } from '../../tables/tables';
import { isDictionaryWord } from '../items/dictionary';
import { isEveryday } from '../items/item-names';
import { countryOfIso } from '../people/countries';
import { type CityIndex, cityIndex } from '../places/city-index';
import { FOLDER } from './folder';
import { isName, isoDate, Rows } from './rows';

/** Classes by words of the name, else by the registry's type. */
const BY_NAME: readonly (readonly [RegExp, string])[] = [
  [/hospital|\bclinic|klinik|medical cent(?:er|re)|infirmary|health system/i, 'hospital'],
  [/\buniversit|universid|\bcollege\b|hochschule|polytechnic|grande école/i, 'university'],
  [/\bschool\b|lycée|gymnasium/i, 'school'],
  [/\bmuseum/i, 'museum'],
  [/\blibrary/i, 'library'],
  [/\bministry\b/i, 'ministry'],
  [/\bfoundation\b|fundaci|stiftung/i, 'foundation'],
  [/\binstitut|laborator|research|academy|observatory/i, 'institute'],
];
const BY_TYPE: Readonly<Record<string, string>> = {
  healthcare: 'hospital',
  facility: 'institute',
  government: 'governmentAgency',
  nonprofit: 'ngo',
};
/** Languages whose labels are kept. */
const LABELS: ReadonlySet<string> = new Set(['hu', 'de']);
/** "Boeing (United States)": a branch in one state, of which the registry's data are. */
const BRANCH = /\s\([^()]+\)$/;
const ACRONYM = /^\p{Lu}[\p{L}\d-]{2,7}$/u;

function classOf(name: string, types: string): string | undefined {
  const named = BY_NAME.find(([pattern]) => pattern.test(name))?.[1];
  return (
    named ??
    types
      .split('|')
      .map((type) => BY_TYPE[type])
      .find((code) => code !== undefined)
  );
}

/** Classes whose names in three words or more mean one body, be the words as common as in "University of Washington". */
const NAMED_IN_FULL: ReadonlySet<string | undefined> = new Set(['university', 'hospital', 'museum']);

function isOwnName(name: string, code: string | undefined): boolean {
  if (isEveryday(name)) return NAMED_IN_FULL.has(code) && name.split(' ').length > 2;
  return name.includes(' ') || !isDictionaryWord(name);
}

/** Takes an organisation of the registry in, unless its name or its item is another's. */
function addOrganisation(row: Readonly<Record<string, string>>, rows: Rows, cities: CityIndex): void {
  const { qid = '', kind = '', name_en = '', name_hu = '', types = '', enwiki = '' } = row;
  const isBranch = BRANCH.test(name_en);
  // A branch's item is often that of the whole firm, of which state and founding are another's.
  if (isBranch && enwiki === '') return;
  const name = isBranch ? name_en.replace(BRANCH, '') : name_en;
  const isCompany = kind === 'company';
  const code = isCompany ? undefined : classOf(name, types);
  if (!isOwnName(name, code)) return;
  if (!rows.declare(qid, isCompany ? 'company' : 'organisation', name, 'en')) return;
  if (name_hu !== '') rows.name(qid, 'hu', 'label', name_hu);
  const state = countryOfIso(row.country ?? '');
  rows.add(qid, 'country', state);
  if (!isBranch) {
    rows.add(qid, 'founded', isoDate(row.founded ?? ''));
    if (state !== undefined) rows.add(qid, 'headquarters', cities.only(row.city ?? '', state));
  }
  rows.add(qid, 'class', code);
  rows.add(qid, 'wikipedia', enwiki);
  for (const acronym of (row.acronyms ?? '').split('|'))
    if (ACRONYM.test(acronym)) rows.name(qid, 'en', 'weak', acronym);
}

async function organisations(raw: RawSources): Promise<Tables> {
  const cities = await cityIndex(raw);
  const rows = new Rows();
  for (const row of raw.tsv(`${FOLDER}/ror-organisations.tsv.gz`)) addOrganisation(row, rows, cities);
  for (const { qid = '', lang = '', name = '', type = '' } of raw.tsv(`${FOLDER}/ror-names.tsv.gz`)) {
    if (!rows.has(qid) || !isName(name) || !name.includes(' ') || isEveryday(name)) continue;
    if (type === 'label' && LABELS.has(lang)) rows.name(qid, lang as 'hu' | 'de', 'label', name);
    else if (type === 'alias' && lang === 'en') rows.name(qid, 'en', 'alias', name);
  }
  return rows.tables({
    id: 'ror-organisations',
    title: 'Research Organization Registry',
    publisher: 'Research Organization Registry',
    url: 'https://ror.org/',
    licence: 'CC0-1.0',
    asOf: '2026-06',
  });
}

export const ORGANISATIONS: Adapter = { id: 'ror-organisations', run: organisations };
