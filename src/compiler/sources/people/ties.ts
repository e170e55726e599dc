/** Families and parties of office holders. */
import type { RawSources } from '../../tables/adapter';
import type { NameRow, StatementRow } from '../../tables/tables';
import { countryOfList } from './countries';
import { cleanPersonName } from './names';
import { personIndex } from './persons';

const ITEM = /^Q[1-9]\d*$/;

const KIN: Readonly<Record<string, StatementRow['property']>> = {
  spouse: 'spouse',
  child: 'child',
  father: 'parent',
  mother: 'parent',
  sibling: 'sibling',
};

/** Family ties between persons, and those of heads of state and government to relatives who are nobody else. */
export function family(raw: RawSources, ids: ReadonlySet<string>, heads: ReadonlySet<string>) {
  const people = personIndex(raw);
  const statements: StatementRow[] = [];
  const names: NameRow[] = [];
  for (const row of raw.tsv('officeholders/family.tsv.gz')) {
    const { qid = '', relationship = '', relative_qid = '', relative_name = '' } = row;
    const property = KIN[relationship];
    if (!property || qid === relative_qid || !ids.has(qid) || !ITEM.test(relative_qid)) continue;
    const known = ids.has(relative_qid) || people.label(relative_qid) !== undefined;
    const name = cleanPersonName(relative_name);
    // "first born of …" is no name.
    if (!known && (!heads.has(qid) || !/^\p{Lu}.* /u.test(name))) continue;
    if (!known) names.push({ id: relative_qid, lang: 'mul', rank: 'label', name });
    statements.push({ id: qid, property, value: relative_qid });
  }
  return { statements, names: [...new Map(names.map((row) => [row.id, row])).values()] };
}

/** Parties of persons, with dates. */
export function partyTies(raw: RawSources, ids: ReadonlySet<string>): StatementRow[] {
  const rows: StatementRow[] = [];
  for (const row of raw.tsv('officeholders/party.tsv.gz')) {
    const { person_qid = '', party_qid = '', start = '', end = '' } = row;
    // Q327591: independent politician, which is no party.
    if (ids.has(person_qid) && ITEM.test(party_qid) && party_qid !== 'Q327591') {
      rows.push({ id: person_qid, property: 'party', value: party_qid, start, end });
    }
  }
  return rows;
}

/** A party's name as a list writes it, not an acronym or a word that many parties share. */
function isPartyName(label: string): boolean {
  return /^\p{Lu}/u.test(label) && /\p{Ll}{3}/u.test(label) && label.includes(' ') && label.length < 80;
}

/** Parties that the table of parties does not know, by the name that most lists give them. */
export function otherParties(raw: RawSources, wanted: ReadonlySet<string>) {
  const known = new Set(raw.csv('parties/wikidata.csv.gz').map((row) => row.wikidata_id));
  const labels = new Map<string, Map<string, number>>();
  const countries = new Map<string, string>();
  for (const { party_qid = '', party_label = '', repo = '' } of raw.tsv('officeholders/party.tsv.gz')) {
    if (!wanted.has(party_qid) || known.has(party_qid) || !isPartyName(party_label)) continue;
    const counts = labels.get(party_qid) ?? new Map<string, number>();
    labels.set(party_qid, counts.set(party_label, (counts.get(party_label) ?? 0) + 1));
    const country = countryOfList(repo);
    if (country) countries.set(party_qid, country);
  }
  const names: NameRow[] = [...labels].map(([id, counts]) => {
    const [best] = [...counts].toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
    return { id, lang: 'mul', rank: 'label', name: best![0] };
  });
  const statements: StatementRow[] = [...countries].map(([id, value]) => ({
    id,
    property: 'country',
    value,
  }));
  return { names, statements };
}
