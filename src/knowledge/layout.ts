/**
 * How the knowledge file is laid out: several files of one build, each a container of sections that are read as
 * typed-array views without parsing. All numbers little-endian (every browser's machine order).
 *
 * Container: magic, format version, file type, build id, checksum, number of sections (u32 each), then offset and
 * byte length (u32 each) of every section; sections start at multiples of 4. The checksum is the CRC-32 of all bytes
 * but its own; of records.bin, which is never read as a whole, of those before the first section. Sixteen records that
 * follow each other have a CRC-32 in entities.bin.
 *
 * names.LANG  see NAME_SECTIONS: three hash tables (hash-table.ts) and the postings
 * entities    see ENTITY_SECTIONS: columns, most of them packed (columns.ts)
 * records     one section, read lazily by offset
 */

import crc from 'crc-32';

export const MAGIC = 0x41534c47;
export const FORMAT_VERSION = 6;
export const FILE_TYPES = { names: 1, entities: 2, records: 3 } as const;
export type FileType = keyof typeof FILE_TYPES;

/** A hash table is two sections: where its buckets start, and its rows. */
export const NAME_SECTIONS = {
  /** Rows: fingerprints of names, one for each of a name's postings. */
  nameBuckets: 0,
  names: 1,
  /** u32 by row of 1: postings. */
  postings: 2,
  /** Rows: first words and first two words, with the words of the longest name that starts so. */
  firstBuckets: 3,
  firsts: 4,
  /** Rows: words of persons' names, with counts of the persons. */
  partBuckets: 5,
  parts: 6,
} as const;

/** Columns by entity unless told otherwise. A column of codes stands right behind the list that they are places in. */
export const ENTITY_SECTIONS = {
  /** u8: kind (bits 0-5), gender (6-7). */
  kinds: 0,
  /** u16: prior in 1/65535. */
  priors: 1,
  /** List of refs of countries, -1 for none; codes. */
  countryList: 2,
  countries: 3,
  /** List of the year of beginning << 16 | the year of end (16 bits), each NO_YEAR when unknown; codes. */
  yearList: 4,
  years: 5,
  /** Sorted numbers (columns.ts): namespace in the two top bits, then the number (of a slug: its place among the slugs). */
  idBlocks: 6,
  ids: 7,
  /** Offsets (columns.ts) in the records section, lengths u16. */
  recordBlocks: 8,
  records: 9,
  /** Offsets in 12, lengths u8. */
  tieBlocks: 10,
  ties: 11,
  /** u32: refs. */
  tied: 12,
  /** u32, sorted: jurisdiction << 8 | role; u32, one more: where its terms start. */
  termKeys: 13,
  termStarts: 14,
  /** u32 by term: person << 1 | open. */
  termPersons: 15,
  /** List of refs of offices, -1 for none; codes by term. */
  officeList: 16,
  offices: 17,
  /** List of days; codes by term: from, to and known to, one column behind the other. */
  dayList: 18,
  days: 19,
  /** UTF-8, sorted, one a line. */
  slugs: 20,
  /** UTF-8 JSON: sources, as-of date. */
  texts: 21,
  /** u32: CRC-32 of every sixteen records. */
  recordChecks: 22,
  /** u8: what persons and teams are known for: 0 for nothing, else one more than the place in FIELDS. */
  fields: 23,
} as const;

export const NO_YEAR = -32768;

/** Years of beginning and end as one i32. */
export function packYears(from: number, to: number): number {
  return (from << 16) | (to & 0xffff);
}

/** Undefined for a year that is not known. */
export function yearsOf(packed: number): readonly [from: number | undefined, to: number | undefined] {
  const from = packed >> 16;
  const to = (packed << 16) >> 16;
  return [from === NO_YEAR ? undefined : from, to === NO_YEAR ? undefined : to];
}

export const OPEN_END = 0x7fffffff;
export const OPEN_START = -0x80000000;

export const NAMESPACES = ['Q', 'geonames:', 'glossa:'] as const;
const HEADER_WORDS = 6;

const CHECKSUM_AT = 16;
const SECTIONS: Record<FileType, number> = {
  names: Object.keys(NAME_SECTIONS).length,
  entities: Object.keys(ENTITY_SECTIONS).length,
  records: 1,
};

/** CRC-32 of the bytes; `before` is that of the bytes before them. */
export function crc32(bytes: Uint8Array, before = 0): number {
  return crc.buf(bytes, before | 0) >>> 0;
}

/** CRC-32 of a container's bytes up to `end`, in steps of about a megabyte. */
function* checksumSteps(bytes: Uint8Array, end: number): Generator<void, number> {
  let sum = crc32(bytes.subarray(0, CHECKSUM_AT));
  for (let at = CHECKSUM_AT + 4; at < end; at += 2 ** 20) {
    sum = crc32(bytes.subarray(at, Math.min(end, at + 2 ** 20)), sum);
    yield;
  }
  return sum;
}

