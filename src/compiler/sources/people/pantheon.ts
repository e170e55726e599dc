/** Famous persons of all times, with the page views that tell how well known they are. */
import type { Adapter, RawSources } from '../../tables/adapter';
import type { EntityRow, NameRow, StatementRow, Tables } from '../../tables/tables';
import { slug } from './offices';
import { type PersonIndex, personIndex } from './persons';

/** Names over all languages that a famous person's item has at least. */
const MANY_NAMES = 15;

/** Occupation as a code: "TENNIS PLAYER" as tennisPlayer. */
export function occupationCode(occupation: string): string {
  const plain = occupation
    .toLowerCase()
    .replace(/soccer player/, 'footballer')
    .replace(/[^a-z ]/g, ' ')
    .trim();
  return plain.replace(/ +([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/**
 * The famous one of several bearers of a name: the list has nobody known in fewer than 25 languages. Undefined
 * when no bearer is known, 'ambiguous' when two are of like fame: then nobody is better than the wrong one.
 */
function famous(
  bearers: readonly { id: string; names: number }[],
  people: PersonIndex,
  born: string,
): string | 'ambiguous' | undefined {
  const possible = bearers.filter(({ id }) => people.born(id) === '' || born === '');
  const [first, second] = possible;
  if (!first) return undefined;
  return first.names >= MANY_NAMES && first.names >= 2 * (second?.names ?? 0) ? first.id : 'ambiguous';
}

function pantheon(raw: RawSources): Tables {
  const people = personIndex(raw);
  const entities: EntityRow[] = [];
  const names: NameRow[] = [];
  const statements: StatementRow[] = [];
  const seen = new Set<string>();
  for (const row of raw.tsv('pantheon/pantheon.tsv.gz')) {
    const { birthyear = '', gender = '', occupation = '', TotalPageViews = '', numlangs = '' } = row;
    // The file went through an encoding that kept no letter outside ASCII.
    const name = (row.name ?? '').replace(/^"|"$/g, '').replace(/\uFFFD\uFFFD?/g, '?');
    const damaged = name.includes('?');
    const year = Number(birthyear);
    const born =
      birthyear === '' || Number.isNaN(year) || year === 0
        ? ''
        : `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
    const label = name.replace(/\s*\(.*?\)/g, '').trim();
    const found =
      people.titled(name) ?? people.named(label, born) ?? famous(people.bearers(label), people, born);
    if (found === 'ambiguous') continue;
    const id = found ?? `glossa:person-${slug(label)}${born ? `-${Math.abs(year)}` : ''}`;
    if ((damaged && id.startsWith('glossa:')) || label === '' || slug(label) === '' || seen.has(id)) continue;
    seen.add(id);
    entities.push({ id, kind: 'person' });
    const shown = people.label(id) ?? (damaged ? undefined : label);
    if (!people.isListed(id) && shown) names.push({ id, lang: 'mul', rank: 'label', name: shown });
    const add = (property: StatementRow['property'], value: string) => {
      if (value !== '') statements.push({ id, property, value });
    };
    if (!people.isListed(id)) {
      add('born', born);
      add('gender', gender.toLowerCase());
    }
    add('occupation', occupationCode(occupation));
    if (!damaged) add('wikipedia', name);
    add('pageviews', TotalPageViews);
    add('languages', numlangs);
  }
  return {
    source: {
      id: 'pantheon',
      title: 'Pantheon 1.0, a manually verified dataset of globally famous biographies',
      publisher: 'MIT Media Lab',
      url: 'https://pantheon.world/',
      licence: 'CC-BY-SA-4.0',
      asOf: '2013-12-31',
    },
    entities,
    names,
    statements,
  };
}

export const PANTHEON: Adapter = { id: 'pantheon', run: pantheon };
