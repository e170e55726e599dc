/** Elections of parliaments since 1990, with the party that won: the largest one, where it also led the next cabinet. */
import { readFileSync } from 'node:fs';
import type { Adapter, RawSources } from '../../tables/adapter';
import type { NameRow, Tables } from '../../tables/tables';
import { slug } from '../people/offices';
import { FOLDER } from '../people-2026/folder';
import { Rows } from '../people-2026/rows';
import { bare, partyIndex } from './cabinets';
import { countryOfIso3 } from './parties';

const SINCE = '1990';
const MONTHS = [
  ['January', 'januári'],
  ['February', 'februári'],
  ['March', 'márciusi'],
  ['April', 'áprilisi'],
  ['May', 'májusi'],
  ['June', 'júniusi'],
  ['July', 'júliusi'],
  ['August', 'augusztusi'],
  ['September', 'szeptemberi'],
  ['October', 'októberi'],
  ['November', 'novemberi'],
  ['December', 'decemberi'],
] as const;

interface Election {
  /** ISO 3166-1 alpha-3. */
  country: string;
  date: string;
  /** Day on which the first cabinet after it took office. */
  cabinet: string;
  /** Seats by the bare name of a party; in the first cabinet's rows all parties of the house stand. */
  seats: Map<string, number>;
  leader: string | undefined;
}

/** Names of a state's elections without the year; Hungary's are curated. */
interface Names {
  en: string;
  hu: string;
  de: string;
}

function readNames(): Map<string, Names> {
  const lines = readFileSync(new URL('election-names.tsv', import.meta.url), 'utf8')
    .trimEnd()
    .split('\n');
  return new Map(
    lines.map((line) => {
      const [iso3 = '', en = '', hu = '', de = ''] = line.split('\t');
      return [iso3, { en, hu, de }];
    }),
  );
}

/** "2006-os", "1993-as", "2020-as": the ending goes by how the last numeral is spoken. */
export function hungarianYear(year: string): string {
  const endings: Readonly<Record<string, string>> = { 3: 'as', 5: 'ös', 6: 'os', 8: 'as' };
  const tens: Readonly<Record<string, string>> = { 2: 'as', 3: 'as', 6: 'as', 8: 'as' };
  const last = year.at(-1)!;
  return `${year}-${(last === '0' ? tens[year.at(-2)!] : endings[last]) ?? 'es'}`;
}

/** Names in three languages; with the month where the state voted twice that year. */
export function electionNames(id: string, date: string, names: Names, isTwice: boolean): NameRow[] {
  const year = date.slice(0, 4);
  const [english, hungarian] = MONTHS[Number(date.slice(5, 7)) - 1]!;
  return [
    { id, lang: 'en', rank: 'label', name: `${isTwice ? `${english} ` : ''}${year} ${names.en}` },
    {
      id,
      lang: 'hu',
      rank: 'label',
      name: isTwice ? `${year}. ${hungarian} ${names.hu}` : `${hungarianYear(year)} ${names.hu}`,
    },
    ...(isTwice ? [] : [{ id, lang: 'de' as const, rank: 'label' as const, name: `${names.de} ${year}` }]),
  ];
}

function readElections(raw: RawSources): Election[] {
  const found = new Map<string, Election>();
  for (const row of raw.csv('parties/view_cabinet.csv.gz')) {
    const {
      election_id = '',
      country_name_short: country = '',
      election_date: date = '',
      start_date = '',
    } = row;
    if (date < SINCE) continue;
    const known = found.get(election_id);
    if (known !== undefined && known.cabinet < start_date) continue;
    const election =
      known?.cabinet === start_date
        ? known
        : { country, date, cabinet: start_date, seats: new Map<string, number>(), leader: undefined };
    found.set(election_id, election);
    const party = bare(row.party_name ?? '');
    election.seats.set(party, Number(row.seats));
    if (row.prime_minister === '1') election.leader = party;
  }
  return [...found.values()];
}

/** The party with the most seats, where it led the first cabinet too. */
export function winnerOf({ seats, leader }: Pick<Election, 'seats' | 'leader'>): string | undefined {
  const [first, second] = [...seats].sort((a, b) => b[1] - a[1]);
  return first !== undefined && first[0] === leader && first[1] > (second?.[1] ?? 0) ? first[0] : undefined;
}

function run(raw: RawSources): Tables {
  const names = readNames();
  const parties = partyIndex(raw);
  const items = new Map(
    raw.tsv(`${FOLDER}/quotebank-value-labels.tsv.gz`).map(({ qid = '', name_en = '' }) => [name_en, qid]),
  );
  const elections = readElections(raw);
  const rows = new Rows();
  for (const election of elections) {
    const { country, date } = election;
    const own = names.get(country);
    const state = countryOfIso3(country);
    if (own === undefined || state === undefined) continue;
    const isTwice =
      elections.filter((one) => one.country === country && one.date.slice(0, 4) === date.slice(0, 4)).length >
      1;
    const label = electionNames('', date, own, isTwice)[0]!.name;
    const id = items.get(label) ?? `glossa:${slug(label)}`;
    if (!rows.declare(id, 'event', label, 'en')) continue;
    rows.names.push(...electionNames(id, date, own, isTwice).slice(1));
    rows.add(id, 'class', 'election');
    rows.add(id, 'country', state);
    rows.add(id, 'started', date);
    const winner = winnerOf(election);
    if (winner !== undefined) rows.add(id, 'winner', parties.get(`${country} ${winner}`));
  }
  return rows.tables({
    id: 'parlgov-elections',
    title: 'ParlGov: elections of parliaments',
    publisher: 'Holger Döring and Philip Manow',
    url: 'https://www.parlgov.org/',
    licence: 'CC0-1.0',
    asOf: '2023',
  });
}

export const ELECTIONS: Adapter = { id: 'parlgov-elections', run };
