/** Writes the entity columns and the records. */

import { packCoded, packOffsets, packSorted } from '../../knowledge/columns';
import { fieldOf } from '../../knowledge/fields';
import { crc32, NAMESPACES, NO_YEAR, packYears, ENTITY_SECTIONS as S } from '../../knowledge/layout';
import {
  ARTICLE_LANGS,
  type Entity,
  type EntityId,
  FIELDS,
  type IsoDate,
  KINDS,
  type NameLang,
  type NameRank,
  POPULARITY_PROPERTIES,
  PROPERTIES,
  type Property,
  ROLES,
  type Source,
  type Statement,
} from '../../knowledge/model';
import { type IdTable, recordWriter } from '../../knowledge/records';
import { firstValue } from '../../knowledge/values';
import type { MergedEntity } from '../entity';
import type { TermRow } from '../offices/offices';
import { knownForByRef } from './known-for';

const PLACES = 2 ** 30;
const MOST_TIES = 32;
const MOST_ALIASES = 6;
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

function yearOf(entity: MergedEntity, properties: readonly Property[]): number {
  for (const property of properties) {
    const value = firstValue(entity, property);
    const match = YEAR.exec(value ?? '');
    if (match !== null) return Math.max(-9999, Number(`${match[1] ?? ''}${match[2] ?? ''}`));
  }
  return NO_YEAR;
}

const GENDERS = ['', 'male', 'female'];

function genderOf(entity: MergedEntity): number {
  const value = firstValue(entity, 'gender') ?? '';
  return Math.max(0, GENDERS.indexOf(value));
}

/** Refs that follow each other in a pair of them: a number that a double holds exactly. */
const PAIR = 2 ** 24;

/** Every tie in both directions, once: [ref * PAIR + other], sorted. */
function tiePairs({ entities, refs }: Ordered): Float64Array {
  const pairs: number[] = [];
  entities.forEach((entity, ref) => {
    for (const statement of entity.statements) {
      if (PROPERTIES[statement.property] !== 'item') continue;
      const other = refs.get(statement.value);
      if (other !== undefined && other !== ref) pairs.push(ref * PAIR + other, other * PAIR + ref);
    }
  });
  const sorted = Float64Array.from(pairs).sort();
  return sorted.filter((pair, at) => pair !== sorted[at - 1]);
}

/** Ties of each entity in both directions, those to rarely named entities first. */
function tieLists(ordered: Ordered): number[][] {
  const pairs = tiePairs(ordered);
  const sizes = new Uint32Array(ordered.entities.length);
  for (const pair of pairs) sizes[Math.floor(pair / PAIR)]!++;
  let start = 0;
  return Array.from(sizes, (size) => {
    const list = Array.from(pairs.subarray(start, start + size), (pair) => pair % PAIR);
    start += size;
    return size < 2 ? list : list.sort((a, b) => sizes[a]! - sizes[b]! || a - b).slice(0, MOST_TIES);
  });
}

/** Cards are in these; names in other languages are read by the compiler alone. */
const SHOWN_LANGS: ReadonlySet<NameLang> = new Set<NameLang>(['mul', ...ARTICLE_LANGS]);
const SHOWN: ReadonlySet<NameRank> = new Set<NameRank>(['label', 'short', 'native', 'adjective', 'former']);

/** The entity as its record keeps it: names that a card shows, no measures of popularity. */
function forRecord(entity: MergedEntity, known: readonly Statement[] = []): Entity {
  let aliases = 0;
  return {
    id: entity.id,
    kind: entity.kind,
    names: entity.names.filter(
      (name) =>
        SHOWN_LANGS.has(name.lang) &&
        (SHOWN.has(name.rank) || (name.rank === 'alias' && aliases++ < MOST_ALIASES)),
    ),
    statements: [
      ...entity.statements.filter((statement) => !POPULARITY_PROPERTIES.has(statement.property)),
      ...known,
    ],
  };
}

export interface EntityColumns {
  priors: readonly number[];
  /** Refs of the countries, -1 for none. */
  countries: readonly number[];
  terms: readonly TermRow[];
  sources: readonly Source[];
  asOf: IsoDate;
}

