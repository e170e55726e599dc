/** Opens the knowledge file: typed-array views over the index, records read lazily. */
import { EntityFile } from './entity-file';
import { readHeader } from './layout';
import type { Entity, Name } from './model';
import { joinIndexes, NameFile } from './name-index';
import { readNames, readRecord } from './records';
import type { EntityRef, Knowledge, Records } from './store';

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

  async names(from: EntityRef, to: EntityRef): Promise<Name[][]> {
    if (from >= to) return [];
    const base = await this.start();
    const [start] = this.entities.recordRange(from);
    const [, end] = this.entities.recordRange(to - 1);
    const bytes = new Uint8Array(await this.source.read(base + start, end - start));
    return Array.from({ length: to - from }, (_, at) => {
      const [first, last] = this.entities.recordRange(from + at);
      return readNames(bytes.subarray(first - start, last - start), this.entities.id(from + at));
    });
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
