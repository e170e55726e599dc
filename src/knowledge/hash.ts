/** Two hashes of a key in one pass over its UTF-16 units: FNV-1a for the slot, a multiplicative one for the print. */

export interface Hashed {
  /** 32 bits: which bucket. */
  slot: number;
  /** 32 bits, never 0: the fingerprint. */
  print: number;
}

/** Hashes the key into the object that is given, so that a look-up allocates nothing; gives it back. */
export function hashInto(hashed: Hashed, key: string): Hashed {
  let a = 0x811c9dc5;
  let b = 0x9e3779b9;
  for (let index = 0; index < key.length; index++) {
    const unit = key.charCodeAt(index);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ (unit + 0x165667b1), 0x85ebca6b);
    b ^= b >>> 13;
  }
  b = Math.imul(b ^ (b >>> 16), 0xc2b2ae35);
  hashed.print = (b ^ (b >>> 15)) >>> 0 || 1;
  hashed.slot = (a ^ (a >>> 15)) >>> 0;
  return hashed;
}