/** Writes the sections of the terms, sorted by jurisdiction, role and start. */
function addTerms(
  sections: ArrayBufferView[],
  terms: readonly TermRow[],
  refs: ReadonlyMap<EntityId, number>,
): void {
  const rows = terms
    .filter((term) => refs.has(term.jurisdiction) && refs.has(term.person))
    .map((term) => ({ term, key: refs.get(term.jurisdiction)! * 256 + ROLES.indexOf(term.role) }))
    .sort(
      (a, b) =>
        a.key - b.key || a.term.from - b.term.from || refs.get(a.term.person)! - refs.get(b.term.person)!,
    );
  const starts = rows.flatMap(({ key }, row) => (key === rows[row - 1]?.key ? [] : [row]));
  sections[S.termKeys] = Uint32Array.from(starts, (row) => rows[row]!.key);
  sections[S.termStarts] = Uint32Array.from([...starts, rows.length]);
  sections[S.termPersons] = Uint32Array.from(
    rows,
    ({ term }) => refs.get(term.person)! * 2 + (term.open ? 1 : 0),
  );
  const offices = packCoded(
    rows.map(({ term }) => (term.office === undefined ? -1 : (refs.get(term.office) ?? -1))),
  );
  sections[S.officeList] = offices.list;
  sections[S.offices] = offices.codes;
  const days = packCoded([
    ...rows.map(({ term }) => term.from),
    ...rows.map(({ term }) => term.to),
    ...rows.map(({ term }) => term.knownTo),
  ]);
  sections[S.dayList] = days.list;
  sections[S.days] = days.codes;
}

function addFacts(sections: ArrayBufferView[], { entities, codes }: Ordered, columns: EntityColumns): void {
  sections[S.kinds] = Uint8Array.from(
    entities,
    (entity) => (genderOf(entity) << 6) | KINDS.indexOf(entity.kind),
  );
  sections[S.fields] = Uint8Array.from(entities, (entity) => {
    const field = fieldOf(entity);
    return field === undefined ? 0 : 1 + FIELDS.indexOf(field);
  });
  sections[S.priors] = Uint16Array.from(columns.priors, (prior) => Math.round(prior * 65535));
  const countries = packCoded(columns.countries);
  sections[S.countryList] = countries.list;
  sections[S.countries] = countries.codes;
  const years = packCoded(
    entities.map((entity) =>
      packYears(
        yearOf(entity, ['born', 'founded', 'started', 'published']),
        yearOf(entity, ['died', 'dissolved', 'ended']),
      ),
    ),
  );
  sections[S.yearList] = years.list;
  sections[S.years] = years.codes;
  const ids = packSorted(codes);
  sections[S.idBlocks] = ids.blocks;
  sections[S.ids] = ids.lows;
}

function addTies(sections: ArrayBufferView[], ordered: Ordered): void {
  const lists = tieLists(ordered);
  const offsets = packOffsets(
    lists.map((list) => list.length),
    new Uint8Array(lists.length),
  );
  sections[S.tieBlocks] = offsets.blocks;
  sections[S.ties] = offsets.lengths;
  sections[S.tied] = Uint32Array.from(lists.flat());
}

/** Writes where the records lie; gives the records themselves. */
function addRecords(
  sections: ArrayBufferView[],
  ordered: Ordered,
  { sources, priors }: EntityColumns,
): Uint8Array {
  const { entities, refs } = ordered;
  const known = knownForByRef(ordered, priors);
  const ids: IdTable = { id: (ref) => entities[ref]!.id, find: (id) => refs.get(id) };
  const encode = recordWriter(ids, sources);
  const encoded = entities.map((entity, ref) => encode(forRecord(entity, known.get(ref))));
  const offsets = packOffsets(
    encoded.map(({ length }) => length),
    new Uint16Array(encoded.length),
  );
  sections[S.recordBlocks] = offsets.blocks;
  sections[S.records] = offsets.lengths;
  const records = new Uint8Array(encoded.reduce((sum, { length }) => sum + length, 0));
  let end = 0;
  for (const bytes of encoded) {
    records.set(bytes, end);
    end += bytes.length;
  }
  sections[S.recordChecks] = offsets.blocks.map((start, block) =>
    crc32(records.subarray(start, offsets.blocks[block + 1] ?? end)),
  );
  return records;
}

/** The sections of the entity file and of the records file. */
export function writeEntities(
  ordered: Ordered,
  columns: EntityColumns,
): { entities: ArrayBufferView[]; records: ArrayBufferView[] } {
  const sections: ArrayBufferView[] = [];
  addFacts(sections, ordered, columns);
  addTies(sections, ordered);
  addTerms(sections, columns.terms, ordered.refs);
  const records = addRecords(sections, ordered, columns);
  const utf8 = new TextEncoder();
  sections[S.slugs] = utf8.encode(ordered.slugs.join('\n'));
  sections[S.texts] = utf8.encode(JSON.stringify({ sources: columns.sources, asOf: columns.asOf }));
  return { entities: sections, records: [records] };
}
