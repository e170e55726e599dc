/**
 * How the knowledge file is laid out: several files of one build, each a container of sections that are read as
 * typed-array views without parsing. All numbers little-endian (every browser's machine order).
 *
 * Container: magic, format version, file type, build id, checksum, number of sections (u32 each), then offset and
 * byte length (u32 each) of every section; sections start at multiples of 4. The checksum covers all after it.
 *
 * names.LANG  see NAME_SECTIONS: three hash tables (hash-table.ts) and the postings
 * entities    see ENTITY_SECTIONS: columns, most of them packed (columns.ts)
 * records     one section, read lazily by offset; its checksum is not verified as a whole
 */

export const MAGIC = 0x41534c47;
export const FORMAT_VERSION = 4;
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

/** Checksum of a view of u32 words. */
function checksumOf(words: Uint32Array): number {
  let a = 1;
  let b = 0;
  for (let index = 0; index < words.length; index++) {
    a = (a + words[index]!) | 0;
    b = (b + Math.imul(a, 31)) | 0;
  }
  return (a ^ b) >>> 0;
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
  words[4] = checksumOf(words.subarray(5));
  return bytes;
}

export interface Container {
  buildId: number;
  /** Start and byte length of each section in the file. */
  sections: readonly { offset: number; length: number }[];
}

/** Header of a container; `bytes` may be the file's beginning only. Throws one clear Error. */
export function readHeader(bytes: ArrayBuffer, type: FileType): Container {
  const wrong = (why: string): Error => new Error(`The knowledge file (${type}) cannot be used: ${why}.`);
  if (bytes.byteLength < HEADER_WORDS * 4) throw wrong('it is cut short');
  const header = new Uint32Array(bytes, 0, HEADER_WORDS);
  if (header[0] !== MAGIC) throw wrong('it is no knowledge file');
  if (header[1] !== FORMAT_VERSION)
    throw wrong(`it has format ${header[1]}, this version reads ${FORMAT_VERSION}`);
  if (header[2] !== FILE_TYPES[type]) throw wrong('it is another part of the knowledge');
  const count = header[5]!;
  if (count > 64 || bytes.byteLength < (HEADER_WORDS + count * 2) * 4) throw wrong('it is cut short');
  const table = new Uint32Array(bytes, HEADER_WORDS * 4, count * 2);
  const sections = Array.from({ length: count }, (_, index) => ({
    offset: table[index * 2]!,
    length: table[index * 2 + 1]!,
  }));
  return { buildId: header[3]!, sections };
}

/** Opens a whole container and verifies it. Throws one clear Error when it is broken. */
export function unpack(bytes: ArrayBuffer, type: FileType): Container {
  const container = readHeader(bytes, type);
  const last = container.sections.at(-1);
  const whole = last === undefined || Math.ceil((last.offset + last.length) / 4) * 4 === bytes.byteLength;
  if (!whole || checksumOf(new Uint32Array(bytes).subarray(5)) !== new Uint32Array(bytes, 16, 1)[0]) {
    throw new Error(`The knowledge file (${type}) cannot be used: it is damaged.`);
  }
  return container;
}
