/**
 * The format of a pack: a JSON file of a reader's or newsroom's own entities, and facts on entities that Glossa knows.
 * `sample.json` has an example of all that it may hold.
 */
import * as v from 'valibot';
import { isDate, isEntityId, isText, isValueOf } from '../knowledge/checked-values';
import {
  type Entity,
  KINDS,
  NAME_LANGS,
  NAME_RANKS,
  PROPERTIES,
  PROPERTY_LIST,
  type Source,
} from '../knowledge/model';

export const PACK_FORMAT = 'glossa-pack';
export const PACK_VERSION = 1;
/** Bytes of a file. */
export const MOST_BYTES = 10_000_000;
const MOST_ENTITIES = 50_000;
const MOST_NAMES = 100;
const MOST_STATEMENTS = 1000;
const MOST_TEXT = 500;

/** A pack that has been read: ids are whole, each statement has its source. */
export interface Pack {
  /** Its own name in ids: "pack:NAME:slug". */
  name: string;
  title: string;
  source: Source;
  entities: (Entity & { prior: number })[];
}

const SLUG = /^[a-z0-9]+(?:[-.][a-z0-9]+)*$/;

const text = v.pipe(
  v.string(),
  v.maxLength(MOST_TEXT),
  v.check(isText, 'Expected text without control characters'),
);
const slug = v.pipe(
  v.string(),
  v.maxLength(60),
  v.regex(SLUG, 'Expected small letters, digits, "-" and "."'),
);
const date = v.pipe(v.string(), v.check(isDate, 'Expected a date: YYYY, YYYY-MM or YYYY-MM-DD'));
const id = v.pipe(
  v.string(),
  v.check(
    (value) => isEntityId(value) || (value.length <= 60 && SLUG.test(value)),
    'Expected an id: Q…, geonames:…, glossa:… or a name of your own in small letters',
  ),
);

const name = v.strictObject({
  lang: v.picklist(NAME_LANGS),
  rank: v.optional(v.picklist(NAME_RANKS), 'label'),
  name: text,
});

const statement = v.pipe(
  v.strictObject({
    property: v.picklist(PROPERTY_LIST),
    value: v.pipe(v.string(), v.maxLength(MOST_TEXT)),
    start: v.optional(date),
    end: v.optional(date),
  }),
  v.forward(
    v.check(
      ({ property, value }) =>
        PROPERTIES[property] === 'item' ? v.is(id, value) : isValueOf(property, value),
      ({ input }) => `Expected a value of type "${PROPERTIES[input.property]}" for "${input.property}"`,
    ),
    ['value'],
  ),
  v.forward(
    v.check(
      ({ start, end }) => start === undefined || end === undefined || start <= end,
      'It ends before it starts',
    ),
    ['end'],
  ),
);

const entity = v.strictObject({
  id,
  kind: v.picklist(KINDS),
  /** 0…1: how well known it is, beside Glossa's own entities. */
  prior: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(1)), 0.6),
  names: v.pipe(v.array(name), v.minLength(1), v.maxLength(MOST_NAMES)),
  statements: v.optional(v.pipe(v.array(statement), v.maxLength(MOST_STATEMENTS)), []),
});

/** What the JSON of a pack must be. */
export const packSchema = v.strictObject({
  format: v.literal(PACK_FORMAT),
  version: v.literal(PACK_VERSION),
  name: slug,
  title: text,
  source: v.strictObject({
    publisher: text,
    url: v.pipe(
      v.string(),
      v.check((url) => isValueOf('website', url), 'Expected an address: https://…'),
    ),
    licence: text,
    asOf: v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d$/), v.check(isDate, 'Expected a day: YYYY-MM-DD')),
  }),
  entities: v.pipe(v.array(entity), v.maxLength(MOST_ENTITIES)),
});
export type PackFile = v.InferOutput<typeof packSchema>;

/** The pack that a checked file describes. */
export function packOf({ name: pack, title, source, entities }: PackFile): Pack {
  const own = `pack:${pack}`;
  const idOf = (given: string): string => (isEntityId(given) ? given : `${own}:${given}`);
  return {
    name: pack,
    title,
    source: { id: own, title, ...source },
    entities: entities.map(({ id: given, kind, prior, names, statements }) => ({
      id: idOf(given),
      kind,
      prior,
      names,
      statements: statements.map(({ property, value, start, end }) => ({
        property,
        value: PROPERTIES[property] === 'item' ? idOf(value) : value,
        ...(start !== undefined && { start }),
        ...(end !== undefined && { end }),
        source: own,
        asOf: source.asOf,
      })),
    })),
  };
}
