/** First-level divisions of every country: names, country, ISO 3166-2 code's item in Wikidata where it is certain. */
import type { EntityId } from '../../../knowledge/model';
import type { Adapter, RawSources } from '../../tables/adapter';
import type { NameRow, StatementRow, Tables } from '../../tables/tables';
import { cldrSource, subdivisionContainment, subdivisionNames } from './cldr';
import { geonamesCities } from './geonames';
import { ITEM_BY_ISO2, ITEM_BY_SUBDIVISION } from './territories';
import { loadPlaces, nameKey, type PlaceClass, type WikidataPlace } from './wikidata-places';

const DIVISION =
  /^județ$|\b(?:provinces?|regions?|states?|count(?:y|ies)|canton|oblast|governorate|prefecture|department|district|voivodeship|krai|republic of Russia|autonomous|emirate|parish|division|territory|federal subject|federal district|constituent country|first-level administrative|insular area|municipality of Slovenia|city with millions)\b/i;
const NO_DIVISION =
  /\b(?:former|historic|historical|ancient|council|sovereign|electoral|natural|geographic|geographical|cultural|rural|urban|administrative territorial entity of a single|until|university|flag|symbol|legislature|house|park|school|owned|capital|center|city|seat|division of the|wine|autonomous university|designation|statistical|of the Soviet Union|Roman|Chinese state|vassal|holy|military|border|Kingdom|Empire|second-level|third-level|historic district|congressional|legislative|diocese|member state|with limited)\b/i;
const FIRST_LEVEL =
  /^județ$|\b(?:first-level|state of|states? and territories|states? or|provinces? of|region of|county of (?:Hungary|Croatia|Estonia|Norway|Sweden|Romania|Ireland|Lithuania|Liberia|Kenya)|oblast of|canton of Switzerland|voivodeship of|prefecture of|governorate of|department of|autonomous|constituent country|republic of Russia|krai)\b/i;

/** Class label of Wikidata → a first-level division ('main'), another division, or none. */
export function divisionClass(label: string): PlaceClass {
  if (!DIVISION.test(label) || NO_DIVISION.test(label)) return undefined;
  return FIRST_LEVEL.test(label) ? 'main' : 'other';
}

const TYPE_WORDS =
  /^(?:province of|state of|region of|department of|canton of|county of|governorate of|republic of) | (?:county|province|region|oblast|state|governorate|prefecture|department|district|canton|voivodeship|parish|division|emirate|krai|governate|municipality|autonomous region)$/g;

/** Key of a division's name without the word for its sort: "Buzău County" and "Buzău" are one. */
export function divisionKey(name: string): string {
  return nameKey(name).replace(TYPE_WORDS, '').trim();
}

/**
 * CLDR's colloquial names of Ukraine's oblasts, and the names of peoples ("Chechen", "Jewish") that it gives some
 * divisions of Russia → the names that English texts use.
 */
const ENGLISH_NAMES: Readonly<Record<string, string>> = {
  rubu: 'Buryatia',
  ruce: 'Chechnya',
  ruchu: 'Chukotka Autonomous Okrug',
  rucu: 'Chuvashia',
  rukb: 'Kabardino-Balkaria',
  rukc: 'Karachay-Cherkessia',
  rukhm: 'Khanty-Mansi Autonomous Okrug',
  runen: 'Nenets Autonomous Okrug',
  ruud: 'Udmurtia',
  ruyan: 'Yamalo-Nenets Autonomous Okrug',
  ruyev: 'Jewish Autonomous Oblast',
  ua05: 'Vinnytsia Oblast',
  ua07: 'Volyn Oblast',
  ua09: 'Luhansk Oblast',
  ua12: 'Dnipropetrovsk Oblast',
  ua14: 'Donetsk Oblast',
  ua18: 'Zhytomyr Oblast',
  ua21: 'Zakarpattia Oblast',
  ua23: 'Zaporizhzhia Oblast',
  ua26: 'Ivano-Frankivsk Oblast',
  ua32: 'Kyiv Oblast',
  ua35: 'Kirovohrad Oblast',
  ua46: 'Lviv Oblast',
  ua48: 'Mykolaiv Oblast',
  ua51: 'Odesa Oblast',
  ua53: 'Poltava Oblast',
  ua56: 'Rivne Oblast',
  ua59: 'Sumy Oblast',
  ua61: 'Ternopil Oblast',
  ua63: 'Kharkiv Oblast',
  ua65: 'Kherson Oblast',
  ua68: 'Khmelnytskyi Oblast',
  ua71: 'Cherkasy Oblast',
  ua74: 'Chernihiv Oblast',
  ua77: 'Chernivtsi Oblast',
};

