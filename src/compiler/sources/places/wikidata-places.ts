/** Wikidata's settlements and regions, with what the sources tell of the country and the region that each lies in. */
import type { EntityId } from '../../../knowledge/model';
import { normaliseName, stripMarks } from '../../../knowledge/normalise';
import type { RawSources } from '../../tables/adapter';
import { classifyDescription } from '../items/descriptions';
import { subdivisionContainment, subdivisionNames } from './cldr';
import { ISO2_BY_ITEM, TERRITORIES } from './territories';

export interface WikidataPlace {
  item: EntityId;
  /** Keys of its English names and of its labels in Latin script: see nameKey. */
  keys: Set<string>;
  /** Keys of its labels; of all its names where no label is known. */
  labelKeys: Set<string>;
  /** alpha-2 codes of the countries that any source puts it in; empty when none says. */
  countries: Set<string>;
  /** Lower-case subdivision codes ("ustx") that a source puts it in. */
  regions: Set<string>;
  /** How many names the sources have: a measure of how well known it is. */
  languages: number;
  /** True where a class says town or city, not a municipality around it; or a first-level division. */
  isMain: boolean;
}

const SETTLEMENT =
  /\b(?:city|cities|town|comune|commune|municipality|village|settlement|capital|locality|metropolis|county seat|seat|megacity|federal city|independent city|borough of|big city|human settlement|urban area|census-designated place|civil parish|township)\b/i;
const NO_SETTLEMENT =
  /\b(?:former|abolished|ancient|historic|historical|council|election|school|university|hall|museum|station|state or insular|constitution|fictional|district of|municipal district|section|park|ghost|association|club|lost|destroyed|government agency|local government|of culture|sister|list|family)\b/i;
const TOWN = /\b(?:city|cities|town|capital|village|metropolis|seat|megacity|settlement|locality)\b/i;

