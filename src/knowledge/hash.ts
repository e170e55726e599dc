/** Two hashes of a key in one pass over its UTF-16 units: FNV-1a for the slot, a multiplicative one for the print. */

let print = 0;

/** FNV-1a (32 bits) of the key; leaves the second hash for fingerprint(). */
export function slotHash(key: string): number {
  let a = 0x811c9dc5;
  let b = 0x9e3779b9;
  for (let index = 0; index < key.length; index++) {
    const unit = key.charCodeAt(index);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ (unit + 0x165667b1), 0x85ebca6b);
    b ^= b >>> 13;
  }
  b = Math.imul(b ^ (b >>> 16), 0xc2b2ae35);
  print = (b ^ (b >>> 15)) >>> 0;
  a ^= a >>> 15;
  return a >>> 0;
}

/** Fingerprint of the key that slotHash() was last called with; never 0. */
export function fingerprint(): number {
  return print === 0 ? 1 : print;
}
