/** Writes a name index: hash tables of fingerprints, no strings. */
import { hashInto } from '../../knowledge/hash';
import { makeTable, type TableRow } from '../../knowledge/hash-table';
import { NAME_SECTIONS } from '../../knowledge/layout';
import { FIRST_MASK, NAME_MASK, PARTS_MASK, packCount, packPosting } from '../../knowledge/name-index';
import type { PersonsNamed, Posting } from '../../knowledge/store';

/** Readings kept of one name, the most popular first. */
const MOST_POSTINGS = 200;
const MOST_WORDS = 12;

const HASHED = { slot: 0, print: 0 };

function rowOf(key: string, mask: number, value: number): TableRow {
  const { slot, print } = hashInto(HASHED, key);
  return { slot, word: ((print & mask) | value) >>> 0 };
}

/** Longest names by their first word, and those of three words and more by their first two words too. */
function firstRows(keys: Iterable<string>): TableRow[] {
  const longest = new Map<string, number>();
  const add = (start: string, words: number): void => {
    const known = longest.get(start);
    if (known === undefined || known < words) longest.set(start, words);
  };
  for (const key of keys) {
    let words = 1;
    for (let space = key.indexOf(' '); space >= 0; space = key.indexOf(' ', space + 1)) words++;
    if (words > MOST_WORDS) continue;
    const first = words === 1 ? key.length : key.indexOf(' ');
    add(key.slice(0, first), words);
    if (words > 2) add(key.slice(0, key.indexOf(' ', first + 1)), words);
  }
  return [...longest].map(([start, words]) => rowOf(start, FIRST_MASK, words));
}

function partRows(named: ReadonlyMap<string, PersonsNamed>): TableRow[] {
  return [...named].map(([word, { first, last }]) =>
    rowOf(word, PARTS_MASK, (packCount(first) << 4) | packCount(last)),
  );
}

interface NameRow extends TableRow {
  /** A posting as it is written. */
  packed: number;
}

/** A row for every posting of every name: those of one name stand together, the most popular first. */
function nameRows(names: ReadonlyMap<string, readonly Posting[]>, prior: (ref: number) => number): NameRow[] {
  const rows: NameRow[] = [];
  for (const [key, postings] of names) {
    const { slot, word } = rowOf(key, NAME_MASK, 0);
    const best =
      postings.length === 1
        ? postings
        : [...postings].sort((a, b) => prior(b.ref) - prior(a.ref) || a.ref - b.ref).slice(0, MOST_POSTINGS);
    for (const posting of best) rows.push({ slot, word, packed: packPosting(posting) });
  }
  return rows;
}

/** The sections of a name index: the same for the same names in any order. */
export function writeNames(
  names: ReadonlyMap<string, Posting[]>,
  prior: (ref: number) => number,
  named: ReadonlyMap<string, PersonsNamed>,
): ArrayBufferView[] {
  const main = makeTable(nameRows(names, prior));
  const firsts = makeTable(firstRows(names.keys())).table;
  const parts = makeTable(partRows(named)).table;
  const sections: ArrayBufferView[] = [];
  sections[NAME_SECTIONS.nameBuckets] = main.table.buckets;
  sections[NAME_SECTIONS.names] = main.table.rows;
  sections[NAME_SECTIONS.postings] = Uint32Array.from(main.sorted, ({ packed }) => packed);
  sections[NAME_SECTIONS.firstBuckets] = firsts.buckets;
  sections[NAME_SECTIONS.firsts] = firsts.rows;
  sections[NAME_SECTIONS.partBuckets] = parts.buckets;
  sections[NAME_SECTIONS.parts] = parts.rows;
  return sections;
}
