/** Opens the knowledge file: typed-array views over the index, records read lazily. */
import {
  NAMESPACES,
  NO_YEAR,
  OPEN_END,
  OPEN_START,
  readHeader,
  ENTITY_SECTIONS as S,
  unpack,
} from './layout';
import {
  type Entity,
  type EntityId,
  type IsoDate,
  KINDS,
  type Kind,
  ROLES,
  type Role,
  type Source,
} from './model';
import { joinIndexes, NameFile } from './name-index';
import { readRecord } from './records';
import type { EntityRef, EntityTable, Knowledge, Records, Term } from './store';

/** Where the records lie: a Blob in the browser, a file in Node, a buffer in tests. */
export interface RecordSource {
  /** Bytes [offset, offset + length) of the records file; fewer at its end. */
  read(offset: number, length: number): Promise<ArrayBuffer>;
}

export interface KnowledgeParts {
  /** Name files of the article's language and of `mul`, in any order. */
  names: readonly ArrayBuffer[];
  entities: ArrayBuffer;
  records: RecordSource;
}

interface Texts {
  slugs: string[];
  sources: Source[];
  asOf: IsoDate;
}

const PLACES = 2 ** 30;

class EntityFile implements EntityTable {
  readonly size: number;
  readonly buildId: number;
  readonly texts: Texts;
  private readonly words: Record<
    'facts' | 'country' | 'ids' | 'records' | 'ties' | 'tied' | 'termKeys',
    Uint32Array
  >;
  private readonly years: Int16Array;
  private readonly termValues: Int32Array;

  constructor(bytes: ArrayBuffer) {
    const { buildId, sections } = unpack(bytes, 'entities');
    const at = (index: number) => sections[index]!;
    const view = (index: number) => new Uint32Array(bytes, at(index).offset, at(index).length / 4);
    this.buildId = buildId;
    this.words = {
      facts: view(S.facts),
      country: view(S.country),
      ids: view(S.ids),
      records: view(S.records),
      ties: view(S.ties),
      tied: view(S.tied),
      termKeys: view(S.termKeys),
    };
    this.years = new Int16Array(bytes, at(S.years).offset, at(S.years).length / 2);
    this.termValues = new Int32Array(bytes, at(S.terms).offset, at(S.terms).length / 4);
    const texts = new Uint8Array(bytes, at(S.texts).offset, at(S.texts).length);
    this.texts = JSON.parse(new TextDecoder().decode(texts)) as Texts;
    this.size = this.words.ids.length;
  }

  id(ref: EntityRef): EntityId {
    const code = this.words.ids[ref]!;
    const namespace = Math.floor(code / PLACES);
    const number = code % PLACES;
    return NAMESPACES[namespace]! + (namespace === 2 ? this.texts.slugs[number]! : number);
  }

