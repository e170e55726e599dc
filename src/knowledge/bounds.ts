/** Checks of the sections of a file on opening: after them, no look-up leaves a section or runs without end. */

/** Throws with these words where a part of the knowledge is not as the compiler writes it. */
export function expectSound(sound: boolean): void {
  if (!sound) throw new Error('it is damaged');
}

/** True for numbers that start with the first, end with the last and never fall. */
export function isRising(numbers: Uint32Array, first: number, last: number): boolean {
  if (numbers.length === 0 || numbers[0] !== first || numbers.at(-1) !== last) return false;
  for (let at = 1; at < numbers.length; at++) if (numbers[at]! < numbers[at - 1]!) return false;
  return true;
}

/** True for numbers that all are below the limit. */
export function areBelow(numbers: Uint8Array | Uint16Array | Uint32Array, limit: number): boolean {
  for (let at = 0; at < numbers.length; at++) if (numbers[at]! >= limit) return false;
  return true;
}

/** True for refs of entities, or -1 for none. */
export function areRefs(numbers: Int32Array, size: number): boolean {
  return numbers.every((ref) => ref >= -1 && ref < size);
}

/** True for a power of two. */
export function isPower(number: number): boolean {
  return number > 0 && (number & (number - 1)) === 0;
}