/** Runs steps to their end at once. */
export function atOnce<T>(steps: Generator<void, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Puts sections into one container. */
export function pack(
  type: FileType,
  buildId: number,
  sections: readonly ArrayBufferView[],
): Uint8Array<ArrayBuffer> {
  const offsets: number[] = [];
  let size = (HEADER_WORDS + sections.length * 2) * 4;
  for (const section of sections) {
    offsets.push(size);
    size += Math.ceil(section.byteLength / 4) * 4;
  }
  const bytes = new Uint8Array(size);
  const words = new Uint32Array(bytes.buffer);
  words.set([MAGIC, FORMAT_VERSION, FILE_TYPES[type], buildId, 0, sections.length]);
  sections.forEach((section, index) => {
    words.set([offsets[index]!, section.byteLength], HEADER_WORDS + index * 2);
    bytes.set(new Uint8Array(section.buffer, section.byteOffset, section.byteLength), offsets[index]!);
  });
  words[CHECKSUM_AT / 4] = atOnce(checksumSteps(bytes, checkedBytes(type, size, offsets[0] ?? size)));
  return bytes;
}

/** How many bytes of a file its checksum covers. */
function checkedBytes(type: FileType, size: number, firstSection: number): number {
  return type === 'records' ? firstSection : size;
}

export interface Container {
  buildId: number;
  /** Start and byte length of each section in the file. */
  sections: readonly { offset: number; length: number }[];
}

function wrong(type: FileType, why: string): Error {
  return new Error(`The knowledge file (${type}) cannot be used: ${why}.`);
}

/** Runs what opens a part of the file; a failure is one clear Error that names the part. */
export function opening<T>(type: FileType, open: () => T): T {
  try {
    return open();
  } catch (error) {
    const known = error instanceof Error && error.message.startsWith('The knowledge file');
    throw known ? error : wrong(type, 'it is damaged');
  }
}

/**
 * Header of a container; `bytes` may be the file's beginning only. Sections follow each other, all within the file
 * where it is whole. Throws one clear Error.
 */
export function readHeader(bytes: ArrayBuffer, type: FileType): Container {
  if (bytes.byteLength < HEADER_WORDS * 4) throw wrong(type, 'it is cut short');
  const header = new Uint32Array(bytes, 0, HEADER_WORDS);
  if (header[0] !== MAGIC) throw wrong(type, 'it is no knowledge file');
  if (header[1] !== FORMAT_VERSION)
    throw wrong(type, `it has format ${header[1]}, this version reads ${FORMAT_VERSION}`);
  if (header[2] !== FILE_TYPES[type]) throw wrong(type, 'it is another part of the knowledge');
  const count = SECTIONS[type];
  if (header[5] !== count) throw wrong(type, 'it is damaged');
  let end = (HEADER_WORDS + count * 2) * 4;
  if (bytes.byteLength < end) throw wrong(type, 'it is cut short');
  const table = new Uint32Array(bytes, HEADER_WORDS * 4, count * 2);
  const sections = Array.from({ length: count }, (_, index) => {
    const [offset, length] = [table[index * 2]!, table[index * 2 + 1]!];
    if (offset !== end) throw wrong(type, 'it is damaged');
    end = Math.ceil((offset + length) / 4) * 4;
    return { offset, length };
  });
  if (type === 'records') verifyAtOnce(bytes, type);
  return { buildId: header[3]!, sections };
}

/** Opens a whole container: its sections fill it. Does not verify the checksum. Throws one clear Error. */
export function unpack(bytes: ArrayBuffer, type: FileType): Container {
  const container = readHeader(bytes, type);
  const { offset, length } = container.sections.at(-1)!;
  const end = Math.ceil((offset + length) / 4) * 4;
  if (end > bytes.byteLength) throw wrong(type, 'it is cut short');
  if (end < bytes.byteLength) throw wrong(type, 'it is damaged');
  return container;
}

/** Verifies the checksum of an opened container in short steps. Throws one clear Error when it is damaged. */
export function* verify(bytes: ArrayBuffer, type: FileType): Generator<void, void> {
  const header = new Uint32Array(bytes, 0, HEADER_WORDS + 1);
  const end = checkedBytes(type, bytes.byteLength, header[HEADER_WORDS]!);
  const sum = yield* checksumSteps(new Uint8Array(bytes), end);
  if (sum !== header[CHECKSUM_AT / 4]) throw wrong(type, 'it is damaged');
}

/** Verifies the checksum of an opened container. */
export function verifyAtOnce(bytes: ArrayBuffer, type: FileType): void {
  atOnce(verify(bytes, type));
}