/** Names of all divisions by code, without the marks of CLDR's notes ("Zanzan²"). */
function divisionNames(): Record<string, string> {
  const names = { ...subdivisionNames(), ...ENGLISH_NAMES };
  return Object.fromEntries(Object.entries(names).map(([code, name]) => [code, name.replace(/[¹²³]$/, '')]));
}

/** CLDR's form of an ISO 3166-2 code: "ES-CT" is "esct". */
export function isoCode(code: string): string {
  return code.replace('-', '').toLowerCase();
}

/** The id of a division that no item is known to be. */
export function subdivisionId(code: string): EntityId {
  return `glossa:subdivision-${code}`;
}

/** Codes of first-level divisions by country, upper-case country codes; without codes that CLDR has no name of. */
function firstLevel(): [iso2: string, code: string, name: string][] {
  const names = divisionNames();
  return Object.entries(subdivisionContainment())
    .filter(([country]) => ITEM_BY_ISO2.has(country))
    .flatMap(([country, { _contains: codes }]) =>
      codes.flatMap((code) =>
        names[code] === undefined ? [] : [[country, code, names[code]] as [string, string, string]],
      ),
    );
}

/** Divisions of first-level ones: departments, provinces, counties, each with the code of the larger one. */
function secondLevel(): [iso2: string, code: string, name: string, larger: string][] {
  const names = divisionNames();
  return Object.entries(subdivisionContainment())
    .filter(
      ([larger]) => larger === larger.toLowerCase() && ITEM_BY_ISO2.has(larger.slice(0, 2).toUpperCase()),
    )
    .flatMap(([larger, { _contains: codes }]) =>
      codes.flatMap((code) =>
        names[code] === undefined
          ? []
          : [
              [larger.slice(0, 2).toUpperCase(), code, names[code], larger] as [
                string,
                string,
                string,
                string,
              ],
            ],
      ),
    );
}

/**
 * The one item that a division is: of its country and its name, a first-level one before others; else undefined.
 * Where no item is known to be of the country and the name is this division's alone, no city's either, the one first-level division of
 * that name will do whose country no source tells.
 */
export function divisionItem(
  code: string,
  country: string,
  name: string,
  itemsByKey: ReadonlyMap<string, readonly WikidataPlace[]>,
  isOnlyOne: boolean,
): EntityId | undefined {
  const outlined = ITEM_BY_SUBDIVISION.get(`${country}-${code.slice(2).toUpperCase()}`);
  if (outlined !== undefined) return outlined;
  const named = itemsByKey.get(divisionKey(name)) ?? [];
  const found = named.filter(
    ({ countries, regions }) =>
      countries.has(country) && countries.size === 1 && (regions.size === 0 || regions.has(code)),
  );
  const main = found.filter(({ isMain }) => isMain);
  const [only, second] = main.length > 0 ? main : found;
  if (only !== undefined) return second === undefined ? only.item : undefined;
  const [first, other] = isOnlyOne
    ? named.filter(({ isMain, countries }) => isMain && countries.size === 0)
    : [];
  return other === undefined ? first?.item : undefined;
}

/** How many divisions, of all levels and countries, bear a name: by divisionKey. */
function timesUsed(): Map<string, number> {
  const uses = new Map<string, number>();
  for (const name of Object.values(subdivisionNames())) {
    uses.set(divisionKey(name), (uses.get(divisionKey(name)) ?? 0) + 1);
  }
  return uses;
}

/** Names of all cities by country: a division of the same name is left to the city where nothing tells them apart. */
function cityKeys(): Set<string> {
  return new Set(geonamesCities().map(({ country, name }) => `${country} ${nameKey(name)}`));
}

/**
 * Code of a division of the first or the second level → its item, for all that can be told. No item stands for two
 * divisions.
 */
export function divisionItems(raw: RawSources): Map<string, EntityId> {
  const byKey = new Map<string, WikidataPlace[]>();
  for (const place of loadPlaces(raw, divisionClass)) {
    for (const key of new Set([...place.keys].map((one) => one.replace(TYPE_WORDS, '').trim()))) {
      byKey.set(key, [...(byKey.get(key) ?? []), place]);
    }
  }
  const items = new Map<string, EntityId>();
  const owners = new Map<EntityId, string[]>();
  const uses = timesUsed();
  const taken = cityKeys();
  for (const [country, code, name] of [...firstLevel(), ...secondLevel()]) {
    const isOnlyOne = uses.get(divisionKey(name)) === 1 && !taken.has(`${country} ${nameKey(name)}`);
    const item = divisionItem(code, country, name, byKey, isOnlyOne);
    if (item === undefined) continue;
    items.set(code, item);
    owners.set(item, [...(owners.get(item) ?? []), code]);
  }
  const first = new Set(firstLevel().map(([, code]) => code));
  for (const codes of owners.values()) {
    // A department of its region's name is the region's item.
    const main = codes.filter((code) => first.has(code));
    for (const code of codes)
      if (codes.length > 1 && !(main.length === 1 && main[0] === code)) items.delete(code);
  }
  return items;
}

