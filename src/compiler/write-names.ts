/** Writes a name index: an open-addressed hash table of fingerprints, no strings. */
import { fingerprint, slotHash } from '../knowledge/hash';
import { pack } from '../knowledge/layout';
import { PARTS_MASK, packCount, packPosting } from '../knowledge/name-index';
import type { PersonsNamed, Posting } from '../knowledge/store';

/** Readings kept of one name, the most popular first. */
const MOST_POSTINGS = 200;
const MOST_WORDS = 12;

function capacityFor(count: number): number {
  return 2 ** Math.max(4, Math.ceil(Math.log2(Math.max(1, count) * 1.6)));
}

function slotTable(keys: readonly string[], values: Uint32Array): Uint32Array {
  const capacity = capacityFor(keys.length);
  const slots = new Uint32Array(capacity * 2);
  keys.forEach((key, index) => {
    let slot = slotHash(key) & (capacity - 1);
    const print = fingerprint();
    while (slots[slot * 2] !== 0) slot = (slot + 1) & (capacity - 1);
    slots[slot * 2] = print;
    slots[slot * 2 + 1] = values[index]!;
  });
  return slots;
}

/** Longest names by their first word, and those of three words and more by their first two words too. */
function firstTable(keys: readonly string[]): Uint32Array {
  const longest = new Map<string, number>();
  const add = (start: string, words: number): void => {
    longest.set(start, Math.max(longest.get(start) ?? 0, words));
  };
  for (const key of keys) {
    const words = key.split(' ');
    if (words.length > MOST_WORDS) continue;
    add(words[0]!, words.length);
    if (words.length > 2) add(`${words[0]} ${words[1]}`, words.length);
  }
  const capacity = capacityFor(longest.size);
  const table = new Uint32Array(capacity);
  for (const [word, words] of longest) {
    let slot = slotHash(word) & (capacity - 1);
    const print = (fingerprint() & 0xfffffff0) >>> 0;
    while (table[slot] !== 0 && (table[slot]! & 0xfffffff0) >>> 0 !== print)
      slot = (slot + 1) & (capacity - 1);
    table[slot] = (print | Math.max(words, table[slot]! & 15)) >>> 0;
  }
  return table;
}

function partsTable(named: ReadonlyMap<string, PersonsNamed>): Uint32Array {
  const capacity = capacityFor(named.size);
  const table = new Uint32Array(capacity);
  for (const [word, { first, last }] of named) {
    let slot = slotHash(word) & (capacity - 1);
    while (table[slot] !== 0) slot = (slot + 1) & (capacity - 1);
    table[slot] = ((fingerprint() & PARTS_MASK) | (packCount(first) << 4) | packCount(last)) >>> 0;
  }
  return table;
}

/** The bytes of a name index. Keys are written in sorted order, so that the same names give the same bytes. */
export function writeNames(
  names: ReadonlyMap<string, Posting[]>,
  prior: (ref: number) => number,
  named: ReadonlyMap<string, PersonsNamed>,
  buildId: number,
): Uint8Array<ArrayBuffer> {
  const keys = [...names.keys()].sort();
  const postings: number[] = [];
  const values = new Uint32Array(keys.length);
  keys.forEach((key, index) => {
    const list = names
      .get(key)!
      .sort((a, b) => prior(b.ref) - prior(a.ref) || a.ref - b.ref)
      .slice(0, MOST_POSTINGS);
    values[index] = ((postings.length << 8) | list.length) >>> 0;
    for (const posting of list) postings.push(packPosting(posting));
  });
  return pack('names', buildId, [
    slotTable(keys, values),
    Uint32Array.from(postings),
    firstTable(keys),
    partsTable(named),
  ]);
}
