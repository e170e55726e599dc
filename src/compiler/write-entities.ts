/** Writes the entity columns and the records. */
import { ENTITY_SECTIONS, NAMESPACES, NO_YEAR, pack } from '../knowledge/layout';
import {
  type EntityId,
  type IsoDate,
  KINDS,
  type NameRank,
  POPULARITY_PROPERTIES,
  PROPERTIES,
  ROLES,
  type Source,
} from '../knowledge/model';
import { type IdTable, recordWriter } from '../knowledge/records';
import type { MergedEntity } from './merge';
import type { TermRow } from './offices';

const PLACES = 2 ** 30;
const MOST_TIES = 32;
const MOST_ALIASES = 8;
const YEAR = /^(-?)(\d{4})/;

/** Entities in the order of the file, with the ids and the facts that the columns hold. */
export interface Ordered {
  entities: MergedEntity[];
  slugs: string[];
  codes: Uint32Array;
  refs: Map<EntityId, number>;
}

/** Puts entities in the order of their ids' codes: ids are then found by binary search. */
export function orderEntities(entities: readonly MergedEntity[]): Ordered {
  const slugs = entities
    .map(({ id }) => id)
    .filter((id) => id.startsWith(NAMESPACES[2]))
    .map((id) => id.slice(NAMESPACES[2].length))
    .sort();
  const slugAt = new Map(slugs.map((slug, index) => [slug, index]));
  const codeOf = (id: EntityId): number => {
    const namespace = NAMESPACES.findIndex((prefix) => id.startsWith(prefix));
    const rest = id.slice(NAMESPACES[namespace]!.length);
    return namespace * PLACES + (namespace === 2 ? slugAt.get(rest)! : Number(rest));
  };
  const coded = entities
    .map((entity) => ({ entity, code: codeOf(entity.id) }))
    .sort((a, b) => a.code - b.code);
  return {
    entities: coded.map(({ entity }) => entity),
    slugs,
    codes: Uint32Array.from(coded, ({ code }) => code),
    refs: new Map(coded.map(({ entity }, ref) => [entity.id, ref])),
  };
}

function yearOf(entity: MergedEntity, properties: readonly string[]): number {
  for (const property of properties) {
    const value = entity.statements.find((statement) => statement.property === property)?.value;
    const match = YEAR.exec(value ?? '');
    if (match !== null) return Math.max(-9999, Number(`${match[1] ?? ''}${match[2] ?? ''}`));
  }
  return NO_YEAR;
}

const GENDERS = ['', 'male', 'female'];

function genderOf(entity: MergedEntity): number {
  const value = entity.statements.find((statement) => statement.property === 'gender')?.value ?? '';
  return Math.max(0, GENDERS.indexOf(value));
}

/** Ties of each entity in both directions, those to rarely named entities first. */
function tieLists(ordered: Ordered): number[][] {
  const ties = ordered.entities.map(() => new Set<number>());
  ordered.entities.forEach((entity, ref) => {
    for (const statement of entity.statements) {
      if (PROPERTIES[statement.property] !== 'item') continue;
      const other = ordered.refs.get(statement.value);
      if (other === undefined || other === ref) continue;
      ties[ref]!.add(other);
      ties[other]!.add(ref);
    }
  });
  const sizeAt = (ref: number): number => ties[ref]?.size ?? 0;
  return ties.map((set) => [...set].sort((a, b) => sizeAt(a) - sizeAt(b) || a - b).slice(0, MOST_TIES));
}

function flatten(lists: readonly (readonly number[])[]): { offsets: Uint32Array; values: Uint32Array } {
  const offsets = new Uint32Array(lists.length + 1);
  lists.forEach((list, index) => {
    offsets[index + 1] = offsets[index]! + list.length;
  });
  return { offsets, values: Uint32Array.from(lists.flat()) };
}

const SHOWN: ReadonlySet<NameRank> = new Set<NameRank>(['label', 'short', 'native', 'adjective', 'former']);

