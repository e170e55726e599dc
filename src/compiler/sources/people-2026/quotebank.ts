/** Persons whom English-language news quoted, with how often: a popularity made for news. */
import type { Adapter, RawSources } from '../../tables/adapter';
import type { StatementRow, Tables } from '../../tables/tables';
import { FOLDER } from './folder';
import { occupationOf, stateOf } from './labels';
import { isFullName, isoDate, Rows } from './rows';

/** Who was born before is quoted as a classic, and shares a romanised name with many of today. */
const BORN_AFTER = '1860';
/** Of those who share their name with others of the list, the quotations are anybody's. */
const ALONE = '1';

/**
 * A year alone of these is a decade or a century: Wikidata writes the twentieth century as 2000 or 1901, and so does
 * the list. It has 1,810 persons of "2000" and 6 of 2001, 885 of "1950" and 363 of 1951.
 */
const NO_YEAR = /^(?:\d{3}0|\d\d01)$/;

type Row = Readonly<Record<string, string>>;

/** Of further speakers the list has the name alone: one whom news quote so often stands beside better known namesakes. */
const OFTEN = 10;

function quotations(raw: RawSources): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { qid = '', quotes_2020 = '' } of raw.tsv(`${FOLDER}/quotebank-counts-2020.tsv.gz`))
    counts.set(qid, Number(quotes_2020));
  return counts;
}

/** Items made for authors of papers: a name, and a trade that every one of them has. */
const RESEARCHERS: ReadonlySet<string> = new Set(['researcher', 'scientist']);

/** True of an author of papers of whom nothing is known: what news quote is a better known namesake. */
function isBareAuthor({ born = '', citizenship = '', occupation = '', party = '' }: Row): boolean {
  return RESEARCHERS.has(occupation) && born + citizenship + party === '';
}

/** Says nothing that a card could show. */
function isSilent({ property }: StatementRow): boolean {
  return property === 'gender' || property === 'quotes';
}

/** Times that the person was quoted; 0 where the quotations may be a namesake's. */
function quotesOf(row: Row, counted: ReadonlyMap<string, number>): number {
  const { qid = '', same_name = '', quotes_sample = '', quotes_2020 = '' } = row;
  if (same_name !== ALONE) return 0;
  return Number(quotes_sample) + Math.max(Number(quotes_2020), counted.get(qid) ?? 0);
}

function addPerson(row: Row, rows: Rows, counted: ReadonlyMap<string, number>): void {
  const { qid = '', name_en = '', gender = '' } = row;
  const date = isoDate(row.born ?? '');
  const born = NO_YEAR.test(date) ? '' : date;
  if (isBareAuthor(row) || !isFullName(name_en) || (date !== '' && date < BORN_AFTER)) return;
  if (!rows.declare(qid, 'person', name_en)) return;
  rows.add(qid, 'born', born);
  if (gender === 'male' || gender === 'female') rows.add(qid, 'gender', gender);
  rows.add(qid, 'citizenship', stateOf((row.citizenship ?? '').split('|')));
  rows.add(qid, 'occupation', occupationOf((row.occupation ?? '').split('|')));
  const quotes = quotesOf(row, counted);
  if (quotes > 0) rows.add(qid, 'quotes', String(quotes));
}

/** Declares the speakers of whom the list has a name and no facts, and who are quoted often; gives their ids. */
function addSpeakers(raw: RawSources, rows: Rows): Set<string> {
  const added = new Set<string>();
  for (const row of raw.tsv(`${FOLDER}/quotebank-speakers-more.tsv.gz`)) {
    const { qid = '', name_en = '', occurrences = '', quotes_2020 = '' } = row;
    const quotes = Math.max(Number(occurrences), Number(quotes_2020));
    if (quotes < OFTEN || !isFullName(name_en) || !rows.declare(qid, 'person', name_en)) continue;
    rows.add(qid, 'quotes', String(quotes));
    added.add(qid);
  }
  return added;
}

function run(raw: RawSources): Tables {
  const rows = new Rows();
  const counted = quotations(raw);
  for (const part of [1, 2, 3]) {
    for (const row of raw.tsv(`${FOLDER}/quotebank-people-${part}.tsv.gz`)) addPerson(row, rows, counted);
  }
  for (const { qid = '', alias_en = '' } of raw.tsv(`${FOLDER}/quotebank-aliases.tsv.gz`)) {
    if (rows.has(qid) && isFullName(alias_en)) rows.name(qid, 'mul', 'weak', alias_en);
  }
  const speakers = addSpeakers(raw, rows);
  return rows.tables(
    {
      id: 'quotebank-people',
      title: 'Quotebank: persons quoted in English-language news, with the facts of Wikidata',
      publisher: 'EPFL Data Science Lab',
      url: 'https://zenodo.org/records/4277311',
      licence: 'CC-BY-4.0',
      asOf: '2021-01',
    },
    (statement) => isSilent(statement) && !speakers.has(statement.id),
  );
}

export const QUOTEBANK: Adapter = { id: 'quotebank-people', run };
