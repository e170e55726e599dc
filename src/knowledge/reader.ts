/** Opens the knowledge file: typed-array views over the index, records read lazily. */
import { ROWS_OF_BLOCK } from './columns';
import { EntityFile } from './entity-file';
import { crc32, readHeader, verifyAtOnce } from './layout';
import type { Entity, Name } from './model';
import { joinIndexes, NameFile } from './name-index';
import { brokenRecord, readNames, readRecord } from './records';
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
  /** What is opened was verified before it was kept: its rows are not gone through again. */
  wereVerified?: boolean;
}

/** A part that cannot be used: the entities, or the name file at an index. */
export class BrokenPart extends Error {
  constructor(
    readonly part: 'entities' | number,
    cause: unknown,
  ) {
    super(cause instanceof Error ? cause.message : String(cause));
  }
}

function openPart<T>(part: BrokenPart['part'], open: () => T): T {
  try {
    return open();
  } catch (error) {
    throw new BrokenPart(part, error);
  }
}

class RecordFile implements Records {
  private base: Promise<number> | undefined;

  constructor(
    private readonly source: RecordSource,
    private readonly entities: EntityFile,
  ) {}

  async load(ref: EntityRef): Promise<Entity> {
    return (await this.loadMany([ref]))[0]!;
  }

  async loadMany(refs: readonly EntityRef[]): Promise<Entity[]> {
    const blocks = new Map<number, Promise<Uint8Array>>();
    return Promise.all(
      refs.map(async (ref) => {
        const { block, start } = this.entities.recordBlock(ref);
        const bytes = blocks.get(block) ?? this.readBlocks(ref, ref);
        blocks.set(block, bytes);
        const [from, to] = this.entities.recordRange(ref);
        const record = (await bytes).subarray(from - start, to - start);
        return readRecord(record, this.entities.id(ref), this.entities, this.entities.texts.sources);
      }),
    );
  }

  async names(from: EntityRef, to: EntityRef): Promise<Name[][]> {
    if (from >= to) return [];
    const { start } = this.entities.recordBlock(from);
    const bytes = await this.readBlocks(from, to - 1);
    return Array.from({ length: to - from }, (_, at) => {
      const [first, last] = this.entities.recordRange(from + at);
      return readNames(bytes.subarray(first - start, last - start), this.entities.id(from + at));
    });
  }

  /** The blocks of records from that of the one entity to that of the other, verified. */
  private async readBlocks(from: EntityRef, to: EntityRef): Promise<Uint8Array> {
    const base = await this.start();
    const first = this.entities.recordBlock(from).start;
    const last = this.entities.recordBlock(to).end;
    const bytes = new Uint8Array(await this.source.read(base + first, last - first));
    for (let ref = from - (from % ROWS_OF_BLOCK); ref <= to; ref += ROWS_OF_BLOCK) {
      const { start, end, check } = this.entities.recordBlock(ref);
      const isWhole = bytes.length >= end - first;
      if (!isWhole || crc32(bytes.subarray(start - first, end - first)) !== check)
        throw brokenRecord(this.entities.id(Math.max(from, ref)));
    }
    return bytes;
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
 * Opens the knowledge of one language. Looks that all parts are of one build and that nothing in them leads out of its
 * section; throws one clear BrokenPart when not. Records are read when asked for, and verified. The checksums of the rest
 * are for the caller to verify (`verifyParts`): that takes longer than opening.
 */
export function openKnowledge(parts: KnowledgeParts): Knowledge {
  const entities = openPart('entities', () => EntityFile.open(parts.entities, parts.wereVerified));
  const files = parts.names.map((bytes, at) =>
    openPart(at, () => {
      const file = NameFile.open(bytes);
      if (file.buildId !== entities.buildId) throw new Error('The knowledge files are of different builds.');
      if (!parts.wereVerified) file.checkRefs(entities.size);
      return file;
    }),
  );
  const { sources, asOf } = entities.texts;
  return {
    names: joinIndexes(files),
    entities,
    records: new RecordFile(parts.records, entities),
    sources,
    asOf,
  };
}

/** Verifies the checksums of what was opened. Throws one clear Error when a part is damaged. */
export function verifyParts({ names, entities }: Pick<KnowledgeParts, 'names' | 'entities'>): void {
  verifyAtOnce(entities, 'entities');
  for (const bytes of names) verifyAtOnce(bytes, 'names');
}
