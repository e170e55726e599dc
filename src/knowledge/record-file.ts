/** The records of entities, read when they are asked for: few reads for many, and those asked for lately not again. */
import { ROWS_OF_BLOCK } from './columns';
import type { EntityFile } from './entity-file';
import { crc32, readHeader } from './layout';
import type { Entity, Name } from './model';
import { brokenRecord, readNames, readRecord } from './records';
import type { EntityRef, Records } from './store';

/** Where the records lie: a Blob in the browser, a file in Node, a buffer in tests. */
export interface RecordSource {
  /** Bytes [offset, offset + length) of the records file; fewer at its end. */
  read(offset: number, length: number): Promise<ArrayBuffer>;
}

/** Reads so many bytes apart are one: a browser takes as long to begin a read as to give so much. */
const NEAR_BYTES = 32_768;
/** Entities that are kept once they were read: those of a page, which all its cards ask for, and what these name. */
const MOST_KEPT = 1000;

/** Verified bytes of blocks of records, by the first entity of each. */
type Blocks = ReadonlyMap<EntityRef, Promise<Uint8Array>>;

const firstOf = (ref: EntityRef): EntityRef => ref - (ref % ROWS_OF_BLOCK);

export class RecordFile implements Records {
  private base: Promise<number> | undefined;
  /** The one asked for last is last. */
  private readonly kept = new Map<EntityRef, Promise<Entity>>();

  constructor(
    private readonly source: RecordSource,
    private readonly entities: EntityFile,
  ) {}

  async load(ref: EntityRef): Promise<Entity> {
    return (await this.loadMany([ref]))[0]!;
  }

  loadMany(refs: readonly EntityRef[]): Promise<Entity[]> {
    const known = refs.map((ref) => this.kept.get(ref));
    const blocks = this.readBlocks(refs.filter((_, at) => known[at] === undefined));
    return Promise.all(
      refs.map((ref, at) => {
        const entity = known[at] ?? this.kept.get(ref) ?? this.decode(ref, blocks);
        this.keep(ref, entity);
        return entity;
      }),
    );
  }

  async names(from: EntityRef, to: EntityRef): Promise<Name[][]> {
    const refs = Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);
    const blocks = this.readBlocks(refs);
    return Promise.all(
      refs.map(async (ref) => readNames(await this.recordIn(blocks, ref), this.entities.id(ref))),
    );
  }

  private keep(ref: EntityRef, entity: Promise<Entity>): void {
    const { kept } = this;
    kept.delete(ref);
    kept.set(ref, entity);
    if (kept.size > MOST_KEPT) kept.delete(kept.keys().next().value!);
  }

  private async decode(ref: EntityRef, blocks: Blocks): Promise<Entity> {
    try {
      const record = await this.recordIn(blocks, ref);
      return readRecord(record, this.entities.id(ref), this.entities, this.entities.texts.sources);
    } catch (error) {
      // The next who asks reads anew.
      this.kept.delete(ref);
      throw error;
    }
  }

  private async recordIn(blocks: Blocks, ref: EntityRef): Promise<Uint8Array> {
    const { start } = this.entities.recordBlock(ref);
    const [from, to] = this.entities.recordRange(ref);
    return (await blocks.get(firstOf(ref))!).subarray(from - start, to - start);
  }

  /** Reads the blocks of the entities, those that lie near each other at once. */
  private readBlocks(refs: readonly EntityRef[]): Blocks {
    const blocks = new Map<EntityRef, Promise<Uint8Array>>();
    const oneOfEach = [...new Map(refs.map((ref) => [firstOf(ref), ref])).values()].sort((a, b) => a - b);
    for (const near of this.groups(oneOfEach)) {
      const { start } = this.entities.recordBlock(near[0]!);
      const bytes = this.read(start, this.entities.recordBlock(near.at(-1)!).end);
      for (const ref of near)
        blocks.set(
          firstOf(ref),
          bytes.then((read) => this.verified(read, start, ref)),
        );
    }
    return blocks;
  }

  /** Parts entities, in their order, where the block of the next lies far from that of the one before. */
  private groups(refs: readonly EntityRef[]): EntityRef[][] {
    const groups: EntityRef[][] = [];
    let end = Number.NEGATIVE_INFINITY;
    for (const ref of refs) {
      const block = this.entities.recordBlock(ref);
      if (block.start - end <= NEAR_BYTES) groups.at(-1)!.push(ref);
      else groups.push([ref]);
      end = block.end;
    }
    return groups;
  }

  /** The block of an entity in bytes that were read from `start` on. */
  private verified(read: Uint8Array, start: number, ref: EntityRef): Uint8Array {
    const block = this.entities.recordBlock(ref);
    const bytes = read.subarray(block.start - start, block.end - start);
    if (crc32(bytes) !== block.check) throw brokenRecord(this.entities.id(ref));
    return bytes;
  }

  private async read(start: number, end: number): Promise<Uint8Array> {
    const base = await this.start();
    return new Uint8Array(await this.source.read(base + start, end - start));
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
