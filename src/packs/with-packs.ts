/** The knowledge with packs beside it, behind the same interface: names, facts and offices of both. */
import { dayOf, yearOf } from '../knowledge/dates';
import { fieldOf } from '../knowledge/fields';
import {
  type Entity,
  type EntityId,
  type Kind,
  type NameLang,
  PROPERTIES,
  type Property,
} from '../knowledge/model';
import { caseShape, normaliseName } from '../knowledge/normalise';
import type { EntityRef, EntityTable, Knowledge, NameIndex, Posting, Records } from '../knowledge/store';
import { firstValue } from '../knowledge/values';
import type { Pack } from './format';
import { packTerms } from './terms';

type PackEntity = Pack['entities'][number];

const NONE: readonly Posting[] = Object.freeze([]);
const MOST_RELATED = 32;
/** Properties that give an entity's state, the surest first. */
const STATE: readonly Property[] = ['country', 'citizenship'];

/** What packs say of entities, each once: several packs may speak of one. */
function merged(packs: readonly Pack[]): Map<EntityId, PackEntity> {
  const all = new Map<EntityId, PackEntity>();
  for (const { entities } of packs) {
    for (const entity of entities) {
      const known = all.get(entity.id);
      all.set(
        entity.id,
        known === undefined
          ? entity
          : {
              ...known,
              names: [...known.names, ...entity.names],
              statements: [...known.statements, ...entity.statements],
            },
      );
    }
  }
  return all;
}

/** References: those of the base as they are, then the entities that the packs alone know. */
class Refs {
  readonly own: PackEntity[] = [];
  private readonly refs = new Map<EntityId, EntityRef>();

  constructor(
    private readonly base: EntityTable,
    said: ReadonlyMap<EntityId, PackEntity>,
  ) {
    for (const [id, entity] of said) {
      const known = base.find(id);
      this.refs.set(id, known ?? base.size + this.own.length);
      if (known === undefined) this.own.push(entity);
    }
  }

  of = (id: EntityId): EntityRef | undefined => this.refs.get(id) ?? this.base.find(id);
}

function packNames(
  base: NameIndex,
  said: ReadonlyMap<EntityId, PackEntity>,
  refs: Refs,
  langs: ReadonlySet<NameLang>,
): NameIndex {
  const postings = new Map<string, Posting[]>();
  const words = new Map<string, number>();
  for (const [id, { names }] of said) {
    for (const { name, rank, lang } of names) {
      if (!langs.has(lang)) continue;
      const key = normaliseName(name);
      const posting = { ref: refs.of(id)!, rank, shape: caseShape(name), weight: 1 };
      const list = postings.get(key) ?? [];
      if (!list.some(({ ref }) => ref === posting.ref)) postings.set(key, [...list, posting]);
      const parts = key.split(' ');
      const starts = parts.length > 2 ? [parts[0]!, `${parts[0]} ${parts[1]}`] : [parts[0]!];
      for (const start of starts) words.set(start, Math.max(words.get(start) ?? 0, parts.length));
    }
  }
  return {
    lookup(key) {
      const known = base.lookup(key);
      const more = postings.get(key) ?? NONE;
      if (more.length === 0) return known;
      return [...known, ...more.filter(({ ref }) => !known.some((one) => one.ref === ref))];
    },
    wordsFrom: (start) => Math.max(base.wordsFrom(start), words.get(start) ?? 0),
    personsNamed: (word) => base.personsNamed(word),
  };
}

function yearIn(entity: Entity, properties: readonly Property[]): number | undefined {
  const found = properties.map((one) => dayOf(firstValue(entity, one))).find((one) => one !== undefined);
  return found === undefined ? undefined : yearOf(found);
}

/** Ties that packs make, in both directions. */
function packTies(said: ReadonlyMap<EntityId, PackEntity>, refs: Refs): Map<EntityRef, Set<EntityRef>> {
  const ties = new Map<EntityRef, Set<EntityRef>>();
  const tie = (a: EntityRef, b: EntityRef): void => void ties.set(a, (ties.get(a) ?? new Set()).add(b));
  for (const [id, { statements }] of said) {
    const from = refs.of(id)!;
    for (const { property, value } of statements) {
      const to = PROPERTIES[property] === 'item' ? refs.of(value) : undefined;
      if (to === undefined || to === from) continue;
      tie(from, to);
      tie(to, from);
    }
  }
  return ties;
}

