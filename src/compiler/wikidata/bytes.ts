/** Bytes of a dump, decompressed as they are read: plain, gzip (members one after another), bzip2 (multistream). */
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import unbzip2 from 'unbzip2-stream';
import { gunzip } from './gunzip';

export type Packing = 'plain' | 'gzip' | 'bzip2';

/** How a file is packed, by its first bytes. Throws one clear Error when it cannot be read. */
export async function packingOf(file: string): Promise<Packing> {
  const head = new Uint8Array(3);
  let handle: Awaited<ReturnType<typeof open>>;
  try {
    handle = await open(file);
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    throw new Error(`${file}: ${missing ? 'there is no such file' : 'it cannot be read'}.`);
  }
  try {
    if (!(await handle.stat()).isFile()) throw new Error(`${file}: it is no file.`);
    await handle.read(head, 0, 3, 0);
  } finally {
    await handle.close();
  }
  if (head[0] === 0x1f && head[1] === 0x8b) return 'gzip';
  return head[0] === 0x42 && head[1] === 0x5a && head[2] === 0x68 ? 'bzip2' : 'plain';
}

async function* bunzip2(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const stream = unbzip2();
  const ready: Uint8Array[] = [];
  let failure: Error | undefined;
  stream.on('data', (bytes) => ready.push(bytes));
  stream.on('error', (error) => {
    failure ??= error;
  });
  for await (const chunk of source) {
    stream.write(chunk);
    yield* ready.splice(0);
    if (failure !== undefined) throw failure;
  }
  stream.end();
  yield* ready.splice(0);
  if (failure !== undefined) throw failure;
}

/**
 * The decompressed bytes of a file ('-' is standard input, not packed) from byte `from` on, in pieces. Memory is
 * bounded by a few pieces. What a damaged file holds before the damage is given before the error is thrown.
 */
export function bytesOf(file: string, packing: Packing, from = 0): AsyncIterable<Uint8Array> {
  if (file === '-') return process.stdin;
  const source = createReadStream(file, { highWaterMark: 1 << 18, start: from });
  if (packing === 'gzip') return gunzip(source);
  return packing === 'bzip2' ? bunzip2(source) : source;
}
