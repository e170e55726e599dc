/** The name index of one language file, and several joined. */

import { expectSound } from './bounds';
import { type Hashed, hashInto } from './hash';
import { findRow, type HashTable, isHashTable } from './hash-table';
import { NAME_SECTIONS, opening, unpack } from './layout';
import { NAME_RANKS } from './model';
import type { CaseShape, NameIndex, PersonsNamed, Posting } from './store';

export const SHAPES: readonly CaseShape[] = ['capitalised', 'upper', 'lower', 'mixed', 'title'];
const NONE: readonly Posting[] = Object.freeze([]);
const NOBODY: PersonsNamed = Object.freeze({ first: 0, last: 0 });

/** A name's row is its fingerprint. */
export const NAME_MASK = 0xffffffff;
/** First words: 28 bits of fingerprint, 4 bits of word count. */
export const FIRST_MASK = 0xfffffff0;

/** Weights fall by this factor a step. */
const WEIGHT_STEP = 2 ** (1 / 6);

/** ref (20 bits), rank (4), shape (3), steps of the weight below 1 (5). */
export function packPosting(posting: Posting): number {
  const rank = NAME_RANKS.indexOf(posting.rank);
  const shape = SHAPES.indexOf(posting.shape);
  const steps = Math.min(31, Math.max(0, Math.round(-Math.log(posting.weight) / Math.log(WEIGHT_STEP))));
  return ((posting.ref << 12) | (rank << 8) | (shape << 5) | steps) >>> 0;
}

/** Persons named by a word: fingerprint (24 bits), the binary logarithms plus 1 of the counts (4 bits each). */
export const PARTS_MASK = 0xffffff00;

/** The logarithm that a count is stored as: 0 for none, 1 for one, 15 for 16384 or more. */
export function packCount(count: number): number {
  return count <= 0 ? 0 : Math.min(15, 1 + Math.floor(Math.log2(count)));
}

function unpackCount(code: number): number {
  return code === 0 ? 0 : 2 ** (code - 1);
}

function unpackPosting(word: number): Posting {
  return {
    ref: word >>> 12,
    rank: NAME_RANKS[(word >>> 8) & 15]!,
    shape: SHAPES[(word >>> 5) & 7]!,
    weight: WEIGHT_STEP ** -(word & 31),
  };
}

/** True for postings of entities that the file has, each with a rank and a shape. */
function arePostings(postings: Uint32Array, size: number): boolean {
  for (let at = 0; at < postings.length; at++) {
    const word = postings[at]!;
    if (word >>> 12 >= size || ((word >>> 8) & 15) >= NAME_RANKS.length) return false;
    if (((word >>> 5) & 7) >= SHAPES.length) return false;
  }
  return true;
}

/** A names file. Opening it parses nothing but the header, and looks that no row leads out of its section. */
export class NameFile {
  readonly buildId: number;
  private readonly names: HashTable;
  private readonly postings: Uint32Array;
  private readonly firsts: HashTable;
  private readonly parts: HashTable;

  /** Throws one clear Error when the bytes are no names file; the checksum is not verified. */
  static open(bytes: ArrayBuffer): NameFile {
    return opening('names', () => new NameFile(bytes));
  }

  private constructor(bytes: ArrayBuffer) {
    const { buildId, sections } = unpack(bytes, 'names');
    const view = (section: keyof typeof NAME_SECTIONS) => {
      const { offset, length } = sections[NAME_SECTIONS[section]]!;
      return new Uint32Array(bytes, offset, length / 4);
    };
    this.buildId = buildId;
    this.names = { buckets: view('nameBuckets'), rows: view('names') };
    this.postings = view('postings');
    this.firsts = { buckets: view('firstBuckets'), rows: view('firsts') };
    this.parts = { buckets: view('partBuckets'), rows: view('parts') };
    expectSound([this.names, this.firsts, this.parts].every(isHashTable));
    expectSound(this.postings.length === this.names.rows.length);
  }

  /** Throws one clear Error where a name is that of no entity of a file of `size` entities. */
  checkRefs(size: number): void {
    opening('names', () => expectSound(arePostings(this.postings, size)));
  }

  lookup(key: Hashed): readonly Posting[] {
    const first = findRow(this.names, key, NAME_MASK);
    if (first < 0) return NONE;
    const { rows } = this.names;
    const end = this.names.buckets[(key.slot & (this.names.buckets.length - 2)) + 1]!;
    const list: Posting[] = [];
    for (let row = first; row < end && rows[row] === key.print; row++)
      list.push(unpackPosting(this.postings[row]!));
    return list;
  }

  wordsFrom(start: Hashed): number {
    const row = findRow(this.firsts, start, FIRST_MASK);
    return row < 0 ? 0 : this.firsts.rows[row]! & ~FIRST_MASK;
  }

  personsNamed(word: Hashed): PersonsNamed {
    const row = findRow(this.parts, word, PARTS_MASK);
    if (row < 0) return NOBODY;
    const counts = this.parts.rows[row]! & ~PARTS_MASK;
    return { first: unpackCount(counts >>> 4), last: unpackCount(counts & 15) };
  }
}

/** The files of a language and of names alike in all languages as one index; a key is hashed once for all. */
export function joinIndexes(files: readonly NameFile[]): NameIndex {
  const hashed: Hashed = { slot: 0, print: 0 };
  return {
    lookup(key) {
      hashInto(hashed, key);
      let joined: readonly Posting[] = NONE;
      for (const file of files) {
        const found = file.lookup(hashed);
        if (found.length > 0) joined = joined.length === 0 ? found : [...joined, ...found];
      }
      return joined;
    },
    wordsFrom(start) {
      hashInto(hashed, start);
      let most = 0;
      for (const file of files) most = Math.max(most, file.wordsFrom(hashed));
      return most;
    },
    personsNamed(word) {
      hashInto(hashed, word);
      let [first, last] = [0, 0];
      for (const file of files) {
        const named = file.personsNamed(hashed);
        first = Math.max(first, named.first);
        last = Math.max(last, named.last);
      }
      return { first, last };
    },
  };
}
