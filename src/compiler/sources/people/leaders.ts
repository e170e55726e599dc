/** Heads of states and governments, by sources that know more states or later days than the lists of office holders. */
import type { Adapter, RawSources } from '../../tables/adapter';
import type { Tables } from '../../tables/tables';
import { currentHeads } from './current-heads';
import { factbook } from './factbook-leaders';
import { headRole } from './heads';
import { knownTerms, LeaderRows } from './leader-rows';
import { cleanPersonName } from './names';
import { OfficeMap } from './offices';
import { personIndex } from './persons';
import { rolesOf } from './roles';

async function current(raw: RawSources): Promise<Tables> {
  const map = new OfficeMap(raw);
  const people = personIndex(raw);
  const known = await knownTerms(raw);
  const rows = new LeaderRows();
  for (const { state, title, holder } of currentHeads(raw)) {
    const id = holder.wikidata_id ?? '';
    const role = headRole(title, state);
    if (!role) continue;
    const office = map.head(state, role);
    if (!people.isListed(id)) rows.person(id, cleanPersonName(holder.name_en));
    if (holder.born) rows.statements.push({ id, property: 'born', value: holder.born });
    const start = known.get(`${id}|${office.id}`)?.find((term) => !term.end)?.start ?? holder.since;
    if (start) rows.held(id, office, start, '');
  }
  return rows.tables(
    {
      id: 'leaders-current',
      title: 'Heads of state and government of large countries',
      publisher: 'Wikipedia and Wikidata contributors',
      url: 'https://www.wikidata.org/',
      licence: 'CC-BY-SA-4.0',
      asOf: '2026-08-22',
    },
    map,
  );
}

async function world(raw: RawSources): Promise<Tables> {
  const map = new OfficeMap(raw);
  const people = personIndex(raw);
  const known = await knownTerms(raw);
  const heldOffices = new Set([...known.keys()].map((key) => key.split('|')[1]));
  const rows = new LeaderRows();
  for (const row of raw.tsv('officeholders/world-leaders-2022-wikidata.tsv.gz')) {
    const {
      countryid = '',
      position = '',
      positionLabel = '',
      officeholder = '',
      officeholderLabel = '',
    } = row;
    // The lists know the day, this table the year: it serves the offices that the lists leave out.
    if (heldOffices.has(position) || /^Q\d+$/.test(officeholderLabel)) continue;
    const role = rolesOf(positionLabel.replace(/ of .*$/, ''))[0] ?? rolesOf(positionLabel)[0];
    const country = countryid === 'Q756617' ? 'Q35' : countryid === 'Q29999' ? 'Q55' : countryid;
    const label = positionLabel.charAt(0).toUpperCase() + positionLabel.slice(1);
    rows.held(
      officeholder,
      { id: position, label, country, jurisdiction: country, roles: role ? [role] : [], head: true },
      row.start_year ?? '',
      row.end_year ?? '',
    );
    if (people.label(officeholder) === undefined)
      rows.person(officeholder, cleanPersonName(officeholderLabel));
  }
  return rows.tables(
    {
      id: 'world-leaders-2022',
      title: 'Heads of state and government in 2022, from Wikidata',
      publisher: 'Wikidata contributors',
      url: 'https://www.wikidata.org/',
      licence: 'CC0-1.0',
      asOf: '2022-10-01',
    },
    map,
  );
}

export const LEADERS: readonly Adapter[] = [
  { id: 'factbook-leaders', run: factbook },
  { id: 'leaders-current', run: current },
  { id: 'world-leaders-2022', run: world },
];
