/**
 * What the lists of dated things tell of their items beside the year: the war of a battle, who made a work or a product,
 * the town of a stadium, the throne that somebody came to. The lists name it by its English label: it is the entity of
 * that label, of the right kind, that was there at the time. Where several fit, nothing is said.
 */
import { type EntityId, type Kind, PROPERTIES } from '../../../knowledge/model';
import type { RawSources } from '../../tables/adapter';
import type { EntityRow, NameRow, StatementRow, Tables } from '../../tables/tables';
import { fieldsOf, isoYear } from '../items/dated-years';
import { classifyDescription } from '../items/descriptions';
import { nameTokens } from '../people/persons';
import { FOLDER } from '../people-2026/folder';
import { stateOfAdjective } from '../people-2026/labels';
import { isFullName } from '../people-2026/rows';
import { type CityIndex, cityIndex } from '../places/city-index';
import { type LinkedField, linkedFields } from './dated-fields';
import { idsOf } from './film-facts';
import type { LabelIndex } from './label-index';
import { throneNames, throneOf } from './thrones';

const SETTLED: ReadonlySet<Kind> = new Set<Kind>(['city', 'place', 'region']);
/** Lists of things that stand in a town. */
const STANDING =
  /^(?:stadiums|museums|castles|religious-buildings|bridges-towers|notable-buildings|historic-landmarks|historic-sites)/;

/** Who died before was no citizen of a state of today. */
const STATES_OF_TODAY = 1800;

interface Row {
  id: EntityId;
  list: string;
  /** Undefined where the list has no year that can be. */
  year: number | undefined;
  iso: string | undefined;
  description: string;
  fields: ReadonlyMap<string, string>;
}

function rowsOf(raw: RawSources): Row[] {
  return raw.tsv('wikidata-facts/dated-items-2026.tsv.gz').map((row) => {
    const { qid = '', query = '', year = '', description_en = '', extra = '' } = row;
    const iso = isoYear(year);
    return {
      id: qid,
      list: query,
      iso,
      year: iso === undefined ? undefined : Number(iso),
      description: description_en,
      fields: fieldsOf(extra),
    };
  });
}

/** Whether the linked entity was there when the thing began; undefined where no source tells its years. */
function wasThere(id: EntityId, year: number, field: LinkedField, index: LabelIndex): boolean | undefined {
  const { from, to } = index.years(id);
  if (from === undefined) return undefined;
  return year >= from - field.before && year <= (to ?? from + 110) + field.after;
}

/** Whether a person's trade goes with the field; undefined where no source tells one. */
function isOfTrade(id: EntityId, { occupations }: LinkedField, index: LabelIndex): boolean | undefined {
  const own = index.values(id, 'occupation');
  return occupations === undefined || own.length === 0 ? undefined : own.some((one) => occupations.has(one));
}

/** The one entity that a field means: the label and its time or trade agree, and nothing speaks against it. */
function linked(label: string, year: number, field: LinkedField, index: LabelIndex): EntityId | undefined {
  const fits = index.named(label, field.kinds).filter((id) => {
    const signs = [wasThere(id, year, field, index), isOfTrade(id, field, index)];
    return !signs.includes(false) && (field.occupations === undefined || signs.includes(true));
  });
  return fits.length === 1 ? fits[0] : undefined;
}

/** Whether a thing is called after its maker: "Heinkel He 162". */
function isCalledAfter(thing: EntityId, maker: string, index: LabelIndex): boolean {
  const words = nameTokens(maker).filter((word) => word.length > 2);
  const own = new Set(index.labels(thing).flatMap(nameTokens));
  return words.some((word) => own.has(word));
}

/** Items of the directors of each film, where a list of films tells them. */
function directors(raw: RawSources): Map<EntityId, EntityId[]> {
  const found = new Map<EntityId, EntityId[]>();
  for (const { qid = '', director = '' } of raw.tsv(`${FOLDER}/wikidata-films.tsv.gz`))
    found.set(qid, idsOf(director));
  return found;
}

/** The town in a field, or in a description: "castle in Strängnäs, Sweden". */
function townOf(
  { id, fields, description }: Row,
  index: LabelIndex,
  cities: CityIndex,
): EntityId | undefined {
  const label = fields.get('location') ?? / in (?:the )?(\p{Lu}[^,]+), /u.exec(description)?.[1];
  if (label === undefined) return undefined;
  const states = index.values(id, 'country');
  if (states.length > 1) return undefined;
  const [state] = states;
  const there = index
    .named(label, SETTLED)
    .filter((place) => state === undefined || index.values(place, 'country').includes(state));
  const city = state === undefined ? cities.anywhere(label) : cities.only(label, state);
  if (there.length === 0) return state === undefined ? undefined : city;
  // Of a town and its municipality the town is meant.
  const [only] =
    there.length === 1 ? there : there.filter((place) => index.kindOf(place) === 'city' && place === city);
  return state === undefined && only !== city ? undefined : only;
}

/** Leagues and sports of the clubs that a list is of. */
const LEAGUES: readonly (readonly [list: RegExp, sport: string, league?: EntityId])[] = [
  [/^nhl-/, 'iceHockey', 'Q1215892'],
  [/^nba-/, 'basketball', 'Q155223'],
  [/^nfl-/, 'americanFootball', 'Q1215884'],
  [/^mlb-/, 'baseball', 'Q1163715'],
  [/^f1-teams-/, 'motorsport', 'Q1968'],
  [/^rugby-clubs-/, 'rugby'],
];

