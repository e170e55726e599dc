/**
 * How the knowledge file is laid out: several files of one build, each a container of sections that are read as
 * typed-array views without parsing. All numbers little-endian (every browser's machine order).
 *
 * Container: magic, format version, file type, build id, checksum, number of sections (u32 each), then offset and
 * byte length (u32 each) of every section; sections start at multiples of 4. The checksum covers all after it.
 *
 * names.LANG  0 slots: pairs of fingerprint and (offset << 8 | count) into 1; 1 postings; 2 first words and first
 *               two words; 3 persons by word
 * entities    see ENTITY_SECTIONS
 * records     one section, read lazily by offset; its checksum is not verified as a whole
 */

export const MAGIC = 0x41534c47;
export const FORMAT_VERSION = 3;
export const FILE_TYPES = { names: 1, entities: 2, records: 3 } as const;
export type FileType = keyof typeof FILE_TYPES;

export const NAME_SECTIONS = { slots: 0, postings: 1, firsts: 2, parts: 3 } as const;

/** Columns by entity unless told otherwise. */
export const ENTITY_SECTIONS = {
  /** u32: kind (bits 0-7), gender (8-9), prior in 1/65535 (16-31). */
  facts: 0,
  /** u32: ref of the country plus 1, 0 when none. */
  country: 1,
  /** i16 pairs: years of beginning and end, NO_YEAR when unknown. */
  years: 2,
  /** u32 sorted: namespace in the two top bits, then the number (of a slug: its place in the slug table). */
  ids: 3,
  /** u32, size + 1: offset of the record in the records section. */
  records: 4,
  /** u32, size + 1: where the entity's ties start in 6. */
  ties: 5,
  /** u32: refs. */
  tied: 6,
  /** u32 by term, sorted: jurisdiction << 8 | role. */
  termKeys: 7,
  /** i32 six by term: person, office or -1, from, to, known to, open. */
  terms: 8,
  /** UTF-8 JSON: slugs, sources, as-of date. */
  texts: 9,
} as const;

export const NO_YEAR = -32768;
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
