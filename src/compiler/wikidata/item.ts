/** An entity of the Wikidata JSON dump, as far as it is read: https://doc.wikimedia.org/Wikibase/master/php/docs_topics_json.html */
import type { IsoDate } from '../../knowledge/model';

export interface Text {
  language: string;
  value: string;
}

export type Value =
  | { type: 'wikibase-entityid'; value: { id?: string; 'entity-type'?: string; 'numeric-id'?: number } }
  | { type: 'time'; value: { time: string; precision: number } }
  | { type: 'quantity'; value: { amount: string; unit: string } }
  | { type: 'globecoordinate'; value: { latitude: number; longitude: number; globe?: string | null } }
  | { type: 'monolingualtext'; value: { language: string; text: string } }
  | { type: 'string'; value: string };

/** A main value or a qualifier; without `datavalue` where the value is unknown or there is none. */
export interface Snak {
  snaktype: 'value' | 'somevalue' | 'novalue';
  datavalue?: Value;
}

export interface Claim {
  mainsnak: Snak;
  rank: 'preferred' | 'normal' | 'deprecated';
  qualifiers?: Record<string, Snak[]>;
}

/** PHP writes an empty map as []: every map may be an empty list. */
export interface Item {
  type: string;
  id: string;
  labels: Record<string, Text>;
  aliases: Record<string, Text[]>;
  claims: Record<string, Claim[]>;
  sitelinks: Record<string, { site: string; title: string }>;
  modified?: string;
}

/** A parsed line as an item, with what is missing left empty; undefined where it is no entity of a dump. */
export function toItem(value: unknown): Item | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { type, id, ...rest } = value as Partial<Item>;
  if (typeof type !== 'string' || typeof id !== 'string') return undefined;
  return { type, id, labels: {}, aliases: {}, claims: {}, sitelinks: {}, ...rest };
}

/** Id of the item that a snak names; undefined where it names none. */
export function itemId(snak: Snak | undefined): string | undefined {
  const value = snak?.datavalue;
  if (value?.type !== 'wikibase-entityid') return undefined;
  if (value.value.id !== undefined) return /^Q\d+$/.test(value.value.id) ? value.value.id : undefined;
  return value.value['entity-type'] === 'item' ? `Q${value.value['numeric-id']}` : undefined;
}

/** Precision of the dump: 9 year, 10 month, 11 day; what is known less exactly (a decade, a century) is no date here. */
const LENGTHS: Readonly<Record<number, number>> = { 9: 4, 10: 7, 11: 10 };

/** '+1952-10-07T00:00:00Z' with its precision as an IsoDate; years of more than four digits are left out. */
export function isoDate(snak: Snak | undefined): IsoDate | undefined {
  const value = snak?.datavalue;
  if (value?.type !== 'time') return undefined;
  const match = /^([+-])0*(\d{4}-\d\d-\d\d)T/.exec(value.value.time);
  const length = LENGTHS[Math.min(11, value.value.precision)];
  if (match === null || length === undefined) return undefined;
  const date = match[2]!.slice(0, length);
  if (/-00|^0000/.test(date)) return undefined;
  return match[1] === '-' ? `-${date}` : date;
}

/** Units by item: what one of it is in the unit of the model (km², m, km; persons and dollars are the unit itself). */
const UNITS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  'km²': { Q712226: 1, Q25343: 1e-6, Q35852: 0.01, Q232291: 2.589988, Q81292: 0.004046856 },
  m: { Q11573: 1, Q3710: 0.3048, Q828224: 1000 },
  km: { Q828224: 1, Q11573: 0.001, Q253276: 1.609344 },
  persons: { '1': 1 },
  dollars: { Q4917: 1 },
};
export type Unit = keyof typeof UNITS;

/** A quantity in the unit asked for, in decimal notation; undefined where its unit is another. */
export function quantity(snak: Snak | undefined, unit: Unit): string | undefined {
  const value = snak?.datavalue;
  if (value?.type !== 'quantity') return undefined;
  const factor = UNITS[unit]?.[value.value.unit.replace(/^.*\//, '')];
  const amount = Number(value.value.amount);
  if (factor === undefined || !Number.isFinite(amount)) return undefined;
  if (factor === 1) return value.value.amount.replace(/^\+/, '');
  return String(Number((amount * factor).toPrecision(6)));
}

const EARTH = 'http://www.wikidata.org/entity/Q2';

/** 'lat,lon' with up to 4 decimals; undefined off the Earth. */
export function point(snak: Snak | undefined): string | undefined {
  const value = snak?.datavalue;
  if (value?.type !== 'globecoordinate' || (value.value.globe ?? EARTH) !== EARTH) return undefined;
  const round = (degrees: number): string => String(Number(degrees.toFixed(4)));
  return `${round(value.value.latitude)},${round(value.value.longitude)}`;
}

/** A text value, of a string or of one language. */
export function textOf(snak: Snak | undefined): string | undefined {
  const value = snak?.datavalue;
  if (value?.type === 'string') return value.value.trim();
  return value?.type === 'monolingualtext' ? value.value.text.trim() : undefined;
}
