/** Members of parliaments of many times: lives, state and party of those who are no longer in office. */
import type { Source } from '../../../knowledge/model';
import type { Adapter, RawSources } from '../../tables/adapter';
import type { Tables } from '../../tables/tables';
import { FOLDER } from './folder';
import { occupationOf, stateOf } from './labels';
import { isFullName, isoDate, Rows } from './rows';

/** States of the parliaments of the Comparative Legislators Database. */
const STATES: Readonly<Record<string, string>> = {
  aut: 'Q40',
  can: 'Q16',
  cze: 'Q213',
  deu: 'Q183',
  esp: 'Q29',
  fra: 'Q142',
  gbr: 'Q145',
  irl: 'Q27',
  sco: 'Q145',
  usa_house: 'Q30',
  usa_senate: 'Q30',
};
/** "Sir Charles Henry, 1st Baronet", "Ray Smith (politician)": the title without what is not the name. */
function nameOf(title: string, name: string): string {
  const plain = (title || name)
    .replace(/\s*\(.*\)/, '')
    .replace(/,? (?:\d+(?:st|nd|rd|th)|Lord|Baron|Viscount|Earl) .*/, '');
  return plain.replace(/^(?:Sir|Dame) /, '');
}

/** What stands for "of the 19th century". */
const CENTURY = { born: '1800-01-01', died: '1900-01-01' };

function legislators(raw: RawSources): Tables {
  const rows = new Rows();
  for (const row of raw.tsv(`${FOLDER}/cld-legislators.tsv.gz`)) {
    const { qid = '', name_en = '', gender = '', legislature = '', enwiki = '' } = row;
    const states = new Set(legislature.split('|').map((one) => STATES[one]));
    const name = nameOf(enwiki, name_en);
    if (!isFullName(name) || !rows.declare(qid, 'person', name)) continue;
    if (row.born !== CENTURY.born || row.died !== CENTURY.died) {
      rows.add(qid, 'born', isoDate(row.born ?? ''));
      rows.add(qid, 'died', isoDate(row.died ?? ''));
    }
    if (gender === 'male' || gender === 'female') rows.add(qid, 'gender', gender);
    rows.add(qid, 'occupation', 'politician');
    if (states.size === 1) rows.add(qid, 'citizenship', [...states][0]);
    rows.add(qid, 'wikipedia', enwiki);
  }
  return rows.tables(CLD);
}

const CLD: Source = {
  id: 'cld-legislators',
  title: 'Comparative Legislators Database',
  publisher: 'Sascha Göbel and Simon Munzert',
  url: 'https://github.com/saschagobel/legislatoR',
  licence: 'CC0-1.0',
  asOf: '2021-03',
};

const SWEDEN = 'Q34';

function riksdag(raw: RawSources): Tables {
  const rows = new Rows();
  for (const { qid = '', name_en = '', born = '', died = '' } of raw.tsv(
    `${FOLDER}/riksdag-persons.tsv.gz`,
  )) {
    if (!isFullName(name_en) || !rows.declare(qid, 'person', name_en)) continue;
    rows.add(qid, 'born', isoDate(born));
    rows.add(qid, 'died', isoDate(died));
    rows.add(qid, 'occupation', 'politician');
    rows.add(qid, 'citizenship', SWEDEN);
  }
  return rows.tables({
    id: 'riksdag-persons',
    title: 'Members of the Swedish parliament',
    publisher: 'SWERIK',
    url: 'https://github.com/swerik-project/riksdagen-persons',
    licence: 'CC-BY-4.0',
    asOf: '2026-03',
    tellsDeaths: true,
  });
}

function meps(raw: RawSources): Tables {
  const rows = new Rows();
  for (const row of raw.tsv(`${FOLDER}/meps-2024.tsv.gz`)) {
    const { qid = '', name_en = '', name_hu = '', born = '', citizenship = '', occupation = '' } = row;
    if (!isFullName(name_en) || !rows.declare(qid, 'person', name_en)) continue;
    if (name_hu !== '') rows.name(qid, 'hu', 'label', name_hu);
    rows.add(qid, 'born', isoDate(born));
    rows.add(qid, 'citizenship', stateOf(citizenship.split('|')));
    rows.add(qid, 'occupation', occupationOf(['politician', ...occupation.split('|')]));
  }
  return rows.tables({
    id: 'meps-2024',
    title: 'Wikidata: members of the European Parliament',
    publisher: 'Wikimedia',
    url: 'https://www.wikidata.org/',
    licence: 'CC0-1.0',
    asOf: '2024-10',
  });
}

export const LEGISLATORS: readonly Adapter[] = [
  { id: 'cld-legislators', run: legislators },
  { id: 'riksdag-persons', run: riksdag },
  { id: 'meps-2024', run: meps },
];
