/** The constituencies' winners of the Hungarian election of 2026. */
import type { Adapter, RawSources } from '../../tables/adapter';
import type { EntityRow, NameRow, StatementRow, Tables } from '../../tables/tables';
import { properCase } from './names';
import { OfficeMap, slug } from './offices';
import { personIndex } from './persons';

const FIDESZ = ['Q387006'];
const TISZA = ['glossa:party-tisza'];

function hungary(raw: RawSources): Tables {
  const map = new OfficeMap(raw);
  const people = personIndex(raw);
  const office = map.get('hungary-cabinet', 'member of the National Assembly of Hungary');
  const entities: EntityRow[] = [];
  const names: NameRow[] = [];
  const statements: StatementRow[] = [];
  for (const { winner_as_printed = '', organisation = '' } of raw.tsv('hungary-2026/oevk-winners.tsv.gz')) {
    const name = properCase(winner_as_printed);
    const fidesz = /FIDESZ/i.test(organisation);
    // A party that sits for the first time brings new persons: a namesake of former days is another one.
    // A double surname is rare enough to be the same one.
    const known = fidesz || /^\S+-\S/.test(name);
    const id = (known ? people.namesakeOfCountry(name, 'Q28') : undefined) ?? `glossa:person-${slug(name)}`;
    entities.push({ id, kind: 'person' });
    names.push({ id, lang: 'hu', rank: 'label', name });
    const [family = '', ...given] = name.split(' ');
    names.push({ id, lang: 'en', rank: 'label', name: [...given, family].join(' ') });
    for (const party of fidesz ? FIDESZ : TISZA) statements.push({ id, property: 'party', value: party });
    statements.push({ id, property: 'citizenship', value: 'Q28' });
    if (office) statements.push({ id, property: 'position', value: office.id, start: '2026' });
  }
  entities.push({ id: 'glossa:party-tisza', kind: 'party' });
  names.push({ id: 'glossa:party-tisza', lang: 'hu', rank: 'label', name: 'Tisztelet és Szabadság Párt' });
  names.push({ id: 'glossa:party-tisza', lang: 'hu', rank: 'short', name: 'Tisza Párt' });
  names.push({ id: 'glossa:party-tisza', lang: 'hu', rank: 'alias', name: 'TISZA' });
  statements.push({ id: 'glossa:party-tisza', property: 'country', value: 'Q28' });
  return {
    source: {
      id: 'hungary-2026',
      title: 'Parliamentary election of 12 April 2026: winners of the constituencies',
      publisher: 'National Election Office of Hungary',
      url: 'https://www.valasztas.hu/',
      licence: 'CC-BY-4.0',
      asOf: '2026-05-01',
    },
    entities,
    names,
    statements,
  };
}

export const HUNGARY_2026: Adapter = { id: 'hungary-2026', run: hungary };
