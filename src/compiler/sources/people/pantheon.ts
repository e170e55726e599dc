/** Famous persons of all times, with the page views that tell how well known they are. */
import type { Adapter, RawSources } from '../../tables/adapter';
import type { EntityRow, NameRow, StatementRow, Tables } from '../../tables/tables';
import { type CityIndex, cityIndex } from '../places/city-index';
import { ITEM_BY_ISO2 } from '../places/territories';
import { slug } from './offices';
import { type PersonIndex, personIndex } from './persons';

export const PANTHEON_SOURCE = {
  id: 'pantheon',
  title: 'Pantheon 1.0, a manually verified dataset of globally famous biographies',
  publisher: 'MIT Media Lab',
  url: 'https://pantheon.world/',
  licence: 'CC-BY-SA-4.0',
  asOf: '2013-12-31',
};

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

/** The year of birth, as the tables write it; '' where there is none. */
function bornIn(birthyear: string): string {
  const year = Number(birthyear);
  if (birthyear === '' || Number.isNaN(year) || year === 0) return '';
  return `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
}

interface Portrayed {
  id: string;
  /** The title as the file has it, "?" for letters that it lost. */
  name: string;
  label: string;
  born: string;
  isDamaged: boolean;
}

/** The person of a row; undefined of one who cannot be told, or has no name left to be shown under. */
function portrayed(row: Readonly<Record<string, string>>, people: PersonIndex): Portrayed | undefined {
  // The file went through an encoding that kept no letter outside ASCII.
  const name = (row.name ?? '').replace(/^"|"$/g, '').replace(/\uFFFD\uFFFD?/g, '?');
  const isDamaged = name.includes('?');
  const born = bornIn(row.birthyear ?? '');
  const label = name.replace(/\s*\(.*?\)/g, '').trim();
  const found = personOf(name, label, born, people);
  if (found === 'ambiguous' || label === '' || slug(label) === '') return undefined;
  const id = found ?? `glossa:person-${slug(label)}${born ? `-${Math.abs(Number(row.birthyear))}` : ''}`;
  return isDamaged && id.startsWith('glossa:') ? undefined : { id, name, label, born, isDamaged };
}

/** So many degrees away at most a city is the one that the list's point means: about 35 km. */
const NEAR = 0.3;
/** Before this year it must be the place itself: the list has Tunis for Carthage. */
const OF_OLD = 500;
const NEAR_OF_OLD = 0.08;
/** Births from this year on lie in the states that the list names: it has those of today. */
const TODAYS_STATES = 1950;

/** Cities that the list has under a name of its time or of the region around. */
const CITY_NAMES: Readonly<Record<string, string>> = {
  Kiev: 'Kyiv',
  Bombay: 'Mumbai',
  Calcutta: 'Kolkata',
  Madras: 'Chennai',
  'New York': 'New York City',
  'Washington, D.C.': 'Washington',
};

/**
 * Where a person was born: the city that has both the name and the point of the row, or without a point the one city
 * of the name in the state; for those of our time else the state. Of older ones the state is left out: the list puts
 * Kant into Russia.
 */
export function birthPlaceOf(
  row: Readonly<Record<string, string>>,
  cities: Pick<CityIndex, 'near' | 'only'>,
): string | undefined {
  const { LAT = '', LON = '', countryCode = '' } = row;
  const written = (row.birthcity ?? '').replaceAll('"', '').replace(/\uFFFD\uFFFD?/g, '?');
  const name = CITY_NAMES[written] ?? written;
  const state = ITEM_BY_ISO2.get(countryCode);
  const year = Number(row.birthyear);
  // Where figures of scripture were born is told and not known.
  if (row.occupation === 'RELIGIOUS FIGURE' && !(year >= 1)) return undefined;
  const reach = year < OF_OLD ? NEAR_OF_OLD : NEAR;
  const city =
    LAT !== '' && LON !== ''
      ? cities.near(name, { lat: Number(LAT), lon: Number(LON), reach, state })
      : state !== undefined && cities.only(name, state);
  return city || (year >= TODAYS_STATES ? state : undefined);
}

type Row = Readonly<Record<string, string>>;

/** So many births show where the list has the middle of a city. */
const ENOUGH_BIRTHS = 4;
/** Kilometres from there to a suburb. */
const SUBURB = 3;
const KM_A_DEGREE = 111;

function cityKey({ birthcity = '', birthstate = '', countryCode = '' }: Row): string {
  return `${birthcity}|${birthstate}|${countryCode}`;
}

function groupedBy(rows: readonly Row[], keyOf: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group === undefined) groups.set(keyOf(row), [row]);
    else group.push(row);
  }
  return groups;
}

/** A row with the point that most births of its city have, by the city's name, division and state; of cities with few births none. */
export function middles(rows: readonly Row[]): Map<string, Row> {
  const placed = rows.filter(({ LAT, LON }) => LAT !== '' && LON !== '');
  const found = new Map<string, Row>();
  for (const [key, births] of groupedBy(placed, cityKey)) {
    if (births.length < ENOUGH_BIRTHS) continue;
    const points = [...groupedBy(births, ({ LAT, LON }) => `${LAT} ${LON}`).values()];
    found.set(key, points.reduce((a, b) => (b.length > a.length ? b : a))[0]!);
  }
  return found;
}

/**
 * True where the row's point lies outside the middle of its city: the list gives who was born in a suburb (Brookline,
 * Oak Park) the big city beside it, and the suburb's point.
 */
export function isInSuburb(row: Row, middle: Row | undefined): boolean {
  if (middle === undefined || row.LAT === '' || row.LON === '') return false;
  const [lat, lon] = [Number(middle.LAT), Number(middle.LON)];
  const east = (Number(row.LON) - lon) * Math.cos((lat * Math.PI) / 180);
  return Math.hypot(Number(row.LAT) - lat, east) * KM_A_DEGREE > SUBURB;
}

/** The list calls all rulers politicians, which no other does: those of old, and who bears a number or a realm. */
function isRuler({ label, born }: Portrayed): boolean {
  return Number.parseInt(born, 10) < 1500 || /\b[IVX]+\b| of \p{Lu}/u.test(label);
}

async function pantheon(raw: RawSources): Promise<Tables> {
  const people = personIndex(raw);
  const cities = await cityIndex(raw);
  const entities: EntityRow[] = [];
  const names: NameRow[] = [];
  const statements: StatementRow[] = [];
  const seen = new Set<string>();
  const rows = raw.tsv('pantheon/pantheon.tsv.gz');
  const cityMiddles = middles(rows);
  for (const row of rows) {
    const one = portrayed(row, people);
    if (one === undefined || seen.has(one.id)) continue;
    const { id, name, label, born, isDamaged } = one;
    seen.add(id);
    entities.push({ id, kind: 'person' });
    const shown = people.label(id) ?? (isDamaged ? undefined : label);
    if (!people.isListed(id) && shown) names.push({ id, lang: 'mul', rank: 'label', name: shown });
    const add = (property: StatementRow['property'], value: string) => {
      if (value !== '') statements.push({ id, property, value });
    };
    add('born', born);
    if (!people.isListed(id)) add('gender', (row.gender ?? '').toLowerCase());
    const isOutside = isInSuburb(row, cityMiddles.get(cityKey(row)));
    add('birthPlace', birthPlaceOf(isOutside ? { ...row, birthcity: '' } : row, cities) ?? '');
    const code = occupationCode(row.occupation ?? '');
    if (code !== 'politician' || !isRuler(one)) add('occupation', code);
    if (!isDamaged) add('wikipedia', name);
    add('pageviews', row.TotalPageViews ?? '');
    add('languages', row.numlangs ?? '');
  }
  return {
    source: PANTHEON_SOURCE,
    entities,
    names,
    statements,
  };
}

export const PANTHEON: Adapter = { id: 'pantheon', run: pantheon };
