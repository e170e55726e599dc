/** Football clubs of the football.db lists, where one club of that name is an item. */
import { feature } from '@rapideditor/country-coder';
import { normaliseName, stripMarks } from '../../../knowledge/normalise';
import type { Adapter, RawSources } from '../../tables/adapter';
import type { EntityRow, NameRow, StatementRow, Tables } from '../../tables/tables';
import { classify } from '../items/classes';
import { countryOfIso } from '../people/countries';

const FOLDERS: Readonly<Record<string, string>> = {
  england: 'Q145',
  scotland: 'Q145',
  wales: 'Q145',
  'northern-ireland': 'Q145',
  'congo-dr': 'Q974',
  'bosnia-n-herzegovina': 'Q225',
  latvija: 'Q211',
  macedonia: 'Q221',
  ireland: 'Q27',
  cyprus: 'Q229',
  'czech-republic': 'Q213',
};

/** Nations of the United Kingdom whose clubs have folders of their own. */
const NATIONS: Readonly<Record<string, string>> = {
  england: 'Q21',
  scotland: 'Q22',
  wales: 'Q25',
  'northern-ireland': 'Q26',
};

/** State of a folder of the lists; undefined for those of continents. */
export function countryOfFolder(folder: string): string | undefined {
  const known = FOLDERS[folder];
  if (known !== undefined) return known;
  const iso2 = feature(folder.replaceAll('-', ' '))?.properties.iso1A2;
  return iso2 ? countryOfIso(iso2) : undefined;
}

/** A club's name without the words that say no more than that it is a club. */
export function clubKey(name: string): string {
  return stripMarks(normaliseName(name))
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(/\b(f ?c|a ?f ?c|s ?c|c ?f|football club|club de futbol|futbol club|fk|sk|nk)\b/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

interface Club {
  id: string;
  country: string | undefined;
  /** Keys of its labels; aliases give a club the names of its predecessors and heirs as well. */
  labels: Set<string>;
}

/** Items that are football clubs by their class, without the names. */
function itemsOfClass(raw: RawSources): Map<string, Club> {
  const classes = new Map<string, string[]>();
  for (const { qid = '', class_label_en = '' } of raw.tsv('wikidata-facts/instance-of.tsv.gz'))
    classes.set(qid, [...(classes.get(qid) ?? []), class_label_en]);
  const clubs = new Map<string, Club>();
  for (const [id, labels] of classes) {
    const football = labels.some((label) => /^(men's )?(association )?football club$/i.test(label));
    if (football && classify(labels)?.kind === 'team')
      clubs.set(id, { id, country: undefined, labels: new Set() });
  }
  return clubs;
}

function addCountries(raw: RawSources, clubs: ReadonlyMap<string, Club>): void {
  for (const file of ['triples-2021', 'triples-2020']) {
    for (const { subject = '', property, object } of raw.tsv(`wikidata-facts/${file}.tsv.gz`)) {
      const club = clubs.get(subject);
      if (club !== undefined && property === 'P17') club.country ??= object;
    }
  }
}

/** Clubs that are items, by name; those of other sports are left out. */
function clubItems(raw: RawSources): Map<string, Club[]> {
  const clubs = itemsOfClass(raw);
  addCountries(raw, clubs);
  const byKey = new Map<string, Set<Club>>();
  for (const file of ['labels-2021', 'labels-2020', 'aliases-2020']) {
    for (const { qid = '', lang = '', label, name } of raw.tsv(`wikidata-names/${file}.tsv.gz`)) {
      const club = clubs.get(qid);
      if (club === undefined) continue;
      const key = /^(en|de|es|it|fr)$/.test(lang) ? clubKey(label ?? name ?? '') : '';
      if (label !== undefined) club.labels.add(key);
      if (key.length > 2) byKey.set(key, (byKey.get(key) ?? new Set()).add(club));
    }
  }
  return new Map([...byKey].map(([key, set]) => [key, [...set]]));
}

/** Lines of the history of clubs that stand among the clubs. */
const HISTORY = /^(rename|move|merge|reform)\b/i;

function run(raw: RawSources): Tables {
  const items = clubItems(raw);
  const entities: EntityRow[] = [];
  const names: NameRow[] = [];
  const statements: StatementRow[] = [];
  const joined = new Set<string>();
  const rows = raw.tsv('football/clubs.tsv.gz').filter((row) => !HISTORY.test(row.name ?? ''));
  const states = new Map<string, Set<string>>();
  for (const { name = '', country_folder = '' } of rows) {
    const key = clubKey(name);
    states.set(key, (states.get(key) ?? new Set()).add(country_folder));
  }
  for (const row of rows) {
    const { name = '', founded = '', country_folder = '', alternative_names = '' } = row;
    const country = countryOfFolder(country_folder);
    if (country === undefined) continue;
    const key = clubKey(name);
    // Of most items the state is not known: then only a name that clubs of one state bear is sure.
    const found = (items.get(key) ?? []).filter(
      (club) => club.country === country || (club.country === undefined && states.get(key)!.size === 1),
    );
    const [club] = found;
    // A reserve team, a women's team or a refounded club may share the name: then none is sure.
    if (club === undefined || found.length > 1 || joined.has(club.id)) continue;
    joined.add(club.id);
    entities.push({ id: club.id, kind: 'team' });
    // "Clyde" and "Rotor" are words, or names of towns and rivers.
    names.push({ id: club.id, lang: 'en', rank: name.includes(' ') ? 'alias' : 'weak', name });
    for (const other of alternative_names.split('|').map((one) => one.trim())) {
      if (/^[\p{Script=Latin}\d .'&/-]{5,60}$/u.test(other) && other.includes(' '))
        names.push({ id: club.id, lang: 'mul', rank: 'weak', name: other });
    }
    statements.push(
      { id: club.id, property: 'country', value: country },
      { id: club.id, property: 'class', value: 'footballClub' },
    );
    const nation = NATIONS[country_folder];
    if (nation !== undefined) statements.push({ id: club.id, property: 'locatedIn', value: nation });
    if (/^(18|19|20)\d\d$/.test(founded) && club.labels.has(key))
      statements.push({ id: club.id, property: 'founded', value: founded });
  }
  return {
    source: {
      id: 'football-clubs',
      title: 'football.db: clubs',
      publisher: 'openfootball',
      url: 'https://github.com/openfootball/clubs',
      licence: 'CC0-1.0',
      asOf: '2025-01',
    },
    entities,
    names,
    statements,
  };
}

/** Founding, state and other names of football clubs that are items. */
export const FOOTBALL_CLUBS: Adapter = { id: 'football-clubs', run };