/** The entity as its record keeps it: names that a card shows, no measures of popularity. */
function forRecord(entity: MergedEntity): MergedEntity {
  let aliases = 0;
  return {
    ...entity,
    names: entity.names.filter(
      (name) => SHOWN.has(name.rank) || (name.rank === 'alias' && aliases++ < MOST_ALIASES),
    ),
    statements: entity.statements.filter((statement) => !POPULARITY_PROPERTIES.has(statement.property)),
  };
}

export interface EntityColumns {
  priors: readonly number[];
  /** Ref of the country plus 1, 0 when none. */
  countries: Uint32Array;
  terms: readonly TermRow[];
  sources: readonly Source[];
  asOf: IsoDate;
}

function termColumns(
  terms: readonly TermRow[],
  refs: ReadonlyMap<EntityId, number>,
): [Uint32Array, Int32Array] {
  const rows = terms
    .filter((term) => refs.has(term.jurisdiction) && refs.has(term.person))
    .map((term) => ({ term, key: refs.get(term.jurisdiction)! * 256 + ROLES.indexOf(term.role) }))
    .sort(
      (a, b) =>
        a.key - b.key || a.term.from - b.term.from || refs.get(a.term.person)! - refs.get(b.term.person)!,
    );
  const values = new Int32Array(rows.length * 6);
  rows.forEach(({ term }, index) => {
    const office = term.office === undefined ? -1 : (refs.get(term.office) ?? -1);
    values.set(
      [refs.get(term.person)!, office, term.from, term.to, term.knownTo, term.open ? 1 : 0],
      index * 6,
    );
  });
  return [Uint32Array.from(rows, ({ key }) => key), values];
}

/** The bytes of the entity file and of the records file. */
export function writeEntities(
  ordered: Ordered,
  columns: EntityColumns,
  buildId: number,
): { entities: Uint8Array<ArrayBuffer>; records: Uint8Array<ArrayBuffer> } {
  const { entities, refs } = ordered;
  const ids: IdTable = { id: (ref) => entities[ref]!.id, find: (id) => refs.get(id) };
  const encode = recordWriter(ids, columns.sources);
  const encoded = entities.map((entity) => encode(forRecord(entity)));
  const offsets = new Uint32Array(entities.length + 1);
  encoded.forEach((bytes, ref) => {
    offsets[ref + 1] = offsets[ref]! + bytes.length;
  });
  const records = new Uint8Array(offsets.at(-1)!);
  encoded.forEach((bytes, ref) => {
    records.set(bytes, offsets[ref]!);
  });
  const facts = Uint32Array.from(entities, (entity, ref) => {
    const prior = Math.round(columns.priors[ref]! * 65535);
    return ((prior << 16) | (genderOf(entity) << 8) | KINDS.indexOf(entity.kind)) >>> 0;
  });
  const years = new Int16Array(entities.length * 2);
  entities.forEach((entity, ref) => {
    years[ref * 2] = yearOf(entity, ['born', 'founded', 'started', 'published']);
    years[ref * 2 + 1] = yearOf(entity, ['died', 'dissolved', 'ended']);
  });
  const ties = flatten(tieLists(ordered));
  const [termKeys, terms] = termColumns(columns.terms, refs);
  const texts = new TextEncoder().encode(
    JSON.stringify({ slugs: ordered.slugs, sources: columns.sources, asOf: columns.asOf }),
  );
  const sections: ArrayBufferView[] = [];
  sections[ENTITY_SECTIONS.facts] = facts;
  sections[ENTITY_SECTIONS.country] = columns.countries;
  sections[ENTITY_SECTIONS.years] = years;
  sections[ENTITY_SECTIONS.ids] = ordered.codes;
  sections[ENTITY_SECTIONS.records] = offsets;
  sections[ENTITY_SECTIONS.ties] = ties.offsets;
  sections[ENTITY_SECTIONS.tied] = ties.values;
  sections[ENTITY_SECTIONS.termKeys] = termKeys;
  sections[ENTITY_SECTIONS.terms] = terms;
  sections[ENTITY_SECTIONS.texts] = texts;
  return { entities: pack('entities', buildId, sections), records: pack('records', buildId, [records]) };
}