  find(id: EntityId): EntityRef | undefined {
    const code = this.codeOf(id);
    if (code === undefined) return undefined;
    const { ids } = this.words;
    let low = 0;
    let high = ids.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      if (ids[middle]! < code) low = middle + 1;
      else if (ids[middle]! > code) high = middle - 1;
      else return middle;
    }
    return undefined;
  }

  private codeOf(id: EntityId): number | undefined {
    const namespace = NAMESPACES.findIndex((prefix) => id.startsWith(prefix));
    if (namespace < 0) return undefined;
    const rest = id.slice(NAMESPACES[namespace]!.length);
    const number = namespace === 2 ? searchSorted(this.texts.slugs, rest) : Number(rest);
    return Number.isInteger(number) && number >= 0 && number < PLACES
      ? namespace * PLACES + number
      : undefined;
  }

  kind(ref: EntityRef): Kind {
    return KINDS[this.words.facts[ref]! & 255]!;
  }

  prior(ref: EntityRef): number {
    return (this.words.facts[ref]! >>> 16) / 65535;
  }

  gender(ref: EntityRef): 'male' | 'female' | undefined {
    const code = (this.words.facts[ref]! >>> 8) & 3;
    return code === 1 ? 'male' : code === 2 ? 'female' : undefined;
  }

  country(ref: EntityRef): EntityRef | undefined {
    const country = this.words.country[ref]!;
    return country === 0 ? undefined : country - 1;
  }

  lifespan(ref: EntityRef): readonly [from: number | undefined, to: number | undefined] {
    const from = this.years[ref * 2]!;
    const to = this.years[ref * 2 + 1]!;
    return [from === NO_YEAR ? undefined : from, to === NO_YEAR ? undefined : to];
  }

  related(ref: EntityRef): readonly EntityRef[] {
    const { ties, tied } = this.words;
    return Array.from(tied.subarray(ties[ref]!, ties[ref + 1]!));
  }

  terms(jurisdiction: EntityRef, role: Role): readonly Term[] {
    const key = jurisdiction * 256 + ROLES.indexOf(role);
    const { termKeys } = this.words;
    let low = 0;
    let high = termKeys.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (termKeys[middle]! < key) low = middle + 1;
      else high = middle;
    }
    const terms: Term[] = [];
    for (let index = low; index < termKeys.length && termKeys[index] === key; index++)
      terms.push(this.term(index));
    return terms;
  }

  private term(index: number): Term {
    const [person, office, from, to, knownTo, open] = this.termValues.subarray(index * 6, index * 6 + 6);
    return {
      person: person!,
      office: office === -1 ? undefined : office,
      from: from === OPEN_START ? Number.NEGATIVE_INFINITY : from!,
      to: to === OPEN_END ? Number.POSITIVE_INFINITY : to!,
      knownTo: knownTo!,
      open: open === 1,
    };
  }

  /** Start and end of the entity's record in the records section. */
  recordRange(ref: EntityRef): readonly [number, number] {
    return [this.words.records[ref]!, this.words.records[ref + 1]!];
  }
}

function searchSorted(list: readonly string[], wanted: string): number {
  let low = 0;
  let high = list.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (list[middle]! < wanted) low = middle + 1;
    else if (list[middle]! > wanted) high = middle - 1;
    else return middle;
  }
  return -1;
}

class RecordFile implements Records {
  private base: Promise<number> | undefined;

  constructor(
    private readonly source: RecordSource,
    private readonly entities: EntityFile,
  ) {}

  async load(ref: EntityRef): Promise<Entity> {
    const base = await this.start();
    const [from, to] = this.entities.recordRange(ref);
    const bytes = new Uint8Array(await this.source.read(base + from, to - from));
    return readRecord(bytes, this.entities.id(ref), this.entities, this.entities.texts.sources);
  }

  loadMany(refs: readonly EntityRef[]): Promise<Entity[]> {
    return Promise.all(refs.map((ref) => this.load(ref)));
  }

  /** Offset of the records in their file; checks once that the file belongs to this build. */
  private start(): Promise<number> {
    this.base ??= this.readStart().catch((error: unknown) => {
      this.base = undefined;
      throw error;
    });
    return this.base;
  }

  private async readStart(): Promise<number> {
    const { buildId, sections } = readHeader(await this.source.read(0, 64), 'records');
    if (buildId !== this.entities.buildId) throw new Error('The knowledge files are of different builds.');
    return sections[0]!.offset;
  }
}

/**
 * Opens the knowledge of one language. Verifies checksums and that all parts are of one build; throws one clear Error
 * when they are not. Records are read when asked for.
 */
export function openKnowledge(parts: KnowledgeParts): Knowledge {
  const entities = new EntityFile(parts.entities);
  const files = parts.names.map((bytes) => new NameFile(bytes));
  if (files.some((file) => file.buildId !== entities.buildId)) {
    throw new Error('The knowledge files are of different builds.');
  }
  const { sources, asOf } = entities.texts;
  return {
    names: joinIndexes(files),
    entities,
    records: new RecordFile(parts.records, entities),
    sources,
    asOf,
  };
}
