/** Wikidata's properties as properties of the model: the comments of PROPERTIES in src/knowledge/model.ts in code. */
import type { Kind, Property } from '../../knowledge/model';
import { isoDate, itemId, point, quantity, type Snak, textOf } from './item';

export interface Mapping {
  property: Property;
  /** The value in the notation of the model; undefined where the snak has none that the model can hold. */
  read(snak: Snak): string | undefined;
  /** Several values are true at once, or one after another with dates. One value otherwise: the best. */
  many: boolean;
  /** Values follow each other in time: past ones are kept with their dates. */
  temporal: boolean;
}

const one = (property: Property, read: Mapping['read']): Mapping => ({
  property,
  read,
  many: false,
  temporal: false,
});
const item = (property: Property): Mapping => one(property, itemId);
const items = (property: Property): Mapping => ({ property, read: itemId, many: true, temporal: false });
const terms = (property: Property): Mapping => ({ property, read: itemId, many: true, temporal: true });
const date = (property: Property): Mapping => one(property, isoDate);
const text = (property: Property): Mapping => one(property, textOf);

const GENDERS: Readonly<Record<string, string>> = {
  Q6581097: 'male',
  Q2449503: 'male',
  Q6581072: 'female',
  Q1052281: 'female',
};

function gender(snak: Snak): string | undefined {
  const id = itemId(snak);
  return id === undefined ? undefined : (GENDERS[id] ?? 'other');
}

/** By Wikidata's property. Where two become one property with one value, the first that has a value stands. */
export const MAPPINGS: Readonly<Record<string, Mapping>> = {
  P17: item('country'),
  P131: item('locatedIn'),
  P30: items('continent'),
  P36: item('capital'),
  P1376: items('capitalOf'),
  P47: items('borders'),
  P37: items('officialLanguage'),
  P38: items('currency'),
  P140: items('religion'),
  P463: terms('memberOf'),
  P361: items('partOf'),
  P1365: items('predecessor'),
  P1366: items('successor'),
  P19: item('birthPlace'),
  P20: item('deathPlace'),
  P27: items('citizenship'),
  P102: terms('party'),
  P39: terms('position'),
  P108: terms('employer'),
  P69: items('educatedAt'),
  P26: terms('spouse'),
  P22: items('parent'),
  P25: items('parent'),
  P40: items('child'),
  P3373: items('sibling'),
  P166: items('award'),
  P54: terms('team'),
  P1001: items('jurisdiction'),
  P159: item('headquarters'),
  P749: items('parentOrganisation'),
  P127: terms('owner'),
  P112: items('founder'),
  P488: terms('leader'),
  P169: terms('leader'),
  P6: terms('leader'),
  P35: terms('leader'),
  P118: items('league'),
  P115: items('venue'),
  P710: items('participant'),
  P1346: items('winner'),
  P276: item('locatedIn'),
  P50: items('author'),
  P57: items('author'),
  P175: items('author'),
  P170: items('author'),
  P176: items('maker'),
  P178: items('maker'),
  P155: items('follows'),
  P569: date('born'),
  P570: date('died'),
  P571: date('founded'),
  P576: date('dissolved'),
  P580: date('started'),
  P585: date('started'),
  P582: date('ended'),
  P577: date('published'),
  P1082: one('population', (snak) => quantity(snak, 'persons')),
  P2046: one('area', (snak) => quantity(snak, 'km²')),
  P2044: one('elevation', (snak) => quantity(snak, 'm')),
  P2043: one('length', (snak) => quantity(snak, 'km')),
  P4010: one('gdp', (snak) => quantity(snak, 'dollars')),
  P1120: one('deaths', (snak) => quantity(snak, 'persons')),
  P625: one('coordinates', point),
  P21: one('gender', gender),
  P1559: text('nativeName'),
  P1705: text('nativeName'),
  P297: text('iso2'),
  P299: text('isoNumeric'),
  P1566: text('geonames'),
  P856: text('website'),
};

const NATURE: ReadonlySet<Kind> = new Set<Kind>(['water', 'mountain']);
/** Properties that only some kinds have in the model: elsewhere they mean other things (the length of a film). */
const ONLY: Partial<Record<Property, ReadonlySet<Kind>>> = {
  gender: new Set<Kind>(['person']),
  iso2: new Set<Kind>(['country', 'territory']),
  isoNumeric: new Set<Kind>(['country', 'territory']),
  gdp: new Set<Kind>(['country', 'territory']),
  started: new Set<Kind>(['event']),
  ended: new Set<Kind>(['event']),
  deaths: new Set<Kind>(['event']),
  length: NATURE,
};

/** The property that a value gets in an entity of the kind; undefined where the model has none for it. */
export function propertyFor(mapping: Mapping, id: string, kind: Kind): Property | undefined {
  if (id === 'P276' && kind === 'event') return 'location';
  const only = ONLY[mapping.property];
  return only === undefined || only.has(kind) ? mapping.property : undefined;
}
