/** Records: an entity in full, as bytes. Numbers are LEB128 varints, text is UTF-8 with its length before it. */
import {
  type Entity,
  KINDS,
  NAME_LANGS,
  NAME_RANKS,
  type Name,
  PROPERTIES,
  PROPERTY_LIST,
  type Source,
  type Statement,
} from './model';

/** What turns references into ids and back. */
export interface IdTable {
  id(ref: number): string;
  find(id: string): number | undefined;
}

const PROPERTY_CODES: ReadonlyMap<string, number> = new Map(
  PROPERTY_LIST.map((property, code) => [property, code]),
);
const HAS_START = 1;
const HAS_END = 2;
const HAS_AS_OF = 4;
const HAS_UNTIL = 8;

/** Bytes of a varint of 32 bits. */
const MOST_VARINT = 5;

class ByteWriter {
  private bytes = new Uint8Array(4096);
  private length = 0;
  private readonly encoder = new TextEncoder();

  byte(value: number): void {
    this.reserve(1);
    this.bytes[this.length++] = value;
  }

  private reserve(more: number): void {
    if (this.length + more <= this.bytes.length) return;
    const larger = new Uint8Array((this.length + more) * 2);
    larger.set(this.bytes);
    this.bytes = larger;
  }

  varint(value: number): void {
    let rest = value;
    while (rest >= 128) {
      this.byte((rest % 128) | 128);
      rest = Math.floor(rest / 128);
    }
    this.byte(rest);
  }

  text(value: string): void {
    const { length } = value;
    // Of ASCII a unit is a byte: no encoder is asked.
    this.reserve(length + MOST_VARINT);
    const before = this.length;
    this.varint(length);
    for (let index = 0; index < length; index++) {
      const unit = value.charCodeAt(index);
      if (unit > 127) {
        this.length = before;
        this.encoded(value);
        return;
      }
      this.bytes[this.length++] = unit;
    }
  }

  private encoded(value: string): void {
    const encoded = this.encoder.encode(value);
    this.varint(encoded.length);
    this.reserve(encoded.length);
    this.bytes.set(encoded, this.length);
    this.length += encoded.length;
  }

  take(): Uint8Array {
    const taken = this.bytes.slice(0, this.length);
    this.length = 0;
    return taken;
  }
}

class ByteReader {
  private at = 0;
  private readonly decoder = new TextDecoder();

  constructor(private readonly bytes: Uint8Array) {}

  byte(): number {
    const value = this.bytes[this.at++];
    if (value === undefined) throw new Error('A record of the knowledge file is cut short.');
    return value;
  }

  varint(): number {
    let value = 0;
    let scale = 1;
    for (;;) {
      const byte = this.byte();
      value += (byte & 127) * scale;
      if (byte < 128) return value;
      scale *= 128;
    }
  }

  /** A number of things that take a byte or more each. */
  count(): number {
    const count = this.varint();
    if (this.at + count > this.bytes.length) throw new Error('A record of the knowledge file is cut short.');
    return count;
  }

  text(): string {
    const length = this.count();
    const text = this.decoder.decode(this.bytes.subarray(this.at, this.at + length));
    this.at += length;
    return text;
  }
}

interface SourceCode {
  code: number;
  asOf: string;
}

function writeStatement(
  writer: ByteWriter,
  statement: Statement,
  ids: IdTable,
  sources: ReadonlyMap<string, SourceCode>,
): void {
  const source = sources.get(statement.source)!;
  const hasAsOf = statement.asOf !== source.asOf;
  writer.byte(PROPERTY_CODES.get(statement.property)!);
  writer.byte(
    (statement.start === undefined ? 0 : HAS_START) |
      (statement.end === undefined ? 0 : HAS_END) |
      (hasAsOf ? HAS_AS_OF : 0) |
      (statement.until === undefined ? 0 : HAS_UNTIL),
  );
  writer.varint(source.code);
  if (PROPERTIES[statement.property] === 'item') writer.varint(ids.find(statement.value)!);
  else writer.text(statement.value);
  if (statement.start !== undefined) writer.text(statement.start);
  if (statement.end !== undefined) writer.text(statement.end);
  if (hasAsOf) writer.text(statement.asOf);
  if (statement.until !== undefined) writer.text(statement.until);
}

/** A function that encodes entities; every item value must be in `ids`, every source in `sources`. */
export function recordWriter(ids: IdTable, sources: readonly Source[]): (entity: Entity) => Uint8Array {
  const writer = new ByteWriter();
  const codes = new Map(sources.map(({ id, asOf }, code) => [id, { code, asOf }]));
  return (entity) => {
    writer.byte(KINDS.indexOf(entity.kind));
    writer.varint(entity.names.length);
    for (const name of entity.names) {
      writer.byte((NAME_LANGS.indexOf(name.lang) << 4) | NAME_RANKS.indexOf(name.rank));
      writer.text(name.name);
    }
    writer.varint(entity.statements.length);
    for (const statement of entity.statements) writeStatement(writer, statement, ids, codes);
    return writer.take();
  };
}

function readStatement(reader: ByteReader, ids: IdTable, sources: readonly Source[]): Statement {
  const property = PROPERTY_LIST[reader.byte()]!;
  const flags = reader.byte();
  const source = sources[reader.varint()]!;
  const value = PROPERTIES[property] === 'item' ? ids.id(reader.varint()) : reader.text();
  const start = flags & HAS_START ? reader.text() : undefined;
  const end = flags & HAS_END ? reader.text() : undefined;
  const asOf = flags & HAS_AS_OF ? reader.text() : source.asOf;
  const until = flags & HAS_UNTIL ? reader.text() : undefined;
  return {
    property,
    value,
    ...(start !== undefined && { start }),
    ...(end !== undefined && { end }),
    ...(until !== undefined && { until }),
    source: source.id,
    asOf,
  };
}

function readNameRows(reader: ByteReader): Name[] {
  return Array.from({ length: reader.count() }, () => {
    const code = reader.byte();
    return { lang: NAME_LANGS[code >> 4]!, rank: NAME_RANKS[code & 15]!, name: reader.text() };
  });
}

export function brokenRecord(id: string): Error {
  return new Error(`The knowledge file's record of ${id} is damaged.`);
}

function whole<T>(id: string, read: () => T): T {
  try {
    return read();
  } catch {
    throw brokenRecord(id);
  }
}

/** The names of a record, without reading its statements. Throws one clear Error when the bytes are no record. */
export function readNames(bytes: Uint8Array, id: string): Name[] {
  return whole(id, () => {
    const reader = new ByteReader(bytes);
    reader.byte();
    return readNameRows(reader);
  });
}

/** Decodes a record. Throws one clear Error when the bytes are no whole record. */
export function readRecord(bytes: Uint8Array, id: string, ids: IdTable, sources: readonly Source[]): Entity {
  return whole(id, () => {
    const reader = new ByteReader(bytes);
    const kind = KINDS[reader.byte()]!;
    const names = readNameRows(reader);
    const statements = Array.from({ length: reader.count() }, () => readStatement(reader, ids, sources));
    return { id, kind, names, statements };
  });
}
