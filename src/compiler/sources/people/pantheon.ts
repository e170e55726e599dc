/** Famous persons of all times, with the page views that tell how well known they are. */
import type { Adapter, RawSources } from '../../tables/adapter';
import type { EntityRow, NameRow, StatementRow, Tables } from '../../tables/tables';
import { slug } from './offices';
import { type PersonIndex, personIndex } from './persons';

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
 * The person of a row: by the article's title, which is one person's, or by the whole name and the year of birth. A name
 * that others bear of whom no year is known joins nobody: 'ambiguous', and no second entity of the name is made.
 */
function personOf(
  title: string,
  label: string,
  born: string,
  people: PersonIndex,
): string | 'ambiguous' | undefined {
  const titled = people.titled(title);
  if (titled !== undefined && agrees(people.born(titled), born)) return titled;
  const named = people.named(label, born);
  if (named !== undefined) return named;
  return people.bearers(label).length > 0 ? 'ambiguous' : undefined;
}

/** Years before printing are told differently by a few. */
function agrees(known: string, born: string): boolean {
  if (known === '' || born === '') return true;
  const [a, b] = [known, born].map((date) => Number.parseInt(date, 10));
  return Math.abs(a! - b!) <= (a! < 1500 ? 10 : 1);
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
    const found = personOf(name, label, born, people);
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
    add('born', born);
    if (!people.isListed(id)) add('gender', gender.toLowerCase());
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
