/**
 * A hash table without gaps: rows by bucket, and where each bucket starts. A row is a fingerprint, whose low bits may
 * give way to a small value. Keys are not kept: two of one fingerprint in one bucket (one in 2^28 look-ups or rarer)
 * are taken for one.
 */
import { isPower, isRising } from './bounds';
import type { Hashed } from './hash';

/** A bucket has this many rows to twice as many on average. */
const BUCKET = 3;

export interface HashTable {
  /** u32, buckets + 1 (a power of two + 1). */
  buckets: Uint32Array;
  rows: Uint32Array;
}

/** True where every bucket lies among the rows. */
export function isHashTable({ buckets, rows }: HashTable): boolean {
  return isPower(buckets.length - 1) && isRising(buckets, 0, rows.length);
}

/** The first row of the key in the table, and -1 when it is not there. `mask`: the bits of a row that are the print. */
export function findRow({ buckets, rows }: HashTable, { slot, print }: Hashed, mask: number): number {
  const bucket = slot & (buckets.length - 2);
  const end = buckets[bucket + 1]!;
  const wanted = print & mask;
  for (let row = buckets[bucket]!; row < end; row++) if ((rows[row]! & mask) === wanted) return row;
  return -1;
}

/** A row to be written. */
export interface TableRow {
  slot: number;
  /** The fingerprint under the mask, and the value in the bits that it leaves. */
  word: number;
}

/** Sorts the rows of one bucket, a handful, by insertion: the greatest word first, rows of one word as they stand. */
function sortBucket(sorted: TableRow[], start: number, end: number): void {
  for (let from = start + 1; from < end; from++) {
    const row = sorted[from]!;
    let to = from;
    for (; to > start && sorted[to - 1]!.word < row.word; to--) sorted[to] = sorted[to - 1]!;
    sorted[to] = row;
  }
}

/** Sorts rows into buckets, within one the greatest word first; rows of one key stay in their order. */
export function makeTable<Row extends TableRow>(rows: readonly Row[]): { table: HashTable; sorted: Row[] } {
  const count = 2 ** Math.max(0, Math.floor(Math.log2(Math.max(1, rows.length) / BUCKET)));
  const buckets = new Uint32Array(count + 1);
  for (const { slot } of rows) buckets[(slot & (count - 1)) + 1]!++;
  for (let bucket = 0; bucket < count; bucket++) buckets[bucket + 1]! += buckets[bucket]!;
  const next = buckets.slice(0, count);
  const sorted = new Array<Row>(rows.length);
  for (const row of rows) sorted[next[row.slot & (count - 1)]!++] = row;
  for (let bucket = 0; bucket < count; bucket++) sortBucket(sorted, buckets[bucket]!, buckets[bucket + 1]!);
  return { table: { buckets, rows: Uint32Array.from(sorted, ({ word }) => word) }, sorted };
}