/** Names that dozens of divisions bear ("North", "Saint George", "Central"), which alone say nothing. */
const COMMON =
  /^(?:Saint|St\.|San|Santa|Central|Centre|Centro|North|South|East|West|Upper|Lower|Capital|Islands?|Eastern|Western|Northern|Southern|Federal|Midlands?|Lake|River|Mountain|Valley|Port|Grand|National|Metropolitan|New)\b/;

/** True where a division without an item can be known by its name: of four letters or more, and of no other place. */
export function isDistinctive(name: string, timesUsed: number, isCityName: boolean): boolean {
  return !isCityName && timesUsed === 1 && name.length >= 4 && !COMMON.test(name) && !name.includes('†');
}

/** What first-level divisions of a state are called, where all have one name. */
const CALLED: Readonly<Record<string, string>> = {
  AF: 'province',
  AR: 'province',
  AT: 'land',
  AU: 'federalState',
  BO: 'department',
  BR: 'federalState',
  CA: 'province',
  CH: 'canton',
  CO: 'department',
  CR: 'province',
  DE: 'land',
  DZ: 'province',
  EC: 'province',
  EE: 'county',
  EG: 'governorate',
  ES: 'autonomousCommunity',
  HR: 'county',
  HU: 'county',
  IN: 'federalState',
  IQ: 'governorate',
  IR: 'province',
  JO: 'governorate',
  JP: 'prefecture',
  KE: 'county',
  LB: 'governorate',
  LT: 'county',
  MX: 'federalState',
  MY: 'federalState',
  NG: 'federalState',
  NL: 'province',
  PL: 'voivodeship',
  PY: 'department',
  RO: 'county',
  SA: 'province',
  SE: 'county',
  SS: 'federalState',
  SD: 'federalState',
  SY: 'governorate',
  TN: 'governorate',
  TR: 'province',
  US: 'federalState',
  UY: 'department',
  VE: 'federalState',
  YE: 'governorate',
  ZA: 'province',
};
/** Territories, districts and cities of their own among them. */
const CALLED_OTHERWISE: ReadonlySet<string> = new Set(
  (
    'arc auact aunt brdf cant canu cayt codc esce esml hr21 hubc hubu hude hudu hueg huer hugy huhv hukm hukv humi ' +
    'hunk huny hups husd husf hush husk husn huss hust hutb huvm huze inan inch indd indh indl indn injk inla inld inpy ' +
    'iqkr jp13 mxcmx mxdif my14 my15 my16 ngfc nlaw nlbq1 nlbq2 nlbq3 nlcw nlsx pyasu rob usas usdc usgu usmp uspr ' +
    'usum usvi vea vew yesa'
  ).split(' '),
);

function run(raw: RawSources): Tables {
  const items = divisionItems(raw);
  const taken = cityKeys();
  const uses = timesUsed();
  const names: NameRow[] = [];
  const statements: StatementRow[] = [];
  const ids: EntityId[] = [];
  for (const [country, code, name] of firstLevel()) {
    const item = items.get(code);
    const isCityName = taken.has(`${country} ${nameKey(name)}`);
    if (item === undefined && !isDistinctive(name, uses.get(divisionKey(name)) ?? 1, isCityName)) continue;
    const id = item ?? subdivisionId(code);
    ids.push(id);
    names.push({ id, lang: 'en', rank: isCityName ? 'weak' : 'label', name });
    statements.push({ id, property: 'country', value: ITEM_BY_ISO2.get(country)! });
    const called = CALLED_OTHERWISE.has(code) ? undefined : CALLED[country];
    if (called !== undefined) statements.push({ id, property: 'class', value: called });
  }
  const known = new Set(ids);
  for (const [country, code, , larger] of secondLevel()) {
    const [id, around] = [items.get(code), items.get(larger)];
    if (id === undefined || known.has(id)) continue;
    statements.push({ id, property: 'country', value: ITEM_BY_ISO2.get(country)! });
    if (around !== undefined && around !== id) statements.push({ id, property: 'locatedIn', value: around });
  }
  return {
    source: cldrSource('cldr-subdivisions', 'Subdivisions of countries'),
    entities: ids.map((id) => ({ id, kind: 'region' })),
    names,
    statements,
  };
}

export const CLDR_SUBDIVISIONS: Adapter = { id: 'cldr-subdivisions', run };