class Links {
  readonly entities = new Map<EntityId, EntityRow>();
  readonly names: NameRow[] = [];
  readonly statements: StatementRow[] = [];

  constructor(
    readonly index: LabelIndex,
    readonly cities: CityIndex,
    readonly directors: ReadonlyMap<EntityId, readonly EntityId[]>,
  ) {}

  add(id: EntityId, property: StatementRow['property'], value: string | undefined, start?: string): void {
    if (value !== undefined && value !== '' && value !== id)
      this.statements.push({ id, property, value, ...(start !== undefined && { start }) });
  }

  /** What no table tells yet. An item that no table declares is told by none. */
  addNew(id: EntityId, property: StatementRow['property'], value: string | undefined): void {
    const isItem = PROPERTIES[property] === 'item';
    const told = this.index.values(id, property).some((one) => !isItem || this.index.has(one));
    if (!told) this.add(id, property, value);
  }

  /** The throne or the office that a list of rulers is of, from the year. */
  throne({ id, list, iso, fields }: Row): void {
    const throne = throneOf(fields.get('position') ?? list);
    if (throne === undefined || iso === undefined || this.index.kindOf(id) !== 'person') return;
    const office = throne.office;
    if (this.index.values(id, 'position').includes(office)) return;
    if (throne.names !== undefined && !this.entities.has(office)) {
      this.entities.set(office, { id: office, kind: 'office' });
      this.names.push(...throneNames(throne));
      this.add(office, 'jurisdiction', throne.jurisdiction);
      this.add(office, 'role', 'monarch');
    }
    this.add(id, 'position', office, iso);
  }

  /** False where a person is known to be born in another state. */
  wasBornIn(id: EntityId, state: EntityId): boolean {
    const states = this.index
      .values(id, 'birthPlace')
      .flatMap((place) => this.index.values(place, 'country'));
    return states.length === 0 || states.includes(state);
  }

  /** State and trade of one who died long ago. */
  person({ id, fields, description, year }: Row): void {
    const adjectives = (fields.get('nationality') ?? '').split('||').map((one) => one.replace(/ns$/, 'n'));
    const states = new Set(adjectives.map(stateOfAdjective));
    const [state] = states;
    // Of one of several states nobody knows which matters, and what is British may have been India.
    const isOfToday = year !== undefined && year >= STATES_OF_TODAY;
    if (states.size === 1 && state !== undefined && isOfToday && this.wasBornIn(id, state))
      this.addNew(id, 'citizenship', state);
    const described = classifyDescription(description);
    if (described?.kind === 'person') this.addNew(id, 'occupation', described.occupation);
  }

  /** The director whose name one list has and whose item another: both speak of the same film. */
  director(film: EntityId, name: string): EntityId | undefined {
    const items = this.directors.get(film) ?? [];
    const [item] = items;
    if (item === undefined || items.length > 1 || !isFullName(name)) return undefined;
    if (!this.index.has(item) && !this.entities.has(item)) {
      this.entities.set(item, { id: item, kind: 'person' });
      this.names.push({ id: item, lang: 'mul', rank: 'label', name });
      this.add(item, 'occupation', 'filmDirector');
    }
    return item;
  }

  /** What is called after its maker is of the maker's state. */
  ofMaker(id: EntityId, maker: EntityId): void {
    const states = this.index.values(maker, 'country');
    if (states.length === 1) this.addNew(id, 'country', states[0]);
  }

  club({ id, list }: Row): void {
    const found = LEAGUES.find(([pattern]) => pattern.test(list));
    if (found === undefined || this.index.kindOf(id) !== 'team') return;
    const [, sport, league] = found;
    this.addNew(id, 'sport', sport);
    if (league !== undefined && this.index.has(league)) this.addNew(id, 'league', league);
  }

  thing(row: Row): void {
    const { id, list, year, fields } = row;
    this.club(row);
    for (const field of linkedFields(list)) {
      const label = fields.get(field.field);
      if (label === undefined || year === undefined) continue;
      if (field.isInName && !isCalledAfter(id, label, this.index)) continue;
      const known = field.field === 'director' && this.directors.has(id);
      const found = known ? this.director(id, label) : linked(label, year, field, this.index);
      this.addNew(id, field.property, found);
      if (field.isInName && found !== undefined) this.ofMaker(id, found);
    }
    if (STANDING.test(list) && this.index.kindOf(id) === 'place') {
      const town = townOf(row, this.index, this.cities);
      this.addNew(id, 'location', town);
      if (town !== undefined) this.addNew(id, 'country', this.index.values(town, 'country')[0]);
    }
  }

  take(row: Row): void {
    if (!this.index.has(row.id)) return;
    if (row.list.endsWith('-taking-office')) this.throne(row);
    else if (row.list.startsWith('famous-')) this.person(row);
    else this.thing(row);
  }
}

async function run(raw: RawSources, index: LabelIndex): Promise<Tables> {
  const links = new Links(index, await cityIndex(raw), directors(raw));
  for (const row of rowsOf(raw)) links.take(row);
  return {
    source: {
      id: 'dated-links',
      title: 'Wikidata: things with a date, and what they belong to',
      publisher: 'Wikimedia',
      url: 'https://www.wikidata.org/',
      licence: 'CC0-1.0',
      asOf: '2026-06',
    },
    entities: [...links.entities.values()],
    names: links.names,
    statements: links.statements,
  };
}

export const DATED_LINKS = { id: 'dated-links', run };
