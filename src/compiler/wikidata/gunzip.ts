/**
 * Decompresses gzip (RFC 1952), member by member. Node's own gunzip reads members in a row too, but throws away the last
 * quarter of a megabyte of a member that is followed by bytes which are neither a member nor zeros.
 */
import { constants, crc32, createInflateRaw } from 'node:zlib';

const CHUNK = 1 << 18;
const FIXED_HEADER = 10;
const TRAILER = 8;
/** Bits of the flags in a header. */
const HEADER_CHECK = 2;
const EXTRA = 4;
const NAME = 8;
const COMMENT = 16;

/** Length in bytes of a member's header; undefined where the bytes do not hold all of it. */
function headerLength(bytes: Buffer): number | undefined {
  if (bytes.length < FIXED_HEADER + 2) return undefined;
  const flags = bytes[3]!;
  let end = FIXED_HEADER;
  if (flags & EXTRA) end += 2 + bytes.readUInt16LE(FIXED_HEADER);
  for (const text of [NAME, COMMENT]) {
    if ((flags & text) === 0) continue;
    const zero = bytes.indexOf(0, end);
    if (zero < 0) return undefined;
    end = zero + 1;
  }
  if (flags & HEADER_CHECK) end += 2;
  return end <= bytes.length ? end : undefined;
}

/** Bytes that come piece by piece, the next of them at hand. */
class Input {
  held: Buffer = Buffer.alloc(0);
  private readonly pieces: AsyncIterator<Uint8Array>;

  constructor(source: AsyncIterable<Uint8Array>) {
    this.pieces = source[Symbol.asyncIterator]();
  }

  /** Takes one piece more in hand; false at the end. */
  async more(): Promise<boolean> {
    const { value, done } = await this.pieces.next();
    if (done) return false;
    this.held = this.held.length === 0 ? Buffer.from(value) : Buffer.concat([this.held, value]);
    return true;
  }

  /** True where so many bytes are left, which are at hand then. */
  async has(count: number): Promise<boolean> {
    while (this.held.length < count) if (!(await this.more())) return false;
    return true;
  }

  drop(count: number): void {
    this.held = this.held.subarray(count);
  }
}

/** The bytes of one member behind its header. What follows them stays in the input. */
async function* inflate(input: Input): AsyncGenerator<Uint8Array> {
  // Flushing at the end gives what a file that is cut short still holds, instead of an error.
  const stream = createInflateRaw({ chunkSize: CHUNK, finishFlush: constants.Z_SYNC_FLUSH });
  const ready: Uint8Array[] = [];
  let failure: Error | undefined;
  let used = 0;
  stream.on('data', (bytes) => ready.push(bytes));
  const over = new Promise<void>((resolve) => {
    stream.on('end', resolve);
    stream.on('error', (error) => {
      failure = error;
      resolve();
    });
  });
  do {
    const { held } = input;
    await Promise.race([over, new Promise((resolve) => stream.write(held, resolve))]);
    input.drop(stream.bytesWritten - used);
    used = stream.bytesWritten;
    yield* ready.splice(0);
    // Bytes are left over once the member is at its end.
  } while (failure === undefined && input.held.length === 0 && (await input.more()));
  stream.end();
  await over;
  yield* ready.splice(0);
  if (failure !== undefined) throw failure;
}

/** Zeros fill a file up to a length, as tapes want it. Throws where anything else is left. */
async function expectZeros(input: Input): Promise<void> {
  do {
    if (input.held.some((byte) => byte !== 0)) throw new Error('bytes that are no gzip follow');
    input.drop(input.held.length);
  } while (await input.more());
}

/**
 * The decompressed bytes in pieces; memory is bounded by a few of them. What a damaged file holds before the damage is
 * given before the error is thrown; what is cut short ends without one.
 */
export async function* gunzip(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const input = new Input(source);
  while (await input.has(2)) {
    if (input.held[0] !== 0x1f || input.held[1] !== 0x8b) return expectZeros(input);
    let header = headerLength(input.held);
    while (header === undefined && (await input.more())) header = headerLength(input.held);
    if (header === undefined) return;
    input.drop(header);
    let sum = 0;
    for await (const bytes of inflate(input)) {
      sum = crc32(bytes, sum);
      yield bytes;
    }
    if (!(await input.has(TRAILER))) return;
    if (input.held.readUInt32LE(0) !== sum) throw new Error('incorrect data check');
    input.drop(TRAILER);
  }
}