async function officesIn(
  said: ReadonlyMap<EntityId, PackEntity>,
  base: Knowledge,
): Promise<Map<EntityId, Entity>> {
  const ids = new Set(
    [...said.values()].flatMap(({ statements }) =>
      statements.flatMap(({ property, value }) => (property === 'position' ? value : [])),
    ),
  );
  const known = [...ids].flatMap((id) => base.entities.find(id) ?? []);
  const offices = await base.records.loadMany(known);
  return new Map(offices.map((office) => [office.id, office]));
}

/**
 * Joins packs to a knowledge. `langs` are the languages of the names that are looked up (the article's and `mul`).
 * Rejects when an office of the base that a pack names cannot be read.
 */
export async function withPacks(
  base: Knowledge,
  packs: readonly Pack[],
  langs: ReadonlySet<NameLang>,
): Promise<Knowledge> {
  if (packs.length === 0) return base;
  const said = merged(packs);
  const refs = new Refs(base.entities, said);
  const { own } = refs;
  const { size } = base.entities;
  const offices = await officesIn(said, base);
  const entityOf = (id: EntityId): Entity | undefined => said.get(id) ?? offices.get(id);
  const terms = packTerms([...said.values()], entityOf, refs.of);
  const ties = packTies(said, refs);
  const ownAt = (ref: EntityRef): PackEntity | undefined => own[ref - size];
  const stateOf = (entity: PackEntity): EntityRef | undefined => {
    const id = STATE.map((property) => firstValue(entity, property)).find((one) => one !== undefined);
    return id === undefined ? undefined : refs.of(id);
  };
  const entities: EntityTable = {
    size: size + own.length,
    id: (ref) => ownAt(ref)?.id ?? base.entities.id(ref),
    find: refs.of,
    kind: (ref): Kind => ownAt(ref)?.kind ?? base.entities.kind(ref),
    prior: (ref) => ownAt(ref)?.prior ?? base.entities.prior(ref),
    country(ref) {
      const entity = ownAt(ref);
      if (entity === undefined) return base.entities.country(ref);
      return entity.kind === 'country' ? ref : stateOf(entity);
    },
    lifespan(ref) {
      const entity = ownAt(ref);
      if (entity === undefined) return base.entities.lifespan(ref);
      return [yearIn(entity, ['born', 'founded', 'started']), yearIn(entity, ['died', 'dissolved', 'ended'])];
    },
    related(ref) {
      const known = ref < size ? base.entities.related(ref) : [];
      const more = ties.get(ref);
      return more === undefined ? known : [...new Set([...more, ...known])].slice(0, MOST_RELATED);
    },
    terms(jurisdiction, role) {
      const known = jurisdiction < size ? base.entities.terms(jurisdiction, role) : [];
      const more = terms.get(jurisdiction, role);
      return more.length === 0 ? known : [...known, ...more].sort((a, b) => a.from - b.from);
    },
    field(ref) {
      const entity = ownAt(ref);
      return entity === undefined ? base.entities.field(ref) : fieldOf(entity);
    },
    gender(ref) {
      const entity = ownAt(ref);
      if (entity === undefined) return base.entities.gender(ref);
      const gender = firstValue(entity, 'gender');
      return gender === 'male' || gender === 'female' ? gender : undefined;
    },
  };
  const withMore = (known: Entity): Entity => {
    const more = said.get(known.id);
    if (more === undefined) return known;
    return {
      ...known,
      names: [...known.names, ...more.names],
      statements: [...known.statements, ...more.statements],
    };
  };
  const loadMany = async (wanted: readonly EntityRef[]): Promise<Entity[]> => {
    const ofBase = [...new Set(wanted.filter((ref) => ref < size))];
    const known = await base.records.loadMany(ofBase);
    const byRef = new Map(ofBase.map((ref, at) => [ref, withMore(known[at]!)]));
    return wanted.map((ref) => byRef.get(ref) ?? ownAt(ref)!);
  };
  const records: Records = {
    load: async (ref) => (await loadMany([ref]))[0]!,
    loadMany,
    async names(from, to) {
      const known = from < size ? await base.records.names(from, Math.min(to, size)) : [];
      return [
        ...known,
        ...own.slice(Math.max(0, from - size), Math.max(0, to - size)).map(({ names }) => names),
      ];
    },
  };
  return {
    names: packNames(base.names, said, refs, langs),
    entities,
    records,
    sources: [...base.sources, ...packs.map(({ source }) => source)],
    asOf: base.asOf,
  };
}
