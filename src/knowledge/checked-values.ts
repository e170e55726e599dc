/** What the fields of a table may hold: every value is checked by the type of its property. */
import { type IsoDate, PROPERTIES, type Property, type ValueType } from './model';

const ID = /^(?:Q([1-9]\d*)|geonames:([1-9]\d*)|glossa:[a-z0-9]+(?:[-.][a-z0-9]+)*)$/;
/** Ids are numbers of 30 bits in the compiled file. */
const MOST_ID = 2 ** 30;

/** True for a well-formed EntityId. */
export function isEntityId(id: string): boolean {
  const match = ID.exec(id);
  return match !== null && Number(match[1] ?? match[2] ?? 0) < MOST_ID;
}

/** True for a property of the model: own ones only, "constructor" is none. */
export function isProperty(name: string): name is Property {
  return Object.hasOwn(PROPERTIES, name);
}

const DATE = /^(-?)(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/;

/** True for an IsoDate whose day is in the calendar. */
export function isDate(text: string): text is IsoDate {
  const match = DATE.exec(text);
  if (match === null) return false;
  const [year, month, day] = [Number(match[2]), Number(match[3] ?? 1), Number(match[4] ?? 1)];
  if (month < 1 || month > 12 || day < 1) return false;
  if (day <= 28) return true;
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return day <= (month === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31);
}

function isPoint(text: string): boolean {
  const match = /^(-?\d{1,2}(?:\.\d{1,4})?),(-?\d{1,3}(?:\.\d{1,4})?)$/.exec(text);
  return match !== null && Math.abs(Number(match[1])) <= 90 && Math.abs(Number(match[2])) <= 180;
}

/** True for what can be shown: no control characters, no lone halves of characters, no spaces around. */
export function isText(text: string): boolean {
  return text !== '' && !/[\p{Cc}\u2028\u2029\ufffd\p{Cs}]/u.test(text) && text.trim() === text;
}

function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^\s/]/i.test(text) && URL.canParse(text);
}

const CHECKS: Record<ValueType, (value: string) => boolean> = {
  item: isEntityId,
  date: isDate,
  number: (value) => /^-?\d{1,15}(?:\.\d{1,6})?$/.test(value),
  point: isPoint,
  code: (value) => /^[a-z][A-Za-z0-9]*(?:[.-][a-z][A-Za-z0-9]*)*$/.test(value),
  text: isText,
};

/** Texts that have a form of their own. */
const FORMS: Partial<Record<Property, (value: string) => boolean>> = {
  website: isWebAddress,
  iso2: (value) => /^[A-Z]{2}$/.test(value),
  isoNumeric: (value) => /^\d{3}$/.test(value),
  geonames: (value) => /^[1-9]\d*$/.test(value),
};

/** True for a value that the property may have. */
export function isValueOf(property: Property, value: string): boolean {
  return CHECKS[PROPERTIES[property]](value) && (FORMS[property]?.(value) ?? true);
}