/** Key for comparing a name across sources: normalised, marks and "City" words left out. */
export function nameKey(name: string): string {
  return stripMarks(normaliseName(name))
    .replace(/[-'. ]+/g, ' ')
    .trim();
}

/** Class label of Wikidata ("commune of France", "city in Croatia") → a settlement's, and whether of a town. */
export function settlementClass(label: string): PlaceClass {
  if (!SETTLEMENT.test(label) || NO_SETTLEMENT.test(label)) return undefined;
  return TOWN.test(label) ? 'main' : 'other';
}

/** What a class makes of an item: the thing itself, something of the same name around or below it, or neither. */
export type PlaceClass = 'main' | 'other' | undefined;

/** Place names that tell a country or region, longest first: key → country code, subdivision code. */
export interface Gazetteer {
  countries: ReadonlyMap<string, string>;
  /** Key of a region's name → its subdivision codes. */
  regions: ReadonlyMap<string, readonly string[]>;
}

const OTHER_COUNTRY_NAMES: Readonly<Record<string, string>> = {
  'united states': 'US',
  usa: 'US',
  'new england': 'US',
  england: 'GB',
  scotland: 'GB',
  wales: 'GB',
  'northern ireland': 'GB',
  uk: 'GB',
  'czech republic': 'CZ',
  netherlands: 'NL',
  denmark: 'DK',
  china: 'CN',
  'republic of china': 'TW',
  serbian: 'RS',
  belgian: 'BE',
  ireland: 'IE',
  bahamas: 'BS',
  gambia: 'GM',
  'ivory coast': 'CI',
  turkiye: 'TR',
  'timor leste': 'TL',
  macedonia: 'MK',
  swaziland: 'SZ',
  'cyprus republic': 'CY',
  cyprus: 'CY',
  burma: 'MM',
};

/** Names of countries and of first-level regions, for reading class labels and descriptions. */
export function buildGazetteer(): Gazetteer {
  const countries = new Map<string, string>(Object.entries(OTHER_COUNTRY_NAMES));
  for (const { nameEn, iso2 } of TERRITORIES) {
    if (iso2 !== undefined) countries.set(nameKey(nameEn), iso2);
  }
  const containment = subdivisionContainment();
  const firstLevel = new Map(
    Object.entries(containment).flatMap(([larger, { _contains: parts }]) =>
      larger === larger.toLowerCase() ? parts.map((part) => [part, larger] as const) : [],
    ),
  );
  const regions = new Map<string, string[]>();
  for (const [code, name] of Object.entries(subdivisionNames())) {
    const key = nameKey(name);
    regions.set(key, [...(regions.get(key) ?? []), firstLevel.get(code) ?? code]);
  }
  return { countries, regions };
}

/**
 * Country and regions that a phrase names at its end: "city in Texas, United States", "comune of Italy",
 * "Denton, Texas". A region's name alone tells the country only when one country has such a region.
 */
export function placeOfPhrase(
  phrase: string,
  { countries, regions }: Gazetteer,
): { country?: string; regions: string[] } {
  const parts = phrase
    .split(/,| in | of (?:the )?| and /)
    .map(nameKey)
    .map((key) => key.replace(/^the /, ''))
    .filter((key) => key !== '');
  const last = parts.at(-1);
  if (last === undefined || parts.length < 2) return { regions: [] };
  const country = countries.get(last);
  const regionKey = country === undefined ? last : parts.at(-2)!;
  const found = (
    regions.get(regionKey) ??
    regions.get(regionKey.replace(/ (?:county|province|state)$/, '')) ??
    []
  ).filter((code) => country === undefined || code.slice(0, 2).toUpperCase() === country);
  const homes = new Set(found.map((code) => code.slice(0, 2).toUpperCase()));
  const own = country ?? (homes.size === 1 ? [...homes][0] : undefined);
  return {
    ...(own !== undefined && { country: own }),
    regions: own === undefined ? [] : found.filter((code) => code.slice(0, 2).toUpperCase() === own),
  };
}

type Items = ReadonlyMap<EntityId, WikidataPlace>;

const LATIN = /^[\p{Script=Latin}\p{M}\s'’.()-]+$/u;

function readClasses(
  raw: RawSources,
  gazetteer: Gazetteer,
  classOf: (label: string) => PlaceClass,
): Map<EntityId, WikidataPlace> {
  const found = new Map<EntityId, WikidataPlace>();
  const add = (qid: EntityId, label: string, sort: PlaceClass): void => {
    if (sort === undefined) return;
    const item = found.get(qid) ?? {
      item: qid,
      keys: new Set(),
      labelKeys: new Set(),
      countries: new Set(),
      regions: new Set(),
      languages: 0,
      isMain: false,
    };
    found.set(qid, item);
    item.isMain ||= sort === 'main';
    note(item, placeOfPhrase(label, gazetteer));
  };
  const classed = new Set<EntityId>();
  for (const { qid, class_label_en: label = '' } of raw.tsv('wikidata-facts/instance-of.tsv.gz')) {
    classed.add(qid!);
    add(qid!, label, classOf(label));
  }
  // Of an item without a class the description tells: "city in Hamilton County, Tennessee, United States".
  for (const { qid, description = '' } of raw.tsv('wikidata-names/english-2019.tsv.gz')) {
    if (!classed.has(qid!) && classifyDescription(description)?.kind === 'city')
      add(qid!, description, classOf('city'));
  }
  for (const state of ISO2_BY_ITEM.keys()) found.delete(state);
  return found;
}

function note(item: WikidataPlace, place: { country?: string; regions: string[] }): void {
  if (place.country !== undefined) item.countries.add(place.country);
  for (const region of place.regions) item.regions.add(region);
}

function addLabels(raw: RawSources, items: Items): void {
  for (const file of ['labels-2021', 'labels-2020']) {
    for (const { qid, label = '' } of raw.tsv(`wikidata-names/${file}.tsv.gz`)) {
      const item = items.get(qid!);
      if (item === undefined) continue;
      item.languages++;
      if (!LATIN.test(label)) continue;
      const key = nameKey(label.replace(/\s*\([^()]*\)$/, ''));
      item.keys.add(key);
      item.labelKeys.add(key);
    }
  }
}

function addAliases(raw: RawSources, items: Items, gazetteer: Gazetteer): void {
  for (const { qid, lang, name = '' } of raw.tsv('wikidata-names/aliases-2020.tsv.gz')) {
    const item = items.get(qid!);
    if (item === undefined) continue;
    item.languages++;
    if (lang !== 'en' || !LATIN.test(name.replaceAll(',', ''))) continue;
    if (name.includes(', ')) note(item, placeOfPhrase(name, gazetteer));
    else item.keys.add(nameKey(name));
  }
}

function addEnglish(raw: RawSources, items: Items, gazetteer: Gazetteer): void {
  for (const { qid, label = '', description = '', alternatives = '' } of raw.tsv(
    'wikidata-names/english-2019.tsv.gz',
  )) {
    const item = items.get(qid!);
    if (item === undefined) continue;
    item.keys.add(nameKey(label));
    item.labelKeys.add(nameKey(label));
    note(item, placeOfPhrase(description, gazetteer));
    for (const name of alternatives.split('|')) {
      if (name.includes(', ')) note(item, placeOfPhrase(name, gazetteer));
    }
  }
}

interface Triple {
  subject: EntityId;
  property: string;
  object: EntityId;
}

function* triplesOf(raw: RawSources): Generator<Triple> {
  for (const file of ['triples-2020', 'triples-2021']) {
    for (const { subject = '', property = '', object = '' } of raw.tsv(`wikidata-facts/${file}.tsv.gz`))
      yield { subject, property, object };
  }
}

/** What a triple says to lie in what: P131, and of a region, never the state, its seat (P1376, P36). */
function containmentOf({ subject, property, object }: Triple): [EntityId, EntityId] | undefined {
  if (property === 'P131') return [subject, object];
  // A former state's capital lies in another state today.
  if (property === 'P1376') return ISO2_BY_ITEM.has(object) ? undefined : [subject, object];
  return property === 'P36' && !ISO2_BY_ITEM.has(subject) ? [object, subject] : undefined;
}

/** Countries by P17; else by what it lies in. */
function readTriples(raw: RawSources, items: Items): void {
  const stated = new Map<EntityId, Set<string>>();
  const within: [EntityId, EntityId][] = [];
  for (const triple of triplesOf(raw)) {
    const { subject, property, object } = triple;
    const code =
      property === 'P17' ? (ISO2_BY_ITEM.get(object) ?? (object === 'Q29999' ? 'NL' : undefined)) : undefined;
    if (code !== undefined) stated.set(subject, (stated.get(subject) ?? new Set()).add(code));
    const pair = containmentOf(triple);
    if (pair !== undefined) within.push(pair);
  }
  for (const [id, codes] of stated) {
    const item = items.get(id);
    // What the item itself states is better than what its classes' labels suggest.
    if (item !== undefined) item.countries = new Set(codes);
  }
  for (const [id, larger] of within) {
    const item = items.get(id);
    if (item === undefined || stated.has(id)) continue;
    const own = ISO2_BY_ITEM.get(larger);
    for (const code of own === undefined ? (stated.get(larger) ?? []) : [own]) item.countries.add(code);
  }
}

/** Every item whose class counts as such a place, with its evidence. `classOf` reads the English label of a class. */
export function loadPlaces(raw: RawSources, classOf: (label: string) => PlaceClass): WikidataPlace[] {
  const gazetteer = buildGazetteer();
  const items = readClasses(raw, gazetteer, classOf);
  addLabels(raw, items);
  addAliases(raw, items, gazetteer);
  addEnglish(raw, items, gazetteer);
  readTriples(raw, items);
  const named = [...items.values()].filter(({ keys }) => keys.size > 0);
  // Where only the mixed list of 2020 knows an item, any of its names may be its label.
  for (const item of named) if (item.labelKeys.size === 0) item.labelKeys = item.keys;
  return named;
}

/** alpha-2 code → items that Wikidata gives as capitals of the state, former ones among them. */
export function readCapitals(raw: RawSources): Map<string, Set<EntityId>> {
  const capitals = new Map<string, Set<EntityId>>();
  for (const { subject, property, object } of triplesOf(raw)) {
    const [state, city] = property === 'P36' ? [subject, object] : [object, subject];
    const code = property === 'P36' || property === 'P1376' ? ISO2_BY_ITEM.get(state) : undefined;
    if (code !== undefined) capitals.set(code, (capitals.get(code) ?? new Set()).add(city));
  }
  return capitals;
}
