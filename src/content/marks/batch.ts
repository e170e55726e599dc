/** How much goes into one message. */
export interface BatchLimits {
  /** UTF-16 units of text. */
  units: number;
  blocks: number;
}

/** Takes from the front of `waiting` what fits into one message: at least one block, whatever its size. */
export function takeBatch<T extends { text: string }>(waiting: T[], limits: BatchLimits): T[] {
  let units = 0;
  let count = 0;
  while (count < waiting.length && count < limits.blocks) {
    units += waiting[count]!.text.length;
    if (count > 0 && units > limits.units) break;
    count++;
  }
  return waiting.splice(0, count);
}
