/**
 * States of persons by their birthplace, where hardly anybody is known for another: of 1,383 persons of the list of
 * Pantheon born in the United States since the Fourteenth Amendment (politicians and footballers left aside), of whom
 * another source tells the state, 8 are not Americans; of 88 sportsmen born in Italy, Spain or Japan all are of it.
 */
import type { EntityId } from '../../../knowledge/model';
import type { RawSources } from '../../tables/adapter';
import type { Tables } from '../../tables/tables';
import { PANTHEON_SOURCE } from '../people/pantheon';
import { ITEM_BY_ISO2 } from '../places/territories';
import type { LabelIndex } from './label-index';
import { Untold } from './untold';

/** Whoever is born since in the United States is a citizen. */
const BIRTHRIGHT = 1868;
/** Sportsmen born since in these states play for them. */
const MODERN = 1930;
const SPORTSMEN_STAY: ReadonlySet<string> = new Set(['IT', 'ES', 'JP']);
/** Trades whose holders are known for the state that they serve or play for, and those known for their family. */
const SERVES_ANOTHER: ReadonlySet<string> = new Set([
  'POLITICIAN',
  'SOCCER PLAYER',
  'NOBLEMAN',
  'COMPANION',
  'RELIGIOUS FIGURE',
  'MILITARY PERSONNEL',
  'DIPLOMAT',
]);

function isOfBirthplace({
  countryCode = '',
  birthyear = '',
  occupation = '',
  domain = '',
}: Readonly<Record<string, string>>): boolean {
  const year = Number(birthyear);
  if (countryCode === 'US') return year >= BIRTHRIGHT && !SERVES_ANOTHER.has(occupation);
  return year >= MODERN && domain === 'SPORTS' && SPORTSMEN_STAY.has(countryCode);
}

function personsByTitle(index: LabelIndex): Map<string, EntityId[]> {
  const persons = new Map<string, EntityId[]>();
  for (const id of index.ofKind('person'))
    for (const title of new Set([...index.values(id, 'wikipedia'), ...index.labels(id)]))
      persons.set(title, [...(persons.get(title) ?? []), id]);
  return persons;
}

function run(raw: RawSources, index: LabelIndex): Tables {
  const untold = new Untold(index);
  const persons = personsByTitle(index);
  for (const row of raw.tsv('pantheon/pantheon.tsv.gz')) {
    if (!isOfBirthplace(row)) continue;
    const { name = '', countryCode = '', birthyear = '' } = row;
    const same = (persons.get(name) ?? []).filter((id) =>
      index.values(id, 'born').some((date) => date.startsWith(birthyear)),
    );
    const [id] = same;
    if (id !== undefined && same.length === 1) untold.add(id, 'citizenship', ITEM_BY_ISO2.get(countryCode));
  }
  return {
    source: { ...PANTHEON_SOURCE, id: 'pantheon-births', title: `${PANTHEON_SOURCE.title}: states of birth` },
    entities: [],
    names: [],
    statements: untold.statements,
  };
}

export const BIRTHS_IN_A_STATE = { id: 'pantheon-births', run };
