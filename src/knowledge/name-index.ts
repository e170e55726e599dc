/** The name index of one language file, and several joined. */
import { fingerprint, slotHash } from './hash';
import { NAME_SECTIONS, unpack } from './layout';
import { NAME_RANKS } from './model';
import type { CaseShape, NameIndex, PersonsNamed, Posting } from './store';

export const SHAPES: readonly CaseShape[] = ['capitalised', 'upper', 'lower', 'mixed', 'title'];
const NONE: readonly Posting[] = Object.freeze([]);
const NOBODY: PersonsNamed = Object.freeze({ first: 0, last: 0 });
/** First words: 28 bits of fingerprint, 4 bits of word count. */
const FIRST_MASK = 0xfffffff0;

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

/** A names file as a NameIndex. Opening it parses nothing but the header. */
export class NameFile implements NameIndex {
  readonly buildId: number;
  private readonly slots: Uint32Array;
  private readonly postings: Uint32Array;
  private readonly firsts: Uint32Array;
  private readonly parts: Uint32Array;

  constructor(bytes: ArrayBuffer) {
    const { buildId, sections } = unpack(bytes, 'names');
    const view = (index: number) =>
      new Uint32Array(bytes, sections[index]!.offset, sections[index]!.length / 4);
    this.buildId = buildId;
    this.slots = view(NAME_SECTIONS.slots);
    this.postings = view(NAME_SECTIONS.postings);
    this.firsts = view(NAME_SECTIONS.firsts);
    this.parts = view(NAME_SECTIONS.parts);
  }

  lookup(key: string): readonly Posting[] {
    const mask = this.slots.length / 2 - 1;
    let slot = slotHash(key) & mask;
    const print = fingerprint();
    for (;;) {
      const found = this.slots[slot * 2]!;
      if (found === 0) return NONE;
      if (found === print) return this.read(this.slots[slot * 2 + 1]!);
      slot = (slot + 1) & mask;
    }
  }

  wordsFrom(start: string): number {
    const mask = this.firsts.length - 1;
    let slot = slotHash(start) & mask;
    const print = (fingerprint() & FIRST_MASK) >>> 0;
    for (;;) {
      const found = this.firsts[slot]!;
      if (found === 0) return 0;
      if ((found & FIRST_MASK) >>> 0 === print) return found & 15;
      slot = (slot + 1) & mask;
    }
  }

  personsNamed(word: string): PersonsNamed {
    const mask = this.parts.length - 1;
    let slot = slotHash(word) & mask;
    const print = (fingerprint() & PARTS_MASK) >>> 0;
    for (;;) {
      const found = this.parts[slot]!;
      if (found === 0) return NOBODY;
      if ((found & PARTS_MASK) >>> 0 === print)
        return { first: unpackCount((found >>> 4) & 15), last: unpackCount(found & 15) };
      slot = (slot + 1) & mask;
    }
  }

  private read(word: number): readonly Posting[] {
    const start = word >>> 8;
    const list: Posting[] = [];
    for (let index = start; index < start + (word & 255); index++)
      list.push(unpackPosting(this.postings[index]!));
    return list;
  }
}

/** Joins the index of a language with the one of names alike in all languages. */
export function joinIndexes(files: readonly NameIndex[]): NameIndex {
  return {
    lookup(key) {
      let joined: readonly Posting[] = NONE;
      for (const file of files) {
        const found = file.lookup(key);
        if (found.length > 0) joined = joined.length === 0 ? found : [...joined, ...found];
      }
      return joined;
    },
    wordsFrom(start) {
      let most = 0;
      for (const file of files) most = Math.max(most, file.wordsFrom(start));
      return most;
    },
    personsNamed(word) {
      const all = files.map((file) => file.personsNamed(word));
      return {
        first: Math.max(0, ...all.map(({ first }) => first)),
        last: Math.max(0, ...all.map(({ last }) => last)),
      };
    },
  };
}
